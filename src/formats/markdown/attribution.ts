import type {Bit} from './phrasing.ts'

const dash = /^(?:[—–―]|--|-\s)\s*/
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Whether a whole paragraph of a quotation is its attribution: it begins with a dash and is short. */
export function isAttribution(text: string): boolean {
  return dash.test(text) && wordCount(text) <= 30
}

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

/** A name behind a dash on the quotation's own line: `"…" — Jane Doe`. */
const sameLine = /(?<=[.!?…"'”’»])[ \t]+(?:[—–―]|--)[ \t]*(?=\p{Lu})/u

/** Cut an attribution off that stands on the quotation's last line, behind its closing mark or stop. */
export function cutName(bits: readonly Bit[]): readonly [readonly Bit[], readonly Bit[]] | undefined {
  const last = bits.at(-1)
  if (!last?.verbatim || last.code || last.text.length > 2000) return undefined
  const match = sameLine.exec(last.text)
  if (!match) return undefined
  const name = last.text.slice(match.index + match[0].length)
  if (wordCount(name) > 10 || /[.!?]["'”’]?\s*$|[.!?]\s+\p{Ll}|["“”]/u.test(name)) return undefined
  const at = match.index + match[0].search(/\S/)
  return [
    [...bits.slice(0, -1), {...last, end: last.start + match.index, text: last.text.slice(0, match.index)}],
    [{...last, start: last.start + at, text: last.text.slice(at)}]
  ]
}

function textOf(bits: readonly Bit[]): string {
  return bits.map((bit) => bit.text).join('')
}
