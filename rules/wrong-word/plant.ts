import {pick, plantAt, type Plant, type Planted} from '../../src/check/plant.ts'

/** Slips that English keyboards make: what was meant, and what is written. */
const slips: ReadonlyArray<readonly [string, string]> = [
  ['the', 'he'],
  ['the', 'they'],
  ['from', 'form'],
  ['for', 'fro'],
  ['and', 'an'],
  ['and', 'any'],
  ['to', 'too'],
  ['be', 'by'],
  ['by', 'be'],
  ['than', 'then'],
  ['with', 'wit'],
  ['of', 'or'],
  ['is', 'it'],
  ['may', 'many'],
  ['you', 'your'],
  ['this', 'his']
]

/** Write one word for another in a sentence of the running text. */
export const plant: Plant = (blocks, random): Planted | undefined => {
  const slip = pick(slips, random)
  if (!slip) return undefined
  const [right, wrong] = slip
  const places: Array<{block: number; start: number}> = []
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(/(?<=[a-z] )[a-z]+(?= [a-z])/g)) {
      if (match[0] === right) places.push({block, start: match.index})
    }
  }
  const place = pick(places, random)
  if (!place) return undefined
  return plantAt(blocks, place, {wrong, right, kind: `${wrong} for ${right}`})
}
