/** Prepositions and particles that end their own phrase, so that the same word may follow: "the form that I filled in in ink". */
import type {Word} from '../../src/article/block.ts'
import {subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {verb} from '../../src/desk/english/pos.ts'

/** Verbs whose particle ends their clause, so that a preposition or "to" may follow: "chime in in the thread", "nowhere to go to to rest". */
export const endsClause: RegExp =
  /^(?:chim(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|tun(?:e|es|ed|ing)|log(?:s|ged|ging)?|all|jump(?:s|ed|ing)?|join(?:s|ed|ing)?|go|escape|write|move|come|turn|belong)$/

/** Verbs with a particle that ends them: log in in March, went on on Tuesday, came up up north. */
const phrasal =
  /^(?:log|sign|check|com(?:e|es|ing)$|came$|go(?:es|ing|ne)?$|went$|mov(?:e|es|ed|ing)$|carr|get|got|fill|h[eo]ld|drop|settl|tun(?:e|es|ed|ing)$|step|walk|hand|join|cav|giv|gave$|clos|chip|zoom|opt|cut|set|turn|kick|clock|dial|plug|br[eo]ak|brok|rush|pass|hang|hung$|ke[ep]|stay|sat$|sit|put|tak|took$|br[io]|buil|c[oa]tch|caught$|read$|liv(?:e|es|ed|ing)$|stand|stood$|end(?:s|ed|ing)?$|start|show|look|call|wait|pay|paid$)/

/** Whether the first of two prepositions ends its own phrase: the form that I filled in in ink, the lens I reach for for video. */
export function isStranded(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const before = words[index - 2]
  if (!before || !canTakeObject(before, lexicon)) return false
  if (phrasal.test(before.norm)) return true
  if (/'(?:s|re|m|ve|d)$/.test(before.norm) || (lexicon.pos(before.norm) & Pos.auxiliary) !== 0) return true
  const near = words.slice(Math.max(0, index - 12), index - 2)
  return near.some(({norm, sentence}, at) => {
    if (sentence !== before.sentence) return false
    return relative.test(norm) || (at >= near.length - 3 && (subjectPronoun.test(norm) || norm === 'to'))
  })
}

const relative = /^(?:that|which|who|whom|whose|what|where|how)$/

/** Whether a word can have an object or a particle behind it: a verb. */
export function canTakeObject(word: Word, lexicon: Lexicon): boolean {
  return (
    (lexicon.pos(word.norm) & (verb | Pos.auxiliary | Pos.preposition)) !== 0 || /'(?:s|re|m|ve|d)$/.test(word.norm)
  )
}
