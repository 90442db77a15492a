/** Articles of schema.org, as pages describe themselves to search engines. */
import {list, text} from './dialects.ts'
import {fieldRole} from './fields.ts'
import type {JsonNode} from './parse.ts'

const articles = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/

/** Whether an object says that it is an article: `"@type": "NewsArticle"`. */
export function isArticleType(node: JsonNode): boolean {
  const type = text(node, '@type')
  if (type !== undefined) return articles.test(type)
  return list(node, '@type')?.items.some((item) => item.type === 'string' && articles.test(item.value)) === true
}

/** What of a list is to be read: the articles, where some say that they are, and of these those that have a text; else all. */
export function articlesAmong(items: readonly JsonNode[]): readonly JsonNode[] {
  const found = items.filter(isArticleType)
  if (found.length === 0) return items
  const written = found.filter(
    (item) => item.type === 'object' && [...item.entries.keys()].some((name) => fieldRole(name) === 'body')
  )
  return written.length > 0 ? written : found
}
