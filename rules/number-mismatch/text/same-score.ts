import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'

const score = '(\\d{1,2})[-–](\\d{1,2})(?![\\d%:/]|[.,]\\d|[-–]\\d)'
/** "beat City 3-1", "a 3-1 win over City": a match that the text tells of. */
const result = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?:beat|beating|defeated|thrashed|edged|overcame|saw off|won|lost(?: to)?|drew(?: with)?) (?:(?:the )?\\p{Lu}[\\p{L}’'-]+ ){0,3}${score}|[Aa] ${score} (?:home |away )?(?:win|victory|defeat|loss|draw) `,
  'gu'
)
/** "the 2-1 win": the same match again. */
const again = new RegExp(
  `(?<![\\p{L}\\d-])[Tt]he ${score} (?:home |away )?(win|victory|defeat|loss|draw|result|scoreline)(?![\\p{L}-])(?! (?:over|against|at|in|on|to|by|last|that|which|when)\\b)`,
  'gu'
)
const any = new RegExp(`(?<![\\p{L}\\d.,/–-])${score}`, 'gu')
const most = 3

interface Score extends Span {
  readonly block: Block
  readonly printed: string
}

/** Find "the 2-1 win" where the only match of the text ended 3-1. */
export function* sameScoreFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(
    ({role, text}) => (role === 'body' || role === 'standfirst' || role === 'headline') && /\d[-–]\d/.test(text)
  )
  if (text.length === 0 || text.length > most) return
  const all = text.flatMap((block) => scoresOf(block, any))
  const [told, pointed] = [result, again].map((expression) => text.flatMap((block) => scoresOf(block, expression)))
  const [first] = told ?? []
  const [second] = pointed ?? []
  // Goals on the way to it are scores, too.
  if (!first || !second || all.length !== 2 || first.printed === second.printed || first.block === second.block) return
  if (first.printed.split('-').toReversed().join('-') === second.printed) return
  if (isQuoted(second.block.quotations, second.start)) return
  yield contradiction(second, first, article)
}

function scoresOf(block: Block, expression: RegExp): readonly Score[] {
  return [...block.text.matchAll(expression)].map((match) => {
    const [one, two] = match.slice(1).filter((group) => /^\d/.test(group ?? ''))
    const start = match.index + match[0].search(/\d{1,2}[-–]\d/)
    return {
      block,
      start,
      end: start + (one?.length ?? 0) + 1 + (two?.length ?? 0),
      printed: `${one ?? ''}-${two ?? ''}`
    }
  })
}
