import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {findShares} from '../../../src/article/ledger/shares.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {spanOf, stepOf} from '../figures/arithmetic.ts'
import {fractionsOf} from '../figures/fractions.ts'
import type {Numeral} from '../figures/numerals.ts'
import {countsOfSentence, partsOfWholes, type PartOfWhole, makesShare} from './parts-of-wholes.ts'
import type {Numbered} from '../figures/reading.ts'

/** A share of something, in per cent or in words, and how far off it may be on either side. */
export interface ToldShare extends Span {
  readonly block: Block
  readonly value: number
  readonly low: number
  readonly high: number
}

const hedge =
  /\b(?:about|around|roughly|nearly|almost|some|approximately|close to|just|well|a little|slightly)\s(?:over |under |more than |less than |fewer than )?$/i
const more = /\b(?:more than|over|upwards of|at least)\s$/i
const justOver = /\b(?:just|a little|slightly|a shade|a fraction) (?:over|more than|above) $/i
const justUnder =
  /\b(?:(?:just|a little|slightly|a shade|a fraction) (?:under|less than|fewer than|below|short of)|nearly|almost|not quite) $/i
const less = /\b(?:less than|fewer than|under|below|at most|up to|not even)\s$/i
const said =
  '(?:is|was|are|were|represents?|represented|makes?|made|means?|meant|amounts? to|amounted to|works? out|worked out|equals?|equalled|gives?|gave|puts?|put|translates?|comes?|came|equates?)'
/** Between the figures and a share of the same sentence. */
const sameSentence = new RegExp(
  `^[^.;:()\\d%]{0,60}?(?:,? or|,? which ${said}(?: [\\p{L}'’-]+){0,4}|,? that is|,? (?:making|representing|equal to|equivalent to|amounting to|giving)(?: (?:an? |the )?[\\p{L}'’-]+){0,4}|, an? (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+ of| \\(|,| –| —)$`,
  'u'
)
/** Before a share of the next sentence that points back. */
const pointing = new RegExp(
  `^(?:(?:That|This|It|The (?:figure|result|number|total)) ${said}(?: (?!than\\b|more\\b|fewer\\b|less\\b|last\\b|from\\b|year\\b|not\\b|only\\b|average\\b)[\\p{L}'’-]+){0,6} |The |This |That )$`,
  'u'
)
const elsewhere =
  /^(?: (?:percentage )?points?\b|,? (?:more|fewer|less|higher|lower|above|below|up on|down on|off|than|rise|increase|jump|drop|fall|decline|cut|growth|discount|chance|stake|interest|margin|annual|pay|tax|levy|duty|a year|per)\b| of (?!(?:the|all|its|their) (?:total|whole|vote|votes|number|workforce|staff|membership|electorate|lot|fleet|stock|register)\b|them\b|those\b(?! \p{L})|all\b))/u
const ofTotal =
  /^(?: of (?:the|all|its|their) (?:total|whole|vote|number|workforce|staff|membership|electorate|lot|fleet|stock|register)| of (?:them|those|all))?(?:[,.;)]| [–—]|$)/

/** Find shares that the whole and the part of the text before them don't make: "Of 650 parents 420 were for it, or 80 per cent". */
export function* toldShareFaults(numbered: readonly Numbered[], article: Article): Generator<Finding> {
  for (const {block, numerals} of numbered) {
    if (block.role !== 'body' && block.role !== 'standfirst' && block.role !== 'caption') continue
    if (numerals.length < 2 || numerals.length > 60 || !mayShare(block, article)) continue
    const pairs = partsOfWholes(block, numerals)
    if (pairs.length === 0) continue
    const shares = sharesOf(block)
    for (const pair of pairs) {
      const share = shares.find(({start}) => start >= pair.end) ?? openingShare(pair, article)
      if (!share || !isOf(pair, share) || isMade(pair, share, numerals)) continue
      const found = faultOf(pair, share, article)
      if (found) yield found
    }
  }
}

const may =
  /%|per ?cent|\b(?:half|third|quarter|fifth|sixth|eighth|tenth)s?\b| in (?:every )?(?:two|three|four|five|six|ten)\b/i

/** Whether the paragraph or the next one may tell a share. */
function mayShare({text, index}: Block, {blocks}: Article): boolean {
  return may.test(text) || may.test(blocks[index + 1]?.text.slice(0, 60) ?? '')
}

/** The share that the next paragraph begins with: "The 70 per cent coverage". */
function openingShare({block, sentence}: PartOfWhole, {blocks}: Article): ToldShare | undefined {
  const next = blocks[block.index + 1]
  if (next?.role !== 'body' || sentence !== block.sentences.length - 1) return undefined
  return sharesOf(next)[0]
}

/** Read the shares of a block. */
export function sharesOf(block: Block): readonly ToldShare[] {
  const {text} = block
  return [
    ...findShares(text).map((share) => {
      const decimals = /\.(\d+)/.exec(text.slice(share.start, share.end))?.[1]?.length ?? 0
      return limited(block, share, 10 ** -decimals)
    }),
    ...fractionsOf(block).map((share) => limited(block, share, Math.min(6, Math.max(1.5, share.value / 5))))
  ].toSorted((a, b) => a.start - b.start)
}

function limited(block: Block, {start, end, value}: Span & {readonly value: number}, slack: number): ToldShare {
  const words = block.text.slice(Math.max(0, start - 24), start)
  const wide = Math.max(5, 2 * slack)
  // "just over a third" is more than one, "nearly half" less, though it is rounded.
  if (justOver.test(words)) return {block, start, end, value, low: value - 1, high: value + wide}
  if (justUnder.test(words)) return {block, start, end, value, low: value - wide, high: value + 1}
  const [isMore, isLess, isRough] = [more.test(words), less.test(words), hedge.test(words)]
  return {
    block,
    start,
    end,
    value,
    low: value - (isRough ? wide : isMore ? 0.5 : isLess ? 3 * wide : slack),
    high: value + (isRough ? wide : isLess ? 0.5 : isMore ? 3 * wide : slack)
  }
}

function exactOf({part, whole}: Pick<PartOfWhole, 'part' | 'whole'>): number {
  return (100 * part.value) / whole.value
}

/** Whether a share is told of the whole and the part before it. */
function isOf(pair: PartOfWhole, share: ToldShare): boolean {
  const {block, part} = pair
  if (isQuoted(share.block.quotations, share.start) || isQuoted(block.quotations, part.start)) return false
  const own = block.sentences[pair.sentence]
  if (!own || elsewhere.test(share.block.text.slice(share.end, share.end + 40))) return false
  return share.block === block && share.end <= own.end ? isOfSentence(pair, share, own) : isPointing(pair, share)
}

function isOfSentence({block: {text}, end, joined}: PartOfWhole, share: ToldShare, own: Span): boolean {
  const gap = text
    .slice(end, share.start)
    .replace(
      /(?: (?:just|only|about|around|nearly|almost|roughly|some|exactly|over|under|at|to|(?:more|less|fewer) than)){1,4} $| $/,
      ''
    )
  if (/\b(?:respectively|average|each|per person)\b/.test(text.slice(own.start, own.end))) return false
  // A part that only follows needs to be told as a share: "6,000 are alive, a rate of 75 per cent".
  const isTold = joined ? sameSentence.test(gap) : /,? (?:or|an? (?:[\p{L}-]+ ){0,2}[\p{L}-]+ of)$/u.test(gap)
  return isTold && (isPercentage(share) || ofTotal.test(text.slice(share.end, share.end + 40)))
}

/** "That is 94 per cent", "The 70 per cent coverage is …": the next sentence, in this or the next paragraph. */
function isPointing({block, end, sentence, joined}: PartOfWhole, share: ToldShare): boolean {
  const next = share.block === block ? block.sentences[sentence + 1] : share.block.sentences[0]
  if (!joined || !next || !isPercentage(share) || share.start < next.start || share.end > next.end) return false
  const own = block.sentences[sentence]
  if (/\d/.test(block.text.slice(end, own?.end))) return false
  const {text} = share.block
  const lead = text
    .slice(next.start, share.start)
    .replace(/(?<= )(?:about|around|nearly|almost|roughly|exactly|just|over|under|only) $/, '')
  return (
    pointing.test(lead) && (!/^(?:The|This|That) $/.test(lead) || named.test(text.slice(share.end, share.end + 60)))
  )
}

/** Behind "The 70 per cent": what the share is called, and what is said of it. */
const named =
  /^ (?!who\b|that\b|which\b)(?:[\p{L}-]+ )?[\p{L}-]+(?: (?:is|was|are|were|has|had|means|meant|falls|fell|exceeds)\b|[,.])/u

function isPercentage({block, start, end}: ToldShare): boolean {
  return /%|cent$/i.test(block.text.slice(start, end))
}

/** Between a part and a share that tells it again. */
const orElse =
  /^,? or (?:(?:just|about|around|nearly|almost|exactly|only|a little|slightly|over|under|more than|less than) )*$/

/** Whether any other figures near it make the share, or what is left of it. */
function isMade(pair: PartOfWhole, share: ToldShare, numerals: readonly Numeral[]): boolean {
  const {block, sentence} = pair
  // "Of 180 nights …, 112, or 62%": no other figure has a part in it, but what is left may be meant.
  if (pair.joined && orElse.test(block.text.slice(pair.end, share.start)))
    return makesShare([pair.part.value, pair.whole.value], share, pair)
  const near = block.sentences
    .slice(Math.max(0, sentence - 1), sentence + 2)
    .flatMap((own) => countsOfSentence(block, numerals, own))
    .slice(0, 12)
    .map(({value}) => value)
  return makesShare(near, share, pair)
}

export function faultOf(pair: PartOfWhole, share: ToldShare, article: Article): Finding | undefined {
  const {block, part, whole} = pair
  const exact = exactOf(pair)
  const step = (100 * Math.min(stepOf(part), stepOf(whole))) / whole.value
  if (exact >= share.low - step && exact <= share.high + step) return undefined
  // What is far off is of something else.
  if (exact > 2 * share.value || share.value > 2.2 * exact) return undefined
  const printed = (span: Span): string => block.text.slice(span.start, span.end)
  return {
    block: share.block,
    start: share.start,
    end: share.end,
    reason: `"${printed(part)}" of "${printed(whole)}" is ${exact.toFixed(1)} per cent, not "${share.block.text.slice(share.start, share.end)}"`,
    alsoAt: [part, whole].map((numeral) => ({...spanOf(numeral), block})),
    because: [{block, ...spanOf(part), text: `${article.where(block)} has "${printed(part)}" of "${printed(whole)}"`}],
    confidence: 0.85
  }
}
