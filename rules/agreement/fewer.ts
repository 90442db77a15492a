/** How many, told as if it could not be counted: "less people", "the amount of tourists". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Pattern} from './proposal.ts'
import {surely} from './verb-number.ts'

const counted =
  /^(?:people|[a-z]{3,}(?:ers|ors|ists|ians|ees)|students|pupils|residents|tourists|patients|citizens|children|women|men|girls|boys|families|cars|houses|homes|goals|shops|books|buses|trains|flights|deaths|jobs|votes|cases|complaints|schools|towns|matches|seats|tickets|trees|animals|dogs|cats|birds|accidents|crimes|attacks|mistakes|vehicles|lorries|trucks|ships|boats|planes|restaurants|pubs|hotels|beds|villages|refugees|migrants|immigrants|guests|fans|clubs|teams|players|games|crashes|fires|arrests|staff members|visits|bags|bottles|chairs|tables|rooms|doctors|nurses|candidates|applicants|victims|suspects|inmates|hostages|households|delegates|athletes|recruits|buildings|colleagues|clients)$/
const thing =
  /^(?:numbers|letters|matters|orders|offers|papers|powers|numbers|colou?rs|hours|waters|dollars|quarters|fees|favou?rs|honou?rs|rumou?rs|layers|members|errors|letters)$/

/** "less people", "less cars": of what can be counted there are fewer. */
export const lessMany: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (line.word(at - 1) !== 'less' || !line.joined(at) || !isCounted(word) || line.can(at, Pos.nounSingular)) return
  if (line.goesOn(at + 1) || /^['’&-]/.test(line.gap(at + 1))) return
  const before = line.word(at - 2)
  // "They are less rivals than friends", "400 less workers", "no less people than": how much they are so.
  if (/^(?:no|not|a|the|or|more|any|is|are|was|were|be|been|being|much|they're|we're)$/.test(before)) {
    const there = /^(?:is|are|was|were|be|been)$/.test(before) && isThere(line.word(at - 3), line.word(at - 4))
    if (!there && !(before === 'much' && line.can(at - 3, Pos.auxiliary | Pos.preposition))) return
  }
  if (line.can(at - 2, Pos.numeral)) return
  out.push({at: at - 1, to: 'fewer', bar: surely, frame: 'less many', mate: at})
}

/** "the amount of tourists", "a large amount of houses": a number. */
export const amountOf: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'of' || line.word(at - 2) !== 'amount' || !line.joined(at) || !line.joined(at - 1)) return
  if (!isCounted(line.word(at)) || line.goesOn(at + 1) || /^['’&-]/.test(line.gap(at + 1))) return
  out.push({at: at - 2, to: 'number', bar: surely, frame: 'amount many', mate: at})
}

/** Whether a plural is one of persons or things that are surely counted. */
export function isCounted(word: string): boolean {
  return counted.test(word) && !thing.test(word) && (word === 'people' || !isMeasure(word))
}

function isThere(before: string, further: string): boolean {
  return before === 'there' || further === 'there'
}
