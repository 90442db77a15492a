import type {Member} from '../../src/article/cast/cast.ts'
import {bare} from '../../src/article/cast/context.ts'
import {firstBehind} from '../../src/article/in-order.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import {rolesOf} from '../../src/article/cast/roles.ts'
import {titles} from '../../src/article/cast/words.ts'

/** Something that a mention says of somebody and that has one value at a time: the party, the chamber, the rank. */
export interface Claim {
  readonly kind: 'party' | 'seat' | 'chamber' | 'position' | 'rank' | 'deputy' | 'chief'
  readonly value: string
  /** As printed. */
  readonly text: string
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

const groups: ReadonlyArray<readonly [kind: Claim['kind'], value: string, words: string]> = [
  ['position', 'goalkeeper', 'goalkeeper keeper'],
  ['position', 'striker', 'striker forward'],
  ['position', 'midfielder', 'midfielder'],
  ['position', 'defender', 'defender'],
  ['chamber', 'senate', 'senator sen'],
  ['chamber', 'house', 'representative rep congressman congresswoman'],
  ['rank', 'private', 'private pvt'],
  ['rank', 'corporal', 'corporal cpl'],
  ['rank', 'sergeant', 'sergeant sgt'],
  ['rank', 'captain', 'capt'],
  ['rank', 'major', 'maj'],
  ['rank', 'colonel', 'colonel col'],
  ['rank', 'admiral', 'admiral adm']
]
const byWord = new Map(
  groups.flatMap(([kind, value, words]) => words.split(' ').map((word) => [word, {kind, value}] as const))
)
/** Offices that have a deputy whom nobody calls by the office's own title. */
const headed = new Set(
  'mayor president premier minister chancellor chairman chairwoman chair governor speaker'.split(' ')
)
const deputies = new Set(['deputy', 'vice', 'lieutenant', 'lt', 'assistant'])
const parties: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bLiberal Democrat/, 'Liberal Democrat'],
  [/\bRepublican\b/, 'R'],
  [/\bDemocrat(?:ic)?\b/, 'D'],
  [/\bLabour\b/, 'Labour'],
  [/\b(?:Conservative|Tory)\b/, 'Conservative']
]

/** What the article says of a member, in order. */
export function claimsOf(member: Member): readonly Claim[] {
  return [
    ...member.mentions.flatMap(titleClaims),
    ...member.mentions.flatMap(chiefClaims),
    ...rolesOf(member).flatMap(roleClaims)
  ]
}

/** How many words with capitals before a name are read. */
const mostBefore = 12

function titleClaims(mention: PersonMention): readonly Claim[] {
  const {tokens} = mention.run
  const at = firstBehind(tokens, mention.start)
  const before = tokens.slice(Math.max(0, at - mostBefore), at)
  const last = before.at(-1)
  if (!last || !titles.has(bare(last))) return []
  const previous = before.at(-2)
  const words = [...(previous ? [bare(previous)] : []), bare(last)]
  const start = previous && deputies.has(bare(previous)) ? previous.start : last.start
  const {text} = mention.block
  const place = {mention, start, end: last.end, text: text.slice(start, last.end)}
  const party = before.find((token) => parties.some(([expression]) => expression.test(token.text)))
  return [
    ...(party ? partyClaims({...place, start: party.start, end: party.end, text: party.text}) : []),
    ...wordClaims(words, place)
  ]
}

function roleClaims(role: Omit<Claim, 'kind' | 'value'>): readonly Claim[] {
  const tag = /^([A-Z])[-–—]([\p{L}.]{2,6})/u.exec(role.text)
  if (tag?.[1] !== undefined && tag[2] !== undefined) {
    return [
      {...role, kind: 'party', value: tag[1]},
      {...role, kind: 'seat', value: tag[2].replaceAll('.', '')}
    ]
  }
  const head = role.text
    .toLowerCase()
    .replace(/ (?:of|for|at|in|from)\b.*/, '')
    .split(/[\s-]+/)
  return [...partyClaims(role), ...wordClaims(head.slice(-2), role)]
}

/** Chiefs at one firm, of whom there is one each. */
const chief =
  /\bchief (executive|financial|finance|operating|operations|technology|technical|information|marketing|legal|product|commercial|risk|people|medical|scientific)\b(?: officer)?/i
const sameChief: Readonly<Record<string, string>> = {
  finance: 'financial',
  operations: 'operating',
  technical: 'technology'
}

/** What a mention says of somebody's post: `, the firm's chief executive`, `chief executive Ann Bell`. */
function chiefClaims(mention: PersonMention): readonly Claim[] {
  const {text} = mention.block
  const tail = /^(?:, | [–—] )[^,.;:–—“”"]{0,70}/.exec(text.slice(mention.end, mention.end + 74))?.[0] ?? ''
  const head = /[^,.;:–—“”"]{0,40},? $/.exec(text.slice(Math.max(0, mention.start - 44), mention.start))?.[0] ?? ''
  return [
    {words: head, from: mention.start - head.length},
    {words: tail, from: mention.end}
  ].flatMap(({words, from}): readonly Claim[] => {
    const match = chief.exec(words)
    const value = match?.[1]?.toLowerCase()
    if (!match || value === undefined || chief.test(words.slice(match.index + 5))) return []
    // "told the chief executive, Ann Bell said": only right beside the name.
    if (words === head && !/\bchief \p{Ll}+(?: officer)?,? $/u.test(words)) return []
    const start = from + match.index
    return [
      {kind: 'chief', value: sameChief[value] ?? value, text: match[0], mention, start, end: start + match[0].length}
    ]
  })
}

function partyClaims(place: Omit<Claim, 'kind' | 'value'>): readonly Claim[] {
  const party = parties.find(([expression]) => expression.test(place.text))
  return party ? [{...place, kind: 'party', value: party[1]}] : []
}

function wordClaims(words: readonly string[], place: Omit<Claim, 'kind' | 'value'>): readonly Claim[] {
  const [last = '', previous = ''] = [...words].toReversed()
  const claim = byWord.get(last)
  // A goal keeper in two words defends at netball.
  if (claim && !(last === 'keeper' && previous === 'goal')) return [{...place, ...claim}]
  if (!headed.has(last)) return []
  return [{...place, kind: 'deputy', value: `${deputies.has(previous) ? 'deputy ' : ''}${last}`}]
}
