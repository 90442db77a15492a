import {kindOf} from './names.ts'
import type {JsonArray, JsonNode, JsonObject, JsonString} from './parse.ts'

/** A way to keep rich text as JSON. */
export interface Dialect {
  /** What it is called. */
  readonly name: string
  /** The key of the text of a leaf; undefined where text stands in blocks alone. */
  readonly leaf?: string
  /** Whether a leaf has no type. */
  readonly bare?: boolean
  /** The key of a block's text, or of what it holds, where that is called otherwise than in most. */
  readonly value?: string
  /** Whether texts are HTML. */
  readonly html: boolean
  /** The list of blocks, where a value is a document of this dialect. */
  blocks(value: JsonNode): JsonArray | undefined
}

/** The dialects, each told by its shape alone; the first whose shape a value has counts. */
export const dialects: readonly Dialect[] = [
  {
    name: 'Portable Text',
    leaf: 'text',
    html: false,
    blocks: (value) =>
      listOf(value, (item) => text(item, '_type') !== undefined) &&
      listOf(value, (item) => list(item, 'children') !== undefined || isCustomBlock(item), 'some')
  },
  {
    name: 'Lexical',
    leaf: 'text',
    html: false,
    blocks: (value) => {
      const root = value.type === 'object' ? value.entries.get('root') : undefined
      return root && text(root, 'type') === 'root' ? list(root, 'children') : undefined
    }
  },
  {
    name: 'ProseMirror',
    leaf: 'text',
    html: false,
    // Some keep the list of nodes alone.
    blocks: (value) =>
      text(value, 'type') === 'doc'
        ? list(value, 'content')
        : listOf(value, (item) => text(item, 'type') !== undefined) &&
          listOf(value, (item) => list(item, 'content')?.items.some(isTextNode) === true, 'some')
  },
  {
    name: 'Contentful',
    leaf: 'value',
    html: false,
    blocks: (value) => (text(value, 'nodeType') === 'document' ? list(value, 'content') : undefined)
  },
  {
    name: 'Editor.js',
    html: true,
    blocks: (value) =>
      listOf(
        list(value, 'blocks'),
        (item) => text(item, 'type') !== undefined && item.entries.get('data')?.type === 'object'
      )
  },
  {
    name: 'typed blocks',
    html: true,
    blocks: (value) =>
      listOf(list(value, 'blocks'), (item) => text(item, 'type') !== undefined) &&
      listOf(list(value, 'blocks'), (item) => isText(item), 'some')
  },
  {
    name: 'Apple News Format',
    html: true,
    blocks: (value) =>
      listOf(list(value, 'components'), (item) => text(item, 'role') !== undefined) &&
      listOf(list(value, 'components'), isComponent, 'some')
  },
  {
    name: 'ArchieML',
    value: 'value',
    html: true,
    blocks: (value) =>
      listOf(value, (item) => text(item, 'type') !== undefined && item.entries.has('value')) &&
      listOf(
        value,
        (item) => {
          const kind = kindOf(text(item, 'type') ?? '')
          return kind !== undefined && kind !== 'inline'
        },
        'some'
      )
  },
  {
    name: 'ANS',
    html: true,
    blocks: (value) => listOf(list(value, 'content_elements'), (item) => text(item, 'type') !== undefined)
  },
  {
    name: 'Slate',
    leaf: 'text',
    bare: true,
    html: false,
    blocks: (value) =>
      listOf(value, (item) => item.entries.has('children') || text(item, 'type') !== undefined) &&
      listOf(value, (item) => list(item, 'children')?.items.some(isSlate) === true, 'some')
  }
]

/** What things are read as that hold rich text and are of no dialect themselves. */
export const custom: Dialect = {name: 'JSON', html: true, blocks: () => undefined}

/** The dialect whose document a value is, with its list of blocks. */
export function dialectOf(value: JsonNode): {readonly dialect: Dialect; readonly blocks: JsonArray} | undefined {
  if (value.type !== 'object' && value.type !== 'array') return undefined
  for (const dialect of dialects) {
    const blocks = dialect.blocks(value)
    if (blocks) return {dialect, blocks}
  }
  return undefined
}

/** The string that an object has under a key. */
export function text(node: JsonNode | undefined, key: string): string | undefined {
  return string(node, key)?.value
}

/** The string that an object has under a key, with its place. */
export function string(node: JsonNode | undefined, key: string): JsonString | undefined {
  const value = node?.type === 'object' ? node.entries.get(key) : undefined
  return value?.type === 'string' ? value : undefined
}

/** The list that an object has under a key. */
export function list(node: JsonNode | undefined, key: string): JsonArray | undefined {
  const value = node?.type === 'object' ? node.entries.get(key) : undefined
  return value?.type === 'array' ? value : undefined
}

/** The value where it is a list of objects, all of which (or some) are as is asked for. */
function listOf(
  value: JsonNode | undefined,
  is: (item: JsonObject) => boolean,
  which: 'every' | 'some' = 'every'
): JsonArray | undefined {
  if (value?.type !== 'array' || value.items.length === 0) return undefined
  const fits = (item: JsonNode): boolean => item.type === 'object' && is(item)
  return value.items[which](fits) ? value : undefined
}

/** Whether an item is a block of one's own making in a list of Sanity's: no reference to another document. */
function isCustomBlock(item: JsonObject): boolean {
  return item.entries.has('_key') && !item.entries.has('_ref')
}

/** Whether an item has a text and a type that says what the text is. */
function isText(item: JsonObject): boolean {
  const type = text(item, 'type')
  return type !== undefined && kindOf(type) !== undefined && text(item, 'text') !== undefined
}

/** Whether an item is a component of Apple's that has a text, or holds some. */
function isComponent(item: JsonObject): boolean {
  return kindOf(text(item, 'role') ?? '') !== undefined || list(item, 'components') !== undefined
}

/** Whether a node is a leaf of ProseMirror. */
function isTextNode(node: JsonNode): boolean {
  return text(node, 'type') === 'text' && text(node, 'text') !== undefined
}

/** Whether a child is a leaf of Slate, or a node that may hold one. */
function isSlate(child: JsonNode): boolean {
  return text(child, 'text') !== undefined || list(child, 'children') !== undefined
}

/** The value of a list that holds but one, as a search engine gives those of its fields; else the value itself. */
export function onlyOf(value: JsonNode): JsonNode {
  const [first, ...more] = value.type === 'array' ? value.items : [value]
  return first !== undefined && more.length === 0 ? first : value
}
