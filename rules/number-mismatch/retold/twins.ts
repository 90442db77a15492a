import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isRunning} from '../../../src/article/role.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Lexicon} from '../../../src/desk/english/lexicon.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {spanOf, isTransposed} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import type {Numbered} from '../figures/reading.ts'

interface Place {
  readonly block: Block
  readonly numeral: Numeral
  readonly digits: string
}

/** How many words of meaning stand near both sums at least, and how near. */
const leastShared = 1
const leastOfCounts = 2
const near = 4
/** An article with more sums than these is a budget, in which any two may be alike. */
const mostSums = 20

/** Find two sums that are one with two digits exchanged, told of the same thing in two places: $48.6 million, $46.8 million. */
export function* twinFaults(
  numbers: readonly Numbered[],
  article: Article,
  {english: {lexicon}}: Desk
): Generator<Finding> {
  yield* twinsOf(numbers, 'sum', article, lexicon)
  yield* twinsOf(numbers, 'count', article, lexicon)
}

/** How many digits that say something a figure has at least, from which on two that are alike but for their order are hardly two. */
const leastDigits = 3

function* twinsOf(
  numbers: readonly Numbered[],
  kind: 'sum' | 'count',
  article: Article,
  lexicon: Lexicon
): Generator<Finding> {
  const byKey = new Map<string, Place[]>()
  const values = new Map<string, number>()
  for (const {block, numerals} of numbers) {
    // What stands around the text is compared with it elsewhere.
    if (!isRunning(block.role) && block.role !== 'table' && (kind === 'sum' || block.role !== 'heading')) continue
    for (const numeral of numerals) {
      if ((numeral.unit === '') !== (kind === 'count') || block.words[numeral.word]?.quoted) continue
      const printed = block.text.slice(numeral.start, numeral.end)
      // 1891 is a year or a label, 5,920 a count.
      if (kind === 'count' && !/^\d{1,3}(?:,\d{3})+$/.test(printed)) continue
      const digits = printed.replace(/\D/g, '').replace(kind === 'count' ? /(?<!0)0+$/ : /^$/, '')
      if (digits.length < leastDigits) continue
      // Two that are a swap of each other have the same digits, and stand in the same form.
      const key = `${numeral.unit} ${printed.replace(/\d/g, '0')} ${[...digits].toSorted().join('')}`
      byKey.set(key, [...(byKey.get(key) ?? []), {block, numeral, digits}])
      values.set(`${key} ${digits}`, (values.get(`${key} ${digits}`) ?? 0) + 1)
    }
  }
  if (values.size > mostSums) return
  for (const [key, places] of byKey) {
    const kinds = new Set(places.map(({digits}) => digits))
    const [one, other] = [...kinds]
    if (one === undefined || other === undefined || kinds.size > 2 || !isTransposed(Number(one), Number(other)))
      continue
    const [a, b] = [one, other].map((digits) => places.filter((place) => place.digits === digits))
    const [first] = a ?? []
    const [second] = b ?? []
    if (!first || !second || first.block === second.block) continue
    const meaning = ({block, numeral}: Place): ReadonlySet<string> =>
      new Set(
        block.words
          .slice(Math.max(0, numeral.word - near), numeral.last + near)
          .filter(
            ({norm, shape, sentence}) =>
              shape !== 'number' &&
              norm.length > 3 &&
              !lexicon.isFunctionWord(norm) &&
              !scale.test(norm) &&
              sentence === block.words[numeral.word]?.sentence
          )
          .map(({norm}) => stemOf(norm))
      )
    const there = meaning(first)
    const shared = [...meaning(second)].filter((stem) => there.has(stem))
    // A heading has its figure from the text below it.
    const isHeaded = [first, second].some(
      ({block, digits}) => block.role === 'heading' && values.get(`${key} ${digits}`) === 1
    )
    const least = isHeaded ? 0 : kind === 'count' ? leastOfCounts : leastShared
    if (shared.length < least || (kind === 'count' && first.block.role === 'table' && second.block.role === 'table'))
      continue
    // The one that stands more often is the witness; else the first.
    const odd =
      (values.get(`${key} ${second.digits}`) ?? 0) <= (values.get(`${key} ${first.digits}`) ?? 0) ? second : first
    const right = odd === second ? first : second
    const [here, rival] = [odd, right].map(({block, numeral}) => block.text.slice(numeral.start, numeral.end))
    const where = article.where(right.block)
    yield {
      block: odd.block,
      ...spanOf(odd.numeral),
      reason: `"${here ?? ''}" here, "${rival ?? ''}" in ${where}: two digits changed places?`,
      because: [{block: right.block, ...spanOf(right.numeral), text: `${where} has "${rival ?? ''}"`}],
      confidence: 0.8,
      ...(kind === 'count' && shared.length < leastOfCounts ? {severity: 'info' as const} : {})
    }
  }
}

const scale = /^(?:million|billion|trillion|lakh|crore|thousand|cent|percent)$/
