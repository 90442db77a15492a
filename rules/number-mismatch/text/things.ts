import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {factors} from '../figures/arithmetic.ts'

/** What the article tells of one of its things in a figure: the budget is £45m, the sentence six years, the band formed in 1994. */
interface Told extends Span {
  readonly block: Block
  /** The thing and what is told of it: `budget £`, `sentence year`, `band formed`. */
  readonly key: string
  readonly thing: string
  readonly value: number
  readonly definite: boolean
}

const figure = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d{1,2})?'
const scale = '(?: ?(?:million|billion|trillion|bn|m|k)\\b)?'
const money = `[$£€]${figure}${scale}`
const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty'
const measure =
  'year|month|week|day|hour|minute|mile|met(?:re|er)|kilomet(?:re|er)|km|foot|acre|hectare|page|seat|store?y|bed|room|bedroom|mph|ton(?:ne)?'
const owner = '(?:(?<a>[Aa]n?)|(?<the>[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Tt]hat))'
/** "the £54m budget", "his eight-year sentence". */
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])${owner} (?<value>${money}|(?:${figure}|${words})-(?<unit>${measure})) (?<noun>\\p{Ll}{4,})(?![\\p{L}-])(?! \\p{Ll}+(?:er|or|ion|ment|ness|ing|ship|age|ure)\\b)`,
  'gu'
)
/** "a budget of £45m", "the survey, of 2,000 adults", "a sentence of six years". */
const behind = new RegExp(
  `(?<![\\p{L}\\p{N}])${owner} (?<noun>\\p{Ll}{4,}),? of (?<value>${money}|(?:${figure}|${words})(?: per ?cent|%)?)(?: (?<unit>\\p{Ll}{3,}))?(?![\\p{L}\\p{N}%,]*\\d)`,
  'gu'
)
/** "the river is 80 miles long": told of what it is. */
const predicate = new RegExp(
  `(?<![\\p{L}\\p{N}])${owner} (?<noun>\\p{Ll}{4,}) (?:is|was) (?<value>${figure}) (?<unit>${measure}|feet)s? (?:long|high|wide|tall|deep|old)\\b`,
  'gu'
)
/** "the band formed in 1994", "the school was built in 1950". */
const begun =
  /(?<![\p{L}\p{N}])(?:(?<a>[Aa]n?)|(?<the>[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)) (?<noun>\p{Ll}{4,})(?:,| was| were|, which was)? (?:first )?(?<verb>founded|formed|built|established|launched|created|completed|inaugurated) in (?<value>1[5-9]\d\d|20\d\d)(?![\d-])/gu
/** "jailed him for six years": a sentence, whatever it is called. */
const jailed =
  /\b(?:(?:jailed|imprisoned)(?: him| her| \p{Lu}[\p{L}’'-]+){0,2} for|sentenced (?:him|her|\p{Lu}[\p{L}’'-]+) to) (?<value>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?<unit>years|months)\b/gu
/** "Hale Mills was founded in 1894": a thing by its name. */
const named =
  /(?<!\p{L} )(?<the>(?<noun>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})(?:,| was|, which was)) (?:first )?(?<verb>founded|formed|established|launched|created|incorporated) in (?<value>1[5-9]\d\d|20\d\d)(?![\d-])/gu
/** What any form has: a digit, a number in words behind a hyphen or "of", a sentence of a court. */
const some = new RegExp(
  `\\d|-(?:year|month|week|day|hour|minute|mile|acre)| of (?:${words})|jailed|imprisoned|sentenced`
)
/** The forms, each with what a text must have for it: they are long, and most texts have none. */
const forms: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [
    /[$£€]\d|-(?:year|month|week|day|hour|minute|mile|met|kilomet|km|foot|acre|hectare|page|seat|stor|bed|room|mph|ton)/,
    before
  ],
  [new RegExp(` of (?:[$£€]?\\d|${words})`), behind],
  [/ (?:is|was) \d/, predicate],
  [/ed in \d{4}/, begun],
  [/ed in \d{4}/, named],
  [/jailed|imprisoned|sentenced/, jailed]
]
/** Before or behind, what makes of one thing two: another, an older one, one that was changed. */
const other =
  /\b(?:another|second|third|other|last|next|previous|former|original(?:ly)?|initial(?:ly)?|first|new|earlier|later|proposed|revised|reduced|increased|increase|raised|rose|risen|fell|cut|appeal\w*|extended|additional|extra|further|average|each|every|per|total|combined|minimum|maximum|maximum|separate|if|up to|more|less|than|instead|expanded|rebuilt|from (?=[$£€\d])|now|then|annual|yearly|monthly|weekly|daily|season|round|stage|leg|different)\b/i
/** Nouns of which an article has many. */
const many =
  /^(?:prize|award|scholarship|gift|medal|bid|offer|ticket|fine|grant|year|month|week|day|time|people|point|part|number|rate|total|increase|rise|fall|drop|gain|loss|share|stake|level|amount|average|sum|figure|rest|case|cost|price|period|distance|range|list|pair|group|team|family|couple|mother|father|child|woman|girl|lead|deal|term|majority|margin|range|area|population|height|weight|length|width|depth|size|speed|value|maximum|minimum|percentage|chance|change|difference|history|career|break|stay|walk|drive|ride|trip|stretch|span|stint|fee|payment|donation|investment|section|piece|line)$/
const told = 30

/** Find a thing that the article describes twice, with two figures of which the one is a slip of the other. */
export function* thingFaults(article: Article): Generator<Finding> {
  const all = article.blocks
    .filter(({role}) => role === 'body' || role === 'caption' || role === 'standfirst')
    .flatMap(toldIn)
  if (all.length < 2 || all.length > told) return
  const byKey = new Map<string, Told[]>()
  for (const place of all) byKey.set(place.key, [...(byKey.get(place.key) ?? []), place])
  for (const places of byKey.values()) {
    const values = new Set(places.map(({value}) => value))
    const [first] = places
    const odd = places.find((place) => place.value !== first?.value)
    if (!first || !odd || values.size > 2 || !odd.definite || first.block === odd.block) continue
    if (isOneOfMany(article, first.thing) || !isSlip(first.value, odd.value)) continue
    yield contradiction(odd, first, article)
  }
}

function toldIn(block: Block): readonly Told[] {
  const {text} = block
  if (!some.test(text)) return []
  return forms.flatMap(([cue, expression]) =>
    (cue.test(text) ? [...text.matchAll(expression)] : []).flatMap((match) => {
      const {the, noun = 'sentence', value: printed = '', unit, verb} = match.groups ?? {}
      const value = valueOf(printed)
      const start = match.index + match[0].indexOf(printed)
      const sentence = block.sentences.find((one) => one.start <= match.index && match.index < one.end)
      const kind =
        verb ?? (/^[$£€]/.test(printed) ? printed.charAt(0) : /%|cent/.test(printed) ? '%' : singular(unit ?? ''))
      if (value === undefined || kind === '' || many.test(noun) || !sentence || isQuoted(block.quotations, match.index))
        return []
      const around = text.slice(sentence.start, sentence.end).replace(match[0], ' ')
      if (other.test(verb === undefined ? around : around.replace(/\b(?:last|next|first|season|new)\b/g, ''))) return []
      return [
        {
          block,
          start,
          end: start + printed.length,
          key: `${noun} ${kind}`,
          thing: noun,
          value,
          definite: the !== undefined
        }
      ]
    })
  )
}

function singular(unit: string): string {
  return unit === 'feet' ? 'foot' : unit.replace(/s$/, '')
}

function valueOf(printed: string): number | undefined {
  const [, digits = '', unit = ''] = /^[$£€]?([\d,.]+|\p{Ll}+)[ -]?(\p{Ll}*)/u.exec(printed) ?? []
  const value = numberOfText(digits)
  return value === undefined ? undefined : value * (/^[$£€]/.test(printed) ? (factors[unit] ?? 1) : 1)
}

/** Whether the article speaks of the thing in the plural, or of another one. */
function isOneOfMany(article: Article, thing: string): boolean {
  const plural = new RegExp(
    `(?<!\\p{L})${thing}(?:s|es)(?!\\p{L})|(?:another|second|other|previous|former|new|old|first|last|next|each|every|'s|’s|s['’]) (?:[\\p{L}$£€\\d.,-]+ )?${thing}(?!\\p{L})`,
    'iu'
  )
  return article.blocks.some(({text}) => text.includes(thing) && plural.test(text))
}

/** Whether the one is likely to be a slip of the other: a digit, two exchanged, a nought, a small number two off. */
function isSlip(one: number, other: number): boolean {
  if (Math.max(one, other) < 20) return Math.abs(one - other) <= 2
  const [a, b] = [String(one), String(other)]
  return (
    oneDigitOff(a, b) ||
    [...a].toSorted().join('') === [...b].toSorted().join('') ||
    Math.max(one, other) === 10 * Math.min(one, other)
  )
}

function oneDigitOff(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1
}
