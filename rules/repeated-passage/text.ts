import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Span} from '../../src/article/source-map.ts'
import {attributionAfter} from './attribution.ts'
import type {Copy, Side} from './copies.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {firstParagraph} from './documents.ts'
import {because, placeOf, whereIs} from './where.ts'

/** A copy that should go, and the place that stays. */
export interface Marked {
  readonly copy: Side
  readonly other: Side
  readonly near: boolean
  /** Whether the copy has words that the other place lacks: deleting it would lose them. */
  readonly more: boolean
}

/** How many words beside a quotation say something about it. */
const leastSaid = 3
/** How many words a pull-quote has at most: what is longer was pasted twice. */
const longestPullQuote = 60
/** From how many words on a sentence is hardly written twice by chance or as a formula. */
const surelyRepeated = 15
/** The same for a paragraph of its own. */
const surelyAlone = 10

/**
 * Choose which of two places should go: the one that stands alone, else the later; of two that stand alone, the one that
 * lost its quotation marks.
 *
 * @returns Undefined where both may stand: a sentence that is quoted and then discussed, two block quotations.
 */
export function toMark({earlier, later, near, shared}: Copy): Marked | undefined {
  const hasMore = ({from, to}: Side): boolean => to - from > shared.length
  const first: Marked = {copy: earlier, other: later, near, more: hasMore(earlier)}
  const second = laterGoes({earlier, later, near, shared})
  const quotes = [earlier, later].filter(({block}) => block.role === 'quote').length
  if (quotes === 2) return undefined
  if (quotes === 1) return earlier.block.role === 'quote' ? first : second
  if (isDiscussed(later)) return undefined
  if (earlier.whole && later.whole) return isQuoted(later) && !isQuoted(earlier) ? first : second
  if (later.whole) return second
  if (earlier.whole) return first
  if (isQuoted(later) && !later.complete) return undefined
  return second
}

/** Let the first of two sentences stand. */
export function laterGoes({earlier, later, near, shared}: Copy): Marked {
  return {copy: later, other: earlier, near, more: later.to - later.from > shared.length}
}

/** Whether a place's words stand in quotation marks. */
export function isQuoted({block, from, to}: Side): boolean {
  if (block.role === 'quote') return true
  const words = block.words.slice(from, to)
  return words.filter((word) => word.quoted).length > words.length * 0.6
}

/** Whether the words stand in quotation marks in a sentence that says something about them, not just who spoke. */
function isDiscussed(side: Side): boolean {
  if (!isQuoted(side) || side.block.role === 'quote') return false
  const first = side.block.words[side.from]?.sentence
  const last = side.block.words[side.to - 1]?.sentence
  const around = side.block.words.filter((word) => !word.quoted && (word.sentence === first || word.sentence === last))
  return around.length >= leastSaid && !around.some((word) => speech.test(word.norm))
}

const speech =
  /^(?:said|says|saying|told|tells|added|adds|wrote|writes|asked|argued|argues|explained|warned|noted|insisted|claimed|stated|tweeted|posted|remarked|replied|continued|concluded|according|announced)$/

/** Report copies in the running text: rows of paragraphs that were pasted together are one message. */
export function repeatedText(marked: readonly Marked[], article: Article, lexicon: Lexicon): Finding[] {
  return rowsOf(marked).map((row) => {
    const [first] = row as [Marked, ...Marked[]]
    const {copy} = first
    const lines = row.flatMap((item) => attributionAfter(item.copy, item.other, article) ?? [])
    const alsoAt = [...row.slice(1).map((item) => placeOf(item.copy)), ...lines]
    const words = row.reduce((sum, item) => sum + item.copy.to - item.copy.from, 0)
    return {
      ...placeOf(copy),
      reason: reasonOf(first, row.length, words, article),
      ...suggestionOf(row, alsoAt),
      because: row.map((item) => because(item.other, 'the same words')),
      confidence: copy.whole && !first.near ? 0.98 : 0.9,
      alsoAt,
      ...(isDoubtful(first, article, lexicon) ? {severity: 'info' as const} : {})
    }
  })
}

/**
 * Whether it is only a query: a short or changed sentence within paragraphs, a part of a sentence, a line at the top that the text takes
 * up again (a second headline), what the first paragraph says in other words, an instruction that is given twice.
 */
function isDoubtful({copy, other, near}: Marked, article: Article, lexicon: Lexicon): boolean {
  const top = firstParagraph(article)
  if (near && other.block.index <= top) return true
  const words = copy.to - copy.from
  if (!copy.whole) return near || !copy.complete || !other.complete || words < surelyRepeated
  if (words < surelyAlone) return true
  return copy.block.index < top || isInstruction(copy, lexicon)
}

/** Whether a paragraph tells its readers what to do: "Talk to your host and …" */
function isInstruction({block}: Side, lexicon: Lexicon): boolean {
  const [first, second] = block.words
  if (!first || !second || first.shape !== 'capital' || (lexicon.pos(first.norm) & Pos.verbBase) === 0) return false
  return (lexicon.pos(second.norm) & (Pos.determiner | Pos.preposition | Pos.to)) !== 0 && second.shape === 'lower'
}

/** Put together copies of whole paragraphs that follow each other, of paragraphs that follow each other. */
function rowsOf(marked: readonly Marked[]): Marked[][] {
  const rows: Marked[][] = []
  const seen = new Set<string>()
  for (const item of marked) {
    const key = `${item.copy.block.index} ${item.copy.from} ${item.copy.to}`
    if (seen.has(key)) continue
    seen.add(key)
    const last = rows.at(-1)?.at(-1)
    const follows =
      last?.copy.whole &&
      item.copy.whole &&
      item.copy.block.index - last.copy.block.index <= 2 &&
      item.other.block.index > last.other.block.index &&
      item.other.block.index - last.other.block.index <= 2
    if (follows) rows.at(-1)?.push(item)
    else rows.push([item])
  }
  return rows
}

function reasonOf({copy, other, near}: Marked, count: number, words: number, article: Article): string {
  const above = other.block.index < copy.block.index || (other.block === copy.block && other.from < copy.from)
  const side = above ? 'above' : 'below'
  const where = whereIs(other, article)
  if (!isQuoted(copy) && isQuoted(other) && copy.whole) {
    return `This paragraph is a quotation ${side} (${where}); without quotation marks the paper says it itself: a pull-quote left in?`
  }
  const stands = above ? 'already stands above' : 'stands again below'
  const almost = near ? ' in almost the same words' : ''
  if (count > 1) {
    return `These ${count} paragraphs ${above ? 'already stand above' : 'stand again below'}${almost}, beginning with ${where}: pasted twice?`
  }
  if (!copy.whole) {
    const what = !copy.complete ? 'This part of the sentence' : 'This sentence'
    return `${what} ${stands}${almost} (${where})`
  }
  return `This paragraph ${stands}${almost} (${where}): ${words <= longestPullQuote ? 'a pull-quote left in' : 'pasted twice'}?`
}

type Suggestion = Pick<Finding, 'expected' | 'edits' | 'note'>

/** To delete is right for what stands at both places in whole; what else to do is the editor's. */
function suggestionOf(row: readonly Marked[], alsoAt: ReadonlyArray<ReturnType<typeof placeOf>>): Suggestion {
  const {copy, near} = row[0] as Marked
  if (row.some(({more}) => more)) return {}
  if (copy.whole) {
    const note = 'Delete it here, or mark it as a pull-quote'
    const edits = [placeOf(copy), ...alsoAt].map((place) => ({...place, text: ''}))
    return {expected: [''], edits, note: alsoAt.length === row.length ? `${note}, with the line below it` : note}
  }
  if (!copy.complete || near) return {}
  const {start, end} = placeOf(copy)
  return {edits: [{...withSpace(copy.block.text, start, end), text: ''}]}
}

/** A span together with the space that goes with it. */
function withSpace(text: string, start: number, end: number): Span {
  return text.charAt(end) === ' '
    ? {start, end: end + 1}
    : {start: text.charAt(start - 1) === ' ' ? start - 1 : start, end}
}

/** Report bare block quotations that repeat the text: once an article, as the marking may be all that is missing. */
export function repeatedQuotes(marked: readonly Marked[], article: Article): Finding[] {
  const seen = new Set<number>()
  const each = marked.filter(({copy}) => !seen.has(copy.block.index) && seen.add(copy.block.index))
  const [first, ...rest] = each
  if (!first) return []
  const lines = each.flatMap((item) => attributionAfter(item.copy, item.other, article) ?? [])
  const where = first && whereIs(first.other, article)
  const reason =
    rest.length === 0
      ? `This block quotation repeats the text (${where}): a pull-quote that is not marked as one?`
      : `This block quotation and ${rest.length} more repeat the text (${where}): pull-quotes that are not marked as such?`
  return [
    {
      ...placeOf(first.copy),
      severity: 'info',
      reason,
      because: each.map((item) => because(item.other, 'the same words')),
      alsoAt: [...rest.map((item) => placeOf(item.copy)), ...lines]
    }
  ]
}
