/** What the rules share that speak only of what the house sets: one message for each setting, with all its places. */
import type {Block, Passage, Word} from '../article/block.ts'
import {firstBehind} from '../article/in-order.ts'
import type {Role} from '../article/role.ts'
import type {Span} from '../article/source-map.ts'
import {diffWords} from './edits.ts'
import type {Finding, TextEdit} from './finding.ts'
import type {Gathered} from './rule.ts'

/** A place that the house prints otherwise, in offsets of its passage's text. */
export interface StyleSlip extends Span {
  /** What the house does: `prints "per cent"`. Slips that say the same are one message. */
  readonly house: string
  /** What should stand there; absent where that isn't clear. */
  readonly right?: string | undefined
  /** Whether it may be mended without asking. */
  readonly certain?: boolean | undefined
}

type Place = StyleSlip & {readonly block: Block}

/** Tell each setting that the article breaks once, at the first place, with the others. */
export function judgeStyle(gathered: ReadonlyArray<Gathered<StyleSlip>>): Finding[] {
  const broken = new Map<string, Place[]>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (block.sic.some((sic) => fact.start < sic.end && sic.start < fact.end)) continue
      const places = broken.get(fact.house)
      if (places) places.push({...fact, block})
      else broken.set(fact.house, [{...fact, block}])
    }
  }
  return [...broken.values()].flatMap(finding)
}

function finding(places: readonly Place[]): Finding[] {
  const [first, ...others] = places
  if (!first) return []
  const {block, start, end, right, house} = first
  const certain = places.some((place) => place.certain)
  // Where some may be mended without asking, the others are left to the reader; else all are offered.
  const mended = places.filter((place) => place.right !== undefined && (place.certain === true || !certain))
  const printed = block.text.slice(start, end)
  return [
    {
      block,
      start,
      end,
      reason: `"${printed}"${right === undefined ? '' : ` → "${right}"`}: the house ${house}${more(others.length)}`,
      ...(right === undefined ? {} : {expected: [right]}),
      ...(mended.length > 0 ? {fixes: mended.map(editsOf), certain} : {}),
      ...(others.length > 0 ? {alsoAt: others.map(({block, start, end}) => ({block, start, end}))} : {})
    }
  ]
}

function editsOf({block, start, end, right = ''}: Place): TextEdit[] {
  return diffWords(block.text.slice(start, end), right, start).map((edit) => ({...edit, block}))
}

function more(count: number): string {
  return count === 0 ? '' : ` (and in ${count} more ${count === 1 ? 'place' : 'places'})`
}

const unstyled: ReadonlySet<Role> = new Set(['table', 'byline', 'credit', 'alt', 'other'])

/** Whether the house's styles hold for a passage: names and figures that stand alone are left as they are. */
export function isStyled({role}: Passage): boolean {
  return !unstyled.has(role)
}

/** Whether a word of someone else stands at an offset: wording is theirs, only typography is the house's. */
export function isWordedByOthers(passage: Passage, offset: number): boolean {
  const {role, quotations} = passage
  if (role === 'quote' || role === 'pullquote') return true
  return quotations.length > 0 && wordBehind(passage, offset)?.quoted === true
}

/** Whether an offset stands in code, an address, a handle. */
export function isOpaque({opaque}: Passage, offset: number): boolean {
  return (opaque[firstBehind(opaque, offset)]?.start ?? Infinity) <= offset
}

/** The first word that ends behind an offset; undefined at the passage's end. */
export function wordBehind({words}: Passage, offset: number): Word | undefined {
  return words[firstBehind(words, offset)]
}
