import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const year = '((?:1[5-9]|20)\\d\\d)(?![\\d%-]|[.,]\\d)'
const number = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
/** "had been mayor for eight years when she resigned in 2016". */
const left = new RegExp(
  `\\bfor ${number} years (?:when|before|until) (?:he|she|they|it) (?:resigned|left|retired|died|stepped down|lost|quit|closed|moved|folded)[^.;!?\\d]{0,40}? in ${year}`,
  'iu'
)
const joined = new RegExp(
  `\\b(?:(?:was|were|been) (?:first )?(?:elected|appointed|hired|named|chosen)|joined|took over|took office|came to power|became|opened|began|started)\\b[^.;!?\\d]{0,40}? in ${year}`,
  'iu'
)
/** "The census of 2011 was 20 years after that of 2001". */
const apart = new RegExp(
  `\\b(?:in|of) ${year}[^.;!?\\d]{0,30}? ${number} years (after|before|later than|earlier than) (?:that (?:of|in)|the (?:one|last|first|previous one) (?:of|in)) ${year}`,
  'giu'
)

const anyYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g

/** Find times in office, and times between two years, that the years don't make. */
export function tenureFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/ years (?:when|before|until|after|later|earlier) /.test(text)) return []
  const between = [...text.matchAll(apart)].flatMap((match) => {
    const [whole, one = '', printed = '', , two = ''] = match
    return fault(match.index, whole, printed, Math.abs(Number(one) - Number(two)), [one, two])
  })
  return [
    ...between,
    ...sentences.flatMap((sentence) => {
      const match = left.exec(text.slice(sentence.start, sentence.end))
      if (!match) return []
      const [before, after] = [sentences[sentence.index - 1], sentences[sentence.index + 1]]
      const near = [
        text.slice(sentence.start, sentence.end),
        text.slice(before?.start ?? sentence.start, sentence.end),
        text.slice(sentence.start, after?.end ?? sentence.end)
      ]
      const start = near.map((words) => (words.match(anyYear)?.length === 2 ? joined.exec(words) : null)).find(Boolean)
      if (!start) return []
      const [whole, printed = '', to = ''] = match
      return fault(sentence.start + match.index, whole, printed, Number(to) - Number(start[1]), [start[1] ?? '', to])
    })
  ]
}

function fault(
  index: number,
  whole: string,
  printed: string,
  made: number,
  [from, to]: readonly [string, string]
): PassageFinding[] {
  const value = numberOfText(printed.toLowerCase())
  if (value === undefined || made <= 0 || Math.abs(made - value) < 2 || made > 3 * value || value > 3 * made) return []
  const start = index + whole.indexOf(` ${printed} years`) + 1
  return [
    {
      start,
      end: start + printed.length,
      reason: `Between ${from} and ${to} are ${made} years, not "${printed}"`,
      places: [{start: index, end: index + whole.length}],
      confidence: 0.85
    }
  ]
}
