import type {Passage} from './block.ts'

/** A quotation mark or an apostrophe of a block, at a UTF-16 offset of its text. */
export interface Mark {
  readonly at: number
  readonly char: string
  readonly kind: 'open' | 'close' | 'apostrophe'
  readonly straight: boolean
}

const letter = /[\p{L}\p{N}]/u

/**
 * Read a passage's quotation marks and apostrophes, in order: English ones, straight and curly.
 *
 * Feet, inches and minutes, code and addresses, and marks whose work nobody can tell are left out.
 */
export function readMarks({text, quotations, opaque}: Passage): Mark[] {
  if (!/["'“”‘’]/.test(text)) return []
  const kinds = new Map<number, 'open' | 'close'>()
  for (const {start, end, open, close} of quotations) {
    if (open !== '„' && open !== '«') kinds.set(start, 'open')
    if (close !== '' && close !== '»' && open !== '„') kinds.set(end - 1, 'close')
  }
  const marks: Mark[] = []
  let code = 0
  for (const match of text.matchAll(/["'“”‘’]/g)) {
    const at = match.index
    const char = match[0]
    while ((opaque[code]?.end ?? Infinity) <= at) code++
    if ((opaque[code]?.start ?? Infinity) <= at) continue
    const kind = kinds.get(at) ?? (isApostrophe(text, at) ? 'apostrophe' : undefined)
    if (kind) marks.push({at, char, kind, straight: char === '"' || char === "'"})
  }
  return marks
}

/** Whether a single mark is an apostrophe: within a word, behind one, or before a shortened one. */
function isApostrophe(text: string, at: number): boolean {
  const char = text.charAt(at)
  if (char !== "'" && char !== '’') return false
  const previous = text.charAt(at - 1)
  const next = text.charAt(at + 1)
  // 6' is feet, 1990's and '90s are years.
  if (/\d/.test(previous)) return /[a-z]/i.test(next)
  return letter.test(previous) || (letter.test(next) && (previous === '' || /[\s(“"‘—–-]/.test(previous)))
}

/** The curly or the straight form of a mark. */
export function otherForm({char, kind, straight}: Mark): string {
  if (!straight) return char === '“' || char === '”' ? '"' : "'"
  if (char === '"') return kind === 'open' ? '“' : '”'
  return kind === 'open' ? '‘' : '’'
}
