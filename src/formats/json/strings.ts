import {decodeHTML} from 'entities/decode'
import {MappedText, runIndexAt, toSource, type Encoding, type Run, type Span} from '../../article/source-map.ts'
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
  attribute: 'json-attribute',
  markdown: 'json-markdown'
}

/** Move an article that was read from a string's value to where the string stands in its JSON. */
export function inString(source: string, node: JsonString, read: (value: string) => SourceArticle): SourceArticle {
  const places = new MappedText()
  eachPiece(source, node, (text, start, end, verbatim) => {
    if (verbatim) places.verbatim(text, start, 'json')
    else places.decoded(text, start, end, 'json')
  })
  return inPlaces(read(node.value), places.runs, node.start + 1, (inner) => within[inner] ?? 'fixed')
}

const reference = /[^&]+|&(?:[a-z]\w{1,7}|#\w{2,6});|&[#\w]*/gi

/** Read plain text that has character references of HTML in it: `Fish &amp; chips`. */
export function readReferences(value: string, read: (value: string) => SourceArticle): SourceArticle {
  const places = new MappedText()
  for (const {0: found, index} of value.matchAll(reference)) {
    const text = found.startsWith('&') ? decodeHTML(found) : found
    if (text !== found) places.decoded(text, index, index + found.length, 'html')
    // The letters after a bare ampersand could become a reference with it.
    else places.verbatim(found, index, found.startsWith('&') ? 'fixed' : 'html')
  }
  return inPlaces(read(places.text), places.runs, 0, (_, outer) => (outer === 'fixed' ? 'fixed' : 'html'))
}

/**
 * Move an article to the places that its source came from.
 *
 * @param start - Where what has no place is put.
 * @param encodingOf - How a run is written there, by how it and its place are written.
 */
function inPlaces(
  article: SourceArticle,
  places: readonly Run[],
  start: number,
  encodingOf: (inner: Encoding, outer: Encoding) => Encoding
): SourceArticle {
  const span = (from: number, to: number): Span => toSource(places, from, to) ?? {start, end: start}
  return {
    listings: article.listings,
    blocks: article.blocks.map((block) => ({...block, mapped: moved(block.mapped, places, span, encodingOf)})),
    comments: article.comments?.map((comment) => ({...comment, ...span(comment.start, comment.end)}))
  }
}

/** A text whose runs are moved; one that holds escapes is cut at them. */
function moved(
  mapped: MappedText,
  places: readonly Run[],
  span: (from: number, to: number) => Span,
  encodingOf: (inner: Encoding, outer: Encoding) => Encoding
): MappedText {
  const result = new MappedText()
  for (const run of mapped.runs) {
    const text = mapped.text.slice(run.text, run.text + run.length)
    if (!run.verbatim) {
      const {start, end} = span(run.source, run.source + run.sourceLength)
      result.decoded(text, start, end, encodingOf(run.encoding, 'text'))
      continue
    }
    for (let done = 0; done < run.length;) {
      const from = run.source + done
      const place = places[runIndexAt(places, from)]
      if (!place) break
      const length = Math.max(1, Math.min(run.length - done, place.text + place.length - from))
      const {start, end} = span(from, from + length)
      const part = text.slice(done, done + length)
      const encoding = encodingOf(run.encoding, place.encoding)
      if (place.verbatim) result.verbatim(part, start, encoding)
      else result.decoded(part, start, end, encoding)
      done += length
    }
  }
  return result.spansOf(mapped)
}
