import {pick, type Plant} from '../../src/check/plant.ts'
import {Names} from '../../src/desk/names/names.ts'

const names = new Names()
const expression = /(?<= (?:in|from|to|of|with|the) )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu

/** Misspells the name of a country, a state or a people in every place where it stands. */
export const plant: Plant = (blocks, random) => {
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const [word] of text.matchAll(expression)) {
      if (names.places(word.charAt(0).toLowerCase()).some(({name}) => name === word)) found.add(word)
    }
  }
  const right = pick([...found], random)
  if (right === undefined) return undefined
  const at = 1 + Math.floor(random() * (right.length - 2))
  const slips = [
    right.slice(0, at) + right.slice(at + 1),
    right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2),
    right.slice(0, at) + right.charAt(at) + right.slice(at)
  ]
  const kinds = ['letter dropped', 'letters transposed', 'letter doubled']
  const index = Math.floor(random() * slips.length)
  const wrong = slips[index] ?? right
  if (wrong === right || blocks.some(({text}) => text.includes(wrong))) return undefined
  const whole = new RegExp(`(?<!\\p{L})${right}(?!\\p{L})`, 'gu')
  const places: Array<{block: number; start: number; end: number}> = []
  const changed = blocks.map(({role, text}, block) => {
    const next = text.replace(whole, wrong)
    for (let start = next.indexOf(wrong); start >= 0; start = next.indexOf(wrong, start + 1)) {
      places.push({block, start, end: start + wrong.length})
    }
    return {role, text: next}
  })
  return {blocks: changed, places, wrong, right, kind: kinds[index] ?? ''}
}
