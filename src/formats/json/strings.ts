import {MappedText, runIndexAt, toSource, type Encoding, type Run} from '../../article/source-map.ts'
import type {SourceArticle} from '../format.ts'
import type {JsonString} from './parse.ts'

/** A stretch of a string's value and the source that it came from; `verbatim` where each unit stands for itself. */
type Emit = (text: string, start: number, end: number, verbatim: boolean) => void

const piece = /[^\\]+|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^u]/g

/** Go through a string's value as its source has it: stretches without escapes, and escapes one by one. */
export function eachPiece(source: string, {start, end, value}: JsonString, emit: Emit): undefined {
  if (value.length === end - start - 2) {
    if (value !== '') emit(value, start + 1, end - 1, true)
    return
  }
  for (const {0: found, index} of source.slice(start + 1, end - 1).matchAll(piece)) {
    const from = start + 1 + index
    const escaped = found.startsWith('\\')
    emit(escaped ? (JSON.parse(`"${found}"`) as string) : found, from, from + found.length, !escaped)
  }
}

const within: Readonly<Partial<Record<Encoding, Encoding>>> = {
  text: 'json',
  html: 'json-html',
  attribute: 'json-attribute'
}

/** Move an article that was read from a string's value to where the string stands in its JSON. */
export function inString(source: string, node: JsonString, read: (value: string) => SourceArticle): SourceArticle {
  const article = read(node.value)
  const places = new MappedText()
  eachPiece(source, node, (text, start, end, verbatim) => {
    if (verbatim) places.verbatim(text, start, 'json')
    else places.decoded(text, start, end, 'json')
  })
  const span = (from: number, to: number): {start: number; end: number} =>
    toSource(places.runs, from, to) ?? {start: node.start + 1, end: node.start + 1}
  return {
    listings: article.listings,
    blocks: article.blocks.map((block) => ({...block, mapped: moved(block.mapped, places.runs, span)})),
    comments: article.comments?.map((comment) => ({...comment, ...span(comment.start, comment.end)}))
  }
}

/** A text whose runs are moved; one that holds escapes of JSON is cut at them. */
function moved(
  mapped: MappedText,
  places: readonly Run[],
  span: (from: number, to: number) => {start: number; end: number}
): MappedText {
  const result = new MappedText()
  for (const run of mapped.runs) {
    const encoding = within[run.encoding] ?? 'fixed'
    const text = mapped.text.slice(run.text, run.text + run.length)
    if (!run.verbatim) {
      const {start, end} = span(run.source, run.source + run.sourceLength)
      result.decoded(text, start, end, encoding)
      continue
    }
    for (let done = 0; done < run.length;) {
      const from = run.source + done
      const place = places[runIndexAt(places, from)]
      if (!place) break
      const length = Math.max(1, Math.min(run.length - done, place.text + place.length - from))
      const {start, end} = span(from, from + length)
      const part = text.slice(done, done + length)
      if (place.verbatim) result.verbatim(part, start, encoding)
      else result.decoded(part, start, end, encoding)
      done += length
    }
  }
  return result.spansOf(mapped)
}
