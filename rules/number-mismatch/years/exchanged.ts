import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isOfCalendar} from '../../../src/article/calendar.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Lexicon} from '../../../src/desk/english/lexicon.ts'
import {around} from '../around/roles.ts'
import {isTransposed} from '../figures/arithmetic.ts'

interface Year extends Span {
  readonly block: Block
  readonly value: number
}

const year = /(?<![\p{L}\d.,/$£€–-])(1[5-9]\d\d|20[0-4]\d)(?![\p{L}\d%/–-]|[.,]\d)/gu
/** How far a year with its digits exchanged lies from the one that is meant, and no other year of the article from it. */
const far = 25
/** How often the article has the year that is meant. */
const leastTimes = 2
/** How many words that say something, from where the one year stands, stand in the article's sentences of the other. */
const leastShared = 2
const most = 60

/**
 * Find a year that the article has once, far from all its others, and that is the one of its story with two digits exchanged:
 * "in the spring of 1819", "on 9 March 1891".
 */
export function* exchangedYears(article: Article, {english: {lexicon}}: Desk): Generator<Finding> {
  const all = article.blocks.flatMap(yearsIn)
  if (all.length > most) return
  const times = new Map<number, Year[]>()
  for (const one of all) times.set(one.value, [...(times.get(one.value) ?? []), one])
  for (const [value, [own, ...more]] of times) {
    if (!own || more.length > 0) continue
    const meant = [...times].filter(
      ([other, places]) => isTransposed(value, other) && Math.abs(value - other) > far && placesOf(places) >= leastTimes
    )
    const [only] = meant
    if (
      !only ||
      meant.length > 1 ||
      [...times.keys()].some((other) => other !== value && Math.abs(other - value) < far)
    )
      continue
    const there = new Set(only[1].flatMap((place) => meaningAround(place, lexicon)))
    const shared = new Set(meaningAround(own, lexicon).filter((stem) => there.has(stem)))
    const [rival] = only[1]
    // What stands around the text has its years from the text.
    if (!rival || (shared.size < leastShared && !around.has(own.block.role))) continue
    yield {...contradiction(own, rival, article), severity: 'info'}
  }
}

function yearsIn(block: Block): readonly Year[] {
  if (!/\d{4}/.test(block.text) || block.role === 'credit' || block.role === 'other') return []
  return [...block.text.matchAll(year)].map(({index, 0: printed}) => ({
    block,
    start: index,
    end: index + printed.length,
    value: Number(printed)
  }))
}

/** In how many places a year stands: a picture's caption and what stands in its place are one. */
function placesOf(years: readonly Year[]): number {
  return new Set(years.filter(({block}) => block.role !== 'alt').map(({block}) => block)).size
}

/** The words of meaning in a year's sentence, as stems. */
function meaningAround({block, start}: Year, lexicon: Lexicon): readonly string[] {
  const sentence = sentenceAround(block, start)
  return block.words
    .slice(sentence?.from ?? 0, sentence?.to ?? 0)
    .filter(({norm, shape}) => shape !== 'number' && !lexicon.isFunctionWord(norm) && !isOfCalendar(norm))
    .map(({norm}) => stemOf(norm))
}
