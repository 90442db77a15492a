import type {Passage} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {chunkAt} from './spans.ts'
import type {Fact} from './fact.ts'

const unicode = /\\u(?:20[0-2][\da-f]|00[a-f][\da-f])/gi
const mark = /(?<=\p{L})\\(['’])(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}]))/gu
const quoted = /\\(["“”])(?=\p{L}[^"\\]{1,300}\\["“”])|\\(?<=\\["“”]\p{L}[^"\\]{1,300}\\)(["“”])/gu
const line = /(?<=[.!?”"):])(?:\\r)?\\n(?:\\r?\\n)?(?=\s?\p{Lu}|\s?$)|^\\n(?:\\n)?(?=\p{Lu})/gu
const percent = /(?<=\p{L}{2})%20(?=\p{L}{2})/gu
const lostMark = /(?<![\p{L}\p{N}/=?&])(\p{L}{1,20})\?(s|t|re|ve|ll)(?= \p{L}|[.,;:](?:\s|$))/gu
/** What `’ve`, `’re` and `’ll` stand behind. */
const contracted = /^(?:i|you|we|they|he|she|it|who|what|that|there|(?:c|w|sh)ould|might|must)$/i
const lostLetter = /(?<![\p{L}\p{N}/=?&.])(\p{Lu}\p{Ll}{1,15})\?(\p{Ll}{1,15})(?![\p{L}\p{N}/=])/gu
const markdown =
  /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![\p{L}\p{N}*])|\]\s?\((?=(?:[.,;]? )?https?:\/\/|www\.|\/[\w-])|\](?<=(?:^|[\s(])\[\p{L}[^[\]\n]{2,80}\])\[(?=[[(]?[\p{L}h])|^#{2,5} (?=\p{Lu})/gu

/** Find characters as programs write them, and marks of a text's markup: `\u2019`, `\'`, `\n`, `%20`, a question mark for a lost character, `**`. */
export function findEscapes({text, opaque}: Passage, lexicon: Lexicon): Fact[] {
  if (!/[\\*]|%20|\p{L}\?\p{L}|\]\s?[[(]|^##/u.test(text)) return []
  const found: Fact[] = []
  const add = (kind: 'escape' | 'lost' | 'markup', start: number, printed: string, right?: string): undefined => {
    const end = start + printed.length
    if (kind !== 'markup' && opaque.some((span) => start < span.end && span.start < end)) return
    found.push({
      kind,
      severity: kind === 'lost' ? 'error' : 'warning',
      start,
      end,
      ...(right === undefined ? {} : {expected: [right]}),
      technical: true
    })
  }
  for (const {0: whole, index} of text.matchAll(unicode))
    add('escape', index, whole, String.fromCharCode(Number.parseInt(whole.slice(2), 16)))
  for (const {0: whole, 1: right = '', index} of text.matchAll(mark)) add('escape', index, whole, right)
  for (const {0: whole, index} of text.matchAll(quoted)) add('escape', index, whole, whole.slice(1))
  for (const {0: whole, index} of text.matchAll(line)) add('escape', index, whole)
  for (const {0: whole, index} of text.matchAll(percent)) {
    const {start, end} = chunkAt(text, index)
    if (!/[/.=_]/.test(text.slice(start, end).replace(/[.]$/, ''))) add('escape', index, whole, ' ')
  }
  for (const {0: whole, 1: word = '', 2: rest = '', index} of text.matchAll(lostMark)) {
    if (rest === 't' && !word.endsWith('n')) continue
    // "na?ve", "fa?ence": another letter than the mark.
    const isShort = rest === 's' || rest === 't' || contracted.test(word)
    add('lost', index, whole, isShort ? `${word}’${rest}` : undefined)
  }
  for (const {0: whole, 1: left = '', 2: right = '', index} of text.matchAll(lostLetter)) {
    if (!/^(?:s|t|re|ve|ll)$/.test(right) && !lexicon.has(left.toLowerCase()) && !lexicon.has(right))
      add('lost', index, whole)
  }
  for (const {0: whole, index} of text.matchAll(markdown)) add('markup', index, whole)
  return found
}
