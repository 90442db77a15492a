/** People by name, with an apostrophe too many or none: "the Okafor's have moved", "Mr Nolans dog". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Names} from '../../src/desk/names/names.ts'
import type {Near} from './near.ts'

const title =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|senator|judge|inspector|sergeant|sir|lady|dame|justice|pastor|chief)$/
const several = /^(?:are|were|have|live|lived|moved|say|want)$/
const finite =
  /^(?:is|was|has|had|will|would|could|can|may|did|does|won|bit|sank|fell|died|came|went|opens|opened|closed|said|says)$/
/** Brands and houses that are written with the apostrophe. */
const brand =
  /^(?:mcdonald|wendy|levi|macy|lloyd|sainsbury|waitrose|domino|kellogg|cadbury|dunkin|denny|hardee|carl|moody|lowe|king|lord|bishop|pope|queen|prince|times|sun)$/

/** What should stand for a surname with an s; undefined where it may stay. */
export function surnameAt(near: Near, at: number, names: Names): string | undefined {
  const word = near.word(at)
  if (!word.endsWith('s') || !near.isName(at)) return undefined
  if (word.endsWith("'s")) {
    const one = word.slice(0, -2)
    if (near.word(at, -1) !== 'the' || !several.test(near.word(at, 1)) || brand.test(one)) return undefined
    if (names.surname(one) === 0 || names.country(one) !== undefined || /(?:s|x|z|ch|sh)$/.test(one)) return undefined
    // "the Smith's live album"
    if (near.word(at, 1) === 'live' && !near.can(at, 2, Pos.preposition)) return undefined
    return `${one}s`
  }
  // "Mr Okafors house was": no family is called so.
  const one = word.slice(0, -1)
  if (!title.test(near.word(at, -1)) || names.surname(word) > 0 || names.surname(one) === 0) return undefined
  if (!near.can(at, 1, noun) || near.isName(at, 1)) return undefined
  return finite.test(near.word(at, 2)) || near.only(at, 2, Pos.verbPast | Pos.verbS) ? `${one}'s` : undefined
}
