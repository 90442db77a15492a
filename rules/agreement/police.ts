/** The police, of whom there are several: "Police believes the fire was set", "the police was called". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {isAsked} from './moods.ts'
import {hasObject, ofOne, otherNumber, surely} from './verb-number.ts'

const telling =
  /^(?:says|believes|thinks|suspects|alleges|wants|hopes|knows|fears|claims|insists|expects|continues|refuses|plans|appeals|warns|urges|asks|seeks|denies|remains|seems|needs)$/
const opener =
  /^(?:that|because|when|while|although|but|if|until|after|before|since|where|whether|as|say|says|said|and)$/
const kinds =
  /^(?:local|state|riot|armed|city|county|village|traffic|transport|military|metropolitan|provincial|federal|national|uniformed|plainclothes)$/

/** A verb of one behind "police", where it opens its clause. */
export function policeVerb(line: Line, head: number, out: Proposal[]): undefined {
  const at = line.joined(head + 1) && line.only(head + 1, Pos.adverb) ? head + 2 : head + 1
  if (!line.joined(at) || !line.joined(at + 1)) return
  // A band has a capital; what is done by one body is told of "the police force".
  if (head > 0 && !line.isLower(head)) return
  let start = head
  if (start > 0 && line.joined(start) && kinds.test(line.word(start - 1))) start--
  if (start > 0 && line.joined(start) && line.word(start - 1) === 'the') start--
  const opens =
    start === 0 || (line.joined(start) ? opener.test(line.word(start - 1)) : /^[,;] $/.test(line.gap(start)))
  if (!opens || isAsked(line, start) || (line.word(start - 1) === 'and' && !line.gap(start - 1).startsWith(','))) return
  const word = line.word(at)
  const acts =
    telling.test(word) &&
    (hasObject(line, at + 1) || /^(?:that|to|it|for)$/.test(line.word(at + 1)) || line.isName(at + 1))
  const done =
    ofOne.has(word) &&
    !word.startsWith('do') &&
    (line.word(at + 1) === 'been' ||
      (line.can(at + 1, Pos.verbParticiple | Pos.verbIng) && !line.can(at + 1, Pos.nounPlural)))
  if (acts) out.push({at, to: Pos.verbBase, bar: surely, frame: 'police one', mate: head})
  else if (done) out.push({at, to: otherNumber.get(word) ?? 'have', bar: surely, frame: 'police one', mate: head})
}
