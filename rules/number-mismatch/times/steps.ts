import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {firstBehind} from '../../../src/article/in-order.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {bareHours} from './bare-hours.ts'
import {lengthsOf, type Length} from './lengths.ts'
import {between, pointsOf, type Point} from './points.ts'

/** A point in time that a text counts from the one before it: "an hour later, at three". */
interface Step extends Span {
  readonly length: Length
  readonly point: Point
  readonly isLater: boolean
}

const later =
  /^ (?:(?<later>later|afterwards|after that|on)|earlier|before that|previously)(?:,| –| —)? ?\(?(?:(?:just|exactly|precisely) )?(?:at|on|by)? ?$/
const behind = /^ (?:(?<later>later|afterwards)|earlier)(?=[,.;:)]|$| (?:and|the|he|she|it|they|his|her|its|their|a)\b)/
const beside = /^\)?,? \(?(?:(?:and|just|exactly|precisely) ){0,2}$/
/** Words between two points that tell of another time, from which the length may be counted. */
const another =
  /\bWhen\b|\b(?:after|before|later|earlier|then|until|till|next|following|previous|last|finally|soon|eventually|meanwhile|overnight|noon|midnight|morning|afternoon|evening|night|days?|hours?|minutes?|weeks?|months?|today|yesterday|tomorrow|dawn|dusk|lunch\w*|dinner|breakfast|sunrise|sunset)\b|\d[.:]\d\d/
/** A day on which something was only told, and another on which nothing is said to have happened yet. */
const saying =
  /\b(?:said|says|told|tells|announced|reported|wrote|warned|confirmed|will|would|due|scheduled|planned|expected|originally)\b[^,;]*$/i
const rough = /\b(?:about|around|nearly|almost|shortly|just|roughly|some ?time|soon|or so|towards?)\b[^,.;]{0,12}$/i

/** Find a time that lies otherwise behind the one before it than the length says: "At two … An hour later, at one,". */
export function* stepFaults(article: Article): Generator<Finding> {
  for (const block of cues.blocks(article, 'later')) {
    if (block.role !== 'body' || !/\b(?:later|earlier|afterwards|after that|before that|hours? on)\b/.test(block.text))
      continue
    if (clocks.test(block.text)) continue
    const points = [...pointsOf(block), ...bareHours(block)].toSorted((a, b) => a.start - b.start)
    const steps = lengthsOf(block).flatMap(
      (length) => stepAt(length, pointsNear(points, length.start - reach, length.end + reach), block) ?? []
    )
    for (const step of steps) {
      const base = pointsNear(points, step.start - farthest, step.start).findLast(
        ({end, scale}) => end <= step.start && isOf(scale, step.point)
      )
      if (!base || isQuoted(block.quotations, step.start) || isQuoted(block.quotations, base.start)) continue
      if (isBroken(block, base, step) || fits(step, base, block)) continue
      yield fault(step, base, block)
    }
  }
}

/** How far from a length its point stands, and how far before it the time that it is counted from, in UTF-16 offsets. */
const reach = 80
const farthest = 1000

/** The points that begin within a stretch of their text; they are in its order. */
function pointsNear(points: readonly Point[], from: number, to: number): readonly Point[] {
  const near: Point[] = []
  for (let at = firstBehind(points, from); at < points.length; at++) {
    const point = points[at]
    if (!point || point.start > to) break
    near.push(point)
  }
  return near
}

function isOf(scale: Point['scale'], point: Point): boolean {
  return scale === point.scale
}

function stepAt(length: Length, points: readonly Point[], block: Block): Step | undefined {
  const {text} = block
  if (length.scale === 'years') return undefined
  const fitting = points.filter(
    ({scale}) => scale === length.scale || (length.scale === 'calendar' && scale === 'week' && isOfDays(length))
  )
  const next = fitting.find(({start}) => start >= length.end)
  const words = next && next.start - length.end < 40 ? text.slice(length.end, next.start) : ''
  const ahead = later.exec(words)
  if (next && ahead) {
    return {start: length.start, end: next.end, length, point: next, isLater: ahead.groups?.['later'] !== undefined}
  }
  const last = fitting.findLast(({end}) => end <= length.start)
  const back = behind.exec(text.slice(length.end, length.end + 24))
  if (!last || !back || !beside.test(text.slice(last.end, length.start))) return undefined
  const end = length.end + back[0].length
  return {start: last.start, end, length, point: last, isLater: back.groups?.['later'] !== undefined}
}

/** Weekdays come round after a week: only days fewer than that are counted by them. */
function isOfDays({value, block, start, end}: Length): boolean {
  return value < 7 && /days?$/i.test(block.text.slice(start, end))
}

/** Where two clocks may tell two times: "at 10.10am by my watch … at 11.15am by the clock on the other side". */
const clocks =
  /(?<![’'])\b(?:clocks?|watch|local time|time zones?|GMT|BST|EST|UTC|landed|flights?|flew|border|crossed into)\b/i

function isBroken({text, sentences}: Block, base: Point, step: Step): boolean {
  const words = text.slice(base.end, step.start)
  const first = firstBehind(sentences, base.start)
  const from = sentences[first]?.start ?? 0
  if (another.test(words) || saying.test(text.slice(from, base.start))) return true
  return firstBehind(sentences, step.start) - first > 4
}

function fits({length, point, isLater}: Step, base: Point, {text}: Block): boolean {
  const made = isLater ? between(base, point) : between(point, base)
  const isRough = [base, point].some(({start}) => rough.test(text.slice(Math.max(0, start - 24), start)))
  const unit = text.slice(length.start, length.end)
  const isExact = length.scale === 'calendar' && /days?$/i.test(unit)
  const isMinutes = /minutes?$/i.test(unit)
  const slack = isExact ? 0 : isMinutes ? Math.max(5, length.value / 3) : Math.min(length.slack, length.value / 2)
  return made.some((value) => Math.abs(value - length.value) <= slack + (isRough ? 12 : 0))
}

function fault({start, end}: Step, base: Point, block: Block): Finding {
  const {text} = block
  const [here, there] = [text.slice(start, end), text.slice(base.start, base.end)]
  return {
    block,
    start,
    end,
    severity: 'warning',
    reason: `"${here}" here, but "${there}" before it: which is right?`,
    undecided: true,
    because: [{block, start: base.start, end: base.end, text: `the time before is "${there}"`}],
    confidence: 0.85
  }
}
