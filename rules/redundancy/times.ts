import type {Passage, Word} from '../../src/article/block.ts'
import {printedMonth, weekdayName} from '../../src/article/calendar.ts'

/** What an expression of time says: when (before now, now, at the edge of a period), how often, in which order. */
export type Kind =
  | 'earlier'
  | 'recent'
  | 'before'
  | 'inThePast'
  | 'edge'
  | 'ago'
  | 'last'
  | 'present'
  | 'together'
  | 'first'
  | 'finally'
  | 'again'
  | 'year'
  | 'month'
  | 'week'
  | 'day'

/** An expression of time: words from `from` to `to` (excluded). */
export interface Time {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

const period = 'day|week|fortnight|month|quarter|year|decade|century|spring|summer|autumn|fall|winter'
const month = printedMonth.toLowerCase()

/**
 * Expressions as their words, folded and with one space between, some with a word that they can't do without; the first that fits
 * is taken.
 */
const expressions: ReadonlyArray<readonly [kind: Kind, pattern: RegExp, needs?: string]> = [
  [
    'edge',
    new RegExp(
      `^(?:at|around|towards?|near|by|in) the (?:very )?(?:start|beginning|end|close|turn|middle) of (?:(?:the|this|last|that) )?(?:${period}|${month})\\b`
    ),
    ' of '
  ],
  [
    'ago',
    /^(?:(?:just|only|about|some|almost|nearly|over) )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|some|a couple of|a number of) (?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?) ago\b/,
    ' ago'
  ],
  ['last', new RegExp(`^(?:yesterday|last (?:night|${period}|${month}|${weekdayName.toLowerCase()}))\\b`)],
  [
    'inThePast',
    /^in the past(?! (?:\d|few|couple|several|two|three|four|five|six|seven|ten|year|month|week|day|decade|century|hour))\b/
  ],
  [
    'present',
    /^(?:now|currently|presently|nowadays|at present|at the present time|at the moment|at this time|at this moment|right now|these days)\b/
  ],
  ['together', /^(?:simultaneously|concurrently|at the same time)\b/],
  ['first', /^(?:initially|originally|at first|in the beginning)\b/],
  ['finally', /^(?:finally|eventually|ultimately|in the end)\b/],
  ['again', /^(?:once again|once more|again)\b/],
  ['year', /^(?:annually|yearly|(?:each|every) year|once a year)\b/],
  ['month', /^(?:monthly|(?:each|every) month|once a month)\b/],
  ['week', /^(?:weekly|(?:each|every) week|once a week)\b/],
  ['day', /^(?:daily|(?:each|every) day|once a day)\b/],
  ['earlier', /^earlier\b/],
  ['recent', /^recently\b/],
  ['before', /^(?:previously|formerly)\b/]
]
/** Words that begin one of them, with what the next word must be; all others are passed by. */
const openers: ReadonlyMap<string, ReadonlySet<string> | 'any'> = new Map([
  ...opening('in at around toward towards near by', 'the this present first'),
  ...opening('once', 'again more a'),
  ...opening('each every', 'year month week day'),
  ...opening('right', 'now'),
  ...opening('these', 'days'),
  ...opening(
    'yesterday last now currently presently nowadays simultaneously concurrently initially originally finally eventually ultimately again ' +
      'annually yearly monthly weekly daily earlier recently previously formerly'
  )
])
/** Words that begin "three years ago", and numbers. */
const agoOpeners = new Set(
  'just only about some almost nearly over a an one two three four five six seven eight nine ten twelve several many'.split(
    ' '
  )
)

function opening(words: string, next?: string): ReadonlyArray<[string, ReadonlySet<string> | 'any']> {
  const following = next === undefined ? 'any' : new Set(next.split(' '))
  return words.split(' ').map((word) => [word, following])
}

/** How many words the longest has. */
const longest = 9

function mayOpen({norm, shape}: Word, next: Word | undefined, hasAgo: boolean): boolean {
  if (hasAgo && (shape === 'number' || agoOpeners.has(norm))) return true
  const following = openers.get(norm)
  return following === 'any' || (following !== undefined && next !== undefined && following.has(next.norm))
}

/** Find the expressions of time outside quotations, in order, none within another. */
export function timesIn({text: all, words, sentences}: Passage): readonly Time[] {
  const found: Time[] = []
  const hasAgo = /ago/i.test(all)
  let from = 0
  for (const word of words) {
    if (word.index < from || word.quoted || word.opaque || !mayOpen(word, words[word.index + 1], hasAgo)) continue
    const end = Math.min(word.index + longest, sentences[word.sentence]?.to ?? 0)
    const ahead = words.slice(word.index, end).map(({norm}) => norm)
    const text = ahead.join(' ')
    for (const [kind, pattern, needs] of expressions) {
      const match = needs === undefined || text.includes(needs) ? pattern.exec(text)?.[0] : undefined
      if (match === undefined) continue
      from = word.index + match.split(' ').length
      found.push({kind, from: word.index, to: from})
      break
    }
  }
  return found
}

/** Whether nothing but space stands between two words. */
export function touches(passage: Passage, one: Word | undefined, other: Word | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.sentence === other.sentence &&
    /^\s+$/.test(passage.text.slice(one.end, other.start))
  )
}
