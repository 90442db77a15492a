/** Two that are told of one by one: "neither the mayor nor her deputy were", "every house and every shop were". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {mayWish} from './moods.ts'
import {ofMany, otherNumber, surely} from './verb-number.ts'

/** The verb of a pair that begins at a place, where it is of several. */
export function pairedVerb(line: Line, start: number, out: Proposal[]): undefined {
  const lead = line.word(start)
  const joint =
    lead === 'neither' ? 'nor' : lead === 'either' ? 'or' : /^(?:each|every)$/.test(lead) ? 'and' : undefined
  if (joint === undefined) return
  const first = single(line, joint === 'and' ? start : start + 1)
  if (first < 0 || line.word(first) !== joint || !line.linked(first)) return
  // "each man and woman"
  const second = single(line, first + 1, joint === 'and')
  const at = second > 0 && line.only(second, Pos.adverb) ? second + 1 : second
  const verb = line.word(at)
  if (at < 0 || !line.linked(at) || !ofMany.has(verb) || /^do/.test(verb)) return
  if (verb === 'were' && mayWish(line, start)) return
  out.push({at, to: otherNumber.get(verb) ?? 'is', bar: surely, frame: `paired ${joint}`, mate: start})
}

/** The place behind one thing or one person; -1 where there is none. */
function single(line: Line, start: number, bare = false): number {
  if (!line.linked(start) && start > 0) return -1
  const phrase = readPhrase(line, start)
  if (!phrase || (phrase.determiner === '' && !bare && !line.isName(phrase.head))) return -1
  const {head, end} = phrase
  // "Each day and night were the same": times.
  if (/^(?:day|night|week|month|year|morning|evening|hour|summer|winter|minute)$/.test(line.word(head))) return -1
  if (/^(?:these|those|both|two|three|all|any|no)$/.test(phrase.determiner) || isCollective(line.word(head))) return -1
  // A club's name may be of several.
  if (line.isName(head)) return phrase.determiner === '' && !line.word(head).endsWith('s') ? person(start, end) : -1
  return line.only(head, Pos.nounSingular | Pos.verbBase) && line.can(head, Pos.nounSingular) ? end : -1
}

/** Behind "Mr Rao", "Ann Bell": one name alone may be a team's. */
function person(start: number, end: number): number {
  return end - start > 1 ? end : -1
}
