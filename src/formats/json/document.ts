import type {Role} from '../../article/role.ts'
import {partAttributions} from '../attribution.ts'
import type {SourceArticle, SourceBlock} from '../format.ts'
import {BlockList} from '../html/blocks.ts'
import {withoutCopies, type Running} from './copies.ts'
import {custom, dialectOf, onlyOf, text} from './dialects.ts'
import {fieldRole, isDate, isEnvelope, isMedia, isPassedOver, isSocial, isWrapper} from './fields.ts'
import {articlesAmong, isArticleType} from './linked-data.ts'
import {textRole} from './names.ts'
import type {JsonNode, JsonObject, JsonString} from './parse.ts'
import {hasTags, isPlainProse, isRunningText} from './prose.ts'
import {isEnvelopeOf} from './shape.ts'
import {addBody, addString} from './text.ts'
import {TreeReader} from './tree.ts'

/** A value that is to be looked at. */
interface Visit {
  readonly node: JsonNode
  /** The field that it belongs to. */
  readonly field: string
  /** What the field is in the article; undefined for one that is not known. */
  readonly role: Role | undefined
  /** Whether what stands in it are fields of the article, texts of a picture, or things of which only rich text is read. */
  readonly holds: 'fields' | 'media' | 'others'
  /** The object whose field it is. */
  readonly owner: JsonNode
}

/** The order in which an article's head is read. */
const head: readonly Role[] = ['headline', 'standfirst', 'byline']

/** Collects an article from a document of JSON: fields by their names, rich text by its shape. */
export class DocumentReader {
  readonly #source: string
  readonly #holders: ReadonlySet<JsonNode>
  readonly #list = new BlockList()
  readonly #fields: SourceBlock[] = []
  readonly #running: Running[] = []
  /** Whether an object says that it is an article. */
  #isArticle = false
  #publishedAt: string | undefined

  /** @param holders - Values that are trees of rich text or hold one. */
  constructor(source: string, holders: ReadonlySet<JsonNode>) {
    this.#source = source
    this.#holders = holders
  }

  /** Read the article; undefined where there is neither rich text nor a text that a field's name calls one. */
  read(root: JsonNode): SourceArticle | undefined {
    const visits: Visit[] = [{node: root, field: '', role: undefined, holds: 'fields', owner: root}]
    for (let visit = visits.pop(); visit; visit = visits.pop()) {
      const inner = this.#visit(visit)
      for (let index = inner.length - 1; index >= 0; index--) visits.push(inner[index] as Visit)
    }
    const reader = new TreeReader(this.#source, this.#list)
    reader.hasHeadline = this.#fields.some(({role}) => role === 'headline')
    const isArticle = this.#isArticle || reader.hasHeadline
    const found = withoutCopies(
      this.#running.filter(({node}) => isArticle || node.type !== 'string' || isBody(node.value))
    )
    if (found.length === 0) return undefined
    for (const {node, role, dialect} of found) {
      if (node.type === 'string') addBody(this.#source, node, this.#list)
      else reader.read(node, role, dialect ?? custom)
    }
    const running = oneHeadline(this.#list.blocks, reader.hasHeadline)
    const blocks = inOrder([...this.#fields, ...withoutShown(running, this.#fields, found)])
    const indexOf = new Map(blocks.map((block, index) => [block, index]))
    const before = (index: number): number => {
      const next = running.slice(index).find((block) => indexOf.has(block))
      return (next && indexOf.get(next)) ?? blocks.length
    }
    const comments = this.#list.comments.map((comment) => ({...comment, before: before(comment.before)}))
    return partAttributions({blocks, comments, listings: this.#list.listings, publishedAt: this.#publishedAt})
  }

  /** Take down what a value is, or tell what in it is to be looked at. */
  #visit(visit: Visit): readonly Visit[] {
    const {node, role, holds, owner, field} = visit
    if (node.type === 'string') return this.#string(node, visit)
    if (node.type === 'other') return []
    const tree = holds === 'media' ? undefined : dialectOf(node)
    if (tree) this.#running.push({node: tree.blocks, role: role ?? 'body', dialect: tree.dialect, owner, field})
    else if (holds === 'others') {
      if (this.#holders.has(node)) this.#running.push({node, role: 'body', dialect: custom, owner, field})
      return []
    }
    if (node.type === 'array') return tree ? [] : articlesAmong(node.items).map((item) => ({...visit, node: item}))
    // Of what the dialects know, only ANS and Apple's keep the article's fields beside its rich text.
    if (tree && !node.entries.has('content_elements') && !node.entries.has('components')) return []
    return role === undefined || (role === 'body' && !hasWrapper(node))
      ? this.#entries(node, role === 'body' ? {...visit, field: ''} : visit, tree?.blocks)
      : this.#forms(node, visit)
  }

  /** The value of a field that has it in one or more forms: as it is kept rather than as it is shown. */
  #forms(node: JsonObject, visit: Visit): Visit[] {
    const raw = node.entries.get('raw')?.type === 'string'
    return [...node.entries].flatMap(([name, value]) =>
      (isWrapper(name) && !(raw && name === 'rendered')) || (visit.role === 'byline' && name === 'name')
        ? {...visit, node: value}
        : []
    )
  }

  /** The fields of an object. */
  #entries(object: JsonObject, {field, holds}: Visit, tree: JsonNode | undefined): Visit[] {
    const visits: Visit[] = []
    const entries = [...object.entries]
    const outer = entries.some(isEnvelopeOf)
    this.#isArticle ||= isArticleType(object)
    for (const [name, node] of entries) {
      if (node === tree || isPassedOver(name)) continue
      const date = holds === 'fields' && isDate(name) ? (text(node, 'value') ?? string(onlyOf(node))) : undefined
      if (date !== undefined) {
        if (!Number.isNaN(Date.parse(date))) this.#publishedAt ??= date
        continue
      }
      const entry = this.#entry(name, field, holds)
      if (!outer || !entry.role || !head.includes(entry.role)) visits.push({node, owner: object, ...entry})
    }
    return visits
  }

  #entry(name: string, outer: string, holds: Visit['holds']): Omit<Visit, 'node' | 'owner'> {
    const field = outer === '' ? name : `${outer}.${name}`
    if (holds === 'media') {
      const role = textRole(name)
      const known = role === 'caption' || role === 'alt' || role === 'credit'
      return {field, role: known ? role : undefined, holds}
    }
    const role = fieldRole(field)
    if (role) return {field, role, holds}
    if (isEnvelope(name)) return {field: '', role: undefined, holds}
    if (isSocial(name)) return {field: name, role: undefined, holds}
    return {field, role: undefined, holds: isMedia(name) ? 'media' : 'others'}
  }

  #string(node: JsonString, {field, role, owner}: Visit): readonly Visit[] {
    if (role === 'body') {
      if (isBody(node.value) || isRunningText(node.value)) this.#running.push({node, role, owner, field})
    } else if (role) {
      const list = new BlockList()
      addString(this.#source, node, list, role, 'json-html')
      list.close()
      for (const block of list.blocks) this.#fields.push({...block, role, field})
    }
    return []
  }
}

function string(node: JsonNode): string | undefined {
  return node.type === 'string' ? node.value : undefined
}

/** Whether an object has a value in one or more forms; what has an `id` is not therefore Indonesian. */
function hasWrapper({entries}: JsonObject): boolean {
  return [...entries.keys()].some((name) => name !== 'id' && isWrapper(name))
}

/** Whether a string is a body wherever its field's name calls it one; what else runs on is one beside a headline. */
function isBody(value: string): boolean {
  return value.trim() === '' || hasTags(value) || isPlainProse(value)
}

/** Blocks in the order in which an article is read: its head, then all as it stands in the source. */
function inOrder(blocks: readonly SourceBlock[]): SourceBlock[] {
  const placed = blocks.map((block, index) => {
    const rank = block.field === undefined ? -1 : head.indexOf(block.role)
    return {block, index, rank: rank < 0 ? head.length : rank, source: block.mapped.runs[0]?.source ?? 0}
  })
  return placed.toSorted((a, b) => a.rank - b.rank || a.source - b.source || a.index - b.index).map(({block}) => block)
}

/** What calls itself a headline below the headline is a heading. */
function oneHeadline(blocks: readonly SourceBlock[], has: boolean): SourceBlock[] {
  let known = has
  return blocks.map((block) => {
    if (block.role !== 'headline') return block
    if (known) return {...block, role: 'heading'}
    known = true
    return block
  })
}

/** Apple's documents have the title and the subtitle that they show once more as fields: without what is shown. */
function withoutShown(
  blocks: readonly SourceBlock[],
  fields: readonly SourceBlock[],
  found: readonly Running[]
): readonly SourceBlock[] {
  if (!found.some(({dialect}) => dialect?.name === 'Apple News Format')) return blocks
  const heads = new Set(fields.filter(({role}) => head.includes(role)).map(({mapped}) => mapped.text.trim()))
  return blocks.filter(({mapped}) => !heads.has(mapped.text.trim()))
}

/** All values that are trees of rich text, or hold one. */
export function holdersOf(root: JsonNode): ReadonlySet<JsonNode> {
  const holders = new Set<JsonNode>()
  const outer = new Map<JsonNode, JsonNode>()
  const rest: JsonNode[] = [root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type !== 'object' && node.type !== 'array') continue
    if (dialectOf(node)) {
      for (let holder: JsonNode | undefined = node; holder && !holders.has(holder); holder = outer.get(holder))
        holders.add(holder)
      continue
    }
    for (const inner of node.type === 'array' ? node.items : node.entries.values()) {
      outer.set(inner, node)
      rest.push(inner)
    }
  }
  return holders
}
