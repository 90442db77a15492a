import {finiteBe, modal, objectPronoun, questionWord} from '../closed-classes.ts'
import type {Candidate} from '../candidate.ts'
import {isTestament, precedes} from '../frames/around.ts'
import {isNotice, mayBeFinite, verbsOf} from '../frames/finite.ts'
import {isBehindOpening} from '../frames/gapped.ts'
import type {Cursor} from '../frames/frame.ts'
import {indefinite} from '../frames/indefinite.ts'
import {wantsPreposition} from '../frames/lost/governed.ts'
import {noun, Pos, verb} from '../pos.ts'
import {isBarePhrase} from '../frames/nouns/bare-phrases.ts'
import {finite, hasAhead, impossible, never, opensClause} from './around.ts'

/** Verbs before whose object's verb no `to` stands: "let the system create", "we ask that the agency provide". */
const bare =
  /^(?:let|lets|make|makes|made|help|helps|helped|helping|have|had|see|saw|watch|hear|request|requests|recommend|recommends|urge|ask|insist|suggest|propose|demand|require|requires)$/

/** Nouns behind which the form in -ing may stand by itself: "trouble sleeping", "years waiting". */
const bareGerund =
  /^(?:history|experience|time|trouble|difficult(?:y|ies)|fun|career|careers|success|luck|years?|months?|weeks?|days?|hours?|life|lives|business|problems?|job|work|use|point|spent|busy|worth)$/

/** What a link asks its reader to do: its label leaves articles out. */
const label = /^(?:read|see|view|watch|download|get|find|listen)$/

/** Whether words stand in a phrase that tells how, with no article, or when, with none but `the`: "by vote of the members", "at time of writing". */
function isManner(words: Cursor, from: number, before: string, next: string, word: string): boolean {
  if (before === 'by') return /^(?:vote|act|order|decree|ballot)$/.test(next)
  return (
    word !== 'the' &&
    before === 'at' &&
    next === 'time' &&
    words.word(from + 1) === 'of' &&
    /^(?:writing|going|publication|publishing|printing)$/.test(words.word(from + 2))
  )
}

/** Whether no word of the sentence can be a verb of its own. */
function isVerbless(words: Cursor): boolean {
  const {finite: hasFinite, bare: hasBare} = verbsOf(words)
  return !hasFinite && !hasBare
}

/** Whether a word behind the one at `from` may be a clause's verb. */
function hasOtherVerb(words: Cursor, from: number): boolean {
  for (let at = from + 1; at < words.sentence.words.length; at++) {
    if (mayBeFinite(words, at) && !words.can(at - 1, Pos.determiner | Pos.preposition | Pos.to)) return true
    if (words.only(at, Pos.verbBase) && words.can(at - 1, Pos.nounPlural)) return true
  }
  return false
}

const ranked = /^(?:first|second|third|fourth|fifth|sixth|last)$/

/** What speaks against a word that might be missing before word `from`. */
export function againstInsertion({from, key}: Candidate, words: Cursor): number {
  const word = key.slice(1)
  const before = words.word(from - 1)
  const next = words.word(from)
  // "I never told him thank you", "They told her no"; not "This no time to wait"
  if (/^(?:thank|thanks|sorry|hello|goodbye|yes)$/.test(next)) return never
  if (next === 'no' && (objectPronoun.test(before) || words.can(from - 1, verb))) return never
  if (isManner(words, from, before, next, word)) return impossible
  // "public health decision-making": a noun before another
  if (word === 'and' && next.includes('-')) return impossible
  // "Will a new town feel safe?", "Have any rules been broken?": a question has its verb first
  if (
    words.isQuestion &&
    /^(?:be|have|has|had)$/.test(word) &&
    (words.can(from - 1, Pos.modal) || /^ha(?:s|ve|d)$/.test(words.word(0)))
  )
    return impossible
  // "$25 million two years from now"
  if (word === 'for' && words.can(from, Pos.numeral) && /^(?:years|months|weeks|days)$/.test(words.word(from + 1)))
    return never
  // "as early as safely possible"
  if (word === 'as' && next === 'possible' && words.word(from - 2) === 'as' && words.word(from - 4) === 'as')
    return impossible
  // "were administered the oath"
  if (word === 'by' && words.word(from + 1) === 'oath') return impossible
  // "When I'm home, I rest"
  if (word === 'at' && next === 'home') return impossible
  if (before === 'will' && isTestament(words, from - 1)) return impossible
  // "In fourteenth century London": before its noun without a hyphen
  if (
    word === 'the' &&
    /^\p{L}+(?:th|first|second|third)$/u.test(next) &&
    words.word(from + 1) === 'century' &&
    words.isName(from + 2)
  )
    return impossible
  // "at time of writing", as papers say it
  if (word === 'the' && before === 'at' && next === 'time' && words.word(from + 1) === 'of') return impossible
  // "To the north of us somewhere the rebels.": notes leave more out than a preposition.
  if (/^(?:in|on|at|of|for|with|from|by|to)$/.test(word) && isVerbless(words)) return impossible
  // "It should clear from the west": verbs that the lexicon has as adjectives
  if (word === 'be' && /^(?:clear|dry|cool|warm|slow|empty|narrow|calm|open|close|ease|thin|thaw|lower)$/.test(next))
    return never
  if (isBehindOpening(words, from)) return impossible
  // "In first place was a boat from Malta", "told in first person", "sat in second class"
  if (before === 'in' && ranked.test(next) && /^(?:place|person|class|gear|grade)$/.test(words.word(from + 1)))
    return impossible
  switch (word) {
    case 'not': // Nobody can tell from a sentence that it says the contrary.
    case 'that': // "She knew he was late": it may stay out.
      return impossible
    case 'and':
      // "I use it day in day out"
      return before === 'in' && next === words.word(from - 2) ? impossible : 0
    case 'who':
      // "These men and women serve us bravely.": the only verb is the sentence's
      return words.isWhole && !hasOtherVerb(words, from) ? impossible : 1
    case 'it': // "the help they need most"
    case 'been':
    case 'can':
      return 1
    case 'the':
    case 'a':
    case 'an':
      // "a undecided voter", "I'm undecided": which article, and whether one, its noun tells
      if (word !== 'the' && indefinite(next) !== word) return impossible
      if (
        word !== 'the' &&
        !words.runs(from, from + 1) &&
        (words.only(from, Pos.adjective | Pos.verbParticiple) || /^un.+ed$/.test(next))
      )
        return never
      // "For while we never met, I liked him": a clause
      if (next === 'while' && before === 'for' && words.can(from + 1, Pos.pronoun)) return never
      // "made to protect right whales": what is right, or a kind
      if (next === 'right' && words.only(from + 1, Pos.nounPlural)) return never
      if (isBarePhrase(words, from, word) || isNotice(words)) return impossible
      // "the tone is matter of fact"
      if (next === 'matter' && words.word(from + 1) === 'of' && words.word(from + 2) === 'fact') return impossible
      // "the plan has potential", "this is testament to her patience": what is had in some degree, and what bears witness
      if (next === 'potential' && /^(?:has|have|had|having|with|of|show(?:s|ed|n)?)$/.test(before)) return impossible
      if (next === 'testament' && words.word(from + 1) === 'to') return impossible
      // "the root causes of war", "in order to make best use of it"
      if (next === 'root' && words.can(from + 1, Pos.nounPlural)) return impossible
      if (next === 'best' && /^(?:use|efforts|practices?|wishes)$/.test(words.word(from + 1))) return impossible
      // "a planned in person event"
      if (before === 'in' && /^(?:person|house|depth)$/.test(next) && words.can(from + 1, noun)) return impossible
      // "As former mayor of the town, he knows": a post
      if (word !== 'the' && before === 'as' && /^(?:former|current|acting|interim|deputy|chief|then)$/.test(next))
        return never
      // "rests on rule of law"
      if (next === 'rule' && words.word(from + 1) === 'of' && words.word(from + 2) === 'law') return impossible
      // "from right to left", "a drive to left": the directions of a page and of a field
      if (/^(?:left|right)$/.test(next) && before === 'to') return never
      // "Read full text here": a link's label
      if (from === 1 && label.test(before) && /^(?:full|complete|original|entire|latest)$/.test(next)) return impossible
      // "second time offenders"
      if (
        /^(?:first|second|third|fourth|fifth)$/.test(next) &&
        words.word(from + 1) === 'time' &&
        words.can(from + 2, Pos.nounPlural)
      )
        return never
      // "declared by SBA", "I use Logitech speakers": a name may go without.
      return words.isName(from) && next !== 'united' ? never : words.can(from - 1, Pos.pronoun) ? never : 0
    case 'have':
    case 'has':
    case 'had':
    case 'are':
    case 'is':
    case 'was':
    case 'were':
      // "There nearly always is": the verb stands behind its adverbs
      if (before === 'there' && [1, 2, 3].some((step) => finiteBe.test(words.word(from + step)))) return never
      // "Our veterans sacrificed so much": a past tense as good as a perfect
      if (/^ha/.test(word) && words.can(from, Pos.verbPast) && words.can(from - 1, noun)) return never
      // "they introduced a bill", "we committed to a plan": a past tense. "the letter below"
      if (words.can(from - 1, Pos.pronoun) && words.can(from, Pos.verbPast)) return never
      // "give it time", "is it time"
      if (before === 'it' && next === 'time' && words.can(from - 2, verb | Pos.auxiliary)) return never
      if (/^(?:below|above|here|there)$/.test(next)) return never
      return 0
    case 'to':
      return againstTo(words, from, before)
    case 'of':
    case 'in':
    case 'on':
    case 'for':
    case 'at':
    case 'by':
    case 'with':
    case 'from':
      // "As a result readers left", "In the end ten people came": an opening without its comma.
      if (from <= 4 && /^(?:as|in)$/.test(words.word(0))) return never
      // "the weight this places on her", "the talks the club will hold": a clause without its pronoun.
      if (words.can(from, Pos.determiner | Pos.pronoun) && hasAhead(words, from + 1, finite, 6)) return never
      // "a long history fighting fires"; but "aimed hiring more", "Victims violence are"
      if (wantsPreposition(before, word) && !bareGerund.test(before)) return 0
      return words.can(from, Pos.verbIng) || opensClause(words, from - 1) ? never : 0
    default:
      return 0
  }
}

function againstTo(words: Cursor, from: number, before: string): number {
  // "services meet needs": a subject and its verb. "must ensure", "helping rebuild"
  if (words.can(from - 1, Pos.nounPlural | Pos.modal | Pos.pronoun) || bare.test(before)) return never
  if (precedes(words, from, bare, 6)) return never
  if (isVerbOfQuestion(words, from)) return impossible
  // "they want help now"
  if (
    /^(?:help|work|support|aid|care)$/.test(words.word(from)) &&
    /^(?:want|wants|wanted|need|needs|needed)$/.test(before)
  ) {
    return words.can(from + 1, Pos.determiner | Pos.pronoun) ? 0 : never
  }
  // "they want guaranteed places": no infinitive. "when I need focus": a noun as well.
  return words.can(from, Pos.verbBase) && !words.can(from, Pos.nounSingular | Pos.adjective) ? 0 : 1
}

/** How long the subject of a question is at most. */
const longestSubject = 8

/** "What does the Lowe plan get right?": whether a verb stands behind its subject, before which the auxiliary stands. */
function isVerbOfQuestion(words: Cursor, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestSubject) && words.runs(at, at + 1); at--) {
    if (/^(?:do|does|did)$/.test(words.word(at)) || modal.test(words.word(at)))
      return at === 0 || words.isQuestion || questionWord.test(words.word(at - 1))
    if (!words.isName(at) && !words.can(at, Pos.determiner | Pos.adjective | Pos.numeral | noun)) return false
  }
  return false
}
