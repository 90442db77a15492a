import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** What rises and falls, in words that mean the same. */
const measures: readonly RegExp[] = [
  /\b(?:(?:net |pre-tax |operating |annual |half-year |full-year |quarterly )?(?:profits?|earnings)|net income)\b/i,
  /\b(?:sales|revenues?|turnover|takings)\b/i,
  /\b(?:unemployment|jobless(?:ness)?|jobless rate)\b/i,
  /\binflation\b/i,
  /\b(?:house|home) prices\b/i,
  /\brents\b/i,
  /\b(?:attendances?|crowds)\b/i,
  /\b(?:crime|burglaries|thefts)\b/i
]
const rises =
  'rises?|rose|risen|rising|climb(?:s|ed|ing)?|jump(?:s|ed)?|soar(?:s|ed)?|surge[sd]?|grows?|grew|grown|increase[sd]?|gain(?:s|ed)?|leap(?:s|t|ed)?|edge[sd]? up|up|improve[sd]?|doubles?d?|higher'
const falls =
  'falls?|fell|fallen|falling|drop(?:s|ped)?|slid(?:es?)?|slip(?:s|ped)?|dip(?:s|ped)?|slump(?:s|ed)?|plunge[sd]?|decline[sd]?|decrease[sd]?|shr[aiu]nks?|tumble[sd]?|sinks?|sank|sunk|edge[sd]? down|eases?d?|down|lower|halve[sd]?|shed'
const moves = new RegExp(`(?<![\\p{L}-])(?:(${rises})|(${falls}))(?![\\p{L}-])`, 'giu')
/** A move of what has been named before. */
const opposite = new RegExp(`(?:,|;|:|[,;]? but|[,;]? and|[,;]? then) (?:(${rises})|(${falls}))(?![\\p{L}-])`, 'iu')
/** What makes a headline's move none that has happened. */
const unreal = /\b(?:not|no|may|might|could|would|should|fears?|hopes?|warns?|calls?|to|unless|if|before|offset)\b/i
/** How many paragraphs tell what the headline tells. */
const lead = 4

interface Move extends Span {
  readonly block: Block
  readonly up: boolean
}

/** Find a headline whose profit slips where the text has it only climbing; those whose words are among `known` are left out. */
export function* trendFaults(article: Article, known: readonly Finding[]): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body')
  for (const block of article.blocks) {
    if (block.role !== 'headline' && block.role !== 'standfirst' && block.role !== 'social') continue
    for (const measure of measures) {
      const told = measure.exec(block.text)
      if (!told || isQuoted(block.quotations, told.index)) continue
      const own = moveBehind(block, told.index + told[0].length)
      if (!own || known.some((other) => other.block === block && other.start <= own.start && own.start < other.end))
        continue
      const there = text.flatMap((other) => movesOf(other, measure))
      const [first] = there
      if (!first || there.some(({up}) => up === own.up) || !text.slice(0, lead).includes(first.block)) continue
      yield contradiction(own, first, article, 0.85)
    }
  }
}

/** The one move of a clause, right behind what moves: "Profit at Alder slips". */
function moveBehind(block: Block, from: number): Move | undefined {
  const [clause = ''] = block.text
    .slice(from, from + 60)
    .split(/[.:;–—|,?]| (?:as|after|amid|on|despite|but|while|and) /)
  const [only, another] = [...clause.matchAll(moves)]
  if (!only || another || unreal.test(clause.slice(0, only.index))) return undefined
  // "Profit up before tax, down after it": the headline tells both.
  const second = opposite.exec(block.text.slice(from + only.index))
  if (second && (second[1] === undefined) === (only[1] !== undefined)) return undefined
  return {block, start: from + only.index, end: from + only.index + only[0].length, up: only[1] !== undefined}
}

/** The moves of the sentences that name what moves. */
function movesOf(block: Block, measure: RegExp): readonly Move[] {
  return measure.test(block.text)
    ? block.sentences.flatMap(({start, end}) => {
        const sentence = block.text.slice(start, end)
        return measure.test(sentence)
          ? [...sentence.matchAll(moves)].map((match) => ({
              block,
              start: start + match.index,
              end: start + match.index + match[0].length,
              up: match[1] !== undefined
            }))
          : []
      })
    : []
}
