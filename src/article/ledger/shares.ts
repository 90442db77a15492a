import type {Span} from '../source-map.ts'
import {numberOfText} from './number-words.ts'

/** A percentage as it stands in a text. Offsets are UTF-16 units of the text. */
export interface Share extends Span {
  readonly value: number
}

const share =
  /(?<![\p{L}\d.,$£€-])(\d{1,3}(?:,\d{3})*(?:\.\d+)?|\p{L}+(?:-\p{L}+)?)(?:[ \u00A0]?%|[ \u00A0-]per[ \u00A0-]?cent\b(?![ \u00A0]points?))/giu

/** Find the percentages of a text: `12%`, `12.5 per cent`, `twelve percent`; points of a percentage are none. */
export function findShares(text: string): Share[] {
  if (!/%|per.?cent/i.test(text)) return []
  return [...text.matchAll(share)].flatMap((match) => {
    const value = numberOfText(match[1] ?? '')
    return value === undefined ? [] : [{start: match.index, end: match.index + match[0].length, value}]
  })
}
