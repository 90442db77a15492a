/** Pronouns whose clause has them as its subject: "Him and his brother were", "Us farmers need rain", "the woman which runs the shop". */
import {articleOrOwner} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {objectOf} from './case.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

const subjectOf: ReadonlyMap<string, string> = new Map([...objectOf].map(([subject, object]) => [object, subject]))
const what = 'Pronoun in the wrong case'

/** Whether a clause begins at a place: at the sentence's head, or behind what leads it. */
function opens(line: Line, at: number): boolean {
  return (
    at === 0 || (line.joined(at) && /^(?:because|although|though|while|when|if|but|so|that)$/.test(line.word(at - 1)))
  )
}

/** Whether a word is the clause's verb: one that can be nothing else, or one with what only a verb takes behind it. */
function isVerb(line: Line, at: number): boolean {
  if (!line.joined(at)) return false
  if (line.can(at, Pos.auxiliary | Pos.modal) || line.only(at, Pos.verbPast | Pos.verbParticiple)) return true
  if (line.can(at, Pos.preposition | Pos.conjunction | Pos.adverb | Pos.pronoun | Pos.determiner)) return false
  return (
    line.mayBe(at, Pos.verbBase | Pos.verbS) &&
    (hasObject(line, at + 1) || (line.joined(at + 1) && line.can(at + 1, Pos.preposition | Pos.to | Pos.particle)))
  )
}

/** "Him and his brother were held", "Him and me went", "Her and Ann are late": what opens a clause, with its verb behind it. */
export function objectAsSubject(line: Line, at: number, out: Proposal[]): undefined {
  const right = subjectOf.get(line.word(at))
  if (right === undefined || !opens(line, at) || line.word(at - 1) === 'that') return
  if (line.word(at + 1) !== 'and' || !line.joined(at + 1) || !line.joined(at + 2)) return
  const second = line.word(at + 2)
  const other = subjectOf.get(second)
  let end = -1
  if (other !== undefined && isVerb(line, at + 3)) end = at + 3
  else if (/^(?:his|her|their|my|our|the)$/.test(second) || line.isName(at + 2))
    end = readPhrase(line, at + 2)?.end ?? -1
  // "Her and his parents", "Him and his kind I avoid"
  if (end < 0 || !isVerb(line, end)) return
  if (line.word(at) === 'her' && second !== 'her' && articleOrOwner.test(second) && other === undefined) return
  const also = end === at + 3 && other !== undefined ? {at: at + 2, word: other === 'i' ? 'I' : other} : undefined
  out.push({at, to: right, bar: surely, what, frame: 'subject case', also})
}

/** "Us farmers need the rain": several persons, with their verb. */
export function usPersons(line: Line, at: number, out: Proposal[]): undefined {
  const head = at + 1
  if (line.isName(at) || !opens(line, at) || !line.joined(head)) return
  if (!line.only(head, Pos.nounPlural) || isMeasure(line.word(head)) || !isVerb(line, head + 1)) return
  out.push({at, to: 'we', bar: surely, what, frame: 'us persons'})
}

const person =
  /^(?:man|men|woman|women|boy|girl|child|children|person|people|teacher|doctor|nurse|farmer|student|pupil|teenager|driver|worker|lawyer|writer|author|singer|actor|actress|artist|scientist|professor|policeman|policewoman|fireman|soldier|officer|neighbour|neighbor|friend|brother|sister|mother|father|son|daughter|uncle|aunt|cousin|wife|husband|lady|gentleman|waiter|waitress|tourist|visitor|victim|suspect|thief|player|resident|volunteer|customer|employee|passenger|patient|journalist|reporter|mayor|king|queen)$/

/** "The woman which runs the shop": a person, with nothing before that "which" could be of. */
export function whichPerson(line: Line, at: number, out: Proposal[]): undefined {
  if (!person.test(line.word(at - 1)) || !line.joined(at) || !line.joined(at - 1) || line.isQuoted(at)) return
  let start = at - 2
  while (start > at - 4 && line.joined(start) && line.only(start, Pos.adjective)) start--
  if (!/^(?:the|a|an|that|this|those|these|my|his|her|our|their|one)$/.test(line.word(start))) return
  // "a letter to the man which", "the kind of a man which"
  if (start > 0 && (!line.joined(start) || line.can(start - 1, Pos.preposition | Pos.conjunction | Pos.to))) return
  const verb = at + 1
  const acts =
    line.can(verb, Pos.auxiliary | Pos.modal) ||
    ((line.only(verb, Pos.verbPast | Pos.verbParticiple) ||
      line.mayBe(verb, line.can(at - 1, Pos.nounPlural) ? Pos.verbBase : Pos.verbS)) &&
      !line.can(verb, Pos.adverb | Pos.preposition))
  if (acts && line.joined(verb) && line.joined(verb + 1) && !/^(?:means|meant|art|hath|doth)$/.test(line.word(verb)))
    out.push({at, to: 'who', bar: surely, what: 'A person is not "which"', frame: 'which person'})
}

const own: ReadonlyMap<string, string> = new Map([
  ['theirselves', 'themselves'],
  ['theirself', 'themselves'],
  ['hisself', 'himself'],
  ['ourselfs', 'ourselves']
])

/** "They built it theirselves": a reflexive of the wrong case. */
export function ownSelf(line: Line, at: number, out: Proposal[]): undefined {
  const right = own.get(line.word(at))
  if (right !== undefined) out.push({at, to: right, bar: surely, what, frame: 'own self'})
}
