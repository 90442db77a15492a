import type {PassageFinding} from '../../../src/check/finding.ts'
import {isYear, spanOf, stepOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBehind, type Told} from '../figures/told.ts'

const rough =
  '(?:just |only |about |around |roughly |nearly |almost |over |under |more than |less than |some |a little |well ){0,3}'
/** "1,472, or 80 per cent": between a part and its share. */
const orShare = new RegExp(
  `^(?: [\\p{L}'’-]+){0,4}(?:,? (?:or|which is|equal to|equivalent to) |, an? (?:[\\p{L}-]+ ){0,3}(?:rate|share|proportion|turnout|score|mark) of | \\((?:or )?)${rough}$`,
  'u'
)
/** "9,500, a quarter, were": a share in words behind a part. */
const orFraction = new RegExp(
  `^(?: (?!of\\b|than\\b)[\\p{L}'’-]+){0,3}(?:,? or |, | \\()(${rough})((?:a|one)[ -](?:third|quarter|fifth|tenth|half)|half|two[ -]thirds|three[ -]quarters|two[ -]fifths|three[ -]fifths)(?: of (?:them|those|the total|the whole|all))?(?=[,.;)])`,
  'iu'
)
const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  thirds: 200 / 3,
  quarters: 75
}
const vague = /\b(?:about|around|roughly|nearly|almost|over|under|than|some|little|well)\b/
/** Behind a share: of something else, or a change. */
const another =
  /^ (?:to \d|CI\b|c(?:onfidence|redible)\b|more|fewer|less|up|down|higher|lower|above|below|rise|increase|drop|fall|decline|cut|discount|stake|chance|on|in|than|growth|margin|(?:of|for|among) (?!(?:them|those|all|the (?:total|whole|vote|votes)\b)))/
/** "checked out 84, treble 20": words that make a figure another one only where something stands between them. */
const named = /\b(?:double|triple|treble|half) $/
/** "11 million, twice the 5.5 million": between two figures. */
const times =
  /^[^.;:()]{0,60}(?:,| [–—]|,? or) (?:more than |nearly |almost |about |over )?(twice|double|triple|treble|half|three times|four times|five times|ten times) (?:the |its |last year['’]s |that of the )?(?:previous |original |usual |normal |average |seasonal |long-term )?(?:(?:average|rate|total|figure|level|price|number) )?(?:of )?$/u
const factors: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  triple: 3,
  treble: 3,
  half: 0.5,
  three: 3,
  four: 4,
  five: 5,
  ten: 10
}

/** Find shares of the one whole that their sentence gives, and multiples of the figure behind them, that don't come out. */
export function proportionFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text} = sentence
    if (own.length < 2 || own.length > 8) return []
    return own.flatMap((part, at) => {
      if (part.unit === '%' || part.unit === 'pt' || !isExact(sentence, part)) return []
      const next = own[at + 1]
      const gap = next ? text.slice(part.end, next.start) : ''
      if (next?.unit === '%' && orShare.test(gap) && !another.test(wordsBehind(sentence, next, 24)))
        return shareFault(sentence, told, part, {
          ...spanOf(next),
          value: next.value,
          slack: vague.test(gap) ? 4 : 10 ** -decimalsOf(printedOf(sentence, next))
        })
      const fraction = orFraction.exec(wordsBehind(sentence, part, 90))
      if (fraction) {
        const [whole, hedge = '', words = ''] = fraction
        const start = part.end + whole.indexOf(words, whole.lastIndexOf(hedge + words))
        const named = words.toLowerCase().split(/[ -]/)
        const value =
          (fractions[named.at(-1) ?? ''] ?? 0) *
          (/^(?:two|three)$/.test(named[0] ?? '') && named[1] === 'fifths' ? 1 : 1)
        const fifths = named[1] === 'fifths' ? (named[0] === 'two' ? 40 : 60) : value
        return shareFault(sentence, told, part, {
          start,
          end: start + words.length,
          value: fifths,
          slack: hedge === '' ? 3 : 6
        })
      }
      const multiple = next && next.unit === part.unit && !named.test(gap) ? times.exec(gap)?.[1] : undefined
      return next && multiple ? multipleFault(sentence, part, next, multiple, gap) : []
    })
  })
}

interface Share {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly slack: number
}

function shareFault(sentence: Told, told: readonly Told[], part: Numeral, share: Share): PassageFinding[] {
  const {text} = sentence
  const wholes = (from: readonly Numeral[]): readonly Numeral[] =>
    from.filter(
      (numeral) =>
        numeral !== part && numeral.unit === part.unit && numeral.value > part.value && !isYear(text, numeral)
    )
  const [whole, ...others] = wholes(sentence.own)
  if (!whole || others.length > 0 || part.value < 2 || isYear(text, part) || !isExact(sentence, whole)) return []
  // "849 were adults and 319, or 27 per cent, foals": the whole is both together.
  if (isShare(part, {...whole, value: whole.value + part.value}, share)) return []
  if (hasOneWhole(sentence.own, part, share)) return []
  // Any other whole of the paragraph may be meant.
  if (wholes(told.flatMap(({own}) => own)).some((other) => isShare(part, other, share))) return []
  const exact = (100 * part.value) / whole.value
  // What is far off is of something else.
  if (exact > 2 * share.value || share.value > 2 * exact) return []
  return [
    {
      start: share.start,
      end: share.end,
      reason: `"${printedOf(sentence, part)}" of "${printedOf(sentence, whole)}" is ${exact.toFixed(1)} per cent, not "${text.slice(share.start, share.end)}"`,
      places: [spanOf(part), spanOf(whole)],
      confidence: 0.85
    }
  ]
}

/** Whether another figure and its share make the same whole, which is not told: "25.2 crore (60 per cent) and 10.5 crore (25 per cent)". */
function hasOneWhole(own: readonly Numeral[], part: Numeral, {value}: Share): boolean {
  const whole = part.value / value
  return own.some((other, at) => {
    const next = own[at + 1]
    if (other === part || other.unit !== part.unit || next?.unit !== '%') return false
    return Math.abs(other.value / next.value - whole) <= 0.03 * whole
  })
}

function isShare(part: Numeral, whole: Numeral, {value, slack}: Share): boolean {
  const low = (100 * (part.value - stepOf(part) / 2)) / (whole.value + stepOf(whole) / 2)
  const high = (100 * (part.value + stepOf(part) / 2)) / (whole.value - stepOf(whole) / 2)
  return value >= low - slack - 1e-9 && value <= high + slack + 1e-9
}

function multipleFault(sentence: Told, to: Numeral, from: Numeral, word: string, gap: string): PassageFinding[] {
  const factor = factors[word.toLowerCase().split(' ')[0] ?? ''] ?? 1
  const ratio = to.value / from.value
  const slack = vague.test(gap) ? 1.4 : 1.15
  if (from.value <= 0 || !isExact(sentence, from) || (ratio <= factor * slack && ratio >= factor / slack)) return []
  if (ratio > 2 * factor || factor > 2 * ratio) return []
  return [
    {
      start: to.start,
      end: from.end,
      reason: `"${printedOf(sentence, to)}" is ${Number(ratio.toFixed(2))} times "${printedOf(sentence, from)}", not "${word}"`,
      confidence: 0.8
    }
  ]
}

function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
}
