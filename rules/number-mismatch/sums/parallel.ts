import type {Article} from '../../../src/article/article.ts'
import type {Block, Passage} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {factsOf} from '../figures/facts.ts'
import {unmade} from './unmade.ts'
import {isSlipOf, roundingOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** Three figures or more that a sentence tells side by side: "£4m on roads, £2m on parks and £1m on pools". */
export interface Parallel {
  readonly kind: 'parallel'
  readonly parts: readonly Numeral[]
  /** The nouns behind plain numbers, as singulars. */
  readonly nouns: readonly string[]
}

/** Words in a list that make its figures no parts of one whole. */
const noPart =
  /\b(?:(?:from|to) (?=[$£€\d])|than|per|each|every|apiece|both|also|including|of which|of whom|then|later|earlier|last (?=year|month|week|season|time|night|two|three|four|five)|previous|years?|months?|weeks?|days?|hours?|minutes?|seconds|points?|times|rose|fell|up|down|over|above|below|more|less|increase|decrease|respectively|compared|against|average|most|least|a (?:head|year|month|week|day))\b|["“”()]|[-–−] ?[$£€\d]/iu

/** Read the parallel lists of a passage. */
export function parallelsOf({role}: Passage, told: readonly Told[]): Parallel[] {
  if (role !== 'body' && role !== 'list') return []
  return told.flatMap((sentence, at) => {
    const {text} = sentence
    const run = runOf(sentence)
    const [first, last, previous] = [run[0], run.at(-1), run.at(-2)]
    if (!first || !last || !previous || run.length < 3 || run.length > 7 || first.unit === '%' || first.unit === 'pt')
      return []
    if (!/\band\b|; /.test(text.slice(previous.end, last.start)) || noPart.test(text.slice(first.start, last.end + 20)))
      return []
    const rest = restIn(told[at + 1], first)
    if (rest) run.push(rest)
    const nouns = run.flatMap((part) => nounsBehind(wordsBehind(sentence, part, 50)))
    return [{kind: 'parallel' as const, parts: run, nouns}]
  })
}

/** The longest row of figures that are joined to each other, at the sentence's end or before what follows it. */
function runOf(sentence: Told): Numeral[] {
  let run: Numeral[] = []
  for (const part of sentence.own) {
    const last = run.at(-1)
    const gap = last ? sentence.text.slice(last.end, part.start) : ''
    const isJoined =
      last && gap.length < 90 && /[,;] |\band\b/.test(gap) && last.unit === part.unit && !/:|\bwith\b/.test(gap)
    if (isJoined && (isExact(sentence, part) || isDistance(sentence, part))) run.push(part)
    else if (run.length > 2) return []
    else run = isExact(sentence, part) || isDistance(sentence, part) ? [part] : []
  }
  return run
}

/** "28 kilometres on the first": what adds up, though it counts nothing. */
function isDistance(sentence: Told, part: Numeral): boolean {
  return (
    /^ (?:kilometres|kilometers|miles)\b/.test(wordsBehind(sentence, part, 12)) &&
    wordsBefore(sentence, part, 12).search(/\b(?:about|some|nearly|over) $/) < 0
  )
}

/** "The rest, £27,000, has never been found": the last part, in the next sentence. */
function restIn(next: Told | undefined, {unit}: Numeral): Numeral | undefined {
  if (!next || !/^The (?:rest|remainder|balance|remaining|other)\b/.test(next.text.slice(next.from, next.from + 16)))
    return undefined
  const [only, ...more] = next.own.filter((numeral) => numeral.unit === unit)
  return only && more.length === 0 && isExact(next, only) ? only : undefined
}

function nounsBehind(behind: string): readonly string[] {
  return [...(/^ ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(behind)?.[1] ?? '').matchAll(/[\p{Ll}-]{3,}s\b/gu)].map(
    ([word]) => singular(word)
  )
}

const ofWhole = /\b(?:of|from|among) (?:(?:the|its|his|her|their|our|those|these|all|\p{Lu}[\p{L}-]*['’]s?) ){0,3}$/iu

/** How many blocks before a list its whole may stand. */
const nearest = 2
/** An article with more sums than these is a budget, in which any few may be near another. */
const mostSums = 20

/** Find lists that one slip of a digit keeps from making the whole that the article gives. */
export function* parallelFaults(
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>,
  numbers: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>,
  article: Article
): Generator<Finding> {
  for (const {block, fact} of factsOf(gathered, isParallel)) {
    const {parts, nouns} = fact
    const [first] = parts
    const last = parts.at(-1)
    if (!first || !last) continue
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
        .map((numeral) => ({there, numeral}))
    )
    if (wholes.some(({numeral}) => Math.abs(numeral.value - sum) <= roundingOf([numeral, ...parts]))) continue
    if (first.unit !== '' && new Set(wholes.map(({numeral}) => numeral.value)).size > mostSums) continue
    const lead = article.blocks.find(({role}) => role === 'body')
    const meant = wholes.filter(
      ({there, numeral}) =>
        ((block.index - there.index <= nearest && there.index <= block.index + 1) ||
          there.role === 'headline' ||
          there === lead ||
          there.role === 'standfirst') &&
        (numeral.unit !== '' ||
          nounsBehind(there.text.slice(numeral.end, numeral.end + 50))
            .slice(0, 1)
            .some((noun) => nouns.includes(noun))) &&
        !/\b(?:from|against|than|versus|over) (?:the )?$/.test(
          there.text.slice(Math.max(0, numeral.start - 12), numeral.start)
        ) &&
        isSlip(parts, sum, numeral)
    )
    const [whole] = meant
    if (!whole || meant.some(({numeral}) => numeral.value !== whole.numeral.value)) continue
    yield unmade({block, parts}, {block: whole.there, numeral: whole.numeral}, article)
  }
}

function isParallel(fact: {readonly kind: string}): fact is Parallel {
  return fact.kind === 'parallel'
}

/** Whether one wrong digit, or two that changed places, in one of the figures explains the difference. */
function isSlip(parts: readonly Numeral[], sum: number, whole: Numeral): boolean {
  const step = Math.min(1, ...[...parts, whole].map(({step: one}) => (one > 0 ? one : 1)))
  const unit = [...parts, whole].every(({value}) => value >= 1e5)
    ? Math.min(...[...parts, whole].map(({step: one}) => one || 1))
    : step
  return [...parts.map(({value}) => [value, whole.value - sum + value] as const), [whole.value, sum] as const].some(
    ([told, right]) => right >= 10 * unit && isSlipOf(told, right, unit)
  )
}
