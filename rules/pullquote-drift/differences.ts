import type {Word} from '../../src/article/block.ts'
import type {Pair, Placed} from './align.ts'
import type {Piece} from './pieces.ts'

/** Words of a pull-quote that stand otherwise in the text: one of the lists may be empty. */
export interface Difference {
  /** The words that differ, with a neighbour on each side where there are none on one side. */
  readonly quote: readonly Word[]
  readonly text: readonly Placed[]
  /** Whether it stands at an end of the pull-quote. */
  readonly edge: boolean
  /** How many words of the text are left out, where nothing stands in their place. */
  readonly cut: number
}

const opener = /^(?:and|but|so|or|yet|because|that|for|well)$/

/** Where a pull-quote's words and the text's differ in more than marks, cuts at the ends and joined halves. */
export function differencesOf(
  {words, open}: Piece,
  text: readonly Placed[],
  pairs: readonly Pair[]
): readonly Difference[] {
  const found: Difference[] = []
  const isOpen = (from: number, to: number): boolean => {
    for (let index = from; index <= to; index++) if (open.has(index)) return true
    return false
  }
  const [first = [0, 0], last = first] = [pairs[0], pairs.at(-1)] as const
  const lead = words.slice(0, first[0])
  if (lead.length > 0 && !isOpen(0, first[0]) && !lead.every(({norm}) => opener.test(norm))) {
    const before = text.slice(Math.max(0, first[1] - lead.length), first[1]).filter(inSentenceOf(text[first[1]]))
    found.push(...differenceOf(lead, before, words[first[0]], text[first[1]], 'front'))
  }
  for (const [index, [quoteFrom, textFrom]] of pairs.entries()) {
    const next = pairs[index + 1]
    if (!next) break
    const quote = words.slice(quoteFrom + 1, next[0])
    if (isOpen(quoteFrom + 1, next[0])) continue
    const [a, b] = [text[textFrom], text[next[1]]]
    const between = text.slice(textFrom + 1, next[1])
    // What stands outside the marks, between quoted halves, is who spoke.
    const said = a?.word.quoted && b?.word.quoted && between.some(({word}) => !word.quoted)
    const left = between.filter(({word}) => !(said && !word.quoted)).filter(notInBrackets)
    if (quote.length === 0 && left.length === 0) continue
    if (quote.length === 0 && isAside(left, a, b)) continue
    if (lettersOf(quote) === lettersOf(left.map(({word}) => word))) continue
    if (quote.length > 0 && left.length > 0) found.push({quote, text: left, edge: false, cut: 0})
    else {
      const one = [words[quoteFrom], ...quote, words[next[0]]].filter((word) => word !== undefined)
      const two = [a, ...left, b].filter((word) => word !== undefined)
      found.push({quote: one, text: two, edge: false, cut: left.length})
    }
  }
  const tail = words.slice(last[0] + 1)
  if (tail.length > 0 && !isOpen(last[0] + 1, words.length)) {
    const after = text.slice(last[1] + 1, last[1] + 1 + tail.length).filter(inSentenceOf(text[last[1]]))
    found.push(...differenceOf(tail, after, words[last[0]], text[last[1]], 'end'))
  }
  return found
}

function differenceOf(
  quote: readonly Word[],
  text: readonly Placed[],
  word: Word | undefined,
  place: Placed | undefined,
  side: 'front' | 'end'
): Difference[] {
  if (!word || !place || lettersOf(quote) === lettersOf(text.map((item) => item.word))) return []
  if (text.length > 0) return [{quote, text, edge: true, cut: 0}]
  return side === 'front'
    ? [{quote: [...quote, word], text: [place], edge: true, cut: 0}]
    : [{quote: [word, ...quote], text: [place], edge: true, cut: 0}]
}

function inSentenceOf(place: Placed | undefined): (other: Placed) => boolean {
  return (other) =>
    other.block === place?.block &&
    other.word.sentence === place.word.sentence &&
    other.word.quoted === place.word.quoted
}

/** Footnote marks and what stands in brackets are no words of the sentence. */
function notInBrackets({block, word}: Placed): boolean {
  const before = block.text.slice(Math.max(0, word.start - 60), word.start)
  const after = block.text.slice(word.end, word.end + 60)
  return !(/[([][^()[\]]*$/.test(before) && /^[^([]*[)\]]/.test(after))
}

/** Whether what was left out is whole sentences, or runs over a paragraph's end: sentences put together. */
function isAside(left: readonly Placed[], before: Placed | undefined, after: Placed | undefined): boolean {
  return (
    left.length > 0 &&
    before !== undefined &&
    after !== undefined &&
    (before.block !== after.block || after.word.initial)
  )
}

/** Words as their letters alone: "health care", "health-care" and "healthcare" are one. */
function lettersOf(words: readonly Word[]): string {
  return words.map(({norm}) => norm.replace(/[^\p{L}\p{N}]/gu, '')).join('')
}
