import type {Role} from '../../article/role.ts'
import type {BlockList} from '../html/blocks.ts'
import type {SourceArticle} from '../format.ts'
import {readHtml} from '../html/read.ts'
import {retextMarkdown} from '../markdown.ts'
import {readText} from '../text.ts'
import {bodyFormat, hasReferences} from './body.ts'
import type {JsonString} from './parse.ts'
import {hasTags} from './prose.ts'
import {eachPiece, inString, readReferences} from './strings.ts'

/** Roles that HTML within a text tells better than what the text stands in. */
const telling = new Set<Role>([
  'heading',
  'list',
  'quote',
  'pullquote',
  'caption',
  'credit',
  'alt',
  'table',
  'note',
  'question'
])
const unmarked = new Map<never, never>()

/**
 * Add a string's text to the open block; an empty line in it ends the block. HTML with tags or references in it is read as HTML, as
 * blocks of its own.
 */
export function addString(
  source: string,
  node: JsonString,
  list: BlockList,
  role: Role,
  encoding: 'json' | 'json-html'
): undefined {
  if (encoding === 'json-html' && hasTags(node.value)) return addHtml(source, node, list, role)
  eachPiece(source, node, (piece, start, end, verbatim) => {
    if (piece === '\n') list.lineBreak(start, end, role)
    else list.text.add(piece, start, end, verbatim, encoding)
    list.started(role)
  })
}

/** Add the blocks of a string of HTML that is a part of the article; what it stands in tells its role unless its tags do. */
function addHtml(source: string, node: JsonString, list: BlockList, role: Role): undefined {
  addArticle(
    inString(source, node, (value) => readHtml(value, () => unmarked)),
    list,
    (own) => ((role === 'body' ? telling.has(own) : own === 'credit' || own === 'alt') ? own : role)
  )
}

/** Add a string that is an article's whole text: HTML, Markdown or plain text. */
export function addBody(source: string, node: JsonString, list: BlockList): undefined {
  addArticle(inString(source, node, readBody), list, (own) => own)
}

function readBody(value: string): SourceArticle {
  const format = bodyFormat(value)
  if (format === 'html') return readHtml(value, () => unmarked)
  if (format === 'markdown') return retextMarkdown.read(value)
  const read = (text: string): SourceArticle => readText(text, {})
  return hasReferences(value) ? readReferences(value, read) : read(value)
}

function addArticle(read: SourceArticle, list: BlockList, roleOf: (own: Role) => Role): undefined {
  list.close()
  for (const comment of read.comments ?? [])
    list.comments.push({...comment, before: comment.before + list.blocks.length})
  list.listings.push(...(read.listings ?? []))
  for (const block of read.blocks) list.blocks.push({...block, role: roleOf(block.role)})
}
