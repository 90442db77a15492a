/** A past behind "did", which is one already: "the council did went ahead", "She didn't saw it". */
import {nominativeOrIt} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Pattern} from './proposal.ts'
import {surely} from './verb-number.ts'

/** Pasts that are nouns, adjectives or other verbs' bare forms as well: "to saw", "to found". */
const homographs: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['felt', 'feel'],
  ['left', 'leave'],
  ['fell', 'fall'],
  ['found', 'find']
])
/** Forms that nothing allows behind "don't", but where its verb is left out: "those who didn't had to leave". */
const pastAlone = /^(?:has|had|does|did|went|knew|gave|took|wrote|spoke|began|broke|chose)$/
const follows = Pos.preposition | Pos.determiner | Pos.pronoun | Pos.particle | Pos.adverb | Pos.to
/** What is sawn, and how. */
const sawn = /^(?:wood|logs?|planks?|timber|branch(?:es)?|trees?|through|off|half)$/

/** The verb that is meant by a past whose letters tell no past alone; undefined for any other word. */
export function baseOfHomograph(word: string): string | undefined {
  return homographs.get(word)
}

/** "She didn't saw it", "he doesn't had a key". */
export const deniedPast: Pattern = (line, lead, out) => {
  const at = lead + 1
  if (!line.joined(at)) return
  if (pastAlone.test(line.word(at))) {
    if (!isLeftOut(line, lead)) out.push({at, to: Pos.verbBase, bar: surely, frame: 'did had'})
    return
  }
  const right = baseOfHomograph(line.word(at))
  // "They didn't found the club"
  if (right === undefined || right === 'find' || !line.joined(at + 1)) return
  if (!line.can(at + 1, right === 'fall' ? Pos.preposition | Pos.particle : follows)) return
  // "didn't saw the wood"
  for (let behind = at + 1; behind < at + 5; behind++) if (sawn.test(line.word(behind))) return
  out.push({at, to: right, bar: surely, frame: 'did past'})
}

/** Whether the verb of "don't" may be left out, so that another clause's follows. */
function isLeftOut(line: Line, lead: number): boolean {
  for (let at = 0; at < lead; at++)
    if (
      /^(?:who|which|that|what|when|where|if|as|than|whoever|whatever|why|how|because|one|ones|some)$/.test(
        line.word(at)
      )
    )
      return true
  return !line.joined(lead + 2) || line.can(lead + 2, Pos.to)
}

/** "The council did went ahead". */
export const statedPast: Pattern = (line, lead, out) => {
  const at = lead + 1
  if (!line.joined(at)) return
  if (isSubject(line, lead) && line.only(at, Pos.verbPast))
    out.push({at, to: Pos.verbBase, bar: surely, frame: 'did past'})
  // "and she did submitting the form"
  const isSecond = /^(?:he|she|they|we)$/.test(line.word(lead - 1)) && /^(?:and|but)$/.test(line.word(lead - 2))
  if (!isSubject(line, lead) && !isSecond) return
  if (line.only(at, Pos.verbIng) && line.joined(at + 1) && line.can(at + 1, Pos.determiner))
    out.push({at, to: Pos.verbBase, bar: 0, frame: 'did ing'})
}

/** Whether a sentence's first words are one subject, and "did" its verb: "all they did went well" has another. */
function isSubject(line: Line, lead: number): boolean {
  if (lead === 1) return nominativeOrIt.test(line.word(0)) && line.joined(1)
  const phrase = readPhrase(line, 0)
  return (
    phrase?.end === lead && line.joined(lead) && /^(?:the|a|an|this|his|her|its|their|our|my)$/.test(phrase.determiner)
  )
}
