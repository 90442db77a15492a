/** The form in -ing of a verb's base: what a preposition, or a verb such as `avoid`, asks for. */

/** Verbs of several syllables that are stressed on the last one, whose consonant doubles. */
const stressedLast =
  /^(?:begin|forget|upset|regret|offset|input|output|outrun|overrun|(?:ad|com|per|sub|o|re|trans)mit|(?:re|pre|de|con|in|trans)fer|(?:oc|in|re|con)cur|(?:de|inter)ter|abhor|(?:com|pro|pel|re|dis|ex|im|re)pel|rebel|(?:con|pa)trol|enrol|equip|kidnap|handicap|unwrap|unplug|debug)$/

/** Verbs whose -l doubles in British English and not in American. */
const varies = /[aeiou]l$/

/** The form in -ing of a base; `undefined` where varieties of English spell it differently. */
export function gerundOf(base: string): string | undefined {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/(?:[eoy]e|^be)$/.test(base)) return `${base}ing`
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`
  if (base.endsWith('c')) return `${base}king`
  const isShort = /^[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxy]$/.test(base)
  if (isShort || stressedLast.test(base)) return `${base}${base.slice(-1)}ing`
  if (varies.test(base) && !/[aeiou]{2}l$/.test(base)) return undefined
  return `${base}ing`
}
