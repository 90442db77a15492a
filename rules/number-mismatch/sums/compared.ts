import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, isYear, paidStepOf, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

const words = "(?: [\\p{L}'’-]+)"
/** "£4,300, £1,300 more than the £2,500 target": between the first two, and the last two. */
const aside = new RegExp(`^${words}{0,5}(?:,| [–—]| \\() ?(?:or |which (?:is|was) |that (?:is|was) |some )?$`, 'u')
const than = new RegExp(
  `^${words}{0,2} (more|higher|above|over|fewer|less|lower|below|short of|under)(?: than)?(?: (?:the|its|their|his|her|a))?(?: (?:original|initial|planned|target|estimate|budget|forecast|price|goal|total|figure|reserve))?(?: of)? $`,
  'u'
)
/** "4,200, up 300 from 3,800". */
const upDown = new RegExp(`^${words}{0,3}(?:,| [–—]| \\() ?(up|down)(?: by)? $`, 'u')
const fromBefore = new RegExp(`^${words}{0,2} (?:from|on) (?:the )?$`, 'u')
const timesWord =
  /\b(more than |nearly |almost |about |roughly )?(doubl|halv|tripl|trebl|quadrupl)(?:ed|ing|es|e)?\b[^.;]{0,30}?\b(from|to) $/i
const factors: Readonly<Record<string, number>> = {doubl: 2, halv: 0.5, tripl: 3, trebl: 3, quadrupl: 4}
const unclear = /\b(?:adjusted|average|each|per|respectively|inflation|while|whereas|points?)\b/i

/** Find differences and multiples that the two figures beside them don't make. */
export function comparisonFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (
    all.length < 2 ||
    !/\bthan\b|\bshort of\b|\b(?:up|down|above|below)\b|doubl|halv|tripl|trebl|quadrupl/i.test(text)
  )
    return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    if (own.length < 2 || unclear.test(text.slice(sentence.start, sentence.end))) return []
    return own.flatMap((first, at) => {
      const [second, third] = [own[at + 1], own[at + 2]]
      return [
        ...(second ? multiple(text, sentence.start, first, second) : []),
        ...(second && third ? difference(text, first, second, third) : [])
      ]
    })
  })
}

function difference(text: string, whole: Numeral, by: Numeral, base: Numeral): PassageFinding[] {
  if (whole.unit !== base.unit || by.unit !== whole.unit || whole.unit === '%') return []
  const [gap, next] = [text.slice(whole.end, by.start), text.slice(by.end, base.start)]
  const direction = aside.test(gap) ? than.exec(next)?.[1] : fromBefore.test(next) ? upDown.exec(gap)?.[1] : undefined
  if (direction === undefined || [whole, by, base].some((figure) => isHedged(text, figure) || !counts(text, figure)))
    return []
  const sign = /^(?:more|higher|above|over|up)$/.test(direction) ? 1 : -1
  const made = sign * (whole.value - base.value)
  if (Math.abs(made - by.value) <= roundingOf([whole, by, base])) return []
  // What is on the other side, or far off, is of something else.
  if (made <= 0 || made > 3 * by.value || by.value > 3 * made) return []
  const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
  return [
    {
      ...spanOf(by),
      reason: `From "${printed(base)}" to "${printed(whole)}" is ${printedSum(made, printed(by))}, not "${printed(by)}"`,
      places: [spanOf(whole), spanOf(base)],
      confidence: 0.85
    }
  ]
}

function counts(text: string, figure: Numeral): boolean {
  return figure.unit !== '' || isPlainCount(text, {...figure, value: Math.max(2, figure.value)})
}

function multiple(text: string, start: number, first: Numeral, second: Numeral): PassageFinding[] {
  const match = timesWord.exec(text.slice(Math.max(start, first.start - 70), first.start))
  const [, hedge = '', stem = '', joint = ''] = match ?? []
  const [from, to] = /from/i.test(joint) ? [first, second] : [second, first]
  const gap = text.slice(first.end, second.start)
  if (!match || from.unit !== to.unit) return []
  if (!(from === first ? /^(?: [\p{L}'’-]+){0,4},? to $/u : /^(?: [\p{L}'’-]+){0,4},? from $/u).test(gap)) return []
  const factor = factors[stem.toLowerCase()] ?? 1
  if (from.value <= 0 || isHedged(text, from) || isYear(text, from)) return []
  const ratio = to.value / from.value
  const slack = (paidStepOf(from) / from.value + paidStepOf(to) / Math.max(1, to.value)) * factor * 0.4
  const more = /more/i.test(hedge)
  // Halved is told of what is a little more or less than half.
  const [low, high] = more
    ? factor < 1
      ? [0, factor * 1.03]
      : [factor * 0.98, factor * 1.6]
    : [factor * (hedge === '' ? 0.85 : 0.75), factor * (hedge === '' ? 1.2 : 1.25)]
  if (ratio >= low - slack && ratio <= high + slack) return []
  const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
  return [
    {
      start: first.start,
      end: second.end,
      reason: `From "${printed(from)}" to "${printed(to)}" is ${Number(ratio.toFixed(2))} times, not "${/^(?:more than |nearly |almost |about |roughly )?\p{L}+/iu.exec(match[0])?.[0] ?? ''}"`,
      confidence: 0.8
    }
  ]
}
