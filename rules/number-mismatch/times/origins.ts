import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'

const began =
  '(?:dat(?:es?|ing|ed) (?:from|back to)|(?:founded|established|built|planted|opened|set up|created|started|launched|formed|begun|laid out|completed)(?: back)? in) '
const origin = new RegExp(`\\b${began}(1[0-9]\\d\\d|20[0-2]\\d)(?![\\d-])`, 'gu')
const span =
  '(?:(half a)|(an?|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)) (centur(?:y|ies)|decades?|years?)'
/** "a rival founded nearly a century after it". */
const apart = new RegExp(
  `\\b(?:founded|established|built|planted|opened|set up|created|started|launched|formed) (?:(?:nearly|almost|about|around|roughly|more than|over|just|some|exactly) )?${span} (?:before|after|earlier|later)(?![\\p{L}-])`,
  'giu'
)
const older = /\b(older|newer|younger) than\b/u
const units: Readonly<Record<string, number>> = {c: 100, d: 10, y: 1}

/** Find what was founded so long after or before another thing of whose years the text gives others. */
export function* originFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst')
  const origins = text.flatMap((block) =>
    [...block.text.matchAll(origin)].map(({index, 0: printed, 1: year = ''}) => ({
      block,
      start: index,
      end: index + printed.length,
      year: Number(year)
    }))
  )
  yield* text.flatMap(orderFaults)
  const [one, two] = origins
  if (!one || !two || origins.length !== 2) return
  const made = Math.abs(one.year - two.year)
  for (const block of text) {
    for (const match of block.text.matchAll(apart)) {
      const [printed, half, count = '', unit = ''] = match
      const told =
        (half === undefined ? (/^an?$/i.test(count) ? 1 : (numberOfText(count) ?? Number.NaN)) : 0.5) *
        (units[unit.charAt(0)] ?? 1)
      if (
        Number.isNaN(told) ||
        Math.abs(told - made) <= Math.max(1, 0.3 * told) ||
        isQuoted(block.quotations, match.index)
      )
        continue
      yield {
        block,
        start: match.index,
        end: match.index + printed.length,
        reason: `"${printed}" here, but from ${Math.min(one.year, two.year)} to ${Math.max(one.year, two.year)} is ${made} ${made === 1 ? 'year' : 'years'}`,
        because: [one, two].map(({block: there, start, end}) => ({
          block: there,
          start,
          end,
          text: `${article.where(there)} has "${there.text.slice(start, end)}"`
        })),
        undecided: true,
        confidence: 0.8
      }
    }
  }
}

/** Find "planted in 1720, is older than the yew, which dates from 1690". */
function orderFaults(block: Block): readonly Finding[] {
  if (!older.test(block.text)) return []
  return block.sentences.flatMap((sentence): readonly Finding[] => {
    const text = block.text.slice(sentence.start, sentence.end)
    const word = older.exec(text)
    const [one, two, ...more] = [...text.matchAll(origin)]
    if (!word || !one || !two || more.length > 0 || one.index > word.index || two.index < word.index) return []
    if (
      /\b(?:not|no|much|far|think|thought|believed)\b/.test(text) ||
      isQuoted(block.quotations, sentence.start + word.index)
    )
      return []
    const [first, second] = [Number(one[1]), Number(two[1])]
    if (first === second || (word[1] === 'older') === first < second) return []
    return [
      {
        block,
        start: sentence.start + word.index,
        end: sentence.start + word.index + word[0].length,
        reason: `"${word[0]}" here, but ${first} is ${first < second ? 'before' : 'after'} ${second}`,
        alsoAt: [one, two].map(({index, 0: printed}) => ({
          block,
          start: sentence.start + index,
          end: sentence.start + index + printed.length
        })),
        confidence: 0.85
      }
    ]
  })
}
