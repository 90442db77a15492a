import {singular} from '../../../src/article/ledger/counts.ts'
import {wordsBehind} from '../figures/told.ts'
import type {Figure} from '../figures/across.ts'

/** A figure with what it is measured in: "30p" and "£2.20" are both pounds, "seven feet" feet. */
export interface Level extends Figure {
  readonly value: number
  readonly measure: string
}

/** A word, as the source of a pattern. */
export const words: string = "(?: [\\p{L}'’-]+)"
/** Between an old figure behind "from" and the new one. */
export const fromTo: RegExp = new RegExp(`^(?: (?!in\\b|on\\b|at\\b|last\\b)[\\p{L}'’-]+){0,3},? to (?:just )?$`, 'u')
/** Between an old figure and the new one, each with its verb. */
export const wasIs: RegExp = new RegExp(
  `^${words}{0,4},? (?:and|but) (?:will (?:be|go up to|go down to|rise to|fall to)|is now|are now|is to be)(?: just| only)? $`,
  'u'
)
const measured =
  /^ (seconds?|minutes?|hours?|rand|rupees?|dollars?|euros?|pounds?|francs?|kron(?:a|er|or)|yen|yuan|pesos?|dirhams?|shillings?|naira|feet|foot|inch(?:es)?|metres?|meters?|kilometres?|miles?|tonnes?|kilos?|degrees?|votes?|points?)\b/

/** The figures in what they are measured in, minutes and seconds together. */
export function timed(figures: readonly Figure[]): readonly Level[] {
  return figures.flatMap((figure, at): Level[] => {
    const {sentence, numeral} = figure
    const noun = numeral.unit === '' ? measured.exec(wordsBehind(sentence, numeral, 14))?.[1] : undefined
    const next = figures[at + 1]
    const before = figures[at - 1]
    const joined = (one: Figure | undefined, two: Figure | undefined): boolean =>
      one !== undefined &&
      two?.sentence === one.sentence &&
      /^ minutes?,?(?: and)? $/.test(one.sentence.text.slice(one.numeral.end, two.numeral.start))
    if (joined(before, figure)) return []
    if (next && joined(figure, next)) {
      const {end, last} = next.numeral
      return [
        {
          ...figure,
          numeral: {...numeral, end, last},
          value: 60 * numeral.value + next.numeral.value,
          measure: 'second'
        }
      ]
    }
    if (numeral.unit === 'p') return [{...figure, value: numeral.value / 100, measure: '£'}]
    return [
      {...figure, value: numeral.value, measure: noun === undefined ? inherited(figure, before) : singularOf(noun)}
    ]
  })
}

/** "from 88 feet to 95": the measure of a figure is the one before it. */
function inherited({sentence, numeral}: Figure, before: Figure | undefined): string {
  if (numeral.unit !== '' || before?.sentence !== sentence || before.numeral.unit !== '') return numeral.unit
  const noun = measured.exec(wordsBehind(sentence, before.numeral, 14))?.[1]
  const gap = sentence.text.slice(before.numeral.end, numeral.start)
  return noun !== undefined && (fromTo.test(gap) || wasIs.test(gap)) ? singularOf(noun) : ''
}

function singularOf(noun: string): string {
  return noun === 'foot' ? 'feet' : singular(noun)
}
