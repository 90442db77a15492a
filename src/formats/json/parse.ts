import type {Span} from '../../article/source-map.ts'

/** A value of JSON with its place: offsets are UTF-16 units of the source. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonOther

/** An object; of entries of one name the last counts. */
export interface JsonObject extends Span {
  readonly type: 'object'
  readonly entries: ReadonlyMap<string, JsonNode>
}

/** A list. */
export interface JsonArray extends Span {
  readonly type: 'array'
  readonly items: readonly JsonNode[]
}

/** A string; its place holds its quotation marks. */
export interface JsonString extends Span {
  readonly type: 'string'
  readonly value: string
}

/** A number, a truth value or null. */
export interface JsonOther extends Span {
  readonly type: 'other'
  readonly value: number | boolean | null
}

/** JSON that was read, or the offset of the first token that may not stand where it does (the end, where something is missing). */
export type Parsed = {readonly root: JsonNode} | {readonly fault: number}

/** A list or object that is not closed yet. */
type Open =
  | {readonly start: number; readonly items: JsonNode[]}
  | {readonly start: number; readonly entries: Map<string, JsonNode>; key: string}

/** What may stand next. */
type Expected = 'value' | 'key' | 'colon' | 'next' | 'end'

const space = /[ \t\r\n]*/y
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.\p{L}])|(?:true|false|null)(?![\p{L}\d])/uy
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const plain = /[^"\\\u0000-\u001f]*/y

/** Parse JSON as `JSON.parse` does, a byte order mark before it passed over; nothing nests too deeply for it. */
export function parseJson(source: string): Parsed {
  const open: Open[] = []
  let at = source.startsWith('\uFEFF') ? 1 : 0
  let root: JsonNode | undefined
  let expected = 'value' as Expected
  /** Whether what is open has just been opened: it may close at once. */
  let fresh = false
  const add = (node: JsonNode): undefined => {
    const outer = open.at(-1)
    if (!outer) root = node
    else if ('items' in outer) outer.items.push(node)
    else outer.entries.set(outer.key, node)
    fresh = false
    expected = outer ? 'next' : 'end'
  }
  for (;;) {
    space.lastIndex = at
    at += space.exec(source)?.[0].length ?? 0
    const char = source.charAt(at)
    const outer = open.at(-1)
    const closing = outer && ('items' in outer ? ']' : '}')
    if (expected === 'end') return at < source.length || !root ? {fault: at} : {root}
    if ((fresh || expected === 'next') && char === closing && outer) {
      open.pop()
      at++
      add(
        'items' in outer
          ? {type: 'array', start: outer.start, end: at, items: outer.items}
          : {type: 'object', start: outer.start, end: at, entries: outer.entries}
      )
    } else if (expected === 'next') {
      if (char !== ',') return {fault: at}
      at++
      expected = closing === '}' ? 'key' : 'value'
    } else if (expected === 'colon') {
      if (char !== ':') return {fault: at}
      at++
      expected = 'value'
    } else if (expected === 'value' && (char === '{' || char === '[')) {
      open.push(char === '[' ? {start: at, items: []} : {start: at, entries: new Map(), key: ''})
      at++
      fresh = true
      expected = char === '[' ? 'value' : 'key'
    } else if (char === '"') {
      const end = stringEnd(source, at)
      if (end === undefined) return {fault: at}
      const value = decode(source, at, end)
      if (expected === 'key' && outer && 'key' in outer) {
        outer.key = value
        expected = 'colon'
        fresh = false
      } else add({type: 'string', start: at, end, value})
      at = end
    } else {
      literal.lastIndex = at
      const [token] = expected === 'value' ? (literal.exec(source) ?? []) : []
      if (token === undefined) return {fault: at}
      add({type: 'other', start: at, end: at + token.length, value: JSON.parse(token) as JsonOther['value']})
      at += token.length
    }
  }
}

/** Where the string that opens at `start` ends; undefined where it is broken. */
export function stringEnd(source: string, start: number): number | undefined {
  let at = start + 1
  for (;;) {
    plain.lastIndex = at
    at += plain.exec(source)?.[0].length ?? 0
    const char = source.charAt(at)
    if (char === '"') return at + 1
    escape.lastIndex = at
    const [found] = escape.exec(source) ?? []
    if (found === undefined) return undefined
    at += found.length
  }
}

function decode(source: string, start: number, end: number): string {
  const inner = source.slice(start + 1, end - 1)
  return inner.includes('\\') ? (JSON.parse(source.slice(start, end)) as string) : inner
}
