import type {Article} from '../../src/article/article.ts'
import {sentenceAround} from '../../src/article/sentence-around.ts'
import type {Mark} from './marks.ts'

/** Until when something lasts, and before when it won't be: `shut until November`, `will not reopen before September`. */
const limit = /^(?:until|till|before|by)$/
/** Words of a limit that was one before. */
const ofOnce =
  /\b(?:(?:was|were) (?:to|due|meant|supposed)|original\w*|at first|had been|delay\w*|postpone\w*|earlier|previous\w*|instead)\b/i
/** How many paragraphs tell what the headline tells. */
const lead = 3
const leastShared = 2

/** The one month, season or year that the first paragraphs set as a limit where the headline sets another, in a sentence of the same matter. */
export function onlyLimit(mark: Mark, there: readonly Mark[], article: Article): Mark | undefined {
  if (
    mark.kind === 'place' ||
    mark.kind === 'weekday' ||
    !(limit.test(mark.before) || mark.before === 'in') ||
    !/^(?:headline|standfirst|social)$/.test(mark.block.role)
  )
    return undefined
  const first = article.blocks.filter(({role}) => role === 'body').slice(0, lead)
  const limits = there.filter(
    ({kind, before, block}) => kind === mark.kind && limit.test(before) && first.includes(block)
  )
  const [only] = limits
  if (!only || limits.some(({key}) => key !== only.key) || (mark.before === 'in' && only.before === 'by'))
    return undefined
  const sentence = sentenceAround(only.block, only.start)
  if (!sentence || ofOnce.test(only.block.text.slice(sentence.start, sentence.end))) return undefined
  let shared = 0
  for (const stem of mark.about) if (only.about.has(stem)) shared++
  return shared >= leastShared ? only : undefined
}
