/** Two of which the nearer decides: "Not only the mayor but also the councillors was", "Either the owner or his sons is". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {mayWish} from './moods.ts'
import {ofMany, ofOne, otherNumber, surely} from './verb-number.ts'

/** "but also the councillors was", at the word that joins the two, where their pair opens the sentence. */
export function nearestVerb(line: Line, at: number, out: Proposal[]): undefined {
  const joint = line.word(at)
  const opener = line.word(0)
  const from =
    joint === 'but'
      ? opener === 'not' && line.word(1) === 'only'
        ? 2
        : -1
      : opener === (joint === 'or' ? 'either' : 'neither')
        ? 1
        : -1
  if (from < 0 || readPhrase(line, from)?.end !== at || !(line.joined(at) || line.gap(at) === ', ')) return
  const second = joint === 'but' && line.word(at + 1) === 'also' ? at + 2 : at + 1
  const phrase = line.joined(second) ? readPhrase(line, second) : undefined
  if (!phrase || !line.joined(phrase.end)) return
  const {head, end} = phrase
  const verb = line.word(end)
  const right = otherNumber.get(verb)
  if (right === undefined || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  const many = ofOne.has(verb) && line.only(head, Pos.nounPlural)
  const one =
    joint === 'but' &&
    ofMany.has(verb) &&
    !verb.startsWith('do') &&
    line.only(head, Pos.nounSingular) &&
    phrase.determiner !== ''
  if (verb === 'were' && mayWish(line, 0)) return
  if (many || one) out.push({at: end, to: right, bar: surely, frame: 'nearest', mate: head})
}
