/** A remark between commas, dashes or brackets, behind which its sentence goes on: ", he said,", " (in red)". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** Prepositions that may join something to a noun. */
export const preposition: ReadonlySet<string> = new Set(
  'of in for on to from with by between at about against among into under over around near within behind during without across along through outside inside beyond above below beside throughout toward towards involving regarding concerning following including per off onto upon beneath underneath amid despite since round'.split(
    ' '
  )
)
/** Words within a clause after which a verb may belong to another clause. */
const breaks: ReadonlySet<string> = new Set(
  'that which who whom whose what where when why how if and or nor but than as because while whether so though although unless until once like'.split(
    ' '
  )
)
/** How long a remark between commas may be, in words. */
const longest = 16
/** What opens a remark that is no item of a list. */
const remark: ReadonlySet<string> = new Set(
  'including excluding except especially particularly notably however though although which who whose whom where when like unlike such each both all some many most one i we he she it they now then once still already not rather perhaps along together accompanied of or'.split(
    ' '
  )
)

/** The place behind a remark between commas, dashes or brackets: ", he said,", " (in red)"; -1 where it is no remark. */
export function behindRemark(line: Line, at: number): number {
  const gap = line.gap(at)
  const close = /^\s\($/.test(gap)
    ? /^\)\s$/
    : /^,\s$/.test(gap)
      ? /^,\s$/
      : /^\s?[–—]\s?$/.test(gap)
        ? /^\s?[–—]\s?$/
        : undefined
  if (!close) return -1
  const brackets = gap.includes('(')
  if (!brackets && !opensRemark(line, at)) return -1
  for (let next = at + 1; next < Math.min(line.length, at + longest); next++) {
    const between = line.gap(next)
    if (close.test(between)) return next
    // "through the centres (CCs)": within a remark.
    if (!brackets && between === '), ') return next
    if (!brackets && /^ \($|^\) $/.test(between)) continue
    if (/[.!?;:()]/.test(between)) return -1
    if (!brackets && !line.linked(next)) return -1
    if (!brackets && /^(?:and|or|nor|but)$/.test(line.word(next)) && !isVerbal(line, at)) return -1
  }
  return -1
}

/** Whether a remark has a verb or a preposition of its own, so that "and" within it joins no items of a list. */
function isVerbal(line: Line, at: number): boolean {
  return (
    /^(?:which|who|whose|whom|where|when|including|along|together)$/.test(line.word(at)) ||
    line.only(at, Pos.verbParticiple | Pos.verbPast | Pos.verbIng) ||
    preposition.has(line.word(at))
  )
}

function opensRemark(line: Line, at: number): boolean {
  const word = line.word(at)
  if (word === 'or') return preposition.has(line.word(at + 1))
  if (word === 'as') return line.word(at + 1) === 'well'
  if (remark.has(word) || preposition.has(word)) return true
  // "first recorded here in 1911"
  if (
    (word === 'first' || line.only(at, Pos.adverb)) &&
    line.linked(at + 1) &&
    line.only(at + 1, Pos.verbParticiple | Pos.verbPast)
  )
    return true
  if (line.can(at, Pos.verbParticiple | Pos.verbIng) && !line.can(at, noun | Pos.adjective)) return true
  if (breaks.has(word)) return false
  // ", the median for the district,", ", Ahmed Siddi,"
  return /^(?:the|a|an|his|her|their|its|our)$/.test(word) || line.isName(at)
}
