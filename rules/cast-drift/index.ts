/**
 * One person with two ages or two roles that exclude each other: 54 in one place, a 45-year-old in another; (R-Ga.) and (D-Ga.).
 *
 * Descriptions of people are copied from other drafts, transposed, misremembered; readers who know the person notice.
 *
 * Roles exclude each other where they have one value at a time: the party and the state behind a name, the chamber, a player's
 * position, a rank; a deputy and the one in office are a query.
 *
 * It does not report ages one year apart (a birthday), what is said in quotations, of then ("aged 12 at the time", "the former
 * mayor", "who was elected in 2019"), or of people who only share a surname.
 */
import type {Article} from '../../src/article/article.ts'
import {castOf, type Age, type Member} from '../../src/article/cast/cast.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {plant} from './plant.ts'
import {roleFindings} from './roles.ts'

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
    yield* roleFindings(member, cast, article, desk)
    const ages = member.ages.filter((age) => !isOfThen(age))
    const [first] = ages
    const other = first && ages.find(({age}) => Math.abs(age - first.age) > 1)
    if (first && other) yield finding(member, first, other, article)
  }
}

function finding(member: Member, first: Age, other: Age, article: Article): Finding {
  const {block} = other.mention
  return {
    block,
    start: other.start,
    end: other.end,
    reason: `"${member.name}" is ${other.age} here, ${first.age} in ${article.where(first.mention.block)}: which is right?`,
    undecided: true,
    because: [
      {
        block: first.mention.block,
        start: first.start,
        end: first.end,
        text: `${article.where(first.mention.block)} has ${first.age}`
      }
    ],
    confidence: 0.9
  }
}

/** Whether an age is somebody's at another time, a relative's of the same name, or in someone's words. */
function isOfThen({mention, start, end}: Age): boolean {
  const {text, quotations} = mention.block
  if (quotations.some((quotation) => quotation.start < start && end < quotation.end)) return true
  if (kin.test(text.slice(Math.max(0, mention.start - 14), mention.start))) return true
  return ofThen.test(text.slice(Math.max(0, start - 30), end + 30))
}
