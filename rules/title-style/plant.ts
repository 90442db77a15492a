import {pick, plantAt, type Plant, type Planted, type PlantBlock} from '../../src/check/plant.ts'
import type {HouseStyles} from '../../src/desk/house-styles.ts'

/** Gives a title its stop or takes it, or writes the headline with other capitals. */
export const plant: Plant = (blocks, random, house) => {
  const set = house ? (house.styles ?? {}) : undefined
  if (set && !set.titles && !set.headlines) return undefined
  const ways = [titles, headlines].toSorted(() => random() - 0.5)
  for (const way of ways) {
    const planted = way(blocks, random, set)
    if (planted) return planted
  }
  return undefined
}

type Way = (blocks: readonly PlantBlock[], random: () => number, set: HouseStyles | undefined) => Planted | undefined

const titles: Way = (blocks, random, set) => {
  if (set && !set.titles) return undefined
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'table' || role === 'other' || role === 'byline'
      ? []
      : [...text.matchAll(/(?<![\w.-])(Mr|Mrs|Ms|Dr)(\.?)(?= [A-Z][a-z]+)/g)].map((match) => ({
          block,
          start: match.index,
          match
        }))
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [right, bare = '', stop] = site.match
  const style = stop ? 'Dr.' : 'Dr'
  if (set && set.titles !== style) return undefined
  return {
    ...plantAt(blocks, site, {wrong: stop ? bare : `${bare}.`, right, kind: stop ? 'no stop' : 'stop'}),
    house: {styles: {titles: style}}
  }
}

const minor = new Set([
  'a',
  'an',
  'the',
  'and',
  'but',
  'or',
  'for',
  'as',
  'at',
  'by',
  'in',
  'of',
  'on',
  'to',
  'with',
  'from'
])

const headlines: Way = (blocks, random, set) => {
  if (set && !set.headlines) return undefined
  const block = blocks.findIndex(({role}) => role === 'headline')
  const {text = ''} = blocks[block] ?? {}
  const words = text.split(' ')
  const lower = words.slice(1).filter((word) => /^\p{Ll}{4,}$/u.test(word)).length
  const upper = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)).length
  if (words.length < 5) return undefined
  if (lower >= 3 && lower > 2 * upper) {
    const every = random() < 0.4
    const wrong = words
      .map((word) => (!every && minor.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join(' ')
    return {
      ...plantAt(blocks, {block, start: 0}, {wrong, right: text, kind: 'headline in title case'}),
      house: {styles: {headlines: 'sentence'}}
    }
  }
  if (upper < 4 || lower > 0) return undefined
  const body = blocks.flatMap((item) => (item.role === 'body' ? item.text.split(/[\s,.]+/) : []))
  const names = new Set(body.filter((word) => /^\p{Lu}/u.test(word)))
  const lowers = new Set(body.filter((word) => /^\p{Ll}/u.test(word)))
  const wrong = words
    .map((word, at) =>
      at > 0 && (lowers.has(word.toLowerCase()) || !names.has(word)) && !/^\p{Lu}{2}|[.\d-]/u.test(word)
        ? word.toLowerCase()
        : word
    )
    .join(' ')
  return {
    ...plantAt(blocks, {block, start: 0}, {wrong, right: text, kind: 'headline as a sentence'}),
    house: {styles: {headlines: 'title'}}
  }
}
