/** A past or a participle where a noun should stand: "an increased in crime", "their proposed for a bridge". */
import {theOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {surely} from './verb-number.ts'
import type {Pattern} from './proposal.ts'

export const pastForNoun: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.verbPast | Pos.verbParticiple | Pos.adjective) ||
    !/ed$/.test(line.word(at)) ||
    !line.isLower(at)
  )
    return
  if (!line.joined(at) || !line.joined(at + 1) || !/^(?:in|of|for|to|on|was|is|has)$/.test(line.word(at + 1))) return
  if (!line.joined(at - 1)) return
  // "a quick updated of the figures"
  if (/^an?$/.test(line.word(at - 2)) && line.only(at - 1, Pos.adjective) && line.word(at + 1) === 'of') {
    out.push({at, to: Pos.nounSingular | Pos.verbBase, bar: 3, frame: 'adjective past noun'})
    return
  }
  if (!/^(?:a|an|the|their|our|its|my)$/.test(line.word(at - 1))) return
  // "from a fixed to a growing fund": the noun is still to come.
  if (/^(?:from|between|both|either)$/.test(line.word(at - 2))) return
  out.push({at, to: Pos.nounSingular | Pos.verbBase, bar: line.word(at - 1) === 'the' ? 3 : 1, frame: 'past noun'})
}

/** "also know as", "better know for": a participle behind its adverb. */
export function knowAs(line: Line, at: number, out: Parameters<Pattern>[2]): undefined {
  if (
    !/^(?:also|better|best|commonly|formerly|widely|otherwise|locally|popularly|previously|collectively)$/.test(
      line.word(at - 1)
    )
  )
    return
  if (!line.joined(at) || !line.joined(at + 1) || !/^(?:as|for)$/.test(line.word(at + 1))) return
  if (
    line.joined(at - 1) &&
    line.can(at - 2, Pos.pronoun | Pos.modal | Pos.to | Pos.auxiliary | noun) &&
    !line.can(at - 2, Pos.auxiliary)
  )
    return
  out.push({at, to: 'known', bar: surely, frame: 'know as'})
}

/** "The conference reports is": behind one noun a plural that is no verb, since the verb follows. */
export function nounsAndVerb(line: Line, at: number, out: Parameters<Pattern>[2]): undefined {
  if (!theOrOwnerButYour.test(line.word(0)) || at < 3 || at > 4) return
  const head = at - 1
  if (
    !line.joined(at) ||
    !line.joined(at + 1) ||
    !line.isLower(head) ||
    !line.only(head, Pos.nounPlural | Pos.verbS) ||
    !line.can(head, Pos.nounPlural)
  )
    return
  for (let place = 1; place < head; place++)
    if (!line.joined(place) || !line.only(place, Pos.nounSingular | Pos.adjective)) return
  if (
    !line.joined(head) ||
    line.can(at + 1, closedClass & ~(Pos.preposition | Pos.determiner | Pos.particle | Pos.to)) ||
    line.word(head).endsWith('ics') ||
    isMeasure(line.word(head)) ||
    /^(?:resources|services|communications|operations|systems|accounts)$/.test(line.word(head))
  )
    return
  if (!line.can(at + 1, verb | Pos.adverb | Pos.adjective | Pos.preposition | Pos.determiner | Pos.to)) return
  out.push({at: head, to: Pos.nounSingular, bar: 2.5, frame: 'nouns is'})
}
