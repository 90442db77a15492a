/** Clauses that nothing opens: "the lenders they regulate", "says he was late", "and you find it". */
import {coordinator} from '../../src/desk/english/closed-classes.ts'
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Opening} from './opening.ts'
import {determiner, modal, subjects, takers} from './words.ts'

/** Verbs that hardly stand without what they act on: where it is missing, it stands before them. */
const transitive =
  /^(?:have|has|had|makes?|made|making|takes?|took|taken|taking|uses?|used|using|serves?|served|serving|face[sd]?|facing|likes?|liked|loves?|loved|wants?|wanted|see[ns]?|saw|hears?|heard|represents?|represented|representing|provide[sd]?|providing|receive[sd]?|receiving|creates?|created|builds?|built|building|buys?|bought|brings?|brought|gives?|gave|given|finds?|found|lose[sd]?|lost|says?|said|owns?|owned|regulate[sd]?|produce[sd]?|offers?|offered|spends?|spent|sends?|sent|sells?|sold|chose|chosen|choose[sd]?|expects?|expected|supports?|supported|describe[sd]?|mention(?:s|ed)?|love[sd]?|meets?|met|raise[sd]?|deserves?|deserved|propose[sd]?|require[sd]?|inherit(?:s|ed)?)$/
/** What happens at one of these times happens then: "the first time Poland has". */
const ordinals = /^(?:first|second|third|last|next|only|every|each)$/
/** Finite forms of verbs that a clause follows: after an opening participle they would be the main verb. */
const finiteTaker = /(?:s|ed)$|^(?:said|thought|knew|meant|found|felt|told|understood)$/
/** Verbs that hardly anything but a clause follows, and adjectives. */
const clausal =
  /^(?:say|says|said|think|thinks|thought|believe[sd]?|claim(?:s|ed)?|hope[sd]?|insist(?:s|ed)?|argue[sd]?|suspect(?:s|ed)?|suppose[sd]?|feel|feels|felt|fear(?:s|ed)?|sure|certain|glad|grateful|sorry|afraid|proud|happy|confident|convinced)$/

/** A finite verb, the one before it, and how its sentence opens. */
interface Asked {
  readonly at: number
  readonly verb: number
  readonly opening: Opening
}

/** Whether a finite verb belongs to a clause that no word opens. */
export function isLicensed(
  {at, verb, opening}: Asked,
  words: readonly Word[],
  text: string,
  lexicon: Lexicon
): boolean {
  // "When in doubt it lets": no clause stands before it.
  if (opening === 'subordinator' && verb === 0) return false
  const subject = subjectOf(at, words, lexicon)
  const lead = words[subject - 1]
  if (lead && subjects.test(words[subject]?.norm ?? '')) {
    if (
      (takers.test(lead.norm) && (opening === 'subordinator' || !finiteTaker.test(lead.norm))) ||
      /^(?:where|how|why|when)$/.test(lead.norm)
    )
      return true
    if (isRelative(subject, words, lexicon)) return true
    if (opening === 'subordinator' && coordinator.test(lead.norm)) return true
  }
  for (let index = verb + 1; index < at - 1; index++) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]]
    if (!previous || !word || !next || word.norm !== 'time' || !ordinals.test(previous.norm)) continue
    if (text.slice(word.end, next.start) === ' ' && opensNoun(next, lexicon)) return true
  }
  // "making sure the rooms are locked", "to ensure our hopes become law"
  for (let index = Math.max(verb, at - 6, 0); index < at - 1; index++) {
    const norm = words[index]?.norm ?? ''
    if ((norm === 'sure' || (norm === 'ensure' && opening === 'subordinator')) && opensNoun(words[index + 1], lexicon))
      return true
  }
  if (opening !== 'subordinator') return false
  // "While the bank says the town was warned", "while I am grateful a compromise was found"
  for (let index = verb; index < Math.min(at - 1, verb + 3); index++)
    if (index > 0 && clausal.test(words[index]?.norm ?? '') && opensNoun(words[index + 1], lexicon)) return true
  return isJoined(at, verb, words, text, lexicon)
}

/** The place of a verb's subject where it is a pronoun: adverbs and auxiliaries may stand between. */
function subjectOf(at: number, words: readonly Word[], lexicon: Lexicon): number {
  let before = at - 1
  while (
    before > 1 &&
    !subjects.test(words[before]?.norm ?? '') &&
    (lexicon.pos(words[before]?.norm ?? '') & (Pos.adverb | Pos.auxiliary | Pos.modal)) !== 0
  )
    before--
  return before
}

/** Whether a noun with what belongs to it may begin with a word. */
function opensNoun(word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word) return false
  return determiner.test(word.norm) || word.shape === 'capital' || (lexicon.pos(word.norm) & noun) !== 0
}

/** "young and the world was": a second clause that the same word opens, behind anything but a noun, which would have another one beside it. */
function isJoined(at: number, verb: number, words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  for (let index = at - 2; index > verb; index--) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]]
    if (!previous || !word || !next || /[,;]/.test(text.slice(previous.end, next.start))) return false
    if (!coordinator.test(word.norm)) continue
    return (lexicon.pos(previous.norm) & noun) === 0 && previous.shape === 'lower' && determiner.test(next.norm)
  }
  return false
}

/** Whether the pronoun at a place opens a clause of the noun before it: what its verb acts on is missing behind it. */
export function isRelative(subject: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [lead, pronoun] = [words[subject - 1], words[subject]]
  if (!lead || !pronoun || !subjects.test(pronoun.norm.replace(/'[^]*/, ''))) return false
  const isThing = /^(?:everything|something|anything|nothing|all|one|ones|first|last)$/.test(lead.norm)
  if (!isThing && (lead.shape === 'capital' || (lexicon.pos(lead.norm) & noun) === 0)) return false
  // "When I was a kid we had": what a clause tells more of is rather "the", or many.
  if (words.slice(Math.max(0, subject - 4), subject).some(({norm}) => /^an?$/.test(norm))) return false
  let last = subject
  for (let index = subject + 1; index < words.length; index++) {
    const norm = words[index]?.norm ?? ''
    const pos = lexicon.pos(norm)
    if ((pos & (Pos.auxiliary | Pos.modal | Pos.adverb)) === 0 && !/n't$/.test(norm) && !modal.test(norm)) {
      last = index
      break
    }
  }
  const [verb, next] = [words[last], words[last + 1]]
  if (!verb || last === subject) return false
  // "the flood they had in May"
  const own = transitive.test(verb.norm) ? last : -1
  if (own < 0) return false
  return next === undefined || isGapBefore(next, lexicon)
}

/** Whether no object begins with a word: a preposition, or an adverb. */
function isGapBefore({norm}: Word, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(norm)
  return (pos & Pos.preposition) !== 0 && (pos & (Pos.determiner | Pos.to)) === 0 && norm !== 'to'
}
