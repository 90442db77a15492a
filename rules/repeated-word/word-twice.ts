/** One word that stands twice: whether it has two jobs in its sentence, is a name or is said for effect. */
import type {Passage, Word} from '../../src/article/block.ts'
import {finiteBe, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, verb} from '../../src/desk/english/pos.ts'
import {judgeCopula} from './clause-subject.ts'
import {canTakeObject, endsClause, isStranded} from './stranded.ts'
import type {Verdict} from './verdict.ts'
import {copulas, doubled, neverStressed, neverTwice, particles} from './words.ts'

/** A space so wide parts columns, and labels in a drawing. */
const column = /[ \t\u00A0]{4}/
/** Up to how many letters a word is doubled for effect in what someone says: jaw jaw, war war. */
const rhetoric = 7

/** Judge the word at a place and the same one before it. */
export function judgeWord({words, role, text}: Passage, index: number, lexicon: Lexicon): Verdict {
  const [first, second] = [words[index - 1] as Word, words[index] as Word]
  // What ends the sentence before says nothing of this one.
  const [before, after] = [first.initial ? undefined : words[index - 2], words[index + 1]]
  const word = first.norm
  // "Choice A a": a letter, and the article of what follows
  if (word === 'a' && first.text === 'A' && second.text === 'a' && !first.initial) return 'silent'
  // "r-lib/actions actions", "bienvenido/a a solicitar", "either/or or": the end of a name or a pair
  if (/[/_@]$/.test(text.slice(Math.max(0, first.start - 1), first.start))) return 'silent'
  if (/^(?:in|to|on)$/.test(word) && before && endsClause.test(before.norm)) return 'silent'
  // "what we did did help", "we saw this this past year"
  if (word === 'did' && before && subjectPronoun.test(before.norm)) return 'silent'
  if (word === 'this' && /^(?:past|last|coming|very|same)$/.test(after?.norm ?? '') && before) return 'silent'
  if (isName(first, second, after, lexicon)) return 'silent'
  // "it is AND and not OR", "tell IT it is late": capitals make an operator or an abbreviation.
  if (first.shape === 'upper' && word.length > 1 && second.shape === 'lower') return 'silent'
  if (word.length === 1 && word !== 'a' && word !== 'i') return 'silent'
  // "his father's father's farm"
  if (/^(?:father|mother|brother|sister|son|daughter|friend)['’]s$/.test(word)) return 'silent'
  if (neverTwice.has(word)) {
    if (first.quoted && /^(?:i|not|them|him|me|us)$/.test(word)) return 'silent'
    return before?.norm === word || after?.norm === word ? 'likely' : 'certain'
  }
  if (role === 'heading') return 'silent'
  if (doubled.has(word) || before?.norm === word || after?.norm === word) return 'silent'
  // "something about that that I like": what is pointed at, then the clause about it
  if (
    word === 'that' &&
    before &&
    (lexicon.pos(before.norm) & Pos.preposition) !== 0 &&
    !/^(?:in|on|now|so|given|after|before|until|since)$/.test(before.norm)
  )
    return 'silent'
  if (word === 'that') return after && opensClause.test(after.norm) ? 'likely' : 'silent'
  // "those who who came": a question ("ask people who who is") goes on with a form of be.
  if (word === 'who')
    return before && isFollowedByWho(before, lexicon) && after && !finiteBe.test(after.norm) ? 'likely' : 'silent'
  if (word === 'had' || word === 'her' || word === 'one') return 'silent'
  if (word === 'you' || word === 'it') {
    return before && (canTakeObject(before, lexicon) || !lexicon.isFunctionWord(before.text)) ? 'silent' : 'likely'
  }
  if (copulas.has(word)) return judgeCopula(words, index, lexicon)
  if (particles.has(word)) return isStranded(words, index, lexicon) ? 'silent' : 'likely'
  if (role === 'headline' || !lexicon.has(first.text)) return 'silent'
  if (column.test(text.slice(first.end, second.start))) return 'silent'
  if (first.quoted && word.length < rhetoric) return 'silent'
  // "Canis lupus lupus": a subspecies
  if (before?.shape === 'capital' && !lexicon.has(before.norm) && /(?:us|is|a|x|um)$/.test(word)) return 'silent'
  // "- Fix fix for the header": an order and its object
  if (role === 'list' && index === 1 && (lexicon.pos(after?.norm ?? '') & Pos.preposition) !== 0) return 'silent'
  // "whatever happens happens", "what works works"; "something something", said for words that one can't recall
  if (before && /^wh(?:at|o|en|ere|ich)(?:so)?(?:ever)?$/.test(before.norm) && (lexicon.pos(word) & verb) !== 0)
    return 'silent'
  if (word === 'something') return 'silent'
  const pos = lexicon.pos(word)
  if (/ly$/.test(word) || (pos === Pos.adverb && !neverStressed.has(word)) || pos === Pos.interjection) return 'silent'
  return isTwoJobs(before, pos, lexicon) ? 'silent' : 'likely'
}

/** Whether a relative clause may follow: "those who", "patients who". */
function isFollowedByWho(word: Word, lexicon: Lexicon): boolean {
  return /^(?:those|anyone|someone|everyone)$/.test(word.norm) || (lexicon.pos(word.norm) & Pos.nounPlural) !== 0
}

/** What a clause begins with, or its subject, behind the second "that". */
const opensClause = /^(?:the|a|an|its|his|their|our|my|your|we|they|he|she|it|i|you|there|these|those)$/

/** Names (Sing Sing, The The), a name before the same word (Will will), a title's own article (the The Times). */
function isName(first: Word, second: Word, after: Word | undefined, lexicon: Lexicon): boolean {
  const capital = (word: Word): boolean => word.shape !== 'lower' && word.norm !== 'i'
  if (capital(first) && capital(second)) return true
  if (capital(second)) return !neverTwice.has(second.norm) || (after !== undefined && capital(after))
  if (capital(first) && !first.initial)
    return !neverTwice.has(first.norm) && (lexicon.pos(first.norm) & ~noun & ~Pos.name) !== 0
  return first.shape === 'upper' && first.norm.length > 1
}

/** Whether the same form can be two words here: is content content, the cost costs. */
function isTwoJobs(before: Word | undefined, pos: number, lexicon: Lexicon): boolean {
  const isNoun = (pos & noun) !== 0
  const isAdjective = (pos & Pos.adjective) !== 0
  const isAuxiliary = before !== undefined && (lexicon.pos(before.norm) & Pos.auxiliary) !== 0
  return isNoun && isAdjective && isAuxiliary
}
