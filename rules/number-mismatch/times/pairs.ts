import type {Scale} from './lengths.ts'
import {between as betweenPoints, pointsOf, type Point} from './points.ts'
import type {Block} from '../../../src/article/block.ts'

/** Two points in time between which something went on, the earlier one first. */
export interface Pair {
  readonly from: Point
  readonly to: Point
  /** What lies between them, in minutes, days or years, in each reading. */
  readonly made: readonly number[]
  /** Whether the words around the points tell that something began and ended then; else they are the only two of the article. */
  readonly isTold: boolean
}

const starts =
  /\b(?:from|since|between|beg[aiu]n\w*|begins|start\w*|open\w*|launch\w*|dated|issued|announc\w+|sent|served|set (?:out|off|sail)|went (?:out|on)|left|leaves|leaving|appointed|took (?:over|office|charge|up|the)|join\w+|elected|shut\w*|clos\w+|sealed|called|cut off|struck|stop\w*|fail\w+|walked out|occupied|installed|sworn in|born|founded|hired|moved (?:in|from|to)|original(?:ly)?|depart\w*|lost|trapped|swor\w+|signed|imposed|lock\w*|vanish\w*|disappear\w*|kick\w* off|mayor|head|chair\w*|effect|order\w*|arrested|detained|held|suspended|introduced|put up|unveiled)\b/i
const ends =
  /\b(?:until|till|to|by|through|end(?:s|ed|ing)?|clos\w+|shut\w*|expir\w+|finish\w*|last\w*|deadline|due|re-?open\w*|open\w*|return\w*|reach\w*|arriv\w*|lift\w*|settl\w+|found|freed|rescue\w*|polls?|retir\w+|hand\w* over|step\w* down|stood down|leav\w+|resign\w*|died|complet\w*|land\w*|step\w* ashore|released|resum\w*|in by|off|gone|elect\w+|vote|broke through|surrender\w*|emerge\w*|pull\w* in\w*|out|back|recover\w*|dock\w*|demolish\w*|sank|sold|lapse\w*|conclud\w*|quit\w*|left|departs?|gave up|drew|ran|sang|fell|until|before|wound up|dissolved)\b/i
/** Two points that are told as two sides, not as two ends. */
const apart = /\b(?:and again|or|then again|respectively|both|each|every|either)\b|, (?:but|while|whereas) the\b/i

/** How many UTF-16 units around a point tell what happened then. */
const around = 60

/** What lies between two points is measured on. */
export const scales: readonly Scale[] = ['clock', 'calendar', 'years']

/** The points of one article that begin and end something: in one sentence or in two that follow each other. */
export function pairsIn(blocks: readonly Block[], asked: readonly Scale[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const scale of asked) {
    const points = blocks.flatMap((block) => pointsOf(block).filter((point) => point.scale === scale))
    for (const [index, point] of points.entries()) {
      const next = points[index + 1]
      if (!next || !areClose(point, next)) continue
      const pair = ordered(point, next)
      const words = point.block === next.block ? point.block.text.slice(point.end, next.start) : ''
      if (apart.test(words)) continue
      const isFirst = pair.from === point
      const [one, two] = [contextOf(point, points[index - 1], next), contextOf(next, point, points[index + 2])]
      const isTold = starts.test(isFirst ? one : two) && ends.test(isFirst ? two : one)
      if (isTold || points.length === 2) pairs.push({...pair, isTold})
    }
  }
  return pairs
}

function areClose(one: Point, two: Point): boolean {
  if (one.block === two.block) return two.sentence - one.sentence <= 1
  return (
    two.block.index - one.block.index === 1 && one.sentence === one.block.sentences.length - 1 && two.sentence === 0
  )
}

/** The earlier of two points first; of those that come round again the first that is told, but for two dates. */
function ordered(one: Point, two: Point): Omit<Pair, 'isTold'> {
  const [from, to] = one.scale !== 'clock' && gap(one, two) > gap(two, one) ? [two, one] : [one, two]
  return {from, to, made: madeBetween(from, to)}
}

/** How far behind one point the other lies, where those that lie behind it count as far. */
function gap(one: Point, two: Point): number {
  const made = Math.min(...betweenPoints(one, two))
  return made < 0 ? Infinity : made
}

function madeBetween(from: Point, to: Point): readonly number[] {
  return betweenPoints(from, to).filter((value) => value > 0)
}

/** The words of a point's sentence around it, as far as the points beside it. */
function contextOf(point: Point, before: Point | undefined, behind: Point | undefined): string {
  const {block, sentence, start, end} = point
  const span = block.sentences[sentence]
  const from = Math.max(span?.start ?? 0, start - around, before?.block === block ? before.end : 0)
  const to = Math.min(span?.end ?? block.text.length, end + around, behind?.block === block ? behind.start : Infinity)
  return `${block.text.slice(from, start)} · ${block.text.slice(end, to)}`
}
