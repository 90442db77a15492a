import type {Sound} from './sound.ts'

/**
 * Tell how a number begins when it is read aloud: `8`, `80,000`, `11`, `18th` with a vowel, `1`, `180`, `1,100` with a
 * consonant.
 *
 * @returns Undefined for a number that can be read in two ways: `1800` (a year or a count), `0.5`, `1100`.
 */
export function numberSound(token: string): Sound | undefined {
  const [digits = ''] = /^\d+/.exec(token) ?? []
  const rest = token.slice(digits.length)
  if (digits.startsWith('0')) return undefined
  // `0x1F`, `3D` and `8vo` are read as they begin; `1a` too.
  if (digits.startsWith('8')) return 'vowel'
  if (!digits.startsWith('1')) return 'consonant'
  if (digits === '11' || digits === '18') return 'vowel'
  const four = digits.length === 4 && !rest.startsWith(',')
  if (/^18/.test(digits) && four) return /^s(?!\w)/.test(rest) ? 'vowel' : undefined
  if (/^11/.test(digits) && four) return undefined
  // `1,100` may be read as eleven hundred, `1-800` by its digits.
  if (digits === '1' && /^,[18]00(?!\d|,\d)/.test(rest)) return undefined
  return 'consonant'
}
