/**
 * Quotation marks and apostrophes of two kinds in one article, and marks turned the wrong way: 'it's' beside ‘it’s’, ”word“; the
 * one quotation in “double” marks where all others have ‘single’ ones.
 *
 * The mix shows where text was pasted in; readers see two papers in one.
 *
 * It does not say which kind is right: the house file does (`quotationMarks`), never the majority. It does not report marks of feet,
 * inches and minutes, code, shortened words ('90s, 'tis, rock 'n' roll), the ʻokina, a single pasted passage, or words that are only
 * named or doubted in the other marks; with the option
 * `curled` it leaves the mix to a publishing system that curls marks itself.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {otherForm, readMarks, type Mark} from '../../src/article/marks.ts'
import {isRunning} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {oddPair} from './odd-pair.ts'
import {plant} from './plant.ts'

const options = {
  curled: {
    type: 'boolean',
    default: false,
    description: 'Whether the publishing system curls straight marks itself, so that a mix never reaches readers.'
  }
} as const

/** The rule. */
export const rule: Rule = defineRule<Fact, typeof options>({
  meta: {
    id: 'quote-marks',
    description: 'Curly and straight quotation marks mixed, or marks turned the wrong way.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    options
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextQuoteMarks: RulePlugin<typeof options> = rulePlugin(rule)

interface Fact extends Mark {
  /** The mark that should stand there, where this one was turned the wrong way. */
  readonly turned?: string | undefined
}

function gather(passage: Passage): readonly Fact[] {
  return readMarks(passage).map((mark) => ({...mark, turned: turnedRight(mark)}))
}

/** What a mark turned the wrong way should be. */
function turnedRight({char, kind}: Mark): string | undefined {
  if (kind === 'open') return char === '”' ? '“' : undefined
  return kind === 'close' && char === '“' ? '”' : undefined
}

type Place = Fact & {readonly block: Block; readonly start: number; readonly end: number}

function judge(
  gathered: ReadonlyArray<Gathered<Fact>>,
  article: Article,
  {desk, options: {curled}}: Context<typeof options>
): Finding[] {
  const places: Place[] = gathered.flatMap(({block, facts}) =>
    facts.map((fact) => ({...fact, block, start: fact.at, end: fact.at + 1}))
  )
  const found = turned(places.filter((place) => place.turned !== undefined))
  if (curled) return found
  const house = desk.house.quotationMarks
  const mix = house ? against(house, places, article) : mixed(places, article)
  const odd = oddPair(article).filter(
    ({block, start}) => !mix.some((one) => one.block === block && one.start === start)
  )
  return [...found, ...odd, ...mix]
}

function turned(places: readonly Place[]): Finding[] {
  const [first, ...others] = places
  if (!first) return []
  const {block, start} = first
  const open = first.kind === 'open'
  const from = open ? start : wordStart(block.text, start)
  const end = open ? wordEnd(block.text, start + 1) : start + 1
  const right = open
    ? (first.turned ?? '') + block.text.slice(start + 1, end)
    : block.text.slice(from, start) + (first.turned ?? '')
  return [
    {
      block,
      start: from,
      end,
      reason: `Quotation mark turned the wrong way: "${block.text.slice(from, end)}" → "${right}"${more(others.length)}`,
      expected: [right],
      certain: true,
      ...(others.length > 0 ? {edits: editsOf(places, (place) => place.turned ?? ''), alsoAt: others} : {})
    }
  ]
}

/** Marks of the kind that the house doesn't print. */
function against(house: 'curly' | 'straight', places: readonly Place[], article: Article): Finding[] {
  const wrong = places.filter((place) => place.straight === (house === 'curly') && place.turned === undefined)
  const [first, ...others] = wrong
  if (!first) return []
  const names = house === 'curly' ? ['Straight', 'curly'] : ['Curly', 'straight']
  const [start, end] = [wordStart(first.block.text, first.start), wordEnd(first.block.text, first.end)]
  const {text} = first.block
  return [
    {
      block: first.block,
      start: first.start,
      end: first.end,
      reason: `${names[0]} mark in "${text.slice(start, end)}": the house prints ${names[1]} ones${more(others.length)}`,
      expected: [otherForm(first)],
      certain: true,
      ...(others.length > 0 ? {edits: editsOf(wrong, otherForm), alsoAt: others} : {}),
      ...(others.length > 0 ? {note: `They stand in ${listed(wrong, article)}`} : {})
    }
  ]
}

/** Both kinds in one article: which is right, the paper knows. */
function mixed(places: readonly Place[], article: Article): Finding[] {
  const straight = places.filter((place) => place.straight)
  const curly = places.filter((place) => !place.straight)
  const fewer = curly.length <= straight.length ? curly : straight
  const [first, ...others] = fewer
  // One pasted passage is not a mix, but one quotation in the midst of others is.
  if (!first) return []
  if (new Set(fewer.map(({block}) => block)).size < 2 && !isOneOfMany(fewer, fewer === curly ? straight : curly))
    return []
  const [name, other] = fewer === curly ? ['curly', 'straight'] : ['straight', 'curly']
  const rest = places.length - fewer.length
  return [
    {
      block: first.block,
      start: first.start,
      end: first.end,
      severity: 'info',
      confidence: 0.6,
      reason: `Curly and straight quotation marks or apostrophes mixed: ${fewer.length} ${name} (${listed(fewer, article)}), ${rest} ${other}`,
      alsoAt: others
    }
  ]
}

/** How many marks of the other kind, in how many blocks, make a single quotation stand out. */
const many = {marks: 8, blocks: 3}

/** Whether marks are those of one quotation, or one of its two, in running text that quotes with the other kind all through. */
function isOneOfMany(few: readonly Place[], others: readonly Place[]): boolean {
  const block = few[0]?.block
  const quoting = few.filter(({kind}) => kind !== 'apostrophe')
  if (!block || !isRunning(block.role) || block.role === 'quote' || quoting.length === 0 || quoting.length > 2)
    return false
  const rest = others.filter(({kind}) => kind !== 'apostrophe')
  return rest.length >= many.marks && new Set(rest.map((place) => place.block)).size >= many.blocks
}

function editsOf(places: readonly Place[], right: (place: Place) => string): NonNullable<Finding['edits']> {
  return places.map((place) => ({block: place.block, start: place.start, end: place.end, text: right(place)}))
}

function more(count: number): string {
  return count === 0 ? '' : ` (and in ${count} more ${count === 1 ? 'place' : 'places'})`
}

/** Where places stand: `paragraphs 2 and 4`, `the headline, paragraph 2 and 3 more`. */
function listed(places: readonly Place[], article: Article): string {
  const names = [...new Set(places.map(({block}) => article.where(block)))]
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names
  const numbers = shown.map((name) => name.replace(/^paragraph /, ''))
  const allNumbers = names.length > 1 && names.every((name) => name.startsWith('paragraph '))
  return allNumbers ? `paragraphs ${joined(numbers)}` : joined(shown)
}

function joined(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '')
}

function wordStart(text: string, offset: number): number {
  while (offset > 0 && /[\p{L}\p{N}'’.,!?]/u.test(text.charAt(offset - 1))) offset--
  return offset
}

function wordEnd(text: string, offset: number): number {
  while (offset < text.length && /[\p{L}\p{N}'’]/u.test(text.charAt(offset))) offset++
  return offset
}
