/** What is asked about a subject before its verb is judged. */
import {Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Subject} from './phrase.ts'

/** "Prices in the city has risen", "Shares in the bank was down": a plural that opens the sentence, and what is said of several. */
export function isBare(line: Line, {start, head}: Subject, at: number): boolean {
  if (start !== 0 || !line.joined(at + 1) || line.can(head, Pos.nounSingular)) return false
  if (
    line.only(head, Pos.nounPlural) &&
    line.can(at + 1, Pos.verbParticiple) &&
    line.only(at + 1, Pos.verbParticiple | Pos.verbPast)
  )
    return true
  return (
    /^(?:shares|prices|sales|profits|stocks|bonds|rents|fares|talks|plans|repairs|works|results|figures|police|costs|wages|exports|imports|shares|roads|schools|trains|flights|buses|services)$/.test(
      line.word(head)
    ) && /^(?:down|up|due|likely|expected|still|not|set|under)$/.test(line.word(at + 1))
  )
}

/** Whether what stands before a comma only leads up to the clause: "By default,", "In that year,". */
export function isIntroduced(line: Line, start: number): boolean {
  if (start > 6 || !/^,\s*$/.test(line.gap(start)) || !line.can(0, Pos.preposition | Pos.adverb | Pos.subordinator))
    return false
  for (let at = 1; at < start; at++) if (!line.joined(at)) return false
  return true
}

/** Whether a noun in the plural or a name follows a form of be, as what the subject is. */
export function isNamed(line: Line, from: number): boolean {
  for (let at = from; at < from + 4 && line.joined(at); at++) {
    if (line.isName(at)) return true
    if (line.can(at, Pos.nounPlural)) return true
    if (line.can(at, Pos.verbParticiple | Pos.verbIng | Pos.preposition | Pos.adverb | Pos.conjunction)) return false
  }
  return false
}

/** Whether a noun follows its determiner with nothing but adjectives between, and can be no verb. */
export function isPlain(line: Line, start: number, head: number): boolean {
  if (head === start || line.mayBe(head, verb)) return false
  for (let at = start + 1; at < head; at++)
    if (!line.only(at, Pos.adjective | Pos.superlative | Pos.comparative | Pos.numeral)) return false
  return true
}

/** Whether a noun phrase begins with an article or another plain determiner. */
export function hasDeterminer(line: Line, start: number): boolean {
  // "the town's", "Rao's"
  const word = line.word(start)
  return (
    /^(?:the|a|an|this|each|every|these|those|his|her|their|its|our|my|your)$/.test(word) ||
    (/[a-z]['’]s$/.test(word) &&
      !/^(?:it|he|she|that|this|there|here|who|what|let|where|how|when|why)['’]s$/.test(word))
  )
}

/** "ten million children is a country": an amount is one thing. */
export function amount(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (/^(?:hundred|thousand|million|billion|percent|dozen|total|combined|additional|extra)$/.test(line.word(at)))
      return true
  return false
}
