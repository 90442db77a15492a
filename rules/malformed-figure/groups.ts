import {printedMonth} from '../../src/article/calendar.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {counted, slip} from './slip.ts'

const thousands = /(?<![\p{L}\p{N}.,/_:-])(\d{1,3}(?:,\d{3}){0,3}),(\d{4})(?![\p{L}\p{N},_/-]|\.\d)/gu
const countedNext = new RegExp(String.raw`^ (?:(?:new|more|other|local) )?${counted}`, 'u')
const behindMonth = new RegExp(String.raw`${printedMonth} \d{1,2}$`)
const large = String.raw`(?:per ?cent|%|million|billion|trillion)`
const raising = String.raw`(?:by|rose|fell|grew|about|nearly|almost|around|than|over|only|just)`

interface Shape {
  readonly what: string
  readonly expression: RegExp
  /** What it has within, which is found much sooner than what must stand around it. */
  readonly cue: RegExp
  /** What should stand there, where only one thing can. */
  readonly right?: (match: RegExpExecArray) => string
  readonly leave?: (match: RegExpExecArray, text: string) => boolean
}

const joined = ({0: whole}: RegExpExecArray): string => whole.replace(/ /g, '')

const shapes: readonly Shape[] = [
  {
    what: 'Two figures behind a comma',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/_:-])\d{1,3}(?:,\d{3})*,\d{2}(?= (?:(?:new|more|other|local) )?${counted})`,
      'gu'
    ),
    cue: /\d,\d\d /
  },
  // Another language's decimals are its own: only pounds and dollars are told.
  {
    what: 'A comma for the decimal point',
    expression: /(?<!\p{L})[£$]\d{1,3}(?:,\d{3})*,\d{1,2}(?![\p{L}\p{N},-])/gu,
    cue: /,\d\d?(?!\d)/
  },
  {
    what: 'A point for the comma of the thousands',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/_:-])[1-9]\d{0,2}\.\d{3}(?= ${counted}(?! (?:per|for every|for each|an?)\b))`,
      'gu'
    ),
    cue: /\d\.\d{3} /,
    right: ({0: whole}) => whole.replace('.', ','),
    leave: ({index}, text) => /\b(?:average|mean|rate|ratio)\b/.test(text.slice(Math.max(0, index - 60), index))
  },
  {
    what: 'A point for the comma of the thousands',
    expression: /[£$]\d{2,3}\.\d00(?![\p{L}\p{N}.,-]| ?(?:million|billion|trillion|m|bn|per|a|an|and \d)\b)/gu,
    cue: /\.\d00/,
    right: ({0: whole}) => whole.replace('.', ',')
  },
  {
    what: 'A figure with two points',
    expression: new RegExp(
      String.raw`(?:[£$€]\d{1,4}\.\d{1,2}\.\d{1,2}(?![\p{L}\p{N}.-])|(?<![\p{L}\p{N}.-])\d{1,4}\.\d{1,2}\.\d{1,2}(?= ?${large}))`,
      'gu'
    ),
    cue: /\.\d\d?\.\d/
  },
  {
    what: 'A figure with two points',
    expression: new RegExp(
      String.raw`(?:[£$€]\d{1,4}\.\.\d{1,3}(?![\p{L}\p{N}.-])|(?<![\p{L}\p{N}.-])\d{1,3}\.\.\d{1,2}(?= ?${large}))`,
      'gu'
    ),
    cue: /\d\.\.\d/,
    right: ({0: whole}) => whole.replace('..', '.')
  },
  {
    what: 'A space within the figure',
    expression: /(?<![\d,.-])[£$€]?\d{1,3} ,\d{3}(?![\p{L}\d]|,\d)/gu,
    cue: /\d ,\d/,
    right: joined
  },
  {
    what: 'A space within the figure',
    expression: new RegExp(
      String.raw`[£$€]\d{1,3}, \d{3}(?= (?:in|for|to|from|at|on|by|was|is|per|a (?:year|month|week|day))\b|[.;]|, )|(?<=\b(?:more than|nearly|almost|about|around|some|least) )\d{1,3}, \d{3}(?= ${counted})`,
      'gu'
    ),
    cue: /\d, \d{3}/,
    right: joined
  },
  // No list has the number 000, and a number in groups goes on with groups.
  {
    what: 'A space within the figure',
    expression: /(?<![\p{L}\p{N}.,/_:-])[£$€]?[1-9]\d{0,2}(?:,\d{3})*, 000(?![\p{L}\d]|[.,]\d)/gu,
    cue: /\d, 000/,
    right: joined
  },
  {
    what: 'A space within the figure',
    expression: new RegExp(
      String.raw`(?<=\b(?:close to|more than|fewer than|less than|at least|up to|nearly|almost|approximately|roughly|around|a total of|some) )[1-9]\d{0,2}(?:,\d{3})*, \d{3}(?= (?:\p{Ll}{3,15} )?(?:\p{Ll}{2,15}[^s\P{Ll}]s|people|children|women|men)(?![\p{L}-]))`,
      'gu'
    ),
    cue: /\d, \d{3}/,
    right: joined
  },
  {
    what: 'A space within the figure',
    expression:
      /[£$€][1-9]\d{0,2}(?:,\d{3})*, \d{3}(?= (?:federal |state |research |annual )?(?:grants?|loans?|awards?|contracts?|in (?:federal|state|grant|new|total)|donation|budget|gift|prize|fine)(?![\p{L}-]))/gu,
    cue: /[£$€]\d{1,3}(?:,\d{3})*, \d{3}/,
    right: joined
  },
  {
    what: 'A space within the figure',
    expression: new RegExp(
      String.raw`(?<=\b${raising} [£$€]?)\d{1,3}\. \d(?= ?${large})|(?<![\p{L}\p{N}.,-])[£$€]?\d{1,2} \.\d(?= ?${large})`,
      'gu'
    ),
    cue: /\d(?:\. | \.)\d/,
    right: joined
  },
  {
    what: 'A space within the figure',
    expression:
      /(?<=\b(?:from|by|to|about|nearly|over|than|has|have|had|after|for) )[1-9] \d(?= (?:per ?cent|percent|years|people|minutes|miles|points)(?![\p{L}-]))/gu,
    cue: /[1-9] \d/,
    right: joined
  },
  {
    what: 'A space within the ordinal',
    expression: /(?<=\b(?:the|his|her|their|its) (?:\p{Ll}+ )?)\d{1,3} (?:th|st|nd|rd)(?= \p{Ll}| of\b)/gu,
    cue: /\d (?:th|st|nd|rd)/,
    right: joined
  },
  {
    what: 'A year of five figures',
    expression: new RegExp(
      String.raw`(?<=\b(?:born in|died in|the year(?: of)?|since|founded in|built in|opened in|published in|${printedMonth}|${printedMonth} \d{1,2},) )(?:19|20)\d{3}(?=[.,;)]?(?: \p{Ll}|$))`,
      'gu'
    ),
    cue: /(?:19|20)\d{3}/
  }
]

/** Find figures whose groups, points and spaces are no figure's: "1,2000 homes", "12.500 people", "£12,5", "1 ,200". */
export function groups(text: string): PassageFinding[] {
  const found = (/\d,\d{4}/.test(text) ? [...text.matchAll(thousands)] : []).flatMap(
    ({0: whole, 1: front = '', 2: last = '', index}) => {
      const thing = countedNext.test(text.slice(index + whole.length, index + whole.length + 30))
      if (!thing && !last.endsWith('000') && !front.includes(',')) return []
      // "May 5,2000": a year.
      if (
        /^(?:1[5-9]|20)\d\d$/.test(last) &&
        (!thing || behindMonth.test(text.slice(Math.max(0, index - 12), index + front.length)))
      )
        return []
      return [slip('Four figures behind a comma', index, whole)]
    }
  )
  for (const {what, expression, cue, right, leave} of shapes) {
    if (!cue.test(text)) continue
    for (const match of text.matchAll(expression)) {
      if (leave?.(match, text)) continue
      if (found.some(({start, end}) => start < match.index + match[0].length && match.index < end)) continue
      found.push(slip(what, match.index, match[0], right?.(match)))
    }
  }
  return found
}
