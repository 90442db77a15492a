/** Frames of what a hurried hand writes for `and`, and of `and` for `an`. */
import {determiner, subjectPronounButI} from '../../closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../pos.ts'
import {endsNoun, isSmall, past, precedes} from '../around.ts'
import {wrong, type Frame} from '../frame.ts'

/** What lets `any` stand: a denial, a question, a condition, a comparison, or what may be. */
const lets =
  /^(?:not|no|nor|neither|never|none|nobody|nothing|nowhere|without|if|whether|unless|until|before|hardly|scarcely|barely|rarely|seldom|cannot|.*n't|than|too|as|few|little|only|most|first|last|best|worst|all|every|each|ban|bans|banned|prohibit\w*|avoid\w*|prevent\w*|den(?:y|ies|ied|ying)|refus\w*|against|lack\w*|fail\w*|doubt\w*|stop\w*|reject\w*|oppose\w*|block\w*|whatever|whoever|wherever|when|where|anyone|anything|\w+est|can|could|may|might|would|should|must|will|shall|or|free|exempt\w*|report\w*|require\w*|that)$/

/** What lets it stand even before a verb: "if any survived", "than any did". */
const letsAlone = /^(?:not|no|nor|never|hardly|scarcely|if|\w+n't|than|as|whether|\w+est)$/

/** "eliminate abuse any provide a net", "to our allies any partners". */
export const anyForAnd: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at)) return undefined
  const before = at - 1
  const next = words.word(at + 1)
  // "rates any diagnosed veteran at 100%": a verb's object
  if (/s$/.test(words.word(before)) && /ly$/.test(words.word(before - 1)) && words.can(at + 2, noun)) return undefined
  const isPhrase =
    words.only(before, noun | Pos.adjective | Pos.numeral) ||
    words.isName(before) ||
    /^(?:\d.*|it|them|him|us|twice|here|there)$/.test(words.word(before))
  if (!isPhrase) return undefined
  const isNoPhrase =
    (words.only(at + 1, past | Pos.verbBase | Pos.verbS | Pos.verbIng) && !/(?:ing|ed)$/.test(next)) ||
    (words.only(at + 1, past) && words.only(before, noun)) ||
    (determiner.test(next) && next !== 'that' && next !== 'another') ||
    subjectPronounButI.test(next) ||
    /^(?:then|also|not|with|from|by|to|for|at|on|into|all|now|therefore|thus)$/.test(next)
  if (isNoPhrase) return precedes(words, at, letsAlone, 6) ? undefined : wrong('any before no noun', at, 'and', -1)
  if (precedes(words, at, lets) || words.isQuestion || /^(?:time|way|day|more|longer)$/.test(next)) return undefined
  // "to discuss progress and voice any pressing worries": a verb as well
  if (/^(?:and|or|to)$/.test(words.word(before - 1))) return undefined
  // "Our bill delays any closures": a plural may be a verb.
  const mayBeVerb =
    /s$/.test(words.word(before)) && (at < 3 || endsNoun(words, at - 2) || words.can(at - 2, Pos.pronoun))
  if (mayBeVerb || words.only(before, Pos.adjective) || words.word(before) === 'half') return undefined
  // "the way any town really works"
  if (/^(?:ways?|times?|moment|reason|day|year)$/.test(words.word(before))) return undefined
  // "conditions any bowler would relish"
  for (let ahead = at + 2; ahead < at + 5; ahead++) if (words.can(ahead, Pos.modal | Pos.auxiliary)) return undefined
  return wrong('any that nothing lets stand', at, 'and', 2.2)
}

/** Whether a word's first sound is a consonant's for certain: not `h`, `u`, or letters that are spelt out. */
function opensWithConsonant(printed: string): boolean {
  return /^[b-df-gj-np-tv-z]/i.test(printed) && /[aeiouy]/.test(printed) && !/^[A-Z.&\d-]+$|^.+[A-Z]/.test(printed)
}

/** What a Gaelic name begins with. */
const gaelic =
  /^(?:mac|nic|gort|baile|béal|cnoc|droim|áth|caol|loch|inis|tóin|ceann|dún|cúil|sliabh|cois|teach|muileann|gleann|carraig|cathair|rinn|trá|tigh|bun|coill)$/

/** "in construction trades an culinary arts", "Tom an Joe". */
export const anForAnd: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at)) return undefined
  const before = at - 1
  const next = words.word(at + 1)
  const printed = words.sentence.words[at + 1] ?? ''
  if (/^(?:as|so|such|what|quite|rather|half|is|was|be|with|of|in|to|for|from|many)$/.test(words.word(before)))
    return undefined
  if (!endsNoun(words, before) && !words.can(before, Pos.adjective | past | Pos.adverb | Pos.verbIng | Pos.verbBase))
    return undefined
  if (opensWithConsonant(printed)) {
    // "Mac an Ghoill", "Gort an Choirce": the article of Irish and Gaelic names.
    if (gaelic.test(words.word(before)) || /^[BDFGM]h/.test(printed)) return undefined
    if (words.isName(at + 1))
      return endsNoun(words, before) ? wrong('an before a consonant', at, 'and', 0.3) : undefined
    return wrong('an before a consonant', at, 'and', words.can(at + 1, verb | Pos.nounPlural | Pos.adverb) ? 0.5 : 1)
  }
  // "too big an ask": behind an adjective of degree a noun must follow
  if (words.can(before, Pos.adjective) && /^(?:too|so|as|how|that|this)$/.test(words.word(before - 1))) return undefined
  const isNoPhrase =
    determiner.test(next) ||
    subjectPronounButI.test(next) ||
    // "how to catch an interrupt in time": without an object it may be a noun.
    (words.only(at + 1, Pos.verbBase | Pos.verbS | Pos.verbPast) &&
      (!words.only(at + 1, Pos.verbBase) || !words.can(at + 2, Pos.preposition))) ||
    (words.only(at + 1, closedClass | Pos.adverb) &&
      words.can(at + 1, closedClass) &&
      !/^(?:in|inside|outside|around|above|under|over|on|off|all|up|out|every|equal)/.test(next))
  // "In May an express train": a verb that is an adjective before a noun, behind a phrase that opens the sentence
  const mayDescribe = words.only(at + 1, Pos.verbBase) && words.can(at + 2, noun)
  if (mayDescribe && (before <= 1 || /^(?:express|exclude|exact|elect)$/.test(next))) return undefined
  // "outputs an upload number", "inside an if clause": what stands before a noun as a name of its kind
  if (words.runs(at, at + 2) && words.only(at + 1, Pos.verbBase) && words.can(at + 2, noun)) return undefined
  return isNoPhrase ? wrong('an before no noun', at, 'and', 2) : undefined
}

/** "This is and opportunity", "has built and outstanding team". */
export const andForAn: Frame = (words, at) => {
  const next = words.word(at + 1)
  if (!words.runs(at - 1, at + 1) || !/^[aeio].*(?<!ed)$/.test(next)) return undefined
  if (!words.only(at + 1, Pos.adjective | Pos.nounSingular)) return undefined
  if (/^(?:is|was|be|been|being|become|became|becomes)$/.test(words.word(at - 1)))
    return wrong('and after be', at, 'an', 0)
  return words.can(at - 1, Pos.verbS | past) && !words.can(at - 1, noun)
    ? wrong('and after a verb', at, 'an', 2)
    : undefined
}

/** "“…of fire,” aid Captain Lugar": what follows a quotation was said. */
export const aidForSaid: Frame = (words, at) => {
  if (!/,["”’']+ $/.test(words.sentence.gaps[at] ?? '') || !isSmall(words, at)) return undefined
  return wrong('aid after a quotation', at, 'said')
}
