/** Frames of a form of be, have or do that is gone: "She unaware of it", "have charged with fraud", "What the club needs a goal". */
import {articleOrOwner, nominative} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, past, precedes} from '../around.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, chooses, missing, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'

/** Whether a verb may stand in the clause from word `from` on. */
function hasVerb(words: Cursor, from: number): boolean {
  if (words.word(from) === 'that') return false
  for (let at = from; at < words.sentence.words.length; at++) {
    if (at > from && /[,.;:()—–]/.test(words.sentence.gaps[at] ?? '')) return false
    if (at > from && /^(?:when|because|after|before|until|as|if|while|since|that|and|but)$/.test(words.word(at)))
      return false
    if (words.word(at - 1) === 'to') continue
    if (mayBeFinite(words, at) || /['’]/.test(words.word(at))) return true
    if (words.can(at, Pos.verbBase) && !words.can(at - 1, Pos.determiner | Pos.adjective | Pos.preposition)) return true
  }
  return false
}

/** Adjectives that are said of people, with what they govern behind them. */
const predicates =
  /^(?:aware|unaware|able|unable|afraid|ready|eager|keen|willing|unwilling|likely|unlikely|happy|unhappy|glad|sorry|proud|sure|certain|angry|responsible|guilty|reluctant|grateful|anxious|unsure|adamant|furious|jealous)$/

/** "He unaware of the leak", "They going to sell": a pronoun that opens its clause, and what is said of it, without is or was. */
function pronounWithoutBe(words: Cursor, at: number): readonly Framed[] {
  const next = words.word(at + 1)
  if (!words.isWhole || words.isQuestion || !words.runs(at, at + 3)) return nothing
  const opens =
    at === 0 ||
    /^["”’]?[.;:]? ?["“]$/.test(words.sentence.gaps[at] ?? '') ||
    (/^(?:said|says|because|although|but)$/.test(words.word(at - 1)) && words.runs(at - 1, at))
  if (!opens || words.isName(at)) return nothing
  // "It raining" may be part of another sentence; "said it looking into" is not.
  if (words.word(at) === 'it' && !/^(?:said|says)$/.test(words.word(at - 1))) return nothing
  const isSaid =
    (predicates.test(next) && /^(?:of|to|that|for|about|with|at|by|in|he|she|they|it)$/.test(words.word(at + 2))) ||
    (words.only(at + 1, Pos.verbIng) && !/^(?:being|having)$/.test(next))
  if (!isSaid || hasVerb(words, at + 2)) return nothing
  const pronoun = words.word(at)
  const forms = pronoun === 'i' ? ['am', 'was'] : /^(?:they|we|you)$/.test(pronoun) ? ['are', 'were'] : ['is', 'was']
  return forms.map((form): Framed => ({...missing('pronoun without its verb', at + 1, form, chooses), certain: 0}))
}

/** What is felt, and by whom it is told: no participle of these stands behind its subject by itself. */
const felt =
  /^(?:devastated|shocked|saddened|horrified|delighted|disappointed|thrilled|heartbroken|overwhelmed|frustrated|alarmed|appalled|disgusted|stunned)$/

/** "The family said they devastated by the verdict": a pronoun and what it feels, without was. */
function feltWithoutBe(words: Cursor, at: number): readonly Framed[] {
  if (!felt.test(words.word(at + 1)) || !words.isWhole || words.isQuestion || !words.runs(Math.max(0, at - 1), at + 2))
    return nothing
  if (at > 0 && !/^(?:said|says|that|because|but|and)$/.test(words.word(at - 1))) return nothing
  if (!/^(?:by|with|at|to|that|about)$/.test(words.word(at + 2))) return nothing
  const forms =
    words.word(at) === 'i' ? ['am', 'was'] : /^(?:they|we)$/.test(words.word(at)) ? ['are', 'were'] : ['is', 'was']
  return forms.map((form): Framed => ({...missing('pronoun without its verb', at + 1, form, chooses), certain: 0}))
}

/** "The mayor said he not resign": not without would. */
const notAfterSaid: Frame = (words, at) => {
  if (
    !/^(?:he|she|they|it|we)$/.test(words.word(at - 1)) ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 2, at + 1)
  )
    return undefined
  if (!/^(?:said|that|because|but|says|added)$/.test(words.word(at - 2)) || !words.can(at + 1, Pos.verbBase))
    return undefined
  // "asked that he not resign": there the bare verb is right
  if (
    precedes(
      words,
      at - 1,
      /^(?:ask|demand|insist|request|requir|recommend|suggest|propos|urg|order|essential|important|vital|plead|beg|crucial|necessary|condition|provided|agree|advis|stipulat|rul|lest|prefer|wish)\w*$/
    )
  )
    return undefined
  if (!isBase(words, at + 1) && words.can(at + 1, Pos.adjective | noun)) return undefined
  return missing('not without its verb', at, words.word(at - 2) === 'says' ? 'will' : 'would')
}

/** "There nothing the doctors could do": a sentence that says what there is, without its verb. */
const thereNothing: Frame = (words, at) => {
  if (
    !/^(?:nothing|something|plenty|little|much)$/.test(words.word(at + 1)) ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at, at + 2)
  )
    return undefined
  const opens = at === 0 || /^(?:said|that|and|but|because)$/.test(words.word(at - 1))
  if (
    !opens ||
    /^(?:was|is|were|are|had|has|could|would|will)$/.test(words.word(at + 2)) ||
    (words.can(at + 2, past) && words.word(at + 2) !== 'left')
  )
    return undefined
  return some(at + 2, words.sentence.words.length, (other) =>
    /^(?:was|were|had|could|would|said)$/.test(words.word(other))
  )
    ? missing('there without its verb', at + 1, 'was')
    : missing('there without its verb', at + 1, 'is')
}

/** "What the company needs a new chairman.": a clause as the subject, and what it is, without is. */
const whatWithoutIs: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !/^[.]/.test(words.sentence.gaps.at(-1) ?? '')) return undefined
  let verbAt = nominative.test(words.word(1)) || /^(?:it|you)$/.test(words.word(1)) ? 2 : phraseEnd(words, 1)
  if (verbAt === undefined || !words.runs(0, verbAt + 2)) return undefined
  // A word that may be a noun or a verb ends the phrase too late.
  if (!mayBeFinite(words, verbAt) && words.can(verbAt - 1, Pos.verbS) && verbAt > 3) verbAt--
  if (
    !/^(?:needs?|wants?|needed|wanted|lacks?|lacked|requires?|required|likes?|liked|fears?|feared|remembers?|seeks?|sought)$/.test(
      words.word(verbAt)
    )
  )
    return undefined
  if (!/^(?:an?|the|more|less|to|not)$/.test(words.word(verbAt + 1)) || words.word(verbAt + 1) === 'to')
    return undefined
  if (
    some(
      verbAt + 1,
      words.sentence.words.length,
      (other) => (mayBeFinite(words, other) && !words.can(other, noun)) || /['’]/.test(words.word(other))
    )
  )
    return undefined
  const tense = words.can(verbAt, Pos.verbPast) ? 'was' : 'is'
  return missing('clause without its verb', verbAt + 1, tense)
}

/** "The problem that nobody reads the small print.": a noun that a clause tells, without is. */
const problemIsThat: Frame = (words, at) => {
  if (at < 1 || at > 3 || !words.isWhole || words.isQuestion || !words.runs(0, at + 3)) return undefined
  if (!/^(?:the|one|our|my|his|her|their|another)$/.test(words.word(0))) return undefined
  const what = words.word(at + 1)
  if (words.word(at) === 'question' ? what !== 'whether' : what !== 'that') return undefined
  if (some(1, at, (other) => !words.only(other, Pos.adjective))) return undefined
  const end = words.sentence.words.length
  if (
    some(
      at + 2,
      end,
      (other) =>
        /[,;:—–(]/.test(words.sentence.gaps[other] ?? '') || (opensInner.test(words.word(other)) && other > at + 2)
    )
  )
    return undefined
  const isSubject =
    /^(?:the|no|nobody|he|she|they|we|it|there|most|many|few)$/.test(words.word(at + 2)) ||
    (what === 'whether' && articleOrOwner.test(words.word(at + 2)))
  if (!isSubject) return undefined
  let verbs = 0
  for (let other = at + 3; other < end; other++) {
    if (words.can(other - 1, Pos.auxiliary | Pos.modal) || words.word(other - 1) === 'not') continue
    if (
      isFinite(words, other) ||
      (mayBeFinite(words, other) && !words.can(other - 1, Pos.determiner | Pos.adjective | Pos.preposition))
    )
      verbs++
  }
  // The clause must be whole: "the problem that the club faced" lacks an object, and tells no fact
  const last = end - 1
  const whole = words.can(last, noun) && !mayBeFinite(words, last)
  return verbs === 1 && whole ? {...missing('clause without its verb', at + 1, 'is'), asks: true} : undefined
}

/** The frames of this file. */
export const lostVerbFrames: readonly Asked[] = [
  askedAt('he she they we i it', pronounWithoutBe),
  askedAt('he she they we i', feltWithoutBe),
  askedAt('not', notAfterSaid),
  askedAt('there', thereNothing),
  askedAt('what', whatWithoutIs),
  askedAt('problem trouble danger question truth difficulty', problemIsThat)
]
