import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Years} from './ages.ts'

const around = new Set<Block['role']>(['headline', 'standfirst', 'social'])
// "Farmer, 72, wins", "Plumber aged 54", "72-year-old farmer"
const ofTrade = /(?<!\p{L})(\p{L}{3,20})(?:, (?:aged )?| aged )(\d{1,3})(?=[,:]| (?:\p{Ll}+s|in|after|dead)\b|$)/gu
const atDeath = /\b(?:dies|dead|died)(?: \p{L}+){0,2},? (?:at|aged) (\d{2,3})\b/giu
const wasOf = /\b(?:[Hh]e|[Ss]he|\p{Lu}\p{L}+) was (\d{2,3})(?: years old)?[.”]/gu

/** Find the age of a farmer, or of somebody who died, above a text that has only another one. */
export function* headlineAges(
  {blocks}: Article,
  known: readonly Years[]
): Generator<{readonly age: Years; readonly other: Years}> {
  const body = blocks.filter(({role}) => role === 'body')
  for (const block of blocks) {
    if (!around.has(block.role) || !/\d/.test(block.text)) continue
    const told = [
      ...[...block.text.matchAll(ofTrade)].map(({index, 0: all, 1: noun = '', 2: digits = ''}) => ({
        place: {start: index + all.length - digits.length, end: index + all.length, digits},
        there: new RegExp(`(?<!\\p{L})(\\d{1,3})-year-old (?:\\p{Ll}+ )?${noun.toLowerCase()}(?!\\p{L})`, 'gu')
      })),
      ...[...block.text.matchAll(atDeath)].map(({index, 0: all, 1: digits = ''}) => ({
        place: {start: index + all.length - digits.length, end: index + all.length, digits},
        there: wasOf
      }))
    ]
    for (const {place, there} of told) {
      if (known.some((age) => age.block === block && age.start === place.start)) continue
      const number = new RegExp(`(?<!\\d)${place.digits}(?!\\d)`)
      if (body.some(({text}) => number.test(text))) continue
      const found = body.flatMap((other) =>
        [...other.text.matchAll(there)].map((match) =>
          yearsAt(other, match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '')
        )
      )
      const [first] = found
      if (!first || found.some(({low}) => low !== first.low) || first.low === Number(place.digits)) continue
      yield {age: yearsAt(block, place.start, place.digits), other: first}
    }
  }
}

function yearsAt(block: Block, start: number, digits: string): Years {
  return {block, start, end: start + digits.length, low: Number(digits), high: Number(digits)}
}
