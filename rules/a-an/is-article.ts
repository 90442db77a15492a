import type {Passage, Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Token} from './next-token.ts'

// What "A" names: vitamin A, Plan A, hepatitis A.
const lettered =
  /^(?:vitamin|plan|type|grade|class|category|schedule|section|appendix|exhibit|hepatitis|influenza|series|serie|option|figure|tier|item|variant|version|variable|vertex|node|notes?|candidate|person|company|party|bullet)s?$/
// Function words and adverbs that can follow an article: the only one, a few.
const followsAlone = /^(?:only|other|even|ever|own|one|more|less|few|little|under|over|out|inside|outside|above|all|i)$/
const irish =
  /^(?:Post|Garda|Bord|Taoiseach|Taisce|Óige|Coimisiún|Lá|Cosán|Comunn|Comhairle|Roinn|Cumann|Dáil|Phoblacht)$/
const verbOnly = Pos.verbBase | Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal

/** Whether an "a" or "an" is the article: no letter, grade, variable or name, no word of another language, no slip for "and". */
export function isArticle(passage: Passage, word: Word, token: Token, lexicon: Lexicon): boolean {
  const next = passage.words.find((item) => item.start >= token.start)
  const previous = passage.words[word.index - 1]
  const sameSentence = previous?.sentence === word.sentence ? previous : undefined
  if (word.shape !== 'lower' && !capitalArticle(passage, word, token, sameSentence, lexicon)) return false
  if (/[<\p{L}\p{N}/&+.@#'’_-]$/u.test(passage.text.slice(0, word.start))) return false
  if (sameSentence && lettered.test(sameSentence.norm) && gapIsSpace(passage, sameSentence, word)) return false
  // "(A AND B) OR C": a variable.
  if (/^(?:AND|OR|NOT|XOR)$/.test(token.text)) return false
  if (token.code || /^\d/.test(token.text)) return true
  // "a R b" says that a stands in the relation R to b.
  if (/^\p{Lu}$/u.test(token.text))
    return token.text !== 'I' && !/^ [a-z](?![\p{L}'’])/u.test(passage.text.slice(token.end))
  const norm = token.text.toLowerCase()
  // "such an one": as it was written
  if (norm === 'one' && sameSentence && /^(?:such|many|what)$/.test(sameSentence.norm)) return false
  if (isOtherLanguage(passage, word, lexicon)) return false
  const acronym = token.text.length > 1 && token.text === token.text.toUpperCase()
  if (acronym) return true
  if (lexicon.isFunctionWord(norm) && !followsAlone.test(norm)) return false
  // "an then went": a slip for "and".
  if (word.norm === 'an' && /^(?:then|now|so|also|later|here|there|who|that|we|they|he|she)$/.test(norm)) return false
  const pos = lexicon.pos(norm)
  if (pos !== 0 && (pos & ~verbOnly) === 0) return false
  const after = next && passage.words[next.index + 1]
  // "cats an dogs": a slip for "and".
  if (word.norm === 'an' && pos !== 0 && (pos & ~(Pos.nounPlural | Pos.verbS)) === 0 && !startsNoun(after, lexicon))
    return false
  // "Let a equal b": a variable.
  if (
    word.norm === 'a' &&
    passage.words.some((item) => item.sentence === word.sentence && /^[b-hj-z]$/.test(item.text))
  )
    return false
  return !isForeign(sameSentence, token, after, lexicon)
}

/** Whether most of the words around in small letters are no English: "viajar a EEUU para ver", "eine Mail an jeden senden". */
function isOtherLanguage({words}: Passage, word: Word, lexicon: Lexicon): boolean {
  const near = words.slice(Math.max(0, word.index - 5), word.index + 6)
  const small = near.filter(
    (item) => item !== word && item.sentence === word.sentence && item.shape === 'lower' && item.text.length > 1
  )
  const unknown = small.filter((item) => !lexicon.has(item.norm))
  return unknown.length > 2 && unknown.length * 2 >= small.length
}

/** "A" as an article: at a sentence's start, behind a quotation mark or colon, in a headline with capitals. */
function capitalArticle(
  passage: Passage,
  word: Word,
  token: Token,
  previous: Word | undefined,
  lexicon: Lexicon
): boolean {
  if (word.shape === 'upper' && word.text.length > 1) return false
  const capital = /^\p{Lu}/u.test(token.text)
  const common = capital && lexicon.capital(token.text) !== 3 && lexicon.frequency(token.text) > 0
  // "An Post", "An Garda Síochána".
  if (word.norm === 'an' && irish.test(token.text)) return false
  const opens = word.initial || previous === undefined || /["“‘:—–(]\s?$/.test(passage.text.slice(0, word.start))
  const titled = passage.role === 'headline' || passage.role === 'heading'
  if (opens) {
    // "A Umberto": a name's initial, or another language; a title that is set in capitals is none.
    if (/^\p{Lu}\p{Ll}/u.test(token.text) && !titled)
      return word.norm === 'a' ? lexicon.has(token.text) : !common && lexicon.has(token.text)
    return true
  }
  if (!titled || !common) return false
  return previous !== undefined && (lexicon.isFunctionWord(previous.norm) || (lexicon.pos(previous.norm) & noun) === 0)
}

function gapIsSpace(passage: Passage, from: Word, to: Word): boolean {
  return /^\s+$/.test(passage.text.slice(from.end, to.start))
}

function startsNoun(word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word) return false
  return (lexicon.pos(word.norm) & (Pos.nounSingular | Pos.adjective)) !== 0 && !lexicon.isFunctionWord(word.norm)
}

/** Whether the words around are no English: the next two, or the ones on both sides. */
function isForeign(previous: Word | undefined, token: Token, after: Word | undefined, lexicon: Lexicon): boolean {
  const unknown = (text: string): boolean =>
    /^\p{L}+$/u.test(text) && !lexicon.has(text.toLowerCase()) && !lexicon.has(text)
  if (!unknown(token.text)) {
    return previous !== undefined && after !== undefined && unknown(previous.text) && unknown(after.text)
  }
  if (/\P{ASCII}/u.test(token.text) && token.text.charAt(0) === token.text.charAt(0).toLowerCase()) return true
  return (previous !== undefined && unknown(previous.text)) || (after !== undefined && unknown(after.text))
}
