import {misspellEverywhere, pick, type Plant} from '../../src/check/plant.ts'
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
  return right === undefined ? undefined : misspellEverywhere(blocks, right, random)
}
