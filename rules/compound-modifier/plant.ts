import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import {isProse} from '../../src/article/role.ts'

const expression =
  /(?<=\b(?:an?|the|his|her|their) )(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|long|short|full|part)-(?:year|month|week|day|hour|minute|mile|term|time|year-old)(?= \p{Ll})/gu

/** Takes the hyphens from a modifier before its noun. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({role, text}, block) =>
    isProse(role) ? Array.from(text.matchAll(expression), ({0: right, index: start}) => ({block, start, right})) : []
  )
  const place = pick(found, random)
  if (!place) return undefined
  const {right} = place
  return plantAt(blocks, place, {wrong: right.replaceAll('-', ' '), right, kind: 'hyphen missing'})
}
