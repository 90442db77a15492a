/** The determiner of a noun, across adjectives. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

export const plural: RegExp =
  /^(?:these|those|many|several|few|both|various|numerous|multiple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/

const modifiers = Pos.adjective | Pos.comparative | Pos.superlative | Pos.verbParticiple | Pos.verbIng

/** The determiner of a noun, with nothing but adjectives between; -1 where there is none so near. */
export function determinerAt(line: Line, at: number): number {
  for (let place = at - 1; place >= 0 && at - place < 5; place--) {
    if (!line.joined(place + 1)) break
    // "when this happens- nurses", "the ward-their letters": a dash that is written as a hyphen.
    if (/-(?:the|their|his|her|our|its|a|an|this|these|no)?$/.test(line.word(place))) break
    const pos = line.pos(place)
    if ((pos & (Pos.determiner | Pos.numeral)) !== 0 || plural.test(line.word(place))) return place
    // "several Chelsea player"
    if (pos === Pos.name && !line.word(place).endsWith('s')) continue
    if (
      (pos & (modifiers | Pos.nounSingular)) === 0 ||
      (pos & (Pos.preposition | Pos.auxiliary | Pos.conjunction)) !== 0
    )
      break
  }
  return -1
}

/** Whether a name stands between a determiner and its noun. */
export function hasName(line: Line, lead: number, at: number): boolean {
  for (let place = lead + 1; place < at; place++) if (line.isName(place)) return true
  return false
}
