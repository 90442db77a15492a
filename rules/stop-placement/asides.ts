import {mayOwnStop} from '../../src/article/abbreviations.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {count} from './count.ts'

/** A stop inside the brackets of an aside within a sentence. */
export interface AsideStop {
  readonly start: number
  readonly end: number
  /** What should stand there; absent where the words in brackets may be a sentence. */
  readonly aside: string | undefined
}

// An aside that begins within a sentence and holds no other one; behind `balmy."` a sentence has ended.
const aside = /(?<=[\p{L}\p{N}%,] |[\p{L}\p{N},]["”’] )\(([^()\n]{3,400}?)([.,])\)(?=$|[\s.,;:])/gu
const sentenceWithin = /[.!?…] ["“‘]?\p{Lu}/u
const lastWord = /(?<![\p{L}\p{N}.'’-])(\p{L}\p{Ll}{1,30})$/u

/** Find stops inside the bracket of an aside where the sentence around it ends behind it, or goes on: "the mill (a ruin by then.)", "the mill (a ruin,) was". */
export function asideStops({text, opaque}: Passage, lexicon: Lexicon): AsideStop[] {
  if (!/[.,]\)/.test(text)) return []
  return [...text.matchAll(aside)].flatMap(({0: whole, 1: words = '', 2: stop = '', index}): AsideStop[] => {
    const [, last = ''] = lastWord.exec(words) ?? []
    if (last.length < 4 ? !lexicon.isFunctionWord(last) : !lexicon.has(last)) return []
    if (mayOwnStop(last) || sentenceWithin.test(words) || !words.includes(' ')) return []
    const close = index + whole.length
    if (opaque.some((span) => index < span.end && span.start < close)) return []
    const behind = text.slice(close, close + 3)
    const start = close - 2 - last.length
    if (/^[.,;:]/.test(behind)) {
      // "(a ruin.)." has one too many.
      return stop === behind.charAt(0) ? [{start, end: close + 1, aside: `${last})${stop}`}] : []
    }
    const goesOn = /^ \p{Ll}/u.test(behind)
    if (stop === '.' && !goesOn && !/^$|^ ["“‘(]?\p{Lu}/u.test(behind)) return []
    const right = stop === '.' && goesOn ? `${last})` : `${last})${stop}`
    return [{start, end: close, aside: /^\p{Ll}/u.test(words) || goesOn ? right : undefined}]
  })
}

/** One finding for all stops inside the brackets of an aside: who puts one there puts all. */
export function besideBrackets([first, ...more]: ReadonlyArray<AsideStop & {readonly block: Block}>): Finding[] {
  if (!first) return []
  const {block, start, end, aside} = first
  const printed = block.text.slice(start, end)
  const change = aside === undefined ? '' : ` → "${aside}"`
  const again = more.length === 0 ? '' : ` (and in ${count(more.length, true)})`
  const edits = [first, ...more].flatMap((place) =>
    place.aside === undefined ? [] : [{block: place.block, start: place.start, end: place.end, text: place.aside}]
  )
  return [
    {
      block,
      start,
      end,
      reason: `${printed.includes('.') ? 'Full stop' : 'Comma'} inside the brackets of an aside: "${printed}"${change}${again}`,
      ...(aside === undefined ? {} : {expected: [aside]}),
      ...(more.length > 0 && edits.length > 0 ? {edits} : {}),
      alsoAt: more
    }
  ]
}
