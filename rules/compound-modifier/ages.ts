import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'
import {isNumber} from './numbers.ts'

const age =
  /(?<![\p{L}\p{N}.,$£€-])(\p{L}{3,9}(?:-\p{L}{3,5})?|\d{1,3})([ -])(year|month|week|day)([ -])(olds?)(?![\p{L}\p{N}-])/giu
/** What stands before an age that stands before its noun or for it. */
const determined =
  /(?:^|[\s("“‘—–])(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|whose|every|each|another|some|one|two|three|four|five|six|\p{L}{2,20}['’]s?)(?: \p{Ll}{3,12})? $/iu
/** What shows that it stands alone: "he is 12 year old". */
const alone =
  /(?:\b(?:is|are|was|were|be|been|being|am|turned|turns|only|just|now|almost|nearly)|['’](?:m|re)|s['’]s) $/iu

/** Find ages with fewer hyphens than they want: "a 12 year old girl", "the 30-year old bridge", "five year-olds". */
export function findAges({text, opaque}: Passage): Fact[] {
  if (!/[ -]olds?(?![\p{L}])/iu.test(text)) return []
  return [...text.matchAll(age)].flatMap(
    ({0: whole, 1: number = '', 2: left, 3: unit = '', 4: right, 5: old = '', index}): Fact[] => {
      if ((left === '-' && right === '-') || !isNumber(number.toLowerCase())) return []
      const end = index + whole.length
      if (opaque.some((span) => index < span.end && span.start < end)) return []
      // With one hyphen it is a modifier already, and "olds" stands for people.
      if (left === ' ' && right === ' ' && old === 'old') {
        const before = text.slice(Math.max(0, index - 40), index)
        if (alone.test(before) || !determined.test(before)) return []
      }
      // "two year-olds" may be two of one year.
      if (left === ' ' && right === '-' && old === 'olds' && /^\p{L}/u.test(number)) return []
      return [{start: index, end, right: whole.replaceAll(' ', '-'), key: `${unit.toLowerCase()} old`}]
    }
  )
}
