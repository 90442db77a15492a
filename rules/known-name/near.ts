/** How near two spellings of a name's word are. */
import {editDistance, isInflection, slipOf, type Slip} from '../../src/article/cast/slip.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {soundOf} from '../../src/desk/names/sound.ts'
import type {WellKnown} from '../../src/desk/names/well-known.ts'

/** A slip, with `cut` for a last letter more or less, which makes another name as often: Zidan, Hawkings, Rosa Park. */
export type NameSlip = Slip | 'cut'

/** The slip between two spellings, also where they could be two forms of one word: Messi and Messy, DeSantis and DeSantos. */
export function nameSlip(wrong: string, right: string): NameSlip | undefined {
  const [short, long] = wrong.length < right.length ? [wrong, right] : [right, wrong]
  if (long.length === short.length + 1 && long.startsWith(short) && long.at(-1) !== long.at(-2))
    return short.length >= 4 ? 'cut' : undefined
  const slip = slipOf(wrong, right) ?? hidden(wrong, right) ?? (isFar(wrong, right) ? 'two' : undefined)
  if (slip === undefined || (wrong.charAt(0) !== right.charAt(0) && slip !== 'sound')) return undefined
  // Lok and Locke: a short name sounds as many others do.
  if (slip === 'sound' && short.length < 4 && long.length > short.length + 1) return undefined
  if (slip === 'two') return short.length >= 6 && long.length >= 7 ? slip : undefined
  return short.length >= 3 ? slip : undefined
}

/** Whether two letters are others, more or fewer in a word of six: Buffit, Kruschev. */
function isFar(wrong: string, right: string): boolean {
  return Math.min(wrong.length, right.length) >= 6 && editDistance(wrong, right, 2) === 2 && !isInflection(wrong, right)
}

function hidden(wrong: string, right: string): Slip | undefined {
  if (soundOf(wrong) === soundOf(right)) return 'sound'
  return wrong.length >= 6 && wrong.length === right.length && editDistance(wrong, right, 1) === 1 ? 'vowel' : undefined
}

/** A slip of the hand: in a word that nothing knows it makes no other name. */
export function isHand(slip: NameSlip): boolean {
  return slip !== 'two' && slip !== 'cut'
}

/** A slip that is hardly heard. */
export function isEar(slip: NameSlip): boolean {
  return slip === 'sound' || slip === 'doubled' || slip === 'transposed'
}

/** Whether a given name that is one is the other in another spelling, and nobody of the other sex. */
export function areOneGiven(slip: NameSlip, wrong: string, right: string, names: Names): boolean {
  const [one, other] = [names.sex(wrong), names.sex(right)]
  if (one !== undefined && other !== undefined && one !== other) return false
  if (slip === 'transposed' || isVariant(wrong, right, names)) return true
  return names.given(wrong) < 5 && isHand(slip) && slip !== 'changed' && slip !== 'neighbour'
}

/** Given names that are taken for each other, though they sound differently. */
const kin =
  'isabel isabelle|mikhail mikael|janis janice|barbra barbara|britney brittany brittney|cristiano christiano|gisele giselle|katharine katherine'
    .split('|')
    .map((names) => new Set(names.split(' ')))

/** Whether two given names are one in two spellings, or are taken for each other. */
export function isVariant(one: string, other: string, names: Names): boolean {
  return names.relation(one, other) === 'variant' || kin.some((family) => family.has(one) && family.has(other))
}

/** Whether a name of another script is only spelled in another way, or has its umlaut in two letters: Sergey, Hasan, Schaeuble. */
export function isOtherSpelling(slip: NameSlip, wrong: string, right: string, {foreign}: WellKnown): boolean {
  if (wrong.length > right.length && wrong.replace(/(?<=[aou])e/g, '') === right.replace(/(?<=[aou])e/g, ''))
    return true
  if (slip === 'transposed') return false
  return (foreign && (slip !== 'doubled' || wrong.length < 6)) || (slavic.test(right) && latin(wrong) === latin(right))
}

const slavic =
  /^(?:alex?[ks]|andre[iy]|serge[iy]|dmitr[iy]|nikola[iy]|mikh|yur[iy]|y?evgen[iy]|vas[iy]l|valer[iy]|fyodor|grigor[iy]|yulia|anatol[iy]|genna)/

function latin(name: string): string {
  return name
    .replace(/^[yj](?=e)/, '')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
}
