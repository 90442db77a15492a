import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Desk} from '../desk/desk.ts'
import {readPassage, type Block, type Passage} from './block.ts'
import {foreignRuns} from './foreign-runs.ts'
import {inferRoles} from './infer-roles.ts'
import {textOf} from './paragraph.ts'
import {publishedLine} from './published.ts'
import {isRunning, roleName, type Role} from './role.ts'
import {Sources} from './sources.ts'
import {WordIndex, type WordPlace} from './word-index.ts'

export type {WordPlace} from './word-index.ts'

/** Keeps passages that were read once, by what they were read from: an edit in one block leaves the others as they are. */
export type PassageCache = Map<string, Passage>

/**
 * An article as rules see it: its blocks in the order of the source, with their words, sentences and quotations.
 *
 * Made once for a tree and shared by all rules ({@link articleOf}).
 */
export class Article {
  readonly blocks: readonly Block[]
  /** The texts that the blocks come from, where the tree has positions in them. */
  readonly sources: Sources | undefined
  /** What the source shows as a program's text, apart from the blocks. */
  readonly listings: readonly string[]
  /** How many words stand in all blocks together. */
  readonly wordCount: number
  /** When the article is or was published, where the source tells, or a line above the running text. */
  readonly publishedAt: Date | undefined
  /** Whether it was read from Markdown. */
  readonly isMarkdown: boolean
  /** Where each word stands; made when first asked for. */
  #index: WordIndex | undefined
  readonly #derived = new Map<(article: Article) => unknown, unknown>()
  readonly #derivedWith = new Map<Desk, Map<(article: Article, desk: Desk) => unknown, unknown>>()

  constructor(tree: Root, sources: Sources | undefined, cache?: PassageCache) {
    const nodes = tree.children.filter((child): child is Paragraph => child.type === 'ParagraphNode')
    const roles = nodes.map((node) => node.data?.role)
    const inferred = roles.includes(undefined) ? inferRoles(nodes) : []
    this.sources = sources
    this.blocks = nodes.map((node, index) => {
      const role = roles[index] ?? inferred[index] ?? 'body'
      const passage = cachedPassage(node, role, cache)
      const runs = node.data?.runs ?? foreignRuns(node, sources?.joined)
      return blockOf(passage, index, node, runs)
    })
    this.listings = tree.data?.copydeskListings ?? []
    this.publishedAt = dateOf(tree.data?.copydeskPublishedAt) ?? publishedLine(this.blocks)
    this.isMarkdown = tree.data?.copydeskMarkdown === true
    this.wordCount = this.blocks.reduce((sum, block) => sum + block.words.length, 0)
  }

  /**
   * What `make` works out from this article, worked out once: how rules share what more than one of them needs.
   *
   * @param make - A function of the article alone, declared at a module's top level (it is the key).
   */
  derive<T>(make: (article: Article) => T): T {
    if (!this.#derived.has(make)) this.#derived.set(make, make(this))
    return this.#derived.get(make) as T
  }

  /** The same for what needs a desk, too: worked out once for an article and a desk. */
  deriveWith<T>(desk: Desk, make: (article: Article, desk: Desk) => T): T {
    let derived = this.#derivedWith.get(desk)
    if (!derived) this.#derivedWith.set(desk, (derived = new Map()))
    if (!derived.has(make)) derived.set(make, make(this, desk))
    return derived.get(make) as T
  }

  /** Every place of a word, given in its folded form ({@link Word.norm}). */
  places(norm: string): readonly WordPlace[] {
    return (this.#index ??= new WordIndex(this.blocks)).places(norm)
  }

  /** How an editor finds a block: `'paragraph 31'`, `'the caption'`, `'the second caption'`. */
  where(block: Block): string {
    return this.derive(nameBlocks)[block.index] ?? roleName(block.role)
  }
}

/** A passage in its place; written out, since a spread object is slow to make and to read. */
function blockOf(passage: Passage, index: number, node: Paragraph, runs: Block['runs']): Block {
  const {role, text, words, sentences, quotations, strayMarks, opaque, sic, notes} = passage
  const field = node.data?.field
  const leads = node.data?.leads === true
  const cell = node.data?.cell
  const links = node.data?.links ?? []
  return {
    role,
    text,
    words,
    sentences,
    quotations,
    strayMarks,
    opaque,
    sic,
    notes,
    index,
    node,
    field,
    runs,
    leads,
    cell,
    links
  }
}

function dateOf(value: string | undefined): Date | undefined {
  const date = value === undefined ? undefined : new Date(value)
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}

/** Where a tree keeps its article: a `WeakMap` would hold on to it for longer (see `Notes`). */
const articleKey: unique symbol = Symbol('article')

interface ReadRoot extends Root {
  [articleKey]?: Article
}

/** The article of a tree: made when first asked for, then shared by all rules that run on that tree. */
export function articleOf(tree: ReadRoot, file: VFile, cache?: PassageCache): Article {
  let article = tree[articleKey]
  if (!article) {
    const placed = tree.children.some((child) => child.position)
    const texts = tree.data?.copydeskSources ?? [{id: undefined, value: String(file), base: 0}]
    article = new Article(tree, placed ? new Sources(texts) : undefined, cache)
    Object.defineProperty(tree, articleKey, {value: article})
  }
  return article
}

function cachedPassage(node: Paragraph, role: Role, cache: PassageCache | undefined): Passage {
  const key = cache && node.data?.runs ? passageKey(node, role) : undefined
  const known = key === undefined ? undefined : cache?.get(key)
  if (known) return known
  const passage = readPassage(node, role)
  if (key !== undefined) cache?.set(key, passage)
  return passage
}

/** What a passage depends on, as a key. */
function passageKey(node: Paragraph, role: Role): string {
  return `${role}\n${JSON.stringify([node.data?.opaque, node.data?.emphasis])}\n${textOf(node)}`
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

function nameBlocks(article: Article): readonly string[] {
  const totals = new Map<Role, number>()
  for (const {role} of article.blocks) totals.set(role, (totals.get(role) ?? 0) + 1)
  const seen = new Map<Role, number>()
  let paragraph = 0
  return article.blocks.map(({role}) => {
    if (role === 'body' || role === 'question') return `paragraph ${++paragraph}`
    const count = seen.get(role) ?? 0
    seen.set(role, count + 1)
    const name = roleName(role)
    if (role === 'note' || role === 'other' || isRunning(role)) return `${name} after paragraph ${paragraph}`
    if ((totals.get(role) ?? 0) === 1) return name.replace(/^an? /, 'the ')
    const ordinal = ordinals[count]
    return ordinal
      ? name.replace(/^(?:an?|the) /, `the ${ordinal} `)
      : `${name.replace(/^(?:an?|the) /, '')} ${count + 1}`
  })
}
