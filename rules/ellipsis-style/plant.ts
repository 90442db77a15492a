import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

const styles = ['…', '...', '. . .'] as const

/** Writes one ellipsis in another way, or puts one where a sentence trails off. */
export const plant: Plant = (blocks, random, house) => {
  const set = house?.styles?.ellipses
  if (house && !set) return undefined
  const style = set ?? pick(styles, random) ?? '…'
  const other =
    pick(
      styles.filter((one) => one !== style),
      random
    ) ?? '...'
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [...text.matchAll(/(?<=\p{Ll})(?:, | and )(?=\p{Ll})/gu)].map((match) => ({block, start: match.index, match}))
      : []
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [printed] = site.match
  const [before, after] = pick(
    [
      [' ', ' '],
      ['', ' ']
    ] as const,
    random
  ) ?? ['', ' ']
  const planted = plantAt(blocks, site, {
    wrong: `${before}${other}${after}`,
    right: printed,
    kind: `${other} for ${style}`
  })
  const start = site.start + before.length
  return {
    ...planted,
    places: [{block: site.block, start, end: start + other.length}],
    wrong: other,
    right: style,
    house: {styles: {ellipses: style}}
  }
}
