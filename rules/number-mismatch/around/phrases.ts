import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {compoundsOf} from '../figures/compounds.ts'
import type {Numbers} from '../figures/reading.ts'
import {around, loose, opening} from './roles.ts'

/** A phrase of fixed form with its number, and what it says without it: the same words of another number are about the same thing. */
interface Phrase extends Span {
  readonly block: Block
  readonly key: string
  readonly value: number
}

const measures = new Set(
  'year|month|week|day|night|hour|minute|mile|kilometer|kilometre|meter|metre|acre|hectare|tonne|ton|story|storey|bed|bedroom|seat|page|part|point|member|man|woman|lap|match|game|race|run|goal|hole|person|vehicle|car|unit|home'.split(
    '|'
  )
)
/** The noun behind `five-year` in `five-year project`. */
const behindCompound = /[ -](\p{Ll}{3,})/uy
/** `for the third year running`, `third straight win`, `a fourth consecutive title`. */
const run =
  /(?<![\p{L}\p{N}-])(\p{L}{4,10}|\d{1,2}(?:st|nd|rd|th)) (?:(?:straight|consecutive|successive) (\p{Ll}{3,})|(\p{Ll}{3,}) (?:running|in a row|in succession))/giu
const running = /\b(?:straight|consecutive|successive|running|in a row|in succession)\b/i
/** Behind a sum of money, what it comes in: `$800 in vouchers`, `€1.2m in grants`. */
const kindOfMoney = /^ (?:in|of) \p{Ll}{4,}/iu

/**
 * Find phrases of fixed form around the text whose number the text's contradict, where these agree with each other:
 * `five-year project`, `third straight win`, `$800 in vouchers`.
 */
export function* phraseFaults(numbers: ReadonlyArray<Gathered<Numbers>>, article: Article): Generator<Finding> {
  const factsOf = new Map(numbers.map(({block, facts}) => [block, facts]))
  const read = (block: Block): readonly Phrase[] => phrasesOf(block, factsOf.get(block) ?? [])
  const own = article.blocks.filter(({role}) => around.has(role) && role !== 'alt').flatMap(read)
  if (own.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body')
  const inside = text.flatMap(read)
  const lead = new Set(text.slice(0, opening))
  const told = new Set<string>()
  for (const phrase of own) {
    const same = inside.filter(({key}) => key === phrase.key)
    const [rival] = same
    if (!rival || rival.value === phrase.value || same.some(({value}) => value !== rival.value)) continue
    if (told.has(`${phrase.key} ${phrase.value}`) || !lead.has(rival.block) || isRounded(phrase, rival)) continue
    told.add(`${phrase.key} ${phrase.value}`)
    yield contradiction(phrase, rival, article, 0.88)
  }
}

/** Whether sums of money are the same but for rounding. */
function isRounded({key, value}: Phrase, other: Phrase): boolean {
  return key.startsWith('money') && Math.abs(value - other.value) < Math.max(value, other.value) * 0.06
}

/** What is the same in a run: a gain is an advance, a crown a title. */
const runs: ReadonlyArray<readonly [kind: string, nouns: RegExp]> = [
  ['win', /^(?:win|victory|triumph|success)$/],
  ['loss', /^(?:loss|defeat)$/],
  ['gain', /^(?:gain|rise|advance|increase|rally|climb|growth)$/],
  ['fall', /^(?:fall|drop|decline|slide|decrease|dip)$/],
  ['title', /^(?:title|crown|championship|trophy|cup|flag|premiership)$/],
  ['year', /^(?:year|season|summer|time|edition)$/],
  ['day', /^(?:day|session)$/]
]

function kindOfRun(noun: string): string {
  return runs.find(([, nouns]) => nouns.test(noun.toLowerCase()))?.[0] ?? noun
}

function phrasesOf(block: Block, facts: readonly Numbers[]): readonly Phrase[] {
  const {text, quotations} = block
  const found: Phrase[] = []
  const add = ({start, end}: Span, key: string, value: number | undefined): undefined => {
    if (value === undefined || isQuoted(quotations, start) || loose.test(text.slice(Math.max(0, start - 20), start)))
      return
    found.push({block, start, end, key: key.toLowerCase(), value})
  }
  for (const {start, end, value, noun} of compoundsOf(text)) {
    if (!measures.has(noun)) continue
    behindCompound.lastIndex = end
    const [words = '', head = ''] = behindCompound.exec(text) ?? []
    if (head !== '') add({start, end: end + words.length}, `${noun} ${head}`, value)
  }
  for (const {0: words, 1: ordinal = '', 2: first, 3: second = '', index} of running.test(text)
    ? text.matchAll(run)
    : [])
    add({start: index, end: index + words.length}, `run ${kindOfRun(first ?? second)}`, ordinalOfText(ordinal))
  for (const {start, end, value, unit} of facts.flatMap(({all}) => all)) {
    const kind = /^\p{Lu}{0,2}[$£€]$|^(?:Rs|N|R)$/u.test(unit)
      ? kindOfMoney.exec(text.slice(end, end + 40))?.[0]
      : undefined
    if (kind !== undefined) add({start, end: end + kind.length}, `money ${unit}${kind}`, value)
  }
  return found
}
