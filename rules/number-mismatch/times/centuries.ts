import type {Passage} from '../../../src/article/block.ts'
import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const ordinal = '(\\d{1,2}(?:st|nd|rd|th)|(?:nin|seven|six|eigh|fif|four|thir)teenth|twentieth)'
const year = '(1\\d{3}|20\\d\\d)(?![\\d%]|[.,]\\d|-\\d|s\\b)'
const made =
  '(?:built|founded|finished|dated|published|produced|installed|erected|completed|constructed|painted|written|composed|made|begun|opened|cast|carved|laid out)'
/** "the 18th-century house was built in 1856", "a 20th-century tower from 1894", "the 19th-century mill (1793)". */
const ofCentury = new RegExp(
  `(?<![\\p{L}\\d-])${ordinal}[ -]century((?: [\\p{L}'’-]+){1,3}?)(?:,? (?:which |that )?(?:was |were |is |dates |dating )?(?:originally )?(?:${made} in|from|of)| \\() ?${year}`,
  'giu'
)
/** "in the 19th century, in 1923", "built in the 16th century in 1645", "in the 17th century (1712)". */
const inCentury = new RegExp(
  `\\b(?:in|of) the (?:early |mid-?|late |middle of the )?${ordinal} century(?:,? (?:in|from)|,| \\()? ?${year}(?=[.;,)]|$| [–—]| \\p{Ll})`,
  'giu'
)

/** What was made later after something older. */
const madeAgain =
  /\b(?:style|cop(?:y|ies)|replicas?|revival|inspired|novel|film|series|remake|reconstruct\p{L}*|rebuilt|version|edition|translation|adaptation|engraving|reproductions?|replac\p{L}*|site of)\b/iu

/** Find years that are of another century than the one that stands beside them. */
export function centuryFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/century/i.test(text) || !/\b[12]\d{3}\b/.test(text)) return []
  return [ofCentury, inCentury].flatMap((expression) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const [whole, printed = ''] = match
      const told = Number(match.at(-1))
      const century = ordinalOfText(printed)
      // 1800 and 1900 end their centuries or begin the next.
      if (
        century === undefined ||
        century < 11 ||
        Math.ceil(told / 100) === century ||
        Math.floor(told / 100) + 1 === century
      )
        return []
      if (madeAgain.test(text.slice(Math.max(0, match.index - 40), match.index + whole.length))) return []
      const start = match.index + whole.lastIndexOf(match.at(-1) ?? '')
      return [
        {
          start,
          end: start + 4,
          reason: `"${told}" is not in the ${printed} century`,
          places: [{start: match.index, end: match.index + whole.length}],
          confidence: 0.85
        }
      ]
    })
  )
}
