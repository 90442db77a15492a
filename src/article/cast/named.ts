import type {Desk} from '../../desk/desk.ts'
import {foldName} from '../../desk/names/fold-name.ts'
import type {Article} from '../article.ts'
import type {Block} from '../block.ts'
import {castOf} from './cast.ts'
import {nameRuns} from './name-token.ts'
import {organisationsIn, type Chain} from './organisation.ts'
import {placeOf} from './place-mention.ts'
import {isOtherName} from './other-name.ts'

/** One mention of an organisation, a place or another name. */
export interface NamedMention {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly text: string
}

/** An organisation, a place, or another name (a product, a project, a work) of an article, with every mention. */
export interface Named {
  readonly kind: 'organisation' | 'place' | 'other'
  /** The fullest form. */
  readonly name: string
  /** What the article abbreviates it to: `WHO`. */
  readonly acronym: string | undefined
  /** Where a place is: `Kenya`; of a city that stands in several countries, all of them. */
  readonly regions: readonly string[]
  /** In the order of the article. */
  readonly mentions: readonly NamedMention[]
  /** How often each spelling stands. */
  readonly spellings: ReadonlyMap<string, number>
}

interface Draft {
  kind: Named['kind']
  readonly name: string
  readonly words: readonly string[]
  acronym: string | undefined
  readonly regions: readonly string[]
  readonly mentions: NamedMention[]
}

/** What is named in an article besides people, in the order of first mention; worked out once for an article and a desk. */
export function namedOf(article: Article, desk: Desk): readonly Named[] {
  return article.deriveWith(desk, read)
}

function read(article: Article, desk: Desk): readonly Named[] {
  return new Reader(article, desk).read()
}

/** Reads what is named: whole names first, then the short forms that they have. */
class Reader {
  readonly #article: Article
  readonly #desk: Desk
  readonly #drafts = new Map<string, Draft>()
  readonly #byAcronym = new Map<string, Draft>()
  readonly #short: Array<{readonly mention: NamedMention; readonly words: readonly string[]}> = []

  constructor(article: Article, desk: Desk) {
    this.#article = article
    this.#desk = desk
  }

  read(): readonly Named[] {
    const people = new Set<string>()
    for (const {mentions} of castOf(this.#article, this.#desk).members) {
      for (const {block, run} of mentions) people.add(`${block.index} ${run.start}`)
    }
    for (const block of this.#article.blocks) {
      if (block.role === 'other' || block.role === 'slug' || block.role === 'byline' || block.role === 'credit')
        continue
      this.#readBlock(block, people)
    }
    for (const {mention, words} of this.#short) this.#addShort(mention, words)
    return [...this.#drafts.values()]
      .filter((draft) => draft.kind !== 'other' || draft.mentions.length > 1)
      .map(finish)
      .toSorted((a, b) => order(a.mentions[0], b.mentions[0]))
  }

  #readBlock(block: Block, people: ReadonlySet<string>): undefined {
    const runs = nameRuns(block, this.#desk.english.lexicon)
    const chains = organisationsIn(block, runs, this.#desk)
    for (const chain of chains) this.#addOrganisation(block, chain)
    for (const run of runs) {
      if (people.has(`${block.index} ${run.start}`)) continue
      if (chains.some(({start, end}) => start <= run.start && run.end <= end)) continue
      const mention = {block, start: run.start, end: run.end, text: block.text.slice(run.start, run.end)}
      const words = run.tokens.map(({key}) => key)
      const place = placeOf(block, run, this.#desk)
      if (place) this.#add('place', place.name, words, mention, place.regions)
      else this.#short.push({mention, words})
    }
  }

  #addOrganisation(block: Block, {start, end, words, acronym}: Chain): undefined {
    const mention = {block, start, end, text: block.text.slice(start, end)}
    const draft = this.#add('organisation', mention.text.replace(/\s+/g, ' '), words, mention, [])
    if (acronym === undefined) return
    draft.acronym ??= acronym
    if (!this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, draft)
  }

  #add(
    kind: Named['kind'],
    name: string,
    words: readonly string[],
    mention: NamedMention,
    regions: readonly string[]
  ): Draft {
    const key = kind === 'place' ? foldName(name) : withoutCountry(words).join(' ')
    let draft = this.#drafts.get(key)
    if (!draft) this.#drafts.set(key, (draft = {kind, name, words, acronym: undefined, regions, mentions: []}))
    draft.mentions.push(mention)
    return draft
  }

  /** A short form joins the organisation that it is an acronym or the beginning of; what is left is a name of its own. */
  #addShort(mention: NamedMention, words: readonly string[]): undefined {
    const whole =
      this.#byAcronym.get(mention.text) ?? this.#drafts.get(words.join(' ')) ?? this.#beginning(words, mention)
    if (whole) whole.mentions.push(mention)
    else if (isOtherName(mention, words, this.#desk)) this.#add('other', mention.text, words, mention, [])
  }

  /** The organisation named before that begins with the words, or whose last word they are: `the Commission`. */
  #beginning(words: readonly string[], mention: NamedMention): Draft | undefined {
    const [first = ''] = words
    const isWord = this.#desk.english.lexicon.has(first)
    if (words.length === 1 && this.#desk.names.country(first)) return undefined
    let best: Draft | undefined
    for (const draft of this.#drafts.values()) {
      if (draft.kind !== 'organisation' || draft.words.length <= words.length) continue
      const begins = words.every((word, at) => draft.words[at] === word)
      const ends = words.length === 1 && draft.words.includes(first) && isDefinite(mention)
      if (!(isWord ? ends && draft.words.at(-1) === first : begins)) continue
      if (order(draft.mentions[0], mention) < 0) best = draft
    }
    return best
  }
}

/** The words without the country's letters before them: the US State Department is the State Department. */
function withoutCountry(words: readonly string[]): readonly string[] {
  return words.length > 2 && /^u\.?[sk]\.?$/.test(words[0] ?? '') ? words.slice(1) : words
}

function isDefinite({block, start}: NamedMention): boolean {
  return /\bthe $/i.test(block.text.slice(Math.max(0, start - 5), start))
}

function finish({kind, name, acronym, regions, mentions}: Draft): Named {
  const sorted = mentions.toSorted(order)
  const spellings = new Map<string, number>()
  for (const {text} of sorted) {
    const spelling = text.replace(/\s+/g, ' ').replace(/['’]s?$/, '')
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
  }
  return {kind, name: name.replace(/['’]s?$/, ''), acronym, regions, mentions: sorted, spellings}
}

function order(a: NamedMention | undefined, b: NamedMention | undefined): number {
  if (!a || !b) return 0
  return a.block.index - b.block.index || a.start - b.start
}
