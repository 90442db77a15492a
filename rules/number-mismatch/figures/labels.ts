import type {Block} from '../../../src/article/block.ts'
import {oncePerPassage} from '../../../src/article/once.ts'

/** What documents number: pictures, tables, parts of themselves. Their numbers count nothing, and "Listing 2-4" is no score. */
const numbered =
  '(?:figs?|nos?)\\.?|figures?|tables?|listings?|charts?|maps?|plates?|panels?|box|boxes|exhibits?|examples?|equations?|exercises?|appendix|appendices|annex|chapters?|sections?|pages?|paragraphs?|clauses?|lessons?|volumes?|versions?|numbers?|rooms?|routes?|highways?|flights?'
const before = new RegExp(`\\b(?:${numbered}) $`, 'i')
const labels = /\b(fig|figure|table|listing|chart|map|plate|panel|exhibit|example)s?\.? (\d+(?:[-.–]\d+)*)/gi

/** Whether what stands before a number makes it the label of a picture, a table or a part of the document. */
export function isLabel(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - 14), start))
}

/** Whether each of two blocks names pictures or tables by their labels, and none that the other names: they tell of different ones. */
export function areOfOtherPictures(one: Block, other: Block): boolean {
  const [own, others] = [labelsIn(one), labelsIn(other)]
  return own.length > 0 && others.length > 0 && !own.some((label) => others.includes(label))
}

const labelsIn = oncePerPassage(({text}): readonly string[] =>
  [...text.matchAll(labels)].map(([, kind = '', number = '']) => `${kind.toLowerCase()} ${number}`)
)
