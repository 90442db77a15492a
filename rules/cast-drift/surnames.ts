import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** How many first letters two surnames share that are taken for one, and how many letters they have at least. */
const shared = 4
const shortest = 6
/** How many letters may be others behind them: fewer are a slip, which `name-spelling` reports. */
const mostOthers = 5
/** A caption and its alternative text. */
const most = 2

/**
 * Find somebody whose surname has another ending in a caption or a headline than in the text: "Marisol Quintana" above, Marisol
 * Quintero below. Whom the text itself names may be a second one.
 */
export function* surnameFindings(members: readonly Member[], article: Article): Generator<Finding> {
  const byGiven = new Map<string, Member[]>()
  for (const member of members) {
    const [given] = member.given
    if (given !== undefined && given.length > 2) byGiven.set(given, [...(byGiven.get(given) ?? []), member])
  }
  for (const [one, other, ...more] of byGiven.values()) {
    if (!one || !other || more.length > 0) continue
    const [odd, right] = one.mentions.length <= other.mentions.length ? [one, other] : [other, one]
    const [mention] = odd.mentions
    const proof = right.mentions.find(({given}) => given.length > 0)
    if (!isAround(odd) || odd.mentions.length > most || right.mentions.length < 2 || !mention || !proof) continue
    if (!areAlike(odd.surname, right.surname)) continue
    yield {
      ...contradiction(mention, proof, article, 0.75),
      severity: 'info',
      reason: `"${mention.text}" here, "${proof.text}" in ${article.where(proof.block)}: which is right?`
    }
  }
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
