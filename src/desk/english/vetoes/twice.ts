/** Where a small word may stand twice. */
import {beOrHaveOfMany} from '../closed-classes.ts'
import {precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos} from '../pos.ts'

/** Words that open a subject behind "that", and nothing that a second "that" could point at. */
const opensSubject =
  /^(?:the|an?|these|those|any|every|each|some|all|no|his|her|their|our|my|your|its|he|she|it|they|we|i|you|there)$/

/** Nouns whose content a clause tells: "the hope that that will do". */
const hasContent =
  /^(?:agreement|argument|assertion|assumption|belief|case|chance|claim|conclusion|concern|condition|doubt|effect|evidence|fact|fear|feeling|guarantee|hope|hunch|idea|impression|indication|knowledge|likelihood|message|news|notion|odds|opinion|point|possibility|principle|proof|reason|risk|sense|sign|so|suggestion|theory|thought|truth|understanding|view|way|wish|word|worry)$/

/** Whether a word that stands twice may: "She said that that would do" beside "She said that that the bill would pass". */
export function mayStandTwice(words: Cursor, from: number): boolean {
  const next = words.word(from + 1)
  switch (words.word(from)) {
    case 'that': {
      if (opensSubject.test(next) || words.isName(from + 1)) return false
      // "that that students", "that that are": one thing is neither.
      if (words.only(from + 1, Pos.nounPlural) || beOrHaveOfMany.test(next)) return false
      // "a company that that makes": what the company does.
      const before = words.word(from - 2)
      const isRelative = words.only(from - 2, noun) && !hasContent.test(before.replace(/s$/, ''))
      return !isRelative || !words.can(from + 1, Pos.auxiliary | Pos.modal | Pos.verbS)
    }
    case 'is': // "what it is is a barn", "the truth is is"
      return precedes(words, from - 1, /^(?:what|all|where|who|how|thing|question|problem|point|issue|truth|trouble)$/)
    default:
      return /^(?:so|very|had|really|much)$/.test(words.word(from))
  }
}
