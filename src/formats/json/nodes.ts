/** What a node of rich text tells of itself besides its type. */
import {text, type Dialect} from './dialects.ts'
import {bare, isTopHeading, kindOf} from './names.ts'
import type {JsonNode, JsonObject} from './parse.ts'

/** Bits of Lexical's `format`: struck out, code. */
const opaqueBits = 4 | 16
const opaqueMark = /^(?:inline-?)?code$|^(?:strike(?:-?through)?|del(?:etion)?)$/i

/** Bits of Lexical's `format`: bold, italic. */
const emphasisBits = 1 | 2
const emphasisMark = /^(?:em(?:phasis)?|ital(?:ic)?s?|i|strong|bold|b)$/i

/** Whether a value is a leaf: a stretch of text in a line. */
export function isLeaf(node: JsonNode, dialect: Dialect): boolean {
  if (!dialect.leaf || node.type !== 'object' || text(node, dialect.leaf) === undefined) return false
  const type = bare(typeOf(node) ?? '')
  return (type === '' && dialect.bare === true) || type === 'text' || type === 'span' || kindOf(type) === 'inline'
}

/** Whether a leaf is code, or struck out: its words are not the article's. */
export function isOpaque(node: JsonObject): boolean {
  return isFormatted(node, opaqueBits, opaqueMark)
}

/** Whether a leaf is set apart, in italics or in bold. */
export function isEmphasised(node: JsonObject): boolean {
  return isFormatted(node, emphasisBits, emphasisMark)
}

function isFormatted(node: JsonObject, bits: number, named: RegExp): boolean {
  const format = node.entries.get('format')
  if (format?.type === 'other' && typeof format.value === 'number' && (format.value & bits) !== 0) return true
  const marks = node.entries.get('marks')
  if (marks?.type === 'array') {
    for (const mark of marks.items) {
      const name = mark.type === 'string' ? mark.value : text(mark, 'type')
      if (name !== undefined && named.test(name)) return true
    }
  }
  for (const [key, value] of node.entries) {
    if (value.type === 'other' && value.value === true && named.test(key)) return true
  }
  return false
}

/** The names that tell what a node is, the most telling one first: style, subtype, name of its component, type. */
export function typesOf(node: JsonObject): string[] {
  const inner = node.entries.get('fields')
  const names = [
    node.entries.has('listItem') ? 'list' : undefined,
    text(node, 'style'),
    text(node, 'subtype'),
    text(node, 'blockType') ?? text(inner, 'blockType'),
    typeOf(node)
  ]
  return names.filter((name) => name !== undefined)
}

function typeOf(node: JsonObject): string | undefined {
  return text(node, '_type') ?? text(node, 'nodeType') ?? text(node, 'type') ?? text(node, 'role')
}

/** The level of a heading, by its type, its tag or its attributes. */
export function headingLevel(node: JsonObject, types: readonly string[]): number | undefined {
  if (types.some(isTopHeading) || isTopHeading(text(node, 'tag') ?? '')) return 1
  for (const holder of [node, node.entries.get('attrs'), node.entries.get('data')]) {
    const level = holder?.type === 'object' ? holder.entries.get('level') : undefined
    if (level?.type === 'other' && typeof level.value === 'number') return level.value
  }
  return undefined
}
