import {pick, type Plant} from '../../src/check/plant.ts'

const inside = /(?<=[\p{L}\p{N})] )["“]\p{Ll}[^"“”]{2,120}?\p{L}([.,])(["”])(?=\s|$)/gu
const outside = /(?<=[\p{L}\p{N})] )["“]\p{Ll}[^"“”]{2,120}?\p{L}(["”])([.,])(?=\s|$)/gu

/** Moves the stop of one part-quotation to the other side of its mark in a document that has several on one side. */
export const plant: Plant = (blocks, random) => {
  const find = (expression: RegExp): Array<{index: number; match: RegExpExecArray}> =>
    blocks.flatMap((block, index) =>
      block.role === 'body' ? [...block.text.matchAll(expression)].map((match) => ({index, match})) : []
    )
  const all = [find(inside), find(outside)].toSorted((a, b) => b.length - a.length)[0] ?? []
  if (all.length < 2) return undefined
  const place = pick(all, random)
  if (!place) return undefined
  const {index, match} = place
  const text = blocks[index]?.text ?? ''
  const end = match.index + match[0].length
  const [, one = '', two = ''] = match
  return {
    blocks: blocks.map((block, number) =>
      number === index ? {...block, text: text.slice(0, end - 2) + two + one + text.slice(end)} : block
    ),
    places: [{block: index, start: match.index, end}],
    wrong: two + one,
    right: one + two,
    kind: one === '.' || one === ',' ? 'inside to outside' : 'outside to inside'
  }
}
