/** Frames of halves: "one and half hours", "half of million". */
import {pluralOf} from '../../forms/paradigms.ts'
import {isNumber} from '../around.ts'
import {type Asked, askedAt, instead, missing, type Frame, wrong} from '../frame.ts'
import {indefinite} from '../indefinite.ts'

const unit =
  /^(?:hour|day|week|month|year|decade|century|minute|mile|kilometre|kilometer|metre|meter|inch|acre|hectare|ton|tonne|pound|kilo|litre|liter|gallon|cup|teaspoon|tablespoon|page|time)$/

/** "one and half hour": as many and a half of them. */
const andHalf: Frame = (words, at) => {
  if (
    words.word(at - 1) !== 'and' ||
    !words.runs(at - 2, at + 1) ||
    !(isNumber(words, at - 2) || words.word(at - 2) === 'one')
  )
    return undefined
  const next = words.word(at + 1)
  if (/^(?:million|billion|thousand|hundred|dozen|times|feet)$/.test(next)) return missing('half without a', at, 'a')
  if (unit.test(next)) {
    // "two and half hour drive"
    const goesOn =
      words.runs(at + 1, at + 2) &&
      !/^(?:to|of|in|at|on|for|from|with|before|after|ago|later|and|long|by|until|away|when|while|since|each|every|than|that|is|was|are|were)$/.test(
        words.word(at + 2)
      )
    return goesOn
      ? missing('half without a', at, 'a')
      : instead('half without a', at, at + 2, ['a', 'half', pluralOf(next)])
  }
  return /s$/.test(next) && unit.test(next.slice(0, -1)) ? missing('half without a', at, 'a') : undefined
}

/** "half of million": half a million. */
const halfOf: Frame = (words, at) => {
  const next = words.word(at + 2)
  if (words.word(at + 1) !== 'of' || !words.runs(at, at + 2)) return undefined
  return /^(?:million|billion|thousand|dozen|century|hour|mile|kilometre|kilometer|metre|meter)$/.test(next)
    ? wrong('half of one', at + 1, indefinite(next))
    : undefined
}

/** The frames of this file. */
export const halfFrames: readonly Asked[] = [askedAt('half', andHalf), askedAt('half', halfOf)]
