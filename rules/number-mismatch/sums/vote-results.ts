import type {Passage, Sentence} from '../../../src/article/block.ts'
import {numberWords} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, whose, word, wrongFigure} from '../figures/skeleton.ts'
import {cues} from '../cues.ts'

const count = `(\\d{1,3}|${[...numberWords.keys()].slice(0, 20).toReversed().join('|')})`
/** "passed 4-5", "voted 3-4 to approve": what has been carried has more votes for it than against. */
const carried = new RegExp(
  `(?<![\\p{L}-])(?:(?:passed|carried|approved|adopted|endorsed|confirmed|ratified)(?: by)?(?: (?:a|the) (?:vote|count|margin) of)?(?: the \\p{L}+)?|(?:voted|agreed|decided)(?= \\d{1,3} ?[-–] ?\\d{1,3} to (?:approve|adopt|back|pass|confirm|support|ratify|accept|endorse|authori[sz]e|allow|grant)\\b)) (\\d{1,3}) ?[-–] ?(\\d{1,3})(?![\\d%/]|[-–.,:]\\d)`,
  'giu'
)
/** "12 in favour and nine against". */
const sides = `${figure}(?:${word}){0,3} (?:(?:voted|votes?|voting|were|was)(?: \\p{Ll}+){0,2} )?(?:for|in favou?r)(?: of)?(?:${word}){0,4},? (?:and|with|to)? ?${figure}(?:${word}){0,3}? (?:(?:voted|votes?|voting|were|was) )?against`
/** "six voted yes and eight no", "backed by 19 and opposed by 23". */
const otherSides = `(?:${figure}(?:${word}){0,3} voted (?:yes|for|in favou?r)(?:${word}){0,4},? and ${figure}(?: voted)? (?:no|against)|(?:backed|supported) by ${figure}(?:${word}){0,2},?(?: and| but) (?:opposed|rejected) by ${figure}(?:${word}){0,2})`
const lostWords = 'lost|defeated|rejected|thrown out|voted down|fell|failed|was not carried'
const wonWords = 'carried|passed|approved|adopted|agreed'
const outcomeFirst = new RegExp(
  `(?<![\\p{L}-])(?:(${lostWords})|(${wonWords}))(?:,| –| —|:)?(?: with| by)? ${sides}`,
  'giu'
)
const outcomeLast = new RegExp(
  `${sides}(?:;|,|\\.)(?: (?:and|so))? (?:it|the \\p{Ll}+(?: \\p{Ll}+)?)(?: (?:was|were|is|has been|had been))? (?:(${lostWords})|(${wonWords}))(?![\\p{L}-])`,
  'giu'
)
/** "six voted yes and eight no, so the motion carried". */
const others = new RegExp(
  `${otherSides},?(?: (?:and|so|but))?(?: (?:it|the \\p{Ll}+))?(?: (?:was|were|has been))? (?:(${lostWords})|(${wonWords}))(?![\\p{L}-])`,
  'giu'
)
/** "of 200 ballots 110 were for it and 90 against". */
const ofBallots = new RegExp(
  `(?<![\\p{L}#])of ${whose}${figure}(?:${word}){1,3},? ${figure}(?: (?:were|voted|came out))? (?:for|in favou?r)(?: of)?(?:${word}){0,4},? (?:and|with) ${figure}(?: (?:were|voted))? against`,
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
const otherVote =
  /\b(?:earlier|previous|first|second|later|before|last (?:year|month|week)|another|separate|different|amendment|needs?|require[sd]?|must|should|if|would)\b/i
/** "voted 9-6, a majority of three". */
const lead =
  /(?<![\p{L}\d.,/:–-])(\d{1,3})[-–](\d{1,3})(?: [\p{L}'’-]+){0,6}(?:,| –| —|:| with| by) (?:an? |the )?(?:\p{Ll}+ )?(?:majority|margin) of (\d{1,3}|\p{L}{3,9})(?![\p{L}\d-]| per)/giu
/** "120 votes to 80, a 60 per cent majority". */
const inPerCent = new RegExp(
  `${figure} votes to ${figure}(?:,| –| —|:)? (?:an? |the )?${figure} (?:majority|vote|approval|share)`,
  'giu'
)
/** "34 of the 64 seats, an overall majority of four". */
const seats = new RegExp(
  `${figure} of ${whose}${figure} seats(?:${word}){0,4}?(?:,| –| —)? (?:and |giving it |which gives it |with )?(?:an?|its) (?:overall |absolute )?majority of ${figure}`,
  'giu'
)
/** "eight of the 12 jurors voted to convict, five to acquit". */
const jurors = new RegExp(
  `${figure} of ${whose}${figure}(?:${word}){1,3} (?:voted|were|was|favou?red|backed|wanted)(?:${word}){1,4}(?:,| and|;|, and| while) ${figure} (?:to|against|for|voted|opposed|in favour|wanted)(?![\\p{L}])`,
  'giu'
)

/** Find results of votes that contradict what came of them: "passed 4-5", "unanimous" with two against. */
export function voteResultFaults(passage: Passage, skeletons: readonly Skeleton[]): PassageFinding[] {
  if (
    !cues.in(passage, 'vote') &&
    !/\b(?:passed|carried|approved|adopted|lost|unanimous|seats|margin|against)/i.test(passage.text)
  )
    return []
  return [
    ...passage.sentences.flatMap((sentence) => [
      ...carriedFaults(passage, sentence),
      ...unanimousFaults(passage, sentence),
      ...leadFaults(passage, sentence)
    ]),
    ...skeletons.flatMap((skeleton) => [
      ...matchesIn(skeleton, outcomeFirst).flatMap(([words, lost, , yes, no]) =>
        outcome(skeleton, words, lost !== undefined, [yes, no])
      ),
      ...matchesIn(skeleton, outcomeLast).flatMap(([words, yes, no, lost]) =>
        outcome(skeleton, words, lost !== undefined, [yes, no])
      ),
      ...matchesIn(skeleton, others).flatMap(([words, one, two, three, four, lost]) =>
        outcome(skeleton, words, lost !== undefined, [one ?? three, two ?? four])
      ),
      ...matchesIn(skeleton, ofBallots).flatMap(([, all, one, two]) => jurorFaults(skeleton, [one, all, two])),
      ...matchesIn(skeleton, inPerCent).flatMap(([, one, two, share]) => shareFaults(skeleton, [one, two, share])),
      ...matchesIn(skeleton, seats).flatMap(([, own, all, majority]) => seatFaults(skeleton, [own, all, majority])),
      ...matchesIn(skeleton, jurors).flatMap(([, one, all, two]) => jurorFaults(skeleton, [one, all, two]))
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
    if (named.size > 1 || otherVote.test(both)) continue
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

type Signs = ReadonlyArray<string | undefined>

function outcome(skeleton: Skeleton, words: string, isLost: boolean, signs: Signs): PassageFinding[] {
  const [yes, no] = figuresIn(skeleton, signs) ?? []
  if (!yes || !no || !areAlike(yes, no) || yes.unit === '%' || (isLost ? yes.value <= no.value : yes.value >= no.value))
    return []
  if (
    /two[ -]thirds|three[ -]quarters|threshold|quorum|casting|needed|required|requires|short of|majority/i.test(
      skeleton.text
    )
  )
    return []
  const said = (isLost ? new RegExp(lostWords, 'i') : new RegExp(wonWords, 'i')).exec(words)?.[0] ?? ''
  return [
    wrongFigure(
      skeleton,
      yes,
      [no],
      `"${said}" here, but "${skeleton.printed(yes)}" for and "${skeleton.printed(no)}" against`
    )
  ]
}

function shareFaults(skeleton: Skeleton, signs: Signs): PassageFinding[] {
  const [one, two, share] = figuresIn(skeleton, signs) ?? []
  if (!one || !two || share?.unit !== '%') return []
  const [most, fewest] = [Math.max(one.value, two.value), Math.min(one.value, two.value)]
  const all = most + fewest
  const possible = [most / all, (most - fewest) / all, fewest / all]
  if (possible.some((part) => Math.abs(100 * part - share.value) <= 1)) return []
  return [
    wrongFigure(
      skeleton,
      share,
      [one, two],
      `"${skeleton.printed(one)}" to "${skeleton.printed(two)}" is ${((100 * most) / all).toFixed(1)} per cent, not "${skeleton.printed(share)}"`
    )
  ]
}

/** An overall majority is what a party has more than all the others, or more than half. */
function seatFaults(skeleton: Skeleton, signs: Signs): PassageFinding[] {
  const [own, all, majority] = figuresIn(skeleton, signs) ?? []
  if (!own || !all || !majority) return []
  const made = 2 * own.value - all.value
  if (made <= 0 || [made, Math.ceil(made / 2), Math.floor(made / 2)].includes(majority.value)) return []
  return [
    wrongFigure(
      skeleton,
      majority,
      [own, all],
      `"${skeleton.printed(own)}" of "${skeleton.printed(all)}" is a majority of ${made}, not "${skeleton.printed(majority)}"`
    )
  ]
}

function jurorFaults(skeleton: Skeleton, signs: Signs): PassageFinding[] {
  const [one, all, two] = figuresIn(skeleton, signs) ?? []
  if (!one || !all || !two || !areAlike(one, all, two) || one.value >= all.value || all.unit === '%') return []
  return one.value + two.value <= all.value || two.value > all.value
    ? []
    : [
        wrongFigure(
          skeleton,
          two,
          [all, one],
          `"${skeleton.printed(one)}" and "${skeleton.printed(two)}" are more than "${skeleton.printed(all)}"`
        )
      ]
}
