/** Nouns whose number the words around them fix: "one residents", "tens of thousand of", "all of the window were". */
import {beOrHaveOfMany, definiteButYour} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import type {Line} from './line.ts'
import {surely} from './verb-number.ts'
import {determinerAt, hasName} from './noun-determiner.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {mass} from './parts-of.ts'
import {person} from './persons-alone.ts'
import {isMass} from './quantity.ts'

const apart =
  /^(?:others?|years|months|weeks|days|hours|minutes|times|dollars|pounds|cents|percent|points|ones|means|series|species)$/

/** "One residents", "one main reasons": one of them. */
export const pluralAfterNumberOne: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.nounPlural) ||
    line.goesOn(at + 1) ||
    /^['’&]/.test(line.gap(at + 1)) ||
    apart.test(line.word(at))
  )
    return
  const lead = determinerAt(line, at)
  if (line.word(lead) !== 'one' || hasName(line, lead, at)) return
  if (
    line.joined(lead) &&
    /^(?:no|every|any|this|that|each|which|the|some|just|as|by|in|than|or|not|number)$/.test(line.word(lead - 1))
  )
    return
  // "one year terms", "one foot lands"
  for (let place = lead + 1; place < at; place++) if (!line.only(place, Pos.adjective)) return
  // "what one types", "one centres on cost and the other on time"
  if (line.mayBe(at, verb) || (line.mayAct(at) && line.can(at + 1, Pos.preposition))) return
  if (
    lead === at - 1 &&
    line.joined(lead) &&
    line.can(lead - 1, noun | Pos.pronoun | Pos.subordinator | Pos.conjunction | Pos.adverb)
  )
    return
  out.push({at, to: Pos.nounSingular, bar: 2.5, frame: 'one plural', mate: lead})
}

/** "tens of thousand of jobs", "literally million of people": what stands before "of" is many, unless it is counted itself. */
export function numberOf(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at + 1) !== 'of' || !line.joined(at + 1) || line.isName(at)) return
  const before = line.joined(at) ? line.word(at - 1) : ''
  if (
    /^(?:a|an|one|the|per|each|every|this|that|first|last|half|few|several|many|couple|another|next|half-a|-|by|s)$/.test(
      before
    )
  )
    return
  if (line.can(at - 1, Pos.numeral) || /\d/.test(before) || line.isName(at - 1)) return
  out.push({at, to: Pos.nounPlural, bar: before === 'of' ? 0 : 2, frame: 'million of'})
}

/** "All of the window were broken": one thing, and a verb of several. */
export const allOfOne: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.nounSingular) ||
    line.goesOn(at + 1) ||
    isCollective(line.word(at)) ||
    isMass(line.word(at)) ||
    mass.test(line.word(at))
  )
    return
  if (
    /^(?:village|town|street|school|hospital|island|neighbourhood|neighborhood|cabinet|county|valley|room|ward|house)$/.test(
      line.word(at)
    )
  )
    return
  const next = line.word(at + 1)
  if (!line.joined(at + 1) || !beOrHaveOfMany.test(next)) return
  const lead = determinerAt(line, at)
  if (lead < 2 || !definiteButYour.test(line.word(lead))) return
  if (line.word(lead - 1) === 'of' && /^(?:all|many|both|any|none)$/.test(line.word(lead - 2)))
    out.push({at, to: Pos.nounPlural, bar: 1, frame: 'all of one', mate: at + 1})
}

const someKind =
  /^(?:kind|sort|type|form|part|way|point|time|day|reason|degree|measure|idea|sense|level|distance|amount|length|extent|stage|place|one|thing|other|percent|cent|dozen|hundred|thousand|million|billion|while|respect|semblance|version|notion|hope|chance|use|talk|work|help|support|progress|relief|comfort|concern|doubt|debate|discussion|confusion|control|change|growth|interest|fear|trouble|pressure|value|credit|evidence|insight|thought|room|need|distance|aspect|combination|variation|mix|mixture|variety|portion|fraction|proportion|section|segment|quarter|truth|merit|cause|delay|overlap|risk|damage)$/

/** "some example of how", "some resident in the": of one thing more is said. */
export const someOne: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.nounSingular) ||
    isMass(line.word(at)) ||
    mass.test(line.word(at)) ||
    someKind.test(line.word(at))
  )
    return
  if (!line.joined(at + 1) || line.goesOn(at + 1) || isCollective(line.word(at))) return
  const lead = determinerAt(line, at)
  if (line.word(lead) !== 'some' || line.mayBeBase(at) || /^(?:and|or)$/.test(line.word(at + 1))) return
  // "some politician wanted", "at some ungodly hour": whoever or whichever it was.
  if (lead < at - 1) return
  if (!person.test(line.word(at))) out.push({at, to: Pos.nounPlural, bar: 3.9, frame: 'some one', mate: lead})
}

/** "at all level of the service": of what there is of several. */
export const allOf: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'all' || !line.joined(at) || line.word(at + 1) !== 'of' || !line.joined(at + 1)) return
  if (/^(?:level|type|sort|aspect|area|side|corner|stage|size|shape)$/.test(line.word(at)))
    out.push({at, to: Pos.nounPlural, bar: 2, frame: 'all of', mate: at - 1})
}

/** "another volunteers will": a plural that a modal or a verb follows. */
export const anotherMany: Pattern = (line, at, out) => {
  if (
    line.word(at - 1) !== 'another' ||
    !line.can(at, Pos.nounPlural) ||
    line.can(at, Pos.nounSingular | Pos.adjective)
  )
    return
  if (!line.joined(at + 1) || !line.can(at + 1, Pos.modal | Pos.auxiliary) || /^(?:can|need)$/.test(line.word(at + 1)))
    return
  if (!/^(?:others?|ones|years|months|weeks|days|hours|minutes)$/.test(line.word(at)))
    out.push({at, to: Pos.nounSingular, bar: surely, frame: 'another many', mate: at - 1})
}
