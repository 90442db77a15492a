import {numberOfText} from '../../../src/article/ledger/number-words.ts'

/** Another match, or a part of this one. */
export const elsewhere: RegExp =
  /\b(?:aggregate|penalt(?:y|ies) (?:shoot-?out)|shoot-?out|series|sets?|tie-?break|first leg|second leg|reverse|earlier|last (?:year|season|week|month|time|meeting|weekend|Saturday|Sunday)|previous|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|19\d\d)|(?:week|month)s? (?:ago|before))\b/i
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
/** How many goals or tries a match had. */
export const inAll: RegExp =
  /\b(?:match|game|contest|encounter|thriller|tie) of (\p{L}+|\d{1,2}) (goals|tries)\b|(?<![\p{L}\d-])(\p{L}+|\d{1,2})-(goal) (?:thriller|match|game|epic|classic|feast)(?![\p{L}-])/giu

/** Read a number of points or goals: "a single" is one. */
export function valueOf(word: string): number | undefined {
  return /^(?:an?|a single)$/i.test(word) ? 1 : numberOfText(word.toLowerCase())
}
