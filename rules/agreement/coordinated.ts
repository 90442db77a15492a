/** Two verbs of one subject, of which only the first agrees with it: "It tells you the number and show some of the names". */
import {heSheOrIt} from '../../src/desk/english/closed-classes.ts'
import {Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

const farthest = 14
/** Verbs whose object does what follows in its bare form. */
const causing = /^(?:lets?|makes?|helps?|sees?|hears?|watch(?:es)?|feels?|dares?|needs?|do(?:es)?|has|have|bids?)$/

/** "matches a name and give us its value": a bare form that nothing but an infinitive could excuse. */
export const coordinatedBase: Pattern = (line, at, out) => {
  const and = line.only(at - 1, Pos.adverb) ? at - 2 : at - 1
  if (line.word(and) !== 'and' || line.can(at, Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.adverb)) return
  if (!line.mayBe(at, Pos.verbBase) || !hasObject(line, at + 1)) return
  for (let place = and - 1; place >= Math.max(1, and - farthest); place--) {
    const word = line.word(place)
    // An infinitive, or another clause, may go on.
    if (line.can(place, Pos.to | Pos.modal | Pos.auxiliary | Pos.subordinator | Pos.verbIng)) return
    if (/^(?:that|which|who|whom|what|where|when|how|why|if|and|or|but|not|i|you|we|they)$/.test(word)) {
      // "It tells you the number": an object.
      if (word !== 'you' || !line.only(place - 1, Pos.verbS)) return
      continue
    }
    if (!line.linked(place + 1) && place + 1 !== and) return
    if (line.only(place, Pos.verbS) || (line.mayBe(place, Pos.verbS) && hasObject(line, place + 1))) {
      if (!causing.test(word) && isOne(line, place))
        out.push({at, to: Pos.verbS, bar: surely, frame: 'and base', mate: place})
      return
    }
    if (line.only(place, verb) || (line.can(place, Pos.nounPlural) && line.mayBe(place + 1, Pos.verbBase))) return
  }
}

/** Whether one person or thing stands right before a verb, at the head of its sentence: else another verb further off may be meant. */
function isOne(line: Line, at: number): boolean {
  const before = line.only(at - 1, Pos.adverb) && line.joined(at - 1) ? at - 2 : at - 1
  if (heSheOrIt.test(line.word(before))) return heads(line, before)
  const from = line.only(before - 1, Pos.adjective) ? before - 2 : before - 1
  return (
    line.only(before, Pos.nounSingular) &&
    !isCollective(line.word(before)) &&
    /^(?:the|a|an|this|his|her|its|their|our|each|every)$/.test(line.word(from)) &&
    heads(line, from)
  )
}

function heads(line: Line, at: number): boolean {
  return at === 0 || /^, $/.test(line.gap(at)) || (at === 1 && /^(?:and|but)$/.test(line.word(0)))
}
