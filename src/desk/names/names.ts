import givenData from '#data/names/given.js'
import sexesData from '#data/names/sexes.js'
import surnamesData from '#data/names/surnames.js'
import {foldName} from './fold-name.ts'
import {NameList} from './name-list.ts'
import {areVariants} from './variant.ts'
import {
  type KnownPerson,
  type Country,
  type KnownPlace,
  type Cities,
  readCities,
  readPlaces,
  readNicknames,
  readPeople,
  readCountries
} from './read-names.ts'

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
    return (places ??= readPlaces(this.countries(), (cities ??= readCities()))).get(letter) ?? []
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

function gradeOf(value: string | undefined): number {
  return value === undefined ? 0 : value.charCodeAt(0) - 64
}
