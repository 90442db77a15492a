/**
 * Prepositions of three words, whose noun is one: "in responses to an inquiry", "at the hearts of". The list is the grammars' (Quirk
 * and others, A Comprehensive Grammar of the English Language, 9.10 to 9.13).
 */
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'

const known: ReadonlySet<string> = new Set(
  `in response to, in addition to, in relation to, in contrast to, in accordance with, in conjunction with, in cooperation with, in connection
  with, in comparison with, in comparison to, in compliance with, in support of, in favour of, in favor of, in front of, in case of, in charge
  of, in search of, in need of, in spite of, in lieu of, in place of, in honour of, in honor of, in celebration of, in recognition of, in memory
  of, in pursuit of, in view of, in light of, in defence of, in defense of, in exchange for, in return for, in preparation for, in anticipation
  of, in consultation with, in partnership with, in collaboration with, in proportion to, in respect of, on behalf of, on account of, on top of,
  by means of, by virtue of, by way of, with respect to, with regard to, with reference to, at the heart of, at the expense of, at the mercy of,
  at the request of, at the behest of, in the wake of, in the face of, in the course of, in the middle of, in the midst of, in
  the absence of, in the presence of, in the process of, in the event of, in the light of, on the basis of, on the brink of, on the eve of, on
  the verge of, on the part of, for the sake of, to the detriment of, with the exception of, under the guise of`
    .split(/,\s+/)
    .map((phrase) => phrase.replace(/\s+/g, ' '))
)

/** The plural at a place, between the two small words of such a preposition. */
export function complexPreposition(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if (!word.endsWith('s') || !line.isLower(at) || !line.joined(at) || !line.joined(at + 1)) return
  const from = line.word(at - 1) === 'the' && line.joined(at - 1) ? at - 2 : at - 1
  if (!/^(?:in|on|by|with|at|for|to|under)$/.test(line.word(from))) return
  const the = from < at - 1 ? 'the ' : ''
  if (known.has(`${line.word(from)} ${the}${word.slice(0, -1)} ${line.word(at + 1)}`))
    out.push({
      at,
      to: word.slice(0, -1),
      bar: line.pos(at) === 0 ? Number.NEGATIVE_INFINITY : 2.8,
      frame: 'complex prep'
    })
}
