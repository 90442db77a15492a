import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {castOf, type Member} from '../../../src/article/cast/cast.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {LifeFact} from './life-facts.ts'

/** Who is named in each block, in the order of the text, and in the article. */
interface People {
  readonly members: readonly Member[]
  readonly named: ReadonlyMap<
    Block,
    ReadonlyArray<{readonly member: Member; readonly start: number; readonly end: number}>
  >
}

/** Of how much of all mentions somebody has whom the article is about. */
const ofAll = 0.6

function readPeople(article: Article, desk: Desk): People {
  const {members} = castOf(article, desk)
  const named = new Map<Block, Array<{member: Member; start: number; end: number}>>()
  for (const member of members) {
    for (const {block, start, end} of member.mentions) {
      const own = named.get(block)
      if (own) own.push({member, start, end})
      else named.set(block, [{member, start, end}])
    }
  }
  for (const own of named.values()) own.sort((a, b) => a.start - b.start)
  return {members, named}
}

/** Whose birth or age a sentence tells: the one it names, else the only one whom the paragraph, or the one before it, has named. */
export function memberOf({told, start, end, names}: LifeFact, article: Article, desk: Desk): Member | undefined {
  const {named} = article.deriveWith(desk, readPeople)
  const {block, from} = told
  const at = from + start
  const own = named.get(block) ?? []
  if (names.length > 0) {
    const last = names.at(-1) ?? ''
    const called = own.filter((one) => block.text.slice(one.start, one.end).includes(last))
    const found = new Set(called.map(({member}) => member))
    if (found.size === 1) return called[0]?.member
    if (own.some((one) => one.start < at)) return undefined
  }
  // "At 61, Nils Brandt still climbs"
  const inside = own.filter((one) => one.start >= at && one.end <= from + end)
  if (inside.length > 0) return only(inside)
  // "When she was 24, Dahl first climbed the stairs": a name behind the words.
  const isAhead = /\b(?:he|she)\b/i.test(told.text.slice(start, end))
  return memberAt(block, at, article, desk, isAhead)
}

/** Whom "he" or "she" at a place means, where the paragraph, or the one before it, names no other. */
export function memberAt(block: Block, at: number, article: Article, desk: Desk, isAhead = false): Member | undefined {
  const {members, named} = article.deriveWith(desk, readPeople)
  const own = named.get(block) ?? []
  const before = own.filter((one) => one.end <= at)
  if (before.length > 0) return only(before)
  const earlier = previous(block, article)
  const theirs = earlier ? (named.get(earlier) ?? []).filter((one) => !isQuoted(earlier.quotations, one.start)) : []
  if (own.length > 0) return isAhead ? only([...own, ...theirs]) : undefined
  // "Ann Bell, 61, keeps the boats. Her father has gone.": she, or he.
  if (earlier && /(?:^|[.!?] )(?:His|Her) \p{Ll}/u.test(earlier.text)) return undefined
  if (theirs.length > 0) return only(theirs)
  return mainOf(members, block)
}

function only(mentions: ReadonlyArray<{readonly member: Member}>): Member | undefined {
  const found = new Set(mentions.map(({member}) => member))
  return found.size === 1 ? mentions[0]?.member : undefined
}

/** The paragraph before, where nothing but pictures and pull-quotes stands between. */
function previous({index}: Block, {blocks}: Article): Block | undefined {
  return blocks.slice(0, index).findLast(({role}) => role === 'body')
}

/** The one whom an article is about, and who was named before. */
function mainOf(members: readonly Member[], block: Block): Member | undefined {
  const all = members.reduce((sum, {mentions}) => sum + mentions.length, 0)
  return members.find(
    ({mentions}) =>
      mentions.length > 2 && mentions.length >= ofAll * all && (mentions[0]?.block.index ?? Infinity) < block.index
  )
}
