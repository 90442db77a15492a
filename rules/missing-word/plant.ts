import {pick, type Plant, type Planted} from '../../src/check/plant.ts'

const small = /^(?:the|to|of|a|in|for|is|that|on|are|by|with|be|from|as|have|has|will|was|not|been)$/

/** Drop a function word from a sentence of the running text. */
export const plant: Plant = (blocks, random): Planted | undefined => {
  const places: Array<{block: number; start: number; word: string; next: string}> = []
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(/(?<=[a-z] )([a-z]+) ([a-z]+)/g)) {
      const [, word = '', next = ''] = match
      if (small.test(word)) places.push({block, start: match.index, word, next})
    }
  }
  const place = pick(places, random)
  if (!place) return undefined
  const {block, start, word, next} = place
  const text = blocks[block]?.text ?? ''
  const planted = text.slice(0, start) + text.slice(start + word.length + 1)
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    places: [{block, start, end: start + next.length}],
    wrong: next,
    right: `${word} ${next}`,
    kind: `without ${word}`
  }
}
