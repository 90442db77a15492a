import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const characters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u2060\uFEFF\uFFFC\uFFFD\uE000-\uF8FF]/g
const any = new RegExp(characters.source)
const names: Readonly<Record<string, string>> = {
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
  '\uFFFC': 'place of a lost object'
}
// Joiners have work to do in emoji and in scripts that join their letters; direction marks beside scripts written leftwards.
const joining =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Mongolian}]/u
const leftwards = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Find characters that nobody sees, or that stand for one that was lost. */
export function findInvisible({text, opaque}: Passage): Fact[] {
  if (!any.test(text)) return []
  const found: Fact[] = []
  const mixed = leftwards.test(text)
  const joined = joining.test(text)
  for (const match of text.matchAll(characters)) {
    const start = match.index
    const char = match[0]
    const end = start + 1
    if (opaque.some((span) => start < span.end && span.start < end)) continue
    if (char === '\uFFFD') {
      if (found.at(-1)?.kind === 'lost' && found.at(-1)?.end === start) found.pop()
      found.push({kind: 'lost', severity: 'error', ...wordAround(text, start, end)})
      continue
    }
    if ((char === '\u200E' || char === '\u200F') && mixed) continue
    if (/[\u200B-\u200D\u2060]/.test(char) && joined) continue
    // A private character is a pasted list's bullet or an icon: only a bullet's place tells.
    if (char >= '\uE000' && char <= '\uF8FF' && !/^\s/.test(text.slice(end))) continue
    const inWord = /\p{L}/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(end))
    const name = names[char] ?? 'control character'
    const severity = inWord || !names[char] || char === '\uFFFC' ? 'warning' : 'info'
    const expected = char === '\u000B' || char === '\u000C' ? ' ' : ''
    found.push({kind: 'invisible', severity, start, end, expected: [expected], certain: true, name})
  }
  return found
}

function wordAround(text: string, start: number, end: number): {start: number; end: number} {
  const left = /[\p{L}\p{N}'’-]{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0
  const right = /^[\p{L}\p{N}'’\uFFFD-]{0,30}/u.exec(text.slice(end, end + 30))?.[0].length ?? 0
  return {start: start - left, end: end + right}
}
