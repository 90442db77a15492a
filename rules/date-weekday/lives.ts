import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const year = '((?:1[5-9]|20)\\d\\d)\\b(?!s)'
const born = new RegExp(`\\bborn\\b(?:,? (?:[\\p{L}’'-]+|\\d{1,2}(?:st|nd|rd|th)?)){0,9}?,? ${year}`, 'giu')
const event =
  '(?:graduated|married|joined|became|won|founded|retired|moved|studied|began|started|died|served|enlisted|emigrated|enrolled|published|entered|left|opened|wrote|was (?:elected|appointed|ordained|married|killed|hired|named|promoted)|took (?:office|over))'
/** What the same person did: behind the birth in its sentence, or in a sentence that begins with the pronoun. */
const next = new RegExp(
  `^(\\)?,? (?:and |then |later |and later |and then |but )?|[.;] (?:S?[Hh]e|They) (?:then |later |also |first )?)(${event}\\b[^.;!?\\d]{0,60}? (?:in|since|from|on) (?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2}, )?)${year}`,
  'u'
)
/** Where somebody was born may stand behind the year. */
const whence = /^,? (?:in|at|near) [^.;,\d]{1,60}(?=[,.;])/u
/** "Born in 1990, Ann Bell graduated in 1985": the birth opens the sentence, and who was born follows. */
const subject = new RegExp(
  `^(?:,? (?:in|at|near|to) [^.;,\\d]{1,60})?,( (?:the \\p{Ll}+(?: \\p{Ll}+)?|S?[Hh]e|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}?) )(${event}\\b[^.;!?\\d]{0,60}? (?:in|since|from|on) (?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2}, )?)${year}`,
  'u'
)
/** Who else may have been born. */
const another =
  /\b(?:his|her|their|my|our|whose|son|daughter|child|children|baby|babies|twins?|sister|brother|grandson|granddaughter|parents?|mother|father|wife|husband|company|band|idea|movement|people|those|generation|who were)\b[^.;]*$/i

/** Find what somebody did before the year of birth that the same passage gives: born in 1990, graduated in 1985. */
export function lifeFaults({text}: Passage): PassageFinding[] {
  if (!/\bborn\b/i.test(text)) return []
  return [...text.matchAll(born)].flatMap((match): PassageFinding[] => {
    const end = match.index + match[0].length
    const birth = Number(match[1])
    if (another.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
    const rest = text.slice(end, end + 220)
    const opens = /(?:^|[.!?]["”]? )$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    const other = next.exec(rest) ?? (opens ? subject.exec(rest) : next.exec(rest.replace(whence, '')))
    if (!other || Number(other[3]) >= birth) return []
    const start = text.indexOf((other[2] ?? '') + (other[3] ?? ''), end)
    const length = (other[2] ?? '').length + 4
    if (start < 0) return []
    return [
      {
        start,
        end: start + length,
        severity: 'warning',
        reason: `"${text.slice(start, start + length)}", but born in ${birth}`,
        confidence: 0.85
      }
    ]
  })
}
