import type {Span} from '../article/source-map.ts'
import type {Desk} from './desk.ts'
import type {HouseName} from './house.ts'

/** A misspelling that the house knows, at its place in a text. */
export interface HouseMistake extends Span {
  /** The text there. */
  readonly wrong: string
  /** What should stand there. */
  readonly right: string
  /** The name as the house file has it. */
  readonly name: string
}

interface Entry {
  readonly wrong: string
  readonly name: string
  /** Right forms that hold the wrong one, with where in them it begins: `Harbour Trust Fund` holds `Harbour Trust`. */
  readonly within: ReadonlyArray<readonly [form: string, at: number]>
}

type Index = ReadonlyMap<string, readonly Entry[]>

const indexes = new WeakMap<Desk, Index>()
const starts = /[\p{L}\p{M}\d]+/gu
const gap = /^[\s\u00A0]$/
const quote = /^['’ʼ]$/
const dash = /^[-‐‑]$/

/**
 * Find the misspellings that a house file lists: whole words, across line ends, with either apostrophe, and in capitals where
 * the copy is in capitals. What is a part of a form that is right is none.
 */
export function* houseMistakes(text: string, desk: Desk): Generator<HouseMistake> {
  if (!desk.house.names?.length) return
  const index = indexOf(desk)
  if (index.size === 0) return
  let from = 0
  for (const {0: word, index: start} of text.matchAll(starts)) {
    if (start < from) continue
    for (const entry of index.get(word.toLowerCase()) ?? []) {
      const found = mistakeAt(text, start, entry)
      if (!found) continue
      yield found
      from = found.end
      break
    }
  }
}

/** Whether a span of a text is a misspelling, or a part of one, that a house file lists. */
export function isHouseMistake(text: string, span: Span, desk: Desk): boolean {
  if (!desk.house.names?.length) return false
  for (const {start, end} of houseMistakes(text, desk)) if (start <= span.start && span.end <= end) return true
  return false
}

function mistakeAt(text: string, at: number, {wrong, name, within}: Entry): HouseMistake | undefined {
  const exact = endOf(text, at, wrong)
  const end = exact ?? endOf(text, at, wrong.toUpperCase())
  if (end === undefined || isLetter(text.charAt(end))) return undefined
  if (within.some(([form, offset]) => at >= offset && endOf(text, at - offset, form) !== undefined)) return undefined
  const right = exact === undefined ? name.toUpperCase() : name
  const printed = text.slice(at, end)
  return right === printed ? undefined : {start: at, end, wrong: printed, right, name}
}

/** Where a form that begins at an offset ends; undefined where another text stands there. */
function endOf(text: string, from: number, form: string): number | undefined {
  let at = from
  for (const char of form) {
    const here = text.charAt(at)
    if (text.startsWith(char, at)) at += char.length
    else if (gap.test(char) && gap.test(here)) at++
    else if ((quote.test(char) && quote.test(here)) || (dash.test(char) && dash.test(here))) at++
    else return undefined
  }
  return at
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}\d]/u.test(char)
}

function indexOf(desk: Desk): Index {
  let index = indexes.get(desk)
  if (!index) indexes.set(desk, (index = makeIndex(desk.house.names ?? [])))
  return index
}

function makeIndex(names: readonly HouseName[]): Index {
  const index = new Map<string, Entry[]>()
  for (const {name, aliases, misspellings} of names) {
    const forms = [name, ...(aliases ?? [])]
    for (const wrong of misspellings ?? []) {
      // What stands before the first letter is no part of the misspelling: it begins at a word.
      const plain = wrong.trim().replace(/^[^\p{L}\p{M}\d]+/u, '')
      const first = plain.match(starts)?.[0]
      if (first === undefined || forms.includes(wrong)) continue
      const within = forms.flatMap((form): ReadonlyArray<readonly [string, number]> => {
        const offset = form.indexOf(plain)
        return offset >= 0 ? [[form, offset]] : []
      })
      const entries = index.get(first.toLowerCase()) ?? []
      index.set(first.toLowerCase(), entries)
      entries.push({wrong: plain, name, within})
    }
  }
  // The longest first: `Jon Marsh-Hale` before `Jon Marsh`.
  for (const entries of index.values()) entries.sort((a, b) => b.wrong.length - a.wrong.length)
  return index
}
