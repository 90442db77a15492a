import type {Article} from '../../../src/article/article.ts'
import type {Block, Sentence} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {inningsFaults} from './results.ts'
import {
  scoreLineOf,
  type ScoreLine,
  type Side,
  elsewhere,
  margin,
  paused,
  running,
  valueOf,
  won
} from './score-lines.ts'

const both =
  /\b(?:finished|ended) (?:up )?(?:on|with) (\d{1,3}) to (?:(?:their|its|his|her|the) )?(?:[\p{L}-]+['’]s? )?(\d{1,3})(?![\d-]|[.,]\d)/gu

/** How many paragraphs of the text tell of the match itself. */
const opening = 4

/** Find what the text tells of a match that the line with its result contradicts: its margin and the score on the way. */
export function* scoreFaults(article: Article): Generator<Finding> {
  yield* inningsFaults(article)
  const line = scoreLineOf(article)
  if (!line) return
  const [one, two] = line.sides
  for (const {name, points, total} of line.sides) {
    if (points !== total)
      yield finding(line.block, {index: 0, 0: line.block.text}, `${name}'s score makes ${points}, not ${total}`, line)
  }
  const lead = article.blocks.filter(({role}) => role === 'body').slice(0, opening)
  for (const block of article.blocks) {
    // Further on other matches are told of.
    if (block.role === 'body' && !lead.includes(block)) continue
    if (block === line.block || (block.role !== 'body' && block.role !== 'headline' && block.role !== 'standfirst'))
      continue
    for (const sentence of block.sentences) {
      const text = block.text.slice(sentence.start, sentence.end)
      if (elsewhere.test(text)) continue
      for (const match of text.matchAll(margin)) {
        const told = match[3] === undefined ? valueOf(match[1] ?? match[2] ?? '') : 1
        const before = text.slice(Math.max(0, match.index - 40), match.index)
        if (
          told === undefined ||
          !won.test(text) ||
          paused.test(before) ||
          /goal|tr(?:y|ies)/.test(match[0]) !== isOfGoals(match[0], line)
        )
          continue
        const made = Math.abs(one.total - two.total)
        if (told !== made)
          yield* unlessQuoted(block, sentence, match, `"${match[0]}" here, but the result makes ${made}`, line)
      }
      for (const match of text.matchAll(both)) {
        const told = [Number(match[1]), Number(match[2])].toSorted((a, b) => a - b)
        const made = [one.total, two.total].toSorted((a, b) => a - b)
        if (told[0] !== made[0] || told[1] !== made[1])
          yield* unlessQuoted(
            block,
            sentence,
            match,
            `"${match[0]}" here, but the result makes ${made[1] ?? ''} to ${made[0] ?? ''}`,
            line
          )
      }
      if (line.kind === 'plain') yield* onTheWay(block, sentence, text, line)
    }
  }
}

/** Goals are the margin only where nothing else is counted. */
function isOfGoals(words: string, {sides: [one, two], kind}: ScoreLine): boolean {
  return /goal/.test(words) && kind === 'plain' && Math.max(one.total, two.total) <= 12
}

/** Find a score on the way that the final one leaves behind: "Orton led 3-1" where Orton finished on two. */
function* onTheWay(block: Block, sentence: Sentence, text: string, line: ScoreLine): Generator<Finding> {
  const way =
    /\b(led|leads?|leading|ahead|(?:went|were|go|goes|going) (?:\d{1,3}[-–]\d{1,3} )?(?:up|down|ahead|behind)|lead|trail(?:ed|ing)?|made it|level(?:led)? at|cushion)\b/i
  if (!way.test(text)) return
  for (const match of text.matchAll(running)) {
    const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 12)
    const word = way.exec(around)?.[1]
    if (word === undefined) continue
    const [a, b] = [Number(match[1]), Number(match[2])]
    const [one, two] = line.sides
    const leader = /^(?:led|leads?|leading|ahead)/i.test(word)
      ? line.sides.find((own) => isNamed(own, line, text.slice(0, match.index)))
      : undefined
    const other = leader === one ? two : one
    const [high, low] = [Math.max(a, b), Math.min(a, b)]
    const isPossible = leader
      ? high <= leader.total && low <= other.total
      : (a <= one.total && b <= two.total) || (a <= two.total && b <= one.total)
    if (isPossible && !(a === b && /^led$/i.test(word))) continue
    yield* unlessQuoted(
      block,
      sentence,
      match,
      `"${match[0]}" on the way to a result of ${one.total}-${two.total}`,
      line
    )
  }
}

/** Whether a clause begins with the name of a side and of no other. */
function isNamed(own: Side, {sides}: ScoreLine, before: string): boolean {
  const clause = before.split(/[,;:–—] |\b(?:and|but|when|while|after|before) /).at(-1) ?? ''
  const named = sides.filter(({name}) => name.split(' ').some((word) => word.length > 3 && clause.includes(word)))
  return named.length === 1 && named[0] === own
}

interface Printed {
  readonly index: number
  readonly 0: string
}

function* unlessQuoted(
  block: Block,
  {start}: Sentence,
  match: Printed,
  reason: string,
  line: ScoreLine
): Generator<Finding> {
  if (isQuoted(block.quotations, start + match.index)) return
  yield finding(block, {index: start + match.index, 0: match[0]}, reason, line)
}

function finding(block: Block, {index, 0: printed}: Printed, reason: string, line: ScoreLine): Finding {
  const {text} = line.block
  return {
    block,
    start: index,
    end: index + printed.length,
    reason,
    because:
      line.block === block ? [] : [{block: line.block, start: 0, end: text.length, text: `the result is "${text}"`}],
    undecided: true,
    confidence: 0.85
  }
}
