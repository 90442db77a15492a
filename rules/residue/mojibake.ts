import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'
import {byteOf, decodeSequence, fromControl, sequenceLength} from './windows-1252.ts'

const suspicious = /[\u0080-\u009F\u00C2-\u00F4√¬]|‚Ä/
// UTF-8 read as Mac OS Roman: the sequences that English text brings.
const roman: Readonly<Record<string, string>> = {
  '‚Äô': '’',
  '‚Äò': '‘',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äì': '–',
  '‚Äî': '—',
  '‚Ä¶': '…',
  '‚Ä¢': '•',
  '√©': 'é',
  '√®': 'è',
  '√°': 'á',
  '√±': 'ñ',
  '√≥': 'ó',
  '√º': 'ü',
  '√∂': 'ö',
  '√§': 'ä',
  '√≠': 'í',
  '√ß': 'ç',
  '¬£': '£',
  '¬†': '\u00A0'
}
const romanSequence = /‚Ä[ôòúùìî¶¢]|√[©®°±≥º∂§≠ß]|¬[£†]/g
const subject = /\bmojibake\b|\bUTF-?8\b|\bunicode\b|\b(?:character|text) (?:encoding|set)s?\b|\blatin-?1\b/i

/** Find text that was read in the wrong encoding, with its exact repair, chunk by chunk between spaces. */
export function findMojibake({text, opaque}: Passage): Fact[] {
  if (!suspicious.test(text) || subject.test(text)) return []
  const found: Fact[] = []
  // Only the first byte of each mark came through: `âYes,â? she said`.
  const halved = /â\?/.test(text)
  for (const match of text.matchAll(/[^\s]+/g)) {
    const chunk = match[0]
    const start = match.index
    if (!suspicious.test(chunk)) continue
    if (opaque.some((span) => start < span.end && span.start < start + chunk.length)) continue
    // A no-break space that was read in the wrong encoding stands outside the chunk, or became a plain one.
    const space = /^[^\S\n]/.exec(text.slice(start + chunk.length, start + chunk.length + 1))?.[0] ?? ''
    const whole = /Â$/.test(chunk) && space !== '' ? chunk + space : chunk
    const {repaired, exact} = repair(whole, halved)
    if (repaired === whole || /^["“‘'].{1,6}["”’']$/.test(chunk)) continue
    const lost = repaired.includes('\uFFFD')
    // "Seán here. Or SeÃ¡n, to my bank": who writes it right beside knows what it looks like.
    const [word = ''] = /\p{L}{3,}/u.exec(repaired) ?? []
    const around =
      text.slice(Math.max(0, start - 60), start) + text.slice(start + chunk.length, start + chunk.length + 60)
    if (/[^\u0020-\u007E]/.test(word) && around.includes(word)) continue
    found.push({
      kind: lost ? 'lost' : 'mojibake',
      severity: 'error',
      start,
      end: start + whole.length,
      ...(lost ? {} : {expected: [repaired], certain: exact})
    })
  }
  return found
}

/** Undo up to three readings in the wrong encoding. */
function repair(chunk: string, halved: boolean): {repaired: string; exact: boolean} {
  let repaired = chunk.replace(romanSequence, (piece, at: number) =>
    piece.startsWith('‚') || /[\p{L}]/u.test(chunk.charAt(at - 1) + chunk.charAt(at + 2)) || piece.startsWith('¬')
      ? (roman[piece] ?? piece)
      : piece
  )
  let exact = true
  for (let turn = 0; turn < 3; turn++) {
    const decoded = decode(repaired)
    if (decoded === repaired) break
    repaired = decoded
  }
  // A byte that windows-1252 leaves free was lost on the way: the closing quotation mark, or all but the first byte.
  const mended = repaired
    .replace(/â€(?=$|[\s.,;:!?)])/g, '”')
    .replace(/(\p{L})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu, '$1’')
    .replace(/^â¢$/, '•')
    .replace(/(^|[^\p{Lu}])Â(?=\s|$)/gu, '$1')
  const whole = halved ? mended.replace(/â\?/g, '”').replace(/(^|[(—–-])â(?=\p{L})/gu, '$1“') : mended
  if (whole !== repaired) exact = false
  return {repaired: whole.replace(/[\u0080-\u009F]/g, fromControl), exact}
}

/** Decode each stretch of characters that are the bytes of a UTF-8 sequence. */
function decode(text: string): string {
  let result = ''
  let index = 0
  while (index < text.length) {
    const sequence = sequenceAt(text, index)
    if (sequence && isPlausible(text, index, sequence)) {
      result += sequence.char
      index += sequence.length
    } else {
      result += text.charAt(index++)
    }
  }
  return result
}

interface Sequence {
  readonly char: string
  readonly length: number
}

function sequenceAt(text: string, index: number): Sequence | undefined {
  const lead = byteOf(text.charAt(index))
  const length = lead === undefined ? 0 : sequenceLength(lead)
  if (length === 0 || lead === undefined) return undefined
  const bytes = [lead]
  for (let next = index + 1; next < index + length; next++) {
    const byte = byteOf(text.charAt(next))
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    bytes.push(byte)
  }
  const char = decodeSequence(bytes)
  return char === undefined ? undefined : {char, length}
}

/**
 * Whether a sequence is one and not by chance: `CAFÉ”` ends in the bytes of a letter that nobody meant.
 *
 * Latin letters, signs and dashes are believed; other scripts where two sequences touch.
 */
function isPlausible(text: string, index: number, {char, length}: Sequence): boolean {
  const code = char.codePointAt(0) ?? 0
  const previous = text.charAt(index - 1)
  const next = text.charAt(index + length)
  const last = text.charAt(index + length - 1)
  const closes = /[’”“‘»…–—]/.test(last)
  if (length === 2 && closes && /\p{Lu}/u.test(previous) && !/\p{L}/u.test(next)) return false
  if (code <= 0xff) return code >= 0xa0 || code < 0x80 || sequenceAt(text, index + length) !== undefined || code >= 0x80
  if (code <= 0x17f) return (/\p{Ll}/u.test(next) || /\p{L}/u.test(previous)) && (!closes || /\p{Ll}/u.test(next))
  if (code >= 0x2000 && code <= 0x2bff) return true
  if (code === 0xfeff || code === 0xfffd || (code >= 0xfb00 && code <= 0xfb06) || code >= 0x1f000) return true
  const touches = sequenceAt(text, index + length) !== undefined
  return touches || (index >= length && sequenceAt(text, index - length) !== undefined)
}
