/** Words that have one form in their place: "20 words per seconds", "are as follow:", "the follow:", "these set of", "all of them does". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {ofOne, otherNumber, surely} from './verb-number.ts'

/** "40 miles per hours": of each there is one. */
export const perUnit: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (line.word(at - 1) !== 'per' || !/^(?:second|minute|hour|day|week|month|year|mile|person|head|night)s$/.test(word))
    return
  if (line.joined(at) && !line.goesOn(at + 1) && !/^['’]/.test(line.gap(at + 1)))
    out.push({at, to: word.slice(0, -1), bar: surely, frame: 'per plural'})
}

/** "The rules are as follow:", "do the follow:". */
export const following: Pattern = (line, at, out) => {
  if (line.word(at) !== 'follow' || !line.joined(at) || !line.gap(at + 1).startsWith(':')) return
  const before = line.word(at - 1)
  if (before === 'as' && !line.can(at - 2, Pos.adverb)) out.push({at, to: 'follows', bar: surely, frame: 'as follow'})
  else if (before === 'the') out.push({at, to: 'following', bar: surely, frame: 'the follow'})
}

/** "these set of rules", "these kind of": one of them, or several. */
export const theseKind: Pattern = (line, at, out) => {
  const before = line.word(at - 1)
  if (!/^(?:these|those)$/.test(before) || line.word(at + 1) !== 'of' || !line.joined(at) || !line.joined(at + 1))
    return
  if (
    /^(?:set|series|batch|list|group|line|piece|collection|pair)$/.test(line.word(at)) &&
    line.can(at + 2, Pos.nounPlural)
  )
    out.push({at: at - 1, to: before === 'these' ? 'this' : 'that', bar: surely, frame: 'these set', mate: at})
}

/** "Neither sides has won", "either sides of the road": of two, one by one. */
export const neitherMany: Pattern = (line, at, out) => {
  const lead = line.word(at - 1)
  if (!/^(?:neither|either)$/.test(lead) || !line.joined(at) || !line.only(at, Pos.nounPlural)) return
  if (
    !/^(?:sides|parties|teams|players|candidates|men|women|drivers|companies|countries|options|ends|ways|groups|sets|clubs|houses|parents)$/.test(
      line.word(at)
    )
  )
    return
  // "neither teams nor fans"
  for (let place = at + 1; place < Math.min(line.length, at + 9); place++)
    if (/^(?:nor|or)$/.test(line.word(place))) return
  if (
    line.word(at + 1) === 'of' ||
    line.can(at + 1, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.verbPast | Pos.verbS)
  )
    out.push({at, to: Pos.nounSingular, bar: surely, frame: 'neither many', mate: at - 1})
}

/** "All of them does", "both of us was": several. */
export const ofThem: Pattern = (line, at, out) => {
  // "all of them together does"
  const last = line.word(at - 1) === 'together' && line.joined(at) ? at - 1 : at
  if (!ofOne.has(line.word(at)) || !/^(?:them|us|you)$/.test(line.word(last - 1)) || line.word(last - 2) !== 'of')
    return
  if (!/^(?:all|both|many|several|two|three|four|five|few|dozens|hundreds|thousands)$/.test(line.word(last - 3))) return
  if (!line.joined(last) || !line.joined(last - 1) || !line.joined(last - 2)) return
  // "Only one of the many of them has", "to two of them was"
  if (/^(?:of|the|these|those)$/.test(line.word(last - 4)) || line.can(last - 4, Pos.preposition)) return
  out.push({at, to: otherNumber.get(line.word(at)) ?? 'have', bar: surely, frame: 'of them one'})
}

const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|many)$/
const determiner = /^(?:the|a|an|his|her|their|its)$/
const person =
  /^(?:soldiers|officers|people|men|women|children|boys|girls|[a-z]{3,}(?:ers|ors|ists|ians|ants|ents|ees|als))$/

/** "Among the dead was two children", "Here is five things": what stands there is told behind the verb. */
export function inverted(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if ((word !== 'is' && word !== 'was') || !several.test(line.word(at + 1)) || !line.joined(at + 1)) return
  const here = at === 1 && line.word(0) === 'here'
  if (!here && !isPlace(line, at)) return
  for (let place = at + 2; place < at + 5 && line.joined(place); place++)
    if (line.only(place, Pos.nounPlural) && !line.goesOn(place + 1)) {
      if (here || person.test(line.word(place)))
        out.push({at, to: otherNumber.get(word) ?? word, bar: surely, frame: 'inverted one', mate: place})
      return
    }
}

/** Whether a line opens with a place, and nothing else stands before the verb. */
function isPlace(line: Line, at: number): boolean {
  if (
    !/^(?:among|aboard|inside|behind|beside|in|at|on|under|near)$/.test(line.word(0)) ||
    !determiner.test(line.word(1))
  )
    return false
  for (let place = 1; place < at; place++)
    if (
      !line.joined(place) ||
      line.isName(place) ||
      line.can(place, Pos.pronoun | Pos.verbPast | Pos.verbS | Pos.modal)
    )
      return false
  return true
}
