/**
 * A city and its country or state without the commas that part them: "in Vienna Austria between", "in Austin, Texas with".
 *
 * Without the commas the two read as one name; with one of them, the country seems to go with what follows.
 *
 * It does not report headlines, headings, credits, tables, addresses and datelines, names that only look like a city and a
 * country (Mexico City, Washington State, Georgia Ireland), or a city that the lists don't have in that country.
 */
import type {Passage} from '../../src/article/block.ts'
import {nameRuns, type NameRun} from '../../src/article/cast/name-token.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {irishCounties} from '../../src/desk/names/irish-counties.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {liesIn, openPlaces} from './closing.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'place-comma',
    description: 'A city and its country or state without the commas around the second.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextPlaceComma: RulePlugin = rulePlugin(rule)

const roles = new Set(['body', 'quote', 'question', 'list', 'note', 'standfirst', 'caption', 'pullquote'])
const prepositions = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'of',
  'outside',
  'through',
  'around',
  'leaving',
  'visited',
  'toward'
])

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  if (!roles.has(passage.role)) return []
  const found: PassageFinding[] = []
  for (const run of nameRuns(passage, desk.english.lexicon)) {
    if (run.tokens.length < 2 || run.tokens.length > 5 || !prepositions.has(run.before)) continue
    const cut = cityAndRegion(run, desk.names)
    const [first, region] = [run.tokens[0], cut === undefined ? undefined : run.tokens[cut]]
    const city = cut === undefined ? undefined : run.tokens[cut - 1]
    if (!first || !city || !region || run.tokens.at(-1)?.possessive) continue
    const behind = passage.text.slice(run.end, run.end + 2)
    const goesOn = /^ \p{Ll}/u.test(behind)
    if (!goesOn && !/^(?:[.,;:)!?—–]|$)/u.test(behind)) continue
    const name = passage.text.slice(first.start, city.end)
    const place = passage.text.slice(region.start, run.end)
    const expected = `${name}, ${place}${goesOn ? ',' : ''}`
    const actual = passage.text.slice(first.start, run.end)
    found.push({
      start: first.start,
      end: run.end,
      reason: `Comma missing between a place and where it is: "${actual}" → "${expected}"`,
      expected: [expected]
    })
  }
  found.push(...townsAndCounties(passage), ...openPlaces(passage, desk))
  return found
}

const county = new RegExp(
  String.raw`\b(?:in|at|from|near|to|outside|leaving) ((?:\p{Lu}[\p{Ll}’'-]+ ){0,2}\p{Lu}[\p{Ll}’'-]+) (Co\.? (?:${irishCounties.join('|')}))(?=( \p{Ll})|[.,;:)!?—–]|$)`,
  'gu'
)

/** Towns and their counties, as Irish papers abbreviate these: "from Loughrea Co Galway". */
function townsAndCounties({text}: Passage): PassageFinding[] {
  if (!text.includes(' Co')) return []
  return [...text.matchAll(county)].map(({0: whole, 1: town = '', 2: place = '', 3: goesOn, index}) => {
    const start = index + whole.length - town.length - 1 - place.length
    const actual = `${town} ${place}`
    const expected = `${town}, ${place}${goesOn === undefined ? '' : ','}`
    return {
      start,
      end: start + actual.length,
      reason: `Comma missing between a place and where it is: "${actual}" → "${expected}"`,
      expected: [expected]
    }
  })
}

/** The position of the country or state behind a city that lies in it. */
function cityAndRegion({tokens}: NameRun, names: Names): number | undefined {
  for (let cut = 1; cut < tokens.length; cut++) {
    const city = tokens.slice(0, cut)
    const region = tokens
      .slice(cut)
      .map(({text}) => text)
      .join(' ')
    if (city.some(({possessive}) => possessive)) return undefined
    if (liesIn(city.map(({text}) => text).join(' '), region, names)) return cut
  }
  return undefined
}
