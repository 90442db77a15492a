/** Frames of clauses that lost their subject or their verb: "He said was delighted", "because had no money", "There no plans". */
import {
  beHaveOrModal,
  beOrHaveOfMany,
  beOrHaveOfOne,
  nominative,
  nominativeOrIt,
  subjectPronounButI
} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {precedes} from '../around.ts'
import {
  type Asked,
  askedAt,
  askedIf,
  missing,
  wrong,
  type Cursor,
  type Frame,
  type Framed,
  chooses,
  nothing
} from '../frame.ts'

/** Verbs of saying and thinking that a clause follows, with or without `that`. */
const says =
  /^(?:said|says|added|claimed|claims|insisted|insists|thinks|hoped|hopes|believed|believes|denied|admitted|admits|explained|argued|warned)$/

/** Words that open a clause which must have a subject of its own. */
const conjunction = /^(?:because|although|unless|until|whereas|if|while|when)$/

/** What begins a question or the other half of an inversion: "because had he known", "if is the word". */
const invertedSubject =
  /^(?:and|or|are|i|you|he|she|it|we|they|there|the|this|that|these|those|my|your|his|her|its|our|their|not|for)$/

/** "He said was delighted", "It closed because had no money": an auxiliary whose subject is missing. */
function missingSubject(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole || words.isQuestion || !words.runs(at - 1, at + 1) || words.isName(at)) return nothing
  if (invertedSubject.test(words.word(at + 1)) || (words.sentence.words[at] ?? '') !== words.word(at)) return nothing
  const own = echoed(words, at)
  if (own !== undefined) return [missing('clause without subject', at, own)]
  if (!followsOpener(words, at)) return nothing
  const known = earlierSubject(words, at)
  const pronouns = known === undefined ? pronounsOfAuxiliary(words.word(at)) : [known]
  return pronouns.map((pronoun) => missing('clause without subject', at, pronoun, chooses))
}

/** The pronoun that a sentence begins with, where a verb of saying and the auxiliary follow it: "She said would not resign". */
function echoed(words: Cursor, at: number): string | undefined {
  const that = words.word(at - 1) === 'that' ? 1 : 0
  if (at !== 2 + that || !says.test(words.word(1)) || !words.runs(0, at)) return undefined
  const [first = ''] = words.sentence.words
  const pronoun = first.toLowerCase()
  // "It said was" is no gap of a clause, but "I said that was fine" is none either.
  if (!nominative.test(pronoun) || (that === 1 && /^(?:is|was|will|would|can|could|has|had)$/.test(words.word(at))))
    return undefined
  return first === 'I' ? 'I' : pronoun
}

/** Whether the auxiliary follows what opens a clause. */
function followsOpener(words: Cursor, at: number): boolean {
  const opener = words.word(at - 1)
  if (!conjunction.test(opener)) return false
  // "Because is a word": a word that is spoken of
  if (at === 1 && /^(?:an?|one)$/.test(words.word(at + 1))) return false
  const before = words.word(at - 2)
  // "a while was", "the if is", "as if was"
  if (/^(?:a|an|the|this|that|all|little|short|long|quite|worth|once|no|as|what|of|about|from|and|or)$/.test(before))
    return false
  if (opener === 'when' || opener === 'if' || opener === 'while') {
    // "He asked when is best": a question without its marks.
    if (/^(?:is|are|has|will|can|should|must)$/.test(words.word(at)) && opener === 'when') return false
    if (
      precedes(words, at - 1, /^(?:ask(?:s|ed|ing)?|know[ns]?|knew|wonder(?:s|ed)?|tell|told|say|question|decide)$/, 4)
    )
      return false
    return words.only(at + 1, Pos.verbParticiple | Pos.verbPast | Pos.adjective) || words.can(at + 1, Pos.auxiliary)
  }
  return (
    words.can(at + 1, verb | Pos.adjective | Pos.adverb | noun | Pos.auxiliary | Pos.determiner) ||
    /^\d/.test(words.word(at + 1))
  )
}

/** The pronoun that was the subject so far, where there is but one. */
function earlierSubject(words: Cursor, at: number): string | undefined {
  let found: string | undefined
  for (let before = 0; before < at - 1; before++) {
    const word = words.word(before)
    const pronoun = word === 'i' ? 'I' : word
    if (word !== 'i' && !(subjectPronounButI.test(word) && word !== 'you')) continue
    // "about it because": an object
    if (word === 'it' && !words.can(before + 1, verb | Pos.auxiliary | Pos.modal)) continue
    if (found !== undefined && found !== pronoun) return undefined
    found = pronoun
  }
  if (found === undefined) return undefined
  const plural = beOrHaveOfMany.test(words.word(at))
  if (/^(?:is|was|has|are|were|have)$/.test(words.word(at)) && plural !== /^(?:they|we)$/.test(found)) {
    return found === 'I' && /^(?:was|have)$/.test(words.word(at)) ? found : undefined
  }
  return found
}

/** The pronouns that an auxiliary agrees with. */
function pronounsOfAuxiliary(word: string): readonly string[] {
  if (beOrHaveOfMany.test(word)) return ['they', 'we']
  return beOrHaveOfOne.test(word) ? ['it', 'he', 'she'] : ['it', 'he', 'she', 'they']
}

/** What a participle has before it. */
const haveForms = /^(?:has|have|had|having|hasn't|haven't|hadn't)$|['’](?:ve|d|s)$/

/** "The house been empty since the war": a noun and its participle, and no form of have before. */
const missingHave: Frame = (words, at) => {
  if (words.word(at) !== 'been' || !words.isWhole || words.isQuestion || at < 2 || !words.runs(at - 1, at + 1))
    return undefined
  if (!words.can(at - 1, noun) || words.isName(at - 1)) return undefined
  if (at > 1 && !words.only(at - 1, noun) && !words.can(at - 2, Pos.determiner | Pos.adjective)) return undefined
  for (let before = 0; before < at; before++) if (haveForms.test(words.word(before))) return undefined
  // "the problem been the rain": a slip for being
  if (!words.can(at + 1, Pos.verbParticiple | Pos.adjective | Pos.verbIng)) return undefined
  return missing('been without have', at, words.can(at - 1, Pos.nounPlural) ? 'have' : 'has')
}

/** "They not happy", "He not want": a clause that is denied without its verb. */
const missingVerbOfNot: Frame = (words, at) => {
  if (words.word(at) !== 'not' || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 1)) return undefined
  const pronoun = words.word(at - 1)
  if (!nominativeOrIt.test(pronoun) || (at > 1 && words.sentence.gaps[at - 1] === ' ')) return undefined
  const plural = /^(?:they|we)$/.test(pronoun)
  if (words.only(at + 1, Pos.verbBase))
    return missing('not without its verb', at, plural || pronoun === 'i' ? 'do' : 'does')
  const next = words.word(at + 1)
  if (!words.only(at + 1, Pos.adjective) && !/^(?:the|a|an|in|going|able|sure|happy|here|at)$/.test(next))
    return undefined
  return missing('not without its verb', at, plural ? 'are' : pronoun === 'i' ? 'am' : 'is')
}

/** "Were delighted to say": a statement that begins with a verb in the past has lost its mark. */
const weAreForWere: Frame = (words, at) => {
  if (at !== 0 || words.sentence.words[0] !== 'Were' || !words.isWhole || words.isQuestion || !words.runs(0, 2))
    return undefined
  const opens = /^(?:delighted|happy|pleased|proud|excited|thrilled|sorry|looking|going|trying|hoping)$/
  if (!opens.test(words.word(1)) || !/^(?:to|that|for|with|by|at|about|forward|you)$/.test(words.word(2)))
    return undefined
  return wrong('were for we’re', at, 'We’re')
}

/** "There no plans to close": a sentence that says what there is, without its verb. */
const missingThereIs: Frame = (words, at) => {
  if (at !== 1 || words.word(at) !== 'no' || words.word(0) !== 'there' || !words.isWhole || !words.runs(0, 3))
    return undefined
  let head = at + 1
  while (head < at + 4 && !words.can(head, noun) && words.can(head, Pos.adjective | Pos.adverb)) head++
  if (!words.can(head, noun) || !/^(?:to|of|for|in|on|about|left|that|at|between)$/.test(words.word(head + 1)))
    return undefined
  return missing('there without is', at, words.can(head, Pos.nounPlural) ? 'are' : 'is')
}

/** The frames of this file. */
export const clauseFrames: readonly Asked[] = [
  askedAt('no', missingThereIs),
  askedAt('been', missingHave),
  askedAt('not', missingVerbOfNot),
  askedAt('were', weAreForWere),
  askedIf((word) => beHaveOrModal.test(word), missingSubject)
]
