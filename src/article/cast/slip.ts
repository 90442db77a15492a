import {inflections} from './words.ts'
import {soundOf} from '../../desk/names/sound.ts'

/** How one spelling may have become another by a slip of the hand or of the ear. */
export type Slip = 'transposed' | 'dropped' | 'added' | 'doubled' | 'neighbour' | 'vowel' | 'changed' | 'sound' | 'two'

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Consonants that the ear takes for each other. */
const voiced = ['td', 'bp', 'gk', 'vw', 'mn', 'sz', 'cs', 'fv', 'jg']
const vowels = /^[aeiouy]$/

/**
 * Tell which slip leads from the right spelling to the wrong one, both folded.
 *
 * @returns The slip; undefined where the two are not close, or where one is an inflection of the other (`Israel`,
 *   `Israeli`).
 */
export function slipOf(wrong: string, right: string): Slip | undefined {
  if (wrong === right || Math.min(wrong.length, right.length) < 3) return undefined
  if (isInflection(wrong, right)) return undefined
  let from = 0
  while (from < wrong.length && wrong[from] === right[from]) from++
  let tail = 0
  while (
    tail < wrong.length - from &&
    tail < right.length - from &&
    wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail++
  const a = wrong.slice(from, wrong.length - tail)
  const b = right.slice(from, right.length - tail)
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return 'transposed'
  if (a.length === 0 && b.length === 1) {
    return isDouble(right, from) ? 'doubled' : 'dropped'
  }
  if (a.length === 1 && b.length === 0) return isDouble(wrong, from) ? 'doubled' : 'added'
  if (a.length === 1 && b.length === 1) {
    if (soundOf(wrong) === soundOf(right)) return 'sound'
    if (vowels.test(a) && vowels.test(b)) return 'vowel'
    if (areNeighbours(a, b)) return 'neighbour'
    return voiced.includes(a + b) || voiced.includes(b + a) ? 'sound' : 'changed'
  }
  if (Math.abs(wrong.length - right.length) > 3) return undefined
  if (soundOf(wrong) === soundOf(right)) return 'sound'
  return Math.min(wrong.length, right.length) >= 7 && editDistance(wrong, right, 2) <= 2 ? 'two' : undefined
}

/** Whether one is the other with an ending that makes a plural, a people, a woman's surname, a follower. */
export function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  // A last letter that stands twice is a slip: no ending of names is that letter again.
  if (long.length === short.length + 1 && long.startsWith(short) && long.at(-1) === short.at(-1)) return false
  if (long.startsWith(short)) return inflections.has(long.slice(short.length)) || isFeminine(short, long)
  if (isFeminine(short, long)) return true
  // Syndicalist and syndicalism, Alexander and Alexandre.
  if (one.length === other.length && endings.test(`${one} ${other}`)) return true
  // Hungary and Hungarian, Ukraine and Ukrainian, Kennedy and Kennedys.
  const stem = short.replace(/[aeiouy]$/, '')
  if (stem.length >= 4 && long.startsWith(stem) && peoples.test(long.slice(stem.length))) return true
  return isPairOfEndings(short, long)
}

const peoples = /^(?:ian|ians|ean|an|ans|ese|ies|ish|i|is|al|ial|ic|ical|ous)$/
const endings = /^(\p{L}[\p{L}-]{2,})(?:is[tm] \1is[tm]|er \1re|re \1er)$/u
const latin = /^(?:us|um|os|as|es|is)$/

/** Whether the two are one stem with two endings: Pachomius and Pachomian. */
function isPairOfEndings(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  // The ending may begin a letter before the first difference.
  for (let at = from; at >= Math.max(4, from - 1); at--) {
    const [a, b] = [one.slice(at), other.slice(at)]
    if ((latin.test(a) && peoples.test(b)) || (latin.test(b) && peoples.test(a))) return true
  }
  return false
}

/** Whether the two are a man's and a woman's form of one surname or given name. */
function isFeminine(one: string, other: string): boolean {
  if (other === `${one}a` || one === `${other}a`) return true
  const stem = one.slice(0, -1)
  if (one.length === other.length && stem === other.slice(0, -1) && /[aoeiy]$/.test(one) && /[aoeiy]$/.test(other)) {
    return one.endsWith('a') || other.endsWith('a') || one.endsWith('o') || other.endsWith('o')
  }
  return /(?:skaya|skaia)$/.test(other) && /(?:sky|skiy|skii|ski)$/.test(one)
}

function isDouble(text: string, at: number): boolean {
  return text[at] === text[at - 1] || text[at] === text[at + 1]
}

function areNeighbours(a: string, b: string): boolean {
  for (let row = 0; row < rows.length; row++) {
    const place = (rows[row] ?? '').indexOf(a)
    if (place < 0) continue
    for (let other = row - 1; other <= row + 1; other++) {
      const where = (rows[other] ?? '').indexOf(b)
      if (where >= 0 && Math.abs(where - place) <= 1) return true
    }
  }
  return false
}

/** The number of letters to add, drop, change or transpose; more than `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1)
      row.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? 0, most + 1)
}
