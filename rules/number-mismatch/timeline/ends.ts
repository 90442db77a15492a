import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const year = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d|-\\d|s\\b)'
const between = `\\b(?:,? (?!and\\b|but\\b|re)[\\p{L}’'-]+){0,5}? in (?:\\p{Lu}\\p{Ll}+ )?${year},? (?:and|but) (?:(?:was|were|had|finally|then|later|eventually|it|he|she) ){0,3}`
const last = `\\b(?:,? [\\p{L}’'-]+){0,4}? in (?:\\p{Lu}\\p{Ll}+ )?${year}`
/** What is made: nothing befalls it before. */
const made = new RegExp(
  `\\b(?:born|built|founded|established|created|formed|launched|set up|sunk|dug|laid out|planted)${between}\\p{Ll}{2,}(?:ed|ied|en|aid|old|ank|urnt|own)${last}`,
  'giu'
)
/** "opened in 1937 and closed its doors in 1934", "arrested in 2019 and convicted in 2018". */
const ended = new RegExp(
  `\\b(?:opened|elected|appointed|hired|joined(?: [\\p{L}’'-]+){1,4}|married(?: [\\p{L}’'-]+){1,3}|signed|arrested)${between}(?:died|closed|shut|demolished|dissolved|retired|divorced|resigned|released|ended|left|folded|abolished|scrapped|disbanded|convicted|charged|acquitted|jailed|sentenced|dismissed|fired|sacked)${last}`,
  'giu'
)

/** Find what ended, in the words of one sentence, before it began. */
export function endFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\b(?:1[5-9]|20)\d\d\b.*\b(?:1[5-9]|20)\d\d\b/.test(text)) return []
  return [...text.matchAll(made), ...text.matchAll(ended)].flatMap((match) => {
    const [whole] = match
    const [from, to] = [...whole.matchAll(/(?:1[5-9]|20)\d\d/g)].map(Number)
    if (from === undefined || to === undefined || from <= to) return []
    const start = match.index + whole.length - 4
    return [
      {
        start,
        end: start + 4,
        reason: `"${whole}": ${to} is before ${from}`,
        places: [{start: match.index, end: match.index + whole.length}],
        confidence: 0.9
      }
    ]
  })
}
