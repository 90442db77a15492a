import type {Passage} from '../../src/article/block.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const half =
  /(?<![\d:.])\d{1,2}(?:[:.]\d\d)? ?(?:(a)\.?m|(p)\.?m)\b\.? (?:in the (morning|afternoon|evening)|at (night))(?![\p{L}\d-])/giu

/** What the pattern can't do without, in letters that need no folding of Unicode. */
const mayHalve = /[ap]\.?m\.? (?:in the|at) /i

/** Find a time with a.m. or p.m. that is followed by the same half of the day in words. */
export function halvesOfDay({text, quotations}: Passage): readonly PassageFinding[] {
  if (!mayHalve.test(text)) return []
  return [...text.matchAll(half)].flatMap((match): PassageFinding[] => {
    const [words, am, , part = 'night'] = match
    const first = am !== undefined
    // "1 a.m. at night" and "10 p.m. in the morning" are other faults, if faults they are.
    if (first !== (part.toLowerCase() === 'morning') || isQuoted(quotations, match.index)) return []
    const said = /(?:in|at)\b.*$/i.exec(words)?.[0] ?? ''
    return [
      {
        start: match.index,
        end: match.index + words.length,
        reason: `The same time twice: "${words}"`,
        note: `Cut "${said}"`
      }
    ]
  })
}
