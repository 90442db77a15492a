/** A plural where only the first part of a compound or an adjective can stand: "the suicides prevention", "the two separates lines". */
import {closedClass, noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {determinerAt} from './noun-determiner.ts'
import {surely} from './verb-number.ts'

/** Nouns that stand in the plural before others: "a goods train", "the sports hall". */
const standing =
  /^(?:news|goods|sports|works|means|arms|savings|sales|systems|customs|communications|operations|services|affairs|relations|rights|resources|women|men|children|people|accounts|awards|admissions|appeals|antiquities|arts|benefits|careers|claims|classics|complaints|contents|credits|debts|drinks|drugs|earnings|economics|electronics|elections|emissions|futures|finals|fisheries|games|graphics|grounds|heads|honours|honors|jobs|languages|incentives|letters|lists|loans|logistics|losses|mains|materials|parks|parts|payments|pensions|physics|plastics|politics|prices|private|products|profits|projects|ratings|records|returns|rewards|rails|roads|rates|sciences|securities|shares|singles|doubles|skills|standards|states|stocks|students|studies|supplies|taxes|textiles|thanks|times|trials|trades|trousers|united|veterans|victims|visas|wages|waterways|weapons|weights|years|months|weeks|days|hours|minutes|degrees|miles|points|members|metals|minerals|chemicals|stories|comics|greens|reds|blues|others|ones|organics|internals|renewables|collectibles|consumables|deliverables|cosmetics|ceramics|sharps|favou?rites|settings)$/

const owner =
  /(?:ers|ors|ists|ians|ants|ents|ees|eers|women|men|people|children|kids|boys|girls|lords|kings|parties|societies|countries|companies|governments|nations|capitals|liberals|radicals|animals|odds)$/

/** "is essentials for growth", "are more dependents on oil": an adjective with the ending of a noun. */
export function afterBePlural(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  const single = word.slice(0, -1)
  const degree = /^(?:more|less|so|very|too|as)$/.test(line.word(at - 1))
  const be = degree ? at - 2 : at - 1
  if (
    !/^(?:is|was|be|been|are|were|am)$/.test(line.word(be)) ||
    !line.joined(at) ||
    !line.joined(be + 1) ||
    !line.joined(at + 1)
  )
    return
  if (!degree && !/^(?:is|was|am)$/.test(line.word(be))) return
  // "there are more criminals than one"
  if (line.word(be - 1) === 'there') return
  if (!line.only(at, Pos.nounPlural | Pos.verbS) || !line.isLower(at) || !line.isKnownAs(single, Pos.adjective)) return
  if (!line.isRarerThan(at, single, 2) || !line.can(at + 1, Pos.preposition | Pos.to) || line.word(at + 1) === 'of')
    return
  out.push({at, to: single, bar: surely, frame: 'be plural'})
}

/** A plural before a noun. */
export function beforeNoun(line: Line, at: number, out: Proposal[]): undefined {
  const next = at + 1
  if (!line.joined(next) || !line.only(next, noun) || !line.isLower(next) || !line.isLower(at)) return
  // "the residents association", "the terrorists attacks": owners, whose apostrophe is another matter; "the odds favour": a verb.
  if (standing.test(line.word(at)) || owner.test(line.word(at)) || line.mayBe(next, verb) || line.mayBeBase(next))
    return
  pluralAdjective(line, at, out)
  firstPart(line, at, out)
}

const articleOfOne = /^(?:an?|each|every|another|one)$/

/** "the suicides prevention", "a common users story": a plural where nothing but the first part of a compound stands. */
const firstPart: Pattern = (line, at, out) => {
  const next = at + 1
  if (!line.only(at, Pos.nounPlural) || !standsBeforeNoun(line, at)) return
  if (line.joined(next + 1) && line.can(next + 1, noun) && !line.can(next + 1, closedClass)) return
  if (isMeasureLike(line.word(at))) return
  // "an organizations strengths": one owner of several things
  if (line.only(next, Pos.nounPlural) && articleOfOne.test(line.word(determinerAt(line, at)))) return
  // "the houses lining the street": what they do
  if (line.isIng(next) && line.joined(next + 1) && line.can(next + 1, Pos.determiner)) return
  // "a ratings system", "an alternatives analysis": what is met in the plural as often stands so before one thing, too.
  const rare = line.isRarer(at, 3)
  if (rare || line.only(next, Pos.nounPlural))
    out.push({at, to: Pos.nounSingular, bar: rare ? 5.3 : 6.8, frame: 'first part', mate: next})
}

/** Whether a word stands right before a noun, both in small letters. */
function standsBeforeNoun(line: Line, at: number): boolean {
  return line.isLower(at) && line.joined(at + 1) && line.only(at + 1, noun) && line.isLower(at + 1)
}

function isMeasureLike(word: string): boolean {
  return /(?:ics|men|people|children)$/.test(word)
}

/** "the firsts step", "the two separates lines": an adjective with the ending of its noun. */
const pluralAdjective: Pattern = (line, at, out) => {
  const next = at + 1
  const word = line.word(at)
  if (!line.only(at, Pos.nounPlural | Pos.verbS) || !standsBeforeNoun(line, at)) return
  // "a two thirds majority": a share, which is a plural.
  if (/^(?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)$/.test(word)) return
  const single = word.slice(0, -1)
  // "subjects ages 65 and over"
  if (/^age[ds]?$/.test(line.word(next))) return
  // "families of nobles ruling the valley", "evidence of humans cooking": what they do
  if (!line.isKnownAs(single, Pos.adjective) || line.word(next).endsWith('ing')) return
  const before = line.word(at - 1)
  const determined =
    /^(?:the|a|an|these|those|my|his|our|their|its|your|two|three|four|five|six|several|many|some|of|for|in|to|with|by|from|actual|be|is|are|was|were)$/.test(
      before
    )
  // "to achieve universals access"
  const acted =
    line.can(at - 1, Pos.verbBase | Pos.verbPast) &&
    !line.can(at - 1, noun | closedClass) &&
    !/^(?:give|gave|grant|granted|offer|offered|teach|taught|allow|allowed|let|get|got|help|helped|bring|brought|send|sent|show|showed|tell|told|make|made|keep|kept|call|called|name|named|find|found|deny|denied|pay|paid|ask|asked|charge|charged)$/.test(
      before
    )
  if (!line.joined(at) || !(determined || acted) || !line.isRarerThan(at, single, 2)) return
  out.push({
    at,
    to: line.isKnownAs(single, noun) ? Pos.nounSingular : single,
    bar: line.isKnownAs(single, noun) ? 3 : surely,
    frame: 'plural adjective'
  })
}
