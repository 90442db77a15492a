/** Gerunds, participles and infinitives that the words before them ask for: "by make", "makes it works", "as define in". */
import {finiteHave, nominative, objectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {leader, takesObject} from './leader.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

/** "instead of re-run", "by make": a gerund is asked for. */
export const afterPreposition: Pattern = (line, at, out) => {
  if (
    !line.joined(at) ||
    !line.only(at, Pos.verbBase) ||
    !/^(?:of|without|by|for|from|into|despite|upon)$/.test(line.word(at - 1))
  )
    return
  if (takesObject(line, at + 1)) out.push({at, to: Pos.verbIng, bar: 3, frame: 'preposition base'})
}

/** "lets users knows", "makes it works", "lets you exporting the list". */
export const afterLet: Pattern = (line, at, out) => {
  if (!line.only(at, Pos.verbS | Pos.verbIng) || !line.joined(at) || !line.joined(at - 1)) return
  if (line.can(at, Pos.verbIng)) {
    // "let us living things be"
    const done =
      hasObject(line, at + 1) || (line.joined(at + 1) && line.only(at + 1, Pos.preposition | Pos.to | Pos.nounPlural))
    const asks =
      /^(?:let|lets|letting|helps|helped)$/.test(line.word(at - 2)) ||
      (line.word(at - 2) === 'help' && line.can(at - 3, Pos.to | Pos.modal))
    if (asks && done && /^(?:me|him|us|them|it|you)$/.test(line.word(at - 1)))
      out.push({at, to: Pos.verbBase, bar: surely, frame: 'let ing'})
    return
  }
  if (/^(?:let|lets|make|makes|made|help|helps)$/.test(line.word(at - 2)) && objectPronoun.test(line.word(at - 1)))
    out.push({at, to: Pos.verbBase, bar: 0.5, frame: 'let s'})
}

/** "as define in the rules": a participle is asked for. */
export const asDefine: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'as' || !line.joined(at) || !line.only(at, Pos.verbBase)) return
  if (/^(?:in|by|above|below|at)$/.test(line.word(at + 1)))
    out.push({at, to: Pos.verbParticiple, bar: 1.5, frame: 'as base'})
}

/** "he also implementing", "when we first starting": a finite verb is asked for. */
export const pronounGerund: Pattern = (line, at, out) => {
  if (!line.only(at, Pos.verbIng)) return
  const place = leader(line, at)
  if (!nominative.test(line.word(place)) || line.can(place - 1, Pos.auxiliary | Pos.modal | verb)) return
  // "looking forward to you and I working": objects.
  if (/^(?:and|or)$/.test(line.word(place - 1))) return
  out.push({at, to: Pos.verbPast, bar: 3, frame: 'he ing'})
}

/** "how you have strategically organizing": a participle is asked for. */
export const haveGerund: Pattern = (line, at, out) => {
  if (!line.only(at, Pos.verbIng)) return
  const lead = leader(line, at)
  const word = line.word(lead)
  if (word.endsWith("'ve") || (finiteHave.test(word) && lead < at - 1))
    out.push({at, to: Pos.verbParticiple, bar: 0.7, frame: 'have ing'})
}

/**
 * "a dedicate mining company": a participle is asked for. Any word may be made a noun before a noun ("the publish button", "an add
 * dialog"), so that only a verb counts that is mostly met as the adjective of its participle.
 */
export const determinerBase: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.verbBase) ||
    !line.joined(at) ||
    !/^(?:a|an|the|our|their|his|its|my|your)$/.test(line.word(at - 1))
  )
    return
  const adjective = line.word(at).endsWith('e') ? `${line.word(at)}d` : `${line.word(at)}ed`
  if (!line.isKnownAs(adjective, Pos.adjective) || !line.isRarerThan(at, adjective, 1)) return
  if (line.joined(at + 1) && line.can(at + 1, noun)) out.push({at, to: Pos.verbParticiple, bar: 2.5, frame: 'a base'})
}
