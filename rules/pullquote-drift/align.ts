import type {Block, Word} from '../../src/article/block.ts'

/** A word of the text with its block. */
export interface Placed {
  readonly block: Block
  readonly word: Word
}

/** A word of a pull-quote that stands in the text: positions in the two lists. */
export type Pair = readonly [quote: number, text: number]

// What an alignment costs and earns, in twentieths.
const content = 60
const functional = 24
const other = -24
const extra = -28
const openSkip = -58
const skip = -1

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A word as it is compared: small numbers in figures or letters are one. */
function comparable({norm}: Word): string {
  const number = numbers.indexOf(norm)
  return number < 0 ? norm : String(number)
}

/**
 * Find where in the text a pull-quote's words stand, in order, with words changed, added and left out.
 *
 * Global in the pull-quote, local in the text (Gotoh's affine gaps for what the text has more); time and memory are the product
 * of the two lengths.
 *
 * @returns Pairs of words that are the same, in order, and the alignment's score.
 */
export function align(
  quote: readonly Word[],
  text: readonly Placed[],
  isFunctionWord: (word: string) => boolean
): {readonly pairs: readonly Pair[]; readonly score: number} {
  const width = text.length + 1
  const of = text.map(({word}) => comparable(word))
  // How the best way to a cell came there: 1 both words, 2 a word that only the pull-quote has, 3 after words that only the text has.
  const came = new Uint8Array((quote.length + 1) * width)
  const skipped = new Uint8Array((quote.length + 1) * width)
  let above = new Int32Array(width)
  for (const [index, word] of quote.entries()) {
    const row = new Int32Array(width)
    const base = (index + 1) * width
    const norm = comparable(word)
    const same = isFunctionWord(word.norm) ? functional : content
    row[0] = (above[0] ?? 0) + extra
    came[base] = 2
    let gap = -1e9
    for (let at = 1; at < width; at++) {
      const opened = (row[at - 1] ?? 0) + openSkip
      skipped[base + at] = opened >= gap + skip ? 1 : 2
      gap = Math.max(opened, gap + skip)
      const both = (above[at - 1] ?? 0) + (norm === of[at - 1] ? same : other)
      const alone = (above[at] ?? 0) + extra
      const best = Math.max(both, alone, gap)
      row[at] = best
      came[base + at] = best === both ? 1 : best === alone ? 2 : 3
    }
    above = row
  }
  let at = 0
  for (let end = 1; end < width; end++) if ((above[end] ?? 0) > (above[at] ?? 0)) at = end
  const score = above[at] ?? 0
  const pairs: Pair[] = []
  for (let index = quote.length; index > 0;) {
    const cell = index * width + at
    if (came[cell] === 3) {
      while (skipped[index * width + at] === 2) at--
      at--
    } else if (came[cell] === 2 || at === 0) index--
    else {
      index--
      at--
      const word = quote[index]
      if (word && comparable(word) === of[at]) pairs.push([index, at])
    }
  }
  return {pairs: pairs.toReversed(), score}
}
