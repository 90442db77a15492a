import type {Cell} from '../article/paragraph.ts'
import type {Role} from '../article/role.ts'
import type {Link, Span} from '../article/source-map.ts'
import type {House} from '../desk/house.ts'

/** Gives numbers from 0 to 1 (1 excluded), the same ones for the same seed. */
export type Random = () => number

/** A block of a clean document, for planting faults. */
export interface PlantBlock {
  readonly role: Role
  readonly text: string
  /** Spans of the text that are marked as code, in order (default: none). */
  readonly code?: readonly Span[] | undefined
  /** Spans of the text that are set apart, in order (default: none). */
  readonly emphasis?: readonly Span[] | undefined
  /** Spans of the text that are links, in order, outside code and emphasis (default: none). */
  readonly links?: readonly Link[] | undefined
  /** Where it stands in a table (default: in none). */
  readonly cell?: Cell | undefined
}

/** A planted fault: the document with the fault, and where a message should point. */
export interface Planted {
  readonly blocks: readonly PlantBlock[]
  /** Places that count as found when a message overlaps one: block index and UTF-16 offsets in its new text. */
  readonly places: ReadonlyArray<{readonly block: number; readonly start: number; readonly end: number}>
  /** What stands there, and what should. */
  readonly wrong: string
  readonly right: string
  /** Which of the rule's ways of going wrong it is: `'transposed letters'`. */
  readonly kind: string
  /** The house for which it is a fault; absent where it is one for every house. */
  readonly house?: House | undefined
}

/**
 * Make one fault of a rule's kind in a clean document, at a natural place, as varied as real life.
 *
 * @param house - The house that will judge it; absent where a plant may state one of its own choice.
 * @returns The document with the fault; undefined where the document has no place for it, or the house allows everything.
 */
export type Plant = (blocks: readonly PlantBlock[], random: Random, house?: House) => Planted | undefined

/** Make a seeded random source (mulberry32, by Tommy Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Choose one of a list. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Misspell a name in every place where it stands: a letter dropped or doubled, or two transposed; undefined where that is no other word. */
export function misspellEverywhere(blocks: readonly PlantBlock[], right: string, random: Random): Planted | undefined {
  const at = 1 + Math.floor(random() * (right.length - 2))
  const [kind, wrong] = pick(
    [
      ['letter dropped', right.slice(0, at) + right.slice(at + 1)],
      ['letters transposed', right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)],
      ['letter doubled', right.slice(0, at) + right.charAt(at) + right.slice(at)]
    ] as const,
    random
  ) ?? ['', right]
  if (wrong === right || blocks.some(({text}) => text.includes(wrong))) return undefined
  const whole = new RegExp(`(?<!\\p{L})${right}(?!\\p{L})`, 'gu')
  const places: Array<{block: number; start: number; end: number}> = []
  const changed = blocks.map(({role, text}, block) => {
    const next = text.replace(whole, wrong)
    for (let start = next.indexOf(wrong); start >= 0; start = next.indexOf(wrong, start + 1)) {
      places.push({block, start, end: start + wrong.length})
    }
    return {role, text: next}
  })
  return {blocks: changed, places, wrong, right, kind}
}

/** Put `wrong` where `right` stands at `start` of a block; what is planted is found at `wrong`. */
export function plantAt(
  blocks: readonly PlantBlock[],
  place: {readonly block: number; readonly start: number},
  slip: Pick<Planted, 'wrong' | 'right' | 'kind'>
): Planted {
  const {block, start} = place
  const {wrong, right} = slip
  return {
    ...slip,
    blocks: blocks.map((item, index) =>
      index === block
        ? {...item, text: item.text.slice(0, start) + wrong + item.text.slice(start + right.length)}
        : item
    ),
    places: [{block, start, end: start + wrong.length}]
  }
}
