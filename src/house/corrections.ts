import {alignSpellings} from './align.ts'

/** A mistake that was printed, and what should have stood there. */
export interface Correction {
  /** Line of the log, from 1. */
  readonly line: number
  readonly wrong: string
  readonly right: string
}

/** A line of a log of which no correction could be made. */
export interface Unread {
  readonly line: number
  readonly why: string
}

/** What a log of corrections holds. */
export interface CorrectionsLog {
  readonly corrections: readonly Correction[]
  readonly unread: readonly Unread[]
}

const arrows = ['→', '⟶', '➔', '⇒', '=>', '-->', '->']
const bullet = /^(?:[-*•]\s+)?(?:\d{4}-\d{2}-\d{2}[:,]?\s+|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}[:,]?\s+)?/u

/**
 * Read a publication's log of corrections: one a line, as `wrong → right` (or `->`, or a tab between them) or as prose that tells
 * of two spellings: `The MP is Siân Gallagher, not Sian Gallacher.`
 *
 * Empty lines and those that begin with `#` are passed over. Of prose only what is another spelling counts: "on Monday, not
 * Tuesday" corrects a fact. What can't be read is told by line.
 */
export function readCorrections(log: string): CorrectionsLog {
  const corrections: Correction[] = []
  const unread: Unread[] = []
  for (const [index, raw] of log
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const text = raw.trim().replace(bullet, '')
    if (text === '' || text.startsWith('#')) continue
    const found = readArrow(text) ?? readProse(text)
    const good = found.filter(({wrong, right}) => wrong !== '' && right !== '' && wrong !== right)
    if (good.length === 0) unread.push({line, why: 'tells no two spellings: write wrong → right'})
    for (const pair of good) corrections.push({line, ...pair})
  }
  return {corrections, unread}
}

type Pair = Omit<Correction, 'line'>

/** `wrong → right`, with or without quotation marks; undefined where there is no arrow. */
function readArrow(text: string): readonly Pair[] | undefined {
  for (const arrow of text.includes('\t') ? [...arrows, '\t'] : arrows) {
    const at = text.indexOf(arrow)
    if (at < 0) continue
    return [{wrong: unquoted(text.slice(0, at)), right: unquoted(withoutNote(text.slice(at + arrow.length)))}]
  }
  return undefined
}

/** A text without a remark behind it: `Siân Gallagher (letter of 3 May)`. */
function withoutNote(text: string): string {
  const end = text.search(/\s[(#;|]|\t/)
  return end > 0 && text.slice(0, end).trim() !== '' ? text.slice(0, end) : text
}

function unquoted(text: string): string {
  const trimmed = text.trim()
  const inner = /^(["“'‘`«])(.+)(["”'’`»])[.,]?$/u.exec(trimmed)?.[2]
  return (inner ?? trimmed).trim()
}

/** What stands between the right spelling and the wrong one, or the other way round. */
const joints: ReadonlyArray<{readonly words: RegExp; readonly rightFirst: boolean}> = [
  {words: /,? (?:and )?(?:not|rather than|instead of) (?:as )?/giu, rightFirst: true},
  {words: / (?:should|ought to) have (?:been|read|said) /giu, rightFirst: false},
  {words: / was (?:given|spelled|spelt|named|printed|written) as /giu, rightFirst: true},
  {
    words: / was (?:wrongly|incorrectly|mistakenly) (?:given|spelled|spelt|named|called|printed) (?:as )?/giu,
    rightFirst: true
  },
  {words: / as /giu, rightFirst: true}
]

function readProse(text: string): readonly Pair[] {
  for (const {words, rightFirst} of joints) {
    const found: Pair[] = []
    for (const joint of text.matchAll(words)) {
      const end = joint.index + joint[0].length
      const before = nameBefore(text.slice(Math.max(0, joint.index - reach), joint.index))
      const after = nameAfter(text.slice(end, end + reach))
      const pair = rightFirst ? alignSpellings(before, after) : alignSpellings(after, before)
      if (pair) found.push(pair)
    }
    if (found.length > 0) return found
  }
  return []
}

/** How far a name is looked for, and how many words it may have. */
const reach = 120
const longest = 6
const nameWord =
  /^(?:(?:(?!\p{Lu})\p{L})*\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|del|la|le|van|von|der|den|bin|al|el)(?=$))$/u

/** The name that a text ends with: its last words with capitals, or what its last quotation marks hold. */
function nameBefore(text: string): readonly string[] {
  const quoted = /["“‘']([^"“”‘]{1,80})["”’'],?$/u.exec(text)?.[1]
  if (quoted !== undefined) return quoted.trim().split(/\s+/)
  const words = text.trim().split(/\s+/).slice(-longest)
  const found: string[] = []
  for (const word of words.toReversed()) {
    const ended = found.length > 0 && /[.,;:!?]$/.test(word) && !/^\p{Lu}\.$/u.test(word)
    const plain = word
      .replace(/^[("“‘']+/, '')
      .replace(/(?<![)"”,;:])[)"”,;:]+$/, '')
      .replace(/(?<=\p{L}{3})\.$/u, '')
    if (ended || !nameWord.test(plain)) break
    found.unshift(plain)
  }
  return found
}

/** The name that a text begins with. */
function nameAfter(text: string): readonly string[] {
  const quoted = /^["“‘']([^"“”]{1,80}?)[.,]?["”’']/u.exec(text)?.[1]
  if (quoted !== undefined) return quoted.trim().split(/\s+/)
  const found: string[] = []
  for (const word of text
    .trimStart()
    .replace(/^(?:the|as|by) /, '')
    .split(/\s+/, longest)) {
    const plain = word
      .replace(/^[("“‘']+/, '')
      .replace(/(?<![)"”,;:!?])[)"”,;:!?]+$/, '')
      .replace(/(?<=\p{L}{2})\.$/u, '')
    if (!nameWord.test(plain)) break
    found.push(plain)
    if (/[.,;:!?)]$/.test(word) && !/^\p{Lu}\.$/u.test(word)) break
  }
  return found
}
