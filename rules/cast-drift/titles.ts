import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {sexOfTitle} from '../../src/article/cast/words.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** Words after which a second person of the name may be told of. */
const kin =
  /\b(?:wife|husband|spouse|widow|widower|partner|son|sons|daughters?|brothers?|sisters?|mother|father|parents?|cousins?|uncle|aunt|nephew|niece|couple|family|famil\w+|married|twins?|siblings?|grand\w+|boyfriend|girlfriend|fianc\w+|wed\w*)\b/i

/** Find "Mr Pryce" of Hannah Pryce, whom the article calls Mrs Pryce elsewhere, or who has a name that only women bear. */
export function* titleFindings(members: readonly Member[], article: Article, {names}: Desk): Generator<Finding> {
  const titled = members.flatMap((member) =>
    member.mentions.flatMap((mention) => {
      const sex = mention.given.length === 0 ? sexOfTitle(mention.title) : undefined
      return sex ? [{member, mention, sex}] : []
    })
  )
  if (titled.length === 0 || article.blocks.some(({role, text}) => role !== 'other' && kin.test(text))) return
  for (const {mention, sex} of titled) {
    const same = members.filter(({surname}) => surname === mention.surname)
    const [person, ...others] = same.filter(({given}) => given.length > 0)
    const own = person?.mentions.find(({given}) => given.length > 0)
    if (!person || !own || others.length > 0) continue
    const name = names.sex(person.given[0] ?? '')
    const other = titled.find((item) => item.mention.surname === mention.surname && item.sex !== sex)
    // The name tells it, and so does a title beside it or elsewhere: else a wife, a brother may be meant.
    const beside = sexOfTitle(own.title)
    if (name === undefined || name === sex || beside === sex || (beside === undefined && !other)) continue
    const proof = other?.mention ?? own
    const where = article.where(proof.block)
    const before = mention.block.text.slice(Math.max(0, mention.start - 40), mention.start)
    const from = mention.start - (/(?<![\p{L}.])[\p{L}.]+ $/u.exec(before)?.[0].length ?? 0)
    const shown = mention.block.text.slice(from, mention.end)
    yield {
      block: mention.block,
      start: from,
      end: mention.end,
      severity: 'info',
      reason: `"${shown}" here, "${person.name}" in ${article.where(own.block)}: which is right?`,
      because: [{block: proof.block, start: proof.start, end: proof.end, text: `${where} has "${proof.text}"`}],
      confidence: 0.8
    }
  }
}
