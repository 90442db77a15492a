/** What is one of several, or a kind of them: "one of the reason", "many types of node", "in such case". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import {leadsToPlural} from './modifiers.ts'
import {determinerAt} from './noun-determiner.ts'
import type {Pattern} from './proposal.ts'

const wholeOf =
  /^(?:team|family|group|cast|staff|public|committee|crew|company|country|world|house|state|lot|board|party|audience|band|class|city|best|first|last|few|kind|population|council|panel|trio|pair|duo|couple|squad|side|firm|jury|press|range|year|season|day|week|month|night|bunch|time|past|moment|industry|community|church|army|police|enemy|faculty|nation|squad|union|league|empire|economy|market|internet|web|population|continent|planet|island|region|herd|pack|flock|tribe|clan|lot|breed|species)$/

/** "one of the reason for", "any of the item": one of several things. */
export const singularAfterOneOf: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.nounSingular) || line.can(at, Pos.nounPlural | Pos.numeral | Pos.determiner)) return
  if (line.goesOn(at + 1) || /^[-–’']/.test(line.gap(at + 1))) return
  let lead = determinerAt(line, at)
  // \"one of the most important reason\"
  if (/^(?:most|more|many|few|two|three|four|five|several)$/.test(line.word(lead)) && line.joined(lead)) lead--
  if (lead < 2 || !definite.test(line.word(lead)) || line.word(lead - 1) !== 'of' || leadsToPlural(line, at)) return
  // "division one of the parade", "it can't remind one of the freedom"
  if (line.can(lead - 3, Pos.nounSingular) || /^(?:remind|deprive|rob|inform|assure|warn)/.test(line.word(lead - 3)))
    return
  const head = line.word(lead - 2)
  // "one of the largest employer": of what is the most there are several.
  const best =
    lead + 1 < at &&
    (/^(?:most|least|worst|[a-z]{2,}est)$/.test(line.word(lead + 1)) || line.can(lead + 1, Pos.superlative))
  if (
    best
      ? /^(?:world|internet|web|time|league)$/.test(line.word(at))
      : wholeOf.test(line.word(at)) || line.can(at, Pos.verbBase)
  )
    return
  if (head === 'one')
    out.push({
      at,
      to: Pos.nounPlural,
      bar: best ? -1.5 : !line.only(at, Pos.nounSingular) ? 1.5 : 0,
      frame: `one of ${best ? 'best' : 'singular'}`
    })
  else if (/^(?:many|several|both|each|few|two|three|four|five|any|none)$/.test(head))
    out.push({at, to: Pos.nounPlural, bar: 2, frame: 'any of singular'})
}

/** "many types of node", "a number of new feature". */
export const singularAfterKinds: Pattern = (line, at, out) => {
  if (!line.only(at, Pos.nounSingular) || line.goesOn(at + 1) || isCollective(line.word(at)) || leadsToPlural(line, at))
    return
  let place = at - 1
  while (place > 0 && line.joined(place + 1) && line.only(place, Pos.adjective)) place--
  if (line.word(place) !== 'of' || !line.joined(at)) return
  if (
    /^(?:number|variety|couple|series|set|list|lots|range|collection|dozens|hundreds|thousands)$/.test(
      line.word(place - 1)
    )
  )
    out.push({at, to: Pos.nounPlural, bar: 2.5, frame: 'number of singular'})
}

/** "in such case": a case of several. */
export const suchCase: Pattern = (line, at, out) => {
  if (
    line.word(at - 1) === 'such' &&
    line.word(at - 2) === 'in' &&
    line.joined(at) &&
    line.joined(at - 1) &&
    line.only(at, Pos.nounSingular) &&
    !line.joined(at + 1)
  )
    out.push({at, to: Pos.nounPlural, bar: 2.5, frame: 'in such singular'})
}
