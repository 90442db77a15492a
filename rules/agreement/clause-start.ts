/** Where a clause begins. */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {isReported, reporting} from './reported.ts'

const openers: ReadonlySet<string> = new Set(
  'that because although though while if when whether unless where whereas how but so'.split(' ')
)

/** Words behind which a clause may begin with nothing but a space between. */
export const beforeClause: ReadonlySet<string> = new Set([...openers, ...reporting, 'as'])

/** Whether a clause begins at a place, behind a word that may come before one or behind a mark. */
export function beginsClause(line: Line, at: number): boolean {
  if (!line.joined(at) && !line.linked(at)) {
    const gap = line.gap(at)
    return gap === ', ' ? isLead(line, at) : /[;—]|\s–\s/.test(gap)
  }
  const before = line.word(at - 1)
  // "At the brewery each tank": behind a place.
  if (/^(?:each|every)$/.test(line.word(at)) && line.can(at - 1, noun)) return isPlaced(line, at)
  // "stuff that ships with it": a verb.
  if (before === 'that' && line.only(at, Pos.nounPlural) && line.can(at - 2, noun | Pos.pronoun)) return false
  if (before === 'as') return line.word(at - 2) === 'even'
  if (openers.has(before)) return !/^(?:so|but)$/.test(before) || at === 1 || line.gap(at - 1).startsWith(',')
  return (at === 1 && /^(?:and|yet|still|now)$/.test(before)) || isReported(line, at)
}

/** Whether a place opens the sentence, with no verb before. */
function isPlaced(line: Line, at: number): boolean {
  if (!isLead(line, at) || !line.can(0, Pos.preposition)) return false
  for (let place = 1; place < at; place++)
    if (line.can(place, Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.verbIng) || line.only(place, Pos.pronoun))
      return false
  return true
}

/** Whether what stands before a comma only leads up to the clause: "By default,", "In that year,", "However,". */
function isLead(line: Line, at: number): boolean {
  if (at > 8 || !line.can(0, Pos.preposition | Pos.adverb | Pos.subordinator)) return false
  for (let place = 1; place < at; place++) if (!line.linked(place)) return false
  return true
}
