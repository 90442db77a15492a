/** Words, and rows of two and three words, that stand twice in a row. */
import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {judgePhrase} from './phrase-twice.ts'
import {judgeWord} from './word-twice.ts'

/** What can stand between the two: white space, with marks that nobody sees. */
const gap = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/
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
