import type {Article} from '../../../src/article/article.ts'
import type {Block, Word} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numbers} from '../figures/reading.ts'
import {amountsOf, valuesOf, type Amount} from './amounts.ts'
import {pastOf} from './counts.ts'
import {addsOne} from './one-more.ts'
import {around} from './roles.ts'

/** How many paragraphs, from the first, tell what the headline tells. */
const opening = 3
/** How many words of meaning a headline and these paragraphs share. */
const leastShared = 2

/**
 * Find a number in what stands around the text of which the first paragraphs tell the same thing with another one, where the text has
 * the number nowhere, in no form: "Twelve hurt" above "Eleven people were taken to hospital".
 */
export function* leadFaults(
  numbers: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): Generator<Finding> {
  const factsOf = new Map(numbers.map(({block, facts}) => [block, facts]))
  const read = (block: Block): readonly Amount[] => amountsOf(block, factsOf.get(block) ?? [])
  const own = article.blocks.filter(({role}) => around.has(role) && role !== 'alt')
  const amounts = own.flatMap(read)
  if (amounts.length === 0) return
  const text = numbers.filter(({block}) => block.role === 'body')
  const body = article.blocks.filter(({role}) => role === 'body')
  let all: ReadonlySet<number> | undefined
  const values = (): ReadonlySet<number> =>
    (all ??= new Set(body.flatMap((block) => valuesOf(block, factsOf.get(block) ?? []))))
  const first = body.slice(0, opening)
  const past = pastOf(text)
  const inside = first.flatMap(read).filter((amount) => !past.has(amount.block, amount))
  for (const amount of amounts) {
    if (amount.isLoose) continue
    const rival = rivalOf(amount, amounts, inside)
    if (!rival || !isComparable(amount, rival) || values().has(amount.value)) continue
    if ((isCount(amount) && isMadeOf(amount.value, values())) || isElsewhere(rival)) continue
    const counted = amount.block.words.find(({start}) => start >= amount.end)
    const about = new Set(stemsOf(amount.block, desk, counted))
    const stems = new Set(first.flatMap((block) => stemsOf(block, desk)))
    const shared = [...about].filter((stem) => stems.has(stem)).length
    // What befell people, or a length, says more than a thing that is counted.
    const isFirst = rival.block === first[0] && rival.end <= (first[0].sentences[0]?.end ?? 0)
    // "back after nine months", and a pier that took six to build: a length of time is the headline's own in the first sentence.
    if (!isFirst && amount.kinds.some((kind) => lasting.test(kind))) continue
    const isTelling = amount.kinds.some(
      (kind) => rival.kinds.includes(kind) && telling.test(kind) && (isFirst || !kind.startsWith('measure'))
    )
    if (shared + (isTelling ? 1 : 0) < (isFirst ? leastShared - 1 : leastShared)) continue
    yield {...contradiction(amount, rival, article, 0.8), severity: 'info'}
  }
}

const lasting = /^measure (?:minute|hour|day|night|week|month|year)$/

/** Kinds that tell more than a thing that is counted. */
const telling =
  /^(?:dead|hurt|ill|held|charged|jailed|saved|moved out|missing|stranded|job|home|household|measure .*|next .*|fraction)$/

/** Whether a number's sentence speaks of a part, or of another time. */
function isElsewhere({block, start}: Amount): boolean {
  return /^(?:In|By|Until|Since) (?:1[5-9]|20)\d\d|\b[Aa]mong (?:them|those|these)\b/.test(
    sentenceTextAround(block, start)
  )
}

/** Whether an amount can be made of others: an ordinal or a part in so many can't. */
function isCount({kinds}: Amount): boolean {
  return kinds.every((kind) => kind !== 'fraction' && !kind.startsWith('next '))
}

/** The one other amount of the first paragraphs that counts the same. */
function rivalOf(amount: Amount, all: readonly Amount[], inside: readonly Amount[]): Amount | undefined {
  for (const kind of amount.kinds) {
    // Two of a kind in the headline: which is which nobody can tell.
    if (all.some((other) => other.block === amount.block && other !== amount && other.kinds.includes(kind))) continue
    const same = inside.filter(({kinds}) => kinds.includes(kind))
    const [only] = same
    if (!only || only.isLoose || same.some(({value}) => value !== only.value)) continue
    if (!kind.startsWith('measure') && addsOne(only, amount.value - only.value)) continue
    return only
  }
  return undefined
}

/** Whether two amounts may be meant to be one, and differ by more than rounding. */
function isComparable({value, kinds}: Amount, {value: other}: Amount): boolean {
  if (isRounding(value, other)) return false
  const ratio = Math.max(value, other) / Math.min(value, other)
  return ratio < farthest || (kinds.some((kind) => kind.startsWith('money')) && Math.log10(ratio) % 1 === 0)
}

/** How many times the one of two numbers of the same may be the other. */
const farthest = 6

/** Whether the one number may be the other in fewer figures. */
function isRounding(one: number, other: number): boolean {
  if (Math.max(one, other) <= 20) return false
  const [rough, fine] = noughts(one) >= noughts(other) ? [one, other] : [other, one]
  const unit = noughts(rough)
  return Math.round(fine / unit) * unit === rough || Math.floor(fine / unit) * unit === rough
}

/** What the last figure of a number that isn't nought counts. */
function noughts(value: number): number {
  let unit = 1
  while (unit > 1e-3 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** Whether two or three numbers of the text make a number. */
function isMadeOf(whole: number, values: ReadonlySet<number>): boolean {
  if (values.size > most) return true
  const all = [...values].filter((value) => value > 0)
  return all.some(
    (one) =>
      values.has(whole - one) ||
      (values.has(whole + one) && one > 1) ||
      all.some((two) => values.has(whole - one - two))
  )
}

/** A text of so many numbers makes every other one. */
const most = 40

function stemsOf({words}: Block, {english: {lexicon}}: Desk, except?: Word): readonly string[] {
  return words
    .filter((word) => word !== except)
    .filter(({norm, shape}) => shape !== 'number' && !lexicon.isFunctionWord(norm))
    .map(({norm}) => stemOf(norm).slice(0, 5))
}
