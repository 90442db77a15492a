import citiesData from '#data/names/cities.js'
import countriesData from '#data/names/countries.js'
import givenData from '#data/names/given.js'
import nicknamesData from '#data/names/nicknames.js'
import peopleData from '#data/names/people.js'
import sexesData from '#data/names/sexes.js'
import surnamesData from '#data/names/surnames.js'
import {foldName} from './fold-name.ts'
import {NameList} from './name-list.ts'
import {areVariants} from './variant.ts'

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

/** Whose name, title or pronoun it is. */
export type Sex = 'female' | 'male'

/** How two given names are related. */
export type GivenRelation = 'same' | 'variant' | 'nickname' | 'different'

const given = new NameList(givenData)
const surnames = new NameList(surnamesData)
const sexes = new NameList(sexesData)
let cities: Cities | undefined
let states: ReadonlySet<string> | undefined
let nicknames: ReadonlyMap<string, ReadonlySet<string>> | undefined
let people: ReadonlyMap<string, readonly KnownPerson[]> | undefined
let places: ReadonlyMap<string, readonly KnownPlace[]> | undefined
let countries: ReadonlyMap<string, Country> | undefined

/**
 * What the desk knows about names: how common given names and surnames are, which given names are one name, well-known
 * people, countries and cities.
 *
 * Every method takes names as printed: capitals, accents and apostrophes do not matter. The data are opened at their first
 * lookup; they are built by `script/build-names.ts` from the sources in `data/names/SOURCES.md`.
 */
export class Names {
  /** How common a given name is: 0 unknown, 1 known, 2 about 0.001 % of people, one more for each doubling. */
  given(name: string): number {
    return gradeOf(given.get(foldName(name)))
  }

  /** How common a surname is, as {@link given}. */
  surname(name: string): number {
    return gradeOf(surnames.get(foldName(name)))
  }

  /** Whether only women or only men bear a given name; undefined where it may be anybody's, or nobody knows it. */
  sex(name: string): Sex | undefined {
    const value = sexes.get(foldName(name))
    return value === undefined ? undefined : value === 'F' ? 'female' : 'male'
  }

  /**
   * How two given names are related.
   *
   * `same`: the same letters but for case and accents. `variant`: one name that is spelled in two ways (Antony/Anthony,
   * Jon/John, Sara/Sarah): they sound the same. `nickname`: one is short for the other (Bill/William).
   */
  relation(one: string, other: string): GivenRelation {
    const [a, b] = [foldName(one), foldName(other)]
    if (a === b) return 'same'
    if (areVariants(a, b)) return 'variant'
    const known = (nicknames ??= readNicknames())
    if (known.get(a)?.has(b) || known.get(b)?.has(a)) return 'nickname'
    // Two short forms of one name: Bill and Will.
    for (const short of [known.get(a), known.get(b)]) if (short?.has(a) && short.has(b)) return 'nickname'
    if ((a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 2) return 'nickname'
    return 'different'
  }

  /** Well-known people with a surname. */
  people(surname: string): readonly KnownPerson[] {
    people ??= readPeople()
    return people.get(foldName(surname)) ?? []
  }

  /** Every folded surname of a well-known person, with the people. */
  knownPeople(): ReadonlyMap<string, readonly KnownPerson[]> {
    return (people ??= readPeople())
  }

  /** A country by its name, its official name, or what its people are called. */
  country(name: string): Country | undefined {
    return (countries ??= readCountries()).get(foldName(name))
  }

  /** Every country, by each of its folded names. */
  countries(): ReadonlyMap<string, Country> {
    return (countries ??= readCountries())
  }

  /** Whether a federation that the cities' list tells apart has a state or province of this name. */
  hasState(name: string): boolean {
    states ??= new Set((cities ??= readCities()).regions.map((region) => region.split('/')[1] ?? ''))
    return states.has(name)
  }

  /** Countries, states and peoples whose folded names begin with a letter: what a misspelled one may have been. */
  places(letter: string): readonly KnownPlace[] {
    return (places ??= readPlaces()).get(letter) ?? []
  }

  /**
   * Where there is a city of this name with more than 15,000 people.
   *
   * @returns Countries (`Austria`), and states or provinces behind theirs (`United States/Texas`); empty for none.
   */
  city(name: string): readonly string[] {
    const {list, regions} = (cities ??= readCities())
    const codes = list.get(foldName(name))
    const found: string[] = []
    for (let at = 0; codes && at < codes.length; at += 2) {
      const region = regions[(codes.charCodeAt(at) - 65) * 26 + codes.charCodeAt(at + 1) - 65]
      if (region !== undefined) found.push(region)
    }
    return found
  }
}

interface Cities {
  readonly list: NameList
  readonly regions: readonly string[]
}

function readCities(): Cities {
  const end = citiesData.indexOf('\n')
  return {list: new NameList(citiesData.slice(end + 1)), regions: citiesData.slice(0, end).split('|')}
}

/**
 * The names of countries, of their people, and of the states of federations that the cities' list tells apart, folded, by
 * first letter: what a misspelled place can be.
 */
function readPlaces(): ReadonlyMap<string, readonly KnownPlace[]> {
  const found = new Map<string, KnownPlace[]>()
  const add = (name: string, people: boolean): undefined => {
    const key = foldName(name)
    if (!/^\p{Lu}\p{L}{4,}$/u.test(name)) return
    const known = found.get(key.charAt(0)) ?? []
    found.set(key.charAt(0), known)
    if (!known.some((place) => place.key === key)) known.push({name, key, people})
  }
  for (const country of new Set((countries ??= readCountries()).values())) {
    add(country.name, false)
    for (const name of [country.demonym, country.adjective]) if (/(?:an|ese|ish|i)$/.test(name)) add(name, true)
    if (/an$/.test(country.demonym)) add(`${country.demonym}s`, true)
  }
  for (const name of otherPlaces) add(name, false)
  for (const name of otherPeoples) add(name, true)
  for (const region of (cities ??= readCities()).regions) {
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

function gradeOf(value: string | undefined): number {
  return value === undefined ? 0 : value.charCodeAt(0) - 64
}

function readNicknames(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    nicknamesData.split('\n').map((line) => {
      const [name = '', known = ''] = line.split(':')
      return [name, new Set(known.split(','))]
    })
  )
}

function readPeople(): ReadonlyMap<string, readonly KnownPerson[]> {
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

function readCountries(): ReadonlyMap<string, Country> {
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
