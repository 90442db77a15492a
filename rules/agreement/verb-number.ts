/** Which number a verb is of, and its form in the other number. */
import {relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** The forms of be, have and do in the other number. */
export const otherNumber: ReadonlyMap<string, string> = new Map(
  [
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ['does', 'do'],
    ["isn't", "aren't"],
    ["wasn't", "weren't"],
    ["hasn't", "haven't"],
    ["doesn't", "don't"]
  ].flatMap(([one = '', many = '']) => [[one, many] as const, [many, one] as const])
)
/** Forms of one, and what stands for several. */
export const manyOfOne: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do']
])
/** Forms of several, and what stands for one. */
export const oneOfMany: ReadonlyMap<string, string> = new Map([...manyOfOne].map(([one, many]) => [many, one] as const))
/** Forms of be, have and do that go with one. */
export const ofOne: ReadonlySet<string> = new Set("is was has does isn't wasn't hasn't doesn't".split(' '))
/** Forms of be, have and do that go with several. */
export const ofMany: ReadonlySet<string> = new Set("are were have do aren't weren't haven't don't".split(' '))
const be: ReadonlySet<string> = new Set("is are was were isn't aren't wasn't weren't".split(' '))

/** Whether a word is a form of be, whose number may be that of what follows. */
export function isBe(word: string): boolean {
  return be.has(word)
}

/** The bar of what the words alone prove. */
export const surely: number = Number.NEGATIVE_INFINITY
/** Words that are no verb of their own, whatever else they can be. */
export const notVerb: number =
  Pos.auxiliary | Pos.modal | Pos.adverb | Pos.preposition | Pos.pronoun | Pos.determiner | Pos.conjunction

/** Verbs whose past is written as their bare form, and those that end in one: "misread", "hit", "offset". */
export const samePast: RegExp =
  /(?:read|cast|set|cut|put|shed|spread)$|^(?:hit|let|shut|split|bid|bet|beat|burst|cost|hurt|quit|rid|thrust|upset)$/

/** Whether a verb's object or complement begins at a place. */
function takesObject(line: Line, at: number): boolean {
  return (
    line.joined(at) &&
    line.can(at, Pos.determiner | Pos.pronoun | Pos.preposition) &&
    !/^(?:which|who|of)$/.test(line.word(at))
  )
}

/** Whether a noun or a pronoun follows, as a verb's object: a preposition may follow a noun as well. */
export function hasObject(line: Line, at: number): boolean {
  return (
    line.joined(at) &&
    line.can(at, Pos.determiner | Pos.pronoun) &&
    !line.can(at, Pos.preposition) &&
    !relativePronoun.test(line.word(at))
  )
}

/** Which number a word is a finite verb of: as surely as its letters tell. */
export function verbNumber(line: Line, at: number): 'one' | 'many' | undefined {
  const word = line.word(at)
  if (ofOne.has(word)) return 'one'
  if (ofMany.has(word)) return 'many'
  if (line.can(at, notVerb)) return undefined
  if (line.mayBe(at, Pos.verbS)) return line.only(at, Pos.verbS) || takesObject(line, at + 1) ? 'one' : undefined
  if (!line.mayBe(at, Pos.verbBase) || line.can(at, Pos.verbPast | Pos.verbParticiple)) return undefined
  return line.only(at, Pos.verbBase) || hasObject(line, at + 1) ? 'many' : undefined
}

/** The verb in the other number, and how much more the weight must be where it may be a noun or an adjective. */
export function turned(
  line: Line,
  at: number,
  number: 'one' | 'many'
): {readonly to: number | string; readonly more: number} {
  const other = otherNumber.get(line.word(at))
  if (other !== undefined) return {to: other, more: 0}
  return {to: number === 'one' ? Pos.verbBase : Pos.verbS, more: line.can(at, noun | Pos.adjective) ? 0.7 : 0}
}
