import type {Article} from '../../src/article/article.ts'
import type {Block, Sentence} from '../../src/article/block.ts'
import {monthName, weekdayName} from '../../src/article/calendar.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import {sentenceAround} from '../../src/article/sentence-around.ts'
import {undecided, wordsOf} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** A time of day that stands at an entry's head, or in its text. */
interface Time {
  readonly start: number
  readonly end: number
  /** Minutes since midnight. */
  readonly at: number
}

const clock = '(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m\\b\\.?)?'
const opening = new RegExp(`^\\[?${clock}(?![\\d:%]|\\.\\d)(?=\\]?(?: ?[–—-] ?|: ?|,? |$))`, 'i')
const within = new RegExp(`\\b(?:[Aa]t|[Ss]hortly after|[Jj]ust after) (?<time>${clock})(?![\\d:%]|\\.\\d)`, 'g')
/** How many entries make a live page or a timeline. */
const least = 3
/** In how many hours after its entry a time is of the same day for certain. */
const ahead = 6 * 60
/** A verb of the past, and none that looks ahead, between a sentence's or a clause's beginning and the time. */
const past =
  /\b(?:was|were|had|\p{Ll}{2,}ed|began|broke|came|fell|found|gave|got|held|hit|left|lost|made|met|put|ran|rose|sent|set|shook|shut|spoke|struck|took|went|won)\b/u
const future =
  /\b(?:will|would|shall|could|should|may|might|must|can|is|are|be|being|due|expect\p{L}*|schedul\p{L}*|plan(?:s|ned)?|forecast\p{L}*|predict\p{L}*|set (?:to|for)|until|till|no later|delay\p{L}*|postpone\p{L}*|moved|pushed|deadline|booked|if|unless|meant|hop(?:es|ed|ing)|promis\p{L}*|announc\p{L}*|call(?:ed|s) for|urg\p{L}*|order\p{L}*|ask\p{L}*|told|to (?:\p{Ll}+ )?(?:be|begin|start|open|close|meet|speak|leave|arrive|resume|vote|hold|take|give|make|play|face|appear|address))\b/iu
const anotherDay = new RegExp(
  `\\b(?:yesterday|tomorrow|last|overnight|previous|next|day before|days?|nights?|week|local|GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|AEDT|AEST|IST|update[ds]?|${weekdayName}|${monthName})\\b`,
  'i'
)

/** Find an entry of a live page that tells what happened at a time after its own: "4.05pm" over "Police closed the road at 4.50pm". */
export function* liveFaults(article: Article): Generator<Finding> {
  const heads = article.blocks.filter(({text}) => /^\[?\d/.test(text)).flatMap(headOf)
  if (heads.length < least) return
  const isFull = heads.some(({time}) => time.at >= 13 * 60)
  const entries = heads.filter(({hasHalf}) => hasHalf || isFull)
  if (entries.length < least) return
  for (const [index, {block, time, hasHalf}] of entries.entries()) {
    const next = entries[index + 1]?.block.index ?? article.blocks.length
    for (const own of article.blocks.slice(block.index, next)) {
      if (own !== block && (own.role === 'heading' || own.role === 'headline')) break
      if (own.role !== 'body' && own.role !== 'list' && own !== block) continue
      for (const told of timesIn(own, own === block ? time.end : 0, hasHalf)) {
        if (told.at - time.at <= 2 || told.at - time.at > ahead) continue
        yield fault(block, time, own, told, article)
      }
    }
  }
}

function headOf(block: Block): ReadonlyArray<{readonly block: Block; readonly time: Time; readonly hasHalf: boolean}> {
  const {role, text} = block
  if (role !== 'heading' && role !== 'list' && role !== 'body' && role !== 'other') return []
  const match = opening.exec(text)
  const time = match && timeOf(match.groups ?? {}, 0, match[0].length)
  return time ? [{block, time, hasHalf: match.groups?.['half'] !== undefined}] : []
}

function timeOf(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): Time | undefined {
  const {hour = '', minute, half} = groups
  const value = Number(hour)
  // "7 people" is no time.
  if ((minute === undefined && half === undefined) || value > (half === undefined ? 23 : 12)) return undefined
  const whole = half === undefined ? value : (value % 12) + (/p/i.test(half) ? 12 : 0)
  return {start, end, at: 60 * whole + Number(minute ?? 0)}
}

/** The times of a block at which something happened that day, in the clock of its entry. */
function timesIn(block: Block, from: number, hasHalf: boolean): readonly Time[] {
  const {text, quotations} = block
  return [...text.matchAll(within)].flatMap((match): Time[] => {
    const {time: printed = '', half} = match.groups ?? {}
    const end = match.index + match[0].length
    const start = end - printed.length
    const time = timeOf(match.groups ?? {}, start, end)
    if (!time || start < from || (half !== undefined) !== hasHalf || isQuoted(quotations, start)) return []
    const sentence = sentenceAround(block, start)
    return sentence && isPast(text, sentence, start, end) ? [time] : []
  })
}

function isPast(text: string, sentence: Sentence, start: number, end: number): boolean {
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)]
  if (anotherDay.test(before + behind)) return false
  // "At 4.50pm police closed the road": the verb stands behind.
  const opens = /^\W*(?:\d\w*(?:[^\w\s]+\w+)* ?(?:[ap]\.?m\.?)?\W*)?(?:[Aa]t|[Ss]hortly after|[Jj]ust after) $/.test(
    before
  )
  const clause = opens ? (/^[^;:]*/.exec(behind)?.[0] ?? '') : before
  return past.test(clause) && !future.test(clause)
}

function fault(head: Block, time: Time, block: Block, told: Time, article: Article): Finding {
  const [own, entry] = [
    {...told, block},
    {...time, block: head}
  ]
  const reason = `"${wordsOf(own)}" here, but the entry is of "${wordsOf(entry)}", before it`
  return {...undecided(own, [entry], reason, article), severity: 'warning'}
}
