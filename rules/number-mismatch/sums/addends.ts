import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, listRoundingOf, printedSum, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

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
      const sum = parts.reduce((made, {value}) => made + value, 0)
      if (
        Math.abs(sum - total.value) <= listRoundingOf([total, ...parts]) ||
        sum > 1.5 * total.value ||
        total.value > 1.5 * sum
      )
        return []
      // "growth of 4, 3.5 and 3 per cent, 10.9 in all": each on top of the other.
      const compounded = 100 * (parts.reduce((made, {value}) => made * (1 + value / 100), 1) - 1)
      if (unit === '%' && Math.abs(compounded - total.value) <= 0.3) return []
      const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
      return [
        {
          ...spanOf(total),
          reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printedOf(sentence, total))}, not "${printedOf(sentence, total)}"`,
          places: parts.map(spanOf),
          confidence: 0.85
        }
      ]
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
  const sum = parts.reduce((made, {value}) => made + value, 0)
  if (
    Math.abs(sum - whole.value) <= listRoundingOf([whole, ...parts]) ||
    sum > 1.5 * whole.value ||
    whole.value > 1.5 * sum
  )
    return []
  const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
  return [
    {
      ...spanOf(whole),
      reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printedOf(sentence, whole))}, not "${printedOf(sentence, whole)}"`,
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
