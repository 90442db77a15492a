/** Where a slip's words stand in the text, what is put there, and what a message shows around them. */
import type {Block} from '../article/block.ts'
import type {PassageSlip} from '../desk/english/slips-of.ts'

/** The printed words that a message quotes: one before and one after, two where there is but one side. */
export function shownAround(
  slip: PassageSlip,
  block: Block,
  start: number,
  end: number
): {readonly left: number; readonly right: number} {
  const first = sentenceStart(block, slip.from)
  const last = sentenceEnd(block, slip.from)
  const from = Math.max(slip.to >= last ? slip.from - 2 : slip.from - 1, first)
  const to = Math.min(slip.from === first ? slip.to + 2 : slip.to + 1, last)
  const right = Math.max(end, block.words[to - 1]?.end ?? end)
  // "1,900" is one number to a reader.
  const rest = /^(?:[.,]\d+)+/.exec(block.text.slice(right, right + 20))?.[0] ?? ''
  return {left: Math.min(start, block.words[from]?.start ?? start), right: right + rest.length}
}

/** The tightest place whose text can be replaced, and the text for it. */
export function placeOf(
  slip: PassageSlip,
  {text, words}: Block
): {start: number; end: number; expected: string} | undefined {
  const first = words[slip.from]
  const last = words[slip.to - 1]
  const next = words[slip.to]
  const replacement = slip.replacement.join(' ')
  if (slip.kind === 'missing-word') {
    if (!first) return undefined
    // "could not account $2,000": the sign goes with its number.
    const sign = /[$£€]$/.exec(text.slice(Math.max(0, first.start - 1), first.start))?.[0] ?? ''
    return {
      start: first.start - sign.length,
      end: first.end,
      expected: `${withCapital(replacement, first.text, first.initial)} ${sign}${lowered(first.text, first.initial)}`
    }
  }
  if (!first || !last) return undefined
  if (slip.kind === 'wrong-word')
    return {start: first.start, end: last.end, expected: withCapital(replacement, first.text, true)}
  if (slip.kind === 'extra-word') {
    const before = words[slip.from - 1]
    if (next && text.slice(last.end, next.start) === ' ')
      return {start: first.start, end: next.end, expected: withCapital(next.text, first.text, first.initial)}
    return before && {start: before.start, end: last.end, expected: before.text}
  }
  if (slip.to - slip.from > 2) {
    const [head = '', ...rest] = slip.replacement
    const others = rest.map((word) => (word === first.text ? lowered(word, first.initial) : word))
    return {
      start: first.start,
      end: last.end,
      expected: [withCapital(head, first.text, first.initial), ...others].join(' ')
    }
  }
  const second = words[slip.from + 1]
  if (!second) return undefined
  const expected = `${withCapital(second.text, first.text, first.initial)}${text.slice(first.end, second.start)}${lowered(first.text, first.initial)}`
  return {start: first.start, end: second.end, expected}
}

/** A word with the capital that its place asks for. */
function withCapital(word: string, printed: string, initial: boolean): string {
  const capital = initial && /^\p{Lu}/u.test(printed) && (printed.length === 1 || printed !== printed.toUpperCase())
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** A sentence's first word as it is written further on; a name keeps its capital, as does `I`. */
function lowered(word: string, initial: boolean): string {
  return initial && word !== 'I' && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word
}

function sentenceStart({sentences, words}: Block, at: number): number {
  return sentences[words[at]?.sentence ?? 0]?.from ?? 0
}

function sentenceEnd({sentences, words}: Block, at: number): number {
  return sentences[words[at]?.sentence ?? 0]?.to ?? words.length
}
