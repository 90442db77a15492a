import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

interface Place extends Span {
  readonly block: Block
  readonly value: number
}

const number = '(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const family = new RegExp(`\\bfamily of ${number}\\b(?! (?:\\p{Ll}+s|who)\\b)`, 'giu')
/** "a couple and their three children": of one parent the other may be told of elsewhere. */
const couple = new RegExp(
  `\\b(?:couple|parents|husband and wife)(?:, (?:[^,.]{1,40}),)? (?:and|with) their (?:${number} (?:\\p{Ll}+ ){0,2}?(?:children|kids|sons|daughters|boys|girls|infants|toddlers)|(?:baby|child|son|daughter))\\b(?! (?:and|as well|plus)\\b)`,
  'giu'
)
const others =
  /\b(?:grand(?:mother|father|parents?|son|daughter)|another|others|lodger|aunt|uncle|niece|nephew|cousin|in-law|baby|twins|unborn|expecting|pregnant|later born|stepson|stepdaughter)\b/i

/** Find a family of six who are a couple and their three children. */
export function* familyFaults(article: Article): Generator<Finding> {
  if (article.places('family').length === 0) return
  const families = article.blocks.flatMap((block) => placesOf(block, family))
  const [told] = families
  if (!told || families.some(({value}) => value !== told.value)) return
  const couples = article.blocks.flatMap((block) => placesOf(block, couple))
  const [made] = couples
  if (
    !made ||
    couples.some(({value}) => value !== made.value) ||
    made.value === told.value ||
    Math.abs(made.value - told.value) > 2
  )
    return
  if ([told, made].some(({block}) => others.test(block.text))) return
  const printed = ({block, start, end}: Place): string => block.text.slice(start, end)
  yield {
    block: told.block,
    start: told.start,
    end: told.end,
    reason: `"${printed(told)}" ${told.block === made.block ? 'here' : `in ${article.where(told.block)}`}, but "${printed(made)}" in ${article.where(made.block)} are ${made.value}: which is right?`,
    undecided: true,
    because: [
      {block: made.block, start: made.start, end: made.end, text: `${article.where(made.block)} has "${printed(made)}"`}
    ],
    confidence: 0.85
  }
}

function placesOf(block: Block, expression: RegExp): Place[] {
  if (!/\bfamily of\b|\b(?:their|her|his) \p{L}/u.test(block.text)) return []
  return [...block.text.matchAll(expression)].flatMap((match) => {
    const [whole, printed] = match
    const value = printed === undefined ? 1 : numberOfText(printed.toLowerCase())
    if (value === undefined || isQuoted(block.quotations, match.index)) return []
    return [
      {block, start: match.index, end: match.index + whole.length, value: expression === couple ? value + 2 : value}
    ]
  })
}
