import type {PassageFinding} from '../../src/check/finding.ts'

/** What is wrong with a figure, and what should stand there where only one thing can. */
export function slip(what: string, start: number, printed: string, right?: string): PassageFinding {
  const end = start + printed.length
  return right === undefined
    ? {start, end, reason: `${what}: "${printed}"`}
    : {start, end, reason: `${what}: "${printed}" → "${right}"`, expected: [right]}
}

/** What is counted whole: nobody speaks of half of one but in an average. */
export const counted: string = String.raw`(?:people|residents|inhabitants|homes|houses|households|jobs|workers|employees|students|pupils|visitors|spectators|fans|supporters|voters|votes|soldiers|troops|children|women|men|refugees|migrants|passengers|members|copies|cars|vehicles|tickets|deaths|cases|patients|families|signatures|seats|protesters|demonstrators|delegates|shops|businesses|companies|tourists|cattle|sheep|trees|books|schools|teachers|nurses|doctors|volunteers|runners|prisoners|customers|subscribers|followers|civilians|farmers|victims)(?![\p{L}-])`
