import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

const pointing = /\b(?:each|every one|all|none|most|some|any|one|half|many|several) of (?:those|these) $/i

/** Find "each of those seven" where the sentence counts nine, and the passage nowhere has seven. */
export function pointingFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 2 || !/\bof th[oe]se\b/i.test(text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    return own.flatMap((numeral, at) => {
      const before = text.slice(Math.max(sentence.start, numeral.start - 24), numeral.start)
      if (!pointing.test(before) || !isPlainCount(text, {...numeral, value: Math.max(2, numeral.value)})) return []
      const told = own.slice(0, at).filter(({value}) => value > 1)
      const [only] = told
      if (!only || told.length > 1 || only.unit !== '' || only.value === numeral.value) return []
      if (all.some((other) => other !== numeral && other.value === numeral.value)) return []
      // "two dogs, a cat and a hen … each of those four": a list that counts on.
      if (/, .*\band (?:an?|the|his|her|their|its) /.test(text.slice(only.end, numeral.start))) return []
      return [
        {
          ...spanOf(numeral),
          reason: `"those ${text.slice(numeral.start, numeral.end)}" here, but "${text.slice(only.start, only.end)}" before: which is right?`,
          confidence: 0.85
        }
      ]
    })
  })
}
