/** How far a spelling is from a word: two edits, one idea, one sound. */

/** Whether at most two insertions, deletions, replacements or exchanges of neighbours lie between two words. */
export function isTwoAway(one: string, other: string): boolean {
  let start = 0
  let [endOne, endOther] = [one.length, other.length]
  while (start < endOne && start < endOther && one.charCodeAt(start) === other.charCodeAt(start)) start++
  while (endOne > start && endOther > start && one.charCodeAt(endOne - 1) === other.charCodeAt(endOther - 1)) {
    endOne--
    endOther--
  }
  return within(one.slice(start, endOne), other.slice(start, endOther), 2)
}

function within(one: string, other: string, edits: number): boolean {
  if (Math.abs(one.length - other.length) > edits) return false
  if (one === other) return true
  if (edits === 0) return false
  if (one.charAt(0) === other.charAt(0) && one !== '' && other !== '')
    return within(one.slice(1), other.slice(1), edits)
  return (
    within(one.slice(1), other.slice(1), edits - 1) ||
    within(one.slice(1), other, edits - 1) ||
    within(one, other.slice(1), edits - 1) ||
    (one.length > 1 &&
      other.length > 1 &&
      one.charAt(0) === other.charAt(1) &&
      one.charAt(1) === other.charAt(0) &&
      within(one.slice(2), other.slice(2), edits - 1))
  )
}

/** Whether two changes are one idea: a double letter in the wrong place ("tarrifs"), two letters exchanged ("speficy"). */
export function isOneIdea(one: string, other: string): boolean {
  if (single(one) === single(other)) return true
  if (one.length !== other.length) return false
  const at = [...one].flatMap((letter, index) => (letter === other.charAt(index) ? [] : [index]))
  const [first = 0, second = 0] = at
  return at.length === 2 && one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first)
}

function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

/** Whether two words sound alike: the same letters once doubles, vowels and silent letters are folded. */
export function isSound(one: string, other: string): boolean {
  return one.length > 7 && one.slice(-2) === other.slice(-2) && skeleton(one) === skeleton(other)
}

function skeleton(word: string): string {
  const consonants = word
    .replace(/ph/g, 'f')
    .replace(/[ck]|ch|qu/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/[aeiouyhw]/g, '')
  return single(consonants)
}
