/** Who has said a quotation: a name behind it, below it, or on a line of its own. */
import type {MappedText, Span} from '../article/source-map.ts'
import type {SourceArticle, SourceBlock} from './format.ts'

/** The dash before a name. */
export const dash: RegExp = /^(?:[—–―]|--|-\s)\s*/
const ended = /[.!?…"'”’»]\s*$/
const sameLine = /(?<=[.!?…"'”’»])[ \t]+(?:[—–―]|--)[ \t]*(?=\p{Lu})/gu
const person =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von|ibn|ter|y|zu) ){0,2}\p{Lu}[\p{L}'’.-]*){1,4}(?:(?:,| \(|:) ?[^.!?"“”]{2,80})?$/u
const opener =
  /^(?:The|A|An|We|It|This|That|These|Those|There|In|On|At|By|For|But|And|Not|No|Our|My|Your|Their|His|Her|They|He|She|I|You|If|When|What|Who|Why|How|As|So)(?:['’]\p{L}+)?\b/u

/** How long a quotation may be whose last line is looked at. */
const longest = 2000

/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Whether a whole paragraph of a quotation is its attribution: it begins with a dash and is short. */
export function isAttribution(text: string): boolean {
  return dash.test(text) && wordCount(text) <= 30
}

/** Whether a paragraph below a quotation is a name behind a dash. */
function isSigned(text: string): boolean {
  return isAttribution(text) && /^[\p{Lu}@]/u.test(text.replace(dash, ''))
}

/** Whether a paragraph below a quotation is the name of who said it, and perhaps what they are. */
function isNameAlone(text: string): boolean {
  return text.length <= 100 && wordCount(text) <= 12 && person.test(text) && !opener.test(text)
}

/** Where a quotation ends and a name behind a dash begins, the dash being the name's; undefined where there is none. */
export function nameBehind(text: string): Span | undefined {
  if (text.length > longest) return undefined
  let match: RegExpExecArray | undefined
  for (const found of text.matchAll(sameLine)) match ??= found
  if (!match) return undefined
  const name = text.slice(match.index + match[0].length)
  if (wordCount(name) > 10 || /[.!?]["'”’]?\s*$|[.!?]\s+\p{Ll}|["“”]/u.test(name)) return undefined
  return {end: match.index, start: match.index + match[0].search(/\S/)}
}

/** Tell who has said a quotation from what was said: parts it where it stands in one block with it. */
export function partAttributions(article: SourceArticle): SourceArticle {
  const blocks: SourceBlock[] = []
  const moved: number[] = []
  for (const block of article.blocks) {
    moved.push(blocks.length)
    if (block.role !== 'quote' && block.role !== 'pullquote') {
      blocks.push(block)
      continue
    }
    const {text} = block.mapped
    const before = blocks.at(-1)
    const below = before?.role === block.role
    if (below && (isSigned(text) || (ended.test(before.mapped.text.slice(-3)) && isNameAlone(text)))) {
      blocks.push({...block, role: 'credit'})
      continue
    }
    const cut = nameBehind(text) ?? lineBehind(block.mapped)
    if (!cut) blocks.push(block)
    else {
      blocks.push({...block, mapped: block.mapped.part(0, cut.end)})
      blocks.push({...block, mapped: block.mapped.part(cut.start, text.length), role: 'credit'})
    }
  }
  if (blocks.length === article.blocks.length) return {...article, blocks}
  const comments = article.comments?.map((comment) => ({...comment, before: moved[comment.before] ?? blocks.length}))
  return {...article, blocks, comments}
}

/** A name on the last line of a quotation, behind a break that the writer set. */
function lineBehind({text, runs}: MappedText): Span | undefined {
  const line = runs.findLast((run) => run.encoding === 'fixed' && !run.verbatim && text[run.text] === ' ')
  if (!line || text.length > longest) return undefined
  const start = line.text + line.length
  const name = text.slice(start)
  const names = isSigned(name) || (ended.test(text.slice(0, line.text).slice(-3)) && isNameAlone(name))
  return names ? {end: line.text, start} : undefined
}
