/** What is done, as a subject: "Showing names make". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {surely, turned, verbNumber} from './verb-number.ts'

/** "Showing line names make it easier": what is done is one thing. */
export const gerundVerb: Pattern = (line, at, out) => {
  if (
    at < 2 ||
    at > 9 ||
    !(line.can(0, Pos.verbIng) || (line.pos(0) === 0 && line.word(0).endsWith('ing'))) ||
    verbNumber(line, at) !== 'many' ||
    line.word(at) === 'do' ||
    (/^(?:have|were)$/.test(line.word(at)) && !isSaid(line, at))
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
  // "Letting the fire go out", "Watching the preacher begin": the bare form is asked for.
  if (/^(?:watch|see|hear|lett|mak|hav|help|feel|notic|observ|overhear|bidd)ing$/.test(line.word(0))) return
  const {to, more} = turned(line, at, 'many')
  out.push({at, to, bar: isSaid(line, at) ? surely : 0.5 + more, frame: 'gerund many'})
}

/** Of what is done to a thing, not what is told of it: "Ensuring our payments are fair" has a clause. */
const doing =
  /^(?:clos|open|build|repair|replac|sell|buy|mov|remov|cutt|rais|lower|train|hir|feed|clean|paint|cook|prepar|collect|transport|stor|heat|protect|sav|restor|demolish|extend|renovat|maintain|manag|runn|print|publish|record|rent|leas|educat|test|process|track|monitor|clear|cover|fill|burn|bury|plant|grow|water|harvest)ing$/

/** "Closing the two wards were expensive": a quality is said of it; "Leading the riders were two men" tells who. */
function isSaid(line: Line, at: number): boolean {
  return (
    doing.test(line.word(0)) &&
    line.can(1, Pos.determiner) &&
    line.only(at + 1, Pos.adjective) &&
    !line.goesOn(at + 2) &&
    !line.can(0, Pos.preposition | Pos.adjective)
  )
}
