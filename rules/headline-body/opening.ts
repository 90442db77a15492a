import type {Article} from '../../src/article/article.ts'
import type {Block, Sentence, Word} from '../../src/article/block.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'

/** The first sentence of the text, which tells what a headline tells. */
export interface Opening {
  readonly lead: Block
  readonly sentence: Sentence
  readonly own: readonly Word[]
}

/** The first sentence of the text. */
export function openingOf({blocks}: Article): Opening | undefined {
  const lead = blocks.find(({role}) => role === 'body')
  const [sentence] = lead?.sentences ?? []
  return lead && sentence && {lead, sentence, own: lead.words.slice(sentence.from, sentence.to)}
}

/** How many words besides the first sentence must have of the headline's, and which part of them. */
const leastShared = 2
const enough = 0.4

/** Whether a headline, but for one word of it, tells what the first sentence tells. */
export function areOneStory(
  block: Block,
  mark: Word,
  there: ReadonlySet<string>,
  desk: Desk,
  least: number = leastShared
): boolean {
  const about = new Set(
    meaningOf(
      block.words.filter((word) => word !== mark),
      desk
    ).map(({stem}) => stem)
  )
  const shared = [...about].filter((stem) => there.has(stem)).length
  return shared >= least && (least < leastShared || shared >= about.size * enough)
}
