import {pick, type Plant} from '../../src/check/plant.ts'
import {Names} from '../../src/desk/names/names.ts'

const names = new Names()
const pairs = /(?<!\p{L}\p{L}* |\p{L})(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})(?= \p{Ll})/gu

/** Gives somebody who is named twice an age behind the name, and another one the second time. */
export const plant: Plant = (blocks, random) => {
  const places = new Map<string, Array<{block: number; end: number}>>()
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(pairs)) {
      if (names.given(match[1] ?? '') < 5) continue
      const found = places.get(match[0]) ?? []
      places.set(match[0], found)
      found.push({block, end: match.index + match[0].length})
    }
  }
  const person = pick(
    [...places].filter(([, found]) => found.length > 1 && found[0]?.block !== found[1]?.block),
    random
  )
  const [first, second] = person?.[1] ?? []
  if (!person || !first || !second) return undefined
  const age = 25 + Math.floor(random() * 40)
  const turned = Number([...String(age)].toReversed().join(''))
  const other = Math.abs(turned - age) > 1 ? turned : age + 10
  const insert = (text: string, at: number, years: number): string => `${text.slice(0, at)}, ${years},${text.slice(at)}`
  return {
    blocks: blocks.map(({role, text}, block) => {
      if (block === first.block) return {role, text: insert(text, first.end, age)}
      return block === second.block ? {role, text: insert(text, second.end, other)} : {role, text}
    }),
    places: [{block: second.block, start: second.end + 2, end: second.end + 2 + String(other).length}],
    wrong: String(other),
    right: String(age),
    kind: 'two ages'
  }
}
