import type {Role} from '../../article/role.ts'
import {BlockList} from '../html/blocks.ts'
import {custom, dialectOf, list, string, text, type Dialect} from './dialects.ts'
import {isMachine, kindOf, textRole, type Kind} from './names.ts'
import {headingLevel, isEmphasised, isLeaf, isOpaque, typesOf} from './nodes.ts'
import type {JsonNode, JsonObject, JsonString} from './parse.ts'
import {isPlainProse} from './prose.ts'
import {addString} from './text.ts'

/** What surrounds a node. */
interface Context {
  readonly role: Role
  readonly dialect: Dialect
  /** Whether it stands in a line of text. */
  readonly inline: boolean
  /** Whether it stands in a picture or player, of which only captions and the like are read. */
  readonly media: boolean
}

/** Roles that what stands in them takes over. */
const covering = new Set<Role>([
  'pullquote',
  'quote',
  'table',
  'note',
  'caption',
  'credit',
  'question',
  'standfirst',
  'alt'
])

/** Keys of those who have said a quotation. */
const speakers = /^(?:author|by|speaker|name|source|person|caption|attribution|citation|cite|credit)$/i

/**
 * Reads trees of rich text as blocks, of any dialect: what a node is is told by its type, and what an unknown one holds by its keys.
 *
 * What is to be read is kept as a list of steps: trees may nest as deeply as they like.
 */
export class TreeReader {
  readonly #source: string
  readonly #list: BlockList
  readonly #steps: Array<() => undefined> = []
  /** Whether the article's headline has been read. */
  hasHeadline = false

  constructor(source: string, list: BlockList) {
    this.#source = source
    this.#list = list
  }

  /** Read a value and all that it holds. */
  read(node: JsonNode, role: Role, dialect: Dialect): undefined {
    this.#list.close()
    this.#visit(node, {role, dialect, inline: false, media: false})
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) step()
    this.#list.close()
  }

  #visit(node: JsonNode, outer: Context): undefined {
    if (node.type === 'other') return
    // Within a dialect's document, a list of nodes is what it is there.
    const found = node.type === 'object' || outer.dialect === custom ? dialectOf(node) : undefined
    const context = found ? {...outer, dialect: found.dialect} : outer
    if (node.type === 'string') this.#block(node, context)
    else if (node.type === 'array') {
      const inline = context.inline || node.items.some((item) => isLeaf(item, context.dialect))
      this.#later(node.items.map((item) => () => this.#visit(item, {...context, inline})))
    } else this.#object(node, context)
  }

  #object(node: JsonObject, context: Context): undefined {
    const {dialect, inline} = context
    const leaf = isLeaf(node, dialect) || inline ? dialect.leaf && string(node, dialect.leaf) : undefined
    if (leaf) return this.#leaf(leaf, node, context)
    const types = typesOf(node)
    const kind = types.map(kindOf).find((item) => item !== undefined)
    if (kind === 'break') return this.#list.lineBreak(node.start, node.end, context.role)
    if (kind === 'skip' && !inline) return this.#list.close()
    if (kind === 'inline' || kind === 'skip' || (inline && kind === undefined)) return this.#inline(node, kind, context)
    const media = context.media || kind === 'media'
    const role = kind === undefined || kind === 'media' ? context.role : this.#role(kind, node, types, context.role)
    this.#list.close()
    this.#later([...this.#parts(node, {role, dialect, inline: false, media}), () => this.#list.close()])
  }

  #role(kind: Role, node: JsonObject, types: readonly string[], outer: Role): Role {
    if (kind === 'body') return outer
    if (kind === 'caption' && (outer === 'quote' || outer === 'pullquote')) return 'credit'
    if (covering.has(outer) && kind !== 'credit') return outer
    const first = this.#list.blocks.length === 0 && !this.hasHeadline && outer === 'body'
    return kind === 'heading' && first && headingLevel(node, types) === 1 ? 'headline' : kind
  }

  #leaf(leaf: JsonString, node: JsonObject, {role}: Context): undefined {
    const {text: line} = this.#list
    const opaque = isOpaque(node)
    if (opaque) line.openCode()
    const from = line.mapped.text.length
    addString(this.#source, leaf, this.#list, role, 'json')
    if (opaque) this.#list.text.closeCode()
    if (line === this.#list.text && isEmphasised(node)) line.mapped.emphasise(from)
  }

  /** A link and the like: its text is a part of the line; what has none holds the place of a word. */
  #inline(node: JsonObject, kind: Kind | undefined, context: Context): undefined {
    const children = list(node, 'children') ?? list(node, 'content')
    if (children && kind !== 'skip') return this.#visit(children, {...context, inline: true})
    const {text: line} = this.#list
    line.openCode()
    line.add('\uFFFC', node.start, node.end, false, 'fixed')
    line.closeCode()
    this.#list.started(context.role)
  }

  /** Steps that read what stands under the keys of a block. */
  #parts(node: JsonObject, context: Context): Array<() => undefined> {
    const steps: Array<() => undefined> = []
    for (const [key, value] of node.entries) {
      if (value.type === 'other' || key === 'marks' || key === 'markDefs') continue
      const role = this.#partRole(key, value, context)
      if (role) steps.push(() => this.#visit(value, {...context, role}))
    }
    return steps
  }

  #partRole(key: string, value: JsonNode, {role, media, dialect}: Context): Role | undefined {
    const isString = value.type === 'string'
    if (key === dialect.value) return media && isString ? undefined : role
    if ((role === 'quote' || role === 'pullquote') && isString && speakers.test(key)) return 'credit'
    const own = textRole(key)
    if (own === 'caption' || own === 'alt' || own === 'credit') {
      if (own === 'credit' && !isString && text(value, 'type') === undefined) return undefined
      return own === 'caption' && (role === 'quote' || role === 'pullquote') ? 'credit' : own
    }
    if (media && role !== 'caption') return isString || isMachine(key) ? undefined : role
    if (own === 'body') return role
    if (own === 'heading') return covering.has(role) && role !== 'note' ? role : 'heading'
    if (isMachine(key)) return undefined
    return !isString || isPlainProse(value.value) ? role : undefined
  }

  /** A text that is a block of its own. */
  #block(node: JsonString, {role, dialect}: Context): undefined {
    this.#list.close()
    addString(this.#source, node, this.#list, role, dialect.html ? 'json-html' : 'json')
    this.#list.close()
  }

  #later(steps: ReadonlyArray<() => undefined>): undefined {
    for (let index = steps.length - 1; index >= 0; index--) {
      const step = steps[index]
      if (step) this.#steps.push(step)
    }
  }
}
