import type {Block} from '../../src/article/block.ts'
import type {Counted} from '../../src/article/ledger/counts.ts'
import {singular} from '../../src/article/ledger/counts.ts'
import type {Span} from '../../src/article/source-map.ts'
import {compoundsOf} from './compounds.ts'
import type {Rival} from './sentences.ts'

/** A figure of the text by what it counts: `signature` of 8,400 signatures and of an 8,400-signature petition. */
interface Named extends Span {
  readonly block: Block
  readonly value: number
}

/** Words that count so much that one figure of them says nothing about another. */
const general = new Set(
  'person man woman year month week day hour minute second time point other thing dollar pound euro cent percent other side part way word page question step case number issue member example'.split(
    ' '
  )
)
/** Words at a figure that make it rounded, a limit, a part. */
const rough =
  /\b(?:about|around|roughly|nearly|almost|approximately|over|under|above|below|than|least|most|some|another|further|more|up|close|or|to)\b/
const durations = new Set(['day', 'week', 'month', 'year', 'hour', 'minute'])

/** The figures of the text by the noun that they count. */
export class Lookalikes {
  readonly #byNoun = new Map<string, Named[]>()

  constructor(
    text: ReadonlyArray<{readonly block: Block; readonly counts: readonly Counted[]}>,
    blocks: readonly Block[]
  ) {
    for (const {block, counts} of text) {
      for (const {start, end, value, noun, quoted, hedge} of counts) {
        if (noun !== undefined && !quoted && !rough.test(hedge)) this.#add(noun, {block, start, end, value})
      }
    }
    for (const block of blocks) {
      if (block.role !== 'body' || !block.text.includes('-')) continue
      for (const {start, end, value, noun} of compoundsOf(block.text))
        if (value > 1 && !/^[\p{L}-]/u.test(block.text.slice(end, end + 1)))
          this.#add(singular(noun), {block, start, end, value})
    }
  }

  /**
   * The other figure that the text alone gives for what a figure around it counts.
   *
   * @param counted - A figure around the text.
   * @param isSupported - Whether the text has its value, of whatever.
   */
  rivalOf({noun, value, hedge, partial, fate}: Counted, isSupported: boolean): Rival | undefined {
    if (noun === undefined || fate || partial || rough.test(hedge)) return undefined
    const same = this.#byNoun.get(noun) ?? []
    const values = new Set(same.map((other) => other.value))
    const [first] = same
    if (!first || values.has(value)) return undefined
    if (durations.has(noun)) {
      // "five days in the isles" over a text that has four days twice, and no other number of days.
      if (values.size > 1) return undefined
      const isMeant = same.length > 1 && isNear(value, first.value)
      return isMeant || (!isSupported && isSwapped(value, first.value)) ? first : undefined
    }
    if (isSupported) return undefined
    const swapped = same.filter((other) => isExchanged(value, other.value))
    const [one] = swapped
    if (one && swapped.every((other) => other.value === one.value) && !general.has(noun)) return one
    if (general.has(noun) || Math.max(value, first.value) < least || values.size > 1 || !isNear(value, first.value))
      return undefined
    return first
  }

  #add(noun: string, named: Named): undefined {
    const known = this.#byNoun.get(noun)
    if (known) known.push(named)
    else this.#byNoun.set(noun, [named])
  }
}

/** Whether one number is the other with two neighbouring digits swapped: 4,800 and 8,400, 214 and 241. */
export function isTransposed(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  if (a.length !== b.length || a.length < 3 || a === b) return false
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return a.slice(at, at + 2) === `${b[at + 1] ?? ''}${b[at] ?? ''}` && a.slice(at + 2) === b.slice(at + 2)
}

/** Fewer of a thing are told of in passing. */
const least = 10

/** Whether one number is the other with two neighbouring digits swapped, also where it has but two. */
export function isExchanged(one: number, other: number): boolean {
  return isTransposed(one, other) || isSwapped(one, other)
}

/** Whether one number is the other with its two digits swapped: 13 and 31. */
function isSwapped(one: number, other: number): boolean {
  return one > 10 && one < 100 && one !== other && other === (one % 10) * 10 + Math.floor(one / 10)
}

function isNear(one: number, other: number): boolean {
  return Math.max(one, other) <= Math.min(one, other) * 1.5 + 1
}
