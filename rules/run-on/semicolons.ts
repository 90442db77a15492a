/** A capital behind a semicolon, which ends no sentence: "It was warm; So we stayed." */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {noted} from '../../src/article/once.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/** The capital behind the only semicolon of a sentence. */
export function* semicolons(passage: Passage, sentence: Sentence, lexicon: Lexicon): Generator<PassageFinding> {
  const {words, text} = passage
  const whole = text.slice(sentence.start, sentence.end)
  // The passage's lines are read only where a sentence may have such a capital.
  if (!whole.includes('; ') || whole.indexOf(';') !== whole.lastIndexOf(';')) return
  if (noted(passage, semicolons, () => ({isVerse: isVerse(passage, lexicon)})).isVerse) return
  for (let at = sentence.from + 3; at < sentence.to - 2; at++) {
    const [left, word, next] = [words[at - 1], words[at], words[at + 1]]
    if (!left || word?.shape !== 'capital' || text.slice(left.end, word.start) !== '; ') continue
    if (left.shape !== 'lower' || next?.shape !== 'lower' || /^i(?:'|$)/.test(word.norm) || word.opaque || word.quoted)
      return
    if (word.text.length < 2 || !lexicon.has(word.norm) || lexicon.capital(word.norm) !== 0) return
    if (!lexicon.isFunctionWord(word.norm) && lexicon.frequency(word.norm) < common) return
    yield {
      start: left.start,
      end: word.end,
      reason: `Capital behind a semicolon: "${left.text}; ${word.text}"`,
      expected: [`${left.text}; ${word.norm}`, `${left.text}. ${word.text}`],
      confidence: 0.88
    }
  }
}

/** The logarithm of how often a word is seen that is no name. */
const common = 9

/** Whether small words have capitals within sentences, as lines of a verse begin: "The boat is in, The light is on the hill". */
function isVerse({words, text}: Passage, lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (word.initial || word.shape !== 'capital' || before?.shape !== 'lower' || next?.shape !== 'lower') return false
    if (/^i(?:'|$)/.test(word.norm) || !lexicon.isFunctionWord(word.norm)) return false
    return /^,? $/.test(text.slice(before.end, word.start))
  })
}
