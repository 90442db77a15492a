import {editDistance, slipOf} from '../article/cast/slip.ts'
import {titles} from '../article/cast/words.ts'
import {foldName} from '../desk/names/fold-name.ts'
import {soundOf} from '../desk/names/sound.ts'

/** Words that may stand before a name with a capital and are no part of it. */
const openers = new Set('the a an in at on of for our his her its their he she it they we i that this is'.split(' '))

/**
 * Lay a wrong spelling of a name over the right one, whichever is longer: `Margaret Ellwood` and `Elwood` are `Margaret Ellwood`
 * and `Margaret Elwood`.
 *
 * @returns Both at one length; undefined where they are no two spellings of one name.
 */
export function alignSpellings(
  right: readonly string[],
  wrong: readonly string[]
): {readonly wrong: string; readonly right: string} | undefined {
  const [a, b] = [bare(right), bare(wrong)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return undefined
  // A name is cut from its end as a rule: the surname alone.
  for (let from = long.length - short.length; from >= 0; from--) {
    const part = long.slice(from, from + short.length)
    const shared = part.some((word, index) => word.length > 1 && word === short[index])
    if (!part.every((word, index) => areAlike(word, short[index] ?? '', shared))) continue
    const other = [...long.slice(0, from), ...short, ...long.slice(from + short.length)]
    const [good, bad] = long === a ? [long, other] : [other, long]
    return good.join(' ') === bad.join(' ') ? undefined : {right: good.join(' '), wrong: bad.join(' ')}
  }
  return undefined
}

function bare(words: readonly string[]): readonly string[] {
  let from = 0
  while (from < words.length - 1 && isBefore(words[from] ?? '')) from++
  return words.slice(from)
}

function isBefore(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return openers.has(plain) || titles.has(plain)
}

/** Whether two words are the same, or spellings of one name; beside a word that is the same, shorter ones too. */
function areAlike(a: string, b: string, shared: boolean): boolean {
  const [one, other] = [foldName(a), foldName(b)]
  if (one === other || slipOf(one, other) !== undefined || soundOf(one) === soundOf(other)) return true
  const longest = Math.max(one.length, other.length)
  return one.charAt(0) === other.charAt(0) && longest >= (shared ? 4 : 5) && editDistance(one, other, 2) <= 2
}
