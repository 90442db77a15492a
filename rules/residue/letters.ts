import type {Passage} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Fact} from './fact.ts'

const ligatures: Readonly<Record<string, string>> = {ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st'}
const ligature = /[\p{L}]{0,20}[ﬀﬁﬂﬃﬄﬅﬆ][\p{L}ﬀﬁﬂﬃﬄﬅﬆ]{0,30}/gu
/** Letters of Cyrillic and Greek that look like Latin ones. */
const twins: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsһhАAВBЕEКKМMНHОOРPСCТTХXІIοoΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ'].flatMap(
    (letter, index, all): Array<[string, string]> => (index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : [])
  )
)
const mixed = /(?<!\p{L})(?=\p{L}*[A-Za-z])(?=\p{L}*[\u0370-\u03ff\u0400-\u04ff])\p{L}{2,40}(?!\p{L})/gu
// "THe", "COuncil"
const shifted = /(?<![\p{L}\p{N}.&/@#_-])(\p{Lu})(\p{Lu})(\p{Ll}{1,20})(?![\p{L}\p{N}_(/@.-]\p{L}|[\p{L}\p{N}])/gu
// "iN", "tHE"
const unshifted = /(?<=(?:^|[\p{L},;] ))(\p{Ll})(\p{Lu}{1,12})(?= \p{L})/gu

/** Find letters of another alphabet within a word, one character for two letters, and a capital too many or too late. */
export function findLetters({text, opaque}: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  const add = (kind: 'ligature' | 'twin' | 'caps', start: number, printed: string, right: string): undefined => {
    const end = start + printed.length
    if (opaque.some((span) => start < span.end && span.start < end)) return
    found.push({
      kind,
      severity: 'warning',
      start,
      end,
      expected: [right],
      ...(kind === 'caps' ? {technical: true} : {})
    })
  }
  if (/[ﬀ-ﬆ]/.test(text)) {
    for (const {0: whole, index} of text.matchAll(ligature))
      add(
        'ligature',
        index,
        whole,
        whole.replace(/[ﬀ-ﬆ]/g, (char) => ligatures[char] ?? char)
      )
  }
  if (/[\u0370-\u04ff]/.test(text)) {
    for (const {0: whole, index} of text.matchAll(mixed)) {
      const right = [...whole].map((char) => twins.get(char) ?? char).join('')
      if (/^[A-Za-z\u00c0-\u024f]+$/.test(right)) add('twin', index, whole, right)
    }
  }
  for (const {0: whole, 1: first = '', 2: second = '', 3: rest = '', index} of /\p{Lu}{2}\p{Ll}/u.test(text)
    ? text.matchAll(shifted)
    : []) {
    // "SIMUlation LAnguage" shows where a name is from.
    if ((text.match(/(?<!\p{Lu})\p{Lu}{2,}\p{Ll}{3,}/gu) ?? []).length > 1) break
    const right = first + second.toLowerCase() + rest
    if (isShifted(right, lexicon)) add('caps', index, whole, right)
  }
  for (const {0: whole, index} of / \p{Ll}\p{Lu}/u.test(text) ? text.matchAll(unshifted) : []) {
    const word = whole.toLowerCase()
    if (lexicon.isFunctionWord(word) && (word.length > 2 || little.test(word))) add('caps', index, whole, word)
  }
  return found
}

const little = /^(?:in|on|of|to|no|it|is|at|by|we|he|my|so|up|do|if|or|be|an)$/

/** Whether a word was meant: "IDs", "PAs" and "OKed" are capitals with an ending. */
function isShifted(right: string, lexicon: Lexicon): boolean {
  const word = right.toLowerCase()
  if (word.length === 3) return lexicon.isFunctionWord(word) && !word.endsWith('s')
  // "MOnday": what is always written with a capital.
  const form = lexicon.has(word) ? word : right
  const common = lexicon.has(form) && lexicon.frequency(form) >= usual
  return common && !/^..(?:s|ed|er|es|ing)$/.test(word)
}

/** How frequent, by the lexicon's scale, such a word is. */
const usual = 8
