import type {Word} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Change, Said} from './compare.ts'

/** How many words of a line stand in the quotation, how many of them words of meaning, and which part of the line they are. */
const least = {same: 5, meaning: 2, share: 0.6}
/** How many words may stand in the place of how many. */
const most = {own: 2, other: 3}

/**
 * Where a line that is set apart is a stretch of a quotation but for one place, in which other words stand, however many:
 * "protect what they've had", "look after what they've had".
 *
 * @returns Undefined where the line only leaves words out: that is how quotations are cut.
 */
export function otherInOnePlace(line: Said, quotation: Said, lexicon: Lexicon): Change | undefined {
  const [own, there] = [line.words, quotation.words]
  for (const [from, word] of there.entries()) {
    if (word.norm !== own[0]?.norm && !(word.initial && own[0]?.initial)) continue
    let head = 0
    while (head < own.length && own[head]?.norm === there[from + head]?.norm) head++
    if (head === own.length) return undefined
    for (let instead = 1; instead <= most.own; instead++) {
      for (let other = 1; other <= most.other; other++) {
        const [tail, rest] = [head + instead, from + head + other]
        if (!isSame(own.slice(tail), there.slice(rest, rest + own.length - tail))) continue
        const kept = [...own.slice(0, head), ...own.slice(tail)]
        // What the other stretch has besides its own words is a cut.
        const stretch = there.slice(from + head, rest)
        // Names and figures are others' matter.
        if (![...own.slice(head, tail), ...stretch].every(({shape, initial}) => shape === 'lower' || initial)) continue
        if (own.slice(head, tail).some(({norm}) => stretch.some((said) => said.norm === norm))) continue
        if (!isEnough(kept, own.length, lexicon)) continue
        return changeOf(line, quotation, [head, tail - 1], [from + head, rest - 1])
      }
    }
  }
  return undefined
}

function isSame(one: readonly Word[], other: readonly Word[]): boolean {
  return one.length > 0 && one.length === other.length && one.every(({norm}, at) => norm === other[at]?.norm)
}

function isEnough(kept: readonly Word[], length: number, lexicon: Lexicon): boolean {
  const meaning = kept.filter(({norm}) => !lexicon.isFunctionWord(norm))
  return kept.length >= least.same && meaning.length >= least.meaning && kept.length >= length * least.share
}

type Range = readonly [first: number, last: number]

function changeOf(line: Said, quotation: Said, own: Range, other: Range): Change | undefined {
  const span = ({words}: Said, [first, last]: Range, more: number): {readonly start: number; readonly end: number} => ({
    start: (words[first - more] ?? words[first])?.start ?? 0,
    end: (words[last + more] ?? words[last])?.end ?? 0
  })
  const [here, there] = [span(line, own, 0), span(quotation, other, 0)]
  // Dots and brackets say themselves that something is changed.
  const isShown = [line.text.slice(here.start - 2, here.end + 2), quotation.text.slice(there.start - 2, there.end + 2)]
    .join(' ')
    .match(/…|\.\s?\.|[[\]]/)
  return isShown ? undefined : {here, there, shown: {here: span(line, own, 1), there: span(quotation, other, 1)}}
}
