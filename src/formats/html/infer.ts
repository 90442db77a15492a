import {isByline} from '../../article/looks-byline.ts'
import {isCredit} from '../../article/looks-credit.ts'
import {isFurnitureLine} from '../../article/looks-furniture.ts'
import {looksOf, type Looks} from '../../article/looks.ts'
import {endOf, isNote} from '../../article/looks-sentence.ts'
import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import type {SourceBlock} from '../format.ts'

/** A paragraph with so many words is running text: what stands above the first is looked at as the head of an article. */
const running = 25
/** Lines that lead elsewhere are short. */
const longestLink = 25

/** What a page says above what its readers have written. */
const comments =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts?)\b|(?:leave|post|write|add) (?:a|your|us a)\b.{0,10}\b(?:comments?|reply|response|thought)|(?:post your |reader )?comments?\b(?! on\b)|no (?:comments|responses?)\b|join the (?:conversation|discussion)|what do you think\?$|(?:responses|replies) to\b|one response\b)/i

/**
 * Tell the roles of paragraphs that no markup tells, by what they look like, as in plain text: who wrote it and when, above the
 * running text; a credit or a note anywhere; what only leads elsewhere, and what readers have written below the article.
 *
 * @param links - Blocks that are links throughout.
 * @param groups - Blocks that stand in one element, the inner ones first.
 * @param page - Whether they are a whole page, which has more than the article in it.
 */
export function inferParagraphs(
  blocks: readonly SourceBlock[],
  links: ReadonlySet<SourceBlock>,
  groups: readonly Span[],
  page: boolean
): SourceBlock[] {
  let head = true
  let words = 0
  // Up to which block links lead away.
  let away = 0
  let below = false
  const inferred = blocks.map((block, index): SourceBlock => {
    if (block.role !== 'body' && block.role !== 'heading' && block.role !== 'list') {
      // Who made the picture, on a line of its own below what it shows.
      if (block.role === 'caption' && blocks[index - 1]?.role === 'caption' && isCredit(looksOf(block.mapped.text)))
        return {...block, role: 'credit'}
      // What a page calls by the same name within the text is a heading there.
      if (block.role === 'standfirst' && !head && isHeading(block)) return {...block, role: below ? 'other' : 'heading'}
      const late = block.role === 'standfirst' && ((page && words >= 4 * running) || links.has(block))
      return late || (below && !around.has(block.role)) ? {...block, role: 'other'} : block
    }
    const look = looksOf(block.mapped.text)
    if (below) return {...block, role: 'other'}
    if (block.role === 'body') {
      head &&= look.words < running
      words += look.words
    }
    // The article goes on below links that stand in it.
    if (look.words >= running && !links.has(block)) away = 0
    const ends = !head && words >= 2 * running && look.short
    if (page && ends && comments.test(look.text)) below = true
    else if (ends && endOf(look) === 'links') away = groupEnd(groups, index, blocks.length)
    if (below || index < away || (links.has(block) && leads(block, look, page))) return {...block, role: 'other'}
    const role = block.role === 'body' ? roleOf(look, head) : undefined
    return role ? {...block, role} : block
  })
  return inferred.map((block, index) => (isSummary(inferred, index) ? {...block, role: 'standfirst'} : block))
}

/** Where the smallest element ends that holds a block and more, but not the whole; else the end. */
function groupEnd(groups: readonly Span[], index: number, all: number): number {
  const group = groups.find(({start, end}) => start === index && end > index)
  return group?.end ?? all
}

/** Whether a block reads as a heading within the text: few words, no full stop. */
function isHeading({mapped: {text}}: SourceBlock): boolean {
  return text.length <= 80 && !/[.!]["'”’)]*$/.test(text)
}

/** Whether a heading stands between the headline and the byline or the date: it heads nothing. */
function isSummary(blocks: readonly SourceBlock[], index: number): boolean {
  const next = blocks[index + 1]?.role
  return (
    blocks[index]?.role === 'heading' &&
    blocks[index - 1]?.role === 'headline' &&
    (next === 'byline' || next === 'other') &&
    /\S\s+\S+\s+\S+\s+\S/.test(blocks[index]?.mapped.text ?? '')
  )
}

/** Roles of what stands around the copy. */
const around = new Set<Role>(['headline', 'standfirst', 'byline', 'other', 'note'])

/** Whether a block that is a link throughout leads away from the article, and is no sentence of it. */
function leads(block: SourceBlock, look: Looks, page: boolean): boolean {
  return look.words <= longestLink && (page || (block.role === 'body' && look.short))
}

function roleOf(look: Looks, head: boolean): Role | undefined {
  if (look.words === 0) return undefined
  if (head && isByline(look)) return 'byline'
  if (head && isFurnitureLine(look)) return 'other'
  if (isCredit(look)) return 'credit'
  return isNote(look) ? 'note' : undefined
}
