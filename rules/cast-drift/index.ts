/**
 * One person with two ages or two roles that exclude each other: 54 in one place, a 45-year-old in another; (R-Ga.) and (D-Ga.).
 *
 * Descriptions of people are copied from other drafts, transposed, misremembered; readers who know the person notice.
 *
 * Roles exclude each other where they have one value at a time: the party and the state behind a name, the chamber, a player's
 * position, a rank; a deputy and the one in office are a query. Kin of two kinds, a daughter with a man's name, "Mr" of a
 * woman, "he" where only she can be meant, two posts of one house, two parties, two trades, a surname with another ending,
 * another given name of one sex that begins alike, "the Indonesian" of a Malaysian national, "the retired plumber" of a retired postman, and the dead who do something today are queries, too.
 *
 * It does not report ages one year apart (a birthday), what is said in quotations, of then ("aged 12 at the time", "the former
 * mayor", "who was elected in 2019"), or of people who only share a surname.
 */
import type {Article} from '../../src/article/article.ts'
import {castOf, type Age, type Member} from '../../src/article/cast/cast.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {agree, deathAges, furtherAges, type Years} from './ages.ts'
import {colourFindings} from './colours.ts'
import {elderFindings} from './elders.ts'
import {factFindings} from './facts.ts'
import {givenNameFindings} from './given-names.ts'
import {headlineAges} from './headline-ages.ts'
import {holderFindings} from './holders.ts'
import {jobFindings} from './jobs.ts'
import {kinAges} from './kin-ages.ts'
import {kinFindings} from './kin.ts'
import {lateFindings} from './late.ts'
import {loneFindings} from './lone.ts'
import {nationalityFindings} from './nationalities.ts'
import {partyFindings} from './parties.ts'
import {plant} from './plant.ts'
import {postFindings} from './posts.ts'
import {relativeFindings, relativesOf} from './relatives.ts'
import {retiredFindings} from './retired.ts'
import {roleFindings} from './roles.ts'
import {sexFindings} from './sexes.ts'
import {surnameFindings} from './surnames.ts'
import {titleFindings} from './titles.ts'
import {unnamedAges} from './unnamed.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'cast-drift',
    description: 'One person with two ages, or two roles that exclude each other.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextCastDrift: RulePlugin = rulePlugin(rule)

const ofThen = /\b(?:then|at the time|in (?:1[89]|20)\d\d|when|former|years? (?:later|earlier|ago)|born)\b/i

/** Another one of the same name: `his son Peter Lang, 24`. */
const kin = /\b(?:son|father|daughter|mother|grandson|grandfather|cousin|nephew|uncle|namesake),? $/

function* judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Generator<Finding> {
  const cast = castOf(article, desk)
  for (const member of cast.members) {
    const roles = [...roleFindings(member, cast, article, desk)]
    const posts = roles.length > 0 ? roles : [...postFindings(member, cast, article)]
    const jobs = posts.length > 0 ? posts : [...jobFindings(member, cast, article)]
    yield* jobs.length > 0 ? jobs : factFindings(member, article, desk)
    if (roles.length === 0) yield* partyFindings(member, cast, article)
    const ages = [
      ...member.ages.filter((age) => !isOfNamesake(age, member)).map(yearsOf),
      ...furtherAges(member)
    ].filter((age) => !isOfThen(age, member))
    const [first, ...others] = ages.toSorted(inOrder)
    const other = first && others.find((age) => !agree(first, age))
    if (first && other) yield finding(member.name, first, other, article)
  }
  yield* holderFindings(cast.members, article)
  const relatives = relativesOf(article)
  yield* kinFindings(relatives, cast.members, article, desk)
  yield* lateFindings(article)
  const sexes = [...sexFindings(cast.members, article, desk)]
  yield* sexes.length > 0 ? sexes : loneFindings(cast.members, article, desk)
  yield* elderFindings(article)
  yield* colourFindings(article)
  yield* relativeFindings(relatives, desk)
  yield* titleFindings(cast.members, article, desk)
  yield* surnameFindings(cast.members, article, desk)
  yield* givenNameFindings(cast.members, article, desk)
  yield* nationalityFindings(article, desk)
  yield* retiredFindings(article)
  const unnamed = [
    ...unnamedAges(
      article,
      cast.members.flatMap(({ages}) => ages.map(yearsOf))
    )
  ]
  const above = headlineAges(
    article,
    unnamed.map(({age}) => age)
  )
  for (const {age, other} of [...above, ...kinAges(relatives)]) yield finding(undefined, other, age, article)
  for (const {age, other, isAsked} of unnamed)
    yield {...finding(undefined, other, age, article), ...(isAsked ? {severity: 'info' as const} : {})}
  for (const {age, life} of deathAges(article)) {
    if (age.low < life.low || age.low > life.high) yield died(age, life, article)
  }
}

/** "Luke Dow and his brothers Nate, 13, and Ben", before Nate Burn: the age of somebody who is told by the given name alone is that one's own. */
function isOfNamesake({mention}: Age, {mentions, surname}: Member): boolean {
  const isWhole = ({text}: Member['mentions'][number]): boolean => text.toLowerCase().includes(surname.toLowerCase())
  const first = mentions.find(isWhole)
  if (!first || isWhole(mention)) return false
  return mention.block.index < first.block.index || (mention.block === first.block && mention.start < first.start)
}

function yearsOf({age, mention, start, end}: Age): Years {
  return {block: mention.block, start, end, low: age, high: age}
}

function inOrder(a: Years, b: Years): number {
  return a.block.index - b.block.index || a.start - b.start
}

function died(age: Years, life: Years, article: Article): Finding {
  const {block, start, end} = age
  const words = life.block.text.slice(life.start, life.end)
  const years = `${life.low} or ${life.high}`
  return {
    block,
    start,
    end,
    reason: `Died aged "${block.text.slice(start, end)}" here, but "${words}" in ${article.where(life.block)} makes ${years}`,
    undecided: true,
    because: [
      {block: life.block, start: life.start, end: life.end, text: `${article.where(life.block)} has "${words}"`}
    ],
    confidence: 0.9
  }
}

function finding(name: string | undefined, first: Years, other: Years, article: Article): Finding {
  const {block, start, end} = other
  const there = shown(first)
  const where = article.where(first.block)
  return {
    block,
    start,
    end,
    reason:
      name === undefined
        ? `"${shown(other)}" here, "${there}" in ${where}: which is right?`
        : `"${name}" is ${shown(other)} here, ${there} in ${where}: which is right?`,
    undecided: true,
    because: [{block: first.block, start: first.start, end: first.end, text: `${where} has ${there}`}],
    confidence: 0.9
  }
}

/** An age as printed: `54`, `60s`. */
function shown({block, start, end, low, high}: Years): string {
  return block.text.slice(start, end) + (high > low + 1 ? 's' : '')
}

/** Whether an age is somebody's at another time, a relative's of the same name, or in someone's words. */
function isOfThen({block, start, end}: Years, {mentions}: Member): boolean {
  const {text, quotations} = block
  if (quotations.some((quotation) => quotation.start < start && start < quotation.end)) return true
  const own = mentions.filter((one) => one.block === block)
  const mention = own.findLast((one) => one.end <= start) ?? own[0]
  if (mention && kin.test(text.slice(Math.max(0, mention.start - 14), mention.start))) return true
  return ofThen.test(text.slice(Math.max(0, start - 30), end + 30))
}
