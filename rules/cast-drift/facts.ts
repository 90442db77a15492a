import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {trades} from '../../src/article/cast/trades.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** Something that a text says of somebody, of which there is one: a trade, a home. */
interface Told extends Span {
  readonly block: Block
  readonly kind: 'trade' | 'home'
  readonly value: string
}

const aged = '(?:,? (?:aged )?\\d{1,3})?'
/** ", a carpenter from Hythe", "is a plumber", ", a plumber by trade". */
const trade = new RegExp(
  `^${aged}(?:,| is| works as|, who (?:is|works as)) (?:an? |the )(?:\\p{Ll}+ )?(\\p{Ll}{4,14})(?=[,.;:)]| (?:from|of|in|by|at|who|with|said|and)\\b|$)`,
  'u'
)
/** ", of Thornbury,", ", from Yate", "who lives in Hull". */
const home = new RegExp(
  `^${aged},? (?:of|from|who (?:lives|live) in|lives in) (\\p{Lu}[\\p{Ll}’'-]+(?:[ -]\\p{Lu}[\\p{Ll}’'-]+)?)(?=[,.;)]| (?:who|said|has|was|is|plans|hopes|and)\\b|$)`,
  'u'
)
const behindTrade = new RegExp(
  `^${aged}, (?:an? |the )\\p{Ll}+ (?:of|from) (\\p{Lu}[\\p{Ll}’'-]+)(?=[,.;)]| (?:who|said|has|was)\\b|$)`,
  'u'
)
/** Words of another time, or of a second trade. */
const ofThen =
  /\b(?:former\w*|once|then|retired|ex|trained|qualified|also|part-time|amateur|turned|used|was|were|born|originally|moved|grew up|now|and)\b/i

function toldOf({mentions}: Member, {names}: Desk): readonly Told[] {
  return mentions.flatMap(({block, end}) => {
    const rest = block.text.slice(end, end + 90)
    const add = (match: RegExpExecArray | null, kind: Told['kind']): readonly Told[] => {
      const value = match?.[1]
      if (!match || value === undefined || ofThen.test(match[0])) return []
      if (kind === 'trade' ? !trades.has(value) : names.city(value.toLowerCase()).length === 0) return []
      const start = end + match[0].lastIndexOf(value)
      return [{block, kind, value, start, end: start + value.length}]
    }
    return [...add(trade.exec(rest), 'trade'), ...add(home.exec(rest), 'home'), ...add(behindTrade.exec(rest), 'home')]
  })
}

/** Find somebody of two trades or two homes: "a carpenter", "a plumber by trade". */
export function* factFindings(member: Member, article: Article, desk: Desk): Generator<Finding> {
  const told = toldOf(member, desk)
  for (const [at, one] of told.entries()) {
    const other = told
      .slice(0, at)
      .find(({kind, value, block}) => kind === one.kind && value !== one.value && block !== one.block)
    if (
      !other ||
      told.filter(({kind}) => kind === one.kind).some(({value}) => value !== one.value && value !== other.value)
    )
      continue
    const [here, there] = [one, other].map(({block, start, end}) => block.text.slice(start, end)) as [string, string]
    yield {
      ...contradiction(one, other, article, 0.75),
      severity: 'info',
      reason: `"${member.name}" is told of with "${here}" here, "${there}" in ${article.where(other.block)}: which is right?`
    }
    return
  }
}
