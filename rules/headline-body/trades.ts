import type {Article} from '../../src/article/article.ts'
import {trades} from '../../src/article/cast/trades.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'
import {areOneStory, openingOf} from './opening.ts'

/** Find "Nurse wins lottery" above "A plumber has won the lottery": one who is told of by another trade. */
export function* tradeFaults(article: Article, desk: Desk): Generator<Finding> {
  const opening = openingOf(article)
  if (!opening) return
  const {lead, sentence, own} = opening
  const rivals = own.filter(({norm, quoted}) => trades.has(norm) && !quoted)
  const [rival] = rivals
  const before = rival && own[rival.index - sentence.from - 1]
  // Only who opens the story: "A plumber from Stoke has won".
  if (!rival || rivals.length > 1 || rival.index - sentence.from > 3 || before?.shape === 'number') return
  const there = new Set(
    meaningOf(
      own.filter((word) => word !== rival),
      desk
    ).map(({stem}) => stem)
  )
  for (const block of article.blocks) {
    if (block.role !== 'headline' && block.role !== 'social' && block.role !== 'standfirst') continue
    const marks = block.words.filter(({norm}) => trades.has(norm))
    const [mark] = marks
    if (!mark || marks.length > 1 || mark.quoted || mark.norm === rival.norm) continue
    if (article.blocks.some(({role, text}) => isRunning(role) && text.toLowerCase().includes(mark.norm))) continue
    if (!areOneStory(block, mark, there, desk)) continue
    yield contradiction(
      {block, start: mark.start, end: mark.end},
      {block: lead, start: rival.start, end: rival.end},
      article,
      0.8
    )
  }
}
