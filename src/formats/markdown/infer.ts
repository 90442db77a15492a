import type {Paragraph} from 'mdast'
import type {Role} from '../../article/role.ts'
import type {SourceBlock} from '../format.ts'

/** What a draft is by its markup: what its role is told from, together with its place. */
export type Kind = 'field' | 'title' | 'heading' | 'picture' | 'emphasis' | 'strong' | 'plain' | 'other'

/** The blocks of one node of the document, before roles are told by place. */
export interface Draft {
  blocks: SourceBlock[]
  readonly kind: Kind
  /** Whether it shows a picture. */
  readonly shows: boolean
}

/**
 * Tell roles that no markup says, on structural grounds only.
 *
 * The first heading of the first rank is the headline. Before the body and beside a picture, a paragraph emphasised throughout
 * is a caption, a short one a credit; `By Jane Doe` before the body is the byline; a single short paragraph between the headline and
 * a picture, caption, credit or byline is the standfirst, and so is an emphasised one right below the headline. Emphasised paragraphs
 * at the very end are notes.
 */
export function inferFront(drafts: Draft[]): undefined {
  const title = drafts.find((draft) => draft.kind === 'title')
  for (const draft of drafts) if (draft.kind === 'title') setRole(draft, draft === title ? 'headline' : 'heading')
  const body = bodyStart(drafts)
  const asked = drafts.filter((draft) => draft.kind === 'strong' && asks(draft)).length > 1
  for (const [index, draft] of drafts.entries()) {
    // The first question of an interview stands before its first answer.
    if (asked && draft.kind === 'strong' && asks(draft)) setRole(draft, 'question')
    else if (index < body && isUnderHeadline(drafts, index)) setRole(draft, 'standfirst')
    else if (index < body || besidePicture(drafts, index)) front(draft, index < body)
  }
  const last = drafts.findLastIndex((draft) => draft.kind !== 'emphasis' || draft.shows)
  if (last >= body) for (const draft of drafts.slice(last + 1)) if (roleOf(draft) === 'body') setRole(draft, 'note')
  strongParagraphs(drafts, body)
}

/** Where the body begins: at the first plain paragraph that is neither standfirst nor byline, or at a quotation, list or table. */
function bodyStart(drafts: readonly Draft[]): number {
  let summary = false
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'other') return index
    if (draft.kind !== 'plain' || isByline(draft)) continue
    const previous = drafts[index - 1]
    const next = drafts[index + 1]
    const headed = previous !== undefined && roleOf(previous) === 'headline'
    if (summary || !headed || !next || !introduces(draft, next)) return index
    setRole(draft, 'standfirst')
    summary = true
  }
  return drafts.length
}

/** Whether a paragraph is short enough for a standfirst, and furniture follows it. */
function introduces(draft: Draft, next: Draft): boolean {
  const words = wordsOf(draft)
  if (words.length > 60 || words.length < 4) return false
  return next.kind === 'emphasis' || isByline(next) || (next.kind === 'picture' && words.length <= 40)
}

/** Whether an emphasised paragraph of some words stands right below the headline, and no picture beside it. */
function isUnderHeadline(drafts: readonly Draft[], index: number): boolean {
  const [previous, draft, next] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (draft?.kind !== 'emphasis' || draft.shows || next?.kind === 'picture' || next?.shows) return false
  if (!previous || roleOf(previous) !== 'headline') return false
  return wordsOf(draft).length >= leastOfStandfirst && !isByline(draft) && !isCredit(draft)
}

const leastOfStandfirst = 6

/** Give a paragraph before the body or beside a picture its role. */
function front(draft: Draft, before: boolean): undefined {
  if (before && isByline(draft)) setRole(draft, 'byline')
  else if (draft.kind === 'emphasis') setRole(draft, isCredit(draft) ? 'credit' : 'caption')
  else if (before && draft.kind === 'strong' && wordsOf(draft).length >= 8) setRole(draft, 'standfirst')
}

/** Whether a draft stands next to a picture, or next to another caption or credit that does. */
function besidePicture(drafts: readonly Draft[], index: number): boolean {
  if (drafts[index]?.kind !== 'emphasis') return false
  if (drafts[index].shows || drafts[index + 1]?.kind === 'picture') return true
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const draft = drafts[before]
    if (draft?.kind === 'picture' || draft?.shows) return true
    if (draft?.kind !== 'emphasis') return false
  }
  return false
}

const creditPrefix = /^(?:©|\(c\)|(?:photo|photograph|image|picture|illustration|graphic|credit|source|courtesy)s?\b)/i
const smallWord = /^(?:for|of|the|and|via|by|in|\/|\||&|-|–|—|©)$/i

/** Whether emphasised text is a credit: a name or two, an agency, or words that say so. */
function isCredit(draft: Draft): boolean {
  const words = wordsOf(draft)
  const text = words.join(' ')
  if (words.length > 14 || /[.!?]["'”’)]?$/.test(text.replace(/\b(?:Inc|Ltd|Co|Jr|Sr)\.$/, ''))) return false
  if (words.length <= 2 || creditPrefix.test(text)) return true
  return words.length <= 8 && words.every((word) => smallWord.test(word) || !/^\p{Ll}/u.test(word))
}

/** Whether a draft is a byline: "By" and names in capitals. */
function isByline(draft: Draft): boolean {
  if (draft.kind !== 'plain' && draft.kind !== 'emphasis' && draft.kind !== 'strong') return false
  const words = wordsOf(draft)
  if (!/^(?:by|words:?)$/i.test(words[0] ?? '') || words.length < 2 || words.length > 14) return false
  if (/[.!?]$/.test(words.at(-1) ?? '')) return false
  return words.slice(1, 3).every((word) => /^\p{Lu}/u.test(word))
}

/** In the body a paragraph strong throughout is an interviewer's question, or a heading without a heading's markup. */
function strongParagraphs(drafts: readonly Draft[], body: number): undefined {
  const strong = drafts.filter((draft, index) => index >= body && draft.kind === 'strong' && roleOf(draft) === 'body')
  const questions = drafts.filter((draft) => draft.kind === 'strong' && asks(draft))
  for (const draft of strong) {
    // In an interview what the other one says is a turn of hers too, without a question mark.
    const turn = questions.length > 2 && /[.!]["'”’)]?$/.test(textOf(draft))
    if ((asks(draft) && questions.length > 1) || turn) setRole(draft, 'question')
    else if (wordsOf(draft).length <= 12 && !/[.!:;,]["'”’)]?$/.test(textOf(draft))) setRole(draft, 'heading')
  }
}

function asks(draft: Draft): boolean {
  return /\?["'”’)]?$/.test(textOf(draft))
}

function textOf(draft: Draft): string {
  return draft.blocks.find((block) => block.role !== 'alt')?.mapped.text ?? ''
}

function wordsOf(draft: Draft): readonly string[] {
  return textOf(draft).split(/\s+/).filter(Boolean)
}

function roleOf(draft: Draft): Role | undefined {
  return draft.blocks.find((block) => block.role !== 'alt')?.role
}

function setRole(draft: Draft, role: Role): undefined {
  draft.blocks = draft.blocks.map((block) => (block.role === 'alt' ? block : {...block, role}))
}

/** Whether a paragraph is emphasised throughout (images, line breaks and tags aside), and how. */
export function emphasisOf(node: Paragraph): Kind {
  const kinds = new Set<string>()
  for (const child of node.children) {
    if (child.type === 'text' && child.value.replace(/[\uE000\s]/g, '') === '') continue
    if (['image', 'imageReference', 'break', 'html', 'footnoteReference'].includes(child.type)) continue
    kinds.add(child.type)
  }
  const [kind] = kinds
  return kinds.size === 1 && (kind === 'emphasis' || kind === 'strong') ? kind : 'plain'
}
