import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Lexicon} from '../../../src/desk/english/lexicon.ts'
import {Pos} from '../../../src/desk/english/lexicon.ts'
import {matchesAt} from '../cues.ts'
import {events, units} from './owned-words.ts'

/** How long, how heavy, how large a thing is: "17-hour talks", "the talks lasted 19 hours". Offsets are UTF-16 units of the block's text. */
export interface Owned extends Span {
  readonly block: Block
  readonly value: number
  readonly unit: string
  /** The thing as singulars: what it is called by itself and with what stands before it. */
  readonly of: readonly string[]
  /** How it is told: `thing` of its size, `done` of what befell so much of it, `event` for how often it came to pass. */
  readonly kind: 'thing' | 'done' | 'event'
}

const number = '(\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,2})?|\\p{L}{3,9}(?:-\\p{L}{3,5})?)'
const first = '(?<![\\p{L}\\d.,/–$£€-])'
const size = '(?: (?:long|high|tall|deep|wide|thick|old))?'
/** "17-hour talks", "16 mm projector", "a 40-foot-high wall". */
const before = new RegExp(
  `${first}${number}[- ]?(${units})(?:-(?:long|high|tall|deep|wide|thick|strong))?((?: [\\p{Ll}-]{3,}){1,3})`,
  'uy'
)
/** "19 hours of talks", "three years' probation". */
const of = new RegExp(`${first}${number} (${units})(?: of|['’]) ((?:[\\p{Ll}-]{3,} ){0,2}[\\p{Ll}-]{3,})`, 'uy')
/** "The talks, which lasted 19 hours", "a fragment weighing 5.8 kg", "a wall of 12 metres". */
const behind = new RegExp(
  `(?<![\\p{L}-])([\\p{Ll}-]{3,})(?:,? (?:which|that|had|has|have)|,)?(?: (?:lasted|lasts|lasting|took|takes|ran|runs|running|went on|dragged on|continued|weighed|weighs|weighing|measured|measures|measuring|stretched|stretches|stretching|spanned|spans|spanning|covered|covers|covering|stood|stands|standing|rose|rises|rising|is|was|are|were|of))(?: for| over| to| at)? ${number} ?(${units})(?![\\p{L}-])${size}(?! (?:ago|later|earlier|before|after|from|away|old|behind|ahead|off)(?!\\p{L}))`,
  'uy'
)
/** "suspended the last 18 months". */
const did = new RegExp(
  `(?<![\\p{L}-])(\\p{Ll}{3,}ed) (?:the |a )?(?:last |final |first )?${number} (${units})(?![\\p{L}-])`,
  'uy'
)
/** "with the final 12 months suspended". */
const done = new RegExp(
  `(?:the |with |and )(?:the )?(?:last |final |first )${number} (${units}),? (?:of (?:it|which|the \\p{L}+) )?(?:(?:was|were|is|are|being|to be) )?(\\p{Ll}{3,}ed)(?!\\p{L})`,
  'uy'
)

/** "the report on 28 deaths". */
const happened = new RegExp(
  `${first}${number} (?:\\p{Ll}{3,} )?(${events})(?!\\p{L})(?! (?:a|an|per|each|every) )`,
  'uy'
)
/** "the deaths of 29 patients". */
const befell = new RegExp(
  `(?<![\\p{L}-])(${events}) of (?:all )?(?:the )?${number} (?!(?:of|million|billion|per)\\b)\\p{Ll}{3,}`,
  'uy'
)

/** What makes a figure rounded, a part, one of several. */
const loose =
  /(?:\b(?:about|around|roughly|nearly|almost|over|under|above|below|than|least|most|approximately|another|further|extra|additional|some|up to|close to|as \p{L}+ as|first|last|next|previous|initial|original|earlier|later|second|third|other|every|each|any|or|to|between|and|average|maximum|minimum|typical|usual)(?: an?| the)?|\d ?[-–]) $/iu

/** Read what a block says of the size of things. */
export function ownedIn(block: Block, lexicon: Lexicon): readonly Owned[] {
  const {text} = block
  const found: Owned[] = []
  const add = (
    match: RegExpExecArray,
    printed: string,
    unit: string,
    of: readonly string[],
    kind: Owned['kind']
  ): undefined => {
    const value = valueOf(printed)
    const start = match.index + match[0].indexOf(printed)
    if (value === undefined || value <= 1 || of.length === 0 || isQuoted(block.quotations, start)) return
    if (kind !== 'done' && loose.test(text.slice(Math.max(0, start - 24), start))) return
    const at = text.indexOf(unit, start + printed.length)
    const end = kind === 'event' ? match.index + match[0].length : at + unit.length
    // "the deaths of 29": what is counted stands before its number.
    const from = kind === 'event' ? match.index : start
    found.push({block, start: from, end, value, unit: unitOf(unit), of, kind})
  }
  for (const match of matchesAt(block, before, 'size', 1))
    add(match, match[1] ?? '', match[2] ?? '', thingsIn(match[3] ?? '', lexicon), 'thing')
  for (const match of matchesAt(block, of, 'size', 1))
    add(match, match[1] ?? '', match[2] ?? '', thingsIn(match[3] ?? '', lexicon), 'thing')
  for (const match of matchesAt(block, behind, 'size', 9))
    if (!isTotal(match, lexicon)) add(match, match[2] ?? '', match[3] ?? '', thingsIn(match[1] ?? '', lexicon), 'thing')
  for (const match of matchesAt(block, did, 'size', 5))
    add(match, match[2] ?? '', match[3] ?? '', [match[1] ?? ''], 'done')
  for (const match of matchesAt(block, done, 'size', 6))
    add(match, match[1] ?? '', match[2] ?? '', [match[3] ?? ''], 'done')
  for (const match of matchesAt(block, happened, 'event', 2)) add(match, match[1] ?? '', so, [match[2] ?? ''], 'event')
  for (const match of matchesAt(block, befell, 'event', 0)) add(match, match[2] ?? '', so, [match[1] ?? ''], 'event')
  return found
}

/** Whether it may be told how heavy or long several things are together: "37 fragments weighing 14.2 kilograms". */
function isTotal([, thing = '', , unit = '']: RegExpExecArray, lexicon: Lexicon): boolean {
  return /s$/.test(thing) && (lexicon.pos(thing) & Pos.nounSingular) === 0 && !lasting.test(unit)
}

const lasting = /^(?:second|minute|min|hour|day|night|week|month|year)/

const sized = new RegExp(`${first}${number}[- ]?(${units})(?![\\p{L}])`, 'gu')

/** Every size that a text has of whatever: `kilogram 5.8`. */
export function sizesIn({text}: Block): readonly string[] {
  return [...text.matchAll(sized)].map(([, printed = '', unit = '']) => `${unitOf(unit)} ${valueOf(printed) ?? ''}`)
}

function valueOf(printed: string): number | undefined {
  return /^\d+\.\d+$/.test(printed) ? Number(printed) : numberOfText(printed.toLowerCase())
}

/** What stands in a unit's place where things are counted. */
const so = 'so many'

const short: Readonly<Record<string, string>> = {
  min: 'minute',
  feet: 'foot',
  ft: 'foot',
  mm: 'millimetre',
  cm: 'centimetre',
  m: 'metre',
  km: 'kilometre',
  kilo: 'kilogram',
  kg: 'kilogram',
  kilogramme: 'kilogram',
  lb: 'pound',
  story: 'storey',
  MW: 'megawatt'
}

function unitOf(unit: string): string {
  const single = singular(unit).replace(/(met|lit)er$/, '$1re')
  return short[single] ?? single
}

/** The nouns of some words in a row, each as a singular. */
function thingsIn(words: string, lexicon: Lexicon): readonly string[] {
  const nouns: string[] = []
  for (const word of words.trim().split(' ')) {
    const pos = lexicon.pos(word)
    if (lexicon.isFunctionWord(word) || (pos & (Pos.nounSingular | Pos.nounPlural | Pos.adjective)) === 0) break
    if ((pos & (Pos.nounSingular | Pos.nounPlural)) !== 0) nouns.push(singular(word))
  }
  return nouns
}
