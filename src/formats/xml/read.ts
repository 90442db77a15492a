import {decodeHTML} from 'entities/decode'
import type {Span} from '../../article/source-map.ts'
import type {Role} from '../../article/role.ts'
import {partAttributions} from '../attribution.ts'
import type {SourceArticle} from '../format.ts'
import {BlockList} from '../html/blocks.ts'
import {mapCharacters} from '../html/characters.ts'
import {inferParagraphs} from '../html/infer.ts'
import {articles, dates, isTold, kindOf} from './names.ts'
import {piecesOf, valueOf, type Piece, type Tag} from './tags.ts'

/** An element that is open. */
interface Open {
  readonly name: string
  /** What its text is; `false` for what is not read, undefined where no element around it says. */
  readonly role: Role | false | undefined
  /** Whether it ends a block. */
  readonly isBlock: boolean
}

/** An XML document as read: its blocks, and how many articles it holds, with the place of the second. */
export interface XmlArticle extends SourceArticle {
  readonly several: {readonly count: number; readonly start: number} | undefined
}

const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,2}(?!\d))/

/** Read the blocks of a newsroom's XML by the names of its elements. */
export function readXml(source: string): XmlArticle {
  const reader = new Reader(source)
  for (const piece of piecesOf(source)) reader.take(piece)
  return reader.end()
}

class Reader {
  readonly #source: string
  readonly #list = new BlockList()
  readonly #open: Open[] = []
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>()
  /** Where the article elements begin that have a headline and a text. */
  readonly #articles: number[] = []
  /** The outermost article element that is open: how deep it stands, where, and how many blocks were read before. */
  #article: {readonly depth: number; readonly start: number; readonly blocks: number} | undefined
  #publishedAt: string | undefined

  constructor(source: string) {
    this.#source = source
  }

  take(piece: Piece): undefined {
    if (!('name' in piece)) return this.#text(piece, piece.type === 'text')
    if (piece.type === 'close') return this.#close(piece.name)
    this.#date(piece)
    if (kindOf(piece.name) === 'break') {
      const {role} = this.#open.at(-1) ?? {}
      if (role !== undefined && role !== false) this.#list.lineBreak(piece.start, piece.end, role)
    } else if (piece.type === 'open') this.#enter(piece.name, piece.start)
  }

  end(): XmlArticle {
    this.#list.close()
    if (this.#article) this.#leave(this.#article)
    const second = this.#articles[1]
    const read = partAttributions({
      blocks: withoutAgain(inferParagraphs(this.#list.blocks, this.#list.links, this.#list.groups, false)),
      publishedAt: this.#publishedAt
    })
    return {...read, several: second === undefined ? undefined : {count: this.#articles.length, start: second}}
  }

  #enter(name: string, start: number): undefined {
    if (!this.#article && articles.has(name)) {
      this.#list.close()
      this.#article = {depth: this.#open.length, start, blocks: this.#list.blocks.length}
    }
    const kind = kindOf(name)
    const isBlock = (kind !== undefined && kind !== 'break') || name === 'title'
    if (isBlock) this.#list.close()
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    this.#open.push({name, role: roleIn(this.#open.at(-1), kind, name), isBlock})
  }

  #close(name: string): undefined {
    // What was never opened is not searched for: a document may close a hundred thousand such elements.
    if ((this.#counts.get(name) ?? 0) === 0) return
    const at = this.#open.findLastIndex((element) => element.name === name)
    for (const element of this.#open.splice(at)) {
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) - 1)
      if (element.isBlock) this.#list.close()
    }
    if (this.#article && at <= this.#article.depth) {
      this.#list.close()
      this.#leave(this.#article)
      this.#article = undefined
    }
  }

  #leave({start, blocks}: {readonly start: number; readonly blocks: number}): undefined {
    const roles = new Set(this.#list.blocks.slice(blocks).map(({role}) => role))
    if (roles.has('headline') && roles.has('body')) this.#articles.push(start)
  }

  #text({start, end}: Span, decoded: boolean): undefined {
    const element = this.#open.at(-1)
    if (!element) return
    const raw = this.#source.slice(start, end)
    if (dates.test(element.name)) this.#publish(raw)
    const {role} = element
    if (role === undefined || role === false) return
    if (!decoded) this.#list.text.add(raw, start, end, true, 'fixed')
    else {
      const value = decodeHTML(raw.replace(/\r\n?/g, '\n'))
      mapCharacters(this.#source, start, end, value, 'html', (text, from, to, verbatim, encoding) =>
        this.#list.text.add(text, from, to, verbatim, encoding)
      )
    }
    this.#list.started(role)
  }

  /** `<date.issue norm="20260314T0900Z"/>`. */
  #date(tag: Tag): undefined {
    if (dates.test(tag.name)) this.#publish(valueOf(this.#source, tag))
  }

  #publish(value: string): undefined {
    const [, year, month, date] = day.exec(value) ?? []
    if (year !== undefined) this.#publishedAt ??= `${year}-${month}-${date}`
  }
}

/** Roles that what stands in them takes over. */
const covering: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'standfirst',
  'caption',
  'credit',
  'byline',
  'note',
  'quote',
  'pullquote',
  'table',
  'list'
])

/** What an element's text is, by what it stands in. */
function roleIn(outer: Open | undefined, kind: ReturnType<typeof kindOf>, name: string): Open['role'] {
  const role = outer?.role
  if (role === false) return isTold(name) && typeof kind === 'string' ? (kind as Role) : false
  if (role === undefined && outer && name === 'title' && articles.has(outer.name)) return 'headline'
  if (kind === undefined || kind === 'break') return role
  if (kind === false) return false
  // NITF has the second line of a headline as another level of it.
  if (kind === 'heading' && outer?.name === 'hedline') return 'standfirst'
  if (role !== undefined && covering.has(role) && kind !== 'credit') return role
  return kind === 'paragraph' ? 'body' : kind
}

/** NewsML says headline and byline once above the content and once in it: without what stands there again. */
function withoutAgain(blocks: SourceArticle['blocks']): SourceArticle['blocks'] {
  const known = new Set<string>()
  let hasHeadline = false
  return blocks.flatMap((block) => {
    if (block.role !== 'headline' && block.role !== 'byline') return [block]
    const key = `${block.role} ${block.mapped.text.trim().replace(/\s+/g, ' ')}`
    if (known.has(key)) return []
    known.add(key)
    if (block.role === 'byline') return [block]
    const role = hasHeadline ? ('heading' as const) : block.role
    hasHeadline = true
    return [{...block, role}]
  })
}
