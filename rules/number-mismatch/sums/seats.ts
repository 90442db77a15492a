import type {PassageFinding} from '../../../src/check/finding.ts'
import {isExact, printedOf, wordsBehind, type Told} from '../figures/told.ts'
import {spanOf} from '../figures/arithmetic.ts'

const counted = /^(?: [\p{L}-]+)? (?:seats|councillors|members|MPs|senators|delegates|votes|commissioners|trustees)\b/u
/** Between a whole and who has how many of it: a mark, a party. */
const opening = /(?:[;:,]|[–—]|\(|\.) (?:the |of which )?(?:\p{Lu}|independents|others)[^.;:()]{0,60}$/u
const party =
  /^(?: (?:seats|members|councillors|votes))?(?:,|;)? (?:and |while |with )?(?:the |an? )?(?:\p{Lu}|independents?|others?)[^.;:()\d]{0,50}$/u

/** Find parties that have more seats than there are: "60 seats: Labour 31, the Conservatives 22 and the Greens nine". */
export function seatFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {text} = sentence
    const own = sentence.own.filter(({unit}) => unit === '')
    return own.flatMap((whole, at) => {
      const parts = own.slice(at + 1)
      const [first] = parts
      const last = parts.at(-1)
      if (
        !first ||
        !last ||
        parts.length < 3 ||
        !isExact(sentence, whole) ||
        !counted.test(wordsBehind(sentence, whole, 40))
      )
        return []
      if (!opening.test(text.slice(whole.end, first.start))) return []
      if (!parts.slice(1).every((part, index) => party.test(text.slice(parts[index]?.end ?? 0, part.start)))) return []
      if (
        /\b(?:from|up|down|gain\w*|los[et]\w*|previous|last|than|more|need\w*|majority|target|both|also)\b/i.test(
          text.slice(whole.end, last.end + 20)
        )
      )
        return []
      const sum = parts.reduce((made, {value}) => made + value, 0)
      if (sum <= whole.value || sum > 1.3 * whole.value) return []
      const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
      return [
        {
          ...spanOf(first),
          end: last.end,
          reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${sum}, not "${printedOf(sentence, whole)}"`,
          places: [spanOf(whole)],
          confidence: 0.85
        }
      ]
    })
  })
}
