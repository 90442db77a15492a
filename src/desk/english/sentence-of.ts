/** The sentences of a passage as the desk reads them, with a name for code where there is some. */
import type {Passage, Sentence as Bounds} from '../../article/block.ts'
import {firstBehind} from '../../article/in-order.ts'
import {oncePerPassage} from '../../article/once.ts'
import type {Span} from '../../article/source-map.ts'
import {type Written, writtenOf} from '../../article/written.ts'
import type {Sentence} from './token.ts'

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

/** What of this a text is searched for, with what it can't do without. */
const patterns: ReadonlyArray<readonly [pattern: RegExp, may: RegExp]> = [
  [hole, / [,;.]/],
  [coded, /\([)'"]|[<>{}|^\\~=_]|(?:^|\s)-/],
  [columns, /\t|\s{3}/]
]

/** A passage's code, and the places where some may have been taken out. */
export function codeOf({text, opaque}: Passage): readonly Span[] {
  if (!/ [,;.]|[(<>{}|^\\~=_\t]| -|\s{3}/.test(text)) return opaque
  const spans = [...opaque]
  for (const [pattern, may] of patterns) {
    if (!may.test(text)) continue
    for (const {0: found, index} of text.matchAll(pattern)) {
      const end = pattern === coded ? index + found.length : index
      if (!isWithin(opaque, index)) spans.push({start: index, end})
    }
  }
  return spans.length === opaque.length ? opaque : spans.sort((a, b) => a.start - b.start)
}

/** Whether one of some spans, in order, holds an offset. */
function isWithin(spans: readonly Span[], offset: number): boolean {
  return (spans[firstBehind(spans, offset)]?.start ?? Infinity) <= offset
}

/**
 * A sentence of a passage: its words and what stands between them.
 *
 * It is made once, so that whoever asks has the same, and its tokens with it.
 */
export function sentenceOf(passage: Passage, bounds: Bounds): Sentence {
  return (sentencesOf(passage)[bounds.index] ??= read(passage, bounds))
}

/** Those of a passage that were asked for. */
const sentencesOf = oncePerPassage((): Array<Sentence | undefined> => [])

function read({text, words}: Passage, {from, to, start, end}: Bounds): Sentence {
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
  return {words: own, gaps, written, tokens: undefined}
}

const space = 32

/** What stands for code or an address in a sentence: a name that nobody has heard. */
const unheard = writtenOf('Xoxoxo')

/**
 * A sentence with a name for each piece of code among its words, of which the first is `opaque[next]`.
 *
 * @param places - Is given the position in the passage of each word of the sentence; -1 for code.
 */
export function aroundCode(
  {text, words}: Passage,
  {from, to, start, end}: Bounds,
  opaque: readonly Span[],
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
  return {words: own, gaps, written, tokens: undefined}
}
