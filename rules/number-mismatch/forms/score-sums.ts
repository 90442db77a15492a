import type {Article} from '../../../src/article/article.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {elsewhere, inAll, margin, paused, running, valueOf, won} from './score-words.ts'

const eachOf =
  /\b(?:[Ee]ach (?:side|team)|[Bb]oth (?:sides|teams)) (?:had )?(?:crossed(?: the (?:line|whitewash))?|scored|touched down|got|ran in|struck|found the net) (twice|(?:two|three|four|five|six) (?:times|tries|goals)|once)\b/gu

/** Find "a match of eight tries" where each side scored three. */
export function* trySums(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst')
  const all = text.flatMap((block) => [...block.text.matchAll(inAll)].map((match) => ({block, match})))
  const each = text.flatMap((block) => [...block.text.matchAll(eachOf)].map((match) => ({block, match})))
  const [sum, own] = [all[0], each[0]]
  if (!sum || !own || all.length > 1 || each.length > 1) return
  const word = (own.match[1] ?? '').split(' ')[0]?.toLowerCase() ?? ''
  const value = word === 'twice' ? 2 : word === 'once' ? 1 : numberOfText(word)
  const told = valueOf(sum.match[1] ?? sum.match[3] ?? '')
  if (value === undefined || told === undefined || told === 2 * value) return
  if (isQuoted(sum.block.quotations, sum.match.index) || isQuoted(own.block.quotations, own.match.index)) return
  yield {
    block: sum.block,
    start: sum.match.index,
    end: sum.match.index + sum.match[0].length,
    reason: `"${sum.match[0]}" here, but "${own.match[0]}" in ${article.where(own.block)} makes ${2 * value}`,
    because: [
      {
        block: own.block,
        start: own.match.index,
        end: own.match.index + own.match[0].length,
        text: `${article.where(own.block)} has "${own.match[0]}"`
      }
    ],
    undecided: true,
    confidence: 0.85
  }
}

/** Find "lost by a single run, going down 6-4". */
export function* besideScores({blocks}: Article): Generator<Finding> {
  for (const block of blocks) {
    if (block.role !== 'body' || !/\bby\b|-(?:run|goal|point) /.test(block.text)) continue
    for (const sentence of block.sentences) {
      const text = block.text.slice(sentence.start, sentence.end)
      const scores = [...text.matchAll(running)]
      const margins = [...text.matchAll(margin)]
      const [score, told] = [scores[0], margins[0]]
      if (!score || !told || scores.length > 1 || margins.length > 1 || !won.test(text) || elsewhere.test(text))
        continue
      const gap = text.slice(Math.min(score.index, told.index), Math.max(score.index, told.index) + 8)
      if (paused.test(gap.replace(/going down|went down/, '')) || !/[,(:–—]/.test(gap)) continue
      const value = told[3] === undefined ? valueOf(told[1] ?? told[2] ?? '') : 1
      const made = Math.abs(Number(score[1]) - Number(score[2]))
      if (
        value === undefined ||
        value === made ||
        made === 0 ||
        isQuoted(block.quotations, sentence.start + told.index)
      )
        continue
      yield {
        block,
        start: sentence.start + told.index,
        end: sentence.start + told.index + told[0].length,
        reason: `"${told[0]}" here, but "${score[0]}" is ${made}`,
        alsoAt: [{block, start: sentence.start + score.index, end: sentence.start + score.index + score[0].length}],
        confidence: 0.85
      }
    }
  }
}
