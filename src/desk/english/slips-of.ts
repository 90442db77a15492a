import type {Passage} from '../../article/block.ts'
import {noted} from '../../article/once.ts'
import type {Span} from '../../article/source-map.ts'
import {type Written, writtenOf} from '../../article/written.ts'
import type {Evidence} from './evidence.ts'
import type {Slip} from './slip.ts'
import {isProved} from './proof.ts'
import type {Sentence} from './token.ts'

/** A slip in a passage: word positions are those of the passage. */
export interface PassageSlip extends Slip {
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean
}

/** How many words must stand between a slip and code: what code would be in the sentence, nobody knows. */
const farFromCode = 2

/** What the margin of a slip loses in a sentence with code, unless it is proved: technical text is far from what was counted. */
const codeMargin = 0.7

/**
 * Where something was taken out, such as code by a converter, and left the space before a mark: "with the , and then". Nobody knows
 * what stood there, as with code.
 */
const hole = /(?<=[\p{L}\p{N}] )(?=[,;] |\.(?: \p{Lu}|$))/gu

/** What manuals print among their words without marking it: calls, things to fill in, options, signs that stand alone. */
const coded =
  /[\p{L}\p{N}_.:]{1,40}\((?=[)'"])|\{[\p{L}\p{N}_-]{1,40}\}|<[\p{L}\p{N}_/-]{1,40}>|(?<!\S)--?\p{L}[\p{L}\p{N}-]{0,40}|(?<![\p{L}\p{N}])[<>{}|^\\~=]{1,8}(?![\p{L}\p{N}])|\p{L}{1,40}_[\p{L}\p{N}_]{1,40}/gu

/** The gap between two columns. */
const columns = /(?<=\S)(?:\t\s*|\s{3,})(?=\S)/gu

/** A passage's code, and the places where some may have been taken out. */
function codeOf({text, opaque}: Passage): readonly Span[] {
  if (!/ [,;.]|[(<>{}|^\\~=_\t]| -|\s{3}/.test(text)) return opaque
  const spans = [...opaque]
  for (const pattern of [hole, coded, columns]) {
    for (const {0: found, index} of text.matchAll(pattern)) {
      const end = pattern === coded ? index + found.length : index
      if (!isWithin(opaque, index)) spans.push({start: index, end})
    }
  }
  return spans.length === opaque.length ? opaque : spans.sort((a, b) => a.start - b.start)
}

/** Whether one of some spans, in order, holds an offset. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Infinity) <= offset
}

/** The slips of a passage's sentences, worked out once for all rules that ask. */
export function slipsOf(passage: Passage, evidence: Evidence): readonly PassageSlip[] {
  return noted(passage, evidence, () => judge(passage, evidence))
}

function judge(passage: Passage, evidence: Evidence): readonly PassageSlip[] {
  const {words} = passage
  const opaque = codeOf(passage)
  let next = 0
  const slips: PassageSlip[] = []
  for (const {from, to, start, end} of passage.sentences) {
    while ((opaque[next]?.end ?? Infinity) <= start) next++
    const hasCode = (opaque[next]?.start ?? Infinity) < end
    const places: number[] = []
    const sentence = hasCode
      ? aroundCode(passage, opaque, from, to, start, end, next, places)
      : between(passage, from, to, start, end)
    for (const slip of evidence.judge(sentence)) {
      if (hasCode && !isFarFromCode(slip, places)) continue
      const first = hasCode ? (places[slip.from] ?? from) : from + slip.from
      const last = first + slip.to - slip.from
      if (isMentioned(passage, first, last, isProved(slip) ? 0 : 1)) continue
      const margin = hasCode && !isProved(slip) ? slip.margin - codeMargin : slip.margin
      slips.push({...slip, margin, from: first, to: last, quoted: words[first]?.quoted ?? false})
    }
  }
  return slips
}

/** The words `from` to `to` of a passage, with what stands between them. */
export function sentenceOf(passage: Passage, from: number, to: number): Sentence {
  const {words, sentences} = passage
  const bounds = sentences.find((sentence) => sentence.from === from)
  return between(passage, from, to, bounds?.start ?? words[from]?.start ?? 0, bounds?.end ?? words[to - 1]?.end ?? 0)
}

/** The words `from` to `to` of a passage, which stand between two offsets of its text. */
function between({text, words}: Passage, from: number, to: number, start: number, end: number): Sentence {
  const own: string[] = []
  const written: Written[] = []
  const gaps: string[] = []
  let last = start
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    own.push(word.text)
    written.push(word.written)
    // Nearly always: no string is made for it.
    gaps.push(word.start === last + 1 && text.charCodeAt(last) === space ? ' ' : text.slice(last, word.start))
    last = word.end
  }
  gaps.push(text.slice(last, end))
  return {words: own, gaps, written}
}

const space = 32

/** What stands for code or an address in a sentence: a name that nobody has heard. */
const unheard = writtenOf('Xoxoxo')

/**
 * The words `from` to `to` of a passage with a name for each piece of code among them, of which the first is `opaque[next]`.
 *
 * @param places - Is given the position in the passage of each word of the sentence; -1 for code.
 */
function aroundCode(
  {text, words}: Passage,
  opaque: readonly Span[],
  from: number,
  to: number,
  start: number,
  end: number,
  next: number,
  places: number[]
): Sentence {
  const own: string[] = []
  const written: Written[] = []
  const gaps: string[] = []
  let last = start
  const take = (word: Written, place: number, begin: number, stop: number): undefined => {
    own.push(word.text)
    written.push(word)
    places.push(place)
    gaps.push(text.slice(last, Math.max(last, begin)))
    last = stop
  }
  let code = next
  const takeCode = (before: number): undefined => {
    for (let span = opaque[code]; span && span.start < before; span = opaque[++code])
      take(unheard, -1, span.start, span.end)
  }
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    takeCode(word.end)
    if (word.start >= last) take(word.written, at, word.start, word.end)
  }
  takeCode(end)
  gaps.push(text.slice(last, Math.max(last, end)))
  return {words: own, gaps, written}
}

/**
 * Whether words are named rather than used: what is set apart in italics or in bold, as "the *a* of atomic". Where sequences alone speak,
 * a neighbour that is named is enough.
 */
function isMentioned({words}: Passage, from: number, to: number, beside: number): boolean {
  const end = from === to ? from + 1 : to + beside
  for (let at = from - beside; at < end; at++) if (words[at]?.emphasised) return true
  return false
}

function isFarFromCode({from, to}: Slip, places: readonly number[]): boolean {
  for (let at = Math.max(0, from - farFromCode); at < Math.min(places.length, to + farFromCode); at++)
    if ((places[at] ?? -1) < 0) return false
  return true
}
