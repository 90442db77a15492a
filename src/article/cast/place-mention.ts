import type {Desk} from '../../desk/desk.ts'
import {foldName} from '../../desk/names/fold-name.ts'
import type {Block} from '../block.ts'
import {bare} from './context.ts'
import type {NameRun} from './name-token.ts'
import {landmarks} from './words.ts'

/** A place that a run of names is. */
export interface PlaceMention {
  readonly name: string
  readonly regions: readonly string[]
}

const prepositions = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'outside',
  'across',
  'around',
  'through',
  'of',
  'between'
])

/** The place that a run names: a country, a state, a city that its place shows to be one, or a landmark; else undefined. */
export function placeOf(block: Block, run: NameRun, {names, english}: Desk): PlaceMention | undefined {
  const {tokens} = run
  const name = tokens.map(({text}) => text).join(' ')
  const key = foldName(name)
  const country = names.country(key)
  if (country && (foldName(country.name) === key || foldName(country.official) === key)) return {name, regions: []}
  if (country) return undefined
  if (names.places(key.charAt(0)).some((place) => place.key === key && !place.people)) return {name, regions: []}
  const cities = names.city(key)
  if (cities.length > 0) {
    const [first] = tokens
    const plain = tokens.length === 1 && english.lexicon.has(first?.text.toLowerCase() ?? '')
    const follows = /^, \p{Lu}/u.test(block.text.slice(run.end, run.end + 3))
    if (prepositions.has(run.before) || follows || (!plain && tokens.length > 1)) return {name, regions: cities}
  }
  const landmark = tokens.length > 1 && [tokens[0], tokens.at(-1)].some((token) => token && landmarks.has(bare(token)))
  return landmark && tokens.some(({strong}) => strong) ? {name, regions: []} : undefined
}
