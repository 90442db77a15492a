import {misspellEverywhere, pick, type Plant} from '../../src/check/plant.ts'
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
  return right === undefined ? undefined : misspellEverywhere(blocks, right, random)
}
