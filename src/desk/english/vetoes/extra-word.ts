import {coordinator, formOfBeButAm, heSheOrIt, modal, questionWord} from '../closed-classes.ts'
import {weekdayName} from '../../../article/calendar.ts'
import type {Candidate} from '../candidate.ts'
import {isWish, precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos, verb} from '../pos.ts'
import {hasOwnCapital, impossible, isCompound, never} from './around.ts'
import {isAsked, mayBeInverted, mayLeadPredicate} from './auxiliaries.ts'
import {isParticle, isTurned, mayEndClause, mayLeadPhrase} from './prepositions.ts'
import {isTerm} from './terms.ts'
import {mayStandTwice} from './twice.ts'
import {isWhoever} from './own-phrases.ts'

/** What may follow the object of a verb. */
const afterObject = Pos.determiner | Pos.preposition | Pos.particle | Pos.to

const optional = /^-(?:not|both|most|all|each|much|more|who|quite|too|very|so|also|still|just|only|even|already)$/

/** Verbs of two objects, of which the second has its owner before it. */
const givers =
  /^(?:taught|teach|teaches|teaching|gave|gives|give|given|giving|paid|pay|pays|showed|shows|told|tells|lent|lends|cost|costs|denied|denies|wished|owed|owes|returned|sold|sent)$/

const times = new RegExp(
  `^(?:morning|afternoon|evening|night|weekend|${weekdayName.toLowerCase()}|spring|summer|autumn|winter)$`
)

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
  // "It would kind of be a relief"
  if (word === 'be' && before === 'of' && /^(?:kind|sort)$/.test(words.word(from - 2))) return impossible
  // "How far reaching will the damage be": a question, though its mark is lost
  if (
    words.can(from, Pos.modal | Pos.auxiliary) &&
    from < 6 &&
    questionWord.test(words.word(0)) &&
    leadsPhrase(words, from)
  )
    return impossible
  // "the garage they are towing it from is shut", "the languages to code in are these": what ends a clause
  if (words.can(from, Pos.preposition) && words.can(from + 1, Pos.auxiliary | Pos.modal) && mayEndClause(words, from))
    return never
  // "The answer most towns settled on was trams"
  if (/^(?:is|are|was|were)$/.test(word) && words.can(from - 1, Pos.preposition) && words.can(from - 2, verb))
    return never
  // "a height to sit at on a stool", "funds he secured for in May": behind an infinitive and a clause that have lost their noun
  if (words.can(from - 1, Pos.verbBase) && words.word(from - 2) === 'to' && words.can(from, Pos.preposition))
    if (words.can(from + 1, Pos.preposition) && words.only(from - 3, noun)) return never
  // "what it is of note is of very high quality": a quality
  if (word === 'of' && /^(?:very|such|great|little|high|low|good)$/.test(next) && hasQuality(words, from)) return never
  // "Should the goal of a zoo be this?": the verb of a question
  if (word === 'be' && words.isQuestion && precedes(words, from, modal)) return impossible
  if (/\d/.test(before) || /^\d/.test(next)) {
    // "the Act of by 2004": two prepositions of which neither tells how much or how long.
    const isLost = /^(?:of|from|by|for)$/.test(before) && /^(?:by|in|for|of|to|as|with|and|that)$/.test(word)
    return isLost || word === 'with' || word === 'of' ? 0 : never
  }
  // "the powers that be are at odds"
  if (word === 'be' && before === 'that' && words.word(from - 2) === 'powers') return impossible
  // "thanks be to God"
  if (word === 'be' && /^(?:thanks|glory|praise|praised|peace|woe|honour|honor)$/.test(before)) return impossible
  if (word === 'that' && isWhoever(words, from - 1)) return impossible
  // "little will to change": a wish
  // "a leader of strong will and belief"
  // "lets owners will their land to us", "We have more will than wallet"
  if (word === 'will' && before === 'to' && words.can(from + 1, Pos.determiner)) return impossible
  // "the proverbial can is kicked"
  if (
    /^(?:can|will|must)$/.test(word) &&
    words.can(from - 1, Pos.adjective) &&
    words.can(from - 2, Pos.determiner) &&
    words.can(from + 1, Pos.auxiliary)
  )
    return impossible
  // "chlorophyll a and chlorophyll b": a letter
  if (word === 'a' && coordinator.test(next) && words.can(from - 1, noun)) return impossible
  // "has referred the two to elders", "sent all three to camp"
  if (
    word === 'to' &&
    words.can(from - 1, Pos.numeral) &&
    precedes(
      words,
      from,
      /^(?:referr?|hand|transfer|deliver|assign|introduc|appoint|invit|marr|promot|sentenc|direct|summon|forward|return|mov|add)(?:e|ed|es|ing|red|ring|s)?$|^(?:sen[dt]s?|sending|t[ao]kes?|taken|taking|took|brings?|brought|bringing|g[ai]ves?|given|giving|sells?|sold|selling|drove|drives?|led|leads?)$/,
      6
    )
  )
    return impossible
  // "lists of to dos"
  if (word === 'to' && next === 'dos') return impossible
  if (word === 'will' && next === 'than') return impossible
  // "to receive the in state rate"
  if (isCompound(words, from) && words.can(from - 1, Pos.determiner)) return impossible
  if (word === 'will' && /^(?:and|or|of)$/.test(next) && words.can(from - 1, Pos.adjective)) return impossible
  if (word === 'will' && next === 'to' && (isWish(words, from) || words.can(from - 1, Pos.determiner | Pos.adjective)))
    return impossible
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
    // "removing from it certain facts": what is long stands at the end.
    if (words.can(from - 1, Pos.preposition) && /^(?:certain|some|several|many|all|any|every|no)$/.test(next))
      return never
    // "may it inspire us", "when will I": the subject stands behind its verb.
    if (words.can(from - 1, Pos.modal | Pos.auxiliary) && mayBeInverted(words, from - 1)) return never
    // "aside from it needing paint", "on trains it stops", "the Mark I that she had", "an I Love Paris mug"
    if (words.can(from + 1, Pos.verbIng | Pos.verbS | Pos.auxiliary | Pos.modal) && !/^be(?:en)?$/.test(next))
      return never
    if (heSheOrIt.test(word) && /[^s]s$/.test(next)) return never
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
  if (/^(?:with|by|of|to)$/.test(word) && formOfBeButAm.test(before) && mayLeadPhrase(words, from)) return never
  // "while with the second"
  if (/^(?:while|whereas)$/.test(before) && words.can(from, Pos.preposition)) return never
  // "pointed that out", "known this for decades": the object of a verb. "no longer that interesting": a degree.
  if (/^(?:this|that)$/.test(word)) {
    if (words.can(from - 1, verb) && words.can(from + 1, afterObject)) return never
    // "Your bill changes this and will help": a verb that the lexicon has as a noun
    if (words.can(from - 1, Pos.nounPlural) && coordinator.test(next)) return never
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
  return coordinator.test(before) && precedes(words, from - 1, new RegExp(`^${word}$`)) ? never : 0
}

/** Whether a phrase that may be a question's subject begins behind a word. */
function leadsPhrase(words: Cursor, from: number): boolean {
  return words.can(from + 1, Pos.determiner | Pos.pronoun) || words.isName(from + 1)
}

/** Whether `of` at a word leads a quality: "is of very high quality". */
function hasQuality(words: Cursor, from: number): boolean {
  for (let at = from + 2; at < from + 5; at++)
    if (/^(?:quality|value|use|importance|interest|standard|benefit|concern|help)$/.test(words.word(at))) return true
  return false
}
