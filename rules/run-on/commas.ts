/** A capital behind a comma, where a sentence goes on: "Although it is late, We wait." */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'

/** What opens a clause and is no name; "He" may be God, "The" a title's. */
const opener = /^(?:It|They|We|She|There|This|These|But|And|So)$/
/** What leads to somebody's words, or names a text. */
const telling =
  /^(?:sa(?:y|ys|id|ying)|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|th(?:ink|inks|ought|inking)|t(?:ell|ells|old|elling)|writ(?:e|es|ing|ten)|wrote|read(?:s|ing)?|state[sd]?|stating|repl(?:y|ied|ies)|answer(?:s|ed)?|continue[sd]?|conclude[sd]?|declare[sd]?|explain(?:s|ed)?|note[sd]?|warn(?:s|ed)?|cr(?:y|ied|ies)|shout(?:s|ed)?|call(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|wonder(?:s|ed)?|kn(?:ow|ows|ew|owing)|s[ai]ng|sings?|singing|pray(?:s|ed)?|go(?:es)?|went|like|dear|hi|hello|title[ds]?|entitled|headline[sd]?|words?|question|answer|phrase|saying|slogan|motto|song|book|film|hear|heard|believe[sd]?|realise[sd]?|realize[sd]?|feel|felt|mean(?:s|t)?|speak(?:s|ing)?|spoke|remark(?:s|ed)?|report(?:s|ed)?|respond(?:s|ed)?|announce[sd]?|insist(?:s|ed)?|tweet(?:s|ed)?|quote[sd]?|message|sign|signs|letter)$/
const finite = Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS

/** The one capital of such a word behind a comma. */
export function* commas(passage: Passage, sentence: Sentence, lexicon: Lexicon): Generator<PassageFinding> {
  const {words, text} = passage
  const whole = text.slice(sentence.start, sentence.end)
  if (!/\p{Ll}, (?:It|They|We|She|There|This|These|But|And|So) \p{Ll}/u.test(whole) || /["“”«»‘:;\n]/.test(whole))
    return
  const {pos} = wordParts(passage, lexicon)
  for (let at = sentence.from + 2; at < sentence.to - 2; at++) {
    const [left, word, next] = [words[at - 1], words[at], words[at + 1]]
    if (!left || !word || !opener.test(word.text) || text.slice(left.end, word.start) !== ', ') continue
    if (left.shape !== 'lower' || next?.shape !== 'lower' || word.opaque || next.opaque) return
    if (hasOtherCapitals(passage, at, lexicon) || !leadsOn(passage, sentence, at, pos)) return
    const right = `${left.text}, ${word.norm}`
    yield {
      start: left.start,
      end: word.end,
      reason: `Capital behind a comma: "${left.text}, ${word.text}" → "${right}"`,
      expected: [right, `${left.text}. ${word.text}`],
      confidence: 0.9
    }
    return
  }
}

/** Whether what stands before a word is a clause that depends on it, or leads to it, and quotes nothing: words before a comma are often somebody's. */
function leadsOn({words, text}: Passage, {start, from}: Sentence, to: number, pos: Int32Array): boolean {
  for (let at = from; at < to; at++) if (telling.test(words[at]?.norm ?? '')) return false
  const before = text.slice(start, words[to - 1]?.end ?? start)
  if (linking.test(before)) return true
  if (before.includes(',') || !subordinator.test(words[from]?.norm ?? '')) return false
  for (let at = from + 1; at < to; at++) if (((pos[at] ?? 0) & finite) !== 0) return true
  return false
}

const subordinator =
  /^(?:although|though|if|when|whenever|because|since|while|whilst|as|after|before|once|unless|until|whereas)$/
const linking =
  /(?:^|, )(?:for (?:example|instance)|however|therefore|thus|moreover|furthermore|nevertheless|in (?:fact|addition|general|particular|contrast|short)|of course|as a (?:result|consequence)|on the (?:other hand|contrary)|at the same time|unfortunately|fortunately|consequently|meanwhile|indeed|hence|finally|usually|sometimes|recently|currently)$/i

/** Whether small words have capitals elsewhere within the passage's sentences, as lines of verse and titles do. */
function hasOtherCapitals({words, text}: Passage, own: number, lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    const before = words[at - 1]
    if (at === own || word.initial || word.shape !== 'capital' || before?.shape !== 'lower') return false
    if (/^i(?:'|$)/.test(word.norm) || !lexicon.isFunctionWord(word.norm)) return false
    return /^,? $/.test(text.slice(before.end, word.start))
  })
}
