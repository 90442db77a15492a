/** Clauses that tell what somebody says or thinks, without "that". */
import {subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** Verbs that a clause without "that" may follow, as its subject's own words. */
export const reporting: ReadonlySet<string> = new Set(
  'think thinks thought believe believes believed hope hopes hoped say says said know knows knew feel feels felt ensure ensures ensured ensuring explained warned agree agreed argue argued claim claimed realise realised realize realized assume assumed suspect admit admitted insisted guess conclude concluded find found means meant'.split(
    ' '
  )
)

/** Whether a verb tells of something, so that a clause may be its object. */
export function isReporting(word: string): boolean {
  return (
    reporting.has(word) ||
    /^(?:saw|sees|heard|hears|showed|shows|told|tells|wished|wishes|feared|fears|learned|learns|proved|proves|made|makes|let|lets|helped|helps)$/.test(
      word
    )
  )
}

/** Whether a clause without "that" begins at a place, behind a verb that tells of something: "we believe the facts is". */
export function isReported(line: Line, start: number): boolean {
  const told = start - 1
  if (told < 1 || !line.joined(start) || !reporting.has(line.word(told))) return false
  // "what we believe the facts is", "people who knew the answers is": the noun may be its object.
  for (let at = Math.max(0, told - 8); at < told; at++)
    if (/^(?:what|who|whom|whose|that|which|where|how|why|anyone|all|everything|those)$/.test(line.word(at)))
      return false
  const lead = told - 1
  if (
    /^(?:says|said|believes|thinks|argues|insists)$/.test(line.word(told)) &&
    (line.can(lead, noun) || line.isName(lead) || line.pos(lead) === 0)
  )
    return true
  // "Police believe the owner is abroad"
  if (
    lead === 0 &&
    /^(?:say|believe|think|fear|claim|argue|insist|hope)$/.test(line.word(told)) &&
    line.only(lead, Pos.nounPlural)
  )
    return true
  if (subjectPronoun.test(line.word(lead)))
    return lead === 0 || !line.joined(lead) || /^(?:and|but|because|as|so|if|when|since)$/.test(line.word(lead - 1))
  // "we must ensure the roads is", "to help ensure": the clause has its own subject before.
  if (!/^(?:to|must|will|can|should|would|help|helps|also|always|never|not)$/.test(line.word(lead))) return false
  for (let at = Math.max(0, lead - 6); at < lead; at++)
    if (/^(?:i|we|they|he|she|you|it|must|will|should|would|need|needs)$/.test(line.word(at))) return true
  return /^(?:must|will|should|would)$/.test(line.word(lead))
}
