/** Beginnings of paragraphs that no sentence has: "of the main girders last autumn". */
import type {Passage, Word} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Broken} from './broken.ts'

/** Words that only go on what stands before them. */
const joining = /^(?:of|and|but|or|nor|than|which|who|whose|whom)$/
/** What a name, or an author's line, begins with in lower case before its capital: "van Gogh", "by Ann Holt". */
const nameFirst = /^(?:by|van|von|de|da|di|del|della|der|den|du|la|le|el|al|bin|ibn|ter|zu)$/

/** The beginning of a passage, where its first sentence isn't whole. */
export function brokenStart({text, words}: Passage, context: Context): readonly Broken[] {
  const [first, second] = words
  // What stands before the first word is code or an address, with which a sentence may begin.
  if (!first || first.start > 0 || first.shape !== 'lower' || first.opaque || !/^\p{Ll}/u.test(text)) return []
  if (!isWord(first.norm, context) || (nameFirst.test(first.norm) && second?.shape === 'capital')) return []
  const how = joining.test(first.norm) ? 'sure' : isNamed(words, text, context) ? undefined : 'comma'
  return how ? [{side: 'start', how, start: 0, end: words[Math.min(3, words.length - 1)]?.end ?? 0}] : []
}

/** Whether the lexicon has a word, or both parts of a compound. */
function isWord(norm: string, {desk}: Context): boolean {
  return norm.split('-').every((part) => desk.english.lexicon.pos(part) !== 0)
}

/** "glue is a package", "glue, a package": a lone noun before its verb or a mark may be the name of a thing that is written so. */
function isNamed([first, second]: readonly Word[], text: string, {desk}: Context): boolean {
  if (!first || !second) return true
  const {lexicon} = desk.english
  const pos = lexicon.pos(first.norm)
  const [isPlural, isPlain] = [(pos & ~Pos.name) === Pos.nounPlural, (pos & noun) === 0]
  const gap = text.slice(first.end, second.start)
  // "however, the judge", "washers, dryers and": no name is an adverb, and few are plurals.
  if (gap !== ' ') return !(gap === ', ' && (isPlural || isPlain))
  if (/^(?:and|also|now)$/.test(second.norm)) return !isPlural && (pos & (noun | Pos.adverb)) !== 0
  return (
    (pos & (noun | Pos.adverb)) !== 0 &&
    (/^(?:is|was|has|can|will|does)$/.test(second.norm) || (lexicon.pos(second.norm) & Pos.verbS) !== 0) &&
    !lexicon.isFunctionWord(first.norm)
  )
}
