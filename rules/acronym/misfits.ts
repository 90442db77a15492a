import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {kinds, wordsOf} from './bodies.ts'
import {known} from './known-bodies.ts'
import {isKnown} from './known.ts'
import {small} from './small.ts'

const bracketed = /\((?:the )?["“‘']?(\p{Lu}{3,7})s?["”’']?\)/gu
/** From how many letters on two exchanged ones are hardly another language's order: ISO, FIS and UCI are spelled in French. */
const telling = 4

/**
 * Find acronyms that stand behind a name whose letters are one slip away: "Harbour Safety Board (HBS)". Where the article has the
 * name's own letters elsewhere, and those never again, it is certain.
 */
export function* misfits(article: Article, desk: Desk): Generator<Finding> {
  for (const block of article.blocks) {
    if (block.role === 'table' || !block.text.includes('(')) continue
    for (const match of block.text.matchAll(bracketed)) {
      const acronym = match[1] ?? ''
      const body = bodyBefore(block, match.index, acronym)
      if (body) {
        yield {
          block,
          ...body.place,
          reason: `"${acronym}" is "${body.name}", not "${block.text.slice(body.place.start, body.place.end)}"`,
          ...(acronym.length > 3 ? {} : {severity: 'info' as const}),
          confidence: 0.85
        }
        continue
      }
      const letters = lettersBefore(block, match.index, acronym.length)
      if (letters === undefined || timesOf(acronym, article) > 1) continue
      const slip = slipBetween(letters, acronym)
      const own = timesOf(letters, article)
      // What another body is known by is one's own where the article has no other: the World Food Programme (PAM).
      if (own === 0 && isKnown(acronym, desk)) continue
      if (!slip || (own === 0 && (slip !== 'exchanged' || acronym.length < telling))) continue
      const start = match.index + match[0].indexOf(acronym)
      yield {
        block,
        start,
        end: start + acronym.length,
        reason: `"${acronym}" behind a name that gives "${letters}"${own > 0 ? ', as it stands elsewhere' : ''}: which is right?`,
        ...(own > 0 ? {} : {severity: 'info' as const}),
        undecided: true,
        confidence: own > 0 ? 0.9 : 0.75
      }
    }
  }
}

/** The public body that stands before its letters with another word for what kind of body it is: the Health and Safety Authority (HSE). */
function bodyBefore(
  {text, words}: Block,
  to: number,
  acronym: string
): {readonly name: string; readonly place: Span} | undefined {
  const last = words.findLastIndex((word) => word.end <= to)
  const end = words[last]
  for (const name of known.get(acronym) ?? []) {
    const first = words[last - name.split(' ').length + 1]
    if (!first || !end || first.sentence !== end.sentence || text.slice(end.end, to).trim() !== '') continue
    const own = wordsOf(text.slice(first.start, end.end))
    const right = wordsOf(name)
    const odd = right.flatMap((word, at) => (word === own[at] ? [] : [at]))
    const [at = 0] = odd
    if (own.length !== right.length || right.length < 3 || odd.length !== 1 || own[at]?.[0] === right[at]?.[0]) continue
    if (kinds.test(own[at] ?? '') && kinds.test(right[at] ?? ''))
      return {name, place: {start: first.start, end: end.end}}
  }
  return undefined
}

/** How often a word stands in the article in these capitals, with a plural's or an owner's ending, too. */
export function timesOf(acronym: string, article: Article): number {
  const norm = acronym.toLowerCase()
  return [norm, `${norm}s`, `${norm}'s`].reduce(
    (sum, form) => sum + article.places(form).filter(({word}) => word.text.startsWith(acronym)).length,
    0
  )
}

/** The first letters of so many words with capitals before a place, where no further one stands before them. */
function lettersBefore({text, words}: Block, to: number, count: number): string | undefined {
  let letters = ''
  const last = words.findLast((word) => word.end <= to)
  let word: Word | undefined = last
  for (; word && word.sentence === last?.sentence && letters.length < count; word = words[word.index - 1]) {
    if (word.shape === 'lower' && small.has(word.norm)) continue
    if (word.shape !== 'capital' || /[,;:]/.test(text.slice(word.end, words[word.index + 1]?.start ?? word.end)))
      return undefined
    letters = initialsOf(word) + letters
  }
  const isLonger = word?.sentence === last?.sentence && word?.shape === 'capital' && !small.has(word.norm)
  return letters.length === count && !isLonger ? letters : undefined
}

function initialsOf({norm}: Word): string {
  return norm
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
}

/** How two acronyms of different letters are one slip apart: two neighbours exchanged, one letter another, one more or less. */
export function slipBetween(one: string, other: string): 'exchanged' | 'another' | 'more' | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (one === other || long.length - short.length > 1) return undefined
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1) ? 'more' : undefined
  if (short.slice(from + 1) === long.slice(from + 1)) return 'another'
  const swapped = `${long[from + 1] ?? ''}${long[from] ?? ''}`
  return short.slice(from, from + 2) === swapped && short.slice(from + 2) === long.slice(from + 2)
    ? 'exchanged'
    : undefined
}
