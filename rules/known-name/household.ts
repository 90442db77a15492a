/** Names that everybody knows, by heart: people, firms, institutions, regions, works, and what a slip makes of them. */
import {standsAsSurname} from '../../src/article/cast/as-surname.ts'
import {isInitial} from '../../src/article/cast/context.ts'
import type {Form, FormPlace} from '../../src/article/cast/forms.ts'
import {slipOf, type Slip} from '../../src/article/cast/slip.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {isInUse, isTwoWords} from '../misspelling/coinage.ts'
import {smallPlaces} from '../../src/desk/names/small-places.ts'
import {wellKnownNames} from '../../src/desk/names/well-known.ts'

/** The name of one word, known by everybody, that a word which no list knows is a slip of; `undefined` for most. */
export function householdName(form: Form, desk: Desk): string | undefined {
  if (form.strong === 0 || !/^\p{Lu}\p{L}{3,}$/u.test(form.text)) return undefined
  return isWellKnown(form) ? undefined : alone(form, desk)
}

/** Whether a word is one of such a name itself. */
function isWellKnown({key}: Form): boolean {
  const {byWord, byLetter} = wellKnownNames()
  return byWord.has(key) || (byLetter.get(key.charAt(0)) ?? []).some(({keys}) => keys[0] === key)
}

/** The name of one word that a word is a slip of. */
function alone({text, key, places}: Form, {names, english}: Desk): string | undefined {
  // A word of the language is a name as often as any: a shop called Hospice, a village called Tangent.
  if (english.lexicon.has(key) || isInUse(key) || smallPlaces.has(key)) return undefined
  // "The World Factbook": made of two words, as Facebook is.
  if (isTwoWords(key, english.lexicon)) return undefined
  if (key.length < 6 || names.given(key) > 0 || names.surname(key) > 0) return undefined
  if (places.some((place) => standsAsSurname(place, names, 2) || standsAsGiven(place, english))) return undefined
  if (places.some((place) => endsStrange(place, english) || isInRegion(place, names))) return undefined
  for (const {keys, words} of wellKnownNames().byLetter.get(key.charAt(0)) ?? []) {
    const [right = ''] = keys
    const slip = slipOf(key, right)
    if (right.length >= 6 && isSlip(slip, key, right) && isHands(slip, text, places.length)) return words[0]
  }
  return undefined
}

/** Whether another name or an initial stands behind a word, as a surname does. */
function standsAsGiven({run, at}: FormPlace, {lexicon}: Desk['english']): boolean {
  const next = run.tokens[at + 1]
  return next !== undefined && (isInitial(next) || !lexicon.has(next.text.toLowerCase()))
}

/** Whether the word before is a name that no list has: "Natura Siberica". */
function endsStrange({run, at}: FormPlace, {lexicon}: Desk['english']): boolean {
  const before = run.tokens[at - 1]
  return (
    before !== undefined &&
    !before.word.initial &&
    !isInitial(before) &&
    !lexicon.has(before.text) &&
    !lexicon.has(before.text.toLowerCase())
  )
}

/** Whether a place's region stands behind it, which is no country: "Strasburg, Virginia". */
function isInRegion({block: {text}, token}: FormPlace, names: Desk['names']): boolean {
  const region = /^, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(text.slice(token.end, token.end + 40))?.[1]
  return region !== undefined && names.country(region) === undefined && names.given(region) === 0
}

/** What stands more often than this is meant so, unless letters changed places in it. */
const mostPlaces = 2

/** Whether one spelling is a slip of another that is hardly another name. */
function isSlip(slip: Slip | undefined, wrong: string, right: string): boolean {
  if (slip === undefined || slip === 'two' || wrong.charAt(0) !== right.charAt(0)) return false
  if (Math.min(wrong.length, right.length) < 4) return false
  // A letter more or less at the end makes another word of a name: Googler, Zuckerbergs.
  return !(wrong.startsWith(right) || right.startsWith(wrong)) || slip === 'doubled'
}

/** Whether a slip is the hand's rather than what tells two names apart: SpaceX and SpaDeX, Picasso and Pigasso. */
function isHands(slip: Slip | undefined, wrong: string, times: number): boolean {
  if (slip === 'transposed') return true
  if (times > mostPlaces) return false
  if (slip === 'doubled' || slip === 'dropped') return true
  return slip === 'changed' ? wrong.length >= 8 : !/\p{Ll}\p{Lu}/u.test(wrong)
}
