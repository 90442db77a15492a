import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** A word that is right in itself and stands for the country whose name it resembles. */
export interface Confused {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly right: string
}

interface Pair {
  readonly wrong: string
  readonly right: string
  readonly country: string
  /** Whether the word is another name that documents without a word of the country mean: Columbia University. */
  readonly named: boolean
}

/** Countries that are written like another place, a tree, a spice, a line round the globe. */
const pairs: readonly Pair[] = [
  {wrong: 'Columbia', right: 'Colombia', country: 'Colombia', named: true},
  {wrong: 'Chili', right: 'Chile', country: 'Chile', named: false},
  {wrong: 'Cypress', right: 'Cyprus', country: 'Cyprus', named: false},
  {wrong: 'Equator', right: 'Ecuador', country: 'Ecuador', named: false}
]
const found = new RegExp(
  `(?<![\\p{L}’'-])(?:${pairs.map(({wrong}) => wrong).join('|')})(?![\\p{L}’'-]*\\p{L}| \\p{Lu})`,
  'gu'
)
const byWrong = new Map(pairs.map((pair) => [pair.wrong, pair]))

/** Countries that are states, people or words as well. */
const doubtful = new Set(['georgia', 'jordan', 'chad', 'turkey', 'guinea', 'jersey'])
const office =
  /\b(?:governments?|republic|capital|armed forces|army|air force|navy|foreign minister|finance minister|defence minister|interior minister|vice-president|first lady|embassy|people|national team|coast|jungles|citizens?|president) of $|\b(?:ambassador to|border with|embassy in|coup in|extradited (?:to|from)|deported to) $/i
const president = /\bpresident of $/i
const neighbours =
  /\b(?:Bogot[áa]|Medell[íi]n|Cartagena|Barranquilla|Cali|FARC|ELN|Colombian?|Venezuelan?|Ecuador\w*|Peru|Panama|Brazil|Latin America)(?!\p{L})/u
const campus =
  /\b(?:universit(?:y|ies)|campus|students?|professors?|faculty|trustees|graduat\w+|provost|alumn\w+|Ivy League|college|S\.C\.|South Carolina|Missouri|Maryland|Mo\.|Md\.|spacecraft|shuttle|Pictures|Records)\b/i

/**
 * Find the words that the sentence shows to be a country's name in another's letters: behind an office or a border, beside other
 * countries in a list, behind one of its cities.
 */
export function* confusedCountries(article: Article, desk: Desk): Generator<Confused> {
  let context: {readonly campus: boolean; readonly near: boolean} | undefined
  for (const block of article.blocks) {
    if (!/Columbia|Chili|Cypress|Equator/.test(block.text)) continue
    for (const match of block.text.matchAll(found)) {
      const pair = byWrong.get(match[0])
      const [start, end] = [match.index, match.index + match[0].length]
      if (!pair || block.opaque.some((span) => start < span.end && span.start < end)) continue
      const before = block.text.slice(Math.max(0, start - 60), start)
      const behind = block.text.slice(end, end + 60)
      if (/(?:District of|British) $/.test(before)) continue
      if (
        isBehindCity(before, pair, desk) ||
        isAmongCountries(before, behind, desk) ||
        isOfDrugs(block.text, before, pair)
      )
        yield {block, start, end, right: pair.right}
      else if (office.test(before)) {
        context ??= contextOf(article)
        if (pair.named && (context.campus || (president.test(before) && !context.near))) continue
        yield {block, start, end, right: pair.right}
      }
    }
  }
}

/** Whether somebody or something is in, from or bound for a country of which the paragraph tells what is found nowhere else of the name. */
function isOfDrugs(text: string, before: string, {country}: Pair): boolean {
  if (country !== 'Colombia' || !/\b(?:in|from|to|of|across|through|leaves?|left|fled) $/.test(before)) return false
  return drugs.test(text) && !campus.test(text)
}

const drugs =
  /\b(?:drug cartels?|drug lords?|cartels?|cocaine|coca (?:leaf|leaves|crop|crops|plants?)|FARC|guerrillas?|paramilitar(?:y|ies)|Pablo Escobar|Medell[íi]n|Bogot[áa]|Shakira|Gabriel Garc[íi]a M[áa]rquez)(?!\p{L})/u

/** Whether the article is about a university, a shuttle, a studio; and whether it names a city or a neighbour of Colombia. */
function contextOf({blocks}: Article): {readonly campus: boolean; readonly near: boolean} {
  return {campus: blocks.some(({text}) => campus.test(text)), near: blocks.some(({text}) => neighbours.test(text))}
}

/** Whether a city of the country stands before, with a comma between: `Bogotá, Columbia`. */
function isBehindCity(before: string, {country}: Pair, {names}: Desk): boolean {
  const city = /(?:^|[^\p{L}’'-])(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), $/u.exec(before)?.[1]
  if (city === undefined) return false
  return [city, city.slice(city.lastIndexOf(' ') + 1)].some((name) => {
    const regions = names.city(name)
    return regions.includes(country) && !regions.some((region) => region.startsWith('United States'))
  })
}

/** Whether two other countries stand beside it in a list, or one that is joined by a single `and`. */
function isAmongCountries(before: string, behind: string, desk: Desk): boolean {
  const word = String.raw`(\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40})?)`
  const last = new RegExp(`${word}(?:, (?:and |or )?| and | or | to )(?:in |from )?$`, 'u').exec(before)?.[1]
  const next = new RegExp(
    `^(?:, (?:and |or )?| and | or )(?:in |from )?${word}(?:(?:, (?:and |or )?| and | or )${word})?`,
    'u'
  ).exec(behind)
  const beside = [last, next?.[1], next?.[2]].filter((name) => name !== undefined)
  const countries = beside.filter((name) => isCountry(name, desk))
  return (
    countries.length > 0 &&
    countries.length === beside.length &&
    countries.some((name) => !doubtful.has(name.toLowerCase()))
  )
}

function isCountry(name: string, {names}: Desk): boolean {
  return names.country(name)?.name.toLowerCase() === name.toLowerCase()
}
