import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Mark} from './marks.ts'
import {rivalOf} from './rivals.ts'

/** Lines that are set for the same article; a picture is of a place of its own. */
const titles: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'social', 'slug'])

/**
 * The other place of a line that tells the same above the article, where the text or one more line has that one, and nothing else has
 * this one:
 * "Saskatoon bakery wins bread prize" for search, "Regina bakery wins …" on the page.
 */
export function rivalAbove(mark: Mark, marks: readonly Mark[], article: Article, desk: Desk): Mark | undefined {
  if (mark.kind !== 'place' || !titles.has(mark.block.role)) return undefined
  const others = marks.filter(({block, kind}) => kind === 'place' && block !== mark.block && titles.has(block.role))
  const rival = rivalOf(mark, others, desk)
  if (!rival) return undefined
  const telling = article.blocks.filter(
    (block) => block !== rival.block && block !== mark.block && block.text.toLowerCase().includes(rival.key)
  )
  return telling.some(({role}) => isRunning(role) || titles.has(role)) ? rival : undefined
}
