import type {KnownWord} from '../desk/english/lexicon-data.ts'
import type {PrintedWord} from '../desk/english/token.ts'
import {Recent} from '../desk/recent.ts'

/** How a word is written: `the`, `The`, `NATO`, `iPhone`, `1984`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number'

/** What a word's letters tell, wherever it stands. */
export interface Written {
  /** The word as the reader sees it: without soft hyphens and zero-width characters. */
  readonly text: string
  /** Folded for comparing; see {@link normalise}. */
  readonly norm: string
  readonly shape: Shape
  /** What the lexicon knows of the word, once that was asked. */
  entry: KnownWord | undefined
  /** What it knows of the word in its folded form. */
  folded: KnownWord | undefined
  /** What the evidence that read it last knows of it. */
  printed: PrintedWord | undefined
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const invisibleOnce = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const beyondAscii = /[^\0-\u007F]/

// The same strings for the same word in every article: that saves their memory, and comparing them letter by letter.
const memory = new Recent<Written>(20_000)

/** Longer words come once: they are not kept. */
const longest = 40

/** Read a word as it stands in the text. */
export function writtenOf(slice: string): Written {
  return memory.get(slice) ?? read(slice)
}

/** The words met last, each where the hash of its letters puts it. */
const near: Array<Written | undefined> = Array.from({length: 0x4000}, () => undefined)

/** Read the word between two offsets of a text: most were met before, and no string is made for them. */
export function writtenAt(text: string, start: number, end: number): Written {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const place = (hash ^ (hash >>> 15)) & (near.length - 1)
  const known = near[place]
  if (known && isAt(known.text, text, start, end)) return known
  const made = writtenOf(text.slice(start, end))
  // What the reader does not see would not be found again.
  if (made.text.length === end - start && made.text.length <= longest) near[place] = made
  return made
}

/** Whether a word is what stands between two offsets of a text. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function read(slice: string): Written {
  if (slice.length > longest) return written(slice)
  // A slice of a text holds on to all of it.
  const own = [...slice].join('')
  return memory.set(own, written(own))
}

function written(printed: string): Written {
  const text = invisibleOnce.test(printed) ? printed.replace(invisible, '') : printed
  return {text, norm: normalise(text), shape: shapeOf(text), entry: undefined, folded: undefined, printed: undefined}
}

/** Fold a word for comparing: lower case, NFC, straight apostrophes, plain hyphens. */
export function normalise(word: string): string {
  const lower = word.toLowerCase()
  return beyondAscii.test(lower)
    ? lower
        .normalize('NFC')
        .replace(/[’ʼ＇]/g, "'")
        .replace(/[‐‑]/g, '-')
    : lower
}

/** Tell how a word is written. */
function shapeOf(word: string): Shape {
  const lower = word.toLowerCase()
  // Most words are lower-case letters: they are told at a glance.
  const code = word.charCodeAt(0)
  if (code >= 97 && code <= 122 && word === lower) return 'lower'
  if (/^[.,:/-]*\d[\d.,:/-]*$/.test(word)) return 'number'
  if (word === lower) return 'lower'
  const first = word.charAt(0)
  if (word.length > 1 && word === word.toUpperCase()) return 'upper'
  if (first !== first.toLowerCase() && word.slice(1) === lower.slice(1)) return 'capital'
  // Blue-Collar, O'Neill, Sino-US: each part as a capitalised word.
  return /^\p{Lu}/u.test(word) && /[-'’]/.test(word) ? 'capital' : 'mixed'
}
