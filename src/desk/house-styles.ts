import type {ObjectShape} from '../check/shape.ts'

/** How the publication prints numbers. */
export interface NumberStyle {
  /** Behind a figure: `5 per cent`, `5 percent`, `5%`. */
  readonly percent?: 'per cent' | 'percent' | '%' | undefined
  /** The last whole number that is spelled out; from the next one on figures stand. */
  readonly words?: 'nine' | 'ten' | undefined
  /** What parts the thousands: `10,000`, `10 000`, `10000`. */
  readonly thousands?: 'comma' | 'space' | 'none' | undefined
}

/** How the publication prints times of day. */
export interface TimeStyle {
  /** `10:00` is the clock of 24 hours. */
  readonly clock?: '10am' | '10 am' | '10 a.m.' | '10:00' | undefined
  /** What stands between hours and minutes: `10.30` or `10:30`. */
  readonly minutes?: 'stop' | 'colon' | undefined
}

/** What is asked of acronyms, beyond that one has one expansion. */
export interface AcronymStyle {
  /** Ask about acronyms that the article never spells out. */
  readonly undefined?: boolean | undefined
  /** Ask about acronyms that are introduced and never used. */
  readonly unused?: boolean | undefined
  /** Ask about acronyms that stand before the place where they are spelled out. */
  readonly early?: boolean | undefined
}

/** Styles that are a matter of taste: rules speak of those that are set, and leave the others alone. */
export interface HouseStyles {
  readonly numbers?: NumberStyle | undefined
  readonly dates?: '5 May' | 'May 5' | '5th May' | 'May 5th' | undefined
  readonly times?: TimeStyle | undefined
  /** Whether a full stop stands behind Mr, Mrs, Ms, Mx, Dr. */
  readonly titles?: 'Dr' | 'Dr.' | undefined
  /** Which words of headlines have capitals. */
  readonly headlines?: 'sentence' | 'title' | undefined
  /** Dashes between words: `a—b`, `a – b`, `a — b`. */
  readonly dashes?: 'em' | 'en-spaced' | 'em-spaced' | undefined
  readonly ellipses?: '…' | '...' | '. . .' | undefined
  /** The comma before the last item of a list: `red, white, and blue`. */
  readonly serialComma?: 'always' | 'never' | undefined
  readonly acronyms?: AcronymStyle | undefined
}

const yesNo = (description: string) => ({type: 'boolean', description}) as const
const oneOf = (values: readonly string[], description: string) => ({type: 'string', enum: values, description}) as const

/** What the `styles` of a house file may hold. */
export const stylesShape: ObjectShape = {
  type: 'object',
  description: 'Styles that are a matter of taste: rules speak of those that are set, and leave the others alone.',
  additionalProperties: false,
  properties: {
    numbers: {
      type: 'object',
      additionalProperties: false,
      properties: {
        percent: oneOf(['per cent', 'percent', '%'], 'What stands behind a figure (write "%" in quotation marks).'),
        words: oneOf(['nine', 'ten'], 'The last whole number that is spelled out; from the next one on figures stand.'),
        thousands: oneOf(['comma', 'space', 'none'], 'What parts the thousands: 10,000, 10 000, 10000.')
      }
    },
    dates: oneOf(['5 May', 'May 5', '5th May', 'May 5th'], 'How a day of a month is written.'),
    times: {
      type: 'object',
      additionalProperties: false,
      properties: {
        clock: oneOf(
          ['10am', '10 am', '10 a.m.', '10:00'],
          'How a time of day is written; 10:00 is the clock of 24 hours.'
        ),
        minutes: oneOf(['stop', 'colon'], 'What stands between hours and minutes: 10.30 or 10:30.')
      }
    },
    titles: oneOf(['Dr', 'Dr.'], 'Whether a full stop stands behind Mr, Mrs, Ms, Mx, Dr.'),
    headlines: oneOf(['sentence', 'title'], 'Which words of headlines have capitals.'),
    dashes: oneOf(['em', 'en-spaced', 'em-spaced'], 'Dashes between words: a—b, a – b, a — b.'),
    ellipses: oneOf(['…', '...', '. . .'], 'How an ellipsis is written.'),
    serialComma: oneOf(
      ['always', 'never'],
      'Whether a comma stands before the last item of a list: red, white, and blue.'
    ),
    acronyms: {
      type: 'object',
      additionalProperties: false,
      properties: {
        undefined: yesNo('Ask about acronyms that the article never spells out.'),
        unused: yesNo('Ask about acronyms that are introduced and never used.'),
        early: yesNo('Ask about acronyms that stand before the place where they are spelled out.')
      }
    }
  }
}
