/** What a document of JSON is, by its shape alone. */
import {dialectOf, list, onlyOf, text} from './dialects.ts'
import {fieldRole, isEnvelope} from './fields.ts'
import {articlesAmong} from './linked-data.ts'
import {stringEnd, type JsonNode} from './parse.ts'
import {hasTags, isProse} from './prose.ts'

/** How many keys an error names. */
const most = 5

const none: ReadonlySet<JsonNode> = new Set()

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
  // What an article with a text of its own has in lists are parts of it.
  const listed = isArticle(root, none) ? isMarkedArticle : isArticle
  const rest: JsonNode[] = [root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'object') {
      if (node === root || !isArticle(node, holders)) rest.push(...[...node.entries].flatMap(enveloped))
      continue
    }
    if (node.type !== 'array' || dialectOf(node)) continue
    const articles = articlesAmong(node.items).filter((item) => listed(item, holders))
    const second = articles[1]
    if (second) return {count: articles.length, start: second.start}
  }
  return undefined
}

function enveloped([name, value]: readonly [string, JsonNode]): JsonNode[] {
  return isEnvelope(name) && name !== 'fields' ? [value] : []
}

/** Whether a value holds an article that has its own headline: an answer's title or a feed's is not the article's. */
export function isEnvelopeOf([name, value]: readonly [string, JsonNode]): boolean {
  if (!isEnvelope(name)) return false
  const items = value.type === 'array' ? articlesAmong(value.items) : [value]
  return items.length === 1 && isArticle(items[0] as JsonNode, none)
}

/** Whether an object has a headline and a text. */
function isArticle(item: JsonNode, holders: ReadonlySet<JsonNode>): boolean {
  return isMarkedArticle(item, holders, true)
}

/** Whether an object has a headline and a text with marks, rich text or HTML; or `plain`, whatever it is written in. */
function isMarkedArticle(item: JsonNode, holders: ReadonlySet<JsonNode>, plain = false): boolean {
  if (item.type !== 'object') return false
  const inner = ['_source', 'fields', 'attributes'].reduce<JsonNode>((found, name) => {
    return found === item ? (item.entries.get(name) ?? item) : found
  }, item)
  if (inner.type !== 'object') return false
  let [headline, body] = [false, holders.has(item)]
  for (const [name, value] of inner.entries) {
    const role = fieldRole(name)
    headline ||= role === 'headline'
    const shown = shownIn(value)
    body ||= role === 'body' && shown !== undefined && (hasTags(shown) || (plain && isProse(shown)))
  }
  return headline && body
}

/** The text that a field shows. */
function shownIn(value: JsonNode): string | undefined {
  const only = onlyOf(value)
  return only.type === 'string' ? only.value : text(only, 'rendered')
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
