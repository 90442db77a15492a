import type {Passage} from '../../src/article/block.ts'
import {weekdayName} from '../../src/article/calendar.ts'
import type {WrittenDate} from '../../src/article/ledger/dates.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const starts =
  /\b(?:open\w*|began|begins?|beginning|start\w*|launch\w*|from|runs|invited|issued|set (?:out|off|sail)|left|leaves?|depart\w*|arrested|appointed|admitted|taken (?:to|into)|detained|seized|booked|held|kicks? off)\b[^.;:]{0,50}$/i
const ends =
  /\b(?:end(?:s|ed|ing)?|clos\w+|finish\w*|must (?:be in|reach|arrive)|be in by|deadline|no later than|until|till|conclud\w+|expir\w+|arriv\w+|return\w*|reach\w*|called off|discharged|released|freed|sent home|results? (?:was|were|is|are|will be)|was over|due (?:back|in))\b[^.;:]{0,40}$/i
/** What makes the second day one of another year, or of something else. */
const other =
  /\b(?:last|next|following|previous|year|later|earlier|re-?open\w*|again|had|postponed|moved|instead|first|originally)\b/i
/** As many days before its beginning nothing ends that lasts a year: it is the same one. */
const near = 45

const clock = (name: string): string =>
  `(?<${name}hour>\\d{1,2})(?:[.:](?<${name}minute>[0-5]\\d))?(?: ?(?<${name}half>[ap])\\.?m\\b\\.?)?`
/** "leaves Exeter at 10.40 and reaches Barnstaple at 9.52". */
const journey = new RegExp(
  `\\b(?<leaves>leaves?|left|departs?|departed|departing|sets? (?:off|out|sail)|sails?|sailed|t(?:akes?|ook) off|starts?|started|begins?|began|opens?) (?:[\\p{L}’'-]+ ){0,7}?at ${clock('a')}(?<between>,? (?:[\\p{L}’'-]+,? ){0,8}?(?:arrives?|arrived|arriving|reach(?:es|ed|ing)?|gets? in|lands?|landed|landing|docks?|docked|pulls? in|ends?|ended|finish(?:es|ed)?|closes?|closed|closing) (?:[\\p{L}’'-]+ ){0,7}?at )${clock('b')}(?![\\d:%])`,
  'giu'
)
const overnight = new RegExp(
  `\\b(?:next|following|overnight|later|after midnight|night|sleeper|morning|evening|afternoon|local time|${weekdayName}|days?)\\b`,
  'i'
)

/** Find ends that come before their beginning: "opens on 14 March … must be in by 2 March". */
export function courseFaults({text, sentences}: Passage, dates: readonly WrittenDate[]): PassageFinding[] {
  const days = dates.flatMap((from, index): PassageFinding[] => {
    const to = dates[index + 1]
    if (!to || from.year !== to.year || !isBefore(to, from)) return []
    const sentence = sentences.find(({start, end}) => start <= from.start && from.end <= end)
    // In the next sentence only what is due then.
    if (
      sentence &&
      to.start >= sentence.end &&
      !/^[.!?] [^.;:!?]*\b(?:clos\w+|deadline|must be in|due)\b[^.;:!?]*$/.test(text.slice(sentence.end - 1, to.start))
    )
      return []
    if (!sentence || other.test(text.slice(sentence.start, sentence.end))) return []
    const before = text.slice(Math.max(sentence.start, dates[index - 1]?.end ?? 0), from.start)
    if (!starts.test(before) || !ends.test(text.slice(from.end, to.start))) return []
    return [backwards(text, from.start, to.end)]
  })
  return [...days, ...journeyFaults(text)]
}

function journeyFaults(text: string): PassageFinding[] {
  if (!/\d[.:]\d\d|\d ?[ap]\.?m\b/i.test(text)) return []
  return [...text.matchAll(journey)].flatMap((match) => {
    const groups = match.groups ?? {}
    const [from, to] = ['a', 'b'].map((name) => timeOf(groups, name)) as [number, number]
    const [one, two] = [groups['ahalf'], groups['bhalf']]
    const end = match.index + match[0].length
    // Of clocks without halves both have minutes, and the second is a little before the first.
    const isBare = one === undefined && two === undefined
    if ((one?.toLowerCase() ?? '') !== (two?.toLowerCase() ?? '') || to >= from) return []
    if (isBare && (groups['aminute'] === undefined || groups['bminute'] === undefined || from - to > 180)) return []
    if (overnight.test(groups['between'] ?? '') || overnight.test(text.slice(end, end + 40).split(/[.;]/)[0] ?? ''))
      return []
    return [{...backwards(text, match.index, end), ...(isBare ? {severity: 'info' as const} : {})}]
  })
}

function timeOf(groups: Readonly<Record<string, string | undefined>>, name: string): number {
  const hour = Number(groups[`${name}hour`])
  const half = groups[`${name}half`]?.toLowerCase()
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(groups[`${name}minute`] ?? 0)
}

function isBefore(one: WrittenDate, other: WrittenDate): boolean {
  const [a, b] = [one, other].map(({month, day, year}) => Date.UTC(year ?? 2023, month, day.number) / 86_400_000) as [
    number,
    number
  ]
  return a < b && (one.year !== undefined || b - a <= near)
}

function backwards(text: string, start: number, end: number): PassageFinding {
  return {start, end, severity: 'warning', reason: `Runs backwards: "${text.slice(start, end)}"`, confidence: 0.85}
}
