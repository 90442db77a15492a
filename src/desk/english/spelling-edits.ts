/**
 * What a slip did to a word: exchanged two letters, doubled or undoubled one, left one out, put one in, took a vowel for
 * another, hit the neighbouring key, took another letter; `inflected`: an ending that may be meant; `first`: the first letter;
 * `sound`: two changes that sound alike; `two`: two changes.
 */
export type EditKind =
  | 'transposed'
  | 'doubled'
  | 'undoubled'
  | 'missing'
  | 'extra'
  | 'vowel'
  | 'neighbour'
  | 'other'
  | 'inflected'
  | 'first'
  | 'sound'
  | 'two'

/** What was done to `right` to make it `wrong`, one edit away. */
export function editBetween(wrong: string, right: string): EditKind {
  let at = 0
  while (at < wrong.length && at < right.length && wrong.charAt(at) === right.charAt(at)) at++
  if (wrong.length > right.length) {
    const letter = wrong.charAt(at)
    if (at === wrong.length - 1 && /[sdry]/.test(letter) && letter !== wrong.charAt(at - 1)) return 'inflected'
    // The same letter twice: the first difference shows at the second.
    if (letter === wrong.charAt(at - 1) || letter === wrong.charAt(at + 1)) return 'doubled'
    return at === 0 ? 'first' : 'extra'
  }
  if (wrong.length < right.length) {
    const letter = right.charAt(at)
    if (at === right.length - 1 && /[sdry]/.test(letter) && letter !== right.charAt(at - 1)) return 'inflected'
    if (letter === right.charAt(at - 1) || letter === right.charAt(at + 1)) return 'undoubled'
    return at === 0 ? 'first' : 'missing'
  }
  const [was, is] = [right.charAt(at), wrong.charAt(at)]
  if (wrong.charAt(at + 1) === was && is === right.charAt(at + 1)) return at === 0 ? 'first' : 'transposed'
  if (at === 0) return 'first'
  if (isVowel(was) && isVowel(is)) return 'vowel'
  return isNeighbour(was, is) ? 'neighbour' : 'other'
}

function isVowel(letter: string): boolean {
  return /[aeiouy]/.test(letter)
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Whether two keys lie side by side on a keyboard. */
export function isNeighbour(one: string, other: string): boolean {
  const [rowOne, rowOther] = [rows.findIndex((row) => row.includes(one)), rows.findIndex((row) => row.includes(other))]
  if (rowOne < 0 || rowOther < 0 || Math.abs(rowOne - rowOther) > 1) return false
  const distance = (rows[rowOne] ?? '').indexOf(one) - (rows[rowOther] ?? '').indexOf(other)
  return Math.abs(distance) <= 1
}
