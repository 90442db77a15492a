/** Two that are joined by "and": "the chairman and the secretary has", "Mr Rao and Mrs Bell has agreed", "both the fee and the tax is". */
import {articleOrOwnerButYour, nominative} from '../../src/desk/english/closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {finiteNumber} from './finite.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {manyOfOne as ofOne, surely} from './verb-number.ts'

/** The place behind a determiner and all adjectives and nouns that follow it; -1 where none of them is a noun. */
function behindPhrase(line: Line, from: number): number {
  let at = from + 1
  while (at < from + 5 && line.goesOn(at) && !line.isName(at)) at++
  return at > from + 1 && line.can(at - 1, noun) ? at : -1
}

/** "The chairman and the secretary has", "Rao and his wife was", "both the mayor and his deputy has": each with a determiner of its own. */
export function pairVerb(line: Line, start: number, out: Proposal[]): undefined {
  const from = line.word(start) === 'both' && line.linked(start + 1) ? start + 1 : start
  let place = from
  if (articleOrOwnerButYour.test(line.word(from)) || (line.can(from, Pos.numeral) && !/^one$/.test(line.word(from))))
    place = behindPhrase(line, from)
  // "She and her husband was given"
  else if (nominative.test(line.word(from))) place = from + 1
  // "Anna Bell and her team"
  else if (from === 0 && line.isName(1) && line.joined(1) && !line.can(0, closedClass)) place = 2
  else while (place < from + 3 && (line.isName(place) || /^(?:mr|mrs|ms|dr)$/.test(line.word(place)))) place++
  if (place <= from || line.word(place) !== 'and' || !line.joined(place) || !line.joined(place + 1)) {
    if (from > start) farPair(line, from, out)
    return
  }
  // "Mr Rao and Mrs Bell has agreed"
  if (title.test(line.word(place + 1)) && title.test(line.word(from))) return titledPair(line, place + 1, out)
  if (!articleOrOwnerButYour.test(line.word(place + 1))) return
  const at = behindPhrase(line, place + 1)
  // "Both the hall and the library needs new roofs"
  const acts = at > 0 && line.word(start) === 'both' && finiteNumber(line, at) === 'one'
  const right = at < 0 ? undefined : (ofOne.get(line.word(at)) ?? (acts ? Pos.verbBase : undefined))
  // "The river and its water is what we need": what follows may decide.
  if (right === undefined || !line.joined(at) || !line.joined(at + 1)) return
  // "If the data changes and the package is rebuilt": what looks like a plural is the first one's verb.
  if (line.mayBe(place - 1, Pos.verbS) && place - 1 > from + 1) return
  if (!acts && (line.can(at + 1, Pos.pronoun | Pos.determiner) || line.only(at + 1, noun | Pos.adjective))) return
  out.push({at, to: right, bar: surely, frame: 'both one'})
}

const title = /^(?:mr|mrs|ms|dr|sir|cllr|councillor|president|senator|minister|professor|sergeant|inspector)$/

function titledPair(line: Line, from: number, out: Proposal[]): undefined {
  let at = from + 1
  while (at < from + 4 && line.joined(at) && line.isName(at)) at++
  const right = ofOne.get(line.word(at))
  if (at > from + 1 && right !== undefined && line.joined(at) && !/['’]s?$/.test(line.word(at - 1)))
    out.push({at, to: right, bar: surely, frame: 'both one'})
}

/** "Both the fee paid to the club and the sum owed to the bank is": two that are described, with no verb between. */
function farPair(line: Line, from: number, out: Proposal[]): undefined {
  let and = -1
  for (let at = from + 1; at < Math.min(line.length, from + 22); at++) {
    const right = ofOne.get(line.word(at))
    if (
      !line.linked(at) ||
      line.can(at, Pos.modal | Pos.subordinator) ||
      /^(?:that|who|which|what|or|but)$/.test(line.word(at))
    )
      return
    if (line.word(at) === 'and') {
      if (and >= 0 || !articleOrOwnerButYour.test(line.word(at + 1))) return
      and = at
    }
    if (!line.can(at, Pos.auxiliary)) continue
    if (and > 0 && at > and + 2 && right !== undefined && line.joined(at + 1))
      out.push({at, to: right, bar: surely, frame: 'both one'})
    return
  }
}

/** "Because `make` and `test` runs by night": code, which is no word of the line, on both sides of "and". */
export function codePair(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at - 1) !== 'and' || !isCode(line.gap(at)) || !isCode(line.gap(at - 1))) return
  if (at > 1 && !/^(?:because|if|that|when|while|since|although|both|but)$/.test(line.word(at - 2))) return
  // "in both `a` and `b` is 2", "giving both `x` and `y` is": what stands before has them as its objects.
  if (line.word(at - 2) === 'both' && at > 2 && line.can(at - 3, Pos.preposition | verb)) return
  const acts = line.mayBe(at, Pos.verbS) && line.joined(at + 1) && !line.goesOn(at + 1)
  if (acts || ofOne.has(line.word(at)))
    out.push({at, to: ofOne.get(line.word(at)) ?? Pos.verbBase, bar: surely, frame: 'codes one'})
}

function isCode(gap: string): boolean {
  return /^ ?\S+ $/.test(gap) && /\p{L}/u.test(gap)
}
