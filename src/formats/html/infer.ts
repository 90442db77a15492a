import {isByline, isCredit, isFurnitureLine, looksOf, type Looks} from '../../article/looks.ts'
import {isNote} from '../../article/looks-sentence.ts'
import type {Role} from '../../article/role.ts'
import type {SourceBlock} from '../format.ts'

/** A paragraph with so many words is running text: what stands above the first is looked at as the head of an article. */
const running = 25

/**
 * Tell the roles of paragraphs that no markup tells, by what they look like, as in plain text: who wrote it and when, above the
 * running text; a credit or a note anywhere.
 */
export function inferParagraphs(blocks: readonly SourceBlock[]): SourceBlock[] {
  let head = true
  return blocks.map((block) => {
    if (block.role !== 'body') return block
    const look = looksOf(block.mapped.text)
    head &&= look.words < running
    const role = roleOf(look, head)
    return role ? {...block, role} : block
  })
}

function roleOf(look: Looks, head: boolean): Role | undefined {
  if (look.words === 0) return undefined
  if (head && isByline(look)) return 'byline'
  if (head && isFurnitureLine(look)) return 'other'
  if (isCredit(look)) return 'credit'
  return isNote(look) ? 'note' : undefined
}
