import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'
import type {Encoding} from '../../article/source-map.ts'
import {tagEnd} from './limit-depth.ts'

/**
 * A stretch of decoded text and the source that it came from; `verbatim` where each unit stands for itself.
 *
 * Encoding `fixed` marks what an edit may not touch and not follow: a bare `&` or `<`, an entity without its semicolon.
 */
export type Emit = (text: string, start: number, end: number, verbatim: boolean, encoding: Encoding) => void

let decoded = ''
const decoder = new HtmlEntityDecoder((codePoint) => {
  decoded += String.fromCodePoint(codePoint)
})

/** Decode the character reference at `start`: its length, 0 where there is none; the text is in {@link decoded}. */
function decodeReference(source: string, start: number, mode: DecodingMode): number {
  decoded = ''
  decoder.startEntity(mode)
  // No reference is longer than this; what follows must not be looked at in vain.
  const length = decoder.write(source.slice(start, start + 64), 1)
  return length < 0 ? decoder.end() : length
}

/**
 * Where a text node really starts: after white space that the parser drops it places a reference at its end.
 *
 * @param start - Where the parser says that it starts.
 */
function referenceAt(source: string, start: number, value: string): number {
  if (start === 0 || source.charAt(start) === value.charAt(0)) return start
  const near = Math.max(0, start - 40)
  const before = near + source.slice(near, start).lastIndexOf('&')
  if (before < near) return start
  const length = decodeReference(source, before, DecodingMode.Legacy)
  return before + length > start && value.startsWith(decoded) ? before : start
}

/**
 * Map the characters of a text node to its source.
 *
 * @param value - What the parser made of the source from `start` to `end`: references decoded, line ends folded, NUL dropped.
 * @param encoding - How the source is written: `html` for text, `attribute` for a quoted attribute's value.
 */
export function mapCharacters(
  source: string,
  start: number,
  end: number,
  value: string,
  encoding: Encoding,
  emit: Emit
): undefined {
  const inText = encoding === 'html'
  const mode = inText ? DecodingMode.Legacy : DecodingMode.Attribute
  let from = inText ? referenceAt(source, start, value) : start
  for (let at = 0; at < value.length;) {
    const char = source.charAt(from)
    if (from >= end) {
      emit(value.slice(at), end, end, false, 'fixed')
      return
    }
    if (char === '&') {
      const length = decodeReference(source, from, mode)
      if (length > 0 && value.startsWith(decoded, at)) {
        const closed = source.charAt(from + length - 1) === ';'
        emit(decoded, from, from + length, false, closed ? encoding : 'fixed')
        at += decoded.length
        from += length
        continue
      }
      if (value.charAt(at) === '&') {
        // The letters after a bare ampersand could become a reference with it.
        let length = 1
        while (/[#\w]/.test(source.charAt(from + length)) && source.charAt(from + length) === value.charAt(at + length))
          length++
        emit(value.slice(at, at + length), from, from + length, true, 'fixed')
        at += length
        from += length
        continue
      }
    } else if (char === '\r') {
      const length = source.charAt(from + 1) === '\n' ? 2 : 1
      if (value.charAt(at) === '\n') {
        emit('\n', from, from + length, false, encoding)
        at++
      }
      from += length
      continue
    } else if (char === '\0') {
      if (value.charAt(at) === '\uFFFD') {
        emit('\uFFFD', from, from + 1, false, 'fixed')
        at++
      }
      from++
      continue
    } else if (char === '<' && inText) {
      if (value.charAt(at) === '<' && !/[a-z/!?]/i.test(source.charAt(from + 1))) {
        emit('<', from, from + 1, true, 'fixed')
        at++
        from++
      } else {
        // The parser joined texts around markup that it moved or dropped.
        const comment = source.startsWith('<!--', from) ? source.indexOf('-->', from + 4) : -1
        from = comment < 0 ? tagEnd(source, from) : comment + 3
      }
      continue
    }
    let length = 0
    for (; from + length < end && at + length < value.length; length++) {
      const code = source.charCodeAt(from + length)
      if (code !== value.charCodeAt(at + length)) break
      if (code === 38 || code === 13 || code === 0 || (code === 60 && inText)) break
    }
    if (length > 0) {
      emit(value.slice(at, at + length), from, from + length, true, encoding)
      at += length
      from += length
    } else if (char === '\n' || char === '\uFEFF') {
      // A line feed right after `<pre>` is dropped.
      from++
    } else {
      emit(value.slice(at), from, end, false, 'fixed')
      return
    }
  }
}
