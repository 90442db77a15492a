/** Frames of words of one part of speech where only another can stand: "an important discover", "was serious injured". */
import {articleOrOwner} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {endsNoun, past} from '../around.ts'
import {type Asked, askedAt, askedIf, wrong, type Frame} from '../frame.ts'

/** Nouns behind which a word is no noun of theirs. */
const nounEnds = /^(?:of|in|on|at|for|from|with|to|that|was|were|is|are|has|had|will|would|and|by|as|when)$/

/** "a fine perform in", "an important discover": a verb where only its noun can stand, told by the article. */
const nounOfVerb: Readonly<Record<string, string>> = {
  perform: 'performance',
  discover: 'discovery',
  arrive: 'arrival',
  destroy: 'destruction',
  survive: 'survival',
  appoint: 'appointment',
  announce: 'announcement',
  decide: 'decision',
  resign: 'resignation',
  explain: 'explanation',
  describe: 'description',
  refuse: 'refusal',
  deliver: 'delivery',
  marry: 'marriage',
  depart: 'departure',
  agree: 'agreement',
  argue: 'argument',
  develop: 'development',
  require: 'requirement',
  achieve: 'achievement',
  invest: 'investment',
  produce: 'production',
  complain: 'complaint',
  suggest: 'suggestion',
  propose: 'proposal',
  approve: 'approval',
  choose: 'choice',
  lose: 'loss',
  prove: 'proof',
  believe: 'belief',
  advise: 'advice',
  succeed: 'success',
  fail: 'failure',
  injure: 'injury',
  threaten: 'threat',
  allege: 'allegation',
  investigate: 'investigation',
  celebrate: 'celebration',
  operate: 'operation',
  educate: 'education',
  protect: 'protection',
  elect: 'election',
  collect: 'collection',
  connect: 'connection',
  predict: 'prediction',
  compete: 'competition',
  expand: 'expansion',
  extend: 'extension',
  intend: 'intention'
}

const asNoun: Frame = (words, at) => {
  const meant = nounOfVerb[words.word(at)]
  if (meant === undefined || !words.runs(at - 1, at)) return undefined
  // "the Invest to Protect Act": a title
  if (at > 0 && words.sentence.words[at] !== words.word(at)) return undefined
  const closes = !words.runs(at, at + 1) || nounEnds.test(words.word(at + 1))
  if (!closes || (words.word(at + 1) === 'to' && words.word(at) === 'fail')) return undefined
  const own = /^(?:a|an|the|his|its|their|our|my|your|no|any)$/
  const opens =
    own.test(words.word(at - 1)) ||
    (words.only(at - 1, Pos.adjective | Pos.superlative) &&
      // "the rich choose", "their young survive"
      /^an?$/.test(words.word(at - 2)) &&
      words.runs(at - 2, at))
  if (
    !opens ||
    /^(?:not|to|refuse)$/.test(words.word(at - 1)) ||
    // "the refuse of the town": what it throws away
    (words.word(at) === 'refuse' && (words.word(at + 1) !== 'of' || words.word(at - 1) === 'the'))
  )
    return undefined
  // "the elect of God", "the collect for today"
  return /^(?:elect|collect|produce)$/.test(words.word(at)) ? undefined : wrong('verb behind an article', at, meant, -3)
}

/** "was serious injured", "were slight hurt": how something is done is an adverb. */
const adverb: Frame = (words, at) => {
  const word = words.word(at)
  if (!words.runs(at - 1, at + 1) || !words.only(at, Pos.adjective | Pos.verbBase)) return undefined
  if (!/^(?:is|are|was|were|been|being|be|not|has|have|had)$/.test(words.word(at - 1))) return undefined
  // "is minimal compared with that": beside what something is so
  if (
    !words.only(at + 1, past) ||
    !words.can(at + 1, Pos.verbParticiple) ||
    /^(?:compared|given|said|had|made|left|put|set|fed|led|held|based|sized|shaped|aged|bred|born)$/.test(
      words.word(at + 1)
    )
  )
    return undefined
  const behind =
    at + 2 >= words.sentence.words.length ||
    !words.runs(at + 1, at + 2) ||
    words.can(at + 2, Pos.preposition | Pos.subordinator | Pos.conjunction | Pos.adverb)
  const made = word.endsWith('ic')
    ? `${word}ally`
    : word.endsWith('le')
      ? `${word.slice(0, -1)}y`
      : word.endsWith('y')
        ? `${word.slice(0, -1)}ily`
        : `${word}ly`
  const known = words.tokens.printed[at]?.owner.common(made)
  return behind && known && (known.pos & Pos.adverb) !== 0 && known.frequency > 4
    ? wrong('adjective before a participle', at, made, -2)
    : undefined
}

/** Endings of adjectives that make adverbs, and are in no compound with a participle ("deep fried"). */
const makesAdverb = /(?:ous|ful|al|ive|ete|ate|ary|ible|able|ic|ent|ant|ight|ected|tisfying|rect|xact|mmon)$/

/** "the different between", "in the absent of": the noun of an adjective in -ent. */
const ence: Frame = (words, at) => {
  const word = words.word(at)
  if (
    !words.runs(at - 1, at + 1) ||
    !words.only(at, Pos.adjective) ||
    !/^(?:of|between|that)$/.test(words.word(at + 1))
  )
    return undefined
  if (!/^(?:the|a|an|no|any|little|big|great|its|his|their|main|clear)$/.test(words.word(at - 1))) return undefined
  // "the dominant of the two"
  if (
    /^(?:of)$/.test(words.word(at + 1)) &&
    /^(?:the|these|those|all|them)$/.test(words.word(at + 2)) &&
    /^(?:two|three|four|\d.*)?$/.test(words.word(at + 3))
  )
    return undefined
  const made = word.slice(0, -1) + 'ce'
  const known = words.tokens.printed[at]?.owner.common(made)
  return known && (known.pos & Pos.nounSingular) !== 0 && known.frequency > 5
    ? wrong('adjective for its noun', at, made, -1)
    : undefined
}

const singulars: Readonly<Record<string, string>> = {women: 'woman', men: 'man', children: 'child'}

/** "a 27-year-old women was": one person. */
const onePerson: Frame = (words, at) => {
  const single = singulars[words.word(at)]
  if (single === undefined) return undefined
  if (
    words.runs(at, at + 1) &&
    !/^(?:was|is|has|had|who|died|told|said|in|from|with|and|at|by|on|were)$/.test(words.word(at + 1))
  )
    return undefined
  let first = at - 1
  while (
    first > 0 &&
    words.runs(first, at) &&
    at - first < 4 &&
    (words.only(first, Pos.adjective) || /^\d+-year-old$/.test(words.word(first)))
  )
    first--
  return first >= 0 && words.runs(first, at) && /^(?:a|an|another|every)$/.test(words.word(first)) && !words.isName(at)
    ? wrong('one person in the plural', at, single, -1)
    : undefined
}

/** "the two me had been": a number of what? */
const menForMe: Frame = (words, at) =>
  words.runs(at - 1, at + 1) &&
  /^(?:two|three|four|five|six|seven|eight|nine|ten|other|young|armed|\d+)$/.test(words.word(at - 1)) &&
  /^(?:and|were|had|have|are|who|in|from|with|wearing|aged|charged|arrested|accused|on)$/.test(words.word(at + 1)) &&
  !words.can(at - 2, Pos.verbBase | Pos.pronoun)
    ? wrong('me after a number', at, 'men', -1)
    : undefined

/** "after year of decline": how many there were, the preposition tells. */
const severalTimes: Frame = (words, at) =>
  words.word(at + 1) === 'of' &&
  words.runs(at - 1, at + 2) &&
  /^(?:after|for|following|despite|over)$/.test(words.word(at - 1)) &&
  words.word(at - 2) !== words.word(at) &&
  !articleOrOwner.test(words.word(at + 2)) &&
  !words.isName(at + 2) &&
  !/^\d/.test(words.word(at + 2)) &&
  endsNoun(words, at + 2)
    ? wrong('one time of many', at, `${words.word(at)}s`, 0)
    : undefined

/** The frames of this file. */
export const partFrames: readonly Asked[] = [
  askedAt(Object.keys(nounOfVerb).join(' '), asNoun),
  askedIf((word) => makesAdverb.test(word), adverb),
  askedIf((word) => /(?:ent|ant)$/.test(word), ence),
  askedAt('women men children', onePerson),
  askedAt('me', menForMe),
  askedAt('year month week decade day hour', severalTimes)
]
