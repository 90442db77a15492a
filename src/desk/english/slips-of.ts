import type {Passage, Sentence as Bounds} from '../../article/block.ts'
import {isSetApart} from '../../article/emphasis.ts'
import {firstBehind} from '../../article/in-order.ts'
import {noted} from '../../article/once.ts'
import type {Span} from '../../article/source-map.ts'
import {aroundCode, codeOf, sentenceOf} from './sentence-of.ts'
import type {Evidence} from './evidence.ts'
import type {Slip} from './slip.ts'
import {isProved} from './proof.ts'

/** A slip in a passage: word positions are those of the passage. */
export interface PassageSlip extends Slip {
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean
}

/** How many words must stand between a slip and code: what code would be in the sentence, nobody knows. */
const farFromCode = 2

/** What the margin of a slip loses in a sentence with code, unless it is proved: technical text is far from what was counted. */
const codeMargin = 0.7

/** What was judged of a passage. */
interface Judged {
  /** Its code, and where some may have been taken out. */
  readonly code: readonly Span[]
  /** The slips of each of its sentences, as far as somebody asked for them. */
  readonly bySentence: Array<readonly PassageSlip[] | undefined>
  /** All of them together. */
  all: readonly PassageSlip[] | undefined
}

/** The slips of a passage's sentences, worked out once for all rules that ask. */
export function slipsOf(passage: Passage, evidence: Evidence): readonly PassageSlip[] {
  const judged = judgedOf(passage, evidence)
  return (judged.all ??= passage.sentences.flatMap((bounds) => slipsIn(passage, bounds, evidence)))
}

/** The slips of one sentence: a rule that asks for those of a few words has only their sentences weighed. */
export function slipsIn(passage: Passage, bounds: Bounds, evidence: Evidence): readonly PassageSlip[] {
  const {bySentence, code} = judgedOf(passage, evidence)
  return (bySentence[bounds.index] ??= judge(passage, bounds, code, evidence))
}

function judgedOf(passage: Passage, evidence: Evidence): Judged {
  return noted(passage, evidence, () => ({code: codeOf(passage), bySentence: [], all: undefined}))
}

/** What most sentences have. */
const none: readonly PassageSlip[] = []

function judge(passage: Passage, bounds: Bounds, code: readonly Span[], evidence: Evidence): readonly PassageSlip[] {
  const {words} = passage
  const next = firstBehind(code, bounds.start)
  const hasCode = (code[next]?.start ?? Infinity) < bounds.end
  const places: number[] = []
  const found = evidence.judge(hasCode ? aroundCode(passage, bounds, code, next, places) : sentenceOf(passage, bounds))
  if (found.length === 0) return none
  const slips: PassageSlip[] = []
  for (const slip of found) {
    if (hasCode && !isFarFromCode(slip, places)) continue
    const first = hasCode ? (places[slip.from] ?? bounds.from) : bounds.from + slip.from
    const last = first + slip.to - slip.from
    if (isMentioned(passage, first, last, isProved(slip) ? 0 : 1)) continue
    const margin = hasCode && !isProved(slip) ? slip.margin - codeMargin : slip.margin
    slips.push({...slip, margin, from: first, to: last, quoted: words[first]?.quoted ?? false})
  }
  return slips
}

/**
 * Whether words are named rather than used: what is set apart in italics or in bold, as "the *a* of atomic". Where sequences alone speak,
 * a neighbour that is named is enough.
 */
function isMentioned({words}: Passage, from: number, to: number, beside: number): boolean {
  const end = from === to ? from + 1 : to + beside
  for (let at = from - beside; at < end; at++) if (words[at]?.emphasised) return true
  // "In *Thursday* it happens once": a title by itself.
  const next = words[to]
  return next?.emphasised === true && next.shape === 'capital' && isSetApart(words, to)
}

function isFarFromCode({from, to}: Slip, places: readonly number[]): boolean {
  for (let at = Math.max(0, from - farFromCode); at < Math.min(places.length, to + farFromCode); at++)
    if ((places[at] ?? -1) < 0) return false
  return true
}
