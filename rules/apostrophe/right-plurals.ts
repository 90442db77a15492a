/** Plurals before another word that own nothing: they describe it, or are the subject or the object of a clause. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** What is called after several things: "the hills region", "the headphones shop". */
const called =
  /^(?:aisle|application|content|counter|dataset|desk|dir|directory|fetishist|folder|industry|library|menu|office|package|page|printer|region|section|shop|store|tab)s?$/
const modal = /^(?:would|should|could|can|will|may|might|must|do|does|did|let)$/
const finite = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal

/**
 * Whether a plural stands rightly before the next word.
 *
 * @param determiner - How many words before it its determiner stands, as a negative number.
 * @param acts - Whether the next word may be a verb.
 */
export function isPluralRight(near: Near, at: number, determiner: number, acts: boolean): boolean {
  const next = near.word(at, 1)
  if (called.test(next)) return true
  // "what the users DIDN'T need", "the parties involved"
  const shape = near.passage.words[at + 1]?.shape
  if ((shape === 'upper' && next.length > 1) || /^(?:involved|concerned)$/.test(next)) return true
  const alone = near.word(at, 2) === ''
  // "into our rivers unhindered": what owns has a noun behind it
  if (alone && near.only(at, 1, Pos.adjective | Pos.verbParticiple)) return true
  const lead = near.word(at, near.can(at, determiner, Pos.determiner) ? determiner - 1 : determiner)
  // "How would the bills impact trade", "Should the plans advance", "to what extent the roses bloom"
  if (acts && (modal.test(lead) || /^(?:extent|degree)$/.test(lead))) return true
  // "Five of the schemes tie loans to pay"
  if (acts && lead === 'of' && near.can(at, determiner - 2, Pos.numeral)) return true
  // "agencies waste tens of billions", "threats that our towns face"
  if (acts && /^(?:tens|hundreds|thousands|millions|billions|dozens)$/.test(near.word(at, 2))) return true
  if (acts && alone && /^(?:face|need|want|use|hold)$/.test(next)) return true
  return isContact(near, at) || isPast(near, at, lead)
}

/** "the towns social workers serve", "the plans people were keen on", "of the pens two men came": another subject follows. */
function isContact(near: Near, at: number): boolean {
  const verb = Pos.verbBase | finite
  if (near.word(at, 1) === 'people') return near.can(at, 2, verb)
  if (near.can(at, 1, Pos.numeral)) return near.can(at, 2, Pos.nounPlural) && near.can(at, 3, verb)
  return (
    near.only(at, 1, Pos.adjective) && near.only(at, 2, Pos.nounPlural) && near.can(at, 3, Pos.verbBase | Pos.modal)
  )
}

/** "The caliphs founded schools", "Artists in the towns crafted pots": the past of a clause that has no other verb before. */
function isPast(near: Near, at: number, lead: string): boolean {
  if (!near.can(at, 1, Pos.verbPast)) return false
  if (lead === '' && near.passage.words[at - 1]?.initial === true) return true
  const {words} = near.passage
  const sentence = words[at]?.sentence
  for (let index = at - 1; words[index]?.sentence === sentence; index--)
    if ((near.pos(words[index]?.norm ?? '') & finite) !== 0) return false
  return near.can(at, 2, Pos.nounSingular | Pos.nounPlural)
}
