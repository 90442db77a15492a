import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

const number = '(?:\\d{1,3}|an?|[a-z]{3,6}(?:-[a-z]{3,5})?)'
const lasting = `(?:${number} ?(?:hours?|hrs?|h)(?: and an? (?:half|quarter)|(?:,? and|,)? ?${number} ?(?:minutes|mins?|m))?\\b|${number} and a (?:half|quarter) hours|${number} ?(?:minutes|mins?)\\b|half an hour|three[ -]quarters of an hour)`
/** "Preparation 20 minutes", "Cook: 40 min", "Baking time: 1 hour". */
const labelled = new RegExp(
  `(?<![\\p{L}-])(prep(?:aration)?|cook(?:ing)?|bak(?:e|ing)|roast(?:ing)?|chill(?:ing)?|freez(?:e|ing)|rest(?:ing)?|prov(?:e|ing)|rising|marinat(?:e|ing)|soak(?:ing)?|assembly|decorating|simmer(?:ing)?|hands-on|active|total|ready in|in all)(?: time)?:? (?:time:? )?(${lasting})(?! (?:plus|or|to|each|per)\\b| ?[-–+])`,
  'giu'
)
/** "1 hour in all", "an hour and a quarter from start to finish". */
const whole = new RegExp(
  `(?<![\\p{L}\\d-])(${lasting}) (?:in all|in total|altogether|all told|(?:from )?start to finish|from (?:start|fridge|cupboard|oven|market) to (?:finish|table|plate))\\b`,
  'giu'
)
const rough =
  /\b(?:about|around|under|over|less than|more than|at least|nearly|almost|up to|within|to|or|plus)\s(?:an? )?$/i
/** What takes time that no label tells. */
const waiting =
  /\b(?:chill\w*|overnight|marinat\w*|prov(?:e|es|ing)|soak\w*|rest(?:s|ed|ing)? (?:for|time)|leave to|stand for|set aside for|cool(?:s|ed|ing)? (?:for|time|completely)|set in the fridge|plus)\b/i

interface Lasting extends Span {
  readonly block: Block
  readonly label: string
  readonly minutes: number
}

/** Find the whole time of a recipe that its times of preparing and of cooking don't make. */
export function* recipeTimeFaults(article: Article): Generator<Finding> {
  const told = article.blocks.flatMap(timesOf)
  const parts = told.filter(({label}) => label !== 'total')
  const totals = told.filter(({label}) => label === 'total')
  const labels = new Set(parts.map(({label}) => label))
  if (parts.length < 2 || totals.length === 0 || labels.size !== parts.length) return
  const sum = parts.reduce((all, {minutes}) => all + minutes, 0)
  const isWaiting = article.blocks.some(({text}) => waiting.test(text))
  for (const total of totals) {
    if (
      total.minutes === sum ||
      (total.minutes > sum && isWaiting) ||
      total.minutes > 2 * sum ||
      sum > 2 * total.minutes
    )
      continue
    const listed = parts.map(({block, start, end}) => `"${block.text.slice(start, end)}"`)
    yield {
      block: total.block,
      start: total.start,
      end: total.end,
      reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${inWords(sum)}, not "${total.block.text.slice(total.start, total.end)}"`,
      because: parts.map(({block, start, end}) => ({
        block,
        start,
        end,
        text: `"${block.text.slice(start, end)}" in ${article.where(block)}`
      })),
      confidence: 0.88
    }
  }
}

function timesOf(block: Block): readonly Lasting[] {
  const {text} = block
  if (
    !/\b(?:hours?|hrs?|minutes|mins?)\b/i.test(text) ||
    !/\d|\b(?:in all|total|altogether|all told|finish)\b/i.test(text)
  )
    return []
  const read = (match: RegExpExecArray, label: string, printed: string): Lasting[] => {
    const minutes = minutesOf(printed.toLowerCase())
    const start =
      match.index +
      match[0].indexOf(
        printed,
        label === 'total' && match[0].startsWith(printed) ? 0 : match[0].length - printed.length
      )
    return minutes === undefined || rough.test(text.slice(Math.max(0, start - 14), start))
      ? []
      : [{block, label, minutes, start, end: start + printed.length}]
  }
  return [
    ...[...text.matchAll(labelled)].flatMap((match) => read(match, labelOf(match[1] ?? ''), match[2] ?? '')),
    ...[...text.matchAll(whole)].flatMap((match) => read(match, 'total', match[1] ?? ''))
  ]
}

function labelOf(word: string): string {
  const lower = word.toLowerCase()
  return /^(?:total|ready in|in all)$/.test(lower)
    ? 'total'
    : lower.replace(/^prep.*/, 'prep').replace(/(?:e|ing)$/, '')
}

const halves: Readonly<Record<string, number>> = {half: 30, quarter: 15}

/** How many minutes a span of time has. */
function minutesOf(printed: string): number | undefined {
  if (printed === 'half an hour') return 30
  if (/^three/.test(printed) && printed.includes('quarters')) return 45
  const match =
    /^(\S+?) ?(?:and an? (half|quarter) hours|(hours?|hrs?|h)(?: and an? (half|quarter)|[ ,and]*?(\S+?) ?(?:minutes|mins?|m))?$|(?:minutes|mins?))/.exec(
      printed
    )
  if (!match) return undefined
  const [, first = '', fraction, hours, behind, more] = match
  const value = /^an?$/.test(first) ? 1 : numberOfText(first)
  const rest = more === undefined ? 0 : numberOfText(more)
  if (value === undefined || rest === undefined) return undefined
  if (fraction !== undefined) return 60 * value + (halves[fraction] ?? 0)
  return hours === undefined ? value : 60 * value + (halves[behind ?? ''] ?? 0) + rest
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    ...(hours > 0 ? [`${hours} hour${hours === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${rest} minutes`] : [])
  ].join(' ')
}
