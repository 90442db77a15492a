/** One comma of a pair around "however": "This time however, we waited." */
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isAuxiliary} from './predicate.ts'
import type {Words} from './words.ts'

const adverb = /^(?:however|therefore|moreover|nevertheless|nonetheless|furthermore)$/

function isExample(words: Words, at: number): boolean {
  return words.word(at) === 'for' && /^(?:example|instance)$/.test(words.word(at + 1)) && words.joined(at + 1)
}

/** The adverbs of a sentence that have a comma behind them and none before. */
export function* however(words: Words): Generator<PassageFinding> {
  for (let at = 1; at < words.length - 1; at++) {
    const last = isExample(words, at) ? at + 1 : at
    const word = words.printed(last)
    if (!word || !(last > at || adverb.test(word.norm)) || !words.isLower(at) || words.gap(last + 1) !== ', ') continue
    if (!words.joined(at) || isAddress(words, last + 1)) continue
    const left = words.printed(at - 1)
    if (
      !left ||
      left.opaque ||
      left.text.endsWith('-') ||
      /^(?:and|but|or|as|if|such|like|this|just|only|not|than|that|because|although|which|who|when|so|yet)$/.test(
        left.norm
      )
    )
      continue
    const printed = words.passage.text.slice(words.printed(at)?.start, word.end)
    if (isSplice(words, at, last + 1)) {
      yield {
        start: left.start,
        end: word.end,
        reason: `Stop or semicolon missing before "${printed}": "${left.text} ${printed},"`,
        expected: [`${left.text}; ${printed}`, `${left.text}. ${printed.charAt(0).toUpperCase()}${printed.slice(1)}`],
        confidence: 0.85
      }
      continue
    }
    yield {
      start: left.start,
      end: word.end,
      reason: `Comma missing before "${printed}": "${left.text} ${printed}," → "${left.text}, ${printed},"`,
      expected: [`${left.text}, ${printed}`],
      confidence: 0.88
    }
  }
}

/** "The committee therefore, Minister, thinks": whom somebody speaks to stands between the commas. */
function isAddress(words: Words, at: number): boolean {
  const word = words.printed(at)
  return word?.shape === 'capital' && word.norm !== 'i' && words.gap(at + 1) === ', '
}

const subordinate =
  /^(?:if|when|while|although|though|because|since|as|once|after|before|until|unless|whenever|where|what|that|whether|with|despite)$/

/** "The final will be close however, I would not bet": a clause before, and another behind with its own subject. */
function isSplice(words: Words, at: number, behind: number): boolean {
  if (!/^(?:i|we|he|she|they|it|there|this|the|you)$/.test(words.word(behind))) return false
  let hasVerb = false
  let place = at - 1
  for (; place > 0 && words.linked(place); place--)
    hasVerb ||= isAuxiliary(words, place) || words.only(place, Pos.verbPast | Pos.verbS)
  return hasVerb && !subordinate.test(words.word(place)) && !words.can(place, Pos.conjunction)
}
