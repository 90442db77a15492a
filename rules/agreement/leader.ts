/** What stands before a verb, and what begins behind it. */
import {relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

const between = Pos.adverb | Pos.particle

/** The last word before a place that is no adverb, where only spaces stand between; -1 where there is none. */
export function leader(line: Line, at: number): number {
  if (!line.joined(at)) return -1
  let place = at - 1
  while (
    place > 0 &&
    at - place < 4 &&
    line.joined(place) &&
    (line.only(place, between) || line.word(place) === 'likely')
  )
    place--
  return place
}

/** Whether a verb's object may begin at a place: a determiner, a pronoun, a name. */
export function takesObject(line: Line, at: number): boolean {
  return line.joined(at) && line.can(at, Pos.determiner | Pos.pronoun) && !relativePronoun.test(line.word(at))
}
