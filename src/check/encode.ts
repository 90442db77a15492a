import type {Encoding} from '../article/source-map.ts'

/**
 * Write text as a run's source has it, so that the format reads it back as that text.
 *
 * @returns The source; undefined where it can't be written there safely.
 */
export function encode(text: string, encoding: Encoding): string | undefined {
  switch (encoding) {
    case 'text':
      return text
    case 'markdown':
      return /[\n\r]/.test(text) ? undefined : text.replace(/[\\`*_[\]<>{}#|~&]|!$/g, '\\$&')
    case 'markdown-title':
      return /[\n\r]/.test(text) ? undefined : text.replace(/[\\`*_[\]<>{}#|~&"'()]/g, '\\$&')
    case 'html':
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    case 'attribute':
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
    case 'json':
    case 'yaml-double':
      return JSON.stringify(text).slice(1, -1)
    case 'json-html':
    case 'json-attribute':
      return encode(encode(text, encoding === 'json-html' ? 'html' : 'attribute') ?? '', 'json')
    case 'json-markdown': {
      const markdown = encode(text, 'markdown')
      return markdown === undefined ? undefined : encode(markdown, 'json')
    }
    case 'yaml-single':
      return text.includes('\n') ? undefined : text.replace(/'/g, "''")
    case 'yaml-plain':
      // What stands at the scalar's ends is the caller's to check.
      return /^[\p{L}\p{M}\p{N} .,;’‘“”–—-]*$/u.test(text) ? text : undefined
    case 'unknown':
      return /^[\p{L}\p{M}\p{N} .,;’'“”‘–—-]*$/u.test(text) && !/^[- ]|[ ]$|['"]/.test(text) ? text : undefined
    case 'fixed':
      return undefined
  }
}
