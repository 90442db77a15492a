import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'

/** Source: a length of years in words or figures; no group of it captures. */
export const lengthOfYears: string =
  '(?:(?<![\\p{L}\\d.,$£€-])(?:(?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?|a hundred|one hundred|a|an)(?: and a half)?[ -]years?|(?:a|one|two|three|four|five|six|seven|eight|nine|\\d) (?:decades?|centur(?:y|ies))|(?:half|a quarter of|three[- ]quarters of) a century|a quarter[- ]century|a half[- ]century))(?![\\p{L}-])'

/** Source: which of a row of years, birthdays or shows: "15th", "twenty-fifth". */
export const ordinal: string = '(?:\\d{1,3}(?:st|nd|rd|th)|[a-z]{2,7}(?:-[a-z]{2,7})?(?:st|nd|rd|th|ieth))'

const century: ReadonlyArray<readonly [pattern: RegExp, years: number]> = [
  [/^half a|^a half/, 50],
  [/^a quarter/, 25],
  [/^three[- ]quarters/, 75]
]

/** The years of a length, and how far off what it is said of may be: decades are told round. */
export function yearsOfLength(printed: string): {readonly years: number; readonly slack: number} | undefined {
  const text = printed.toLowerCase()
  const part = century.find(([pattern]) => pattern.test(text))
  if (part) return {years: part[1], slack: 2}
  const [, words = '', unit = ''] = /^(.+?)(?: and a half)?[ -](years?|decades?|century|centuries)$/.exec(text) ?? []
  const count = /^an?$/.test(words) ? 1 : /^(?:a|one) hundred$/.test(words) ? 100 : numberOfText(words)
  if (count === undefined) return undefined
  if (unit.startsWith('year')) return {years: count, slack: 1}
  return unit.startsWith('decade') ? {years: 10 * count, slack: 2} : {years: 100 * count, slack: 5}
}

const tens: readonly string[] = 'twent thirt fort fift sixt sevent eight ninet'.split(' ')

/** Read an ordinal number up to ninety-ninth, or the hundredth. */
export function placeOf(printed: string): number | undefined {
  const text = printed.toLowerCase()
  const known = ordinalOfText(text)
  if (known !== undefined) return known
  if (text === 'hundredth') return 100
  const [, ten = '', unit] = /^(\p{Ll}+?)(?:ieth|y-(\p{Ll}+))$/u.exec(text) ?? []
  const at = tens.indexOf(ten)
  const rest = unit === undefined ? 0 : ordinalOfText(unit)
  return at < 0 || rest === undefined ? undefined : 10 * (at + 2) + rest
}

/** Words before a length or an age that make it an approximate one, or another's. */
export const rough: RegExp =
  /\b(?:about|around|nearly|almost|over|more than|less than|under|at least|at most|some|roughly|approximately|up to|within|or|to|per|between|only|not|every|each|just over|just under|just shy of|close to|getting on for|approaching|well over|an estimated|maybe|perhaps|fewer than|no more than|as many as|first|next|another|further) (?:an? |the |his |her )?$/i
