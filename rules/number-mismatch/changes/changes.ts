import type {Passage, Sentence} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {changeBetween, isHedged, printedSum, stepOf, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

const rise = 'rise|increase|jump|gain|growth|climb'
const fall = 'fall|drop|decrease|decline|reduction|cut|loss|saving'
const rises = 'rose|risen|rises|rising|increased?|increases|increasing|jumped|climbed|grew|grown|up'
const falls = 'fell|fallen|falls|falling|dropped|drops|decreased|declined|shrank|slid|down'
/** "from 120 to 150, a rise of 40": between the second figure and the change. */
const changeOf = new RegExp(
  `^(?: [\\p{L}'’-]+){0,4}(?:,| –| —| \\() ?an? (?:[\\p{L}-]+ ){0,2}(?:${rise}|${fall}|difference) of $`,
  'u'
)
/** "from 120 to 150, a 40 per cent rise". */
const changeBefore = /^(?: [\p{L}'’-]+){0,4}(?:,| –| —| \() ?an? $/u
const changeBehind = new RegExp(`^ (?:[\\p{L}-]+ )?(?:${rise}|${fall})\\b`, 'u')
/** "rose 25 per cent to 150 from 120". */
const verbBefore = new RegExp(`\\b(?:${rises}|${falls})(?: by)? $`, 'iu')
/** "from $400 to $500, up 25 per cent". */
const upBy = new RegExp(
  `^(?: [\\p{L}'’-]+){0,4}(?:,| –| —| \\() ?(?:up|down|or|(?:rising|increasing|growing|falling|dropping|declining)(?: by)?|an? (?:[\\p{L}-]+ ){0,2}(?:${rise}|${fall})(?:,| \\()? (?:or )?)(?: just| some)? $`,
  'u'
)
/** "fell by a third, from 90,000 to 60,000": a part in words before the two figures. */
const byPart =
  /\b(?:by|of) (?:just |only |about |around |nearly |almost |over |more than )?((?:a|one) (?:half|third|quarter|fifth|tenth)|half|two[ -]thirds|three[ -]quarters)(?:,|:| [–—]| \(|(?: [\p{L}'’-]+){0,4},?) ?from $/iu
const parts: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  thirds: 66.7,
  quarters: 75
}
/** Words that make the figures those of something else, or of several spans of time. */
const unclear =
  /\b(?:adjusted|excluding|like-for-like|constant|real terms|organic|annuali[sz]ed|annual|average|each|per(?! ?cent\b)|a (?:year|month|week|day)|compound|points?|inflation|respectively|while|whereas|then|before|after|first|peak)\b/i
/** Words that do so also where the change stands beside its two figures. */
const another =
  /\b(?:adjusted|excluding|like-for-like|constant|real terms|organic|annuali[sz]ed|average|compound|respectively|then|(?:annual|yearly|monthly|weekly) (?:rise|increase|growth|fall))\b/i
/** Behind a change: so much in each year, or of something else. */
const aYear = /^ (?:an?|per|each|every) (?:year|month|week|day)\b|^ (?:annually|on average|in real terms|points?)\b/
/** "That is a rise of 20 per cent": the change in the sentence behind. */
const thatIs = new RegExp(
  `^(?:That|This|It)(?:['’]s| is| was| represents?| amounts to| means) an? (?:[\\p{L}-]+ ){0,2}(?:${rise}|${fall}) of $`,
  'u'
)

/** Find changes that the two figures of their sentence don't make: "from 120 to 150, a rise of 40". */
export function changeFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 2 || !/\bfrom\b/i.test(text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const words = text.slice(sentence.start, sentence.end)
    if (own.length < 2 || another.test(words)) return []
    const isUnclear = unclear.test(words)
    return own.flatMap((first, at) => {
      const to = own[at + 1]
      const part = to && partFault(text, sentence.start, first, to)
      if (part) return part
      const [second, third = following(passage, all, sentence, at + 2 === own.length)] = [own[at + 1], own[at + 2]]
      if (!second || !third || aYear.test(text.slice(third.end, third.end + 14))) return []
      const [gap, next] = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
      if (
        /\bfrom $/i.test(text.slice(Math.max(0, first.start - 5), first.start)) &&
        /^(?: [\p{L}'’-]+){0,4} to $/u.test(gap)
      ) {
        const isChange =
          third.start > sentence.end ||
          changeOf.test(next) ||
          (third.unit === '%' && upBy.test(next)) ||
          (changeBefore.test(next) && changeBehind.test(text.slice(third.end, third.end + 30)))
        return isChange ? fault(text, first, second, third) : []
      }
      if (isUnclear || third.start > sentence.end) return []
      if (!verbBefore.test(text.slice(Math.max(0, first.start - 16), first.start))) return []
      if (/^ to $/.test(gap) && /^(?: [\p{L}'’-]+){0,3},? from $/u.test(next)) return fault(text, third, second, first)
      return /^,? from $/.test(gap) && /^(?: [\p{L}'’-]+){0,3} to $/u.test(next)
        ? fault(text, second, third, first)
        : []
    })
  })
}

/** "fell by a third, from 90,000 to 45,000". */
function partFault(text: string, start: number, from: Numeral, to: Numeral): PassageFinding[] | undefined {
  const match = byPart.exec(text.slice(Math.max(start, from.start - 70), from.start))
  if (
    !match ||
    from.unit !== to.unit ||
    from.unit === '%' ||
    !/^(?: [\p{L}\d'’-]+){0,4} to $/u.test(text.slice(from.end, to.start))
  )
    return undefined
  const told = parts[(match[1] ?? '').toLowerCase().split(/[ -]/).at(-1) ?? ''] ?? 0
  const [low, high] = changeBetween(from, to)
  if (isHedged(text, from) || (told >= low - 6 && told <= high + 6)) return undefined
  const printed = (numeral: Numeral): string => text.slice(numeral.start, numeral.end)
  return [
    {
      start: from.start,
      end: to.end,
      reason: `From "${printed(from)}" to "${printed(to)}" is ${Math.abs(100 * (to.value / from.value - 1)).toFixed(0)} per cent, not "${match[1] ?? ''}"`,
      confidence: 0.85
    }
  ]
}

/** The change that the next sentence calls one: "That is a rise of 20 per cent". */
function following(passage: Passage, all: readonly Numeral[], {index}: Sentence, isLast: boolean): Numeral | undefined {
  const next = isLast ? passage.sentences[index + 1] : undefined
  const [first] = next ? numeralsOfSentence(passage, all, next) : []
  return next && first?.unit === '%' && thatIs.test(passage.text.slice(next.start, first.start)) ? first : undefined
}

function fault(text: string, from: Numeral, to: Numeral, change: Numeral): PassageFinding[] {
  if (
    from.unit !== to.unit ||
    from.value <= 0 ||
    from.value === to.value ||
    [from, to, change].some((numeral) => isHedged(text, numeral) && numeral !== to && numeral !== from)
  )
    return []
  const relative = change.unit === '%'
  if ((!relative && change.unit !== from.unit) || (relative && from.unit === '%')) return []
  const printed = (numeral: Numeral): string => text.slice(numeral.start, numeral.end)
  if (!relative) {
    const slack = (stepOf(from) + stepOf(to) + stepOf(change)) / 2 + 1e-6
    const right = Math.abs(to.value - from.value)
    if (Math.abs(right - change.value) <= slack) return []
    return found(
      [change, from, to],
      `From "${printed(from)}" to "${printed(to)}" is ${printedSum(right, printed(change))}, not "${printed(change)}"`
    )
  }
  const [low, high] = changeBetween(from, to)
  const decimals = /\.(\d+)/.exec(printed(change))?.[1]?.length ?? 0
  const slack = 10 ** -decimals + 1e-9
  if (change.value >= low - slack && change.value <= high + slack) return []
  const exact = Math.abs(100 * (to.value / from.value - 1)).toFixed(decimals || 1)
  return found(
    [change, from, to],
    `From "${printed(from)}" to "${printed(to)}" is ${exact} per cent, not "${printed(change)}"`
  )
}

function found([change, ...others]: readonly [Numeral, ...Numeral[]], reason: string): PassageFinding[] {
  return [{...spanOf(change), reason, places: others.map(spanOf), confidence: 0.85}]
}
