import type {Span} from '../source-map.ts'

/** Somebody's age as it stands in a text. Offsets are UTF-16 units of the number. */
export interface WrittenAge extends Span {
  readonly age: number
}

const ages =
  /(?<![\p{L}\d.,$£€])(?:(\d{1,3})[- ]years?[- ]olds?\b|[aA]ged? (?:of )?(\d{1,3})(?![\d.,]?\d|[-–%]| (?:to|and|or)\b)|(?<=\p{Lu}[\p{L}.'’-]+, )(\d{1,3})(?=, |\. |[.;)]|$)|(?<=\p{Lu}[\p{L}.'’-]+ \()(\d{1,3})(?=\)))/gu

/** Find ages: `54-year-old`, `aged 54`, and a number behind a name: `Ann Bell, 54,` and `Ann Bell (54)`. */
export function findAges(text: string): WrittenAge[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(ages)].flatMap((match) => {
    const digits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const start = match.index + match[0].indexOf(digits)
    return Number(digits) > 120 ? [] : [{start, end: start + digits.length, age: Number(digits)}]
  })
}
