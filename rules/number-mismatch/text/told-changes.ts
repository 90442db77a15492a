import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {spanOf, stepOf} from '../figures/arithmetic.ts'
import {changesOf, type Change} from '../figures/then-now.ts'
import type {Numbered} from './told-shares.ts'

const ups =
  'rose|risen|rises?|rising|increased?|increasing|grew|grown|growing|climbed|jumped|soared|surged|swelled|swollen|lengthened|widened|went up|gone up|dearer|costlier|more expensive|higher|more(?! than| or)|larger|bigger|longer|heavier'
const downs =
  'fell|fallen|falls?|falling|dropped|drops?|dropping|declined?|declining|decreased?|shrank|shrunk|shrinking|slumped|tumbled|shortened|shortens|narrowed|went down|gone down|cheaper|lower|fewer(?! than)|less(?! than)|smaller|shorter|lighter'
const direction = new RegExp(`(?<![\\p{L}-])(?:(${ups})|(${downs}))(?![\\p{L}-])`, 'giu')
const endings = /(?<=\p{L} )(?:(up|higher)|(down|lower))(?=$|[,:;]| (?:in|on|since|after|as|again)\b)/giu
const multiples: ReadonlyArray<readonly [RegExp, number]> = [
  [/\b(?:doubled|has doubled|doubles|twice as (?:many|much|large|big|long|high))\b/iu, 2],
  [/\b(?:tripled|trebled|triples|three times as (?:many|much|large|big|long|high))\b/iu, 3],
  [/\b(?:quadrupled|quadruples|four times as (?:many|much|large|big|long|high))\b/iu, 4],
  [/\b(?:halved|halves|half as (?:many|much|large|big|long|high))\b/iu, 0.5]
]
const rough = /\b(?:more than|nearly|almost|about|roughly|over|around|just|fewer than|less than)\s(?:\p{L}+ )?$/iu
/** What turns or doubts a direction, or has it of something else. */
const unsure =
  /\b(?:not|n['’]t|[Nn]o|[Nn]ever|[Dd]espite|[Aa]lthough|[Tt]hough|[Ww]hile|[Ww]hereas|but|But|would|could|may|might|if|If|than expected|plans?|hopes?|aims?|wants?|should|target|instead|Instead|opposite|contrast|[Mm]eanwhile|once|[Rr]ather)\b/

/** "The fall was the first since May": what it speaks of need not be what the next sentence counts. */
const nominal = /\b(?:rise|fall|drop|decline|increase|decrease)s?\b/iu

/** What a text that tells of two times has. */
const times =
  /\b(?:last|before|earlier|ago|previous|now|today|this|the old one|predecessor|[IiBb][ny] (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/

interface Claim extends Span {
  readonly block: Block
  /** How many times as much there is; undefined for a direction. */
  readonly times: number | undefined
  readonly up: boolean
}

/** Find what is said to rise, to fall or to double where the figures of the two times do otherwise: "fewer … 312 last year and 365 this". */
export function* toldChangeFaults(numbered: readonly Numbered[], article: Article): Generator<Finding> {
  const headline = article.blocks.find(({role}) => role === 'headline')
  for (const {block, numerals} of numbered) {
    if (block.role !== 'body' || numerals.length < 2 || numerals.length > 60 || !times.test(block.text)) continue
    for (const change of changesOf(block, numerals)) {
      const claims = claimsFor(change, headline)
      const [claim] = claims
      if (!claim || claims.some(({up}) => up !== claim.up)) continue
      const wrong = claims.find((one) => isWrong(one, change))
      if (wrong && claims.every((one) => one.times === undefined || isWrong(one, change)))
        yield faultOf(wrong, change, article)
    }
  }
}

/** What the sentences of a change, the one before them and the headline say of its direction. */
function claimsFor(change: Change, headline: Block | undefined): readonly Claim[] {
  const {block, first, last} = change
  const before = block.sentences[first.index - 1]
  const isTold =
    before !== undefined &&
    !/\d/.test(block.text.slice(before.start, before.end)) &&
    !nominal.test(block.text.slice(before.start, before.end))
  const near = claimsIn(block, isTold ? before.start : first.start, last.end)
  if (near === undefined) return []
  if (near.length > 0 || !headline || !isSame(change, headline)) return near
  return claimsIn(headline, 0, headline.text.length) ?? []
}

/** The claims of a span of a block; undefined where they are unsure or go both ways. */
function claimsIn(block: Block, start: number, end: number): readonly Claim[] | undefined {
  const text = block.text.slice(start, end)
  if (unsure.test(text)) return undefined
  const found = [
    ...[...text.matchAll(direction), ...(block.role === 'headline' ? text.matchAll(endings) : [])].map((match) => ({
      block,
      start: start + match.index,
      end: start + match.index + match[0].length,
      times: undefined,
      up: match[1] !== undefined
    })),
    ...multiples.flatMap(([words, times]) => {
      const match = words.exec(text)
      if (!match || rough.test(text.slice(0, match.index))) return []
      return [{block, start: start + match.index, end: start + match.index + match[0].length, times, up: times > 1}]
    })
  ].filter((claim) => !isQuoted(block.quotations, claim.start))
  return found.some(({up}) => up !== found[0]?.up) ? undefined : found
}

/** Whether the headline names what has changed. */
function isSame({block: {text}, from, to}: Change, headline: Block): boolean {
  const named = new Set(headline.words.map(({norm}) => stemOf(norm)))
  return [from, to].some(({end}) => {
    const nouns = /^ (\p{Ll}{3,})(?: (\p{Ll}{4,}))?(?!\p{L})/u.exec(text.slice(end, end + 40))?.slice(1) ?? []
    return nouns.some((noun) => noun !== undefined && noun.length > 3 && named.has(stemOf(noun)))
  })
}

function isWrong({times, up}: Claim, {from, to}: Change): boolean {
  const ratio = to.value / from.value
  if (times === undefined) return up ? ratio < 1 : ratio > 1
  const slack = Math.max(1.12, 1 + (stepOf(from) + stepOf(to)) / (2 * Math.min(from.value, to.value)))
  return (ratio > times * slack || ratio * slack < times) && ratio < 3 * times && times < 3 * ratio
}

function faultOf(claim: Claim, {block, from, to}: Change, article: Article): Finding {
  const printed = ({start, end}: Span): string => block.text.slice(start, end)
  const ratio = to.value / from.value
  return {
    block: claim.block,
    start: claim.start,
    end: claim.end,
    reason: `"${claim.block.text.slice(claim.start, claim.end)}" here, but from "${printed(from)}" to "${printed(to)}" is ${claim.times === undefined ? (ratio > 1 ? 'up' : 'down') : `${Number(ratio.toFixed(2))} times`}`,
    because: [from, to].map((numeral) => ({
      block,
      ...spanOf(numeral),
      text: `${article.where(block)} has "${printed(numeral)}"`
    })),
    undecided: true,
    confidence: 0.85
  }
}
