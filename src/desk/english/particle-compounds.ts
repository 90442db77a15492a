/** A participle with its particle before the noun that both describe: "a sought after player", "a worn out coat". What lacks there is a hyphen. */
import {closedClass, noun, Pos} from './pos.ts'
import type {Words} from './words.ts'

/** Particles that make such an adjective with any participle. */
const adverbs = /^(?:out|up|down|off|over|away|back)$/

/** Prepositions that do so with verbs that they belong to. */
const governed: ReadonlyMap<string, RegExp> = new Map([
  ['after', /^(?:sought|looked|lusted|hankered)$/],
  ['about', /^(?:talked|written|spoken|thought|dreamt|dreamed|moaned|bragged)$/],
  [
    'for',
    /^(?:longed|(?:un)?hoped|paid|(?:un)?cared|(?:un)?called|(?:un)?looked|accounted|asked|prayed|wished|yearned)$/
  ],
  ['of', /^(?:(?:un)?heard|(?:un)?thought|undreamed|undreamt|dreamed|dreamt|spoken)$/],
  ['on', /^(?:agreed|relied|looked|tacked|bolted|stuck|clipped|added|strapped|trodden|worked|sat)$/],
  ['upon', /^(?:agreed|relied|looked|trodden|acted|called|put)$/],
  ['to', /^(?:listened|looked|referred|agreed)$/],
  ['with', /^(?:dealt|tampered|experimented)$/],
  [
    'in',
    /^(?:lived|built|filled|boxed|hemmed|snowed|fenced|walled|caved|kicked|plugged|slept|sunk|broken|locked|phased)$/
  ]
])

/** Whether a participle at a word and the particle behind it describe the noun that follows. */
export function isParticleCompound(words: Words, at: number): boolean {
  const particle = words.word(at + 1)
  const isOne = adverbs.test(particle)
    ? words.can(at, Pos.verbParticiple | Pos.adjective)
    : governed.get(particle)?.test(words.word(at)) === true
  return isOne && words.can(at + 2, noun | Pos.adjective) && !words.can(at + 2, closedClass)
}
