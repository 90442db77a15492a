import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Phrase, PhraseKind} from './phrases.ts'
import {loose} from './roles.ts'
import {says} from './says.ts'

/** "from 14 points down", "trailed 24-7". */
const isDown = /\b(?:points|goals|runs) (?:down|behind|adrift)\b/i
const down =
  /(?<![\p{L}\p{N}.,$£€-])(\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (points|goals|runs) (?:down|behind|adrift)\b/giu
const trailed =
  /\b(?:trail(?:ed|ing)|(?:fell|fallen|were|was|went|gone|going|had been) (?:behind|down)|(?:were|was|went) (\d{1,2}-\d{1,2}) (?:down|behind))(?: by)? ?(\d{1,2}-\d{1,2})?/giu

/** By how much a side was behind: "14 points down" around the text, "trailed 24-7" in it. */
export const deficits: PhraseKind = {
  around: (block) =>
    block.role === 'caption' || !isDown.test(block.text)
      ? []
      : [...block.text.matchAll(down)].flatMap(({0: words, 1: printed = '', index}) => {
          const value = numberOfText(printed.toLowerCase())
          const before = block.text.slice(Math.max(0, index - 20), index)
          if (value === undefined || isQuoted(block.quotations, index) || loose.test(before)) return []
          return {block, start: index, end: index + words.length, value, key}
        }),
  text: scoresBehind,
  isOpening: false,
  isMeant: (phrase, _, text) => !says(text, phrase.value),
  confidence: 0.85,
  worked: ({value}) => `is ${value}`
}

const key = 'behind'

function scoresBehind(block: Block): readonly Phrase[] {
  return [...block.text.matchAll(trailed)].flatMap(({0: words, 1: inner, 2: outer, index}) => {
    const pair = inner ?? outer
    if (pair === undefined) return []
    const [one = 0, two = 0] = pair.split('-').map(Number)
    return {block, start: index, end: index + words.trimEnd().length, value: Math.abs(one - two), key}
  })
}
