/** Subjects that are parts of several: "a lot of people", "about a third of the pupils", "the rest of the books", "more than one keeper". */
import {definiteButYour} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import {mass} from './parts-of.ts'

/** A part of several, or one that is told as if of more. */
export interface Share {
  readonly number: 'one' | 'many'
  readonly head: number
  readonly end: number
}

const fraction = /^(?:third|quarter|fifth|tenth)$/

/** The share that begins at a place; undefined where none does. */
export function readShare(line: Line, start: number): Share | undefined {
  const [first, second, third] = [line.word(start), line.word(start + 1), line.word(start + 2)]
  // "more than one shopkeeper", "many a sailor"
  if ((first === 'more' && second === 'than' && third === 'one') || (first === 'many' && /^an?$/.test(second))) {
    const from = first === 'more' ? start + 3 : start + 2
    const phrase = line.joined(from) ? readPhrase(line, from) : undefined
    return phrase?.determiner === '' && line.only(phrase.head, Pos.nounSingular)
      ? {number: 'one', head: phrase.head, end: phrase.end}
      : undefined
  }
  // "most residents", "all passengers"
  if (/^(?:most|all)$/.test(first) && line.joined(start + 1)) return several(line, start + 1, '')
  const of = ofAt(start, first, second)
  if (of < 0 || line.word(of) !== 'of' || !line.joined(of) || !line.joined(of + 1)) return undefined
  const bare = /^(?:lot|lots|plenty)$/.test(line.word(of - 1))
  const all = line.word(of + 1) === 'all' ? of + 2 : of + 1
  if (!bare && all === of + 1 && !definiteButYour.test(line.word(all))) return undefined
  return several(line, all, (bare && !definiteButYour.test(line.word(all))) || all > of + 1 ? '' : undefined)
}

/** The place of "of" behind what it is a part of. */
function ofAt(start: number, first: string, second: string): number {
  if (/^(?:some|most|all|half|lots|plenty|much)$/.test(first)) return start + 1
  if (first === 'a' && (/^(?:lot|few)$/.test(second) || fraction.test(second))) return start + 2
  return first === 'the' && /^(?:rest|others)$/.test(second) ? start + 2 : -1
}

function several(line: Line, from: number, determiner: string | undefined): Share | undefined {
  const phrase = readPhrase(line, from)
  if (!phrase || (determiner !== undefined && phrase.determiner !== determiner)) return undefined
  const {head, end} = phrase
  const word = line.word(head)
  // "A lot of the food were wasted": of what can't be counted.
  if (
    mass.test(word) &&
    line.can(head, Pos.nounSingular) &&
    end === head + 1 &&
    (!line.goesOn(end) || line.can(end, Pos.auxiliary))
  )
    return {number: 'one', head, end}
  if (!line.can(head, Pos.nounPlural) || line.can(head, Pos.nounSingular) || line.isName(head)) return undefined
  // "All hands on deck is the cry", "most nights is a struggle", "a third of the votes is needed": told of as one.
  if (/^(?:hands|nights|mornings|evenings|votes|seats|funds|systems)$/.test(word)) return undefined
  if ((isMeasure(word) && word !== 'people') || /['’]$/.test(word)) return undefined
  // "All systems control is lost": a noun may go on.
  return line.goesOn(end) && !line.can(end, Pos.auxiliary) && !line.only(end, Pos.verbS)
    ? undefined
    : {number: 'many', head, end}
}
