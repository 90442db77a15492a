/** A form in -ing that stands where the verb of its clause should: "the people who living near", "as she leaving the court". */
import {articleOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {takesObject} from './leader.ts'
import {hasObject} from './verb-number.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'

/** What a clause that says what something is hangs on: "the fact that running it costs". */
const content =
  /^(?:fact|facts|idea|ideas|evidence|belief|beliefs|view|views|claim|claims|sign|signs|way|hope|hopes|fear|fears|news|proof|notion|theory|argument|arguments|assumption|concern|concerns|report|reports|suggestion|suggestions|finding|findings|impression|feeling|warning|warnings|message|reason|reasons|point|conclusion|doubt|principle|rule|truth|knowledge|reminder|case|so|such|extent|time|now|thing|mistake|confidence|myth|result|results|study|studies|research|survey|surveys|poll|polls)$/

/** "The people who living near": the verb behind "who", "that" and "which". */
export function relativeGerund(line: Line, place: number, out: Proposal[]): undefined {
  const at = place + 1
  if (place === 0 || !line.joined(place) || !line.joined(at) || !line.isIng(at)) return
  const head = place - 1
  if (!line.can(head, noun | Pos.pronoun) && !line.isName(head)) return
  if (!line.joined(at + 1) || line.word(at + 1) === 'and') return
  const who = line.word(place) === 'who'
  if (!line.only(at, Pos.verbIng) && !(who && line.can(at + 1, Pos.preposition | Pos.determiner))) return
  if (!who && (!line.only(head, noun) || content.test(line.word(head)))) return
  if (!who && !(takesObject(line, at + 1) || line.can(at + 1, Pos.preposition | Pos.to | Pos.particle | noun))) return
  const many = line.can(head, Pos.nounPlural)
  const one = line.can(head, Pos.nounSingular)
  const present = (many || !one ? Pos.verbBase : 0) | (one || !many ? Pos.verbS : 0)
  // "duties that making travel costly": with no verb behind it, what is told is no clause with a subject of its own.
  const takes = takesObject(line, at + 1) || line.only(at + 1, Pos.verbIng) || line.word(at) === 'making'
  const sole = !who && many && takes && !hasFinite(line, at + 1)
  out.push({at, to: present | Pos.verbPast, bar: who ? 2 : sole ? -1 : 3.2, frame: 'who ing'})
}

/** Whether a word from a place on to the sentence's end may be a clause's verb. */
function hasFinite(line: Line, from: number): boolean {
  for (let at = from; at < line.length; at++)
    if (line.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS)) return true
  return false
}

const subordinator =
  /^(?:when|while|as|if|because|although|though|since|until|before|after|once|where|whenever|unless|that|what|why|how)$/
const between = /^(?:first|only|just|also|already|still|now|later|then|once|always|never|often)$/

/** "When we first starting the project": behind a subordinator and a pronoun stands a verb. */
export function pronounIng(line: Line, place: number, out: Proposal[]): undefined {
  if (!line.joined(place) || !subordinator.test(line.word(place - 1))) return
  let at = place + 1
  while (at < place + 3 && line.joined(at) && (between.test(line.word(at)) || /ly$/.test(line.word(at)))) at++
  if (!line.joined(at) || !line.isIng(at)) return
  // So people speak.
  if (line.isQuoted(at)) return
  // "as he having fled": of old.
  if (/^(?:being|having)$/.test(line.word(at))) return
  const third = /^(?:he|she)$/.test(line.word(place))
  out.push({at, to: Pos.verbPast | (third ? Pos.verbS : Pos.verbBase), bar: 0, frame: 'she ing'})
}

/** "If the council refusing the plan, the developer": no verb before the comma. */
export function openingGerund(line: Line, out: Proposal[]): undefined {
  if (!/^(?:if|because|although|though|when|unless|until|since)$/.test(line.word(0))) return
  const subject = readPhrase(line, 1)
  if (!subject || !articleOrOwnerButYour.test(subject.determiner)) return
  const at = subject.end
  if (!line.joined(at) || !line.only(at, Pos.verbIng) || !hasObject(line, at + 1)) return
  const end = readPhrase(line, at + 1)?.end ?? -1
  if (end < 0 || line.gap(end) !== ', ' || !line.can(end, Pos.determiner | Pos.pronoun)) return
  out.push({
    at,
    to: Pos.verbPast | (line.can(subject.head, Pos.nounPlural) ? Pos.verbBase : Pos.verbS),
    bar: 0,
    frame: 'opening ing'
  })
}
