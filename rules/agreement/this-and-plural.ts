/** A plural behind "this" or "a" where no verb can stand: "earlier this years", "a letters demanding money". */
import {beOrHaveOfOne} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {determinerAt, hasName} from './noun-determiner.ts'
import {leadsToPlural} from './modifiers.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

/** Forms of verbs whose object is no clause: behind "solve this" no other verb can stand. */
const objectVerb =
  /^(?:(?:ask|answer|address|avoid|correct|discuss|fix|follow|handl|present|review|support|tackl|resolv|solv|settl|challeng|fac|shar|rais|us|creat|caus|complet|achiev|examin|explor|describ|manag|organi[sz]|provid|publish|perform|implement|develop|join|send|spread|visit)(?:e?s|e?d|ing|e)?|mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|taken|overcom(?:e|es|ing)|overcame|read(?:s|ing)?|wr(?:ite|ites|iting|ote|itten)|giv(?:e|es|en|ing)|gave|br(?:ing|ings|inging|ought)|buil(?:d|ds|t|ding))$/

/** "earlier this years", "I ask this questions a lot", "a letters demanding money": where no verb can stand. */
export function plainThis(line: Line, at: number, out: Proposal[]): undefined {
  const lead = at - 1
  const word = line.word(lead)
  if (!line.joined(at) || !/^(?:this|a|an)$/.test(word)) return
  if (word === 'this' && /^(?:years|months|weeks|summers|winters|springs|seasons)$/.test(line.word(at))) {
    if (/^(?:earlier|later|late|early)$/.test(line.word(lead - 1)) && line.joined(lead))
      out.push({at, to: line.word(at).slice(0, -1), bar: surely, frame: 'this years'})
    return
  }
  if (!line.only(at, Pos.nounPlural | Pos.verbS) || line.goesOn(at + 1)) return
  // "asked this question": behind a verb that no clause follows.
  if (word === 'this') {
    if (objectVerb.test(line.word(lead - 1)) && line.joined(lead))
      out.push({at, to: Pos.nounSingular, bar: 3, frame: 'ask this', mate: lead})
    return
  }
  // "a letters demanding that", "is a triggers for"
  const behind = line.only(at + 1, Pos.verbIng)
    ? line.can(at + 2, Pos.determiner | Pos.pronoun | Pos.preposition) && line.joined(at + 2)
    : line.only(at + 1, Pos.preposition) && line.can(lead - 1, Pos.auxiliary)
  if (line.joined(at + 1) && behind) out.push({at, to: Pos.nounSingular, bar: 2.5, frame: 'a letters', mate: lead})
}

/** "a media campaigns that reaches": a compound, whose relative clause says that it is one. */
export const compoundThat: Pattern = (line, at, out) => {
  if (!line.only(at, Pos.nounPlural) || !line.joined(at + 1) || !/^(?:that|which)$/.test(line.word(at + 1))) return
  if (!line.joined(at + 2) || !(line.only(at + 2, Pos.verbS) || beOrHaveOfOne.test(line.word(at + 2)))) return
  const lead = determinerAt(line, at)
  if (/^an?$/.test(line.word(lead)) && !hasName(line, lead, at))
    out.push({at, to: Pos.nounSingular, bar: -1, frame: 'a that s', mate: lead})
}

/** "applied to a form controls.": behind a preposition, at the end, no verb can stand. */
export const compoundEnd: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.nounPlural | Pos.verbS) ||
    !line.isLower(at) ||
    line.joined(at + 1) ||
    !/^[.;?!]/.test(line.gap(at + 1))
  )
    return
  const lead = determinerAt(line, at)
  if (!/^an?$/.test(line.word(lead)) || !line.joined(lead) || hasName(line, lead, at)) return
  if (!line.only(lead - 1, Pos.preposition)) return
  for (let place = lead + 1; place < at; place++)
    if (!line.only(place, noun | Pos.adjective) || line.word(place) === 'couple') return
  out.push({at, to: Pos.nounSingular, bar: 2.5, frame: 'a end', mate: lead})
}

/** Of which sort something is: behind them stand several. */
const sorts: ReadonlySet<string> = new Set(['other', 'different', 'certain', 'similar'])

/** "Different organization may", "to other user of the site": without a determiner there are several. */
export const otherOne: Pattern = (line, at, out) => {
  const lead = at - 1
  if (!sorts.has(line.word(lead)) || !line.joined(at) || !line.joined(at + 1)) return
  if (!line.only(at, Pos.nounSingular) || !line.isLower(at) || line.goesOn(at + 1) || line.mayBeBase(at)) return
  if (leadsToPlural(line, at)) return
  if (lead > 0 && (!line.only(lead - 1, Pos.preposition) || !line.joined(lead))) return
  out.push({at, to: Pos.nounPlural, bar: 3.5, frame: 'other one'})
}
