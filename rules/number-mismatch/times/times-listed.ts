import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const year = '(?:1[89]|20)\\d\\d'
/** "three times, in 2010, 2012 and 2014", "five titles (1958, 1962 and 1970)". */
const listed = new RegExp(
  `(?<![\\p{L}\\d.,-])(twice|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:[\\p{L}'’-]+ ){0,3}?(?:times|occasions|titles|championships|cups|victories|elections|finals|tournaments|seasons|olympics|games|grands? prix|grammys|oscars|editions|wins))(?: before| already)?(,? \\(|: (?:in )?|,? [–—] ?(?:in )?|, in )(${year}(?:, ${year}){0,8}(?:,? and ${year})?)(?=[).;,]| [–—]|$)`,
  'giu'
)
const vetoes =
  /\b(?:at least|including|most recently|more than|about|over|up to|of (?:the|her|his|its|their)|another|other|last|first|next)\s$/i

/** Find things that happened so many times, and the years in which they did, where one of them is missing or too many. */
export function timesFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/(?:1[89]|20)\d\d(?:, | and |, and )(?:1[89]|20)\d\d/.test(text)) return []
  return [...text.matchAll(listed)].flatMap((match) => {
    const [whole, counted = '', mark = '', years = ''] = match
    const value = /^twice$/i.test(counted) ? 2 : numberOfText((counted.split(' ')[0] ?? '').toLowerCase())
    const given = years.match(/\d{4}/g) ?? []
    if (value === undefined || value < 2 || given.length < 2 || given.length === value) return []
    const behind = text.slice(match.index + whole.length)
    // The list goes on in words: "in 2010, 2012 and again last year".
    if (mark.trim() === '(' ? !behind.startsWith(')') : /^,? (?:and|or|with|then|plus|as well)\b/.test(behind))
      return []
    if (!/ and /.test(years) && mark.trim() !== '(') return []
    if (new Set(given).size !== given.length || vetoes.test(text.slice(Math.max(0, match.index - 16), match.index)))
      return []
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        reason: `"${counted}" here, but ${given.length} years: "${years}"`,
        confidence: 0.85
      }
    ]
  })
}
