import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const time =
  /(?<![\p{L}\d.:£$€,-])(\d{1,2})(?:[.:](\d\d))? ?([ap])\.?m\b\.?|(?<![\p{L}\d.:£$€,-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?! ?[ap]\.?m)|\b(noon|midday|midnight)\b|(?<=\b(?:at|by|until|to|till|before) )(1?\d)\.([0-5]\d)(?![\d%.:]| ?[ap]\.?m| (?:seconds|secs|metres|points|per cent|percent|million|billion|miles|kilomet))/giu
const count = '(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)'
/** "1 hour 35 minutes", "two and a half hours", "90 minutes", "five hours". */
const lasting = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(\\d{1,3}|an|[a-z]{3,9}) hours?(?:,? and|,)? ${count} min(?:ute)?s?|${count} and a half hours|(an) hour and a half|${count}[ -]hours?|${count}[ -]minutes?)(?![\\p{L}-])`,
  'giu'
)
/** What tells that the two times are the ends of what lasted so long. */
const leads =
  /\b(?:after|took|takes|taking|lasted|lasts|lasting|for|in|is|was|ran|runs|(?:journey|trip|wait|delay|gap|total|flight|ride) of)(?: just| only| exactly)? (?:an? )?$/i
const follows =
  /^(?:-| )?(?:later\b|long\b|in all\b|in total\b|altogether\b|journey\b|meeting\b|debate\b|session\b|trip\b|service\b|concert\b|hearing\b|siege\b|stand-off\b|standoff\b|delay\b|wait\b)/i
const rough =
  /\b(?:about|around|nearly|almost|over|under|more than|less than|at least|up to|some|roughly|barely|every|within|another|further|first|last|next)\s(?:an? |the )?$/i
const elsewhere =
  /\b(?:local time|GMT|BST|CET|EST|EDT|PST|PDT|ET|IST|UTC|delayed|late|early|every|each|daily|days?|weeks?|tomorrow|next|breaks?|between)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/s

/** How many UTF-16 units before the times are about them. */
const nearby = 30

/** Find how long something lasted, where the sentence's two times of day are not so far apart. */
export function clockFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\b(?:hours?|minutes?)\b/i.test(text) || !/\d ?[ap]\.?m\b|\d:\d\d/i.test(text)) return []
  return sentences.flatMap(({start, end}) => {
    const words = text.slice(start, end)
    if (!/\b(?:hours?|minutes?)\b/i.test(words)) return []
    const [from, to, ...more] = [...words.matchAll(time)]
    if (!from || !to || more.length > 0) return []
    const [span, another] = [...words.matchAll(lasting)]
    if (!span || another) return []
    // Of a timetable only what stands by the two times is about them.
    const around = Math.min(from.index, span.index) - nearby
    if (elsewhere.test(words.slice(Math.max(0, around), Math.max(to.index, span.index) + nearby * 2))) return []
    const [before, behind] = [words.slice(0, span.index), words.slice(span.index + span[0].length)]
    if (rough.test(before.slice(-24)) || !(leads.test(before.slice(-16)) || follows.test(behind))) return []
    const [told, slack] = minutesOf(span)
    const [one, two] = [clock(from, to, false), clock(to, from, true)]
    if (told === undefined || one === undefined || two === undefined || told < 10) return []
    const made = (two - one + 1440) % 1440
    if (Math.abs(made - told) <= slack || made > 3 * told || told > 3 * made) return []
    return [
      {
        start: start + span.index,
        end: start + span.index + span[0].length,
        reason: `From "${from[0]}" to "${to[0]}" is ${inWords(made)}, not "${span[0]}"`,
        places: [from, to].map((match) => ({start: start + match.index, end: start + match.index + match[0].length})),
        confidence: 0.8
      }
    ]
  })
}

/** How many minutes are told, and how far off they may be. */
function minutesOf([, hours, minutes, halved, anHour, whole, only]: RegExpExecArray): readonly [
  number | undefined,
  number
] {
  const value = (printed: string | undefined): number | undefined =>
    printed === undefined ? undefined : /^an$/i.test(printed) ? 1 : numberOfText(printed.toLowerCase())
  if (hours !== undefined) {
    const [h, m] = [value(hours), value(minutes)]
    return [h === undefined || m === undefined ? undefined : 60 * h + m, 5]
  }
  if (anHour !== undefined) return [90, 15]
  const half = value(halved)
  if (half !== undefined) return [60 * half + 30, 15]
  const full = value(whole)
  if (full !== undefined) return [60 * full, 31]
  return [value(only), 5]
}

/** Minutes since midnight; a time with no am or pm beside one that has it is the next one, or the last one before it. */
function clock(match: RegExpExecArray, other: RegExpExecArray, isLater: boolean): number | undefined {
  const [, hour, minute = '0', half, h24, m24, named, dotted, rest] = match
  if (named !== undefined) return /midnight/i.test(named) ? 0 : 720
  if (half !== undefined) return halved(hour, minute, half)
  const [bare, past] = [Number(h24 ?? dotted), Number(m24 ?? rest)]
  if (other[3] === undefined || bare > 12)
    return (other[4] === undefined || h24 === undefined) && other[6] === undefined ? undefined : 60 * bare + past
  const given = halved(other[1], other[2] ?? '0', other[3])
  const own = 60 * (bare % 12) + past
  const turns = isLater ? Math.ceil((given - own) / 720) : Math.floor((given - own) / 720)
  return (own + 720 * turns + 1440) % 1440
}

function halved(hour: string | undefined, minute: string, half: string): number {
  return 60 * ((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)) + Number(minute)
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const shown = [
    ...(hours > 0 ? [`${hours} hour${hours === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${rest} minutes`] : [])
  ]
  return shown.join(' ')
}
