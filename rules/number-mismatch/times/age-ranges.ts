import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

/** "aged 12 to 5", "children from 12 to 5 years", "between 18 and 16 years old". */
const range =
  /\b(?:(?:aged?|ages) (?:from |between )?(?<one>\d{1,2}) ?(?:to|-|–) ?(?<two>\d{1,2})(?![\d:.,]*\d|%)|(?:from|between) (?<from>\d{1,2}) (?:to|and) (?<to>\d{1,2}) years(?= old| of age|[.,;)]|$| (?:can|may|are|will|who)\b))/giu
/** What makes two ages a change: "lowered from 18 to 16 years". */
const change =
  /\b(?:lower\w*|cut|reduc\w+|rais\w+|fell|fall\w*|drop\w*|chang\w+|brought|bring\w*|down|from the age)\b[^.;]*$/i

/** Find ages that run backwards. */
export function ageRangeFaults({text}: Passage): PassageFinding[] {
  if (!/\b(?:age|years)/i.test(text)) return []
  return [...text.matchAll(range)].flatMap((match) => {
    const {one, two, from, to} = match.groups ?? {}
    if (Number(one ?? from) <= Number(two ?? to)) return []
    if (change.test(text.slice(Math.max(0, match.index - 80), match.index))) return []
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        reason: `Runs backwards: "${match[0]}"`,
        confidence: 0.85
      }
    ]
  })
}
