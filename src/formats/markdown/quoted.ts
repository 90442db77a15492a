/** What block quotations are: quotations, notes or posts from elsewhere, and who speaks in them. */
import type {Blockquote, List, Nodes, Paragraph} from 'mdast'
import type {Role} from '../../article/role.ts'
import {isAttribution} from '../attribution.ts'
import type {ClassRoles} from './class-roles.ts'
import type {Draft} from './infer.ts'
import {alert} from './mask.ts'
import type {Settings} from './options.ts'
import {spanOf} from './phrasing.ts'

/** Whether a role is that of somebody's words. */
export function isQuotation(role: Role | undefined): role is 'quote' | 'pullquote' {
  return role === 'quote' || role === 'pullquote'
}

/** The role of a block quotation: by its container, by its marks, by its first line, else as the settings have it. */
export function quoteRole(
  node: Blockquote,
  role: Role | undefined,
  next: Nodes | undefined,
  classes: ClassRoles,
  source: string,
  settings: Settings
): Role {
  if (role && role !== 'list') return role
  const after = next?.type === 'paragraph' ? classes.only(next) : []
  const marked = classes.within(spanOf(node), after)
  if (marked) return marked
  const line = /^.{0,300}/.exec(source.slice(spanOf(node).start, spanOf(node).start + 300))?.[0] ?? ''
  return alert.test(line) && !/\[!(?:quote|cite)\]/i.test(line) ? 'note' : settings.blockquote
}

/** An account's name behind a dash or in brackets: `— Jo (@jo)`. */
const handle = /^[—–―-]+ ?@\w|\(@[\w.-]+(?:@[\w.-]+)?\)/

/** Whether what a block quotation holds was posted elsewhere by somebody with a handle. */
export function isPost(drafts: readonly Draft[]): boolean {
  const named = drafts.at(-1)?.blocks.at(-1)
  return named?.role === 'credit' && handle.test(named.mapped.text)
}

/** The paragraph that a list of one item is. */
export function onlyLine({ordered, children: [item, ...others]}: List): Paragraph | undefined {
  const [words, ...rest] = item?.children ?? []
  const isLine = ordered !== true && others.length + rest.length === 0 && words?.type === 'paragraph'
  return isLine ? words : undefined
}

/** Whether the words of such a line are the name of who speaks: the hyphen before them made it a list. */
export function namesSpeaker(text: string): boolean {
  return /^\p{Lu}/u.test(text) && isAttribution(`- ${text}`) && !/[.!?]["'”’)]?$/.test(text)
}
