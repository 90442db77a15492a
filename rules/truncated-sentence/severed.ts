/** Sentences that have their stop but not their end: "until the juice is bubbling at the." */
import type {Passage, Word} from '../../src/article/block.ts'

/** Words that lead up to nothing that a block of its own could give. */
export const leadsNowhere: RegExp =
  /^(?:the|a|an|of|and|or|nor|my|your|our|their|its|his|every|because|although|whose|than|which|who|into|from|will|would|has)$/

/** Words that no sentence ends with, be its stop there or not; "a" may be a letter, and "or" an operator. */
const never = /^(?:the|an|my|your|our|their|every|and|although|whereas|amid|despite)$/
/** Of these, words that a sentence ends with where it asks for, or is about, such a word. */
const afterVerb = /^(?:is|was|called|say|says|said|word|words|letter|and|or|not|an|the|to)$/
/** "since last.", "until next.": the time is missing; "water from a.": what there is one of. */
const whole =
  /^(?:(?:since|until|over|during|throughout) (?:last|next)|(?:from|of|in|for|with|by|into|at|on|is|was) a)$/
const leastWords = 5

/** An end that a stop hides. */
export interface Severed {
  readonly side: 'stop'
  readonly how: 'sure' | 'item'
  readonly start: number
  readonly end: number
}

/** The sentences of a passage that end with a word that leads up to another; in lists also items that lost their stop with it. */
export function severedEnds({role, text, words, sentences}: Passage): Severed[] {
  if (role === 'other' || role === 'slug' || role === 'byline' || role === 'credit') return []
  return sentences.flatMap((sentence, index): Severed[] => {
    const last = words[sentence.to - 1]
    const before = words[sentence.to - 2]
    if (!last || !before || sentence.to - sentence.from < leastWords || !isSevered(last, before, text)) return []
    const isItem = role === 'list' && index === sentences.length - 1 && text.slice(last.end).trim() === ''
    // ".NET", "the ...": a stop alone, before a space.
    if (!isItem && !/^\.(?!\S)/.test(text.slice(last.end, last.end + 2))) return []
    const start = words[Math.max(sentence.from, sentence.to - 4)]?.start ?? last.start
    return [{side: 'stop', how: isItem ? 'item' : 'sure', start, end: isItem ? last.end : last.end + 1}]
  })
}

function isSevered(last: Word, before: Word, text: string): boolean {
  if (last.shape !== 'lower' || last.opaque || text.slice(before.end, last.start) !== ' ') return false
  return (never.test(last.norm) && !afterVerb.test(before.norm)) || whole.test(`${before.norm} ${last.norm}`)
}
