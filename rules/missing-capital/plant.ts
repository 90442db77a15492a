import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import {isProse} from '../../src/article/role.ts'
import {capitalised} from './words.ts'

const expression = /(?<=\p{Ll} )[A-Z][a-z]+(?=[ ,.])/gu

/** Puts a day, a month or a people in lower case. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({role, text}, block) =>
    isProse(role)
      ? Array.from(text.matchAll(expression), ({0: right, index: start}) => ({block, start, right})).filter(({right}) =>
          capitalised.has(right.toLowerCase())
        )
      : []
  )
  const place = pick(found, random)
  if (!place) return undefined
  const {right} = place
  return plantAt(blocks, place, {wrong: right.toLowerCase(), right, kind: 'capital missing'})
}
