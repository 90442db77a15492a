import type {Candidate} from '../candidate.ts'
import {precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {wantsPreposition} from '../frames/governed.ts'
import {noun, Pos, verb} from '../pos.ts'
import {hasAhead, hasOwnCapital, impossible, never, opensClause} from './around.ts'
import {isWhoever} from './word-order.ts'

/** What may follow the object of a verb. */
const afterObject = Pos.determiner | Pos.preposition | Pos.particle | Pos.to

const optional = /^-(?:not|both|most|all|each|much|more|who|quite|too|very|so|also|still|just|only|even|already)$/

/** Verbs of two objects, of which the second has its owner before it. */
const givers =
  /^(?:taught|teach|teaches|teaching|gave|gives|give|given|giving|paid|pay|pays|showed|shows|told|tells|lent|lends|cost|costs|denied|denies|wished|owed|owes|returned|sold|sent)$/

const times =
  /^(?:morning|afternoon|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter)$/

/** What speaks against the removal of a word. */
export function againstRemoval({from, key}: Candidate, words: Cursor): number {
  if (optional.test(key)) return impossible
  if (key === 'twice') return mayStandTwice(words, from) ? never : 0
  const before = words.word(from - 1)
  const word = words.word(from)
  const next = words.word(from + 1)
  // "A to Z", "using the `to` argument", "from 16 on": marks and digits leave too little to judge by.
  if (!words.runs(from - 1, from + 1)) return never
  if (before.length === 1 && !/^[ai]$/.test(before)) return impossible
  if (/\d/.test(before) || /^\d/.test(next)) {
    // "the Act of by 2004": two prepositions of which neither tells how much or how long.
    const isLost = /^(?:of|from|by|for)$/.test(before) && /^(?:by|in|for|of|to|as|with|and|that)$/.test(word)
    return isLost || word === 'with' || word === 'of' ? 0 : never
  }
  // "the powers that be are at odds"
  if (word === 'be' && before === 'that' && words.word(from - 2) === 'powers') return impossible
  if (word === 'that' && isWhoever(words, from - 1)) return impossible
  // "in situ", "measured in vitro"
  if (word === 'in' && /^(?:situ|vitro|vivo|utero|lieu|toto|extremis|absentia|camera|loco)$/.test(next))
    return impossible
  // "a rise of in excess of a tenth", "met with at least some doubt"
  if (/^(?:in excess|at (?:least|most)|by far|on average)$/.test(`${next} ${words.word(from + 2)}`)) return impossible
  // "the bells of St Hilda's at Weardale", "lunch at Carlo's on Tuesday"
  if (words.isName(from - 1) && before.endsWith("'s") && words.can(from, Pos.preposition)) return never
  // "an orchestra is a they that is an it"; "taught three generations their letters"
  if (/^an?$/.test(before) && /^(?:they|he|she|we)$/.test(word)) return impossible
  if (/^(?:their|his|her)$/.test(word) && precedes(words, from, givers, 8)) return never
  if (isTerm(words, from)) return never
  if (isTurned(words, from)) return never
  // "will we still call it that", "can this be replaced": a question's subject stands behind its verb.
  if (words.isQuestion && isAsked(words, from)) return impossible
  if (words.can(from, Pos.pronoun)) {
    // "gave it the name", "protected it against fire": the object of a verb.
    if (words.can(from - 1, verb) && words.can(from + 1, afterObject)) return never
    // "may it inspire us", "when will I": the subject stands behind its verb.
    if (words.can(from - 1, Pos.modal | Pos.auxiliary) && mayBeInverted(words, from - 1)) return never
    // "aside from it needing paint", "on trains it stops", "the Mark I that she had", "an I Love Paris mug"
    if (words.can(from + 1, Pos.verbIng | Pos.verbS | Pos.auxiliary | Pos.modal)) return never
    if (/^(?:it|he|she)$/.test(word) && /[^s]s$/.test(next)) return never
    // "the tax on I bonds", "held up by I beams"
    if (word === 'i' && words.can(from - 1, Pos.preposition | Pos.determiner) && words.only(from + 1, Pos.nounPlural))
      return never
    if (word === 'i' && (words.isName(from - 1) || before === 'an' || words.isName(from + 1))) return never
  }
  if (words.can(from, Pos.modal | Pos.auxiliary) && mayLeadPredicate(words, from)) {
    // "what it is was never clear"
    if (words.can(from - 1, Pos.auxiliary) && precedes(words, from - 1, /^(?:what|who|where|whatever)$/))
      return impossible
    if (words.can(from + 1, Pos.auxiliary) && precedes(words, from, /^(?:what|who|where|whatever)$/)) return impossible
    if (/^(?:when|how|why|where|what|who|and|than|as|so|nor)$/.test(before)) return never
    // "the format that articles come in is PDF", "talks are had in the hall", "being as clear as you can will help"
    if (mayEndClause(words, from - 1) || (words.can(from, Pos.verbParticiple) && words.can(from - 1, Pos.auxiliary)))
      return never
    if (words.can(from - 1, Pos.modal) && precedes(words, from - 1, /^(?:as|what|who|that|all|if|those|which)$/))
      return never
  }
  if (isParticle(words, from, next)) return never
  // "21 are held up by papers, nine by roads"
  if (words.can(from - 1, Pos.numeral) && precedes(words, from - 1, new RegExp(`^${word}$`), 8)) return impossible
  // "and in trooped the choir"
  if (
    /^(?:and|then|)$/.test(before) &&
    words.can(from, Pos.particle) &&
    words.can(from + 1, Pos.verbPast) &&
    words.can(from + 2, Pos.determiner)
  )
    return never
  // "the way to do it is with a knife", "is of a political kind", "I have been to too many"
  if (
    /^(?:with|by|of|to)$/.test(word) &&
    /^(?:is|are|was|were|be|been|being)$/.test(before) &&
    mayLeadPhrase(words, from)
  )
    return never
  // "while with the second"
  if (/^(?:while|whereas)$/.test(before) && words.can(from, Pos.preposition)) return never
  // "pointed that out", "known this for decades": the object of a verb. "no longer that interesting": a degree.
  if (/^(?:this|that)$/.test(word)) {
    if (words.can(from - 1, verb) && words.can(from + 1, afterObject)) return never
    if (word === 'that' && words.can(from + 1, Pos.adjective)) return never
  }
  if (word === 'of' && /^(?:late|course|old|yore|note)$/.test(next)) return never
  // "with nothing on but his socks"
  if (word === 'on' && next === 'but' && /^(?:nothing|anything|little|much)$/.test(before)) return impossible
  // "nowhere to go but up"
  if (word === 'but') {
    for (let at = Math.max(0, from - 5); at < from; at++)
      if (
        /^(?:no|nowhere|nothing|nobody|none|anything|anywhere|all|everything|everyone|everybody)$/.test(words.word(at))
      )
        return impossible
  }
  // "watched the hours go by for a whole afternoon", "an engine stands by for emergencies"
  if (
    word === 'by' &&
    /^(?:go|goes|going|gone|went|stand|stands|standing|stood|stop|stops|stopped|drop|drops|dropped|come|comes|came|coming|pass|passes|passed|passing|swing|swung|lie|lay|fly|flies|flew|flown|sit|sat)$/.test(
      before
    )
  )
    return impossible
  // "watered in of an evening"
  if (word === 'of' && /^an?$/.test(next) && times.test(words.word(from + 2))) return impossible
  if (hasOwnCapital(words, from) || hasOwnCapital(words, from + 1)) return impossible
  // "from the United States and from other parts"
  return /^(?:and|or|but)$/.test(before) && precedes(words, from - 1, new RegExp(`^${word}$`)) ? never : 0
}

/** Words that open a subject behind "that", and nothing that a second "that" could point at. */
const opensSubject =
  /^(?:the|an?|these|those|any|every|each|some|all|no|his|her|their|our|my|your|its|he|she|it|they|we|i|you|there)$/

/** Nouns whose content a clause tells: "the hope that that will do". */
const hasContent =
  /^(?:agreement|argument|assertion|assumption|belief|case|chance|claim|conclusion|concern|condition|doubt|effect|evidence|fact|fear|feeling|guarantee|hope|hunch|idea|impression|indication|knowledge|likelihood|message|news|notion|odds|opinion|point|possibility|principle|proof|reason|risk|sense|sign|so|suggestion|theory|thought|truth|understanding|view|way|wish|word|worry)$/

/** Whether a word that stands twice may: "She said that that would do" beside "She said that that the bill would pass". */
function mayStandTwice(words: Cursor, from: number): boolean {
  const next = words.word(from + 1)
  switch (words.word(from)) {
    case 'that': {
      if (opensSubject.test(next) || words.isName(from + 1)) return false
      // "that that students", "that that are": one thing is neither.
      if (words.only(from + 1, Pos.nounPlural) || /^(?:are|were|have)$/.test(next)) return false
      // "a company that that makes": what the company does.
      const before = words.word(from - 2)
      const isRelative = words.only(from - 2, noun) && !hasContent.test(before.replace(/s$/, ''))
      return !isRelative || !words.can(from + 1, Pos.auxiliary | Pos.modal | Pos.verbS)
    }
    case 'is': // "what it is is a barn", "the truth is is"
      return precedes(words, from - 1, /^(?:what|all|where|who|how|thing|question|problem|point|issue|truth|trouble)$/)
    default:
      return /^(?:so|very|had|really|much)$/.test(words.word(from))
  }
}

/** Words behind which a subject stands behind its auxiliary. */
const inverts =
  /^(?:so|nor|neither|than|as|only|never|not|no|rarely|seldom|little|hardly|when|what|how|where|why|who|whom|which|such)$/

/** Whether an auxiliary may stand before its subject: in a question, a wish, behind a word that turns them round. */
function mayBeInverted(words: Cursor, at: number): boolean {
  return (
    words.isQuestion ||
    opensClause(words, at) ||
    words.can(at, Pos.modal) ||
    !/^(?:has|have|is|are|was)$/.test(words.word(at)) ||
    precedes(words, at, inverts)
  )
}

/** Whether a form of be, have or do, or a modal, may open what is said of a subject: "on have them" and "in be" don't. */
function mayLeadPredicate(words: Cursor, from: number): boolean {
  const next = words.pos(from + 1)
  if (words.can(from, Pos.modal)) return next === 0 || (next & modalGoverns) !== 0
  return words.word(from) !== 'be' || !words.can(from - 1, Pos.preposition)
}

const modalGoverns = Pos.verbBase | Pos.auxiliary | Pos.adverb | Pos.pronoun | Pos.determiner

/** Whether a preposition behind a form of be has a phrase to lead: "is of use", "is to a village", not "are of reported". */
function mayLeadPhrase(words: Cursor, from: number): boolean {
  const next = words.pos(from + 1)
  if (next === 0 || (next & (Pos.determiner | Pos.pronoun | Pos.numeral | Pos.verbBase | noun)) !== 0) return true
  return (next & (Pos.adjective | Pos.verbParticiple)) !== 0 && hasAhead(words, from + 2, noun, 2)
}

/** Verbs whose object stands before their particle: "put the lamps on and left". */
const phrasal =
  /^(?:br(?:ing|ings|ought|inging)|call(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|cut(?:s|ting)?|fill(?:s|ed|ing)?|g[eo]t(?:s|ting)?|ha(?:d|s|ve|ving)|hand(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|ke(?:ep|eps|pt|eping)|le(?:ave|aves|ft|aving)|lets?|lock(?:s|ed|ing)?|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|put(?:s|ting)?|sen[dt](?:s|ing)?|sign(?:s|ed|ing)?|switch(?:es|ed|ing)?|t[ao][ko](?:e|es|en|ing)|tr(?:y|ies|ied|ying)|turn(?:s|ed|ing)?|with)$/

/** Whether a preposition before "and" may have its object behind it: "imports from and exports to the north". */
function maySharePreposition(words: Cursor, from: number): boolean {
  const [before, word] = [words.word(from - 1), words.word(from)]
  if (words.can(from - 1, verb)) return word !== 'of' || wantsPreposition(before, word)
  // A particle ends what stands before it.
  if (directions.test(word)) return wantsPreposition(before, word) || precedes(words, from, phrasal, 6)
  // "members of and givers to the club", "supportive of and close to"
  if (word === 'of' && words.can(from - 1, noun | Pos.adjective))
    return words.can(from - 1, Pos.adjective) || hasAhead(words, from + 3, Pos.preposition | Pos.to, 2)
  // "fires at and launches": a verb that the lexicon has as a noun.
  if (words.can(from - 1, Pos.nounPlural) && words.can(from + 2, Pos.verbS)) return true
  return wantsPreposition(before, word)
}

const owners = /^(?:the|a|his|her|their|my|your|our|its|free|good|ill|last|iron|political|and)$/
const keywords =
  /^(?:loops?|keywords?|statements?|operators?|clauses?|functions?|arguments?|parameters?|commands?|methods?|options?|key|flag|tag)$/
const takesOf =
  /^(?:thought|heard|dreamed|dreamt|spoken|talked|disposed|approved|conceived|made|care|hold|advantage|fun|use|note|rid|instead|out)$/

/** Whether a word is no small one where it stands: "her will to live", "the for loop", "a is related to b", "as good as", "the swearing in of". */
export function isTerm(words: Cursor, from: number): boolean {
  const [before, word, next] = [words.word(from - 1), words.word(from), words.word(from + 1)]
  // "the will of the voters" beside "the will voters"
  if (word === 'will' && owners.test(before))
    return !words.isName(from + 1) && !words.only(from + 1, noun | Pos.adjective | Pos.adverb)
  if (keywords.test(next) && words.can(from - 1, Pos.determiner)) return true
  if (/^[ai]$/.test(word) && words.can(from + 1, Pos.auxiliary)) return true
  if (word === 'as') return [next, words.word(from + 2), words.word(from + 3)].includes('as')
  if (word === 'in' && next === 'of' && before.endsWith('ing')) return true
  if (word === 'of' && before === 'in' && words.word(from - 2).endsWith('ing')) return true
  if (word === 'of' && takesOf.test(before)) return true
  // "be careful of with old cars": what belongs to "of" stands before.
  if (word === 'of' && words.can(from - 1, Pos.adjective) && words.can(from + 1, Pos.preposition)) return true
  // "did what she could to persuade"
  if (
    word === 'to' &&
    words.can(from - 1, Pos.modal) &&
    precedes(words, from - 1, /^(?:what|all|whatever|everything)$/)
  )
    return true
  // "the causes of and the reasons for"
  return (
    word === 'and' &&
    words.can(from - 1, Pos.preposition) &&
    words.can(from + 1, Pos.determiner) &&
    words.can(from + 3, Pos.preposition | Pos.to)
  )
}

const directions = /^(?:away|back|by|down|in|off|on|out|over|past|round|through|up)$/

/**
 * Whether a small word has its place by an order that is rare: "then on I go", "up it goes and up", "was first played for in 1911".
 */
function isTurned(words: Cursor, from: number): boolean {
  const [word, next] = [words.word(from), words.word(from + 1)]
  if (directions.test(word) && words.can(from + 1, Pos.pronoun))
    return /^(?:go|goes|went|come|comes|came|march|marched|sail|sailed|walk|walked|drove|rode|flew)$/.test(
      words.word(from + 2)
    )
  if (word === 'and' && directions.test(next)) return precedes(words, from, new RegExp(`^${next}$`), 5)
  return (
    words.can(from, Pos.preposition) &&
    /^(?:in|on|by|at|since|until|during)$/.test(next) &&
    words.can(from - 1, Pos.verbParticiple) &&
    precedes(words, from - 1, /^(?:is|are|was|were|be|been|being)$/)
  )
}

/** Whether a question's verb and its subject, in this order, hold the word. */
function isAsked(words: Cursor, from: number): boolean {
  const auxiliary = Pos.modal | Pos.auxiliary
  if (words.can(from, auxiliary)) return words.can(from + 1, Pos.pronoun)
  return words.can(from - 1, auxiliary) && words.can(from, Pos.pronoun | Pos.determiner)
}

/** What opens a clause whose last preposition has its object before it. */
const opensGap = /^(?:what|that|which|who|where|whom|all|everything|(?:i|we|you|they|he|she|it)(?:'[a-z]+)?)$/

/** Whether a preposition may be the last word of its clause: "the format that they come in is paper", "who it is for are". */
function mayEndClause(words: Cursor, at: number): boolean {
  if (!words.can(at, Pos.preposition | Pos.to)) return false
  // "agencies to will pay": a verb still follows.
  if (words.word(at) === 'to' && words.can(at + 2, Pos.verbBase)) return false
  return precedes(words, at, opensGap, words.can(at - 1, verb | Pos.particle | Pos.auxiliary) ? 12 : 8)
}

/** "fires at and launches", "sent in by readers", "the class that it puts you in may be full", "went all in". */
function isParticle(words: Cursor, from: number, next: string): boolean {
  if (!words.can(from, Pos.preposition | Pos.to)) return false
  const before = words.word(from - 1)
  if (/^(?:and|or|but)$/.test(next)) return maySharePreposition(words, from)
  if (words.can(from + 1, Pos.modal)) return mayEndClause(words, from) && !/^(?:that|which|who)$/.test(before)
  if (before === 'all' && words.word(from) === 'in') return true
  // "conceived of as a whole", "spat at by boys", "the swearing in of the judge", "teeth that come in before"
  if (!/^(?:by|from|to|with|as|for|before|until|of)$/.test(next)) return false
  if (/^(?:in|out|on|off|up|over|down|through)$/.test(words.word(from)))
    return words.can(from - 1, verb) && !words.can(from - 2, Pos.determiner)
  return (
    words.can(from - 1, Pos.verbPast | Pos.verbParticiple | Pos.verbIng) && wantsPreposition(before, words.word(from))
  )
}
