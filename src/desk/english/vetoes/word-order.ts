import {article, coordinator, determiner, finiteAuxiliaries, finiteBe, questionWord} from '../closed-classes.ts'
import {weekdayName} from '../../../article/calendar.ts'
import type {Candidate} from '../candidate.ts'
import {isSmall} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos, verb} from '../pos.ts'
import {finite, hasAhead, hasOwnCapital, impossible, isCompound, never, opensSentence} from './around.ts'
import {isBehindOpening, isOfSeries, isOwnPhrase, isPlainPhrase, isWhoever} from './own-phrases.ts'
import {isTurnedRound} from './turned-round.ts'

const particles = /^(?:out|up|in|on|off|down|over|back|away)$/
const ways = /^(?:off|over|under|through|past|behind|into|around|from|out|up|down|back|away)$/
const days = new RegExp(`^(?:${weekdayName.toLowerCase()}|today|yesterday|tomorrow)$`)

/** Nouns behind which an infinitive with "to" is usual. */
const asksInfinitive =
  /^(?:ability|aim|approval|attempts?|authority|bids?|calls?|chances?|commitment|decisions?|desire|duty|efforts?|failure|freedom|goal|intention|moves?|need|obligation|offers?|opportunit(?:y|ies)|orders?|permission|plans?|pledges?|powers?|promises?|proposals?|reason|refusal|requests?|right|steps?|tendency|threats?|time|vows?|votes?|ways?|willingness|wish)$/

/** Participles that stand behind what they are told of. */
const behindNoun =
  /^(?:affected|arrested|charged|chosen|concerned|described|discussed|given|included|involved|killed|listed|mentioned|named|needed|offered|proposed|required|selected|shown|used)$/

const foreignLetter = /[^\p{ASCII}’]/u

/** Whether an adverb stands in a noun's phrase, or a word that is spoken of: "the once great hall", "a now empty house", "the when is not clear". */
function isWithin(words: Cursor, at: number): boolean {
  return (
    (/^(?:once|then|now|still|soon|ever|often|long)$/.test(words.word(at)) &&
      words.can(at + 1, Pos.adjective | Pos.verbParticiple)) ||
    (/^(?:how|when|where|why|who|what)$/.test(words.word(at)) && finiteAuxiliaries.has(words.word(at + 1)))
  )
}

/** What speaks against the exchange of two neighbours. */
export function againstExchange({from}: Candidate, words: Cursor): number {
  const left = words.word(from)
  const right = words.word(from + 1)
  if (isPlainPhrase(words, from) || isOfSeries(words, from)) return impossible
  // "the under 19 captain", "an over 60s lunch"
  if (determiner.test(left) && /^(?:under|over)$/.test(right) && /^\d{2}s?$/.test(words.word(from + 2)))
    return impossible
  // "a hare in the haggard most evenings"
  if (
    right === 'most' &&
    /^(?:day|night|morning|evening|afternoon|weekend|week|year|summer|winter|time|season|sunday|monday|tuesday|wednesday|thursday|friday|saturday)s$/.test(
      words.word(from + 2)
    )
  )
    return impossible
  if (determiner.test(left) && isWithin(words, from + 1)) return impossible
  // "some guidelines say to.", "she didn't want to.": what is to be done has been told.
  if (right === 'to' && words.can(from, Pos.verbBase | Pos.verbPast | Pos.verbS) && !words.runs(from + 1, from + 2))
    return never
  // "encouraged, or at least allowed, her preaching career"; "removing from it certain facts"
  if (/^(?:his|her|their|its|our|my|your)$/.test(left) && words.can(from + 1, Pos.verbIng) && words.can(from + 2, noun))
    return never
  if (
    words.can(from, Pos.preposition) &&
    words.can(from + 1, Pos.pronoun) &&
    /^(?:certain|some|several|many|all|any)$/.test(words.word(from + 2))
  )
    return never
  // "to net the carp": a verb that is nearly always another word
  if (/^(?:net|average|total|level|mirror|project)$/.test(left) && right === 'the' && words.word(from - 1) === 'to')
    return impossible
  // "swap that out", "bring with them": both orders are English.
  if (particles.test(left) && words.can(from + 1, Pos.pronoun)) return never
  if (particles.test(right) && words.can(from, Pos.pronoun)) return never
  if (left === 'with' && words.can(from + 1, Pos.pronoun)) return never
  // "somebody to pair you with.": a preposition at the end of its clause
  if (words.can(from, Pos.pronoun) && words.can(from + 1, Pos.preposition) && !words.runs(from + 1, from + 2))
    return impossible
  // "leaves with vitamin a, vitamin c": a letter
  if (right === 'a' && (!words.runs(from + 1, from + 2) || coordinator.test(words.word(from + 2)))) return impossible
  if (left === 'a' && coordinator.test(right) && words.can(from - 1, noun)) return impossible
  // "Gave it a good sound.": notes leave out who did it
  if (opensSentence(words, from) && words.can(from, verb) && words.can(from + 1, Pos.pronoun)) return impossible
  // "explains the statement following.", "the guest involved is well": a participle behind its noun
  if (right === 'following' && words.can(from, noun) && !words.runs(from + 1, from + 2)) return impossible
  if (behindNoun.test(left) && (words.can(from - 1, noun) || words.isName(from - 1)) && finiteBe.test(right))
    return never
  // "The rule changes this and will help", "Consider testing this and telling us": an object, and what else is done
  if (/^(?:this|that)$/.test(left) && coordinator.test(right) && words.can(from - 1, verb | Pos.nounPlural))
    return never
  if (right === 'this' && words.can(from, Pos.verbIng) && coordinator.test(words.word(from + 2))) return never
  // "slower than the in person ones", "the on camera flash"
  if (determiner.test(left) && isCompound(words, from + 1)) return impossible
  if (words.can(from - 1, Pos.determiner) && isCompound(words, from)) return impossible
  // "She threw children in.": a particle at the end of its clause. "Fact in, they did": no verb stands before it.
  if (particles.test(right) && !words.runs(from + 1, from + 2)) {
    if (days.test(left) && right === 'on' && words.word(from - 1) !== 'from') return 0
    if (!opensSentence(words, from) || words.can(from, verb)) return impossible
    if (right !== 'in') return impossible
  }
  // "was heard whimpering by a jogger"
  if (right === 'by' && left.endsWith('ing') && words.can(from - 1, Pos.verbParticiple)) return impossible
  // "compare them one with another"
  if (left === 'one' && words.word(from + 2) === 'another' && words.can(from + 1, Pos.preposition)) return never
  // "and in trooped the choir": its subject stands behind the verb.
  if (particles.test(left) && words.can(from + 1, Pos.verbPast) && words.can(from + 2, Pos.determiner)) return never
  // "went in off the post", "came out from under the bed"
  if (particles.test(left) && ways.test(right)) return never
  // "of part Irish descent"
  if (left === 'of' && right === 'part') return never
  if (right === 'more' || left === 'more' || left === 'each') return never
  if (isOwnPhrase(words, from)) return impossible
  // "of which three had marshmallows", "of whom none are"
  if (/^(?:which|whom)$/.test(words.word(from - 1)) && words.word(from - 2) === 'of') return impossible
  // "they that mourn", "For he that would": whoever does something, in old words.
  if (right === 'that' && isWhoever(words, from)) return impossible
  // "It is I who am to blame"
  if (/^(?:who|whom)$/.test(right) && words.can(from, Pos.pronoun) && words.can(from - 1, Pos.auxiliary))
    return impossible
  // "Labour has 15, the Greens eight and independents two"
  if (right === 'and' && words.can(from, Pos.numeral) && hasAhead(words, from + 3, Pos.numeral, 3)) return impossible
  if (left === 'and' && words.can(from - 1, Pos.numeral) && hasAhead(words, from + 2, Pos.numeral, 3)) return impossible
  // "as natural a fit", "too good a chance", "how big a gap"
  if (
    /^an?$/.test(right) &&
    /^(?:as|so|too|how|that|this|however|no)$/.test(words.word(from - 1)) &&
    !words.only(from, noun)
  )
    return never
  // "should money be short", "the room that we sat in is cold", "started growing the firm", "her support Tuesday for"
  if (/^(?:should|had|were)$/.test(left) && words.can(from + 2, Pos.verbBase | Pos.auxiliary)) return impossible
  // "because had they not done so", ", that announced they would": a condition; a clause about a name
  if (/^(?:should|had|were)$/.test(left) && words.can(from + 1, Pos.pronoun) && words.word(from + 2) === 'not')
    return impossible
  if (left === 'that' && words.can(from + 1, Pos.verbPast) && /,/.test(words.sentence.gaps[from] ?? ''))
    return impossible
  // "to average the costs", "must project the will": a verb that is more often a noun
  if (
    article.test(right) &&
    (words.word(from - 1) === 'to' || words.can(from - 1, Pos.modal)) &&
    words.can(from, Pos.verbBase) &&
    words.can(from + 2, noun | Pos.adjective)
  )
    return impossible
  // "With costs rising and pay cut, they left"
  if (coordinator.test(right) && words.can(from, Pos.verbIng) && words.can(from - 1, noun) && words.can(from + 2, noun))
    return never
  if (words.can(from + 1, Pos.preposition) && words.can(from + 2, finite) && !words.can(from, Pos.pronoun)) return never
  if (words.can(from, Pos.verbIng) && right === 'the') return never
  // "accuses the firm of bombing it", "the right to clear it": a noun with what belongs to it.
  if (
    /^(?:of|for|from|by|in)$/.test(left) &&
    words.can(from + 1, Pos.verbIng) &&
    (words.can(from - 1, noun) || words.isName(from - 1)) &&
    (words.can(from + 2, Pos.determiner | Pos.pronoun) || words.isName(from + 2))
  )
    return never
  // "That and my lens", "Navigate to a page": what opens a sentence may stand alone, or be an order.
  if (opensSentence(words, from) && (coordinator.test(right) || (right === 'to' && words.can(from, Pos.verbBase))))
    return never
  // "a statement read to the court" beside "plans cut to the budget": a noun that asks for no infinitive.
  if (
    right === 'to' &&
    words.can(from, Pos.verbParticiple) &&
    words.can(from - 1, noun) &&
    words.can(from + 2, Pos.determiner) &&
    !asksInfinitive.test(words.word(from - 1))
  )
    return never
  // "Plant this many feet", "keep that much of it"
  if (/^(?:this|that)$/.test(right) && /^(?:many|much|few|little|far|long)$/.test(words.word(from + 2))) return never
  if (days.test(left) || days.test(right)) return never
  // "a town this small", "month one", "is a hard one and", "those that came", "the food colouring is"
  if (/^(?:this|that)$/.test(words.word(from + 2)) && words.can(from + 3, Pos.adjective)) return never
  if (right === 'one' || (left === 'one' && right === 'and') || left === 'those') return never
  if (words.can(from, Pos.verbIng) && words.can(from + 1, Pos.auxiliary) && words.can(from - 1, Pos.nounSingular))
    return never
  // "given hatred a pass": the two objects of a verb.
  if (/^an?$/.test(right) && words.can(from, Pos.nounSingular) && words.can(from + 2, Pos.nounSingular)) {
    if (/^(?:given|give|gives|gave|made|make|makes|giving|making|call|calls|called)$/.test(words.word(from - 1)))
      return never
  }
  // "Hội An": a small word with a capital of its own is a name; "in rural Perú people": letters of another language.
  if (foreignLetter.test(left) || foreignLetter.test(right)) return impossible
  if (isTurnedRound(words, from)) return impossible
  if (isBehindOpening(words, from)) return never
  // "The figures given are the first ones"
  if (
    words.can(from - 1, Pos.nounPlural) &&
    words.can(from, Pos.verbParticiple) &&
    finiteBe.test(right) &&
    words.can(from + 2, Pos.determiner)
  )
    return never
  // "you may wonder why that's there"
  if (questionWord.test(left) && /^(?:that|this|it|he|she|there|what)'s$/.test(right)) return impossible
  // "as and when required", "twenty-two other islands", "William of Malmesbury"
  if ((left === 'as' && right === 'and') || (right === 'other' && left.includes('-'))) return never
  if (right === 'of' && words.isName(from) && words.isName(from + 2)) return never
  // "Gort an Choirce"
  if (right === 'an' && words.isName(from) && words.isName(from + 2)) return impossible
  // "the €210 being for a ewe": a figure stands for a thing.
  if (/\d/.test(words.word(from - 1)) && words.can(from, verb | Pos.auxiliary)) return never
  // "Boys and girls: bill The names no school": the capital is that of a sentence's first word.
  if (hasOwnCapital(words, from + 1)) return opensSentence(words, from) && isSmall(words, from) ? 0 : impossible
  return hasOwnCapital(words, from) ? impossible : 0
}
