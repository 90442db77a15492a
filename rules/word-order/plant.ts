import {pick, type Plant, type Planted} from '../../src/check/plant.ts'

const small =
  /^(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|can|could|may|he|she|it|they|we|his|her|its|their|this|these|as|than|not|more|most|all|some|any|no)$/

/** Exchange two neighbours, at least one of them a function word, in a sentence of the running text or a headline. */
export const plant: Plant = (blocks, random): Planted | undefined => {
  const places: Array<{block: number; start: number; end: number; first: string; gap: string; second: string}> = []
  for (const [block, {text, role}] of blocks.entries()) {
    if (role === 'table' || role === 'other') continue
    for (const match of text.matchAll(/\b([a-z]{2,})( )([a-z]{2,})\b/g)) {
      const [all, first = '', gap = '', second = ''] = match
      if (first === second || (!small.test(first) && !small.test(second))) continue
      places.push({block, start: match.index, end: match.index + all.length, first, gap, second})
    }
  }
  const place = pick(places, random)
  if (!place) return undefined
  const {block, start, end, first, gap, second} = place
  const text = blocks[block]?.text ?? ''
  const wrong = `${second}${gap}${first}`
  const planted = text.slice(0, start) + wrong + text.slice(end)
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    places: [{block, start, end}],
    wrong,
    right: `${first}${gap}${second}`,
    kind: small.test(first) && small.test(second) ? 'two function words' : 'a function word and another'
  }
}
