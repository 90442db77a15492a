import type {Desk} from '../../desk/desk.ts'
import type {Article} from '../article.ts'
import {areOne, byOtherName, nearest, order, singular, type Draft} from './draft.ts'
import {numberOfText} from '../ledger/number-words.ts'
import {looseMentions} from './loose-mentions.ts'
import {personMentions, type PersonMention} from './person.ts'

/** A person of an article, with every mention. */
export interface Member {
  readonly kind: 'person'
  /** The fullest form of the name that stands most often. */
  readonly name: string
  readonly surname: string
  /** Folded given names that were used; empty for somebody who is named by the surname alone. */
  readonly given: readonly string[]
  /** Titles and roles before the name, folded. */
  readonly titles: readonly string[]
  /** Ages that the article gives, with their places. */
  readonly ages: readonly Age[]
  /** In the order of the article. */
  readonly mentions: readonly PersonMention[]
  /** How often each spelling stands: `Siân Gallagher` 2, `Sian Gallacher` 1, `Gallagher` 14. */
  readonly spellings: ReadonlyMap<string, number>
}

/** An age of somebody, and where it stands. */
export interface Age {
  readonly age: number
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

/** Who is named in an article. */
export interface Cast {
  readonly members: readonly Member[]
}

/** The cast of an article, worked out once for all rules. */
export function castOf(article: Article, desk: Desk): Cast {
  return article.deriveWith(desk, readCast)
}

function readCast(article: Article, desk: Desk): Cast {
  const blocks = article.blocks.filter(({role}) => role !== 'other' && role !== 'credit' && role !== 'slug')
  const mentions = blocks.flatMap((block) => personMentions(block, desk))
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const open = (mention: PersonMention): Draft => {
    const draft = {
      surname: mention.surname,
      given: [...mention.given],
      keys: mention.keys,
      titles: new Set<string>(),
      suffix: mention.suffix,
      mentions: []
    }
    drafts.push(draft)
    const others = bySurname.get(mention.surname)
    if (others) others.push(draft)
    else bySurname.set(mention.surname, [draft])
    return draft
  }
  const join = (draft: Draft, mention: PersonMention): undefined => {
    draft.mentions.push(mention)
    if (mention.title) draft.titles.add(mention.title)
    if (mention.given.length > draft.given.length) draft.given = [...mention.given]
    if (mention.keys.length > draft.keys.length) draft.keys = mention.keys
  }
  // First those with given names: they open members; then surnames alone join the nearest one before them.
  for (const mention of mentions) {
    if (mention.given.length === 0) continue
    const same = bySurname.get(mention.surname)?.find((draft) => areOne(draft, mention, desk))
    join(same ?? open(mention), mention)
  }
  for (const mention of mentions) {
    if (mention.given.length > 0) continue
    const others = bySurname.get(mention.surname) ?? bySurname.get(singular(mention.surname)) ?? []
    const draft = nearest(others, mention) ?? byOtherName(drafts, mention, desk)
    if (draft) join(draft, mention)
    else if (mention.sure) join(open(mention), mention)
  }
  for (const mention of looseMentions(blocks, mentions, bySurname, desk)) {
    const draft = nearest(bySurname.get(mention.surname) ?? [], mention)
    if (draft) join(draft, mention)
  }
  const members = drafts.map((draft) => finish(draft))
  return {members: members.toSorted((a, b) => order(a.mentions[0], b.mentions[0]))}
}

function finish(draft: Draft): Member {
  const mentions = draft.mentions.toSorted(order)
  const spellings = new Map<string, number>()
  for (const {text} of mentions) spellings.set(text, (spellings.get(text) ?? 0) + 1)
  const full = [...spellings].toSorted(
    ([a, one], [b, other]) => words(b) - words(a) || shouts(a) - shouts(b) || other - one
  )
  return {
    kind: 'person',
    name: full[0]?.[0] ?? '',
    surname: draft.surname,
    given: draft.given,
    titles: [...draft.titles],
    ages: mentions.flatMap(agesAt),
    mentions,
    spellings
  }
}

function shouts(text: string): number {
  return text === text.toUpperCase() ? 1 : 0
}

function words(text: string): number {
  return Math.min(2, text.split(/\s+/).length)
}

/** Ages that are told straight behind or before a name: `Ann Bell, 54,`, `45-year-old Ann Bell`, `Ann Bell (54)`. */
function agesAt(mention: PersonMention): Age[] {
  const {text} = mention.block
  const behind = /^(?:, (?:aged )?| \()(\d{1,3})(?=[,).;]| years)|^, aged (\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)\b/u.exec(
    text.slice(mention.end, mention.end + 28)
  )
  // A small number in brackets is a count: endorsements, goals, votes.
  const counts = behind?.[0].startsWith(' (') === true && Number(behind[1]) < 15
  const printed = behind?.[1] ?? behind?.[2]
  const age = printed === undefined ? undefined : numberOfText(printed)
  if (behind && printed !== undefined && age !== undefined && !counts) {
    const start = mention.end + behind[0].length - printed.length
    return [{age, mention, start, end: start + printed.length}]
  }
  const head = text.slice(Math.max(0, mention.start - 40), mention.start)
  const before = /(?<![\p{L}\d-])(\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?)-year-old (?:[\p{L}-]+ ){0,2}$/u.exec(head)
  const told = before?.[1] === undefined ? undefined : numberOfText(before[1])
  if (before?.[1] === undefined || told === undefined) return []
  const start = mention.start - before[0].length
  return [{age: told, mention, start, end: start + before[1].length}]
}
