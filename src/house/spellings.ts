import {isKnownName} from '../article/cast/known.ts'
import {differenceOf, isTypical} from '../article/cast/likeness.ts'
import {slipOf, type Slip} from '../article/cast/slip.ts'
import type {Desk} from '../desk/desk.ts'
import {foldName, plainLetters} from '../desk/names/fold-name.ts'

/**
 * Whether a rare name may be a misspelling of a frequent one: one word of it differs, by an accent, by capitals within, or by a
 * slip that makes no other name.
 */
export function areSpellings(rare: string, name: string, desk: Desk): boolean {
  const [words, right] = [rare.split(' '), name.split(' ')]
  if (rare === name || words.length !== right.length) return false
  const changed = words.flatMap((word, index) => (word === right[index] ? [] : [index]))
  const [index, ...more] = changed
  if (index === undefined) return false
  const [a, b] = [words[index] ?? '', right[index] ?? '']
  const same = changed.every((at) => foldName(words[at] ?? '') === foldName(right[at] ?? ''))
  if (same) return changed.every((at) => isLess(words[at] ?? '', right[at] ?? ''))
  if (more.length > 0) return false
  const slip = slipOf(foldName(a), foldName(b))
  if (!slip || slip === 'two') return false
  if (a === a.toUpperCase() && slip !== 'transposed') return false
  const key = foldName(a)
  const known = isKnownName({text: a, key}, desk)
  if (words.length === 1) return !known && !isPersonal(key, desk) && isLikely(a, b, slip, desk)
  if (index === words.length - 1) return !known || slip !== 'changed'
  return !known || desk.names.relation(a, b) === 'variant'
}

/** Whether a word that stands alone is a slip: of what every desk knows only one that no other name is made of. */
function isLikely(rare: string, name: string, slip: Slip, desk: Desk): boolean {
  if (name.length < 5 || rare.charAt(0) !== name.charAt(0) || slip === 'changed') return false
  if (!isKnownName({text: name, key: foldName(name)}, desk)) return true
  return isTypical(slip) && (slip === 'transposed' || name.length >= 7)
}

/** Whether one spelling of a word has other capitals within, or has lost the accents that the other has. */
function isLess(rare: string, name: string): boolean {
  const difference = differenceOf(rare, name)
  return difference === 'case' || (difference === 'accent' && plainLetters(rare) === rare)
}

function isPersonal(key: string, {names}: Desk): boolean {
  return names.given(key) > 0 || names.surname(key) > 0
}
