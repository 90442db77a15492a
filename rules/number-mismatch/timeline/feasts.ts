import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {pointsOf, sentenceAt} from './points.ts'

/** How old something is, as an anniversary or an edition tells it. */
interface Feast extends Span {
  readonly block: Block
  readonly years: number
  readonly isWedding: boolean
  /** Whether the first one was held in the year of the beginning, so that the count is one more. */
  readonly isEdition: boolean
}

const ordinal =
  '(\\d{1,3}(?:st|nd|rd|th)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{Ll}{4,7}|(?:hundred|fif|nin|seven|six|eigh|four|thir)teenth|tenth|fifth|hundredth)'
const feast = new RegExp(
  `\\b${ordinal} (?<kind>(?:wedding )?anniversary|birthday|jubilee|edition|season|running|staging)\\b(?<of> of)?|\\b(?<metal>golden|silver|diamond|ruby) (?<wed>weddings?(?: anniversar(?:y|ies))?|jubilees?)\\b|\\b(?<cent>(?:bi|sesqui)?cent(?:enary|ennial))\\b(?<of2> of)?|\\b(?:turns|turning|is) (?<age>\\d{2,3})(?= this year| in (?:19|20)\\d\\d| years old|$)`,
  'giu'
)
const metals: Readonly<Record<string, number>> = {silver: 25, ruby: 40, golden: 50, diamond: 60}
const began =
  /\b(?:founded|established|built|opened(?: its doors| to \p{Ll}+)?|formed|created|started|launched|set up|began|incorporated|inaugurated|consecrated|ordained|first (?:held|staged|run|published|opened)|held (?:every|each) year|annually|every (?:year|summer|spring|autumn|winter|May|June|July|August|September)|(?<wed>married|wed|tied the knot|were wed))\b[^.;!?\d]{0,50}?\b(?:in|since|back in)(?: (?:January|February|March|April|May|June|July|August|September|October|November|December))? ((?:1[5-9]|20)\d\d)\b(?!s)/giu
const roles: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'body', 'caption'])

/** Find anniversaries and editions that the year of the beginning and the year of the feast, wherever they stand, don't make. */
export function* feastFaults(article: Article): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => roles.has(role))
  const feasts = blocks.flatMap((block) => feastsOf(block))
  const [first] = feasts
  if (!first || new Set(feasts.map(({years}) => years)).size > 1) return
  const starts = blocks.flatMap((block) =>
    [...block.text.matchAll(began)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      year: Number(match[2]),
      isWedding: match.groups?.['wed'] !== undefined
    }))
  )
  const own = starts.filter(({isWedding}) => isWedding === first.isWedding)
  const [start] = own
  if (!start || own.some(({year}) => year !== start.year)) return
  const year = yearOf(feasts, blocks, start.year, article)
  if (year === undefined) return
  const passed = year - start.year
  const off = Math.min(...[passed, passed + 1].map((years) => Math.abs(years - first.years)))
  // What is far off is another's.
  if (off < 2 || passed < 2 || passed > 2.5 * first.years || first.years > 2.5 * passed) return
  // Editions may have been left out.
  if (first.isEdition && passed + 1 > first.years) return
  const words = first.block.text.slice(first.start, first.end)
  const proof = start.block.text.slice(start.start, start.end)
  yield {
    block: first.block,
    start: first.start,
    end: first.end,
    reason: `"${words}", but "${proof}" makes ${first.isEdition ? passed + 1 : passed} in ${year}`,
    undecided: true,
    because: [
      {block: start.block, start: start.start, end: start.end, text: `${article.where(start.block)} has "${proof}"`}
    ],
    confidence: 0.85
  }
}

function feastsOf(block: Block): readonly Feast[] {
  const {text} = block
  return [...text.matchAll(feast)].flatMap((match): Feast[] => {
    const {kind, metal, cent, age, of: one, of2: two, wed} = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    // "the 50th anniversary of the landing": of something else.
    if (
      (one ?? two) !== undefined &&
      !/^ (?:its|his|her|their|the club|the founding|the opening|the launch)\b/.test(text.slice(end, end + 14))
    )
      return []
    if (isQuoted(block.quotations, start)) return []
    const years =
      metal === undefined
        ? cent === undefined
          ? age === undefined
            ? ordinalOf(match[1] ?? '')
            : numberOfText(age)
          : cent.toLowerCase().startsWith('bi')
            ? 200
            : cent.toLowerCase().startsWith('sesqui')
              ? 150
              : 100
        : metals[metal.toLowerCase()]
    if (years === undefined || years < 5) return []
    const isWedding = /^wedding/i.test(kind ?? wed ?? '')
    return [{block, start, end, years, isWedding, isEdition: /^(?:edition|season|running|staging)$/i.test(kind ?? '')}]
  })
}

const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

/** Read an ordinal number in figures or in words up to ninety-ninth. */
function ordinalOf(printed: string): number | undefined {
  const lower = printed.toLowerCase()
  const known = ordinalOfText(lower)
  if (known !== undefined) return known
  const [ten = '', unit] = lower.split('-')
  const at = tens.findIndex((stem) => ten === `${stem}ieth` || ten === `${stem}y`)
  if (at < 0) return undefined
  return (at + 2) * 10 + (unit === undefined ? 0 : (ordinalOfText(unit) ?? Number.NaN))
}

/** The year of a feast: the one in its sentence, the year of publication, or the only other year of the article. */
function yearOf(
  feasts: readonly Feast[],
  blocks: readonly Block[],
  began: number,
  article: Article
): number | undefined {
  const yearsOf = (block: Block): ReadonlyArray<{readonly sentence: number; readonly year: number}> =>
    pointsOf(block)
      .filter(({scale, end}) => scale === 'years' || /\d{4}$/.test(block.text.slice(end - 4, end)))
      .map(({sentence, start, end}) => ({
        sentence,
        year: Number(/\d{4}(?!\d)/.exec(block.text.slice(start, end))?.[0] ?? Number.NaN)
      }))
      .filter(({year}) => !Number.isNaN(year) && year !== began)
  const beside = new Set(
    feasts.flatMap(({block, start}) =>
      yearsOf(block).flatMap(({sentence, year}) => (sentence === sentenceAt(block, start) ? year : []))
    )
  )
  if (beside.size > 1) return undefined
  const [own] = beside
  if (own !== undefined) return own
  if (article.publishedAt) return article.publishedAt.getUTCFullYear()
  const all = new Set(blocks.flatMap((block) => yearsOf(block).map(({year}) => year)))
  const [only] = all
  return all.size === 1 ? only : undefined
}
