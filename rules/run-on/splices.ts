/** Two main clauses with nothing but a comma between them: "The bus was late, we walked home through the rain." */
import {beHaveOrModal, coordinator, finiteBe} from '../../src/desk/english/closed-classes.ts'
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {some} from '../../src/desk/english/frames/finite.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {firstVerbOf, verbOf} from './clause.ts'
import {isComment, isTied, standsAlone} from './ties.ts'

/** How many words either clause has at least, and how many the first has before a longer one: "You win some, you lose some" is a saying. */
const shortest = 5
const shortestFirst = 4
const shortestSecond = 4

const nominative = /^(?:i|we|he|she|it|they|there|this)(?:'|$)/

const opensRight =
  /^(?:i|we|he|she|it|they|there|this|nobody|everybody|everyone|the|my|our|his|her|its|their|i'm|it's|there's|he's|she's|we're|they're|(?:i|we|they)'(?:ve|ll))$/

/** The comma of a sentence that stands between two main words. */
export function* splices(words: SentenceWords, sentence: string): Generator<PassageFinding> {
  if (/["“”;:()–—[\]…?!]| - |--/.test(sentence)) return
  const [at = 0, next, ...others] = commasOf(words)
  if (at < shortestFirst || others.length > 0) return
  // "It was cut, it was dried, and it was sold": clauses in a row.
  if (next !== undefined && coordinator.test(words.word(next))) return
  const behind = next ?? words.length
  const enough = isPlain(words, at) ? 3 : nominative.test(words.word(at)) ? shortest : shortestSecond
  // "The first time she called, he was out": a time, and no clause of its own
  if (
    /^(?:(?:the|each|every|by the) )?(?:first |last |next |second |third )?(?:time|moment|day|minute|instant|year) \p{L}+ /iu.test(
      sentence
    )
  )
    return
  if (isRowOfClauses(words, at, next)) return
  if (behind - at < enough || !opensSecond(words, at) || words.gap(at) !== ', ') return
  const [left, right] = [words.printed(at - 1), words.printed(at)]
  if (!left || !right || (right.shape === 'capital' && !/^i(?:'|$)/.test(right.norm))) return
  const start = leads.test(words.word(0)) ? 1 : 0
  const first = firstVerbOf(words, start, at)
  const second = verbOf(words, at, behind)
  if (first < 0 || second < 0 || some(0, at, (place) => isTied(words, place))) return
  if (isComment(words, at, second, behind) || !standsAlone(words, {start, first, at, second, behind})) return
  yield {
    start: left.start,
    end: right.end,
    reason: `Two sentences with only a comma between them: "${left.text}, ${right.text}"`,
    expected: [
      `${left.text}; ${right.text}`,
      `${left.text}. ${capitalised(right.text)}`,
      `${left.text}, and ${right.text}`
    ],
    confidence: 0.85
  }
}

/** "I write, I sing and I paint", "The gate is open, sheep can come in, crops are eaten": three clauses in a row. */
function isRowOfClauses(words: SentenceWords, at: number, next: number | undefined): boolean {
  if (next !== undefined) return words.only(next, Pos.nounPlural) && beHaveOrModal.test(words.word(next + 1))
  const subject = words.word(at)
  if (!nominative.test(subject) || words.word(0) !== subject) return false
  for (let place = at + 1; place < words.length; place++)
    if (words.word(place) === 'and' && words.word(place + 1) === subject) return true
  return false
}

/** Whether a word may begin the second clause: what describes the first one's last noun begins with others. */
function opensSecond(words: SentenceWords, at: number): boolean {
  if (opensRight.test(words.word(at))) return true
  // "drivers must", "many readers are"
  const last = counting.test(words.word(at)) ? at + 1 : at
  return words.only(last, Pos.nounPlural) && words.isLower(at) && beHaveOrModal.test(words.word(last + 1))
}

const counting = /^(?:many|most|several|few|two|three|four)$/

/** The words of a sentence with a comma before them. */
function commasOf(words: SentenceWords): readonly number[] {
  const commas: number[] = []
  for (let at = 1; at < words.length; at++) if (!words.joined(at) && words.gap(at).includes(',')) commas.push(at)
  return commas
}

/** What may open the first clause before its subject. */
const leads = /^(?:and|but|then|today|yesterday|also|finally|eventually|luckily|sadly|fortunately|unfortunately)$/

/** Whether the second clause says what something was: "it was beautiful" says enough in three words. */
function isPlain(words: SentenceWords, at: number): boolean {
  return (
    /^(?:it|they|he|she)$/.test(words.word(at)) &&
    finiteBe.test(words.word(at + 1)) &&
    words.can(at + 2, Pos.adjective | Pos.determiner)
  )
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
