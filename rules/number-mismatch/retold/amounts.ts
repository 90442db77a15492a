import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {Pos} from '../../../src/desk/english/lexicon.ts'
import {isHedged, isYear, stepOf} from '../figures/arithmetic.ts'
import {compoundsOf} from '../figures/compounds.ts'
import type {Numeral} from '../figures/numerals.ts'

/** How much or how large a thing of the article is: "a £3m grant", "the 14-storey tower", "a budget of $8.4 million". */
export interface Amount extends Span {
  readonly block: Block
  readonly value: number
  /** By how much rounding may move it. */
  readonly step: number
  /** What it is measured in: a currency, or a singular noun. */
  readonly measure: string
  /** What the thing may be called, singular: the first is the one that the figure stands before. */
  readonly nouns: readonly string[]
  /** Whether it is told of as known: "the £3m grant". */
  readonly isKnown: boolean
}

const known =
  /\b(?:the|this|that|its|their|his|her|whose) (?:(?:new|whole|entire|huge|giant|proposed|planned|controversial|full|so-called) )?$/i
const notOne =
  /\b(?:original|originally|initial|first|second|third|previous|earlier|later|larger|smaller|bigger|revised|additional|further|extra|another|separate|next|last|old|older|other|similar|each|every|any|some|annual|maximum|minimum|average|typical|usual|no|standard) (?:an? |the )?$|\b(?:for|than|or|to|from) $/i
const units =
  /^ (?:million |billion )?(metres?|meters?|feet|foot|miles?|kilometres?|kilometers?|kilos?|kilograms?|kg|km|tonnes?|tons?|acres?|hectares?|litres?|gallons?|hours?|minutes?|days?|weeks?|months?|years?|storeys?|stor(?:y|ies)|rooms?|beds?|seats?|pages?|floors?|bedrooms?|members?|signatures?|passengers?|pupils?|people|spaces?|carriages?|cattle|pounds?|ounces?)(?![\p{L}-])/u
/** Before a figure: what has it. */
const having =
  /(?<![\p{L}-])(?:the|an?|its|their|his|her|this|\p{Lu}[\p{L}’'-]{1,40}) (?:[\p{L}-]+ )?([\p{Ll}-]{3,})(?:,| is| was| has| holds?| seats?| weighs?| weighing| measures?| stands?| lasts| lasted| sleeps| spans| with| which (?:is|has|holds|seats|weighs|spans)) (?:at )?$/iu
const seating = / (?:seats?) $/
const ofAmount = /(?<![\p{L}-])(?:the|an?|its|their|his|her|this) (?:[\p{L}-]+ ){0,2}?([\p{Ll}-]{3,}) of $/iu
const fined = /\bfined (?:the \p{L}+ |him |her |them |it )?$/iu
const sentenced = /\b(?:jailed|imprisoned|sentenced)(?: [\p{L}]+){0,2} (?:to|for) $/iu

/** Read what a block says of the size of things. */
export function amountsOf(block: Block, numerals: readonly Numeral[], desk: Desk): readonly Amount[] {
  const {text} = block
  const found: Amount[] = []
  const tell = (
    place: Span,
    value: number,
    step: number,
    measure: string,
    nouns: readonly string[],
    isKnown: boolean
  ): undefined => {
    if (nouns.length === 0 || isQuoted(block.quotations, place.start)) return
    found.push({block, start: place.start, end: place.end, value, step, measure, nouns, isKnown})
  }
  for (const {start, end, value, noun} of compoundsOf(text)) {
    const before = text.slice(Math.max(0, start - 40), start)
    if (notOne.test(before) || value < 2) continue
    tell({start, end}, value, 0, measureOf(noun), nounsBehind(text.slice(end, end + 50), desk), known.test(before))
  }
  for (const numeral of numerals) {
    const {start, end, value, unit} = numeral
    if (value < 2 || isYear(text, numeral) || unit === '%' || unit === 'pt' || unit === '.') continue
    const before = text.slice(Math.max(0, start - 60), start)
    const behind = text.slice(end, end + 50)
    if (isHedged(text, numeral) && !sentenced.test(before)) continue
    if (notOne.test(before) && !sentenced.test(before)) continue
    const counted = unit === '' ? units.exec(behind) : null
    const measure = unit === '' ? measureOf(counted?.[1] ?? '') : unit
    const place = {start, end: end + (counted?.[0].length ?? 0)}
    const step = unit === '' && value < 1000 ? 0 : stepOf(numeral)
    // "the £3m grant", "the 18 kg stone".
    if (unit !== '' && /^ \p{Ll}/u.test(behind))
      tell(place, value, step, measure, nounsBehind(behind, desk), known.test(before))
    if (fined.test(before)) tell(place, value, step, measure, ['fine'], false)
    if (sentenced.test(before)) tell(place, value, step, measure, ['sentence', 'term'], false)
    const owner = ofAmount.exec(before)?.[1]
    if (owner !== undefined && measure !== '') tell(place, value, step, measure, nounOf(owner, desk), false)
    const thing = having.exec(before)?.[1]
    if (thing === undefined) continue
    if (measure !== '') tell(place, value, step, measure, nounOf(thing, desk), false)
    else if (seating.test(before)) tell(place, value, step, 'seat', nounOf(thing, desk), false)
  }
  return found.filter(({measure}) => measure !== '')
}

function measureOf(noun: string): string {
  const folded = noun.toLowerCase()
  if (folded === 'people') return 'person'
  if (folded === 'feet') return 'foot'
  if (/^stor(?:ey|y|ie)s?$/.test(folded)) return 'storey'
  const single = singular(folded).replace(/er$/, (end) => (/met|lit/.test(folded) ? 're' : end))
  return single === 'km' ? 'kilometre' : single === 'kilo' || single === 'kilogram' ? 'kg' : single
}

/** The nouns right behind a figure: `grant` of " grant from the state". */
function nounsBehind(behind: string, desk: Desk): readonly string[] {
  const words = /^(?: [\p{Ll}-]+){1,3}/u.exec(behind)?.[0].trim().split(' ') ?? []
  const nouns: string[] = []
  for (const word of words) {
    const pos = desk.english.lexicon.pos(word)
    if (desk.english.lexicon.isFunctionWord(word) || (pos & (Pos.nounSingular | Pos.adjective)) === 0) break
    if ((pos & Pos.nounPlural) !== 0 && (pos & Pos.nounSingular) === 0) break
    if ((pos & Pos.nounSingular) !== 0) nouns.push(word)
  }
  return nouns
}

function nounOf(word: string, {english: {lexicon}}: Desk): readonly string[] {
  const folded = word.toLowerCase()
  return (lexicon.pos(folded) & Pos.nounSingular) !== 0 && !lexicon.isFunctionWord(folded) ? [folded] : []
}
