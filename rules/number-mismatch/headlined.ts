/** Numbers in a phrase of fixed form: the same phrase around the text with another number is about the same thing. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {numberOfText, ordinalOfText} from '../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** A phrase with its number, and what it says without it. */
interface Phrase extends Span {
  readonly block: Block
  readonly key: string
  readonly value: number
}

const around = new Set(['headline', 'standfirst', 'caption', 'social'])

/** How many paragraphs of the text, from the first, tell what the headline tells. */
const opening = 6

const measure =
  'year|month|week|day|night|hour|minute|mile|kilomet(?:er|re)|met(?:er|re)|acre|hectare|tonne|ton|store?y|bed|bedroom|seat|page|part|point|member|man|woman|lap|match|game|race|run|goal|hole|storey|person|vehicle|car|unit|home'
/** `five-year project`, `12-storey block`. */
const compound = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{L}{2,12}|\\d{1,4})-(${measure})[ -](\\p{Ll}{3,})`, 'giu')
/** `for the third year running`, `third straight win`, `a fourth consecutive title`. */
const run =
  /(?<![\p{L}\p{N}-])(\p{L}{4,10}|\d{1,2}(?:st|nd|rd|th)) (?:(?:straight|consecutive|successive) (\p{Ll}{3,})|(\p{Ll}{3,}) (?:running|in a row|in succession))/giu
/** `$800 in vouchers`, `€1.2m in grants`. */
const money =
  /(?<![\p{L}\p{N}])([$£€₹₦])(\d{1,3}(?:,\d{3})*|\d{1,9})(\.\d{1,2})?( ?(?:m|bn|k|million|billion|thousand|crore|lakh))?( (?:in|of) )(\p{Ll}{4,})/giu
/** What says that the number is no exact one, or another time's. */
const loose =
  /\b(?:about|around|almost|nearly|over|more than|less than|under|up to|at least|some|roughly|another|extra|further|initial|previous|last year['’]s|earlier|original|or) (?:an? |the )?$/iu

/**
 * Find phrases around the text whose number the opening of the text contradicts, and none of its phrases supports; those whose
 * number is among `known` are left out.
 */
export function* headlinedFaults(article: Article, known: readonly Finding[]): Generator<Finding> {
  const {blocks} = article
  const outside = blocks.filter(({role}) => around.has(role)).flatMap(phrasesOf)
  if (outside.length === 0) return
  const text = blocks.filter(({role}) => role === 'body')
  const inside = text.flatMap(phrasesOf)
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

function phrasesOf(block: Block): Phrase[] {
  const {text, quotations} = block
  const found: Phrase[] = []
  const add = (match: RegExpMatchArray, key: string, value: number | undefined): undefined => {
    const start = match.index ?? 0
    if (value === undefined || isQuoted(quotations, start) || loose.test(text.slice(Math.max(0, start - 20), start)))
      return
    found.push({block, start, end: start + match[0].length, key: key.toLowerCase(), value})
  }
  for (const match of text.matchAll(compound)) add(match, `${match[2]} ${match[3]}`, numberOfText(match[1] ?? ''))
  for (const match of text.matchAll(run)) add(match, `run ${match[2] ?? match[3]}`, ordinalOfText(match[1] ?? ''))
  for (const match of text.matchAll(money)) {
    const [, sign, digits = '', fraction = '', scale = '', joint, thing] = match
    const factor = factors[scale.trim().toLowerCase()] ?? 1
    add(match, `money ${sign}${joint}${thing}`, Number(digits.replace(/,/g, '') + fraction) * factor)
  }
  return found
}

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9
}
