/** Slips that come again and again in an article, each time in other words: its writer's manner, or that of its kind of text. */
import type {Block} from '../article/block.ts'
import {isProved} from '../desk/english/proof.ts'
import type {PassageSlip} from '../desk/english/slips-of.ts'

/** A slip and the block that it stands in. */
export interface PlacedSlip {
  readonly block: Block
  readonly slip: PassageSlip
}

/** How many times the same change would have to be made before it is a manner. */
const often = 3

/** Of nouns without an article so many: notes and lists of changes leave articles out. */
const oftenBare = 4

/** How many words on either side tell that two places are not the same line printed twice. */
const around = 3

/** Of the slips of a kind in an article, those that are its manner. */
export function mannersOf(slips: readonly PlacedSlip[]): ReadonlySet<PassageSlip> {
  const changes = new Map<
    string,
    {readonly lines: Set<string>; readonly slips: PassageSlip[]; readonly enough: number}
  >()
  for (const {block, slip} of slips) {
    for (const [key, enough] of changesOf(slip, block)) {
      const known = changes.get(key) ?? {lines: new Set<string>(), slips: [], enough}
      changes.set(key, known)
      known.lines.add(lineOf(slip, block))
      known.slips.push(slip)
    }
  }
  const manners = [...changes.values()].filter(({lines, enough}) => lines.size >= enough)
  return new Set(manners.flatMap((manner) => manner.slips))
}

/** What a slip would change, as keys, and how often that makes a manner; a phrase that has only one form is wrong however often it stands. */
function changesOf(slip: PassageSlip, {words}: Block): Array<readonly [key: string, enough: number]> {
  const made = slip.replacement.join(' ').toLowerCase()
  if (slip.kind === 'missing-word') {
    const keys: Array<readonly [string, number]> = [[`${made} ${words[slip.from]?.norm ?? ''}`, often]]
    if (slip.frame === 'noun without article') keys.push([slip.frame, oftenBare])
    return keys
  }
  if (isProved(slip)) return []
  const printed = words.slice(slip.from, slip.to).map((word) => word.norm)
  return [[`${printed.join(' ')} > ${made}`, often]]
}

function lineOf({from, to}: PassageSlip, {words}: Block): string {
  return words
    .slice(Math.max(0, from - around), to + around)
    .map((word) => word.norm)
    .join(' ')
}
