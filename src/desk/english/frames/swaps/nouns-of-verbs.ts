/** The frame of a verb where only its noun can stand: "an important discover", "a fine perform in". */
import {Pos} from '../../pos.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'

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
  intend: 'intention',
  misunderstand: 'misunderstanding',
  improve: 'improvement',
  replace: 'replacement',
  remove: 'removal',
  arrange: 'arrangement',
  assess: 'assessment',
  introduce: 'introduction',
  reduce: 'reduction',
  conclude: 'conclusion',
  admit: 'admission',
  maintain: 'maintenance',
  encourage: 'encouragement'
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
  return /^(?:elect|collect|produce)$/.test(words.word(at))
    ? undefined
    : wrong('verb behind an article', at, meant, words.word(at) === 'misunderstand' ? -6 : -3)
}

/** The frame of this file. */
export const nounOfVerbFrames: readonly Asked[] = [askedAt(Object.keys(nounOfVerb).join(' '), asNoun)]
