import {pick, type Plant} from '../../src/check/plant.ts'
import {Names} from '../../src/desk/names/names.ts'

const names = new Names()
const pairs = /(?<!\p{L}\p{L}* |[\p{L}.])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{4,})(?!\p{L}|['’ -]\p{Lu})/gu

/** Misspells the surname of a well-known person in every place where it stands. */
export const plant: Plant = (blocks, random) => {
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const [name, , surname = ''] of text.matchAll(pairs)) {
      if (names.people(surname).some((person) => person.name === name)) found.add(surname)
    }
  }
  const right = pick([...found], random)
  if (right === undefined) return undefined
  const at = 1 + Math.floor(random() * (right.length - 2))
  const [kind, wrong] = pick(
    [
      ['letter dropped', right.slice(0, at) + right.slice(at + 1)],
      ['letters transposed', right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)],
      ['letter doubled', right.slice(0, at) + right.charAt(at) + right.slice(at)]
    ] as const,
    random
  ) ?? ['', right]
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
  return {blocks: changed, places, wrong, right, kind}
}
