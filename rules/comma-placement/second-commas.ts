/** Second commas that lack: of what is put in behind a subject or a name, with one comma before it. */
import type {PassageFinding} from '../../src/check/finding.ts'
import {isAside} from './predicate.ts'
import type {Words} from './words.ts'

/**
 * Tell the commas of a sentence that lack their second one.
 *
 * @param verbBehind - The verb before which it belongs, where what follows a comma is put in; `undefined` where it is not.
 */
export function* secondCommas(
  words: Words,
  verbBehind: (comma: number) => number | undefined
): Generator<PassageFinding> {
  if (words.gap(words.length).includes('?')) return
  for (let at = 1; at < words.length - 2; at++) {
    if (words.gap(at) !== ', ') continue
    const verb = verbBehind(at)
    if (verb === undefined) continue
    const [left, right] = [words.printed(verb - 1), words.printed(verb)]
    if (!left || !right || left.quoted || right.quoted || left.opaque || isAside(words, verb)) continue
    yield {
      start: left.start,
      end: right.end,
      reason: `Comma missing behind "${words.passage.text.slice(words.printed(at)?.start, left.end)}", as one stands before it`,
      expected: [`${left.text}, ${right.text}`],
      confidence: 0.88
    }
  }
}
