/** What a document of JSON is, by its shape alone. */
import {dialectOf, list, text} from './dialects.ts'
import {fieldRole, isEnvelope} from './fields.ts'
import {stringEnd, type JsonNode} from './parse.ts'
import {hasTags} from './prose.ts'

/** How many keys an error names. */
const most = 5

/** Whether a document is an article in fields, as `retextFields` takes it. */
export function isFieldsShape(root: JsonNode): boolean {
  return list(root, 'fields') !== undefined
}

/**
 * Whether a document is a list of articles, or an answer with such a list: how many, and where the second one starts.
 *
 * @param holders - Values that are trees of rich text or hold one.
 */
export function severalIn(
  root: JsonNode,
  holders: ReadonlySet<JsonNode>
): {readonly count: number; readonly start: number} | undefined {
  const lists = root.type === 'array' ? [root] : root.type === 'object' ? [...root.entries].flatMap(envelopeList) : []
  for (const candidate of lists) {
    if (candidate.type !== 'array' || dialectOf(candidate)) continue
    const articles = candidate.items.filter((item) => item.type === 'object' && isArticle(item, holders))
    const second = articles[1]
    if (second) return {count: articles.length, start: second.start}
  }
  return undefined
}

function envelopeList([name, value]: readonly [string, JsonNode]): JsonNode[] {
  return isEnvelope(name) && name !== 'fields' ? [value] : []
}

/** Whether an object has a headline and a text. */
function isArticle(item: JsonNode, holders: ReadonlySet<JsonNode>): boolean {
  if (item.type !== 'object') return false
  const inner = item.entries.get('fields') ?? item.entries.get('attributes') ?? item
  if (inner.type !== 'object') return false
  let [headline, body] = [false, holders.has(item)]
  for (const [name, value] of inner.entries) {
    const role = fieldRole(name)
    headline ||= role === 'headline'
    const shown = value.type === 'string' ? value.value : text(value, 'rendered')
    body ||= role === 'body' && shown !== undefined && hasTags(shown)
  }
  return headline && body
}

/** What a document looks like, for an error: `an object with "name", "version"`. */
export function shapeOf(root: JsonNode): string {
  if (root.type === 'array') return `a list of ${root.items.length}`
  if (root.type !== 'object') return root.type === 'string' ? 'a string' : String(root.value)
  const keys = [...root.entries.keys()]
  if (keys.length === 0) return 'an empty object'
  const named = keys.slice(0, most).map((key) => JSON.stringify(key.slice(0, 30)))
  return `an object with ${named.join(', ')}${keys.length > most ? ' …' : ''}`
}

/** What stands at an offset and may not, for an error. */
export function wrongAt(source: string, offset: number): string {
  if (offset >= source.length) return 'it ends too early'
  if (source.charAt(offset) === '"' && stringEnd(source, offset) === undefined)
    return 'a string that is not closed, or with a line end or a wrong escape in it'
  const token = /"[^"]{0,10}"?|[^\s,:[\]{}"]{1,12}/y
  token.lastIndex = offset
  return `${JSON.stringify(token.exec(source)?.[0] ?? source.charAt(offset))} may not stand there`
}
