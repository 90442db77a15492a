const start = /^[“"'‘(]?[\p{Lu}\d£$€]/u
const end = /[.!?…][”"’')]*$/
const small =
  /\b(?:the|a|an|of|to|and|in|is|was|are|were|for|on|with|that|it|he|she|they|we|has|have|had|at|by|from|as)\b/gi

/** How much of a text is looked at. */
const most = 4000

/** Whether a string is plainly prose: a sentence of at least six words with the small words of English; no address, key or code. */
export function isPlainProse(value: string): boolean {
  const text = value.trim()
  if (text.length < 30 || !start.test(text) || !end.test(text.slice(-20))) return false
  const first = text.slice(0, most)
  const words = first.split(/\s+/).length
  const letters = first.replace(/[^\p{L}\s]+/gu, '').length
  return words >= 6 && letters >= first.length * 0.85 && (first.match(small)?.length ?? 0) >= words / 10
}

/** The fewest words of a text that runs: a notice or a button's label has fewer. */
const fewest = 20
/** Most words of prose stand in a clause of so many, without a sign of a program's or an address's among them. */
const longClause = 5
const sign = /[^\p{L}\p{M}\p{N}\s,'’‘“”"$£€%*-]+/u
const sentenceEnd = /[.!?…][”"’')\]]{0,3}\s+[“"‘'([]?[\p{Lu}\d]/u

/** Whether a string runs on as an article does, whatever it is written in: some sentences or lines, with the small words of English. */
export function isRunningText(value: string): boolean {
  const text = value.trim()
  const first = text.slice(0, most)
  const words = first.split(/\s+/).length
  if (words < fewest || !(text.includes('\n') || sentenceEnd.test(first))) return false
  const clauses = first.split(sign).map((clause) => clause.trim().split(/\s+/).length)
  const inClauses = clauses.filter((count) => count >= longClause).reduce((sum, count) => sum + count, 0)
  return inClauses * 2 >= words && (first.match(small)?.length ?? 0) >= words / 12
}

/** Whether a string is plainly prose, of one sentence or of many. */
export function isProse(value: string): boolean {
  return isPlainProse(value) || isRunningText(value)
}

/** Whether a value opens and ends with the tag of a block, as an editor's field of rich text does. */
export function isHtml(value: string): boolean {
  return (
    /^\s*<(?:p|h[1-6]|div|section|article|figure|blockquote|ul|ol|table)(?:\s[^<>]*)?>/i.test(value) &&
    value.trimEnd().endsWith('>')
  )
}

/** Whether a text has tags, comments or character references of HTML in it. */
export function hasTags(value: string): boolean {
  return /<[a-z!/]|&(?:[a-z]{2,8}|#\w{2,6});/i.test(value)
}
