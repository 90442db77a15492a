import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** How a case ended for whoever was accused: each excludes the ones named with it. */
interface Outcome {
  readonly name: string
  readonly words: RegExp
  /** Words that allow it besides: with them the text may tell of it in its own way. */
  readonly also?: RegExp
  readonly not: readonly string[]
}

const outcomes: readonly Outcome[] = [
  {
    name: 'custody',
    words:
      /\b(?:jailed|imprisoned|(?:sent|sends) to (?:prison|jail)|jails|put behind bars|gets? (?:\w+ ){1,2}(?:years?|months) in (?:prison|jail))\b/gi,
    also: /\b(?:prison|jail|years?|months?|custody|sentenced|behind bars|life)\b/i,
    not: ['suspended', 'cleared']
  },
  {
    name: 'suspended',
    words:
      /\b(?:suspended (?:sentence|(?:prison|jail) (?:sentence|term))|spared (?:jail|prison)|avoids? (?:jail|prison)|walks? free)\b/gi,
    also: /\b(?:suspended|spared|probation|community (?:order|service)|avoid(?:s|ed)?|free)\b/i,
    not: ['custody']
  },
  {
    name: 'cleared',
    words:
      /\b(?:cleared of|acquitted|acquits|found not guilty|(?<!(?:plead(?:s|ed|ing)?|pled|plea of|denied|denies) )not guilty|(?:judge|jury|jurors|court|tribunal|panel) clears?)\b/gi,
    also: /\b(?:cleared|acquit\w*|not guilty|innocent|dismissed|quashed|overturned)\b/i,
    not: ['custody', 'convicted']
  },
  {
    name: 'convicted',
    words: /\b(?:convicted of|convicts|found guilty|pleads? guilty|pleaded guilty)\b/gi,
    also: /\b(?:convict\w*|(?<!not )guilty|admit\w*|jailed|sentenced)\b/i,
    not: ['cleared']
  }
]
const above = new Set<Block['role']>(['headline', 'standfirst', 'social', 'caption'])
const rises =
  'rises?|rose|risen|rising|up|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|surge[sd]?|grows?|grew|increase[sd]?|gain(?:s|ed)?'
const falls =
  'falls?|fell|fallen|falling|down|drops?|dropped|slid(?:es?)?|slump(?:s|ed)?|plunge[sd]?|decline[sd]?|decrease[sd]?|shr[aiu]nks?|tumble[sd]?|sinks?|sank'
const figure =
  '(?:by |of )?((?:[$£€] ?)?\\d[\\d,.]*(?:\\d|(?<=\\d))(?: ?(?:%|per ?cent|percent|bn|m|million|billion|points?))?)'
const moved = new RegExp(`\\b(?:(${rises})|(${falls})) ${figure}`, 'giu')

/** Find an end of a case, or a rise or fall, in what stands around the text, of which the text tells the contrary alone. */
export function* outcomeFaults(article: Article): Generator<Finding> {
  const around = article.blocks.filter(({role}) => above.has(role))
  const text = article.blocks.filter(({role}) => role === 'body')
  for (const block of around) {
    yield* caseFaults(block, text, article)
    yield* moveFaults(block, text, article)
  }
}

function* caseFaults(block: Block, text: readonly Block[], article: Article): Generator<Finding> {
  const told = outcomes.flatMap((outcome) =>
    [...block.text.matchAll(outcome.words)].slice(0, 1).map((match) => ({outcome, match}))
  )
  const [only] = told
  if (!only || told.length > 1 || isQuoted(block, only.match.index)) return
  const {outcome, match} = only
  // Where the text can be read as telling the same, it says nothing against it.
  if (text.some((other) => outcome.also?.test(other.text) && (outcome.name !== 'custody' || custody.test(other.text))))
    return
  if (outcome.name === 'custody' && text.some((other) => jailed.test(other.text))) return
  const rivals = text.flatMap((other) =>
    outcomes
      .filter(({name}) => outcome.not.includes(name))
      .flatMap(({words}) =>
        [...other.text.matchAll(words)].map(({index, 0: words}) => ({
          block: other,
          start: index,
          end: index + words.length
        }))
      )
  )
  const [rival] = rivals.filter((place) => !isQuoted(place.block, place.start))
  if (rival) yield contradiction({block, start: match.index, end: match.index + match[0].length}, rival, article)
}

/** What tells that somebody was locked up: a suspended sentence has its months, too. */
const custody = /\b(?:jailed|imprisoned|behind bars|in custody|sent to (?:prison|jail)|life sentence|remanded|serve)\b/i

/** That they were, in so many words. */
const jailed =
  /\b(?:was|were|is|are|has been|have been|being) (?:\w+ly )?(?:jailed|imprisoned|sent to (?:prison|jail))\b/i

interface Move extends Span {
  readonly block: Block
  readonly up: boolean
  readonly value: string
}

function movesOf(block: Block): readonly Move[] {
  if (!/\d/.test(block.text)) return []
  return [...block.text.matchAll(moved)].map(({index, 0: words, 1: rise, 3: value = ''}) => ({
    block,
    start: index,
    end: index + words.length,
    up: rise !== undefined,
    value: value.replace(/ ?(?:%|per ?cent|percent)$/i, '%')
  }))
}

/** "Profits fall 12%" over a text in which only a rise of 12 per cent is told. */
function* moveFaults(block: Block, text: readonly Block[], article: Article): Generator<Finding> {
  const own = movesOf(block)
  if (own.length === 0) return
  const there = text.flatMap(movesOf)
  for (const move of own) {
    const same = there.filter(({value}) => value === move.value)
    const [first] = same
    // A figure without a unit may be anything.
    if (!first || !/\D/.test(move.value.replace(/[.,]/g, '')) || same.some(({up}) => up === move.up)) continue
    yield contradiction({...move, block}, first, article)
  }
}

function isQuoted({quotations}: Block, at: number): boolean {
  return quotations.some(({start, end}) => start < at && at < end)
}
