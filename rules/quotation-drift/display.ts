import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/** A few words in quotation marks. */
interface Phrase {
  readonly block: Block
  readonly words: readonly Word[]
}

/** How many words a phrase has that a headline quotes. */
const fewest = 3
const most = 12
/** A phrase within a longer quotation has so many words in common with it; so many may be others, one after the other. */
const leastWithin = 4
const mostOther = 2

/**
 * Find phrases that a headline, a standfirst or a caption quotes and the text quotes with another word: 'a national disgrace'
 * above, "a national scandal" below.
 */
export function* displayFindings(article: Article, lexicon: Lexicon): Generator<Finding> {
  const above = article.blocks
    .filter(({role}) => /^(?:headline|standfirst|caption|social|heading)$/.test(role))
    .flatMap((block) => phrasesIn(block, most))
  if (above.length === 0) return
  const running = article.blocks.filter(({role}) => isRunning(role))
  const text = ` ${running.map(({words}) => words.map(({norm}) => norm).join(' ')).join(' ')} `
  const below = running.flatMap((block) => phrasesIn(block, longest))
  for (const {block, words} of above) {
    // What stands in the text in these words, quoted or not, is right.
    if (text.includes(` ${words.map(({norm}) => norm).join(' ')} `)) continue
    const found = below.flatMap((phrase) => {
      const odd = oddWord(words, phrase.words, lexicon)
      const drift = odd === undefined ? driftWithin(words, phrase, lexicon) : {own: [odd, odd], other: [odd, odd]}
      return drift ? [{phrase, drift}] : []
    })
    const [first] = found
    if (!first || found.length > 1) continue
    const {phrase, drift} = first
    const place = (all: readonly Word[], [from, to]: readonly [number, number]): Span => ({
      start: all[from]?.start ?? 0,
      end: all[to]?.end ?? 0
    })
    yield {
      ...contradiction(
        {...place(words, drift.own as Range), block},
        {...place(phrase.words, drift.other as Range), block: phrase.block},
        article,
        0.75
      ),
      severity: 'info'
    }
  }
}

type Range = readonly [from: number, to: number]

/** What is longer is a document, not a quotation. */
const longest = 160

function phrasesIn(block: Block, most: number): readonly Phrase[] {
  return block.quotations.flatMap(({start, end, close}) => {
    const words = close === '' ? [] : block.words.filter((word) => word.start >= start && word.end <= end)
    return words.length < fewest || words.length > most ? [] : [{block, words}]
  })
}

/** Where a phrase stands in a longer quotation with a word or two others in one place: 'a revenue stream with lungs', "as an income stream with lungs". */
function driftWithin(
  own: readonly Word[],
  {block, words}: Phrase,
  lexicon: Lexicon
): {readonly own: Range; readonly other: Range} | undefined {
  if (own.length <= leastWithin) return undefined
  const known = new Set(own.map(({norm}) => norm))
  if (words.filter(({norm}) => known.has(norm)).length < leastWithin) return undefined
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(own.length + 1, words.length - at); length >= Math.max(1, own.length - 1); length--) {
      const drift = driftBetween(own, words.slice(at, at + length), lexicon)
      if (!drift || isShown(block.text, words[at], words[at + length - 1])) continue
      return {own: drift.own, other: [drift.other[0] + at, drift.other[1] + at]}
    }
  }
  return undefined
}

function isShown(text: string, first: Word | undefined, last: Word | undefined): boolean {
  return /…|\.\s?\.|[[\]]/.test(text.slice(first?.start ?? 0, last?.end ?? 0))
}

function driftBetween(
  one: readonly Word[],
  other: readonly Word[],
  lexicon: Lexicon
): {readonly own: Range; readonly other: Range} | undefined {
  const shortest = Math.min(one.length, other.length)
  let head = 0
  while (head < shortest && one[head]?.norm === other[head]?.norm) head++
  let tail = 0
  while (tail < shortest - head && one[one.length - 1 - tail]?.norm === other[other.length - 1 - tail]?.norm) tail++
  const [here, there] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
  if (
    head + tail < leastWithin ||
    here.length === 0 ||
    there.length === 0 ||
    Math.max(here.length, there.length) > mostOther
  )
    return undefined
  const says = (words: readonly Word[]): boolean => words.some(({norm}) => isTelling(norm, lexicon))
  if (![here, there].every((words) => says(words) && words.every(({shape}) => shape === 'lower'))) return undefined
  const kept = [...one.slice(0, head), ...one.slice(one.length - tail)]
  return says(kept) ? {own: [head, one.length - 1 - tail], other: [head, other.length - 1 - tail]} : undefined
}

function isTelling(norm: string, lexicon: Lexicon): boolean {
  return !lexicon.isFunctionWord(norm) || /^(?:first|last|next|never|always)$/.test(norm)
}

/** Which word differs of two phrases that have all others in one order, one of them with a meaning. */
function oddWord(one: readonly Word[], other: readonly Word[], lexicon: Lexicon): number | undefined {
  if (one.length !== other.length) return undefined
  const odd = one.flatMap(({norm}, at) => (norm === other[at]?.norm ? [] : [at]))
  const [at] = odd
  const [a, b] = [one[at ?? 0], other[at ?? 0]]
  if (odd.length !== 1 || at === undefined || a?.shape !== 'lower' || b?.shape !== 'lower') return undefined
  const said = one.some(({norm}, index) => index !== at && !lexicon.isFunctionWord(norm))
  return said && !lexicon.isFunctionWord(a.norm) && !lexicon.isFunctionWord(b.norm) ? at : undefined
}
