import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberWords} from '../../../src/article/ledger/number-words.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {isHedged, isSlipOf, listRoundingOf, roundingOf, stepOf} from '../figures/arithmetic.ts'
import {factsOf, unmade, type Place} from './parts.ts'
import type {Numeral} from '../figures/numerals.ts'
import {nounsBehind, type Parallel} from './parallel.ts'
import type {Numbered} from '../figures/reading.ts'

const ofWhole = /\b(?:of|from|among) (?:(?:the|its|his|her|their|our|those|these|all|\p{Lu}[\p{L}-]*['’]s?) ){0,3}$/iu
/** How many blocks before a list its whole may stand. */
const nearest = 2
/** An article with more sums than these is a budget, in which any few may be near another. */
const mostSums = 20
/** By how much more than the whole parts may come to and still be meant as its parts. */
const mostOver = 1.35
/** Words with a whole that say that all of it is told of. */
const shared =
  /\b(?:between (?:them|(?:its|the|his|her|their) \p{L}+)|among (?:them|themselves)|split|shared?|divided?)\b/iu

/** What no list of things adds up to. */
const measures = new Set('second minute hour day night week month year metre mile kilometre point degree'.split(' '))

/** Find lists that don't make the whole that the article gives: by one slip of a digit, or more than there is of it. */
export function* parallelFaults(
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>,
  numbers: readonly Numbered[],
  article: Article
): Generator<Finding> {
  for (const {block, fact} of factsOf(gathered, isParallel)) {
    const {parts} = fact
    const [first] = parts
    if (!first) continue
    const sum = parts.reduce((total, {value}) => total + value, 0)
    const most = Math.max(...parts.map(({value}) => value))
    // "of her 24 voters, 16 stayed, six left and two died": the first is what the others make.
    if (2 * first.value === sum && ofWhole.test(block.text.slice(Math.max(0, first.start - 40), first.start))) continue
    const wholes = numbers.flatMap(({block: there, numerals}) =>
      numerals
        .filter(
          (numeral) =>
            numeral.unit === first.unit && numeral.value > most && (there !== block || !parts.includes(numeral))
        )
        .map((numeral) => ({block: there, numeral}))
    )
    const pots = new Set(wholes.filter((place) => isPot(place, block)).map(({numeral}) => numeral.value))
    const isMade = ({numeral}: Place): boolean => {
      const figures = [numeral, ...parts]
      const rounding = pots.has(numeral.value) ? usualRounding(figures) : roundingOfAll(figures, sum)
      return Math.abs(numeral.value - sum) <= rounding
    }
    if (wholes.some(isMade)) continue
    if (first.unit !== '' && new Set(wholes.map(({numeral}) => numeral.value)).size > mostSums) continue
    const lead = article.blocks.find(({role}) => role === 'body')
    const meant = wholes.filter(
      (place) => isNear(place, block, lead) && !isCompared(place) && isMeant(fact, place, sum, block)
    )
    const [whole] = meant
    if (!whole || meant.some(({numeral}) => numeral.value !== whole.numeral.value)) continue
    yield unmade({block, parts}, whole, article)
  }
}

function isParallel(fact: {readonly kind: string}): fact is Parallel {
  return fact.kind === 'parallel'
}

/** What rounding may take or give: where the parts are told to the hundred, so is their sum. */
function roundingOfAll(figures: readonly Numeral[], sum: number): number {
  return sum < 1e6 ? listRoundingOf(figures) : roundingOf(figures)
}

const pot =
  /^(?: [\p{Ll}-]+){0,2} (?:fund|pot|pool|purse|package|kitty|grant|budget|appeal)\b|^ (?:in all|in total|altogether|between them)\b/u
const potOf = /\b(?:fund|pot|pool|purse|package|kitty|grant|budget|appeal|bill|total) of (?:an? )?$/i

/** Whether a whole is told, in the list's own paragraph, as the pot that is made up of the parts or divided into them. */
function isPot({block: there, numeral: {start, end}}: Place, block: Block): boolean {
  return (
    there === block &&
    (pot.test(there.text.slice(end, end + 60)) || potOf.test(there.text.slice(Math.max(0, start - 30), start)))
  )
}

/** What rounding usually takes or gives, as half of it goes each way: of seven figures one and a half. */
function usualRounding(figures: readonly Numeral[]): number {
  return Math.max(...figures.map(stepOf)) * Math.max(1, 0.6 * Math.sqrt(figures.length)) + 1e-6
}

function isNear({block: there}: Place, block: Block, lead: Block | undefined): boolean {
  return (
    (block.index - there.index <= nearest && there.index <= block.index + 1) ||
    there.role === 'headline' ||
    there === lead ||
    there.role === 'standfirst'
  )
}

function isCompared({block: {text}, numeral: {start}}: Place): boolean {
  return /\b(?:from|against|than|versus|over) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start))
}

/** Whether a figure is told as what the parts make. */
function isMeant(fact: Parallel, whole: Place, sum: number, block: Block): boolean {
  const {parts, isOpen, isClosed, isOfDays} = fact
  const {value} = whole.numeral
  const told = partsTold(whole, parts)
  const isShared = shared.test(sentenceOf(whole))
  const isOver = sum > value && sum <= mostOver * value
  const isSlip = slipBetween(parts, sum, whole.numeral)
  if ((isOpen || (told !== undefined && told > parts.length)) && !isOver) return false
  if (told !== undefined && told !== parts.length && isShared) return false
  const isComplete = isClosed || told === parts.length
  const noun = countedAt(whole)
  if (whole.numeral.unit !== '') return isSlip || (isOver && isComplete && isShared)
  const isNoun = noun !== undefined && fact.nouns.includes(noun)
  if (isSlip && isNoun) return true
  const isBehind = isTold(whole, block, parts[0]?.start ?? 0) && !isHedged(whole.block.text, whole.numeral)
  if (!isBehind || noun === undefined || measures.has(noun)) return false
  // What they count was named before: the whole is what was counted.
  const isOfIt = fact.isBare && (isNoun || fact.nouns.length === 0)
  if (isSlip && (isOfIt || (isComplete && value >= 1000))) return isComplete || isOver || isOfDays
  return isOver && (isOfIt ? isComplete : noun === 'time' && isOfDays && Math.abs(sum - value) === 1)
}

/** Whether a whole stands above the list, and the list comes soon. */
function isTold({block: there, numeral}: Place, block: Block, from: number): boolean {
  return there.index < block.index || (there === block && numeral.start < from)
}

/** What a whole counts: the last plural noun right behind it. */
function countedAt({block: {text}, numeral: {end}}: Place): string | undefined {
  return nounsBehind(text.slice(end, end + 50)).at(0)
}

function sentenceOf({block: {text, sentences, words}, numeral: {word}}: Place): string {
  const sentence = sentences[words[word]?.sentence ?? -1]
  return sentence ? text.slice(sentence.start, sentence.end) : ''
}

const counted = /(?<![\p{L}-])(two|three|four|five|six|seven)[ -](\p{Ll}{3,}?)s?\b/giu

/** How many there are of what shares the whole, where its sentence tells one number of things: "three Queensland shires". */
function partsTold(whole: Place, parts: readonly Numeral[]): number | undefined {
  const at = [...sentenceOf(whole).matchAll(counted)]
    .filter(([, , noun = '']) => !measures.has(noun) || noun === 'day')
    .map(([, word = '']) => numberWords.get(word.toLowerCase()) ?? 0)
    .filter((value) => value !== whole.numeral.value && value > 1)
  return at.includes(parts.length) ? parts.length : at.find((value) => value > parts.length)
}

/** Whether one wrong digit, or two that changed places, in one of the figures explains the difference. */
function slipBetween(parts: readonly Numeral[], sum: number, whole: Numeral): boolean {
  const step = Math.min(1, ...[...parts, whole].map(({step: one}) => (one > 0 ? one : 1)))
  const unit = [...parts, whole].every(({value}) => value >= 1e5)
    ? Math.min(...[...parts, whole].map(({step: one}) => one || 1))
    : step
  return [...parts.map(({value}) => [value, whole.value - sum + value] as const), [whole.value, sum] as const].some(
    ([told, right]) => right >= 10 * unit && isSlipOf(told, right, unit)
  )
}
