import type {Passage, Sentence} from '../../../src/article/block.ts'
import {numberWords} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

const count = `(\\d{1,3}|${[...numberWords.keys()].slice(0, 20).toReversed().join('|')})`
/** "passed 4-5", "voted 3-4 to approve": what has been carried has more votes for it than against. */
const carried = new RegExp(
  `(?<![\\p{L}-])(?:(?:passed|carried|approved|adopted|endorsed|confirmed|ratified)(?: by)?(?: (?:a|the) (?:vote|count|margin) of)?(?: the \\p{L}+)?|(?:voted|agreed|decided)(?= \\d{1,3} ?[-–] ?\\d{1,3} to (?:approve|adopt|back|pass|confirm|support|ratify|accept|endorse|authori[sz]e|allow|grant)\\b)) (\\d{1,3}) ?[-–] ?(\\d{1,3})(?![\\d%/]|[-–.,:]\\d)`,
  'giu'
)
/** Where more than half of the votes may be needed, or the sides are told in another order. */
const special =
  /\b(?:two[ -]thirds|three[ -](?:quarters|fifths)|thresholds?|quorum|casting|super-?majority|needed|required|requires|short of|weighted|veto\w*|overturn\w*|failed|defeated|blocked|against|tie)\b/i
/** "unanimous", and somebody who was not. */
const unanimous = /(?<!\b(?:not|nearly|almost|near|virtually|un|be|been) )(?<!\p{L}|-)unanimous(?:ly)?(?![\p{L}-])/iu
const dissent = new RegExp(
  `(?<![\\p{L}\\d-])${count} (?!abstain)(?:of (?:the|its) )?(?:\\p{Ll}+ ){0,3}?(?:(?:had )?voted against|(?:had )?(?:opposed|voted no)\\b|dissent(?:ed|ing))|\\b(?:against|opposed by) ${count} (?:members|councillors|votes)\\b`,
  'iu'
)
const bodies =
  /\b(?:committee|board|council|court|panel|senate|house|assembly|jury|parliament|commission|cabinet|meeting|conference)\b/giu
/** What another vote may be of. */
const matter = /\b(?:motions?|proposals?|plans?|measures?|resolutions?|bills?|budgets?|items?|permits?|bids?)\b/i
const otherVote =
  /\b(?:earlier|previous|first|second|later|before|last (?:year|month|week)|another|separate|different|amendment|needs?|require[sd]?|must|should|if|would)\b/i
/** "voted 9-6, a majority of three". */
const lead =
  /(?<![\p{L}\d.,/:–-])(\d{1,3})[-–](\d{1,3})(?: [\p{L}'’-]+){0,6}(?:,| –| —|:| with| by) (?:an? |the )?(?:\p{Ll}+ )?(?:majority|margin) of (\d{1,3}|\p{L}{3,9})(?![\p{L}\d-]| per)/giu
/** Find results of votes that contradict what came of them: "passed 4-5", "unanimous" with two against. */
export function voteResultFaults(passage: Passage): PassageFinding[] {
  if (!cues.in(passage, 'vote') && !cues.in(passage, 'result')) return []
  return [
    ...passage.sentences.flatMap((sentence) => [
      ...carriedFaults(passage, sentence),
      ...unanimousFaults(passage, sentence),
      ...leadFaults(passage, sentence)
    ])
  ]
}

function carriedFaults({text, quotations}: Passage, sentence: Sentence): PassageFinding[] {
  const words = text.slice(sentence.start, sentence.end)
  return [...words.matchAll(carried)].flatMap(({index, 0: printed, 1: yes, 2: no}) => {
    const start = sentence.start + index
    // "passed 10-11" is a page, or a season; far apart are no votes of one body.
    if (Number(yes) >= Number(no) || special.test(words) || isQuoted(quotations, start)) return []
    if (
      !/\bvot(?:e[sd]?|ing)\b|\b(?:council|board|committee|motion|measure|bill|budget|ordinance|resolution|amendment|plan|trustees|senate)\b/i.test(
        words
      )
    )
      return []
    return [
      {
        start,
        end: start + printed.length,
        reason: `"${printed}" here, but ${yes ?? ''} is fewer than ${no ?? ''}`,
        confidence: 0.85
      }
    ]
  })
}

function unanimousFaults({text, quotations, sentences}: Passage, sentence: Sentence): PassageFinding[] {
  const found = unanimous.exec(text.slice(sentence.start, sentence.end))
  if (!found) return []
  const start = sentence.start + found.index
  const next = sentences[sentence.index + 1]
  for (const other of [sentence, ...(next ? [next] : [])]) {
    const words = text.slice(other.start, other.end)
    const against = dissent.exec(words)
    if (!against || isQuoted(quotations, start)) continue
    const both = text.slice(sentence.start, other.end)
    const named = new Set([...both.matchAll(bodies)].map(([body]) => body.toLowerCase()))
    if (named.size > 1 || otherVote.test(both) || (other !== sentence && matter.test(words))) continue
    const place = {start: other.start + against.index, end: other.start + against.index + against[0].length}
    return [
      {
        start,
        end: start + found[0].length,
        reason: `"${found[0]}" here, but "${against[0]}": which is right?`,
        places: [place],
        confidence: 0.85
      }
    ]
  }
  return []
}

function leadFaults({text, quotations}: Passage, sentence: Sentence): PassageFinding[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(lead)].flatMap(
    ({index, 0: printed, 1: one, 2: two, 3: told = ''}) => {
      const start = sentence.start + index
      const made = Math.abs(Number(one) - Number(two))
      const value = numberWords.get(told.toLowerCase()) ?? Number(told)
      if (made === value || Number.isNaN(value) || isQuoted(quotations, start)) return []
      return [
        {
          start,
          end: start + printed.length,
          reason: `Between "${one ?? ''}" and "${two ?? ''}" is ${made}, not "${told}"`,
          confidence: 0.85
        }
      ]
    }
  )
}
