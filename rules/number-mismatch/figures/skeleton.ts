import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isYear, printedSum, spanOf} from './arithmetic.ts'
import {type Fraction, fractionsOf} from './fractions.ts'
import type {Numeral} from './numerals.ts'
import type {Told} from './told.ts'

/**
 * A sentence, with the one before it, whose figures are signs: "#0# of the #1# hens are brown. The other #2# …".
 *
 * What a reader looks for is then the words between the figures, whatever these are and however they are hedged.
 */
export interface Skeleton {
  /** Figures are `#0#`, parts of a whole in words (`a third`, `two in five`) are `@0@`; the hedges before them are left out. */
  readonly text: string
  /** Where its last sentence begins. */
  readonly from: number
  readonly figures: readonly Numeral[]
  readonly fractions: readonly Fraction[]
  /** The words of hedging before a figure or a part, by its sign; `''` for none. */
  hedgeOf(sign: string): string
  /** What a sign stands for in the sentence. */
  printed(sign: Span): string
  /** Whether a sign stands in somebody's words. */
  isQuoted(sign: Span): boolean
}

/** A figure in a pattern over a skeleton. */
export const figure = '#(\\d+)#'
/** A part of a whole in a pattern over a skeleton. */
export const fraction = '@(\\d+)@'
/** The number of a figure's or a part's sign, as a group of a match has it. */
export type Sign = string | undefined
/** A word with the space before it. */
export const word = "(?: [\\p{L}\\d'’-]+)"
/** Who or what has a whole, before it. */
export const whose =
  "(?:(?:all )?(?:of )?(?:the|its|their|his|her|our|those|these)(?: [\\p{Lu}][\\p{L}-]*)? |all |a total of |(?:the )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s? )?"

const hedges =
  '(?:just |only |well |a little |slightly |exactly )?(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|over|under|up to|at least|at most|as many as|as few as|close to|an estimated|just over|just under|above|below|upwards of|not even|barely|only|just|exactly)'
const hedge = new RegExp(`(?<![\\p{L}-])${hedges} (?:an? )?$`, 'iu')
const isPlain = /^(?:only|just|exactly|not even|barely)\b/i

/** Read the skeletons of sentences with figures, each with the sentence before it. */
export function skeletonsOf(told: readonly Told[]): readonly Skeleton[] {
  return told.flatMap((sentence) => {
    const before = sentence.before && sentence.before.own.length < most ? sentence.before : undefined
    const figures = sentence.own.length + (before?.own.length ?? 0)
    if (sentence.own.length > most || figures === 0) return []
    if (figures < 2 && !mayShare.test(textOf(sentence))) return []
    return [skeletonOf(sentence, before)]
  })
}

/** A sentence with more figures is a list. */
const most = 9
const mayShare =
  /\b(?:majority|minority|half|thirds?|quarters?|fifths?|tenths?|one in|two in|three in|in (?:three|four|five|six|ten))\b/i

function textOf({text, from, to}: Told): string {
  return text.slice(from, to)
}

function skeletonOf(sentence: Told, before: Told | undefined): Skeleton {
  const {text, passage} = sentence
  const own = [before, sentence].map((one) => (one ? partsOf(one) : []))
  const fractions = own.flat()
  const figures = [...(before?.own ?? []), ...sentence.own].filter(
    (numeral) =>
      !(numeral.unit === '' && isYear(text, numeral)) &&
      !fractions.some((part) => numeral.start < part.end && part.start < numeral.end)
  )
  const signs = [
    ...figures.map((numeral, at) => ({...spanOf(numeral), sign: `#${at}#`})),
    ...fractions.map((part, at) => ({...spanOf(part), sign: `@${at}@`}))
  ].toSorted((a, b) => a.start - b.start)
  const hedged = new Map<string, string>()
  const signed = (one: Told): string => {
    let made = ''
    let at = one.from
    for (const {sign, start, end} of signs) {
      if (start < one.from || end > one.to) continue
      const words = text.slice(at, start)
      const found = hedge.exec(words)?.[0] ?? ''
      made += words.slice(0, words.length - found.length) + sign
      hedged.set(sign, isPlain.test(found) ? '' : found.trim().toLowerCase())
      at = end
    }
    return made + text.slice(at, one.to)
  }
  const first = before ? `${signed(before)} ` : ''
  return {
    text: first + signed(sentence),
    from: first.length,
    figures,
    fractions,
    hedgeOf: (sign) => hedged.get(sign) ?? '',
    printed: ({start, end}) => text.slice(start, end),
    isQuoted: ({start}) => isQuoted(passage.quotations, start)
  }
}

function partsOf({passage, text, from, to}: Told): readonly Fraction[] {
  return fractionsOf(passage, text.slice(from, to)).map((part) => ({
    ...part,
    start: part.start + from,
    end: part.end + from
  }))
}

const nothing: readonly RegExpExecArray[] = []

/** The matches of a pattern that end in the last sentence. */
export function matchesIn({text, from}: Skeleton, pattern: RegExp): readonly RegExpExecArray[] {
  // Most find nothing, and to ask where costs less than to ask for all.
  if (text.search(pattern) < 0) return nothing
  return [...text.matchAll(pattern)].filter(({index, 0: words}) => index + words.length > from)
}

/** Whether figures count alike: pounds and pounds, hens and hens. */
export function areAlike(...figures: readonly Numeral[]): boolean {
  return figures.every(({unit}) => unit === figures[0]?.unit)
}

/** The figures that the groups of a match stand for; undefined if one is missing or in somebody's words. */
export function figuresIn(
  {figures, isQuoted: quoted}: Skeleton,
  groups: readonly Sign[]
): readonly Numeral[] | undefined {
  const found = groups.flatMap((group) => (group === undefined ? [] : (figures[Number(group)] ?? [])))
  return found.length === groups.length && !found.some(quoted) ? found : undefined
}

/**
 * The finding of a figure that others make otherwise: `"12" times "£25" is £300, not "£360"`.
 *
 * @param how - What makes the right figure, in words.
 * @param right - The right figure; undefined where the words say it.
 */
export function wrongFigure(
  skeleton: Skeleton,
  wrong: Numeral,
  others: readonly Span[],
  how: string,
  right?: number
): PassageFinding {
  const printed = skeleton.printed(wrong)
  return {
    ...spanOf(wrong),
    reason: right === undefined ? how : `${how} is ${printedSum(right, printed)}, not "${printed}"`,
    places: others.map(spanOf),
    confidence: 0.85
  }
}
