/** One comma of a pair around "however": "This time however, we waited." */
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Words} from './words.ts'

const adverb = /^(?:however|therefore|moreover|nevertheless|nonetheless|furthermore)$/

function isExample(words: Words, at: number): boolean {
  return words.word(at) === 'for' && /^(?:example|instance)$/.test(words.word(at + 1)) && words.joined(at + 1)
}

/** The adverbs of a sentence that have a comma behind them and none before. */
export function* however(words: Words): Generator<PassageFinding> {
  for (let at = 1; at < words.length - 1; at++) {
    const last = isExample(words, at) ? at + 1 : at
    const word = words.at(last)
    if (!word || !(last > at || adverb.test(word.norm)) || !words.isLower(at) || words.gap(last + 1) !== ', ') continue
    if (!words.joined(at)) continue
    const left = words.at(at - 1)
    if (!left || left.opaque || /^(?:and|but|or|as|if|such|like|this|just|only|not|than|that|because|although|which|who|when|so|yet)$/.test(left.norm)) continue
    const printed = words.passage.text.slice(words.at(at)?.start, word.end)
    yield {
      start: left.start,
      end: word.end,
      reason: `Comma missing before "${printed}": "${left.text} ${printed}," → "${left.text}, ${printed},"`,
      expected: [`${left.text}, ${printed}`],
      confidence: 0.88
    }
  }
}
