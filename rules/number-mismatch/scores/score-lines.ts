import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'

/** A side of a match and what it finished on. */
export interface Side {
  readonly name: string
  readonly points: number
  /** What the line gives as its total, where that isn't what its goals make. */
  readonly total: number
}

/** The line that gives a match's result: "Hale Rovers 3 Orton 1", "Hale 1-14 Orton 0-16", "Hale 10.8 (68) beat Orton 9.9 (63)". */
export interface ScoreLine {
  readonly block: Block
  /** `goals-points` and `goals.behinds` are how Gaelic games and Australian football are told. */
  readonly kind: 'plain' | 'goals-points' | 'goals.behinds'
  readonly sides: readonly [Side, Side]
}

const side = "(\\p{Lu}[\\p{L}'’.&]*(?: [\\p{L}\\d'’.&-]+){0,3}?)"
const score = '(\\d{1,3}(?:[-.]\\d{1,2})?)(?: \\((\\d{1,3})\\))?'
const line = new RegExp(
  `^${side},? ${score}(?: ?[,;–-] ?| (?:beat|defeated|bt|def\\.?|lost to|drew with|v) | )${side},? ${score}\\.?$`,
  'u'
)
const longest = 90

/** The one line of the article that gives a match's result. */
export function scoreLineOf({blocks}: Article): ScoreLine | undefined {
  const found = blocks.flatMap((block) => readLine(block) ?? [])
  return found.length === 1 ? found[0] : undefined
}

function readLine(block: Block): ScoreLine | undefined {
  if (block.text.length > longest || block.role === 'table') return undefined
  const match = line.exec(block.text)
  if (!match) return undefined
  const [, one = '', first = '', sum, two = '', second = '', otherSum] = match
  const kinds = [first, second].map((printed) =>
    printed.includes('-') ? 'goals-points' : printed.includes('.') ? 'goals.behinds' : 'plain'
  )
  const [kind] = kinds
  const isWhole = kinds[1] === kind && (kind !== 'plain' || (sum ?? otherSum) === undefined)
  return kind && isWhole
    ? {block, kind, sides: [sideOf(one, first, sum, kind), sideOf(two, second, otherSum, kind)]}
    : undefined
}

function sideOf(name: string, printed: string, sum: string | undefined, kind: ScoreLine['kind']): Side {
  const [goals = 0, rest = 0] = printed.split(/[-.]/).map(Number)
  const points = kind === 'plain' ? goals : kind === 'goals-points' ? 3 * goals + rest : 6 * goals + rest
  return {name, points, total: sum === undefined ? points : Number(sum)}
}

/** Another match, or a part of this one. */
export const elsewhere: RegExp = new RegExp(
  String.raw`\b(?:aggregate|penalt(?:y|ies) (?:shoot-?out)|shoot-?out|series|sets?|tie-?break|first leg|second leg|reverse|earlier|last (?:year|season|week|month|time|meeting|weekend|Saturday|Sunday)|previous|in (?:${monthName}|20\d\d|19\d\d)|(?:week|month)s? (?:ago|before))\b`,
  'i'
)
/** What leads or stands so is no result. */
export const paused: RegExp =
  /\b(?:le(?:d|ads?|ading)|trail(?:ed|ing)?|ahead|behind|up|down by|clear|at (?:the )?(?:break|half-?time|interval|tea|lunch)|(?:first|second|third|fourth|final|last) (?:half|quarter|period|minutes?))\b/i
/** What tells of a result. */
export const won: RegExp =
  /\b(?:w(?:on|ins?|inning)|beat(?:en|ing|s)?|defeat(?:ed|s)?|went down|go(?:ing|es)? down|lost|lose[s]?|losing|home|edged?|edging|through|victor(?:y|ious)|win|loss|margins?|semi-?final|final|reached)\b/i
const count =
  '(\\d{1,3}|an?|a single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const unit = '(?:points?|goals?|runs?|tries|try)'
/** By how much a match was won, in its groups: as a number twice, and as the least there is. */
export const margin: RegExp = new RegExp(
  `\\bby (?:just |only )?${count} ${unit}(?![\\p{L}-])|(?<![\\p{L}\\d-])${count}-(?:point|goal|run) (?:win|victory|defeat|loss|margin|beating|triumph)(?![\\p{L}-])|(\\bnarrowest of margins)`,
  'giu'
)
/** A score in figures. */
export const running: RegExp = /(?<![\p{L}\d.,/–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\d/%–-]|[.,:]\d)/gu
/** Read a number of points or goals: "a single" is one. */
export function valueOf(word: string): number | undefined {
  return /^(?:an?|a single)$/i.test(word) ? 1 : numberOfText(word.toLowerCase())
}
