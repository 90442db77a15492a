import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Numeral} from '../figures/numerals.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, word} from '../figures/skeleton.ts'
import {spanOf} from '../figures/arithmetic.ts'

/** How many times as much each verb makes of a thing, by its stem. */
const factors: Readonly<Record<string, number>> = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twice: 2,
  double: 2,
  treble: 3,
  triple: 3,
  half: 0.5
}
const about = '(?:(more than|over|nearly|almost|about|around|roughly|just over|just under|less than|at least) )?'
const verb = `(?<![\\p{L}-])${about}(?:(doubl|trebl|tripl|quadrupl|quintupl|halv)(?:es|ed|ing|e)|(?:\\p{Ll}+ )?(two|three|four|five|six|seven|eight|nine|ten)-?fold)(?![\\p{L}-])`
/** "doubled from 40 to 80", "grew fivefold, from 300 birds to 1,500". */
const fromTo = new RegExp(
  `${verb}(?:${word}){0,6},?(?: growing| rising| going| falling| increasing| up| down)? from ${figure}(?:${word}){0,5} to ${figure}`,
  'giu'
)
/** "doubled to 80 from 40". */
const toFrom = new RegExp(`${verb}(?:${word}){0,4},? to ${figure}(?:${word}){0,5},? from ${figure}`, 'giu')
/** "doubled since 1990, when it was 4,000, to 8,000". */
const whenIt = new RegExp(
  `${verb}(?:${word}){0,4}, when (?:it|they|there)(?:${word})?(?: (?:was|were|at|only))* ${figure}(?:${word}){0,3},? to ${figure}`,
  'giu'
)
/** "ten times as many people came: 2,000, against 200". */
const asMany = new RegExp(
  `(?<![\\p{L}-])(?:${about}(?:(twice|double|treble|triple|half)|${figure} times) (?:as (?:many|much|high|large)|the|last|its|their|that)|@(\\d+)@ (?:as (?:many|much)|the|last|its|their|that))[^#@.;]{0,60}?(?::|,| –| —)(?:${word}){0,3} ${figure}(?:${word}){0,4},? (?:against|compared (?:with|to)|up from|down from|versus|from) (?:the |just )?${figure}`,
  'giu'
)

/** What no sentence is without that tells the one or the other: the patterns by themselves are dear. */
const mayTurn = /doubl|trebl|tripl|quadrupl|quintupl|halv|fold/i
const mayBeTimes = /times|twice|double|treble|triple|half|@/i

/** Find what is said to have doubled, or to be so many times another, and has not: "tripled from 200 to 500". */
export function multipleFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    const {text} = skeleton
    if (!/[lv](?:e[sd]?|ing)\b|fold|times|twice|@/.test(text)) return []
    const [hasVerb, hasTimes] = [mayTurn.test(text), mayBeTimes.test(text)]
    if (!hasVerb && !hasTimes) return []
    const found = (pattern: RegExp): readonly RegExpExecArray[] =>
      (pattern === asMany ? hasTimes : hasVerb) ? matchesIn(skeleton, pattern) : []
    return [
      ...[...found(fromTo), ...found(whenIt)].flatMap(([, rough, stem, fold, one, two]) =>
        fault(skeleton, {factor: factorOf(stem ?? fold), rough}, one, two)
      ),
      ...found(toFrom).flatMap(([, rough, stem, fold, two, one]) =>
        fault(skeleton, {factor: factorOf(stem ?? fold), rough}, one, two)
      ),
      ...found(asMany).flatMap(([, rough, size, count, part, two, one]) => {
        const share = part === undefined ? undefined : skeleton.fractions[Number(part)]?.value
        const factor =
          size !== undefined
            ? factorOf(size)
            : share === undefined
              ? skeleton.figures[Number(count)]?.value
              : share / 100
        return fault(
          skeleton,
          {factor, rough: rough ?? skeleton.hedgeOf(count === undefined ? `@${part ?? ''}@` : `#${count}#`)},
          one,
          two
        )
      })
    ]
  })
}

interface Multiple {
  readonly factor: number | undefined
  /** How it is hedged. */
  readonly rough: string | undefined
}

function factorOf(words: string | undefined): number | undefined {
  return factors[words?.toLowerCase() ?? '']
}

function fault(
  skeleton: Skeleton,
  {factor, rough = ''}: Multiple,
  one: string | undefined,
  two: string | undefined
): PassageFinding[] {
  const [from, to] = figuresIn(skeleton, [one, two]) ?? []
  if (!from || !to || factor === undefined || !areAlike(from, to) || from.value <= 0) return []
  const told = to.value / from.value
  const [low, high] = limitsOf(factor, rough, from, to, skeleton)
  if (told >= low && told <= high) return []
  return [
    {
      start: from.start < to.start ? from.start : to.start,
      end: Math.max(from.end, to.end),
      reason: `From "${skeleton.printed(from)}" to "${skeleton.printed(to)}" is ${Number(told.toFixed(1))} times as much, not ${rough === '' ? '' : `${rough} `}${factor === 0.5 ? 'half' : factor}`,
      places: [from, to].map(spanOf),
      confidence: 0.85
    }
  ]
}

function limitsOf(
  factor: number,
  rough: string,
  from: Numeral,
  to: Numeral,
  skeleton: Skeleton
): readonly [number, number] {
  const isRough = [from, to].some((numeral) => skeleton.hedgeOf(`#${skeleton.figures.indexOf(numeral)}#`) !== '')
  const slack = isRough ? 0.1 : 0
  if (/more than|over|at least/.test(rough)) return [factor * (0.985 - slack), factor * (1.6 + slack)]
  if (/nearly|almost|under|less/.test(rough)) return [factor * (0.7 - slack), factor * (1.01 + slack)]
  return [factor * (0.86 - slack), factor * (1.2 + slack)]
}
