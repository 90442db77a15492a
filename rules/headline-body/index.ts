/**
 * A place, a weekday, month or year, a person's office, or what happened, in the headline, the standfirst, a caption, the slug
 * or a title for search that the text contradicts: "in Spain" above, "in Portugal" below.
 *
 * What stands around the text is written from an earlier version of it, and it is what most readers see.
 *
 * It never says that the text lacks something: only that the text says another thing where it tells the same. It leaves alone
 * short forms, metonyms, a city and its country, names that hold a weekday, and everything that the text supports anywhere.
 * Numbers are `number-mismatch`'s, names `furniture-name`'s.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {weekdays} from '../../src/article/calendar.ts'
import {findDates, nearestYear, weekdayOf} from '../../src/article/ledger/dates.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {causeFindings, twoCauses} from './causes.ts'
import {compassFaults, pointFaults} from './compass.ts'
import {marksOf, type Mark} from './marks.ts'
import {contraryFindings} from './contraries.ts'
import {defeatFindings} from './defeats.ts'
import {endFindings} from './ends.ts'
import {fateFindings} from './fates.ts'
import {likenessFindings} from './likenesses.ts'
import {onlyLimit} from './limits.ts'
import {officeFaults} from './offices.ts'
import {oppositeFaults} from './opposites.ts'
import {outcomeFaults} from './outcomes.ts'
import {regionFindings} from './regions.ts'
import {sideFaults} from './sides.ts'
import {swapFindings} from './swaps.ts'
import {tradeFaults} from './trades.ts'
import {trendFaults} from './trends.ts'
import {plant} from './plant.ts'
import {rivalAbove} from './other-lines.ts'
import {rivalOf, onlyDay} from './rivals.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'headline-body',
    description: 'A place, a time, an office or an outcome in a headline or caption that the text contradicts.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextHeadlineBody: RulePlugin = rulePlugin(rule)

const furniture: ReadonlySet<Block['role']> = new Set<Block['role']>([
  'headline',
  'standfirst',
  'caption',
  'alt',
  'social',
  'slug'
])

function* judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Generator<Finding> {
  yield* twoCauses(article)
  const around = article.blocks.filter(({role}) => furniture.has(role))
  if (around.length === 0) return
  const marks = around.flatMap((block) => marksOf(block, desk))
  const text = article.blocks.filter(({role}) => isRunning(role) && role !== 'note')
  const doubted = marks.filter((mark) => !isSupported(mark, text, article)).slice(0, mostDoubted)
  if (doubted.length > 0) {
    const kinds = new Set(doubted.map(({kind}) => kind))
    const there = text.flatMap((block) => marksOf(block, desk, kinds))
    for (const mark of doubted) {
      const rival = rivalOf(mark, there, desk) ?? rivalAbove(mark, marks, article, desk)
      if (rival) yield {...contradiction(mark, rival, article), ...(isListed(mark) ? {} : {severity: 'info' as const})}
      else if (mark.kind === 'weekday' && /^(?:caption|alt)$/.test(mark.block.role)) {
        const only = onlyDay(mark, there)
        if (only) yield {...contradiction(mark, only, article), severity: 'info'}
      } else {
        const limit = onlyLimit(mark, there, article)
        if (limit) yield {...contradiction(mark, limit, article), severity: 'info'}
      }
    }
  }
  const told: Finding[] = []
  for (const finding of othersOf(article, desk, around, text)) {
    // What two readers find at the same words is told once, by the surer one.
    const isKnown = told.some(
      ({block, start, end}) => block === finding.block && start < finding.end && finding.start < end
    )
    if (!isKnown) told.push(finding)
  }
  yield* told
  yield* endFindings(article, desk, told)
}

function* othersOf(article: Article, desk: Desk, around: readonly Block[], text: readonly Block[]): Generator<Finding> {
  yield* officeFaults(article, desk, furniture)
  yield* compassFaults(around, text, article, desk)
  const outcomes = [...outcomeFaults(article)]
  yield* outcomes
  yield* trendFaults(article, outcomes)
  yield* sideFaults(article)
  yield* oppositeFaults(article, desk)
  yield* tradeFaults(article, desk)
  yield* fateFindings(article)
  yield* regionFindings(article)
  yield* likenessFindings(article, desk)
  yield* swapFindings(article, desk)
  yield* pointFaults(around, text, article)
  yield* causeFindings(article)
  yield* defeatFindings(article)
  yield* contraryFindings(article, desk)
}

/** Who has more that the text does not know has another article around it. */
const mostDoubted = 40

/** Whether the text has the weekday or the place anywhere, or a date that falls on that weekday. */
function isSupported({kind, key, block}: Mark, text: readonly Block[], article: Article): boolean {
  const first = key.split(' ')[0] ?? key
  const has = article.places(first).concat(article.places(`${first}'s`))
  if (has.some(({block}) => isRunning(block.role) || /^(?:byline|other)$/.test(block.role))) return true
  // A year that the headline or the standfirst has, too, is of something that the text doesn't date.
  if (kind === 'year')
    return article.places(key).some(({block: {role}}) => role !== block.role && /^(?:headline|standfirst)$/.test(role))
  if (kind !== 'weekday') return false
  const short = key.slice(0, 3)
  const {publishedAt} = article
  return text.some(({text: words}) =>
    findDates(words).some((date) => {
      const year = date.year ?? (publishedAt ? nearestYear(publishedAt, date.month, date.day.number) : undefined)
      if (date.weekday) return weekdays[date.weekday.day]?.toLowerCase().startsWith(short) === true
      return year !== undefined && weekdays[weekdayOf(year, date.month, date.day.number)]?.toLowerCase() === key
    })
  )
}

/** Whether a mark is a time, or a place that the lists have. */
function isListed({kind, regions}: Mark): boolean {
  return kind !== 'place' || regions.length > 0
}
