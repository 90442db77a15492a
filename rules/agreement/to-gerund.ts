/** A gerund where "to" asks for the bare form: "refused to letting go", "were told to boiling their water", "encourages states to upgrading". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

/** Nouns and adjectives whose "to" a gerund follows: "an approach to avoiding". */
const takesGerund =
  /^(?:approach|approaches|commitment|key|keys|path|paths|route|barrier|barriers|alternative|alternatives|dedication|opposition|objection|objections|solution|solutions|obstacle|obstacles|contribution|devotion|access|answer|guide|introduction|addition|used|close|closer|committed|dedicated|devoted|opposed|subject|prior|due|back|forward)$/
/** Verbs whose "to" nothing but an infinitive follows. */
const asking =
  /^(?:wants?|wanted|refus(?:e|es|ed|ing)|promis(?:es|ed|ing)|hop(?:es|ed|ing)|plans|planned|planning|decid(?:e|es|ed|ing)|tr(?:ied|ies|ying)|tend(?:s|ed)?|failed|manag(?:e|es|ed)|threaten(?:s|ed)?|vow(?:s|ed)|pledged|offered|told|asked|urged|ordered|expected|allowed|able|unable|willing|likely|going|ready|needed|intends?|intended|struggl(?:e|es|ed|ing)|begun|began|chose|helped|invited|forced|encouraged|required|supposed|hesitated?|continu(?:es|ed)|seems?|seemed|appears?|appeared)$/

/** Verbs whose object an infinitive follows. */
const asked =
  /^(?:encourag|allow|enabl|want|need|expect|requir|ask|urge|help|persuad|invit|forc|caus)(?:e|es|ed|s|ing)?$/

/** "to" and a gerund. */
export const toGerund: Pattern = (line, at, out) => {
  // "told to boiling their water": a noun has no object.
  const ing =
    line.only(at, Pos.verbIng) ||
    (line.only(at, Pos.verbIng | Pos.adjective) && line.can(at, Pos.verbIng) && line.only(at + 1, Pos.verbIng)) ||
    (line.only(at, Pos.verbIng | Pos.nounSingular) && line.can(at, Pos.verbIng) && hasObject(line, at + 1))
  if (!ing || line.word(at - 1) !== 'to' || !line.joined(at)) return
  const before = line.word(at - 2)
  if (takesGerund.test(before)) return
  const taken =
    hasObject(line, at + 1) ||
    (line.joined(at + 1) && (line.only(at + 1, Pos.particle | Pos.preposition) || line.word(at + 1) === 'go'))
  // "All they planned to building firms": none without its object.
  if (asking.test(before) && line.joined(at - 1) && (taken || before === 'able' || before === 'unable')) {
    out.push({at, to: Pos.verbBase, bar: surely, frame: 'to gerund'})
    return
  }
  for (let place = at - 2; place > Math.max(0, at - 6); place--) {
    // "helped bring reforms to failing schools", "whose sites suited them to growing wheat": "to" belongs to another verb.
    if (line.can(place, verb) && !line.can(place, noun) && !asked.test(line.word(place))) return
    if (!line.joined(place + 1) || line.can(place, Pos.preposition | Pos.auxiliary | Pos.modal)) return
    if (asked.test(line.word(place))) {
      // "allows owners to continuing using it": two gerunds
      const twice = line.joined(at + 1) && line.only(at + 1, Pos.verbIng)
      out.push({
        at,
        to: Pos.verbBase,
        bar: (taken || twice) && /^(?:allow|enabl|encourag|help)/.test(line.word(place)) && place < at - 2 ? -1 : 2.5,
        frame: 'to ing'
      })
      return
    }
  }
}
