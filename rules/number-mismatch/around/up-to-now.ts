import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isSwapped} from '../figures/exchanged.ts'
import type {Phrase} from './phrases.ts'
import {loose, opening} from './roles.ts'
import {says} from './says.ts'

/** "has spent 32 winters", "after 30 years": up to now. */
const upToNow =
  /\b(?:for|after|spent|of|his|her|their|its|celebrates?|marks?|marking) (?<![\p{L}\p{N}.,$£€-])(\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (?:years?|winters|summers|seasons)\b(?! (?:ago|old|later|earlier|before|in (?:jail|prison)))/giu
const since =
  /\b(?:(?:has|have) (?:run|been|worked|led|taught|served|kept|managed|owned|lived|played|coached|written|edited|held|done|made|sold|had|farmed|chaired|driven|cooked|baked|fished|sung|presented|hosted)\b[^.;:!?]{0,60}?\bsince|(?:joined|started|began|opened|founded|founding|took over|set up|launched)\b[^.;:!?]{0,40}?\bin) ((?:19|20)\d\d)\b/gi
const isSpan = /\b(?:years?|winters|summers|seasons)\b/i

/** Find spans up to now around the text that the year in which its opening has them begin doesn't make: a query. */
export function* upToNowFaults(article: Article): Generator<Finding> {
  const year = article.publishedAt?.getUTCFullYear()
  if (year === undefined) return
  const held = article.blocks
    .filter(({role, text}) => roles.has(role) && isSpan.test(text))
    .flatMap((block) => placesOf(block, upToNow))
    .filter(({value}) => value > 4)
  const [span] = held
  if (!span || held.length > 1) return
  const text = article.blocks.filter(({role}) => role === 'body')
  const begins = text.slice(0, opening).flatMap((block) => placesOf(block, since))
  const [begin] = begins
  const passed = begin ? year - begin.value : 0
  if (!begin || begins.length > 1 || !isSlip(span.value, passed) || says(text, span.value)) return
  yield {...contradiction(span, begin, article, 0.8, `makes ${passed}`), severity: 'info'}
}

const roles: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'social'])

/** The numbers of an expression's first group, each with its place. */
function placesOf(block: Block, expression: RegExp): ReadonlyArray<Omit<Phrase, 'key'>> {
  const {text, quotations} = block
  return [...text.matchAll(expression)].flatMap(({0: words, 1: printed = '', index}) => {
    const value = numberOfText(printed.toLowerCase())
    const at = index + words.indexOf(printed)
    if (value === undefined || isQuoted(quotations, index) || loose.test(text.slice(Math.max(0, at - 20), at)))
      return []
    return {block, start: expression === since ? index : at, end: index + words.length, value}
  })
}

/** Only a slip of the pen: ten years more or less, or two digits exchanged. */
function isSlip(told: number, right: number): boolean {
  return right > 4 && (Math.abs(told - right) === 10 || isSwapped(told, right))
}
