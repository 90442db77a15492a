import type {Desk} from '../../desk/desk.ts'
import type {Block} from '../block.ts'
import type {Span} from '../source-map.ts'
import {bare} from './context.ts'
import type {NameRun} from './name-token.ts'
import {organisations, titles} from './words.ts'

/** A whole name of an organisation: runs with `of`, `for`, `on`, `and` between. */
export interface Chain extends Span {
  /** Its words, folded, without the small ones. */
  readonly words: readonly string[]
  /** The acronym in brackets behind it. */
  readonly acronym: string | undefined
}

const links = /^ (?:of|for|on)(?: the)? $/
const owned = /^['’]s? $/
const ands = /^(?:,? and |, | & )$/
const bracket = /^ \((?:the )?(\p{Lu}[\p{Lu}&-]{1,7})s?\)/u

/** Find the organisations of a block by the words that name them, or by the acronym behind them. */
export function organisationsIn(block: Block, runs: readonly NameRun[], desk: Desk): readonly Chain[] {
  const found: Chain[] = []
  for (let at = 0; at < runs.length; at++) {
    const chain = chainFrom(block, runs, at, desk)
    if (!chain) continue
    found.push(chain)
    while (at + 1 < runs.length && (runs[at + 1]?.start ?? 0) < chain.end) at++
  }
  return found
}

function chainFrom({text}: Block, runs: readonly NameRun[], from: number, {english}: Desk): Chain | undefined {
  const first = runs[from]
  if (!first) return undefined
  let last = first
  let linked = false
  const heads = first.tokens.some((token) => organisations.has(bare(token)))
  for (let at = from + 1; heads && at < runs.length && at < from + 5; at++) {
    const next = runs[at]
    if (!next) break
    const between = text.slice(last.end, next.start)
    if (last.tokens.at(-1)?.possessive && !(linked && owned.test(between))) break
    const goesOn =
      links.test(between) ||
      (linked && owned.test(between)) ||
      (linked && ands.test(between) && endsSoon(text, next, between))
    if (!goesOn) break
    linked = true
    last = next
  }
  const tokens = runs.slice(from, runs.indexOf(last, from) + 1).flatMap((run) => run.tokens)
  const start = tokens.findIndex((token) => !titles.has(bare(token)) || organisations.has(bare(token)))
  const words = tokens.slice(Math.max(0, start))
  const [opening, closing] = [words[0], words.at(-1)]
  if (!opening || !closing || words.length < 2) return undefined
  const acronym = acronymBehind(
    text.slice(closing.end, closing.end + 14),
    words.map(({text}) => text)
  )
  if (!heads && acronym === undefined) return undefined
  // In a title every word has a capital: there only what a list knows as a word's end tells.
  if (!words.some(({strong}) => strong) && acronym === undefined) return undefined
  if (words.length === 2 && english.lexicon.isFunctionWord(opening.key)) return undefined
  return {start: opening.start, end: closing.end, words: words.map(({key}) => key), acronym}
}

/** Whether `and` goes on with the same name: what follows is short, and no other organisation. */
function endsSoon(text: string, next: NameRun, between: string): boolean {
  if (
    next.tokens.length > 2 ||
    next.tokens.some((token) => organisations.has(bare(token)) && bare(token) !== 'services')
  )
    return false
  return !between.includes(',') || / and \p{Lu}/u.test(text.slice(next.end, next.end + 6))
}

/** An acronym in brackets whose first letter is the name's, and that is not longer than it has words. */
function acronymBehind(text: string, words: readonly string[]): string | undefined {
  const acronym = bracket.exec(text)?.[1]
  if (acronym === undefined || acronym.length > words.length + 3) return undefined
  return words.some((word) => word.charAt(0) === acronym.charAt(0)) ? acronym : undefined
}
