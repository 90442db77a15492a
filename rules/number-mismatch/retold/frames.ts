import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isHedged, stepOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import type {Numbered} from '../figures/reading.ts'

/** What a thing has so many of, in the words of a state: "the dairy employs 85 people". */
interface Held extends Span {
  readonly block: Block
  readonly numeral: Numeral
  readonly key: string
}

const verbs =
  'employs|carries|seats|holds|houses|serves|sleeps|accommodates|weighs|measures|costs|covers|runs to|has a capacity of|has a circulation of|is home to|with|has|boasts|bears'
/** Who or what, by its last word, and what it is said to do: "Brannock Dairy, which employs". */
const subject = new RegExp(`(?<![\\p{L}’'-])(\\p{L}[\\p{L}-]{2,})(?:,? (?:which|who|that)|,)? (${verbs}) $`, 'u')
const object =
  /^ (?!more\b|other\b|per\b|of\b)(\p{Ll}{3,}(?:s|ple|ff|en|ttle)?)(?![\p{L}-])(?! (?:in|at|on|from|for|across|a|an|per|each|every)\b)/u
/** "population 640", "a population of 460". */
const population = /(?<![\p{L}-])population(?:,| of| is| stands at)* $/u
/** What stands for a subject that isn't named. */
const unnamed =
  /^(?:one|ones|that|which|who|this|it|they|each|what|those|these|others?|and|but|also|all|both|here|there|now|she|few|many|some|most|none|another|people|still|together)$/i
/** "Built in 1988": a time that isn't the figure's. */
const began =
  /\b(?:built|founded|opened|launched|established|set up|born|made|began|begun|created|commissioned|bought|acquired)(?: \p{Ll}+){0,2} in (?:19|20)\d\d/giu
/** What makes the one figure of another time. */
const elsewhen =
  /\b(?:(?:19|20)\d\d|now|once|then|ago|before|after|until|formerly|originally|currently|today|previously|used to|at its peak|still|will|would|could|each|every|another|other|second|respectively|up|down)\b/i

/** Find the same thing said of one subject with two figures: "carries 320 passengers", "carries 230 passengers". */
export function* frameFaults(numbers: readonly Numbered[], article: Article): Generator<Finding> {
  const byKey = new Map<string, Held[]>()
  for (const {block, numerals} of numbers) {
    if (block.role !== 'body' && block.role !== 'standfirst') continue
    for (const held of numerals.flatMap((numeral) => heldAt(block, numeral)))
      byKey.set(held.key, [...(byKey.get(held.key) ?? []), held])
  }
  for (const [rival, other, ...more] of byKey.values()) {
    if (!rival || !other || more.length > 0 || rival.numeral.value === other.numeral.value) continue
    const [low, high] = [rival.numeral.value, other.numeral.value].toSorted((a, b) => a - b)
    if (low === undefined || high === undefined || high > 3 * low) continue
    if (high - low <= Math.max(stepOf(rival.numeral), stepOf(other.numeral)) / 2) continue
    yield contradiction(other, rival, article)
  }
}

function heldAt(block: Block, numeral: Numeral): readonly Held[] {
  const {text, quotations} = block
  const {start, end, unit, value} = numeral
  if (value < 4 || unit === '%' || isHedged(text, numeral) || isQuoted(quotations, start)) return []
  const match = subject.exec(text.slice(Math.max(0, start - 60), start))
  const noun = object.exec(text.slice(end, end + 24))
  const sentence = sentenceAround(block, start)
  if (!sentence || elsewhen.test(text.slice(sentence.start, sentence.end).replace(began, ''))) return []
  if (unit === '' && population.test(text.slice(Math.max(0, start - 30), start)))
    return [{block, numeral, start, end, key: 'population'}]
  if (
    !match ||
    unnamed.test(match[1] ?? '') ||
    (unit !== '' && /^\p{Sc}|[a-z]$/iu.test(unit) && match[2] !== 'costs' && !/weighs|measures/.test(match[2] ?? '')) ||
    (unit === '' && !noun && !/ (?:of|seats)$/.test(match[2] ?? ''))
  )
    return []
  const [, who = '', verb = ''] = match
  const kind = unit === '' ? singular(noun?.[1] ?? '') : unit
  return [
    {
      block,
      numeral,
      start,
      end: end + (unit === '' ? (noun?.[0].length ?? 0) : 0),
      key: `${who.toLowerCase()} ${verb} ${kind}`
    }
  ]
}
