/** Subjects that are one by what they say: "Showing names make", "the number of steps are". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {subjectBefore, wordBefore} from './phrase.ts'
import type {Pattern} from './proposal.ts'
import {and, mayWish} from './subject-checks.ts'
import {ofMany, otherNumber, surely, turned, verbNumber} from './verb-number.ts'

/** "Showing line names make it easier": what is done is one thing. */
export const gerundVerb: Pattern = (line, at, out) => {
  if (
    at < 2 ||
    at > 9 ||
    !(line.can(0, Pos.verbIng) || (line.pos(0) === 0 && line.word(0).endsWith('ing'))) ||
    verbNumber(line, at) !== 'many' ||
    /^(?:do|have|were)$/.test(line.word(at))
  )
    return
  if (!line.can(at - 1, noun) || line.can(at - 1, Pos.pronoun)) return
  for (let place = 1; place < at; place++) {
    if (
      !line.joined(place) ||
      line.can(place, Pos.auxiliary | Pos.modal | Pos.to | Pos.subordinator) ||
      /^(?:and|or|that|which|who|what)$/.test(line.word(place)) ||
      line.only(place, Pos.verbS | Pos.verbPast)
    )
      return
  }
  // "Visiting teams play the hosts": the participle of a noun.
  if (line.can(1, Pos.nounPlural)) return
  const {to, more} = turned(line, at, 'many')
  out.push({at, to, bar: 0.5 + more, frame: 'gerund many'})
}

/** "The number of steps are", "the amount of jobs are": the number is one. */
export const theNumber: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!ofMany.test(word) || word === 'do') return
  const near = wordBefore(line, at)
  if (!line.can(near, Pos.nounPlural)) return
  const {start, head, opens} = subjectBefore(line, near)
  if (!opens || head !== start + 1 || !/^(?:number|amount)$/.test(line.word(head)) || line.word(start) !== 'the') return
  if (and.test(line.word(start - 1)) || mayWish(line, start)) return
  out.push({at, to: otherNumber.get(word) ?? '', bar: surely, frame: 'the number are'})
}
