import type {PassageFinding} from '../../../src/check/finding.ts'
import {
  areAlike,
  figure,
  figuresIn,
  matchesIn,
  type Sign,
  type Skeleton,
  whose,
  word,
  wrongFigure
} from '../figures/skeleton.ts'

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

/** A word without which no votes are counted. */
const gate = /\b(?:vot(?:e|es|ed|ing)|against|seats|opposed|favou?r|jurors)\b/i

/** Find counts of votes that contradict what came of them: "12 in favour and nine against" of what was lost. */
export function voteCountFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  const asked = skeletons.filter(({text, from}) => gate.test(text.slice(from)))
  return asked.flatMap((skeleton) => [
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
}

type Signs = readonly Sign[]

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
