import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'

const share = '(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|per ?cent(?! points?))'
const up = 'rise|increase|jump|gain|growth|climb|surge'
const down = 'fall|drop|decrease|decline|slump|slide|dip'
/** "Sales rose by 4 per cent". */
const moved = new RegExp(
  `(?<![\\p{L}-])(\\p{L}{4,}) (?:has |have |had )?(?:(rose|risen|increased|jumped|climbed|grew|grown|surged)|(fell|fallen|dropped|decreased|declined|slumped|slid|dipped)) (?:by )?(?:about |nearly |almost |just )?${share}`,
  'giu'
)
/** "The 4 per cent fall in sales". */
const move = new RegExp(`\\b[Tt]h(?:e|at|is) ${share} (?:(${up})|(${down})) in (\\p{Ll}{4,})(?![\\p{L}-])`, 'gu')

/** Behind a change: of another time. */
const elsewhere = /^[^.;!?]*\b(?:last|previous|earlier|before|in (?:\d{4}|\p{Lu}))/u

interface Move extends Span {
  readonly block: Block
  readonly noun: string
  readonly up: boolean
  readonly value: string
}

/** Find "the 4 per cent fall in sales" where the sales have risen by 4 per cent, and no other has moved so. */
export function* sameChangeFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role, text}) => role === 'body' && /%|per ?cent/.test(text))
  const told = text.flatMap((block) =>
    [...block.text.matchAll(moved)].map((match): Move => {
      const [whole, noun = '', rose, , value = ''] = match
      return {
        block,
        noun: noun.toLowerCase(),
        up: rose !== undefined,
        value,
        start: match.index,
        end: match.index + whole.length
      }
    })
  )
  const pointed = text.flatMap((block) =>
    [...block.text.matchAll(move)].map((match): Move => {
      const [whole, value = '', rise, , noun = ''] = match
      return {block, noun, up: rise !== undefined, value, start: match.index, end: match.index + whole.length}
    })
  )
  for (const own of pointed) {
    if (elsewhere.test(own.block.text.slice(own.end, own.end + 40))) continue
    const same = [...told, ...pointed].filter(({noun, value}) => noun === own.noun && value === own.value)
    const rival = told.find((other) => same.includes(other) && other.up !== own.up)
    if (
      !rival ||
      same.some((other) => other !== own && other.up === own.up) ||
      isQuoted(own.block.quotations, own.start)
    )
      continue
    yield contradiction(own, rival, article)
  }
}
