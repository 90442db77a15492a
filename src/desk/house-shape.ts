import {shapeFaults, type ObjectShape, type ShapeFault} from '../check/shape.ts'
import {varieties} from './variety.ts'
import type {House} from './house.ts'
import {stylesShape} from './house-styles.ts'

const texts = {type: 'array', items: {type: 'string'}} as const

/** What a house file may hold: the one place that says so; the JSON schema is printed from it. */
export const houseShape: ObjectShape = {
  type: 'object',
  description: 'A publication’s own file: what it prints and how.',
  additionalProperties: false,
  properties: {
    english: {
      type: 'string',
      enum: varieties,
      description: 'The variety of English that the publication is written in.'
    },
    quotationMarks: {
      type: 'string',
      enum: ['curly', 'straight'],
      description: 'Which quotation marks and apostrophes are printed: curly (“it’s”) or straight ("it\'s").'
    },
    stops: {
      type: 'string',
      enum: ['inside', 'outside'],
      description: 'Where a full stop or comma stands at the end of a part-quotation: inside or outside the marks.'
    },
    styles: stylesShape,
    acronyms: {...texts, description: 'Acronyms that need no expansion.'},
    names: {
      type: 'array',
      description: 'Names that the publication spells in one way.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: {type: 'string', description: 'The spelling to print: "Siân Gallagher".'},
          aliases: {...texts, description: 'Other forms that are right too.'},
          misspellings: {...texts, description: 'Spellings known to be wrong.'},
          role: {type: 'string', description: 'What the person is.'},
          note: {type: 'string', description: 'What an editor should know.'}
        }
      }
    }
  }
}

/** Compare a value with what a house file may hold. */
export function houseFaults(value: unknown): ShapeFault[] {
  return shapeFaults(value, houseShape)
}

/**
 * Check the value of a `house` option.
 *
 * @throws TypeError naming the first thing that is wrong, and what is allowed.
 */
export function checkHouse(house: unknown): asserts house is House | null | undefined {
  if (house === null || house === undefined) return
  const [fault] = houseFaults(house)
  if (fault) throw new TypeError(`Option \`house\`: ${fault.message}`)
}
