import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Names} from '../../src/desk/names/names.ts'

/** A place, a comma, where it is, and a sentence that goes on: with a small word, but not as a list of places. */
const openPlace =
  /(?<=\b(?:in|at|from|near|of|outside|to) )((?:\p{Lu}[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,20}), ((?:(?:New|North|South|West|Sri|Costa|El|Saudi|Rhode) )?\p{Lu}\p{Ll}[\p{L}-]{1,20}) (?!(?:and|or|but|to|nor) \p{Lu})(?=\p{Ll})/gu

/**
 * Cities whose country or state has its comma in front and none behind: "in Austin, Texas with". A question: many a
 * publication lets it pass.
 */
export function openPlaces({text, words}: Passage, names: Names): PassageFinding[] {
  if (!text.includes(', ') || words.length < 4) return []
  return [...text.matchAll(openPlace)].flatMap(({0: whole, 1: city = '', 2: region = '', index}) => {
    if (!liesIn(city, region, names)) return []
    const actual = whole.trimEnd()
    return [
      {
        start: index,
        end: index + actual.length,
        severity: 'info',
        reason: `Comma missing behind a place, where one stands in front of it: "${actual}" → "${actual},"`,
        expected: [`${actual},`]
      }
    ]
  })
}

/** Whether a city lies in a country or state of that name. */
export function liesIn(city: string, region: string, names: Names): boolean {
  const country = names.country(region)
  const isName = country !== undefined && (country.name === region || country.official === region)
  return names.city(city).some((place) => {
    const [nation = '', state] = place.split('/')
    return state === region || (isName && (nation === country.name || nation === region))
  })
}
