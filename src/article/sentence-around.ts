import type {Passage, Sentence} from './block.ts'
import {firstBehind} from './in-order.ts'

/** The sentence of a passage that an offset of its text (UTF-16) lies in. */
export function sentenceAround({sentences}: Pick<Passage, 'sentences'>, offset: number): Sentence | undefined {
  const sentence = sentences[firstBehind(sentences, offset)]
  return sentence && sentence.start <= offset ? sentence : undefined
}

/** Its words; none where the offset lies in no sentence. */
export function sentenceTextAround(passage: Pick<Passage, 'sentences' | 'text'>, offset: number): string {
  const sentence = sentenceAround(passage, offset)
  return sentence ? passage.text.slice(sentence.start, sentence.end) : ''
}
