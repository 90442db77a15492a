import type {Block} from '../../../src/article/block.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Span} from '../../../src/article/source-map.ts'

/** "Two men and a woman died", "eleven passengers and the driver": one more, or several. */
export function addsOne({block, start, end}: Span & {readonly block: Block}, more: number): boolean {
  if (more <= 0) return false
  const sentence = sentenceAround(block, start)
  const behind = block.text.slice(end, Math.min(end + near, sentence?.end ?? end))
  if (attacker.test(block.text)) return more <= 4
  return (
    one.test(behind) ||
    /\b(?:an?|his|her|their|the) (?:\p{L}+ ){1,4}(?:and|plus) (?:\p{L}+ ){0,2}$/iu.test(
      block.text.slice(sentence?.start ?? 0, start)
    )
  )
}

const one =
  /\b(?:and|plus|as well as|with|including|also|along with|besides)\b(?: \p{L}+)? (?:an?|his|her|their|one|another|\p{Lu}\p{L}+)\b|^(?: \p{L}+){0,3} and (?:the|its) \p{Ll}/u

/** How near to a number another one of the same stands, in UTF-16 units. */
const near = 60

/** Who did it, and may be counted or not. */
const attacker: RegExp =
  /\b(?:attackers?|assailants?|bombers?|gunm[ae]n|shooters?|suspects?|perpetrators?|hijackers?|militants?|terrorists?|himself|herself|themselves)\b/i
