import {pick, type Plant, type Planted} from '../../src/check/plant.ts'

const leftOver = [
  'the',
  'to',
  'of',
  'a',
  'in',
  'for',
  'is',
  'that',
  'on',
  'are',
  'by',
  'with',
  'be',
  'at',
  'have',
  'will',
  'was',
  'it'
]

/** Leave a function word of another wording in a sentence of the running text. */
export const plant: Plant = (blocks, random): Planted | undefined => {
  const extra = pick(leftOver, random)
  if (extra === undefined) return undefined
  const places: Array<{block: number; start: number; next: string}> = []
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(/(?<=([a-z]+) )[a-z]+/g)) {
      if (match[0] !== extra && match[1] !== extra) places.push({block, start: match.index, next: match[0]})
    }
  }
  const place = pick(places, random)
  if (!place) return undefined
  const {block, start, next} = place
  const text = blocks[block]?.text ?? ''
  const planted = `${text.slice(0, start)}${extra} ${text.slice(start)}`
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    places: [{block, start, end: start + extra.length + 1 + next.length}],
    wrong: `${extra} ${next}`,
    right: next,
    kind: `left-over ${extra}`
  }
}
