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
import {findDates, nearestYear, weekdayOf, weekdays} from '../../src/article/ledger/dates.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {compassFaults} from './compass.ts'
import {anywhere, marksOf, type Mark} from './marks.ts'
import {contraryFindings} from './contraries.ts'
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
  const around = article.blocks.filter(({role}) => furniture.has(role))
  if (around.length === 0) return
  const marks = around.flatMap((block) => marksOf(block, desk))
  const text = article.blocks.filter(({role}) => isRunning(role) && role !== 'note')
  const doubted = marks.filter((mark) => !isSupported(mark, text, article)).slice(0, mostDoubted)
  if (doubted.length > 0) {
    const kinds = new Set(doubted.map(({kind}) => kind))
    const there = text.flatMap((block) => marksOf(block, desk, kinds))
    for (const mark of doubted) {
      const rival = rivalOf(mark, there, desk)
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
  yield* contraryFindings(article, desk)
}

/** Who has more that the text does not know has another article around it. */
const mostDoubted = 40

/** Whether the text has the weekday or the place anywhere, or a date that falls on that weekday. */
function isSupported({kind, key, block}: Mark, text: readonly Block[], article: Article): boolean {
  const first = key.split(' ')[0] ?? key
  const has = article.places(first).concat(article.places(`${first}'s`))
  if (has.some(({block}) => isRunning(block.role) || block.role === 'byline')) return true
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

/** How much of what is told must be told again, in words of meaning, and how many of them at least. */
const least = {
  weekday: {words: 2, share: 0.5},
  place: {words: 3, share: 0.6},
  month: {words: 2, share: 0.5},
  season: {words: 2, share: 0.5},
  year: {words: 2, share: 0.5}
}

/** The same for places that no list has, of which one may lie in the other. */
const unlisted = {words: 4, share: 0.6}

/** The same for the year of a caption that says of nobody what was done: most often it is the photograph's. */
const photographed = {words: 3, share: 0.75}

/** A sentence that tells nearly as much of the same as the nearest one must agree with it. */
const near = 0.2

/** The other weekday or place of the sentences that tell the same; undefined where there is none, or more than one. */
function rivalOf(mark: Mark, there: readonly Mark[], desk: Desk): Mark | undefined {
  const own = ` ${
    mark.block.text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  } `
  const all = there.flatMap((other) => {
    // A place that no list has may lie in one that is listed.
    if ((other.regions.length === 0) !== (mark.regions.length === 0)) return []
    // Where what stands around the text has both, each is told of something of its own.
    if (other.kind !== mark.kind || own.includes(` ${other.key} `)) return []
    const share = shareOf(mark, other, desk)
    return share > 0 ? [{other, share}] : []
  })
  // A country is no city's rival where another city is told.
  const level = all.filter(({other}) => other.isCountry === mark.isCountry)
  const rivals = level.length > 0 ? level : all
  const most = Math.max(0, ...rivals.map(({share}) => share))
  const best = rivals.filter(({share}) => share >= most - near).map(({other}) => other)
  const [first] = best
  if (!first || best.some(({key}) => key !== first.key)) return undefined
  return first.kind === 'place' && mayBothBe(mark, first, desk) ? undefined : first
}

/** The one weekday that the text has, twice at least, in a paragraph that tells of the same people or place. */
function onlyDay(mark: Mark, there: readonly Mark[]): Mark | undefined {
  const days = there.filter(({kind}) => kind === 'weekday')
  const [first] = days
  if (!first || days.length < 2 || days.some(({key}) => key !== first.key)) return undefined
  const names = mark.block.words.filter(({shape, norm}) => shape === 'capital' && norm !== mark.key && norm.length > 3)
  return days.find(({block}) =>
    names.some(({norm, initial}) => !initial && block.words.some((word) => word.norm === norm))
  )
}

/** Which part of a sentence's words of meaning stands in another one; 0 where they don't tell the same. */
function shareOf(mark: Mark, other: Mark, desk: Desk): number {
  if (mark.block.role !== 'slug' && mark.before !== other.before && !areAnywhere(mark.before, other.before)) return 0
  let shared = 0
  for (const stem of mark.about) if (other.about.has(stem)) shared++
  const {words, share} = askedOf(mark, desk)
  // A short headline has few words to share: then all of them.
  if (mark.kind === 'place' && shared >= enough && shared * 2 >= mark.about.size) return shared / mark.about.size
  const asked = mark.about.size === 2 ? 2 : Math.max(words, mark.about.size * share)
  return shared >= asked ? shared / mark.about.size : 0
}

function askedOf(
  {kind, regions, block}: Mark,
  {english: {lexicon}}: Desk
): {readonly words: number; readonly share: number} {
  const isPhotograph =
    kind === 'year' &&
    /^(?:caption|alt)$/.test(block.role) &&
    !block.words.some(({norm}) => (lexicon.pos(norm) & (Pos.verbPast | Pos.auxiliary)) !== 0)
  if (isPhotograph) return photographed
  return kind === 'place' && regions.length === 0 ? unlisted : least[kind]
}

/** How many words that two sentences share are enough for half of them to be the same story. */
const enough = 4

/** Whether what stands before two places, of which one is a subject or belongs to a noun, leaves them one. */
function areAnywhere(one: string, other: string): boolean {
  return (one === anywhere && /^(?:any|in)$/.test(other)) || (other === anywhere && one === 'in')
}

/** Whether one place may lie in the other, or stand for it. */
function mayBothBe(a: Mark, b: Mark, {names}: Desk): boolean {
  if (a.key.includes(b.key) || b.key.includes(a.key)) return true
  if (a.isCountry !== b.isCountry) {
    const [region, city] = a.isCountry ? [a, b] : [b, a]
    return city.regions.some((other) => region.regions.some((one) => other.split('/').includes(one)))
  }
  // A state lies in a country, and a people's name is no other country.
  const [one, other] = [names.country(a.key), names.country(b.key)]
  return a.isCountry && ((one === undefined) !== (other === undefined) || (one !== undefined && one === other))
}
