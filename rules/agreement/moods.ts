/** Clauses in which no verb need agree as it stands: what is asked for, a wish, a law; or in which the subject stands behind it. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** Words that a verb in its bare form follows, further off. */
export const subjunctive: RegExp =
  /(?:^|-)(?:suggest|recommend|demand|insist|ask|requir|request|propose|urge|importan|fitting|fundamental|advocat|incumbent|appropriate|desirab|preferab|essential|vital|crucial|necessary|critical|imperative|lest|let|make|made|help|than|whether|watch|saw|see|hear|fe(?:el|lt)|notice|have|better|advice|advise|advised|order|ordered|plea|insistence|decree|command|comments?$|condition|provi[ds]|stipulat|mandat|(?:so|rule|rules|wish|motion|move)$)/

/** "require that every gallon contain": a clause of what is asked for. */
export function isAsked(line: Line, start: number): boolean {
  // "It is vital that the roof be mended and that the wall stay": it asks for both.
  const far = /^and that$/.test(`${line.word(start - 2)} ${line.word(start - 1)}`) ? 0 : start - 4
  for (let at = start - 1; at >= Math.max(0, far); at--) if (subjunctive.test(line.word(at))) return true
  return /^(?:if|unless|before|until|though|whether|when)$/.test(line.word(start - 1)) && isOfLaw(line)
}

/** Whether a sentence speaks as old laws do: "If a man give his wife a field, she shall keep it". */
export function isOfLaw(line: Line): boolean {
  for (let at = 0; at < line.length; at++)
    if (/^(?:shall|hath|thereof|therefor|whoso\w*|thereunto)$/.test(line.word(at))) return true
  return false
}

/** "if the list of names were longer": a wish. */
export function mayWish(line: Line, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (/^(?:if|though|wish|wishes|wished|as|unless|whether|suppose|imagine)$/.test(line.word(at))) return true
  return false
}

/** "not until the third grade have most children": the subject stands behind its verb. */
export function isInverted(line: Line, start: number): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++)
    if (/^(?:until|only|never|nor|neither|seldom|rarely|hardly|scarcely|so|such)$/.test(line.word(at))) return true
  return false
}

/** Whether a word is a modal that may be a verb as well: "He need not go", "she need only ask", "he dare not". */
export function isNeedOrDare(line: Line, at: number): boolean {
  return (
    /^(?:need|dare)$/.test(line.word(at)) &&
    (/^(?:not|never|only|hardly)$/.test(line.word(at + 1)) || line.only(at + 1, Pos.verbBase))
  )
}
