import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, listRoundingOf, printedSum, spanOf} from '../figures/arithmetic.ts'
import {type Numeral, numeralsOfSentence} from '../figures/numerals.ts'
import {isExact, printedOf, type Told, wordsBefore, wordsBehind} from '../figures/told.ts'

/** Before a total of the figures that stand before it in the sentence. */
const totalBefore =
  /(?:, |,? for | [–—] |\(|, (?:making|giving|bringing (?:in|it to)) )(?:a (?:grand |combined |cumulative |overall )?total of|a sum of)(?: just| some| about)? $|,? (?:totall?ing|adding up to|which (?:adds up|comes|came|amounts) to|which (?:makes|totals)|(?:coming|amounting) to) (?:a total of )?$/iu
const totalBehind =
  /^(?: [\p{L}-]+){0,3} (?:in all|in total|altogether|all told|overall|combined|(?:over|for|in) the (?:year|season|week|month)|over the (?:[\p{L}-]+ )?(?:days|weeks|months|years|weekend|season|games|matches))\b(?! (?:of|about|the))/u
const totalLead = /(?:, | [–—] |\()(?:or |making |that['’]s |that is |which is |i\.e\. )?$/u
const noPart =
  /\b(?:from|than|per(?! ?cent\b)|each|every|apiece|both|including|of which|of whom|or|then|up|down|increase|rise|fall|average|between|against|versus|a (?:head|day|week|month|year|time|piece|share))\b|[:“”"]/iu

/** Find totals that the row of figures before them doesn't make: "4 per cent, 3.5 per cent and 3 per cent, for a total of 11.5". */
export function addendFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text} = sentence
    if (own.length < 3 || own.length > 9) return []
    const led = own.flatMap((whole, at) => partsBehind(sentence, whole, own.slice(at + 1)))
    if (led.length > 0) return led
    return own.flatMap((total, at) => {
      const before = wordsBefore(sentence, total, 40)
      const isTold =
        totalBefore.test(before) || (totalLead.test(before) && totalBehind.test(wordsBehind(sentence, total, 50)))
      if (!isTold || !isFigure(sentence, total)) return []
      const unit = total.unit === 'pt' ? '%' : total.unit
      const parts = own.slice(0, at).filter((part) => part.unit === unit && isFigure(sentence, part))
      const [first, last, previous] = [parts[0], parts.at(-1), parts.at(-2)]
      if (
        !first ||
        !last ||
        !previous ||
        last !== own[at - 1] ||
        !/(?:\b(?:and|plus|then)|,) (?:[^,]{0,40} )?(?:an? )?$/.test(text.slice(previous.end, last.start))
      )
        return []
      const between = text.slice(first.start, last.end)
      // "14 cows, nine goats and a donkey": one more.
      if (
        noPart.test(between) ||
        /\b(?:and|,) an? (?![^,]{0,20}\btotal)\p{Ll}/u.test(text.slice(last.end, total.start)) ||
        parts.some((part) => !isExact(sentence, part) && unit !== '%')
      )
        return []
      if (
        (unit === '' && own.slice(0, at).length !== parts.length) ||
        parts
          .slice(1)
          .some((part, index) => !/,|\b(?:and|plus|with)\b/.test(text.slice(parts[index]?.end ?? 0, part.start)))
      )
        return []
      // "growth of 4, 3.5 and 3 per cent, 10.9 in all": each on top of the other.
      const compounded = 100 * (parts.reduce((made, {value}) => made * (1 + value / 100), 1) - 1)
      if (unit === '%' && Math.abs(compounded - total.value) <= 0.3) return []
      return unmade(sentence, total, parts)
    })
  })
}

/** "148 sq m: 84 sq m on the ground floor and 66 sq m upstairs". */
function partsBehind(sentence: Told, whole: Numeral, behind: readonly Numeral[]): PassageFinding[] {
  const {text} = sentence
  const parts = behind.filter(({unit}) => unit === whole.unit)
  const [first, second] = parts
  const last = parts.at(-1)
  // Sums of money and plain counts have a reader of their own.
  if (!first || !second || !last || /^(?:[$£€%.]|pt|)$/.test(whole.unit) || first !== behind[0]) return []
  if (
    !/^[^,;:]{0,60}(?::| [–—]| \() [^,;:]{0,40}$|^[^,;:]{0,60}(?::| [–—]) ?$|^[^,;:]{0,60} \($/.test(
      text.slice(whole.end, first.start)
    )
  )
    return []
  if (noPart.test(text.slice(first.start, last.end)) || [whole, ...parts].some((one) => !isExact(sentence, one)))
    return []
  if (
    !parts.slice(1).every((part, at) => /^[^.;:]{0,80}(?:, | and | plus )/.test(text.slice(parts[at]?.end, part.start)))
  )
    return []
  if (!/\b(?:and|plus)\b/.test(text.slice(parts.at(-2)?.end, last.start))) return []
  return unmade(sentence, whole, parts)
}

/** What tells that parts don't make a whole, unless they do or are too far from it to be meant as its parts. */
function unmade(sentence: Told, whole: Numeral, parts: readonly Numeral[]): PassageFinding[] {
  const sum = parts.reduce((made, {value}) => made + value, 0)
  if (
    Math.abs(sum - whole.value) <= listRoundingOf([whole, ...parts]) ||
    sum > 1.5 * whole.value ||
    whole.value > 1.5 * sum
  )
    return []
  const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
  const printed = printedOf(sentence, whole)
  return [
    {
      ...spanOf(whole),
      reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printed)}, not "${printed}"`,
      places: parts.map(spanOf),
      confidence: 0.85
    }
  ]
}

function isFigure({text, passage}: Told, numeral: Numeral): boolean {
  return (
    passage.words[numeral.word]?.quoted !== true &&
    (numeral.unit !== '' || isPlainCount(text, {...numeral, value: Math.max(2, numeral.value)}))
  )
}

/** Before a total of what its sentence and the one before tell of. */
const makesTotal =
  /\b(?:(?:that|which|together|this) (?:makes|made|brings|brought|takes|took) (?:it |(?:the|his|her|its|their) (?:total|bill|tally) (?:up )?(?:to )?)?|(?:bringing|taking|making) (?:(?:the|his|her|its|their) (?:[\p{L}-]+ )?(?:total|bill|tally) (?:up )?to|a (?:grand )?total of|for a total of)) ?(?:a total of )?$/iu
const noTotal = /\b(?:from|per|each|every|of which|target|previous|last|since|goal|than|estimated|debts?|so far)\b/i

/** Find totals that the two sums before them don't make: "… £900. A further £250 on Sunday brings the total to £1,200." */
export function totalFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 3 || !/\b(?:makes|made|making|brings|brought|bringing|takes|took|taking)\b/i.test(text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const total = own.find(({start}) => makesTotal.test(text.slice(Math.max(sentence.start, start - 50), start)))
    if (!total || total.unit === '' || total.unit === '%') return []
    const before = passage.sentences[sentence.index - 1]
    const within = own.filter((numeral) => numeral.unit === total.unit && numeral.end < total.start)
    const parts = [...(before && within.length < 2 ? numeralsOfSentence(passage, all, before) : []), ...within].filter(
      ({unit}) => unit === total.unit
    )
    const [first, second] = parts
    if (!first || !second || parts.length > 2 || within.length === 0) return []
    if (own.some((numeral) => numeral.unit === total.unit && numeral.start > total.start)) return []
    if (
      noTotal.test(text.slice(first.start, total.start)) ||
      [...parts, total].some((figure) => isHedged(text, figure) && figure !== total)
    )
      return []
    const sum = first.value + second.value
    if (
      Math.abs(sum - total.value) <= listRoundingOf([total, ...parts]) ||
      total.value > 1.5 * sum ||
      sum > 1.5 * total.value
    )
      return []
    const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
    return [
      {
        ...spanOf(second),
        end: total.end,
        reason: `"${printed(first)}" and "${printed(second)}" make ${printedSum(sum, printed(total))}, not "${printed(total)}"`,
        places: [spanOf(first)],
        confidence: 0.85
      }
    ]
  })
}
