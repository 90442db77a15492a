import {pick, type Plant} from '../../src/check/plant.ts'

const breakable =
  /(?<= )(?:the|a|an|of|to|and|that|with|for|from|which|by|because|their|his|its|at|into|is|was|were|has|will)(?= \p{L})/gu
const breakableComma = /,(?= \p{Ll})/gu

/** Break a paragraph off in the middle of its last sentence, or let it begin in the middle of its first. */
export const plant: Plant = (blocks, random) => {
  const whole = blocks.flatMap(({role, text}, block) =>
    role === 'body' && text.length > 140 && /^\p{Lu}.*\.$/su.test(text) && blocks[block + 1]?.role !== 'list'
      ? [block]
      : []
  )
  const block = pick(whole, random)
  const old = block === undefined ? undefined : blocks[block]
  if (block === undefined || !old) return undefined
  const way = random()
  const from = Math.floor(old.text.length * 0.5)
  const places = [...old.text.matchAll(way < 0.45 ? breakable : breakableComma)].filter(({index}) =>
    way < 0.7 ? index > from : index > 10 && index < from
  )
  const place = pick(places, random)
  if (!place) return undefined
  const at = place.index + place[0].length
  const text = way < 0.7 ? old.text.slice(0, at) : old.text.slice(at).trimStart()
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text} : item)),
    places: [way < 0.7 ? {block, start: Math.max(0, text.length - 40), end: text.length} : {block, start: 0, end: 40}],
    wrong: way < 0.7 ? text.slice(-80) : text.slice(0, 80),
    right: old.text,
    kind: way < 0.45 ? 'ends with a function word' : way < 0.7 ? 'ends with a comma' : 'begins in the middle'
  }
}
