import {isProse} from '../../src/article/role.ts'
import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import {compounds} from './compounds.ts'
import {pronouns} from './pronouns.ts'

const whole: ReadonlyMap<string, string> = new Map(
  [compounds, pronouns].flatMap((table) =>
    Object.entries(table).flatMap(([first, seconds]) =>
      seconds.split(' ').map((second) => [first + second, `${first} ${second}`] as const)
    )
  )
)

/** Writes a compound as two words. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({role, text}, block) =>
    isProse(role)
      ? Array.from(text.matchAll(/(?<![\p{L}'’-])[a-z]{6,}(?![\p{L}'’-])/gu), ({0: right, index: start}) => ({
          block,
          start,
          right
        })).filter(({right}) => whole.has(right))
      : []
  )
  const place = pick(found, random)
  if (!place) return undefined
  return plantAt(blocks, place, {wrong: whole.get(place.right) ?? '', right: place.right, kind: 'written as two'})
}
