/** A question mark behind what asks nothing: "She asked me what time it was?", "What a day it was?" */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {Tokens} from './tokens.ts'

const opening =
  /^(?:(?:and|but|so|then) )?(?:(?:he|she|they|we|i|(?:the|my|his|her|our|their) \p{L}+) (?:asked|wondered)|i wonder|what an?|how \p{L}+) /iu
const asked = /^(?:what|where|when|why|how|who|whether|if)$/
const subject = /^(?:i|we|he|she|they|it|you|there|the|my|his|her|our|their|this|that|these|those)$/
const finite = Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS

/** The question mark of a sentence that tells of a question, or calls out. */
export function needless(passage: Passage, sentence: Sentence, lexicon: Lexicon): PassageFinding[] {
  const {text, words} = passage
  const whole = text.slice(sentence.start, sentence.end).trimEnd()
  const last = words[sentence.to - 1]
  if (!last || !/[\p{L}\d]\?$/u.test(whole) || !opening.test(whole) || /[“”":;()…!]|, | - /.test(whole)) return []
  if (last.quoted || last.opaque || text.charAt(last.end) !== '?') return []
  const tokens = new Tokens(passage, sentence, lexicon)
  const isCry = isExclamation(tokens)
  if (!isCry && !isTold(tokens)) return []
  const printed = text.slice(last.start, last.end + 1)
  const right = printed.replace('?', isCry ? '!' : '.')
  return [
    {
      start: last.start,
      end: last.end + 1,
      reason: `${isCry ? 'No question, an exclamation' : 'A question that is only told of'}: "…${printed}" → "…${right}"`,
      expected: [right],
      confidence: 0.86
    }
  ]
}

/** "What a day it was", "How cold it was": a subject and a form of be at the end. */
function isExclamation(tokens: Tokens): boolean {
  const last = tokens.length - 1
  if (tokens.word(0) !== 'what' || !/^an?$/.test(tokens.word(1)) || last < 4) return false
  return (
    /^(?:was|is|had|been)$/.test(tokens.word(last)) && /^(?:it|he|she|that|this|we|they)$/.test(tokens.word(last - 1))
  )
}

/** How many words such a sentence has at most. */
const longest = 16
const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|will|would|could|should)$/

/** Whether a verb stands behind the subject, and no other question: "where we were and could we come". */
function hasOwnVerb(tokens: Tokens, subjectAt: number): boolean {
  let has = false
  for (let at = subjectAt + 1; at < tokens.length; at++) {
    has ||= tokens.can(at, finite)
    if (/^(?:and|or|but)$/.test(tokens.word(at)) && auxiliary.test(tokens.word(at + 1))) return false
  }
  return has
}

/** "She asked me what time it was", "I wonder where they have gone": the order of a clause that is told. */
function isTold(tokens: Tokens): boolean {
  let at = 0
  while (at < 5 && !/^(?:asked|wondered|wonder)$/.test(tokens.word(at))) at++
  const isWonder = tokens.word(at) === 'wonder'
  if (at === 5 || (isWonder && (tokens.word(at - 1) !== 'i' || at > 1))) return false
  at++
  if (/^(?:me|him|her|us|them|my|his)$/.test(tokens.word(at))) at++
  if (!asked.test(tokens.word(at))) return false
  // "I wonder if you could": a polite request.
  if (isWonder && /^(?:if|whether)$/.test(tokens.word(at))) return false
  for (let place = at + 1; place < at + 3 && place < tokens.length - 1; place++) {
    if (!tokens.follows(place) || auxiliary.test(tokens.word(place))) return false
    if (!subject.test(tokens.word(place))) continue
    return tokens.length < longest && hasOwnVerb(tokens, place)
  }
  return false
}
