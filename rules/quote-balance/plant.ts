import {pick, type Plant} from '../../src/check/plant.ts'

const ways = [
  {kind: 'quotation mark', expression: /["“][^"“”]{3,400}["”]/g},
  {kind: 'quotation mark', expression: /[“"](?=\p{Lu})[^"“”]{20,600}[”"]/gu},
  {kind: 'bracket', expression: /\((?=\p{L})[^()]{3,200}\)/gu},
  {kind: 'square bracket', expression: /\[\p{L}[^[\]]{0,60}\]/gu}
] as const

/** Takes one mark of a pair of quotation marks or brackets from a clean document. */
export const plant: Plant = (blocks, random) => {
  const way = pick(ways, random)
  if (!way) return undefined
  const places = blocks.flatMap((block, index) => {
    // A block must be in order before it is spoilt, or what is taken may have been too much.
    const straight = block.text.match(/"/g)?.length ?? 0
    const opening = block.text.match(/“/g)?.length ?? 0
    const closing = block.text.match(/”/g)?.length ?? 0
    if (block.role !== 'body' || straight % 2 === 1 || opening !== closing) return []
    return [...block.text.matchAll(way.expression)].map((match) => ({index, match}))
  })
  const place = pick(places, random)
  if (!place) return undefined
  const {index, match} = place
  const first = random() < 0.4
  const text = blocks[index]?.text ?? ''
  const at = first ? match.index : match.index + match[0].length - 1
  return {
    blocks: blocks.map((block, number) =>
      number === index ? {...block, text: text.slice(0, at) + text.slice(at + 1)} : block
    ),
    places: [{block: index, start: match.index, end: match.index + match[0].length}],
    wrong: '',
    right: text.charAt(at),
    kind: `${way.kind}, ${first ? 'opening' : 'closing'}`
  }
}
