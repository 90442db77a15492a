import type {Article} from '../../../src/article/article.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {lifeFactsIn, type LifeFact} from './life-facts.ts'
import {memberOf} from './people.ts'
import {presentOf, type Present} from './present.ts'
import {placeIn, toldIn, type Told} from './sentences.ts'

/** The years in which somebody may have been born who is of an age. */
interface Born {
  readonly fact: LifeFact
  readonly from: number
  readonly to: number
}

/** How many years apart the years of birth that two ages make must be: a birthday lies between, and ages are told a year off. */
const apart = 2
/** Further apart, two ages are those of two people. */
const most = 40

/** Find ages of one person that the year of birth, or another age in another year, doesn't allow. */
export function* lifeAgeFaults(article: Article, desk: Desk): Generator<Finding> {
  const all = toldIn(article)
  const facts = all.flatMap((told, at) => lifeFactsIn(told, at))
  if (facts.length < 2) return
  const present = presentOf(article)
  const births = facts.flatMap((fact) => bornOf(fact, present) ?? [])
  for (const [index, one] of births.entries()) {
    for (const two of births.slice(index + 1)) {
      const gap = Math.max(one.from, two.from) - Math.min(one.to, two.to)
      // Two numbers behind a name in brackets may be counts.
      if (gap < apart || isOneKind(one.fact, two.fact)) continue
      if ([one.fact, two.fact].some(isOfAnother)) continue
      if (!areOfOne(one.fact, two.fact, all, facts) && (gap > most || !areOfMember(one.fact, two.fact, article, desk)))
        continue
      yield fault(one, two, article, present)
      break
    }
  }
}

/** Two births are told otherwise, and two numbers behind names in brackets may be counts. */
function isOneKind(one: LifeFact, two: LifeFact): boolean {
  return (
    (one.isNow && two.isNow && (one.step ?? 0) === (two.step ?? 0)) || (one.age === undefined && two.age === undefined)
  )
}

function bornOf(fact: LifeFact, present: Present | undefined): Born | undefined {
  const {age, year, isNow, step = 0} = fact
  if (age === undefined) return year === undefined ? undefined : {fact, from: year, to: year}
  if (!isNow) return year === undefined ? undefined : {fact, from: year - age - 1, to: year - age}
  if (!present) return undefined
  const own = present.year + step
  return {fact, from: own - age - 1 - present.slack, to: present.isLeast ? Infinity : own - age + present.slack}
}

const kin =
  /\b(?:(?:his|her|their|whose|my|our|'s|’s) (?:\p{L}+[ -]){0,2}(?:son|daughter|child|children|father|mother|brother|sister|wife|husband|partner|uncle|aunt|grandfather|grandmother|grandson|granddaughter|parents|nephew|niece|cousin|friend|predecessor|successor|baby|twins?|fiancée?|widow|dog|horse)|born to|birth to|couple)\b/iu

/** Whether two facts are of one person: of one name, or of a sentence and the next that goes on with its person. */
function areOfOne(one: LifeFact, two: LifeFact, all: readonly Told[], facts: readonly LifeFact[]): boolean {
  if (isQuoted(one.told.block.quotations, one.told.from + one.start)) return false
  if (isQuoted(two.told.block.quotations, two.told.from + two.start)) return false
  const [early, late] = one.at < two.at || (one.at === two.at && one.start <= two.start) ? [one, two] : [two, one]
  if (early.at === late.at) {
    if (kin.test(early.told.text.slice(early.end, late.start))) return false
    return early.names.length === 0 || late.names.length === 0 || shares(early, late)
  }
  if (all.slice(early.at, late.at + 1).some(({text}) => kin.test(text))) return false
  if (early.names.length > 0 && late.names.length > 0) return shares(early, late) && isLone(early, late, facts)
  const isNext = late.at - early.at === 1
  if (!isNext) return false
  // "A man who was 8 when … Gwyn Rees, now 71": somebody, and then his name.
  const isNamed =
    early.names.length === 0 &&
    /^\p{Lu}\p{L}+ \p{Lu}/u.test(late.told.text) &&
    /^(?:An?|One|The) \p{Ll}/u.test(early.told.text)
  const isOwn = early.told.block === late.told.block
  if (late.goesOn) return isOwn || !/^The (?!\d)/.test(late.told.text)
  const hasAge = facts.some((fact) => fact !== late && fact.isNow && fact.at === early.at && fact !== early)
  return isOwn && !hasAge && late.names.length > 0 && (early.goesOn || isNamed)
}

/** Kin as the subject before an age; not "took over from his father in 1988 at the age of 35". */
const kinBefore = new RegExp(`(?<!\\b(?:from|with|by|to|for|of|after|like|alongside|and) )${kin.source}`, 'iu')
/** Kin straight before their own age: "with his father, who is 81". */
const kinBeside = new RegExp(`${kin.source},? ?\\(?(?:who (?:is|was) )?[^\\p{L}]*$`, 'iu')

/** Whether two facts are of one of the article's people, across its paragraphs. */
function areOfMember(one: LifeFact, two: LifeFact, article: Article, desk: Desk): boolean {
  if ([one, two].some((fact) => isQuoted(fact.told.block.quotations, fact.told.from + fact.start) || isOfKin(fact)))
    return false
  const member = memberOf(one, article, desk)
  return member !== undefined && memberOf(two, article, desk) === member
}

/** "a cook who was 19", "the 63-year-old was seen by Ann Bell", "born of a quarrel": of somebody or something that is not named. */
function isOfAnother({told: {text}, start, end, names}: LifeFact): boolean {
  const isCalled = /^the \d/i.test(text.slice(start, end)) && names.length > 0
  return (
    (isCalled && !text.slice(0, start).includes(names.at(-1) ?? '') && !text.startsWith(` ${names[0] ?? ''}`, end)) ||
    /\b(?:an?|the|one|some|another) (?:[\p{Ll}-]+ ){1,4}(?:who|which|that) $/u.test(text.slice(0, start)) ||
    /\bborn (?:out )?of (?:an?|the|this|that)\b/i.test(text.slice(start, end))
  )
}

function isOfKin({told: {text}, start}: LifeFact): boolean {
  const before = text.slice(0, start)
  return kinBefore.test(before) || (kinBeside.test(before) && !/^in /i.test(text.slice(start, start + 3)))
}

function shares(one: LifeFact, two: LifeFact): boolean {
  const last = two.names.at(-1) ?? ''
  return one.names.includes(last) || (one.names.length > 0 && two.names.includes(one.names.at(-1) ?? ''))
}

/** Whether the surname is no family's: two first names with it are two people. */
function isLone(one: LifeFact, two: LifeFact, facts: readonly LifeFact[]): boolean {
  const firsts = new Set(
    facts.filter((fact) => fact.names.length > 1 && (shares(fact, one) || shares(fact, two))).map(({names}) => names[0])
  )
  return firsts.size < 2
}

function fault(one: Born, two: Born, article: Article, present: Present | undefined): Finding {
  // An age is told against a year of birth, the later one against the earlier.
  const [wrong, right] = one.fact.age === undefined ? [two, one] : two.fact.age === undefined ? [one, two] : [two, one]
  const [here, there] = [wrong, right].map(({fact}) => fact.told.text.slice(fact.start, fact.end)) as [string, string]
  const made = right.from === right.to ? `${right.to}` : `${right.from} or ${right.to}`
  const isSure = ![one, two].some(({fact}) => fact.isNow) || present?.isSure === true
  const own = [one, two].some(({fact}) => fact.isNow) ? ` (the article is of ${present?.year ?? ''})` : ''
  return {
    ...placeIn(wrong.fact.told, wrong.fact),
    severity: isSure ? 'warning' : 'info',
    reason: `"${here}" here, but ${right.fact.age === undefined ? `"${there}"` : `"${there}" makes a birth in ${made}`} in ${article.where(right.fact.told.block)}${own}: which is right?`,
    undecided: true,
    because: [
      {
        ...placeIn(right.fact.told, right.fact),
        text: `${article.where(right.fact.told.block)} has "${there}"`
      }
    ],
    confidence: 0.85
  }
}
