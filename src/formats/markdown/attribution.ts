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

function textOf(bits: readonly Bit[]): string {
  return bits.map((bit) => bit.text).join('')
}
