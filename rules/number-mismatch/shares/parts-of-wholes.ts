import type {Block} from '../../../src/article/block.ts'
import {isPlainCount} from '../figures/arithmetic.ts'
import {fractionsOf} from '../figures/fractions.ts'
import {type Numeral, numeralsOfSentence} from '../figures/numerals.ts'

/** A whole and a part of it, as a text tells them. */
export interface PartOfWhole {
  readonly block: Block
  readonly part: Numeral
  readonly whole: Numeral
  /** Where both have been told. */
  readonly end: number
  /** Position of the sentence that tells the part. */
  readonly sentence: number
  /** Whether the words join the two: "40 of the 60", "of 60, 40". Otherwise the part only follows: "took on 60. Now 40 have gone." */
  readonly joined: boolean
}

const whose =
  "(?:the |these |those |its |their |his |her |our |all |all the |a total of |an estimated |some |about |around |roughly |the (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s? )?"
const partFirst = new RegExp(`^(?: [\\p{L}'’-]+){0,2} (?:out )?of ${whose}$`, 'u')
const wholeFirst = new RegExp(`(?:^|[,;–—] )(?:out )?of ${whose}$`, 'iu')
const ofWhich =
  /(?:,| and| –| —) (?:of (?:which|whom|them|these|those)|with) (?:only |just |some |about |around |all but )?$/u
const ofThese = /^(?:out )?of (?:these|those|them|that number|the total),? (?:[\p{L}'’-]+ ){0,3}$/iu
/** Behind a number that stands for so many of what was told. */
const bare =
  /^ (?:had|have|has|were|was|are|did|got|[\p{Ll}]{2,}ed|went|came|left|gone|won|lost|said|chose|took|gave|made|fell|kept)\b/u

/** Read the numbers of a sentence that count or are paid: no shares, years or parts of "one in four". */
export function countsOfSentence(
  block: Block,
  all: readonly Numeral[],
  sentence: Block['sentences'][number]
): readonly Numeral[] {
  const {text} = block
  const fractions = fractionsOf(block, text.slice(sentence.start, sentence.end))
  return numeralsOfSentence(block, all, sentence).filter(
    (numeral) =>
      numeral.unit !== '%' &&
      numeral.unit !== 'pt' &&
      numeral.unit !== '.' &&
      (numeral.unit !== '' || isPlainCount(text, numeral)) &&
      !fractions.some(({start, end}) => numeral.start < sentence.start + end && sentence.start + start < numeral.end)
  )
}

/** Read the wholes and their parts of a block. */
export function partsOfWholes(block: Block, all: readonly Numeral[]): readonly PartOfWhole[] {
  const {text} = block
  let before: readonly Numeral[] = []
  return block.sentences.flatMap((sentence) => {
    const own = countsOfSentence(block, all, sentence)
    const found: PartOfWhole[] = []
    const tell = (part: Numeral, whole: Numeral, joined: boolean): undefined => {
      if (part.unit !== whole.unit || part.value >= whole.value || whole.value < 8 || part.value < 2) return
      const end = part.end > whole.end || part.start < sentence.start ? part.end : whole.end
      found.push({block, part, whole, end, sentence: sentence.index, joined})
    }
    for (const [at, one] of own.entries()) {
      const two = own[at + 1]
      if (!two) break
      const gap = text.slice(one.end, two.start)
      if (partFirst.test(gap)) tell(one, two, true)
      else if (wholeFirst.test(text.slice(Math.max(sentence.start, one.start - 60), one.start)) && gap.length < 90)
        tell(two, one, true)
      else if (ofWhich.test(gap)) tell(two, one, true)
      else if (own.length === 2 && bare.test(text.slice(two.end, two.end + 24))) tell(two, one, false)
    }
    const [first] = own
    // "counted 1,200 cyclists at four junctions. Of these 980 …": the one that is large enough.
    const [whole, second] = before.filter(({unit, value}) => first && unit === first.unit && value > first.value)
    if (first && whole && !second) {
      if (ofThese.test(text.slice(sentence.start, first.start))) tell(first, whole, true)
      else if (own.length === 1 && bare.test(text.slice(first.end, first.end + 24))) tell(first, whole, false)
    }
    before = own
    return found
  })
}

/** Whether of some figures one is the told share of another one, of what another one leaves, or of two together. */
export function makesShare(
  figures: readonly number[],
  {low, high}: {readonly low: number; readonly high: number},
  {part: {value: one}, whole: {value: two}, joined}: PartOfWhole
): boolean {
  const fits = (part: number, whole: number): boolean =>
    whole > 0 && 100 * part >= low * whole && 100 * part <= high * whole
  // "849 were adults and 319, or 27 per cent, foals": the whole is both together.
  if (!joined && (fits(one, one + two) || fits(two, one + two))) return true
  return figures.some((whole) =>
    figures.some(
      (part) =>
        part < whole &&
        (fits(part, whole) ||
          fits(whole - part, whole) ||
          figures.some(
            (other) =>
              other !== part &&
              other !== whole &&
              (fits(part + other, whole) || fits(part, whole - other) || fits(part, whole + other))
          ))
    )
  )
}
