/** What shows that a sentence is no question, or that its stop is not its end. */
import {mayOwnStop} from '../../src/article/abbreviations.ts'
import type {Passage, Sentence} from '../../src/article/block.ts'

/** Where the one full stop stands that ends a sentence; -1 where it ends otherwise, or may go on. */
export function endOf({text, words, sentences}: Passage, sentence: Sentence): number {
  const last = words[sentence.to - 1]
  if (!last || last.opaque) return -1
  // A stop before a small letter stands in its word: “Is it ready.” he asked.
  const word = last.text.replace(/\.$/, '')
  const stop = last.end - (last.text.length - word.length)
  const behind = text.slice(stop, sentence.end).trimEnd()
  // A comma ends only what is spoken.
  if (!(sentence.index < 0 ? /^[.,]["”]$/ : /^\.["”’')]?$/).test(behind)) return -1
  // "What is Mr." was parted at an abbreviation.
  if (mayOwnStop(word) || (last.shape !== 'lower' && word.length < 4)) return -1
  const next = sentence.index < 0 ? undefined : sentences[sentence.index + 1]
  if (next && /^["“‘'(]?\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return -1
  return stop
}

/** "Do you know, Watson,": said to somebody, and the sentence goes on behind who says it. */
const addressed = /, \p{Lu}\p{L}+$/u
const broken = /[?!:;…–—*_()[\]{}|/=<>]|--| - |\.\.|\.\s|, (?:no|yes|right|never)$/iu
const marks = /["“”«»‘]|’(?!\p{L})/u
/** "Where did it go, he wondered", "why is it so, asked the captain". */
const reported =
  /, (?:\p{L}+ ){0,3}(?:asks?|asked|wonders?|wondered|thinks?|thought|says?|said|inquired|enquired|cried|demanded|mused|replied)\b/u
/** "Do they win, we will cheer": a condition, or two sentences. */
const secondClause =
  /, (?:then )?(?:i|you|we|they|he|she|it|there|this|that)(?:['’](?:d|ll|m|re|s|ve)\b| (?:would|could|might|will|must|shall|can|should|is|are|was|were|am|have|has|had|do|does|did|don['’]t|just|really|only)\b)/i
/** "How do we get there is the question": the question is a subject. */
const subject =
  /\b(?:depends|remains (?:to be|an?|un|the)|(?:is|was) (?:up to|beyond|unclear|unknown|key|crucial|anyone|anybody|(?:the|an?|another|one) (?:\p{L}+ ){0,2}(?:question|matter|mystery|problem|challenge|issue|concern|story|debate|puzzle|guess)))\b/u
const idiom =
  /^["“‘']?(?:(?:and|so|well|but|now),? )?(?:what (?:do you know|can i say|have you|are you gonna do|can you do)\.|what['’]s (?:more|not)\b|how (?:are the mighty|about that|do you do\.)|(?:can|could|would) you (?:believe|imagine)|would that\b|is it any\b|how come\.)/i

/** Whether a sentence breaks off, is a title, or is asked within another. */
export function isAskedOtherwise({text, words}: Passage, sentence: Sentence, stop: number): boolean {
  const whole = text.slice(sentence.start, stop)
  const inner = whole.replace(/^["“‘']/, '')
  if (broken.test(inner) || marks.test(inner)) return true
  if (sentence.index < 0 && text.charAt(stop) === ',' && addressed.test(inner)) return true
  // "Did I walk through the village, heads turned": a condition
  if (/^(?:did|had|were|should) (?:i|he|she|we|they|it) [^,]+, \p{L}+s \p{L}+ed\b/iu.test(inner)) return true
  if (idiom.test(text.slice(sentence.start, stop + 1))) return true
  if (reported.test(whole) || secondClause.test(whole) || subject.test(whole)) return true
  let capitals = 0
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const word = words[at]
    if (word && word.shape !== 'lower' && word.shape !== 'number' && word.text !== 'I') capitals++
    if (word?.opaque) return true
  }
  return capitals * 2 > sentence.to - sentence.from - 1
}
