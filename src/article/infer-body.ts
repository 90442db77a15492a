import {fold, type Looks} from './looks.ts'
import {isPerson} from './looks-byline.ts'

/** Whether the block is an item of a list by its bullet or number. */
export function isBullet({text, words}: Looks): boolean {
  return words <= 119 && /^(?:[•‣▪●◦·∙■□➢►✓–*+-]|\(?[a-zA-Z][.)]|\(?\d{1,2}[.)])\s+\S/.test(text)
}

/** Whether the block is a question by its mark: `Q:`, `Question 3.` */
export function isQuestion({text}: Looks): boolean {
  return /^(?:\*\*|\[)?(?:Q|Question)(?: ?\d{1,3})?(?:[:.)]| ?[–—-])(?:\*\*|\])?\s*\S/.test(text)
}

/** Whether a line without a stop breaks off in the middle of a sentence, and so is no heading. */
export function refersOnward({text}: Looks): boolean {
  return /[,–—-]$|\b(?:a|an|and|as|at|because|but|by|for|from|if|in|into|of|or|than|that|the|their|to|which|with)$/i.test(
    text
  )
}

const dash = /^(?:[–—―~]|--?)\s*(?=\p{Lu})/u
/** How far from a paragraph its copy is looked for: pull-quotes stand near the words that they repeat. */
const near = 30

/**
 * Whether a short line names the speaker of the quotation above: after a dash, or a name with or without a post below a block
 * that is a quotation or stands once more nearby (a pull-quote).
 */
export function isAttribution(looks: readonly Looks[], index: number, texts: readonly string[]): boolean {
  const look = looks[index]
  const above = looks[index - 1]
  if (!look || !above || !above.stopped || look.words > 16) return false
  if (dash.test(look.text)) return true
  if (!named.test(look.text) && !isPerson(look)) return false
  if (isWholeQuotation(texts[index - 1] ?? '')) return /,/.test(look.text) || isPerson(look)
  return above.words >= 5 && standsTwice(texts, index - 1)
}

/** A person's name somewhere in the line: two capitalised words in a row. */
const named = /(?:^|\s)\p{Lu}[\p{L}'’.-]+ (?:(?:de|van|von|der|bin|al|el|la) )*\p{Lu}[\p{L}'’.-]+/u

function isWholeQuotation(text: string): boolean {
  if (text.length > 1200) return false
  return /^["“'‘]/.test(text) && /["”'’][.!?]?$/.test(text) && !/["”]/.test(text.slice(1, -2))
}

function standsTwice(texts: readonly string[], index: number): boolean {
  const wanted = fold(texts[index] ?? '')
  // Another text is only folded where it has the longest word.
  const clue = wanted.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  for (let at = Math.max(0, index - near); at < Math.min(texts.length, index + near); at++) {
    const other = texts[at]
    if (at === index || other === undefined || other.length + 40 < wanted.length) continue
    if (other.toLowerCase().includes(clue) && fold(other).includes(wanted)) return true
  }
  return false
}
