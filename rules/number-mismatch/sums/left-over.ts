import type {PassageFinding} from '../../../src/check/finding.ts'
import {areApart, less, rangeOf} from '../figures/ranges.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, whose, word, wrongFigure} from '../figures/skeleton.ts'

import {comeAndGo} from './rest.ts'

/** "all but three of the 20 jurors, 17 people, stayed". */
const allBut = new RegExp(
  `all but ${figure} of ${whose}${figure}(?:(?:${word}){0,3}(?:,| \\(| –| —)(?: or)? ?${figure}(?=[,.;)]| –| people|(?:${word}){0,2} in all)|(?:${word}){1,6}, ${figure}(?:${word}){0,2} in all)`,
  'giu'
)
const lost =
  '(?:lost|sold|closed|spent|used|scrapped|gave away|given away|shut|let go|dismissed|paid|repaid|eaten|killed|cut|axed|demolished|released|felled|cancelled|filled|played|read|sacked|donated|burned|burnt)'
/** "lost 15 of its 60 pupils and now has 45", "paid £200 of the £950 fine and still owes £750". */
const nowHas = new RegExp(
  `${lost} ${figure} of ${whose}${figure}(?:${word}){0,3},? (?:and|so)(?: (?:it|he|she|they))?(?: now| still)* (?:has|have|had|owns?|keeps?|owes?|is left with|are left with|was left with|were left with)(?: another| a further| just)? ${figure}(?=[,.;)]| left| to (?:pay|go|find)| more to|$)`,
  'giu'
)
/** "spent £300 of its £800 fund, leaving £500". */
const leaving = new RegExp(
  `${lost} ${figure} of ${whose}${figure}(?:${word}){0,3},? (?:leaving|which leaves|which left)(?: (?:it|him|her|them|just|only|a balance of|with))* ${figure}`,
  'giu'
)
/** "after 14 of 38 games Hale have 24 to play". */
const toGo = new RegExp(
  `${figure} of ${whose}${figure}(?:${word}){1,7}?,?(?:${word}){0,6} ${figure}(?! (?:second|minute|hour|day|week|month|year)s?\\b)(?:${word}){0,1}? (?:to go|to play|to come|to finish)(?![\\p{L}])`,
  'giu'
)
/** "There were 35 beds in the ward. Ten have been closed, so 25 are left." */
const soLeft = new RegExp(
  `(?:was|were|is|are|had|has|have|once|bought|built) ${figure}(?:${word}){1,6}\\. ${figure} (?:of (?:them|these|those) )?(?:have|has|had|were|was|are)(?: since| now)*(?: been)? \\p{Ll}+(?:${word}){0,3},? (?:so|and|leaving|which leaves)(?: just| only)? ${figure}(?: (?:beds? )?(?:are|is|were|was))? (?:left|remain|remaining|remained)`,
  'giu'
)
/** "Some 20 of the 50 allotments are vacant. The other 30 …". */
const theOther = new RegExp(
  `${figure} of ${whose}${figure}[^#.;:]{4,80}\\. The (?:other|remaining) ${figure}(?! (?:per|of)\\b)`,
  'gu'
)
/** "made 5,000 chairs, sold 3,200 and has 1,800 in store". */
const inStore = new RegExp(
  `${figure}(?:${word}){1,3}?,(?: has| have)? (?:sold|sent out|gave away|used|lost|released|eaten|shipped) ${figure},? and (?:has|have|had|kept|keeps) ${figure}(?:${word}){0,2} (?:left|in (?:store|stock|hand)|over|unsold|remaining)`,
  'giu'
)
/** "heard 14 cases, dismissed nine and upheld five". */
const outcomes = new RegExp(
  `${figure} (?:cases|appeals|complaints|claims|applications|bids|requests|petitions|objections|charges|motions|proposals)(?:${word}){0,4}, (?:and )?\\p{Ll}+(?:ed|ld) ${figure},? and \\p{Ll}+(?:ed|ld) ${figure}(?=[,.;]|$)`,
  'giu'
)

/** A word without which nothing is told to be left. */
const gate =
  /\b(?:all but|leaving|leaves|left|other|remain|to (?:go|play|come|finish)|now|still|(?:has|have|had|owns?|keeps?|owes?) #|and \p{Ll}+(?:ed|ld) #)/iu

/** Find what is left of a whole, where it isn't what the part that went leaves: "lost 15 of its 60 pupils and now has 55". */
export function leftOverFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  const asked = skeletons.filter(({text, from}) => gate.test(text.slice(from)))
  return asked.flatMap((skeleton) => [
    ...matchesIn(skeleton, allBut).flatMap(([, part, whole, rest, other]) =>
      fault(skeleton, [whole, part, rest ?? other])
    ),
    ...[
      ...matchesIn(skeleton, nowHas),
      ...matchesIn(skeleton, leaving),
      ...matchesIn(skeleton, theOther),
      ...matchesIn(skeleton, toGo)
    ].flatMap(([, part, whole, rest]) => (comeAndGo(skeleton.text) ? [] : fault(skeleton, [whole, part, rest]))),
    ...[...matchesIn(skeleton, soLeft), ...matchesIn(skeleton, inStore)].flatMap(([, whole, part, rest]) =>
      fault(skeleton, [whole, part, rest])
    ),
    ...matchesIn(skeleton, outcomes).flatMap(([, whole, part, rest]) => fault(skeleton, [whole, part, rest], true))
  ])
}

/** @param isOpen - Whether there may be more parts: then only too many are a fault. */
function fault(
  skeleton: Skeleton,
  signs: ReadonlyArray<string | undefined>,
  isOpen: boolean = false
): PassageFinding[] {
  const [whole, part, rest] = figuresIn(skeleton, signs) ?? []
  if (!whole || !part || !rest || !areAlike(whole, part, rest) || part.value >= whole.value || whole.unit === '%')
    return []
  const left = less(rangeOf(skeleton, whole), rangeOf(skeleton, part))
  const told = rangeOf(skeleton, rest)
  if (!areApart(left, told) || (isOpen && told.low <= left.high)) return []
  return [
    wrongFigure(
      skeleton,
      rest,
      [whole, part],
      `"${skeleton.printed(whole)}" less "${skeleton.printed(part)}"`,
      whole.value - part.value
    )
  ]
}
