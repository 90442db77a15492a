import type {Passage} from '../../src/article/block.ts'
import {provinceAbbreviations, stateAbbreviations} from '../../src/article/state-abbreviations.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Names} from '../../src/desk/names/names.ts'

/** A place, a comma, where it is, and a sentence that goes on: with a small word, but not as a list of places. */
const openPlace =
  /(?<=\b(?:in|at|from|near|of|outside|to) )((?:\p{Lu}[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,20}), ((?:(?:New|North|South|West|Sri|Costa|El|Saudi|Rhode) )?\p{Lu}\p{Ll}[\p{L}-]{1,20}) (?!(?:and|or|but|to|nor) \p{Lu})(?=(\p{Ll}+))/gu

/** The same with a state or province as newspapers abbreviate it, which nothing but a state can be: "in Red Deer, Alta. to ask". */
const openAbbreviation = new RegExp(
  String.raw`(?<=\b(?:in|at|from|near|of|outside|to) )((?:\p{Lu}[\p{L}’'-]{1,20} ){0,2}\p{Lu}[\p{L}’'-]{1,20}), (?:${stateAbbreviations}|${provinceAbbreviations})\. (?=\p{Ll})`,
  'gu'
)

/** What a town's name often ends in. */
const townEnd =
  /(?: (?:Beach|Bluffs?|City|Creek|Falls|Forks?|Grove|Harbor|Heights|Hills?|Junction|Lake|Mills?|Park|Point|Rapids|Ridge|Rock|Springs?|Valley)|(?:ville|burgh?|boro|borough|ton|town|ford|field|wood|dale|port|mouth))$/u

/** Words that go on behind a place, but not behind a state's name before a noun: "in Orange City, Ohio voters". */
const goesOn =
  /^(?:after|and|are|as|at|because|before|but|by|for|from|had|has|have|in|is|or|since|that|to|under|until|was|were|when|where|which|while|who|will|with|would)$/

/** States whose names are also a person's or a city's. */
const isAlsoAnother = /^(?:Georgia|Virginia|Victoria|Washington|New York)$/

/**
 * Whether a place that the lists don't have looks like a town before its state: "in Harlan Forks, Ohio is". The state must
 * be one of those that towns are placed by, in the United States, Canada and Australia.
 */
function isTownIn(town: string, region: string, next: string, {names, english}: Desk): boolean {
  const pos = english.lexicon.pos(next)
  const isVerb = (pos & (Pos.verbS | Pos.verbPast)) !== 0 && (pos & (noun | Pos.adjective)) === 0
  return (isVerb || goesOn.test(next)) && townEnd.test(town) && !isAlsoAnother.test(region) && names.hasState(region)
}

/**
 * Cities whose country or state has its comma in front and none behind: "in Austin, Texas with". A question: many a
 * publication lets it pass.
 */
export function openPlaces({text, words}: Passage, desk: Desk): PassageFinding[] {
  if (words.length < 4 || !/, \p{Lu}/u.test(text)) return []
  const abbreviated = text.includes('. ') ? text.matchAll(openAbbreviation) : []
  return [...text.matchAll(openPlace), ...abbreviated].flatMap(
    ({0: whole, 1: city = '', 2: region, 3: next = '', index}) => {
      if (region !== undefined && !liesIn(city, region, desk.names) && !isTownIn(city, region, next, desk)) return []
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
    }
  )
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
