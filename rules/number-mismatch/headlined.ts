/** Numbers in a phrase of fixed form: the same phrase around the text with another number is about the same thing. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {ordinalOfText} from '../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import {compoundsOf} from './compounds.ts'
import type {Numeral} from './numerals.ts'

/** A phrase with its number, and what it says without it. */
interface Phrase extends Span {
  readonly block: Block
  readonly key: string
  readonly value: number
}

/** A block and its numbers. */
interface Counted {
  readonly block: Block
  readonly numerals: readonly Numeral[]
}

const around = new Set(['headline', 'standfirst', 'caption', 'social'])

/** How many paragraphs of the text, from the first, tell what the headline tells. */
const opening = 6

const measures = new Set(
  'year|month|week|day|night|hour|minute|mile|kilomet(?:er|re)|met(?:er|re)|acre|hectare|tonne|ton|store?y|bed|bedroom|seat|page|part|point|member|man|woman|lap|match|game|race|run|goal|hole|storey|person|vehicle|car|unit|home'.split(
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
/** What says that the number is no exact one, or another time's. */
const loose =
  /\b(?:about|around|almost|nearly|over|more than|less than|under|up to|at least|some|roughly|another|extra|further|initial|previous|last year['’]s|earlier|original|or) (?:an? |the )?$/iu

/**
 * Find phrases around the text whose number the opening of the text contradicts, and none of its phrases supports; those whose
 * number is among `known` are left out.
 */
export function* headlinedFaults(
  counted: readonly Counted[],
  article: Article,
  known: readonly Finding[]
): Generator<Finding> {
  const numerals = new Map(counted.map((one) => [one.block, one.numerals]))
  const read = (block: Block): Phrase[] => phrasesOf(block, numerals.get(block) ?? [])
  const outside = article.blocks.filter(({role}) => around.has(role)).flatMap(read)
  if (outside.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body')
  const inside = text.flatMap(read)
  const first = new Set(text.slice(0, opening))
  const told = new Set<string>()
  for (const phrase of outside) {
    const same = inside.filter(({key}) => key === phrase.key)
    const [rival] = same
    if (!rival || !first.has(rival.block) || same.some(({value}) => value !== rival.value)) continue
    if (rival.value === phrase.value || isRounded(phrase, rival) || told.has(`${phrase.key} ${phrase.value}`)) continue
    if (known.some(({block, start, end}) => block === phrase.block && start < phrase.end && phrase.start < end))
      continue
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

function phrasesOf(block: Block, numerals: readonly Numeral[]): Phrase[] {
  const {text, quotations} = block
  const found: Phrase[] = []
  const add = ({start, end}: Span, key: string, value: number | undefined): undefined => {
    if (value === undefined || isQuoted(quotations, start) || loose.test(text.slice(Math.max(0, start - 20), start)))
      return
    found.push({block, start, end, key: key.toLowerCase(), value})
  }
  const placeOf = ({0: words, index}: RegExpMatchArray): Span => ({start: index ?? 0, end: (index ?? 0) + words.length})
  for (const {start, end, value, noun} of compoundsOf(text)) {
    if (!measures.has(noun)) continue
    behindCompound.lastIndex = end
    const [words = '', head = ''] = behindCompound.exec(text) ?? []
    if (head !== '') add({start, end: end + words.length}, `${noun} ${head}`, value)
  }
  for (const match of running.test(text) ? text.matchAll(run) : [])
    add(placeOf(match), `run ${kindOfRun(match[2] ?? match[3] ?? '')}`, ordinalOfText(match[1] ?? ''))
  for (const {start, end, value, unit} of numerals) {
    const kind = /^\p{Lu}{0,2}[$£€]$|^(?:Rs|N|R)$/u.test(unit)
      ? kindOfMoney.exec(text.slice(end, end + 40))?.[0]
      : undefined
    if (kind !== undefined) add({start, end: end + kind.length}, `money ${unit}${kind}`, value)
  }
  return found
}
