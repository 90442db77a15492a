import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** How many first letters two surnames share that are taken for one, and how many letters they have at least. */
const shared = 4
const shortest = 6
/** How many letters may be others behind them: fewer are a slip, which `name-spelling` reports. */
const mostOthers = 5
/** A caption and its alternative text. */
const most = 2
/** How common a given name may be (as `Names.given` tells) that two people of one text hardly share by chance. */
const mostCommon = 6

/**
 * Find somebody whose surname has another ending in a caption or a headline than in the text: "Marisol Quintana" above, Marisol
 * Quintero below. Whom the text itself names may be a second one.
 */
export function* surnameFindings(members: readonly Member[], article: Article, desk: Desk): Generator<Finding> {
  const byGiven = new Map<string, Member[]>()
  for (const member of members) {
    const [given] = member.given
    if (given !== undefined && given.length > 2) byGiven.set(given, [...(byGiven.get(given) ?? []), member])
  }
  for (const [one, other, ...more] of byGiven.values()) {
    if (!one || !other || more.length > 0) continue
    const isFirst =
      one.mentions.length < other.mentions.length || (isAround(one) && one.mentions.length === other.mentions.length)
    const [odd, right] = isFirst ? [one, other] : [other, one]
    const [mention] = odd.mentions
    const proof = right.mentions.find(({given}) => given.length > 0)
    if (!mention || !proof || !areAlike(odd.surname, right.surname)) continue
    const isFurniture = isAround(odd) && odd.mentions.length <= most && right.mentions.length > 1
    if (!isFurniture && !isOnceMore(odd, right, desk)) continue
    yield {
      ...contradiction(mention, proof, article, 0.75),
      severity: 'info',
      reason: `"${mention.text}" here, "${proof.text}" in ${article.where(proof.block)}: which is right?`
    }
  }
}

/** What tells who somebody is: ", a trader", " (45)", " of the Owners' Association". */
const introduced = /^(?:, | \(| (?:of|from|for|representing) (?:the )?\p{Lu})/u

/** Whether somebody with a rare given name is named once more in the text: by a surname that begins alike, and nothing introduces a second one. */
function isOnceMore({mentions, given}: Member, right: Member, {names}: Desk): boolean {
  const [mention] = mentions
  const first = right.mentions[0]
  if (mentions.length !== 1 || !mention || !first || names.given(given[0] ?? '') > mostCommon) return false
  const {block, start, end} = mention
  return (
    block.index > first.block.index &&
    !introduced.test(block.text.slice(end, end + 24)) &&
    !/\b(?:and|other|another)[^.;]*$/.test(block.text.slice(Math.max(0, start - 30), start))
  )
}

function isAround({mentions}: Member): boolean {
  return mentions.every(({block}) => /^(?:caption|alt|headline|standfirst|social)$/.test(block.role))
}

function areAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || slipOf(one, other) !== undefined) return false
  return (
    one.slice(0, shared) === other.slice(0, shared) &&
    Math.abs(one.length - other.length) < 3 &&
    one.length - shared <= mostOthers
  )
}
