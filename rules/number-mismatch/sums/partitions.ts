import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, printedSum, listRoundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'
import {areAll, areOfOneKind, isBare, isGapped, isKind, runOf} from './parts-run.ts'

/** "Of the 240 jobs": before a whole. */
const outOf = /^["“‘']?(?:out )?of (?:(?:the|these|those|its|his|her|their|our|all|all the|a total of) )?$/i
/** "nine of them", "12 of whom". */
const ofThem = /^ (?:\p{Ll}+ )?of (?:them|whom|which|these|those)\b/u
/** Words between parts that make them overlap, or not parts. */
const noPart =
  /\b(?:both|also|either|including|includes?|then|later|another|more|further|again|times|others?|than|or|per|each|every|respectively|total|altogether|all|overall|on average|year|years|months?|weeks?|days?|hours?|minutes?|earlier|previously|last)\b|["“”]/iu
/** What makes parts overlap, wherever the sentence says it. */
const overlap = /\b(?:both|also|either|some of (?:them|whom)|multiple|more than one|overlap\w*|as well as)\b/iu

const ofOneSex =
  /^ (?:of (?:them|whom) )?(?:(?:are|were|is|was) )?(?:\p{L}+ )?(?:women|men|females?|males?|boys|girls)\b/u
const ofAnother = /^ (?:(?:are|were|is|was) )?(?:in|at|from|on|aged|over|under) /

interface Division {
  readonly whole: Numeral
  readonly parts: readonly Numeral[]
  /** Whether the parts are all that there are. */
  readonly isAll: boolean
}

/** Find parts that are more than their whole, or, where they are all, not as many: "of the 40 members, 30 voted for and 15 against". */
export function partitionFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    if (sentence.own.length < 2 || sentence.own.length > 7) return []
    const division = divisionOf(sentence)
    if (!division) return []
    const {whole, parts, isAll} = division
    // "She also has 14 hens": that is not about the parts.
    const lead = sentence.text.slice(sentence.from, Math.max(sentence.from, whole.start)).replace(/\balso\b/gi, '')
    if (overlap.test(lead + sentence.text.slice(whole.start, sentence.to))) return []
    if (!isAll && !areOfOneKind(sentence, parts)) return []
    // "150 are women and 120 in pay grade nine": women, too, are in a grade.
    const behind = parts.map((part) => wordsBehind(sentence, part, 30))
    if (behind.some((words) => ofOneSex.test(words)) && behind.some((words) => ofAnother.test(words))) return []
    if (!isAll && areSteps(behind)) return []
    const where = sentence.own.includes(whole) ? sentence : (sentence.before ?? sentence)
    const sum = parts.reduce((total, {value}) => total + value, 0)
    const off = sum - whole.value
    if (Math.abs(off) <= listRoundingOf([whole, ...parts]) || (off < 0 && !isAll && !isNearly(off, whole))) return []
    if (sum > 2 * whole.value || whole.value > 2 * sum) return []
    const last = parts.at(-1) ?? whole
    // "Of the 12 letters seven … That's 16": the text knows.
    const isKnown = told.some((other) =>
      other.own.some(
        (numeral) =>
          numeral.value === sum &&
          numeral.start > last.end &&
          numeral.start < last.end + 80 &&
          /\b(?:that['’]s|that is|makes?|making) $/i.test(wordsBefore(other, numeral, 12))
      )
    )
    if (isKnown) return []
    const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
    return [
      {
        start: parts[0]?.start ?? last.start,
        end: last.end,
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printedOf(where, whole))}, not "${printedOf(where, whole)}"`,
        places: [spanOf(whole)],
        // The rest may be told of nowhere.
        severity: off < 0 && !isAll ? 'info' : undefined,
        confidence: 0.85
      }
    ]
  })
}

const did =
  /^ (?:of them )?(\p{Ll}{3,}ed|gave|came|went|got|took|made|had|saw|laid|grew|flew|swam|sent|bred|began|fell|rose)\b/u
/** What nobody does who does the other. */
const either =
  /^(?:voted|abstained|opposed|backed|supported|accepted|rejected|refused|declined|approved|died|survived|passed|failed|agreed|disagreed|stayed|remained|returned|went|closed|moved|answered|replied|ignored|favou?red|preferred)$/

/** "23 laid and six hatched": who did the one may have done the other. */
function areSteps(behind: readonly string[]): boolean {
  const verbs = behind.map((words) => did.exec(words)?.[1] ?? '')
  return verbs.length === 2 && verbs.every((verb) => verb !== '' && !either.test(verb)) && verbs[0] !== verbs[1]
}

/** Whether so few are left out that they were hardly meant to be. */
function isNearly(off: number, {value}: Numeral): boolean {
  return off === -1 || -off <= 0.1 * value
}

function divisionOf(sentence: Told): Division | undefined {
  const {text} = sentence
  const own = sentence.own.filter(
    (numeral) => numeral.unit !== '' || numeral.step > 0 || isPlainCount(text, {...numeral, value: 2 + numeral.value})
  )
  const [first] = own
  if (!first || own.length < 2 || first.unit === '%' || first.unit === 'pt') return undefined
  return within(sentence, first, own) ?? ofWhich(sentence, own) ?? behind(sentence, first, own)
}

/** A whole and its parts in one sentence. */
function within(sentence: Told, whole: Numeral, own: readonly Numeral[]): Division | undefined {
  const {text} = sentence
  const isOf = outOf.test(wordsBefore(sentence, whole, 40)) && /^[^,]{0,80},/.test(text.slice(whole.end, own[1]?.start))
  const parts = runOf(sentence, own.slice(1), whole, !isOf)
  const [first, second] = parts
  const isTold = parts.some((part) => ofThem.test(wordsBehind(sentence, part, 24)))
  if (!first || !second || (!isTold && parts.some(({value}) => value >= whole.value))) return undefined
  if (!isExact(sentence, whole) || noPart.test(text.slice(whole.end, parts.at(-1)?.end))) return undefined
  if (isGapped(sentence, whole, parts) || isKind(wordsBehind(sentence, whole, 30))) return undefined
  const gap = text.slice(whole.end, first.start)
  const areBare = parts.every((part) => isBare(sentence, part)) && /[,;:] (?:with )?$/.test(gap)
  const isAll = areAll(sentence, parts)
  if (isOf || ((isTold || areBare) && !isBare(sentence, whole))) return {whole, parts, isAll}
  // "the cast of nine, five men and four women", "a jury of seven women and five men" has no whole of its own.
  return isAll && gap.length < 50 && /(?:[,:] ?|[–—] | \(| of )$/.test(gap) && !/[.;]/.test(gap)
    ? {whole, parts, isAll}
    : undefined
}

/** "41 frogs over nine nights, of which 28 were males and 15 females": more than any number before. */
function ofWhich(sentence: Told, own: readonly Numeral[]): Division | undefined {
  const {text, from, to} = sentence
  const mark = from + text.slice(from, to).search(/, of (?:which|whom) /)
  const wholes = own.filter(({end}) => end <= mark)
  const parts = runOf(
    sentence,
    own.filter(({start}) => start > mark),
    wholes[0] ?? own[0],
    true
  )
  const [first, second] = parts
  const whole = wholes.toSorted((a, b) => b.value - a.value)[0]
  if (mark < from || !first || !second || !whole || first.start > mark + 16 || !isExact(sentence, whole))
    return undefined
  return noPart.test(text.slice(first.start, parts.at(-1)?.end)) ? undefined : {whole, parts, isAll: false}
}

/** A whole in the sentence before: "It has six theatres. Four are for planned operations and three for emergencies." */
function behind(sentence: Told, first: Numeral, own: readonly Numeral[]): Division | undefined {
  const {before, text} = sentence
  const [whole, ...more] = before?.own ?? []
  if (!before || !whole || more.length > 0 || !isExact(before, whole) || isBare(before, whole)) return undefined
  if (first.start > sentence.from + 1) return undefined
  const parts = runOf(sentence, own, whole, true)
  if (parts.length < 2 || parts.length < own.length || noPart.test(text.slice(first.start, parts.at(-1)?.end)))
    return undefined
  return {whole, parts, isAll: areAll(sentence, parts)}
}
