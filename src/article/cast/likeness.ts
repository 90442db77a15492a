import {plainLetters} from '../../desk/names/fold-name.ts'
import type {Difference} from './conflict.ts'
import type {Form} from './forms.ts'
import type {Slip} from './slip.ts'

/** How long both spellings must be at least where nothing but their likeness joins them. */
export const leastLength: Readonly<Record<Slip, number>> = {
  transposed: 4,
  dropped: 4,
  doubled: 4,
  added: 5,
  neighbour: 5,
  vowel: 5,
  sound: 5,
  changed: 6,
  two: 9
}

/** Whether a slip is one of the hand's, which no two real names differ by often. */
export function isTypical(slip: Slip): boolean {
  return slip === 'transposed' || slip === 'doubled' || slip === 'dropped'
}

/** Whether a slip is one of the hand's on the keyboard, or a vowel misheard. */
export function isOfHand(slip: Slip): boolean {
  return isTypical(slip) || slip === 'neighbour' || slip === 'vowel'
}

/** Whether a spelling is letters in capitals: `NATO`, `PSBTs`. */
export function isAcronym({text}: Form): boolean {
  return text.length <= 6 && /^\p{Lu}+s?$/u.test(text)
}

/** Whether an unknown word is a slip of a name that stands once, too. */
export function isLikelyOnce(slip: Slip, length: number, listed: boolean, doubted: Form): boolean {
  if (capitals(doubted.text) !== '') return (isTypical(slip) || slip === 'added') && length >= 5
  if (listed) return slip === 'transposed' ? length >= 5 : isTypical(slip) && length >= 7
  return (isTypical(slip) || slip === 'added') && length >= 8
}

/** Whether the two differ by more than a slip: a part in capitals (`SpaceX`), parts of a compound that are too short, or words. */
export function isCode(a: Form, b: Form): boolean {
  if (capitals(a.text) !== capitals(b.text)) return true
  if (a.key.replaceAll('.', '') === b.key.replaceAll('.', '')) return true
  if (!a.text.includes('-') && !b.text.includes('-')) return false
  const [one, other] = [a.text.split('-'), b.text.split('-')]
  const changed = one.filter((part, index) => part !== other[index])
  // `PDF-compatible` and `PDF-incompatible` have one name.
  if (changed.length > 0 && changed.every((part) => /^\p{Ll}/u.test(part))) return true
  return one.length !== other.length || changed.some((part) => part.length < 4 || part === part.toUpperCase())
}

/** Whether the two are compounds with a part in common: `C-Lightning`, `C-Lighting`. */
export function sharePart(a: Form, b: Form): boolean {
  if (!a.text.includes('-') || !b.text.includes('-')) return false
  const parts = new Set(a.key.split('-'))
  return b.key.split('-').some((part) => parts.has(part))
}

/** The capitals of a word that stand within it. */
function capitals(text: string): string {
  return text === text.toUpperCase()
    ? ''
    : text
        .slice(1)
        .replace(/(?<=^ac|^c)\p{Lu}/u, '')
        .replace(/[^\p{Lu}]/gu, '')
}

/** What makes two spellings of one key differ; undefined for what is a matter of style. */
export function differenceOf(a: string, b: string): Difference | undefined {
  if (a.toLowerCase() !== b.toLowerCase()) {
    return plainLetters(a).toLowerCase() === plainLetters(b).toLowerCase() ? 'accent' : undefined
  }
  // NATO and Nato are a matter of style; so is a capital at a name's start.
  if (a === a.toUpperCase() || b === b.toUpperCase() || a.slice(1) === b.slice(1)) return undefined
  // A word that explains letters: Virginia International Raceway, the VIRginia.
  if (
    [a, b].some((one) => /^\p{Lu}{3}/u.test(one)) &&
    [a, b].some((one) => one.slice(1) === one.slice(1).toLowerCase())
  )
    return undefined
  if (!/^\p{L}+$/u.test(a) || !/^\p{L}+$/u.test(b)) return undefined
  return 'case'
}
