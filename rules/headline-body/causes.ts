import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import {isRunning} from '../../src/article/role.ts'
import type {Span} from '../../src/article/source-map.ts'
import {sentenceTextAround} from '../../src/article/sentence-around.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** What fires, floods, crashes and outages come from, in words for one cause. */
const sources: readonly string[] = [
  'lightning|thunderbolt',
  'electrical|electric|electricity|wiring|short circuit|faulty (?:socket|plug|cable|fridge|appliance|heater|charger)|batter(?:y|ies)|power surge',
  'cigarettes?|cigars?|smoking|smokers?',
  'arson|arsonists?|deliberate(?:ly)?|fire-?raisers?',
  'gas leak|gas|boiler|gas (?:explosion|main|pipe)',
  'candles?',
  'fireworks?|firecrackers?|rockets?',
  'chip pan|cooking|oven|stove|frying pan|barbecue',
  'burst (?:main|pipe)|water main|leaking pipe',
  'heavy rain|rain|downpour|cloudburst|storms?',
  'brake failure|(?:faulty|failed) brakes?|brakes',
  'ice|black ice|icy',
  'fog|mist',
  'speeding|speed',
  'human error|driver error|pilot error',
  'bird strike|birds|geese',
  'squirrels?|rats?|mice|mouse',
  'cyber-?attack|hackers?|hacking',
  'software (?:update|fault|bug|glitch)|computer (?:fault|glitch)'
]
const source = new RegExp(`(?<![\\p{L}-])(?:${sources.map((words) => `(${words})`).join('|')})(?![\\p{L}-])`, 'giu')
const told =
  /(?<!\p{L})(?:caus(?:es?|ed|ing)|start(?:s|ed|ing)|sparks?|sparked|trigger(?:s|ed)?|blam(?:e[sd]?|ing)|due to|because of|set off|ignited|began (?:with|in|when|after)|to blame|behind|ignites?|result of|down to|led to)(?!\p{L})/iu
const unsure =
  /\b(?:not|rul(?:e[sd]?|ing) out|may|might|could|possib\w+|suspect\w*|at first|initially|n['’]t|whether|or|rather than)\b/i

interface Cause extends Span {
  readonly block: Block
  readonly kind: number
}

/** The causes that the sentences of a block give. */
function causesOf(block: Block): readonly Cause[] {
  return block.sentences.flatMap(({start, end}) => {
    const sentence = block.text.slice(start, end)
    if (!told.test(sentence) || unsure.test(sentence)) return []
    return [...sentence.matchAll(source)].flatMap((match) => {
      const at = start + match.index
      if (isQuoted(block.quotations, at)) return []
      return [
        {block, start: at, end: at + match[0].length, kind: match.slice(1).findIndex((group) => group !== undefined)}
      ]
    })
  })
}

/** Find "Fire caused by lightning" over a text that gives faulty wiring as the one cause, and has no lightning. */
export function* causeFindings(article: Article): Generator<Finding> {
  const around = article.blocks.filter(({role}) => /^(?:headline|standfirst|social)$/.test(role))
  const own = around.flatMap(causesOf)
  if (own.length === 0) return
  const text = article.blocks.filter(({role}) => isRunning(role))
  const there = text.flatMap(causesOf)
  for (const cause of own) {
    const [rival] = there
    if (!rival || rival.kind === cause.kind || there.some(({kind}) => kind !== rival.kind)) continue
    if (own.some(({kind}) => kind !== cause.kind)) continue
    const words = new RegExp(`(?<!\\p{L})(?:${sources[cause.kind] ?? ''})`, 'iu')
    if (text.some((block) => words.test(block.text))) continue
    yield {...contradiction(cause, rival, article, 0.8), severity: 'info'}
  }
}

const events = /\b(fire|blaze|crash|flood|explosion|blast|derailment|outage|blackout|power cut|collapse|spill|delay)\b/i
const ofThen =
  /\b(?:(?:in|of|since) (?:19|20)\d\d|last (?:year|month|week)|another|second|earlier|previous|similar|too|also|most|many|often)\b/i

/** Find a text that gives a fire two causes: the wiring in one place, a cigarette in another. */
export function* twoCauses(article: Article): Generator<Finding> {
  const all = article.blocks
    .filter(({role}) => role === 'body')
    .flatMap(causesOf)
    .map((cause) => {
      const words = sentenceTextAround(cause.block, cause.start)
      return {...cause, words, event: events.exec(words)?.[1]?.toLowerCase()}
    })
  const [one] = all
  const other = all.find(({kind}) => kind !== one?.kind)
  if (!one || !other || new Set(all.map(({kind}) => kind)).size > 2 || one.words === other.words) return
  if (one.event === undefined || one.event !== other.event || ofThen.test(one.words) || ofThen.test(other.words)) return
  yield {...contradiction(other, one, article, 0.75), severity: 'info'}
}
