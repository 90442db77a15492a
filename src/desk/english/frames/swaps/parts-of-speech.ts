/** Frames of words of one part of speech where only another can stand: "was serious injured", "the different between". */
import {adverbForm} from '../adverb-form.ts'
import {articleOrOwner} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {endsNoun, past} from '../around.ts'
import {type Asked, askedAt, askedIf, wrong, type Frame} from '../frame.ts'

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
  const made = adverbForm(word)
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
  askedIf((word) => makesAdverb.test(word), adverb),
  askedIf((word) => /(?:ent|ant)$/.test(word), ence),
  askedAt('women men children', onePerson),
  askedAt('me', menForMe),
  askedAt('year month week decade day hour', severalTimes)
]
