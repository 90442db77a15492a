import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import type {Span} from '../../src/article/source-map.ts'

/** An age that a text gives somebody: from the one to the other number of years. */
export interface Years extends Span {
  readonly block: Block
  readonly low: number
  readonly high: number
}

/** Whether two ages may be one person's: a birthday may lie between. */
export function agree(one: Years, other: Years): boolean {
  // Two decades are the same or not.
  const slack = one.high - one.low > 1 && other.high - other.low > 1 ? 0 : 1
  return one.low <= other.high + slack && other.low <= one.high + slack
}

const behind: ReadonlyArray<readonly [expression: RegExp, kind: 'now' | 'turns' | 'decade']> = [
  [
    /^,? (?:who )?is (?:now )?(?:aged )?(\d{2,3}|(?!one\b|two\b)\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)(?= (?:and|now|today|but|years old)\b|[,.;]|$)/u,
    'now'
  ],
  [/^, (?:now |who is now )(?:aged )?(\d{2,3})(?=[,.;])/, 'now'],
  [/^, (?:an? |the |of |from |his |her )[^,.;:()“”"\n]{3,60}, aged (\d{2,3})(?=[,.;])/, 'now'],
  [/^,? who (?:has )?died (?:[\p{L}]+ ){0,5}(?:aged|at the age of) (\d{2,3})\b/u, 'now'],
  [/^ (?:has )?died (?:[\p{L}]+ ){0,5}(?:aged|at the age of) (\d{2,3})\b/u, 'now'],
  [
    /^,? (?:who )?(?:will be|will turn|turns) (\d{2,3})(?= (?:in|next|this|on|later|tomorrow|today|years)\b|[,.;]|$)/,
    'turns'
  ],
  [/^(?:,| is|, who is|, now)? in (?:his|her|their) (?:early |mid-?|late )?(\d0)s\b/, 'decade']
]

/** Ages of a member that stand further from the name than its commas: `who is 54`, `who turns 65 in May`, `in her 60s`. */
export function furtherAges({mentions}: Member): readonly Years[] {
  return mentions.flatMap(({block, end}) =>
    behind.flatMap(([expression, kind]): Years[] => {
      const match = expression.exec(block.text.slice(end, end + 90))
      const digits = match?.[1]
      if (!match || digits === undefined) return []
      const start = end + match[0].lastIndexOf(digits)
      const age = numberOfText(digits)
      if (age === undefined) return []
      return [
        {
          block,
          start,
          end: start + digits.length,
          low: kind === 'turns' ? age - 1 : age,
          high: kind === 'decade' ? age + 9 : age
        }
      ]
    })
  )
}

const life = /\(((?:1[89]|20)\d\d) ?[-–] ?((?:19|20)\d\d)\)/g
const diedAged = /\b(?:has )?died(?:,? [\p{L}]+){0,6}?,? (?:aged|at the age of) (\d{2,3})\b/gu

/** The age at death that birth and death give, where a block tells both of them, and another block's "has died aged 92". */
export function* deathAges({blocks}: Article): Generator<{readonly age: Years; readonly life: Years}> {
  const lives = blocks.flatMap((block) =>
    [...block.text.matchAll(life)].flatMap((match) => {
      const span = spanOf(Number(match[1]), Number(match[2]))
      return span ? [{block, start: match.index, end: match.index + match[0].length, ...span}] : []
    })
  )
  const [only] = lives
  if (!only || lives.length > 1) return
  const told = blocks.flatMap((block) =>
    [...(block.text.includes('died') ? block.text.matchAll(diedAged) : [])].map((match) => ({block, match}))
  )
  const [first] = told
  // Others who died are told of, too: a husband, a mother.
  if (!first || told.length > 1 || first.block === only.block) return
  const {block, match} = first
  const digits = match[1] ?? ''
  const start = match.index + match[0].lastIndexOf(digits)
  yield {age: {block, start, end: start + digits.length, low: Number(digits), high: Number(digits)}, life: only}
}

/** How old somebody became who lived from the one year to the other: one of two. */
function spanOf(birth: number, death: number): {readonly low: number; readonly high: number} | undefined {
  const years = death - birth
  return years < 15 || years > 115 ? undefined : {low: years - 1, high: years}
}
