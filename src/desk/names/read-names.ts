/** Reads the lists of names: cities, places, nicknames, people, countries. */
import citiesData from '#data/names/cities.js'
import countriesData from '#data/names/countries.js'
import nicknamesData from '#data/names/nicknames.js'
import peopleData from '#data/names/people.js'
import {foldName} from './fold-name.ts'
import {NameList} from './name-list.ts'

/** A well-known person. The list tells how a name is spelled, never who holds an office. */
export interface KnownPerson {
  /** As the person is commonly called, without middle names: `Marie Gluesenkamp Perez`. */
  readonly name: string
  /** The part that stands for the person alone: `Gluesenkamp Perez`, `Xi`. */
  readonly surname: string
  readonly country: string
}

/** A country with its capitals and what its people are called. */
export interface Country {
  readonly name: string
  /** The official name: `Republic of Benin`. */
  readonly official: string
  readonly capitals: readonly string[]
  /** One of its people: `Ghanaian`. */
  readonly demonym: string
  readonly adjective: string
}

/** A country, a state, or what a country's people are called. */
export interface KnownPlace {
  readonly name: string
  /** The name folded. */
  readonly key: string
  /** Whether it names people: `Ghanaian`. */
  readonly people: boolean
}

export interface Cities {
  readonly list: NameList
  readonly regions: readonly string[]
}

export function readCities(): Cities {
  const end = citiesData.indexOf('\n')
  return {list: new NameList(citiesData.slice(end + 1)), regions: citiesData.slice(0, end).split('|')}
}

/**
 * The names of countries, of their people, and of the states of federations that the cities' list tells apart, folded, by
 * first letter: what a misspelled place can be.
 */
export function readPlaces(
  countries: ReadonlyMap<string, Country>,
  {regions}: Cities
): ReadonlyMap<string, readonly KnownPlace[]> {
  const found = new Map<string, KnownPlace[]>()
  const add = (name: string, people: boolean): undefined => {
    const key = foldName(name)
    if (!/^\p{Lu}\p{L}{4,}$/u.test(name)) return
    const known = found.get(key.charAt(0)) ?? []
    found.set(key.charAt(0), known)
    if (!known.some((place) => place.key === key)) known.push({name, key, people})
  }
  for (const country of new Set(countries.values())) {
    add(country.name, false)
    for (const name of [country.demonym, country.adjective]) if (/(?:an|ese|ish|i)$/.test(name)) add(name, true)
    if (/an$/.test(country.demonym)) add(`${country.demonym}s`, true)
  }
  for (const name of otherPlaces) add(name, false)
  for (const name of otherPeoples) add(name, true)
  for (const region of regions) {
    const [nation, state] = region.split('/')
    if (state !== undefined && nation !== 'United Kingdom') add(state, false)
  }
  return found
}

/** Continents, the countries of the United Kingdom and other names that the list of states has not, with their people. */
const otherPlaces =
  'Britain England Scotland Wales Europe Africa America Asia Antarctica Caribbean Mediterranean Scandinavia Holland'.split(
    ' '
  )

const otherPeoples = (
  'Briton Britons European Europeans African Africans Asian Asians American Americans Filipino Filipinos Scottish Mediterranean ' +
  'Palestinian Palestinians Scandinavian'
).split(' ')

export function readNicknames(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    nicknamesData.split('\n').map((line) => {
      const [name = '', known = ''] = line.split(':')
      return [name, new Set(known.split(','))]
    })
  )
}

export function readPeople(): ReadonlyMap<string, readonly KnownPerson[]> {
  const found = new Map<string, KnownPerson[]>()
  for (const line of peopleData.split('\n')) {
    const [name = '', surname = '', country = ''] = line.split('\t')
    const key = foldName(surname)
    const known = found.get(key)
    if (known) known.push({name, surname, country})
    else found.set(key, [{name, surname, country}])
  }
  return found
}

export function readCountries(): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>()
  for (const line of countriesData.split('\n')) {
    const [name = '', official = '', capitals = '', demonym = '', adjective = ''] = line.split('\t')
    const country = {name, official, capitals: capitals.split(',').filter(Boolean), demonym, adjective}
    for (const form of [name, official, demonym, adjective]) {
      const key = foldName(form)
      if (key !== '' && key !== 'none' && !found.has(key)) found.set(key, country)
    }
  }
  return found
}
