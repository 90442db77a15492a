import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'

/** A number and a noun that a hyphen joins: `8,400-signature`, `five-year`. */
export interface Compound extends Span {
  readonly value: number
  readonly noun: string
}

const before = /(?<![\p{L}\p{N}.,/–-])(?:\d{1,3}(?:,\d{3})+|\d{1,6}|\p{L}{2,12})$/u
const behind = /\p{Ll}{3,}/uy

/** Read the compounds of a text, from hyphen to hyphen: texts are long and hyphens few. */
export function compoundsOf(text: string): readonly Compound[] {
  const found: Compound[] = []
  for (let at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
    behind.lastIndex = at + 1
    const noun = behind.exec(text)?.[0]
    const from = Math.max(0, at - 14)
    const printed = noun === undefined ? undefined : before.exec(text.slice(from, at))?.[0]
    const value = printed === undefined ? undefined : numberOfText(printed)
    if (noun === undefined || printed === undefined || value === undefined) continue
    found.push({start: at - printed.length, end: at + 1 + noun.length, value, noun})
  }
  return found
}
