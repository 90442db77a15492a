import {isKnownName} from '../article/cast/known.ts'
import {differenceOf} from '../article/cast/likeness.ts'
import {slipOf} from '../article/cast/slip.ts'
import type {Desk} from '../desk/desk.ts'
import {foldName} from '../desk/names/fold-name.ts'

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
  if (same) return changed.every((at) => differenceOf(words[at] ?? '', right[at] ?? '') !== undefined)
  if (more.length > 0) return false
  const slip = slipOf(foldName(a), foldName(b))
  if (!slip || slip === 'two') return false
  const known = isKnownName({text: a, key: foldName(a)}, desk)
  // A word that stands alone must be nothing else that is known.
  if (words.length === 1) return !known && b.length >= 5 && slip !== 'changed'
  if (index === words.length - 1) return !known || slip !== 'changed'
  return !known || desk.names.relation(a, b) === 'variant'
}
