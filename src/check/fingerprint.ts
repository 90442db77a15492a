import type {Block} from '../article/block.ts'
import {normalise} from '../article/block.ts'
import {firstWhere} from '../article/in-order.ts'
import type {Span} from '../article/source-map.ts'

const contextWords = 4

/**
 * Identify a fault by its rule, its words and the words around it: what a decision about it is kept by.
 *
 * No offset goes in, so it survives edits elsewhere; it changes when the words at the place or beside it change.
 */
export function fingerprint(ruleId: string, block: Block, place: Span): string {
  const {words, text} = block
  const from = firstWhere(words, (word) => word.end > place.start)
  const to = firstWhere(words, (word) => word.start >= place.end)
  const left = words.slice(Math.max(0, from - contextWords), from).map((word) => word.norm)
  const right = words.slice(to, to + contextWords).map((word) => word.norm)
  const quote = normalise(text.slice(place.start, place.end)).replace(/\s+/g, ' ').trim()
  return hash([ruleId, left.join(' '), quote, right.join(' ')].join('\n'))
}

/**
 * Hash text to 16 hexadecimal digits (two 32-bit FNV-1a streams over its UTF-16 units). For identity, not for security.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0xcbf29ce4
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ ((code << 7) | (code >>> 9)), 0x01000193)
  }
  return hex(a) + hex(b)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
