/** Words that lost the space between them, of which one is small: "ofthe", "legislationis". */
import type {Lexicon} from '../desk/english/lexicon.ts'

/** Split a word that doesn't exist into a frequent function word and another, or one and a frequent word: `ofthe`, `andthen`. */
export function partsOfMerged(word: string, lexicon: Lexicon): string | undefined {
  // "islanded", "herby oil", "hasher marks": a known word with an ending
  if (/(?:ed|ing|ers?|s|y)$/.test(word) && lexicon.has(word.replace(/(?:ed|ing|ers?|s|y)$/, ''))) return undefined
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (!joins.has(first) && !joins.has(second)) continue
    if (first.length + second.length < 5 || !lexicon.has(first) || !lexicon.has(second)) continue
    const other = joins.has(first) ? second : first
    const both = joins.has(first) && joins.has(second)
    const isClear = other.length >= 4 && lexicon.frequency(other) >= 10 && clear.has(joins.has(first) ? first : second)
    // A longer word ends or begins with a small one by chance no more.
    const isLong =
      other.length >= longer && lexicon.frequency(other) >= usual && (joins.has(second) || leading.has(first))
    if (both || isClear || isLong) return `${first} ${second}`
  }
  return undefined
}

/** How long and how frequent, by the lexicon's scale, a word must be beside any small one. */
const longer = 6
const usual = 8

/** Those that begin no word by chance: "income" and "overtime" are words of their own. */
const leading: ReadonlySet<string> = new Set('is of was are his their the that with from and'.split(' '))

/** Small words that others are joined to. */
export const joins: ReadonlySet<string> = new Set(
  'the of to in and for that with is was on by it from at are be has have his her their this as not will would which'.split(
    ' '
  )
)
/** Those that no unknown word begins or ends with by chance. */
const clear: ReadonlySet<string> = new Set('the that with which their from and'.split(' '))
