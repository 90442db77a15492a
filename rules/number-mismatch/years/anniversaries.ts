import type {Claim} from './claims.ts'
import {lengthOfYears, ordinal, placeOf, rough, yearsOfLength} from './lengths.ts'
import {weekdayName} from '../../../src/article/calendar.ts'
import {dayOfYear, type Told, type Year} from './sentences.ts'

/** What is kept after so many years, by its name; some names are of either of two numbers. */
const named: ReadonlyArray<readonly [pattern: RegExp, years: number, or?: number]> = [
  [/^sesqui/i, 150],
  [/^bicent/i, 200],
  [/^(?:tercent|tricent)/i, 300],
  [/^(?:quatercent|quadricent)/i, 400],
  [/^quincent/i, 500],
  [/^cent/i, 100],
  [/^crystal/i, 15],
  [/^china/i, 20],
  [/^silver/i, 25],
  [/^pearl/i, 30],
  [/^coral/i, 35],
  [/^ruby/i, 40],
  [/^sapphire/i, 45, 65],
  [/^golden/i, 50],
  [/^emerald/i, 55],
  [/^diamond/i, 60, 75],
  [/^platinum/i, 70, 75]
]
const occasion = new RegExp(
  `(?<![\\p{L}-])(?:(?!diamond)(?<ordinal>${ordinal}) (?:\\p{Ll}+ )?(?:anniversary|birthday|jubilee)(?![\\p{L}-])|(?<length>${lengthOfYears}|\\d{1,3}) (?:anniversary|birthday)|(?<name>(?:sesqui|bi|ter|tri|quater|quadri|quin)?cent(?:enary|ennial)|(?:crystal|china|silver|pearl|coral|ruby|sapphire|golden|emerald|diamond|platinum) (?:jubilee|wedding|anniversary|birthday))(?: (?:anniversary|celebrations?|year))?(?![\\p{L}-])|(?:celebrat|mark|commemorat)\\p{L}* (?<whole>${lengthOfYears})(?= (?:of|in|since|this|on|at|as|behind|with|together|under)\\b|[.,;])|(?:is|are|turns?|turned|will be|will turn) (?<turns>\\d{2,3})(?= (?:years old )?(?:this|next|last) (?:year|month|week|spring|summer|autumn|winter)|(?: years old)? on ${weekdayName}))`,
  'giu'
)
const year = '((?:1[1-9]|20)\\d\\d)'
const begins =
  '(?:(?:re)?founded|formed|set up|established|started|began|begun|opened|launched|created|born|married|wed|built|inaugurated|incorporated|first (?:held|staged|run|played|published|opened|performed|broadcast|shown|met)|dat(?:es|ing) (?:back )?(?:to|from)|came into being|founding|foundation|formation|opening|launch|wedding|est(?:ablished)?\\.?|tied the knot|went on air|consecrated|unveiled|introduced|since)'
const beginning = new RegExp(
  `(?<![\\p{L}-])${begins}(?![\\p{L}-])(?<between>[^.;:!?\\d]{0,60}? ?)(?:(?:in|on|since|from|to) |\\()?${dayOfYear}${year}`,
  'giu'
)

/** Anniversaries beside the year from which they are counted: "founded in 1923, the band marks its 90th birthday in 2023". */
export function* anniversaryClaims(told: Told, next: Told | undefined): Generator<Claim> {
  const found = [...(cue.test(told.text) ? told.text.matchAll(occasion) : [])]
  const [match] = found
  if (!match || found.length > 1 || rough.test(told.text.slice(0, match.index))) return
  const value = valueOf(match)
  // "a Centennial project", "Centennial Park": a name.
  if (match.groups?.['name'] !== undefined && !isKept(told.text, match)) return
  if (!value || value.years < 2) return
  const at = {start: match.index, end: match.index + match[0].length}
  const behind = told.text.slice(at.end)
  // "the 100th anniversary of the poet's birth" is no birthday of the house that keeps it.
  const ofWhat = /^ (?:of|since) (?:the |its |his |her |their |an? )?([^,;]*)/.exec(behind)?.[1]
  const own = beginningsIn(told, at.start, at.end)
  const inside = ofWhat === undefined ? undefined : insideOf(told, at.end)
  const start = inside ? {year: inside, told} : startOf(told, next, own, ofWhat)
  if (!start) return
  if (!isOfKind(match[0], start)) return
  const others = told.years.filter((one) => one !== start.year || start.told !== told)
  if (others.length > 1) return
  const [to] = others
  if (to && !isOwnTime(told.text, to, at.start)) return
  yield {told, at, ...value, slack: Math.max(1, value.slack), from: start.year, fromTold: start.told, to}
}

/** Whether "The school" is something that the sentence before names. */
function isSame(later: string, before: string): boolean {
  const [, words = ''] = /^The ((?:\p{L}+ )?\p{L}+)/u.exec(later) ?? []
  return words === '' || words.split(' ').some((word) => word.length > 3 && before.includes(word))
}

/** Weddings are counted from a wedding, and births are the beginning of birthdays alone. */
function isOfKind(occasion: string, {year, told}: Beginning): boolean {
  const before = told.text.slice(Math.max(0, year.start - 70), year.start)
  const isWedding = /\b(?:married|wed|wedding|tied|marriage)\b/i.test(before)
  if (/\bwedding/i.test(occasion)) return isWedding
  return /birthday|\d$/i.test(occasion) || !/\bborn\b/i.test(before)
}

/** The year of what is remembered: "of the 1966 final", "of the end of the strike, in 1951,", "of his death in 1951". */
function insideOf({text, years}: Told, from: number): Year | undefined {
  return years.find(({start, end}) => {
    const before = text.slice(from, start)
    return (
      /^ (?:of|since) the $/.test(before) ||
      (/^ (?:of|since) [^,;]{3,60}, in (?:\p{Lu}\p{Ll}+ )?$/u.test(before) && /^,? (?!and\b)/.test(text.slice(end))) ||
      /^ (?:of|since) (?:(?:the|his|her|its|their|\p{Lu}[\p{L}’'-]+['’]s?) )?(?:\p{Lu}[\p{L}’'-]+ )*(?:end|start|outbreak|beginning|birth|death|founding|opening|publication|signing|fall|launch|first [\p{Ll}-]+)(?: of [^,;]{3,40})? in (?:\p{Lu}\p{Ll}+ )?$/u.test(
        before
      )
    )
  })
}

function isKept(text: string, {index, 0: printed}: RegExpExecArray): boolean {
  return (
    /(?:\b(?:its|the|their|his|her|our|whose|a year of|celebrat\p{L}*|mark\p{L}*|commemorat\p{L}*|observ\p{L}*|kept|reach\p{L}*)|['’]s?)(?: \p{Ll}+)? $/iu.test(
      text.slice(Math.max(0, index - 40), index)
    ) && !/^ \p{Lu}/u.test(text.slice(index + printed.length))
  )
}

const cue =
  /\b(?:anniversar|birthday|jubilee|wedding|celebrat|mark|commemorat|is|are|turn|turns|turned|will|\p{L}*cent(?:enary|ennial))/iu

function valueOf(
  match: RegExpExecArray
): {readonly years: number; readonly slack: number; readonly or?: number | undefined} | undefined {
  const {ordinal: place, length, name, whole, turns} = match.groups ?? {}
  if (place !== undefined) {
    const years = placeOf(place)
    return years === undefined ? undefined : {years, slack: 1}
  }
  if (name !== undefined) {
    const known = named.find(([pattern]) => pattern.test(name))
    return known ? {years: known[1], slack: 1, or: known[2]} : undefined
  }
  const printed = length ?? whole ?? turns ?? ''
  return /^\d+$/.test(printed) ? {years: Number(printed), slack: 1} : yearsOfLength(printed)
}

interface Beginning {
  readonly year: Year
  readonly told: Told
}

/** The year in which what is celebrated began: in the same sentence, else in one beside it whose subject takes it up. */
function startOf(
  told: Told,
  next: Told | undefined,
  own: readonly Year[],
  of: string | undefined
): Beginning | undefined {
  const [year, another] = own
  if (year)
    return another || (of !== undefined && !pronoun.test(of) && !isOfIt(told, of, year)) ? undefined : {year, told}
  const beside = [next, told.before].flatMap((one, at) => {
    if (!one) return []
    const [only, second] = beginningsIn(one)
    if (!only || second || one.years.length > 2) return []
    const later = at === 0 ? one : told
    const takesUp =
      /^(?:It|They|He|She|Its|Their|His|Her|The)\b/.test(later.text) ||
      /^(?:Founded|Formed|Established|Started|Opened|Launched|Created|Built|Born|Set up|First|In (?:\p{Lu}\p{Ll}+ )?\d{4},? (?:it|they|he|she))\b/u.test(
        later.text
      )
    if (!takesUp || !isSame(later.text, at === 0 ? told.text : one.text) || kin.test(one.text) || kin.test(told.text))
      return []
    if (of !== undefined && !(at === 0 && /^(?:It|They|He|She)\b/.test(one.text))) return []
    return [{year: only, told: one}]
  })
  return beside.length === 1 ? beside[0] : undefined
}

/** "the 45th anniversary of the reading room, which opened in 1911" */
function isOfIt({text}: Told, of: string, {start}: Year): boolean {
  return /^, (?:which|that) [^,;]*$/.test(text.slice(text.indexOf(of) + of.length, start))
}

const pronoun =
  /^(?:being|marriage|service|business|trading|broadcasting|music|history|existence|operations?|independence|publication|(?:the |its |their |his |her )?(?:founding|foundation|formation|opening|launch|creation|establishment|birth|wedding|marriage)\b)/
const kin =
  /\b(?:his|her|their|whose) (?:\p{Ll}+ )?(?:son|daughter|father|mother|brother|sister|wife|husband|uncle|aunt|grandfather|grandmother|parents|predecessor)\b/u

function beginningsIn({text, years}: Told, from = Infinity, to = 0): readonly Year[] {
  return [...text.matchAll(beginning)].flatMap((match) => {
    const end = match.index + match[0].length
    // The wedding of a golden wedding is no year in which somebody married.
    if (match.index < to && end > from) return []
    return years.find((one) => one.end === end) ?? []
  })
}

/** Whether a year is the one of the celebration: "in 2023", "in May 2023", "In 2021 it kept". */
function isOwnTime(text: string, {start}: Year, occasionAt: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    ownTime.test(before) &&
    (start > occasionAt || /^(?:In|On|By) /.test(text) || /\b(?:in|for) (?:\p{Lu}\p{Ll}+ )?$/u.test(before))
  )
}

const ownTime =
  /\b(?:in|on|by|for|during|of|until) (?:early |late |the \p{Ll}+ of |\d{1,2} )?(?:\p{Lu}\p{Ll}+,? (?:\d{1,2}, )?)?$|\bthis year,? \(?$|^$/iu
