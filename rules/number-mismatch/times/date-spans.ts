import type {Passage} from '../../../src/article/block.ts'
import {findDates} from '../../../src/article/ledger/dates.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
const named = '(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
/** "five days, from Wednesday to Saturday", "a three-day fair (Friday to Monday)". */
const weekSpan = new RegExp(
  `(?<![\\p{L}\\d.,-])(\\p{L}{3,8}|\\d{1,2})(?: days|-day(?: \\p{Ll}+){1,3})(?:,| [–—]| \\()? ?(?:(?:will run |runs |running |ran |is held |will be held |takes place )?(?:from )?|(?:began|begins|started|starts|opened|opens|will (?:begin|start|open)) (?:on )?)${named}(?: (?:to|until|till|through|[-–]) |,? (?:and )?(?:will )?(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)) (?:on )?)${named}\\b(?! (?:morning|afternoon|night))`,
  'gu'
)
/** "three weeks later", "for ten days": between the sentence's two dates. */
const span =
  /(?<![\p{L}\d.,-])(\p{L}{3,9}(?:-\p{L}{3,5})?|\d{1,3}) (days|weeks) (?:later|afterwards|apart|long|in all|altogether)(?![\p{L}-])|\b(?:lasted|lasting|ran|took|spent|after) (\p{L}{3,9}(?:-\p{L}{3,5})?|\d{1,3}) (days|weeks)\b(?! (?:of|ago|earlier|before))/giu
const rough =
  /\b(?:about|around|nearly|almost|over|more than|less than|at least|up to|some|within|of|or|to|every|first|last|next|just over|just under) $/i
const between =
  /\b(?:adjourned|resumed|suspended|break|holiday|breaks|except|excluding|weekend|working|business|school|trading|nights?)\b/i
const ordinary = 365

/** Find spans of days and weeks that the two weekdays or dates beside them don't make. */
export function dateSpanFaults(passage: Passage): PassageFinding[] {
  const {text, sentences, role} = passage
  if (role === 'table' || !cues.in(passage, 'span') || !/[ -](?:days?|weeks)\b/.test(text)) return []
  return [
    ...(/day(?:,? and|,? (?:will )?(?:end|finish|clos|conclud)\p{L}*| (?:to|until|till|through|[-–])) /u.test(text)
      ? weekFaults(text)
      : []),
    ...sentences.flatMap(({start, end}) => dateFaults(text, start, end))
  ]
}

function weekFaults(text: string): PassageFinding[] {
  return [...text.matchAll(weekSpan)].flatMap((match) => {
    const [whole, printed = '', from = '', to = ''] = match
    const value = numberOfText(printed.toLowerCase())
    const days = (weekdays.indexOf(to.toLowerCase()) - weekdays.indexOf(from.toLowerCase()) + 7) % 7
    if (value === undefined || value < 2 || rough.test(text.slice(Math.max(0, match.index - 14), match.index)))
      return []
    // With the first day or without it, in this week or over the next.
    if ([days, days + 1, days + 7, days + 8, days + 14, days + 15].includes(value) || between.test(whole)) return []
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        reason: `"${whole}": those are ${days + 1} days, not "${printed}"`,
        confidence: 0.85
      }
    ]
  })
}

function dateFaults(text: string, start: number, end: number): PassageFinding[] {
  const words = text.slice(start, end)
  if (!/ (?:days|weeks)\b/.test(words)) return []
  const [told, another] = [...words.matchAll(span)]
  if (!told || another || between.test(words)) return []
  const [from, to, ...more] = findDates(words)
  if (!from || !to || more.length > 0) return []
  const printed = told[1] ?? told[3] ?? ''
  const value = numberOfText(printed.toLowerCase())
  const at = told.index + told[0].indexOf(printed)
  if (value === undefined || rough.test(words.slice(Math.max(0, at - 12), at)) || told.index < from.end) return []
  const made = daysOf(to) - daysOf(from)
  const isWeeks = /weeks/.test(told[0])
  const days = isWeeks ? 7 * value : value
  if (made <= 0 || Math.abs(made - days) <= (isWeeks ? 4 : 1) || made > 3 * days || days > 3 * made) return []
  return [
    {
      start: start + at,
      end: start + at + printed.length,
      reason: `From "${words.slice(from.start, from.end)}" to "${words.slice(to.start, to.end)}" are ${made} days, not "${printed} ${isWeeks ? 'weeks' : 'days'}"`,
      places: [from, to].map((date) => ({start: start + date.start, end: start + date.end})),
      confidence: 0.85
    }
  ]
}

/** Days of an ordinary year up to a date; a year that isn't given is the same one. */
function daysOf({
  day,
  month,
  year
}: {
  readonly day: {readonly number: number}
  readonly month: number
  readonly year: number | undefined
}): number {
  const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month] ?? 0
  return (year ?? 0) * ordinary + before + day.number
}
