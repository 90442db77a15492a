import type {PassageFinding} from '../../../src/check/finding.ts'
import {paidStepOf, printedSum, spanOf} from '../figures/arithmetic.ts'
import {isExact, printedOf, wordsBehind, type Told} from '../figures/told.ts'

const shared =
  /\b(?:split|shared|divided|distributed)(?: (?:equally|evenly))? (?:between|among|amongst|by|into)(?: (?:the|its|their))? $/
const each = /^(?:,| [–—]| \()? ?(?:each|apiece|per \p{Ll}+)\b/u
const apart =
  /^(?: [\p{L}’'-]+){1,4}(?:,| [–—]| \(|,? or|,? (?:with )?each (?:getting|receiving|taking|paying)|,? who (?:each )?(?:get|got|receive|received)) (?:just )?$/u
const unclear =
  /\b(?:about|around|nearly|almost|some|roughly|over|more than|less than|unequally|first|second|up to|at least)\b/i

/** Find equal parts that don't make their whole: "the £900 prize is split equally among four winners, £300 each". */
export function equalPartFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text} = sentence
    return own.flatMap((whole, at) => {
      const [number, part] = [own[at + 1], own[at + 2]]
      if (!number || !part || whole.unit === '' || whole.unit !== part.unit || number.unit !== '' || number.value < 2)
        return []
      if (!shared.test(text.slice(whole.end, number.start)) || !apart.test(text.slice(number.end, part.start)))
        return []
      const between = text.slice(number.end, part.start)
      if (!each.test(wordsBehind(sentence, part, 20)) && !/\beach\b/.test(between)) return []
      if (unclear.test(text.slice(whole.start - 12, part.start)) || !isExact(sentence, whole)) return []
      const made = whole.value / number.value
      if (
        Math.abs(made - part.value) <=
        Math.max(0.01 * made, paidStepOf(part) / 2 + paidStepOf(whole) / (2 * number.value))
      )
        return []
      return [
        {
          ...spanOf(part),
          reason: `"${printedOf(sentence, whole)}" for "${printedOf(sentence, number)}" is ${printedSum(made, printedOf(sentence, part))} each, not "${printedOf(sentence, part)}"`,
          places: [whole, number].map(spanOf),
          confidence: 0.85
        }
      ]
    })
  })
}
