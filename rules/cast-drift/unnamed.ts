import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isRoleNoun} from '../../src/article/cast/roles.ts'
import {agree, type Years} from './ages.ts'

/** Somebody without a name, and an age. */
interface Unnamed extends Years {
  /** `man`, `woman`, `boy`, `girl`; `''` of "the 43-year-old". */
  readonly who: string
  readonly definite: boolean
  /** Whether the age is of somebody who is called by an office or a trade, of which an article may tell of two. */
  readonly called?: boolean
}

const nouns =
  'man|woman|boy|girl|teenager|pensioner|motorcyclist|cyclist|pedestrian|grandmother|grandfather|great-grandmother|great-grandfather|widow|widower'
const headed = new RegExp(
  `\\b(${nouns}|teen),? \\(?(?:aged )?(\\d{1,3})(s?)(?=[,):;]| (?:[a-z]+(?:s|ed)|in|dead|after|who)\\b|$)`,
  'giu'
)
const before = new RegExp(
  `\\b(a |an |the (?:\\p{Ll}+ )?)?(\\d{1,3})-year-old(?: (?:\\p{Ll}+ )?(${nouns}))?(?![\\p{L}-])`,
  'giu'
)
const after = new RegExp(
  `\\b(a |the )?(${nouns})(?:,| who is)? (?:aged (\\d{1,3})|in (?:his|her|their) (?:early |mid-?|late )?(\\d0)s|of (\\d\\d)(?![\\d,.%:-]*\\d|%| per))\\b`,
  'giu'
)
/** "The new MP, 44, is a former lifeboat mechanic": somebody by what he is. */
const called = /(?<![\p{L}-])[Tt]he (?:[\p{L}-]+ ){0,2}([\p{L}-]+), (\d{2}),/gu
const around = new Set<Block['role']>(['headline', 'standfirst', 'caption', 'social', 'heading', 'list'])

function agesIn(block: Block): readonly Unnamed[] {
  const {text, quotations} = block
  if (!/\d/.test(text)) return []
  const found: Unnamed[] = []
  const add = (
    match: RegExpExecArray,
    digits: string | undefined,
    kind: {who: string; definite: boolean; decade: boolean; called?: boolean}
  ): undefined => {
    if (digits === undefined || quotations.some(({start, end}) => start < match.index && match.index < end)) return
    const start = match.index + match[0].lastIndexOf(digits)
    const low = Number(digits)
    found.push({
      block,
      start,
      end: start + digits.length,
      low,
      high: kind.decade ? low + 9 : low,
      who: kind.who,
      definite: kind.definite,
      called: kind.called === true
    })
  }
  for (const match of around.has(block.role) ? text.matchAll(headed) : []) {
    add(match, match[2], {who: nounOf(match[1]), definite: false, decade: match[3] === 's'})
  }
  for (const match of /-year-old/i.test(text) ? text.matchAll(before) : []) {
    add(match, match[2], {who: nounOf(match[3]), definite: /^the/i.test(match[1] ?? ''), decade: false})
  }
  for (const match of /\b(?:aged \d|of \d\d\b|in (?:his|her|their) )/i.test(text) ? text.matchAll(after) : []) {
    add(match, match[3] ?? match[4] ?? match[5], {
      who: nounOf(match[2]),
      definite: /^the/i.test(match[1] ?? ''),
      decade: match[4] !== undefined
    })
  }
  for (const match of block.role === 'body' && /, \d\d,/.test(text) ? text.matchAll(called) : []) {
    const noun = (match[1] ?? '').toLowerCase()
    if (isRoleNoun(noun) || noun === 'mp') add(match, match[2], {who: '', definite: true, decade: false, called: true})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function nounOf(noun: string | undefined): string {
  return (noun ?? '').toLowerCase().replace(/^teen$/, 'teenager')
}

/** Find ages of people without names in what stands around the text that the text gives otherwise, and "the 43-year-old" of whom nobody was 43. */
export function* unnamedAges(
  article: Article,
  named: readonly Years[]
): Generator<{readonly age: Years; readonly other: Years; readonly isAsked?: boolean}> {
  const all = article.blocks.filter(({role}) => role === 'body' || around.has(role)).flatMap(agesIn)
  if (all.length === 0) return
  const body = all.filter(({block}) => block.role === 'body')
  for (const age of all) {
    if (!around.has(age.block.role) || age.who === '') continue
    const same = body.filter(({who}) => who === age.who)
    const [first] = same
    if (!first || [...body, ...named].some((other) => agree(other, age))) continue
    // Several men: which of them is meant nobody can tell.
    if (same.every((other) => agree(other, first))) yield {age, other: first}
  }
  yield* secondAge(body, named)
}

/** "The 43-year-old" where the only other age of the text is 34. */
function* secondAge(
  body: readonly Unnamed[],
  named: readonly Years[]
): Generator<{readonly age: Years; readonly other: Years; readonly isAsked?: boolean}> {
  const odd = body.filter(({definite, who}) => definite && who === '')
  const [age] = odd
  const others = [
    ...body.filter((one) => !odd.includes(one as Unnamed)),
    ...named.filter(({block}) => block.role === 'body')
  ]
  const [first] = others
  if (
    !age ||
    !first ||
    odd.some(({low}) => low !== age.low) ||
    others.some((other) => other.low !== first.low || other.low !== other.high)
  )
    return
  if (isBefore(age, first) || Math.abs(age.low - first.low) < 2) return
  if (isTurned(age.low, first.low) || Math.abs(age.low - first.low) <= nearest)
    yield {age, other: first, isAsked: age.called === true}
}

/** How many years two ages are apart at most that are taken for one person's. */
const nearest = 5

function isBefore(one: Years, other: Years): boolean {
  return one.block.index < other.block.index || (one.block === other.block && one.start < other.start)
}

function isTurned(one: number, other: number): boolean {
  return String(one) === [...String(other)].toReversed().join('')
}
