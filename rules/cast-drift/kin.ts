import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Relative} from './relatives.ts'

/** Words after which two of a family may bear one name. */
const namesakes = /\b(?:senior|junior|Sr|Jr|the (?:elder|younger)|namesake|named (?:after|for)|the same name)\b/

interface Kin {
  readonly relative: Relative
  readonly owner: string
}

/** Find people who are kin in two ways: "his sister, Joanna Bell", "his daughter Joanna". */
export function* kinFindings(
  relatives: readonly Relative[],
  members: readonly Member[],
  article: Article,
  desk: Desk
): Generator<Finding> {
  if (relatives.length < 2 || article.blocks.some(({text}) => namesakes.test(text))) return
  const told = new Map<string, Kin[]>()
  for (const relative of relatives) {
    const owner = ownerOf(relative, members, desk)
    if (owner === undefined || isQuoted(relative)) continue
    for (const given of relative.names) told.set(given, [...(told.get(given) ?? []), {relative, owner}])
  }
  for (const [given, all] of told) {
    const [first] = all
    const other = all.find(
      ({relative, owner}) =>
        first &&
        areTwo(relative, first.relative) &&
        (owner === first.owner || isOfOne(relative, first.relative, members))
    )
    // Who is named in more than one way may be two people.
    if (!first || !other || members.filter((member) => member.given[0] === given).length > 1) continue
    yield finding(first.relative, other.relative, article)
  }
}

/** "Her brother, Sipho" and "her cousin Sipho" of an article that has a woman above it: hers, whoever was named between. */
function isOfOne(one: Relative, other: Relative, members: readonly Member[]): boolean {
  return (
    /^(?:his|her)$/.test(one.owner) &&
    one.owner === other.owner &&
    members.some(({mentions, given}) => given.length > 0 && mentions.some(({block}) => block.role === 'headline'))
  )
}

/** Whether two relations can't be meant as one; a wife may have been a fiancée. */
function areTwo(one: Relative, other: Relative): boolean {
  if (one.relation === other.relation || isAlike(one.relation, other.relation)) return false
  return one.sex === undefined || other.sex === undefined || one.sex === other.sex
}

function isAlike(one: string, other: string): boolean {
  const group = (word: string): string =>
    /^(?:wife|widow|husband|widower|fianc|girlfriend|boyfriend)/.test(word)
      ? 'spouse'
      : word
          .replace(/^(?:mum|mom)$/, 'mother')
          .replace(/^dad$/, 'father')
          .replace(/^auntie$/, 'aunt')
          .replace(/^grand(?:dad|ad|pa)$/, 'grandfather')
          .replace(/^grandma$/, 'grandmother')
          .replace(/^step/, '')
          .replace(/^(?:brother|sister|twin)$/, 'sibling')
  return group(one) === group(other)
}

function isQuoted({block, start}: Relative): boolean {
  return block.quotations.some((span) => span.start <= start && start < span.end)
}

/** Whose kin somebody is: who is named with "'s", or whoever was named last before "his" or "her". */
function ownerOf(
  {block, start, end, names, owner}: Relative,
  members: readonly Member[],
  desk: Desk
): string | undefined {
  const [, first = '', last] = /^(\p{Lu}[\p{L}’-]+) (\p{Lu}[\p{L}’-]+)['’]s$/u.exec(owner) ?? []
  if (last !== undefined) return members.find(({name}) => name === `${first} ${last}`)?.name
  const possessive = /^(\p{Lu}\p{L}+)['’]s$/u.exec(owner)?.[1]
  if (possessive !== undefined) {
    const key = possessive.toLowerCase()
    return members.find((member) => member.surname === key || member.given[0] === key)?.name ?? key
  }
  if (!/^(?:his|her|whose)$/.test(owner)) return undefined
  let best: {readonly name: string; readonly block: Block; readonly at: number} | undefined
  for (const {name, given, mentions} of members) {
    const sex = desk.names.sex(given[0] ?? '')
    // "His" is no woman's.
    if (
      names.includes(given[0] ?? '') ||
      (sex !== undefined && owner !== 'whose' && sex !== (owner === 'his' ? 'male' : 'female'))
    )
      continue
    for (const mention of mentions) {
      if (mention.block.index > block.index || (mention.block === block && mention.end > start)) break
      if (!best || mention.block.index > best.block.index || (mention.block === best.block && mention.end > best.at)) {
        best = {name, block: mention.block, at: mention.end}
      }
    }
  }
  const name = best && block.index - best.block.index <= longestWay ? best.name : undefined
  // Whoever bears the relative's surname may be meant as well.
  const own = block.text.slice(start, end)
  return members.some(
    (member) =>
      !names.includes(member.given[0] ?? '') &&
      !names.includes(member.surname) &&
      member.name !== name &&
      own.toLowerCase().includes(` ${member.surname}`)
  )
    ? undefined
    : name
}

/** How many paragraphs before a pronoun the one may be named whom it means. */
const longestWay = 2

function finding(first: Relative, other: Relative, article: Article): Finding {
  const where = article.where(first.block)
  const there = first.block.text.slice(first.start, first.end)
  const {block, start, end} = other
  return {
    block,
    start,
    end,
    severity: 'info',
    reason: `"${block.text.slice(start, end)}" here, "${there}" in ${where}: which is right?`,
    undecided: true,
    because: [{block: first.block, start: first.start, end: first.end, text: `${where} has "${there}"`}],
    confidence: 0.75
  }
}
