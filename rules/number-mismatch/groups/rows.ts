import {numberWords} from '../../../src/article/ledger/number-words.ts'
import type {Desk} from '../../../src/desk/desk.ts'

const age = /,? ?(?:\((?:aged )?\d{1,3}\)|, (?:aged )?\d{1,3}(?=[,.;]| and|$))/g
/** What makes of a name the name of several, or of a part of the row no item of its own. */
const several =
  /^(?:also|not|but|then|now|both|possibly|perhaps|others?|more|most|some|many|all|formerly|including|such|like|etc)\b|\b(?:others|brothers|sisters|twins|sons|daughters|parents|family|couple|respectively|etc|including|jr|sr|inc|ltd|plc|co)\b|[\d:;()"“”«»?!…¤]/i
const nameWords = /^(?:[\p{Lu}\d]|of$|the$|de$|van$|von$|der$|la$|le$|du$|al$|bin$|y$|in$|on$|to$|a$|for$|with$|and$)/u
const name = /^(?:the |The )?\p{Lu}/u

/**
 * How many a row has: "Ann Bell, 34, Tom Ray and Lee Cho", "Salt Road by Femi Ade, The Lamp by Joan Priddy".
 *
 * @returns `undefined` where it isn't certain what one of them is.
 */
export function itemsOf(row: string, desk: Desk): readonly string[] | undefined {
  const parts = row
    .replace(age, '')
    .split(/, /)
    .map((part) => part.trim())
  const last = parts.pop()
  if (last === undefined) return undefined
  const opened = /^and (.+)$/.exec(last)
  const closing = opened?.[1] === undefined ? last.split(' and ') : [opened[1]]
  // "Fish and Chips and Gravy": nobody can say where one ends.
  if (closing.length > 2 || (closing.length === 1 && !opened) || (opened && / and /.test(opened[1] ?? '')))
    return undefined
  const items = [...parts, ...closing]
  if (items.length < 2 || !items.every((item) => isItem(item))) return undefined
  const isName = items.map((item) => name.test(item))
  if (isName.includes(true) && isName.includes(false)) return undefined
  // Of things in small letters only short ones in a long row are certain.
  if (!isName[0] && (items.length < 3 || items.some((item) => item.split(' ').length > 3))) return undefined
  return items.some((item, at) => isPlaceIn(items[at - 1], item, desk)) ? undefined : items
}

function isItem(item: string): boolean {
  const words = item.split(' ')
  if (
    item === '' ||
    several.test(item) ||
    words.some((word) => numberWords.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word))
  )
    return false
  if (!name.test(item)) return !/ and /.test(item)
  const [own = ''] = item.split(/ (?:by|from|of) (?=\p{Lu})/u)
  return words.length < 9 && own.split(' ').every((word) => nameWords.test(word))
}

/** "Austin, Texas": a place and where it lies are one item. */
function isPlaceIn(place: string | undefined, region: string, {names}: Desk): boolean {
  if (place === undefined) return false
  const key = region.toLowerCase()
  if (names.country(key) !== undefined && names.country(place.toLowerCase()) === undefined) return true
  return names.city(place).some((other) => other === region || other.endsWith(`/${region}`))
}
