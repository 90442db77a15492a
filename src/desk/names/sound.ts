import {Recent} from '../recent.ts'

const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/[-. ]/g, ''],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/sch/g, 'sh'],
  [/th/g, 't'],
  [/gh(?=[aeiouy])/g, 'g'],
  [/gh/g, ''],
  [/kh/g, 'k'],
  [/rh/g, 'r'],
  [/ch(?=[rl])/g, 'k'],
  [/ck|cq|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/^j|^ge(?=o)/g, 'j'],
  [/ey\b|ie\b|ee\b|y/g, 'i'],
  [/ei|ie|ea/g, 'i'],
  [/ou/g, 'u'],
  [/ae/g, 'e'],
  [/(?<=[a-z])h(?![aeiou])/g, ''],
  [/(?<=[aeiou])h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/g, '']
]

/**
 * How a folded name sounds, roughly: names that are one name in two spellings share it (`antony` and `anthony`, `jon` and
 * `john`, `sara` and `sarah`, `steven` and `stephen`). Vowels count: `dan` and `don` differ.
 */
export function soundOf(folded: string): string {
  return (memory.get(folded) ?? memory.set(folded, {sound: heard(folded)})).sound
}

const memory = new Recent<{readonly sound: string}>(5000)

function heard(folded: string): string {
  let sound = folded
  for (const [expression, replacement] of spellings) sound = sound.replace(expression, replacement)
  return sound
}
