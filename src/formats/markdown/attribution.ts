import {dash, nameBehind, wordCount} from '../attribution.ts'
import type {Bit} from './bits.ts'

/**
 * Cut a quotation's last line off where it is its attribution: `— Jane Doe, engineer`.
 *
 * A line that only happens to be wrapped before a dash goes on in lower case after words without an end.
 *
 * @returns The quotation's bits and the attribution's; undefined where there is none.
 */
export function cutAttribution(bits: readonly Bit[]): readonly [readonly Bit[], readonly Bit[]] | undefined {
  // From the end: an attribution is the last line, or the last two.
  let after = ''
  for (let index = bits.length - 1; index > 0; index--) {
    after = (bits[index]?.text ?? '') + after
    if (after.length > 400) return undefined
    const space = bits[index - 1]
    const match = dash.exec(after)
    if (!match || !space || space.verbatim || space.text !== ' ') continue
    const before = textOf(bits.slice(Math.max(0, index - 6), index - 1))
    if (wordCount(after) > 20) return undefined
    if (!/[.!?…"'”’»]\s*$/.test(before) && !/^\p{Lu}/u.test(after.slice(match[0].length))) continue
    return [bits.slice(0, index - 1), bits.slice(index)]
  }
  return undefined
}

/** Cut an attribution off that stands on the quotation's last line, behind its closing mark or stop. */
export function cutName(bits: readonly Bit[]): readonly [readonly Bit[], readonly Bit[]] | undefined {
  const last = bits.at(-1)
  if (!last?.verbatim || last.code) return undefined
  const name = nameBehind(last.text)
  if (!name) return undefined
  return [
    [...bits.slice(0, -1), {...last, end: last.start + name.end, text: last.text.slice(0, name.end)}],
    [{...last, start: last.start + name.start, text: last.text.slice(name.start)}]
  ]
}

function textOf(bits: readonly Bit[]): string {
  return bits.map((bit) => bit.text).join('')
}
