import type {Passage, Word} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {timesIn, touches, type Kind, type Time} from './times.ts'

/** What says the same as what, when it stands right before it. */
const same: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  earlier: ['edge', 'ago', 'inThePast'],
  recent: ['edge', 'ago', 'last', 'inThePast'],
  before: ['ago', 'inThePast'],
  present: ['present'],
  together: ['together'],
  first: ['first'],
  finally: ['finally'],
  again: ['again'],
  year: ['year'],
  month: ['month'],
  week: ['week'],
  day: ['day']
}
/** Before "earlier": a measure, or the degree of a comparison. */
const measure =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|generations?|moments?|shortly|long|much|far|even|slightly|significantly|considerably|any|no|not|little|bit|lot|still|than|it|or|and)$/
/** Words that make "earlier" a comparison: what will be, or should be, earlier than it was. */
const prospect =
  /^(?:will|would|should|could|can|may|might|must|shall|to|open|opens|close|closes|start|starts|begin|begins|come|comes)$/
const reach = 8

/** Find two neighbouring expressions of time that say the same. */
export function pairsOfTimes(passage: Passage): readonly PassageFinding[] {
  const {words, text} = passage
  const times = timesIn(passage)
  return times.flatMap((one, index): PassageFinding[] => {
    const next = times[index + 1]
    if (!next || next.from !== one.to || !same[one.kind]?.includes(next.kind)) return []
    const [first, last] = [words[one.from], words[next.to - 1]]
    if (!first || !last || !touches(passage, words[one.to - 1], words[next.from])) return []
    if (one.kind === 'earlier' && (isMeasured(first, words) || isProspect(first, words))) return []
    if (isSame(one, next, words) || narrows(next, passage)) return []
    const said = text.slice(first.start, last.end).replace(/\s+/g, ' ')
    return [{start: first.start, end: last.end, reason: `The same time twice: "${said}"`, note: 'Cut one of the two'}]
  })
}

function isMeasured({index, sentence}: Word, words: readonly Word[]): boolean {
  const before = words[index - 1]
  return before?.sentence === sentence && measure.test(before.norm)
}

function isProspect({index, sentence}: Word, words: readonly Word[]): boolean {
  return words
    .slice(Math.max(0, index - reach), index)
    .some((word) => word.sentence === sentence && prospect.test(word.norm))
}

/** Whether both are the same words: "again again", "now, now" is a repetition, and another rule's. */
function isSame(one: Time, next: Time, words: readonly Word[]): boolean {
  return one.to - one.from === next.to - next.from && words[one.from]?.norm === words[next.from]?.norm
}

/** Whether the second goes on: "now at the same time as", "originally in the beginning of". */
function narrows({to}: Time, passage: Passage): boolean {
  const [last, after] = [passage.words[to - 1], passage.words[to]]
  return touches(passage, last, after) && /^(?:as|of|when|than)$/.test(after?.norm ?? '')
}
