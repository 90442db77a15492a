import type {Article} from './article.ts'

const subjects: ReadonlySet<string> = new Set(
  `html css javascript typescript python markdown latex xml json yaml sql unicode utf-8 ascii regex
  template templates templating placeholder placeholders syntax variable variables string strings script scripts
  localhost server servers terminal shell bash repository repositories repo repos github git api apis sdk
  code coding codebase programming programmer programmers developer developers software compiler function functions
  tag tags markup element elements encoding encodings mojibake command-line package packages`.split(/\s+/)
)

/** How many of the words above an article about computing holds at least, in how many kinds. */
const enough = 3

/** How many headings and how many pieces of code an article has that describes a program part by part, at least. */
const leastHeadings = 3
const leastCode = 5

/**
 * Whether the article is a program's manual: entry by entry, with code in them. Its entries are worded alike, since what they
 * describe is alike.
 */
export function isManual(article: Article): boolean {
  const headings = article.blocks.filter(({role}) => role === 'heading').length
  if (headings < leastHeadings || !article.derive(isTechnical)) return false
  const code = article.blocks.reduce((sum, {opaque}) => sum + opaque.length, article.listings.length)
  return code >= leastCode
}

/**
 * Whether the article is about programming or publishing software: its readers are shown templates, tags and test addresses.
 *
 * Three different words of the trade, at least one in 250 words, or inline code, tell it.
 */
export function isTechnical(article: Article): boolean {
  let total = 0
  const kinds = new Set<string>()
  for (const {words, opaque, text} of article.blocks) {
    for (const {norm} of words) {
      if (!subjects.has(norm)) continue
      total++
      kinds.add(norm)
    }
    // What is opaque without looking like an address, a handle or a hashtag was marked as code.
    if (opaque.some(({start, end}) => !/^(?:https?:|www\.|[@#])|@/i.test(text.slice(start, end)))) return true
  }
  return kinds.size >= enough && total * 250 >= article.wordCount
}
