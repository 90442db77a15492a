import {article, finiteBe, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import type {Passage, Word} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, verb} from '../../src/desk/english/pos.ts'
import {isMeant} from './meant.ts'
import {clauseOpeners, copulas, doubled, neverStressed, neverTwice, particles, subjectClauses} from './words.ts'

/** What can stand between the two: white space, with marks that nobody sees. */
const gap = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/
/** A space so wide parts columns, and labels in a drawing. */
const column = /[ \t\u00A0]{4}/
/** What can follow the second: `A$500` and `the-` are more than the word. */
const follows = /^(?:[\s\u00AD.,;:!?)\]"'”’…—–]|$)/

const openMark = /["“‘«]$/
const closeMark = /^[.,;:]?["”’»]/

/** What is found in a passage, and the doubled words that are a quotation of their own: `He did say "is is"`. */
export interface Pairs {
  readonly found: readonly PassageFinding[]
  readonly mentioned: readonly string[]
}

/** Find words, and rows of two and three words, that stand twice in a row in a passage. */
export function findPairs(passage: Passage, lexicon: Lexicon): Pairs {
  const {words, text} = passage
  const found: PassageFinding[] = []
  const mentioned: string[] = []
  for (let index = 1; index < words.length; index++) {
    for (const length of [1, 2, 3]) {
      if (!standsTwice(passage, index, length)) continue
      const verdict = length === 1 ? judgeWord(passage, index, lexicon) : judgePhrase(passage, index, length, lexicon)
      if (verdict === 'silent') continue
      const [first, last] = [words[index - length], words[index - 1 + length]]
      const end = words[index - 1]
      if (!first || !last || !end) continue
      if (
        openMark.test(text.slice(first.start - 1, first.start)) &&
        closeMark.test(text.slice(last.end, last.end + 2))
      ) {
        mentioned.push(text.slice(first.start, last.end).toLowerCase())
        break
      }
      const right = text.slice(first.start, end.end)
      found.push({
        start: first.start,
        end: last.end,
        reason: `${length === 1 ? 'Word' : 'Words'} repeated: "${text.slice(first.start, last.end).replace(/\s+/g, ' ')}" → "${right.replace(/\s+/g, ' ')}"`,
        expected: [right],
        certain: verdict === 'certain' && !first.quoted && !last.quoted,
        confidence: verdict === 'certain' ? 0.98 : 0.92
      })
      index += length
      break
    }
  }
  return {found, mentioned}
}

/** Whether the `length` words from `index` on are the same as those before them, with nothing between but white space. */
function standsTwice({words, text}: Passage, index: number, length: number): boolean {
  if (words[index]?.norm !== words[index - length]?.norm) return false
  for (let offset = 0; offset < length; offset++) {
    const [one, two] = [words[index - length + offset], words[index + offset]]
    if (!one || !two || one.norm !== two.norm || one.opaque || two.opaque) return false
    if (one.quoted !== two.quoted || one.shape === 'number') return false
  }
  for (let at = index - length; at < index + length - 1; at++) {
    if (!gap.test(text.slice(words[at]?.end, words[at + 1]?.start))) return false
  }
  const last = words[index + length - 1]
  return follows.test(text.slice(last?.end, (last?.end ?? 0) + 1))
}

type Verdict = 'certain' | 'likely' | 'silent'

/** Verbs whose particle ends their clause, so that a preposition or "to" may follow: "chime in in the thread", "nowhere to go to to rest". */
const ended =
  /^(?:chim(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|tun(?:e|es|ed|ing)|log(?:s|ged|ging)?|all|jump(?:s|ed|ing)?|join(?:s|ed|ing)?|go|escape|write|move|come|turn|belong)$/

/** Whether a relative clause may follow: "those who", "patients who". */
function isFollowedByWho(word: Word, lexicon: Lexicon): boolean {
  return /^(?:those|anyone|someone|everyone)$/.test(word.norm) || (lexicon.pos(word.norm) & Pos.nounPlural) !== 0
}

function judgeWord({words, role, text}: Passage, index: number, lexicon: Lexicon): Verdict {
  const [first, second] = [words[index - 1] as Word, words[index] as Word]
  // What ends the sentence before says nothing of this one.
  const [before, after] = [first.initial ? undefined : words[index - 2], words[index + 1]]
  const word = first.norm
  // "Choice A a": a letter, and the article of what follows
  if (word === 'a' && first.text === 'A' && second.text === 'a' && !first.initial) return 'silent'
  // "r-lib/actions actions", "bienvenido/a a solicitar", "either/or or": the end of a name or a pair
  if (/[/_@]$/.test(text.slice(Math.max(0, first.start - 1), first.start))) return 'silent'
  if (/^(?:in|to|on)$/.test(word) && before && ended.test(before.norm)) return 'silent'
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

/** Up to how many letters a word is doubled for effect in what someone says: jaw jaw, war war. */
const rhetoric = 7

/** Verbs with a particle that ends them: log in in March, went on on Tuesday, came up up north. */
const phrasal =
  /^(?:log|sign|check|com(?:e|es|ing)$|came$|go(?:es|ing|ne)?$|went$|mov(?:e|es|ed|ing)$|carr|get|got|fill|h[eo]ld|drop|settl|tun(?:e|es|ed|ing)$|step|walk|hand|join|cav|giv|gave$|clos|chip|zoom|opt|cut|set|turn|kick|clock|dial|plug|br[eo]ak|brok|rush|pass|hang|hung$|ke[ep]|stay|sat$|sit|put|tak|took$|br[io]|buil|c[oa]tch|caught$|read$|liv(?:e|es|ed|ing)$|stand|stood$|end(?:s|ed|ing)?$|start|show|look|call|wait|pay|paid$)/

/** Whether the first of two prepositions ends its own phrase: the form that I filled in in ink, the lens I reach for for video. */
function isStranded(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
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
function canTakeObject(word: Word, lexicon: Lexicon): boolean {
  return (
    (lexicon.pos(word.norm) & (verb | Pos.auxiliary | Pos.preposition)) !== 0 || /'(?:s|re|m|ve|d)$/.test(word.norm)
  )
}

/** Forms of be, do, have, and modals: silent where a clause with the first can be the subject of the second. */
function judgeCopula(words: readonly Word[], index: number, lexicon: Lexicon): Verdict {
  const [before, first] = [words[index - 2], words[index - 1]]
  if (!before || !first || before.sentence !== first.sentence) return 'silent'
  const word = first.norm
  if (word === 'do') return 'silent'
  if (word === 'can' || word === 'will' || word === 'may' || word === 'might') {
    if (/^(?:i|we|you|he|she|it|they|this|that|there)$/.test(before.norm))
      return clauseBefore(words, index) ? 'silent' : 'certain'
    const isNoun =
      (lexicon.pos(before.norm) & noun) !== 0 && (lexicon.pos(before.norm) & (Pos.adjective | Pos.determiner)) === 0
    return isNoun && !clauseBefore(words, index) ? 'likely' : 'silent'
  }
  return clauseBefore(words, index) ? 'silent' : 'likely'
}

/** Whether a clause that can be a subject ends with the first: what it is is, all there was was, as they are are. */
function clauseBefore(words: readonly Word[], index: number): boolean {
  const [before, first] = [words[index - 2], words[index - 1]]
  if (!before || !first) return false
  const until = before.norm === 'what' ? index - 1 : index - 2
  const near = words.slice(Math.max(0, index - 12), until).filter(({sentence}) => sentence === first.sentence)
  const openers = subjectWord.test(before.norm) ? clauseOpeners : subjectClauses
  return near.some(({norm}) => openers.has(norm))
}

const subjectWord = /^(?:i|you|he|she|it|we|they|this|that|these|those|there|who|which|what)$/

/** Whether the same form can be two words here: is content content, the cost costs. */
function isTwoJobs(before: Word | undefined, pos: number, lexicon: Lexicon): boolean {
  const isNoun = (pos & noun) !== 0
  const isAdjective = (pos & Pos.adjective) !== 0
  const isAuxiliary = before !== undefined && (lexicon.pos(before.norm) & Pos.auxiliary) !== 0
  return isNoun && isAdjective && isAuxiliary
}

/** Whether one of many stands before a pair of preposition and noun: the noun itself, or the first of several others. */
function isRow(words: readonly Word[], index: number, thing: string | undefined): boolean {
  const before = words[index - 3]?.norm
  return before === thing || (thing === 'another' && before !== undefined)
}

/** Two or three words that stand twice: a mistake where a function word is among them and no rhythm. */
function judgePhrase({words}: Passage, index: number, length: number, lexicon: Lexicon): Verdict {
  const phrase = words.slice(index - length, index)
  const norms = phrase.map(({norm}) => norm)
  // "if you miss it you miss it", "when he's late he's late", "what I said I said"
  if (
    /^(?:if|when|once|what|where|as|whatever|whenever)$/.test(words[index - length - 1]?.norm ?? '') &&
    subjectPronoun.test(norms[0]?.replace(/'.+/, '') ?? '')
  )
    return 'silent'
  // "go in hand in hand", "sat by side by side"
  // "one after another after another", "wave upon wave upon wave"
  if (length === 2 && /^(?:after|upon|on|by|over|against) /.test(norms.join(' ')) && isRow(words, index, norms[1]))
    return 'silent'
  if (length === 2 && /^(?:in (?:hand|arm)|by side|to (?:face|nose|back))$/.test(norms.join(' '))) return 'silent'
  if (isMeant(words, index, norms, lexicon)) return 'silent'
  if (norms.includes('and') || norms.includes('or') || new Set(norms).size < length) return 'silent'
  if (words.slice(index - length + 1, index + length).some((word) => word.shape !== 'lower')) return 'silent'
  // "What he had done had done most harm": a clause with the first is the subject of the second.
  if (helping.test(norms[0] ?? '') && clauseBefore(words, index - length + 1)) return 'silent'
  // "a pointer to a pointer to a number", "the friend of a friend of mine"
  const isChain = norms.some((norm) => links.has(norm)) && norms.some((norm) => !lexicon.isFunctionWord(norm))
  if (length === 3 && isChain && norms.some((norm) => article.test(norm))) return 'silent'
  // From time to time to time, followers of followers of followers, day by day by day.
  if (length === 2 && norms.some((norm) => links.has(norm)) && norms.some((norm) => !lexicon.isFunctionWord(norm))) {
    const around = [words[index - length - 1]?.norm, words[index + length]?.norm]
    if (norms.some((norm) => around.includes(norm) || idioms.has(norm))) return 'silent'
  }
  return norms.some((norm) => lexicon.isFunctionWord(norm)) ? 'likely' : 'silent'
}

const helping = /^(?:had|has|have|was|were|is|are|did|does|do|can|could|will|would)$/

const links = new Set(['to', 'of', 'by', 'in', 'for', 'after', 'on', 'upon', 'from'])
const idioms = new Set([
  'time',
  'day',
  'side',
  'step',
  'face',
  'year',
  'week',
  'month',
  'hour',
  'minute',
  'door',
  'house',
  'foot',
  'hand',
  'head',
  'toe',
  'heel',
  'cheek',
  'nose',
  'shoulder',
  'knee',
  'mouth',
  'ear',
  'back',
  'end',
  'wall',
  'coast',
  'shore',
  'street',
  'town',
  'place',
  'room',
  'page',
  'word',
  'line'
])
