/** Heads of state and of houses without their apostrophe: "the Prime Ministers office", "the schools head teacher", "Peoples lives". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const titles =
  /^(?:ministers|presidents|mayors|governors|chancellors|popes|bishops|archbishops|senators|queens|kings|princes|princesss|speakers|premiers|secretarys|judges|coroners|sheriffs|ambassadors)$/
const had =
  /^(?:office|wife|husband|spokesman|spokeswoman|spokesperson|residence|motorcade|death|decision|remarks|resignation|adviser|advisers|lawyer|lawyers|daughter|son|brother|sister|father|mother|approval|widow|funeral|salary|visit|plane|critics|supporters|allies|successor|predecessor)$/
const lives =
  /^(?:lives|views|homes|attitudes|expectations|opinions|health|money|minds|needs|feelings|houses|behaviou?r|privacy|rights|wages|pockets|faces|eyes|hands|ability|perceptions|habits|safety|trust|confidence)$/
const shown = /^(?:indigenous|native|aboriginal|these|those|slavic|germanic|many|different|all|two|first|ancient)$/

/** What should stand for a plural that owns what follows; undefined where it may stay. */
export function headAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith('s')) return undefined
  const next = near.word(at, 1)
  if (word === 'peoples')
    return lives.test(next) &&
      !near.isName(at) &&
      !shown.test(near.word(at, -1)) &&
      !/^(?:the|and)$/.test(near.word(at, -1))
      ? "people's"
      : undefined
  // "the Prime Ministers office"
  if (titles.test(word) && near.isName(at) && had.test(next) && !near.isName(at, 1))
    // "two Prime Ministers"
    return !near.can(at, -2, Pos.numeral) &&
      /^(?:the|a|prime|deputy|vice|lord|former|late|then|us|french|german)$/.test(near.word(at, -1)) &&
      !isJoined(near, at)
      ? `${word.slice(0, -1)}'s`
      : undefined
  // "The schools head teacher said", "the hospitals chief executive has"
  const post = `${next} ${near.word(at, 2)}`
  return /^(?:schools|colleges|hospitals|charitys|companys|trusts|academys|councils|universitys)$/.test(word) &&
    near.word(at, -1) === 'the' &&
    /^(?:head teacher|chief executive|deputy head)$/.test(post) &&
    /^(?:said|says|was|is|has|had|will|told|resigned|wrote)$/.test(near.word(at, 3))
    ? `${word.slice(0, -1)}'s`
    : undefined
}

/** "The Presidents visit Rome": a verb. */
function isJoined(near: Near, at: number): boolean {
  return near.can(at, 1, Pos.verbBase) && (near.can(at, 2, Pos.determiner | Pos.pronoun) || near.isName(at, 2))
}
