import type {Article} from '../../../src/article/article.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {stagesOf, type Stage} from './stages.ts'
import {placeIn, type Told, type Year} from './sentences.ts'

/** Two years of which the words say that the second is not the earlier one. */
interface Pair {
  readonly early: Year
  readonly earlyTold: Told
  readonly late: Year
  readonly lateTold: Told
}

/** Find events that stand in an order which their years don't allow: "closed in 1998 and was demolished in 1994". */
export function orderFaults(all: readonly Told[], article: Article): readonly Finding[] {
  return all.flatMap((told) =>
    told.years.length === 0 ? [] : pairsOf(told).flatMap((pair) => faultOf(pair, article).slice(0, 1))
  )
}

function pairsOf(told: Told): readonly Pair[] {
  return [...rowsOf(told), ...sideOf(told), ...goingOn(told)].slice(0, 3)
}

const and =
  /^(?:\)?,? ?(?:and|then|but|before being|–|—|;|\|)? ?)(?:(?:was|were|is|has|had|and|then|later|finally|eventually|he|she|it|they|but|only|been|subsequently|soon|which|who|the (?:\p{Ll}+ )?\p{Ll}+) ){0,4}(?=\p{Ll}+)/u

/** Events that are told in a row of one subject, each with its year: the later stage has the later year. */
function rowsOf(told: Told): readonly Pair[] {
  const {text, years} = told
  return years.flatMap((one, at) => {
    const two = years[at + 1]
    if (!two || two.year >= one.year) return []
    const between = text.slice(one.end, two.start)
    const clause = text.slice(years[at - 1]?.end ?? 0, one.start)
    const joint = and.exec(between)?.[0]
    if (joint === undefined) return []
    const isHad = /\bhad\b/.test(joint)
    if (
      isHad ||
      /\b(?:an)?other\b|\bagain\b/.test(between + text.slice(two.end, two.end + 20)) ||
      !isLater(stagesOf(clause, false), stagesOf(between.slice(joint.length), true))
    )
      return []
    return [{early: one, earlyTold: told, late: two, lateTold: told}]
  })
}

/** "which closed in 2015, had opened": not "was founded in 1998 and had a turnover". */
const pluperfect =
  /^\)?, (?:(?:it|he|she|they) )?had (?:been )?(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|un|wn|lt|de|ld|nt|ght|ung|et|ad|aid)\b/u

/** "closed in 2015, had opened in 2018", "joined in 2005 after leaving university in 2009", "Elected in 1998, before the 1995 vote". */
function sideOf(told: Told): readonly Pair[] {
  const {text, years} = told
  const [one, two, third] = years
  if (!one || !two || third) return []
  const between = text.slice(one.end, two.start)
  const had = pluperfect.test(between)
  if (had) return [{early: two, earlyTold: told, late: one, lateTold: told}]
  if (/^\)?, having (?:been |\p{Ll}+ly )?\p{Ll}+/u.test(between))
    return [{early: two, earlyTold: told, late: one, lateTold: told}]
  if (/^,? and (?:(?:his|her|its|their|the|an?) (?:\p{Ll}+ ){1,2})?followed\b/u.test(between))
    return [{early: one, earlyTold: told, late: two, lateTold: told}]
  const behind =
    /^\)?,? (?:(?:just|shortly|soon|only|and) )?(after|before|following) (?:(?:\p{Ll}+ing|his|her|its|their|he|she|it|they|the|being|having) )/u.exec(
      between
    )?.[1]
  if (behind !== undefined && !/[;:]|, (?:while|which|who)\b| (?:and|but) (?!the )/.test(between.slice(2)))
    return behind === 'before'
      ? [{early: one, earlyTold: told, late: two, lateTold: told}]
      : [{early: two, earlyTold: told, late: one, lateTold: told}]
  const opening =
    /^(After|Before|Following) (?:\p{Ll}+ing|his|her|its|their|he|she|it|they|the|being|having) [^,;:]*$/u.exec(
      text.slice(0, one.start)
    )?.[1]
  if (opening === undefined || !isMain(between)) return []
  return opening === 'Before'
    ? [{early: two, earlyTold: told, late: one, lateTold: told}]
    : [{early: one, earlyTold: told, late: two, lateTold: told}]
}

/** Whether the year behind the words is that of what the main clause tells. */
function isMain(between: string): boolean {
  return (
    /^,? (?:he|she|it|they|the \p{Ll}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:was |were |had |then |later |first )?\p{Ll}+(?: [\p{L}’'-]+){0,7}?(?:, \p{Ll}+ing(?: [\p{L}’'-]+){0,5})? (?:in|from|until) (?:\p{Lu}\p{Ll}+ )?$/u.test(
      between
    ) && !/ (?:that|which|who|founded|built|made|set|born|of) /.test(between)
  )
}

/** A sentence that goes on with "It" or "He": the stage of the one before has the earlier year. */
function goingOn(told: Told): readonly Pair[] {
  const {before, text, years} = told
  const [two, other] = years
  const [one, another] = before?.years ?? []
  if (!before || !one || !two || other || another || two.year === one.year) return []
  // "It had been built in 1893."
  if (/^(?:It|He|She|They) had (?:been )?\p{Ll}+ /u.test(text))
    return [{early: two, earlyTold: told, late: one, lateTold: before}]
  if (two.year > one.year) return []
  if (
    !/^(?:It|He|She|They) (?:then |later |finally |eventually |was |were )*\p{Ll}+/u.test(text) ||
    /\bhad\b/.test(text)
  )
    return []
  if (!isLater(stagesOf(before.text.slice(0, one.start), false), stagesOf(text.slice(0, two.start), false))) return []
  return [{early: one, earlyTold: before, late: two, lateTold: told}]
}

/** Whether the second of two events of one course comes after the first, in each course that has both. */
function isLater(first: readonly Stage[], second: readonly Stage[]): boolean {
  const shared = second.flatMap((late) =>
    first.filter(({field}) => field === late.field).map(({stage}) => late.stage > stage)
  )
  return shared.length > 0 && shared.every(Boolean)
}

function faultOf({early, earlyTold, late, lateTold}: Pair, article: Article): readonly Finding[] {
  if (late.year >= early.year) return []
  if (isQuoted(lateTold.block.quotations, lateTold.from + late.start)) return []
  const words = (told: Told, {start, end}: Year): string =>
    told.text.slice(Math.max(0, told.text.slice(0, start).search(/(?<!\S)(?:\S+ ){1,3}$/)), end)
  const [first, second] = [words(earlyTold, early), words(lateTold, late)]
  return [
    {
      ...placeIn(lateTold, late),
      severity: 'warning',
      reason: `"${second}" here, but it comes after "${first}": which is right?`,
      undecided: true,
      because: [{...placeIn(earlyTold, early), text: `${article.where(earlyTold.block)} has "${first}"`}],
      confidence: 0.85
    }
  ]
}
