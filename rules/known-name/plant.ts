import {pick, type Plant} from '../../src/check/plant.ts'
import {wellKnownNames} from '../../src/desk/names/well-known.ts'

const expression = /(?<=\p{Ll}[ ,] ?)\p{Lu}\p{L}{5,}(?=[ ,.])/gu

/** Misspells a name of one word that everybody knows, in every place where it stands. */
export const plant: Plant = (blocks, random) => {
  const {byLetter} = wellKnownNames()
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const [word] of text.matchAll(expression)) {
      if ((byLetter.get(word.charAt(0).toLowerCase()) ?? []).some(({words}) => words[0] === word)) found.add(word)
    }
  }
  const right = pick([...found], random)
  if (right === undefined) return undefined
  const at = 1 + Math.floor(random() * (right.length - 3))
  const wrong = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
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
  return {blocks: changed, places, wrong, right, kind: 'letters transposed'}
}
