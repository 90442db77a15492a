import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {findShares} from '../../../src/article/ledger/shares.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const count = '(\\d{1,3}(?:,\\d{3})+|\\d{1,6})'
/** "9,000 of the 12,000 voters", "5,200 of the town's 10,000 registered voters". */
const ofVoters = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])${count} (?:out )?of (?:the |its |a possible |an electorate of )?(?:[\\p{L}’'-]+ ){0,2}?${count} (?:\\p{Ll}+ ){0,2}(?:voters|electors|ballots|electorate|voted|members|cast|eligible)(?![\\p{L}-])`,
  'u'
)

/** Find turnouts that the votes of their sentence don't make: "turnout was 48 percent, with 9,000 of the 12,000 voters". */
export function turnoutFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/turnout/i.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    if (!/turnout/i.test(words)) return []
    const [share, ...more] = findShares(words)
    const match = ofVoters.exec(words)
    if (!share || !match || more.length > 0) return []
    const [one, all] = [numberOfText(match[1] ?? '') ?? 0, numberOfText(match[2] ?? '') ?? 0]
    const made = (100 * one) / all
    // Figures of a count are often rounded.
    if (all < 20 || one > all || Math.abs(made - share.value) <= 2.5) return []
    return [
      {
        start: sentence.start + share.start,
        end: sentence.start + share.end,
        reason: `"${match[1] ?? ''}" of "${match[2] ?? ''}" is ${made.toFixed(1)} per cent, not "${words.slice(share.start, share.end)}"`,
        places: [{start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}],
        confidence: 0.85
      }
    ]
  })
}
