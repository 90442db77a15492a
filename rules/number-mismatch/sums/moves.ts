import type {PassageFinding} from '../../../src/check/finding.ts'
import {changeBetween, paidStepOf, printedSum, spanOf, stepOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const rises = 'up|rose|rises|risen|gained|gains|added|adds|climbed|jumped|increased|grew'
const falls = 'down|fell|falls|fallen|lost|loses|dropped|drops|slid|slipped|shed|declined|dipped'
/** "down 120 points at 8,430 from 8,510", "fell two cents to $1.25 from $1.28". */
const before = new RegExp(`\\b(?:${rises}|${falls})(?: by)? $`, 'iu')
const to = /^(?: (points|cents|pence|p|c|places|seats))? (?:to|at)(?: close at)? $/u
const from = /^(?: points)?,? (?:from|against|compared with)(?: (?:the|a|its|their) [\p{L} ’'-]{0,24})? ?$/u
/** "went from £800 to £900 a month, £200 more". */
const aside = /^(?: (?:a|per) \p{Ll}+)?(?: [\p{L}’'-]+){0,3}(?:,| [–—]| \() ?$/u
const more = /^ (?:more|less|fewer|higher|lower|dearer|cheaper)\b(?! than)/u
/** "A pay rise of 3 per cent takes his £30,000 salary to £31,500". */
const takes =
  /\b(rise|increase|hike|cut|discount|reduction|raise)\b[^.;:]{0,40}\b(?:takes?|took|taking|lifts?|lifted|lifting|brings?|brought|bringing|pushe[sd]|pushing|cuts?|cutting|reduces?|reduced) (?:the |his |her |their |its |a )?(?:[\p{L}’'-]+ ){0,3}$/iu
const between = /^(?: [\p{L}’'-]+){0,4} to $/u
const hedge = /\b(?:about|around|nearly|almost|some|roughly|more than|less than|over|under|just|above|below) $/i
const unclear =
  /\b(?:adjusted|average|each|respectively|after|before|then|annual|over (?:two|three|four|five) years|per year)\b/i

/** Find moves of a figure that its two values don't make: an index down 120 points at 8,430 from 8,510. */
export function moveFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text, from: start, to: end} = sentence
    if (own.length < 3 || own.length > 6 || unclear.test(text.slice(start, end))) return []
    return own.flatMap((first, at) => {
      const [second, third] = [own[at + 1], own[at + 2]]
      if (!second || !third) return []
      const [gap, next] = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
      if (before.test(wordsBefore(sentence, first, 16))) {
        const told = to.exec(gap)
        if (told && second.unit === third.unit && from.test(next)) return moved(sentence, first, third, second, told[1])
      }
      if (/\bfrom $/i.test(wordsBefore(sentence, first, 5)) && between.test(gap) && aside.test(next))
        return more.test(wordsBehind(sentence, third, 12)) && third.unit === first.unit
          ? moved(sentence, third, first, second)
          : []
      const cause = first.unit === '%' ? takes.exec(text.slice(start, second.start)) : null
      return cause && second.unit !== '' && second.unit === third.unit && between.test(next)
        ? takenTo(sentence, first, second, third, cause[1] ?? '')
        : []
    })
  })
}

function moved(sentence: Told, change: Numeral, old: Numeral, now: Numeral, unit?: string): PassageFinding[] {
  if (old.unit !== now.unit || old.unit === '%' || [change, old, now].some((numeral) => isRough(sentence, numeral)))
    return []
  const isMinor = unit === 'cents' || unit === 'pence' || unit === 'c' || (unit === 'p' && old.unit !== 'p')
  if (
    change.unit === '%' ||
    (isMinor ? old.unit === '' : change.unit !== old.unit && !(change.unit === '' && old.unit === '.'))
  )
    return []
  const value = isMinor ? change.value / 100 : change.value
  const made = Math.abs(now.value - old.value)
  const slack = (finest(old) + finest(now)) / 2 + (isMinor ? 0.005 : paidStepOf(change) / 2) + 1e-6
  if (made === 0 || Math.abs(made - value) <= slack || made > 20 * value || value > 20 * made) return []
  return [
    {
      ...spanOf(change),
      reason: `From "${printedOf(sentence, old)}" to "${printedOf(sentence, now)}" is ${isMinor ? `${Math.round(100 * made)} ${unit ?? ''}` : printedSum(made, printedOf(sentence, change))}, not "${printedOf(sentence, change)}"`,
      places: [old, now].map(spanOf),
      confidence: 0.85
    }
  ]
}

/** Whether a level or a move is rounded, a limit, or somebody's word. */
function isRough(sentence: Told, numeral: Numeral): boolean {
  return hedge.test(wordsBefore(sentence, numeral, 16)) || sentence.passage.words[numeral.word]?.quoted === true
}

/** What the last figure of a price or a level counts: "8,510" is no round number. */
function finest(numeral: Numeral): number {
  return numeral.unit === '.' || numeral.step < 1 ? numeral.step / 10 : numeral.value >= 1e4 ? stepOf(numeral) : 0
}

function takenTo(sentence: Told, share: Numeral, old: Numeral, now: Numeral, word: string): PassageFinding[] {
  const isCut = /^(?:cut|discount|reduction)$/i.test(word)
  if (isCut ? now.value > old.value : now.value < old.value) return []
  const [low, high] = changeBetween(old, now)
  if (!isExact(sentence, old) || (share.value >= low - 1 && share.value <= high + 1)) return []
  return [
    {
      ...spanOf(share),
      reason: `From "${printedOf(sentence, old)}" to "${printedOf(sentence, now)}" is ${Math.abs(100 * (now.value / old.value - 1)).toFixed(1)} per cent, not "${printedOf(sentence, share)}"`,
      places: [old, now].map(spanOf),
      confidence: 0.85
    }
  ]
}
