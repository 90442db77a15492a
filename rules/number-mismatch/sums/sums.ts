import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

/** A figure of a sum: where it stands, its value, and what it is counted in (`£`, `million`). */
interface Figure extends Span {
  readonly printed: string
  readonly value: number
  readonly unit: string
  /** The last figure that is given counts this much: rounding may move it by half. */
  readonly step: number
}

const amount = '(?:[$£€] ?)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const unit = '(?: ?(?:million|billion|trillion|bn|m)\\b)'
const words =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)'
const bounded = (figure: string): string =>
  `(?<![\\p{L}\\d.,$£€%-])(?:${figure}|${words})(?![\\p{L}\\d%-]|[.,:]\\d| per ?cent)`
const figure = bounded(`${amount}${unit}?`)
const aFigure = new RegExp(figure, 'giu')
const thing = "(?: [\\p{L}’'-]{1,24}){0,4}"
// A unit is none of the words behind: in a list there would be two ways to read each.
const counted = `${bounded(`${amount}(?:${unit}|(?!${unit}))`)}${thing}`
const parts = `(?<parts>${counted}(?:, ${counted}){0,8},? (?:and|plus) ${counted})`

/** The whole before its parts: "22 people, 12 men and nine women"; behind a mark `divisions.ts` reads them. */
const wholeFirst = new RegExp(
  `(?<whole>${figure})(?<of>(?: [\\p{L}’'-]{1,24}){1,4}), ${parts}(?<end>[.;,)–—]| [–—]|$)`,
  'giu'
)
/** The parts before the whole: "12 men and nine women, a total of 22", "12 men and nine women, 22 people in all". */
const partsFirst = new RegExp(
  `${parts},? (?:(?:for |making |or )?(?:a |the )?(?:grand |combined )?total of (?<whole>${figure})|(?:making )?(?<inAll>${figure})${thing} (?:in all|in total|altogether|all told))`,
  'giu'
)
/** More than there are: "12 of the 11 members". */
const partOf = new RegExp(
  `(?<part>${figure})(?<of> (?:out )?of (?:the|its|their|his|her|our|all|all the) )(?<whole>${figure})(?! (?:million|billion|trillion|thousand|hundred|largest|biggest|most|best|worst|top))`,
  'giu'
)

/** "Of the 40 members, 22 voted for it, 14 against and seven abstained". */
const outOf = new RegExp(
  `(?<=^|[.!?;:]["”]? )of (?:the|its|their|our) (?<whole>${figure})(?: [\\p{L}’'-]{1,24}){1,2}, (?<parts>(?:[^.;:()–—"“”]|\\.(?=\\d)){8,240})(?=[.;]|$)`,
  'giu'
)

/** What a text must hold for the patterns to be worth trying: a mark and a figure behind it, "of the" and a figure. */
const begin = '(?:[$£€\\d]|one|t[wehi]|f[io]|s[ie]|ei|ni|el)'
const figureBehindMark = new RegExp(`, ${begin}`, 'i')
const figureBehindAnd = new RegExp(` (?:and|plus) ${begin}`, 'i')
const inAll = /total of | (?:in all|in total|altogether|all told)/i
/** The kinds that divide people: the pattern is long, and few passages name them. */
const sexOrAge = /\b(?:(?:wo)?m[ae]n|(?:fe)?males?|boys?|girls?|child|children|adults?)\b/i
const ofAll = new RegExp(`(?:^|[.!?;:]["”]? )of (?:the|its|their|our) ${begin}`, 'i')
const figureBehindOf = new RegExp(` of (?:the|its|their|his|her|our|all|all the) ${begin}`, 'i')

/** Words that make a figure rounded, a limit, a change or one of several that overlap. */
const unsure =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|least|more than|over|up to|fewer|less than|as well as|including|among|another|from|to|or|between|rose|fell|up|down|than|both|also|vs|versus|per|each|every|years?|months?|weeks?|days?|hours?|minutes?|ages?|aged|points?|times|million of|chapters?|sections?|parts?|lessons?|steps?|figures?|tables?|pages?|volumes?|episodes?|grades?|levels?)\b/i

/**
 * Find sums that a sentence gives itself and that don't come out.
 *
 * @param count - How many numbers the passage has: the patterns are long, and most passages hold too few.
 */
export function sumFaults({text, role}: Passage, count: number): PassageFinding[] {
  if (role === 'table' || role === 'credit' || count < 2) return []
  const found: PassageFinding[] = []
  for (const expression of count < 3 || !figureBehindAnd.test(text) ? [] : [wholeFirst, partsFirst]) {
    const may = expression === partsFirst ? inAll : figureBehindMark
    for (const match of may.test(text) && (expression === partsFirst || sexOrAge.test(text))
      ? text.matchAll(expression)
      : []) {
      const groups = match.groups ?? {}
      const {parts: listed = '', of = ''} = groups
      const printed = groups['whole'] ?? groups['inAll'] ?? ''
      const at = match.index + match[0].indexOf(printed, expression === partsFirst ? listed.length : 0)
      const whole = figureAt(printed, at)
      const before = /(?<![^.!?;])[^.!?;]*$/.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''
      if (!whole || unsure.test(listed.replace(/\bor\b(?=.*\btotal)/, '')) || isFurther(of) || unsure.test(before))
        continue
      // "24 at the first and 26 at the second, 20 at the third, 70 in all": the list begins earlier.
      if (
        expression === partsFirst &&
        /\p{N}[^.!?;:]{0,60}$/u.test(text.slice(Math.max(0, match.index - 70), match.index))
      )
        continue
      if (expression === wholeFirst && (!arePeople(listed) || isOneOfThem(of, listed))) continue
      const figures = [...listed.matchAll(aFigure)].flatMap(
        (part) => figureAt(part[0], match.index + match[0].indexOf(listed) + part.index) ?? []
      )
      const wrong = sumFault(whole, figures, listOf(match, listed))
      if (wrong && !areLabels(figures)) found.push(wrong)
    }
  }
  for (const match of count > 2 && ofAll.test(text) ? text.matchAll(outOf) : []) {
    const {whole: printed = '', parts: listed = ''} = match.groups ?? {}
    const whole = figureAt(printed, match.index + match[0].indexOf(printed))
    const figures = unsure.test(listed) ? undefined : onePerItem(listed)
    // Some may be left out, but no more can be told of than there are.
    const sum = (figures ?? []).reduce((total, {value}) => total + value, 0)
    const wrong = whole && figures && sum > whole.value ? sumFault(whole, figures, listOf(match, listed)) : undefined
    if (wrong) found.push(wrong)
  }
  for (const match of figureBehindOf.test(text) ? text.matchAll(partOf) : []) {
    const groups = match.groups ?? {}
    const {part = '', whole = '', of = ''} = groups
    const [some, all] = [figureAt(part, match.index), figureAt(whole, match.index)]
    // "47 of the one would lie across the other"
    if (!some || !all || all.value < 2 || some.unit !== all.unit || some.value <= all.value || /out of/.test(of))
      continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      reason: `More than there are: "${match[0]}"`,
      confidence: 0.9
    })
  }
  return found
}

/** Whether the words behind a figure make it rounded, or lead on to something else that the parts may be of. */
function isFurther(of: string): boolean {
  return unsure.test(of) || /\b(?:with|for|of|in|on|at|by|against|after|before|under|through)\b/i.test(of)
}

/** The figures of a list, where every item has exactly one. */
function onePerItem(list: string): readonly Figure[] | undefined {
  if (!/ and /.test(list)) return undefined
  // "17 boys and 14 girls, in two classes": what stands behind the last is said of all.
  const own = list.replace(/,(?<= and [^,]{1,60},) (?:in|at|on|across|over|from|with|under|among|for) [^,]*$/, '')
  const figures = own.split(/, (?:and )?| and /).map((item) => {
    const found = [...item.matchAll(aFigure)]
    const [only] = found
    return found.length === 1 && only ? figureAt(only[0], 0) : undefined
  })
  return figures.includes(undefined) ? undefined : figures.flatMap((item) => item ?? [])
}

/** Whether the parts divide people by what they can be only one of. */
function arePeople(parts: string): boolean {
  const named = parts.match(
    /\b(?:wo)?men\b|\b(?:fe)?males?\b|\b(?:boys|girls|children|adults|(?:wo)?man|boy|girl|child|adult)\b/gi
  )
  return named !== null && named.length >= 2
}

/** Whether the parts are no figures but numbers that things bear in a picture or a list: 1, 2 and 3. */
function areLabels(figures: readonly Figure[]): boolean {
  return figures.every(({printed, value}, index) => /^\d/.test(printed) && value === index + 1)
}

/** Whether what seems to be the whole is one of the kinds itself: "five children, four women and five men". */
function isOneOfThem(of: string, parts: string): boolean {
  if (/\b(?:(?:wo)?m[ae]n|boys?|girls?)\b/i.test(of)) return true
  return /\b(?:child|children|adults?)\b/i.test(of) && /\b(?:(?:wo)?m[ae]n|adults?)\b/i.test(parts)
}

function figureAt(printed: string, start: number): Figure | undefined {
  const unit = `${/^[$£€]/.exec(printed)?.[0] ?? ''}${/(?:million|billion|trillion|bn|m)$/i.exec(printed)?.[0].charAt(0) ?? ''}`
  const digits = printed.replace(/^[$£€] ?/, '').replace(/ ?(?:million|billion|trillion|bn|m)$/i, '')
  const value = numberOfText(digits)
  if (value === undefined) return undefined
  const places = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0
  // "3,000" may be rounded; so may be whatever is told in millions.
  const zeros = /^\d{1,3}(?:,\d{3})+$/.test(digits)
    ? (/(?<![0,])[0,]*$/.exec(digits)?.[0].replace(/,/g, '').length ?? 0)
    : 0
  const step = places > 0 || /[mbt]$/.test(unit) ? 10 ** -places : zeros > 1 ? 10 ** zeros : 0
  return {start, end: start + printed.length, printed, value, unit, step}
}

/** Where the parts stand. */
function listOf({index, 0: all}: RegExpExecArray, listed: string): Span {
  const start = index + all.lastIndexOf(listed)
  return {start, end: start + listed.length}
}

function sumFault(whole: Figure, figures: readonly Figure[], list: Span): PassageFinding | undefined {
  if (figures.length < 2 || figures.some(({unit}) => unit !== whole.unit)) return undefined
  // "two meetings (2017 and 2018)": when they were.
  if (figures.some(({printed}) => /^(?:19|20)\d\d$/.test(printed))) return undefined
  const sum = figures.reduce((total, {value}) => total + value, 0)
  // Where one of them has a decimal, the others would have one, too.
  const step = Math.min(whole.step, ...figures.map((figure) => figure.step))
  const rounding = (step * (figures.length + 1)) / 2
  if (Math.abs(sum - whole.value) <= rounding + 1e-9) return undefined
  const number = Number(sum.toFixed(3)).toLocaleString('en-US')
  const shown = /\d/.test(whole.printed) ? whole.printed.replace(/\d[\d.,]*/, number) : number
  const parts = figures.map(({printed}) => `"${printed}"`)
  return {
    start: whole.start,
    end: whole.end,
    reason: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''} make ${shown}, not "${whole.printed}"`,
    places: [list],
    confidence: 0.85
  }
}
