import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isSlipOf, spanOf} from './arithmetic.ts'
import type {Numeral} from './numerals.ts'
import {printedOf, toldOf, type Told} from './told.ts'
import type {Numbered} from './reading.ts'

/** A figure of an article with its sentence. */
export interface Figure {
  readonly block: Block
  readonly sentence: Told
  readonly numeral: Numeral
}

/** An article with more figures than these tells of too much for any few of them to belong together. */
const most = 120

/** The figures of what is read as the article: headline, standfirst and text; none where there are too many. */
export function figuresOf(numbers: readonly Numbered[]): readonly Figure[] {
  const read = numbers.filter(({block: {role}}) => role === 'headline' || role === 'standfirst' || role === 'body')
  if (read.reduce((total, {numerals}) => total + numerals.length, 0) > most) return []
  return read.flatMap(({block, numerals}) =>
    numerals.length === 0
      ? []
      : toldOf(block, numerals).flatMap((sentence) => sentence.own.map((numeral) => ({block, sentence, numeral})))
  )
}

/** Whether two figures are told together: one stands in the headline, or their paragraphs are neighbours. */
export function areNear(one: Figure, two: Figure): boolean {
  return isLead(one.block) || isLead(two.block) || Math.abs(one.block.index - two.block.index) <= 1
}

/** Whether a block stands above the text. */
export function isLead({role}: Block): boolean {
  return role === 'headline' || role === 'standfirst'
}

/** Whether one wrong digit in one of the figures explains that it isn't what the others make. */
export function isOneSlip(figures: ReadonlyArray<readonly [told: number, right: number]>, unit: number): boolean {
  return figures.some(
    ([told, right]) =>
      right >= 10 * unit &&
      Math.abs(right / unit - Math.round(right / unit)) < 1e-6 &&
      isSlipOf(told, Number(right.toFixed(6)), unit)
  )
}

/** A figure as it is printed. */
export function shown({sentence, numeral}: Figure): string {
  return printedOf(sentence, numeral)
}

/** The finding of a figure that others of the article contradict. */
export function contradicted(at: Figure, others: readonly Figure[], reason: string, article: Article): Finding {
  return {
    block: at.block,
    ...spanOf(at.numeral),
    reason: `${reason}: which is right?`,
    undecided: true,
    because: others.map((other) => ({
      block: other.block,
      ...spanOf(other.numeral),
      text: `${article.where(other.block)} has "${shown(other)}"`
    })),
    confidence: 0.8
  }
}
