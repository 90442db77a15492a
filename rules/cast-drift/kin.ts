import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import type {Finding} from '../../src/check/finding.ts'

/** What somebody is to somebody else, as a place tells it. */
interface Kin {
  readonly relation: string
  readonly owner: Member
  readonly mention: PersonMention
  readonly start: number
}

const relation =
  /\b([Hh]is|[Hh]er|[Tt]heir) (?:older |younger |elder |little |big |late |twin |only |youngest |eldest )?(sister|daughter|mother|wife|niece|aunt|granddaughter|grandmother|son|brother|father|husband|nephew|uncle|grandson|grandfather|cousin|fianc[ée]e?),? $/u

/** Find two people who are kin in two ways: "his sister, Joanna Bell", "his daughter Joanna". */
export function* kinFindings(members: readonly Member[], article: Article): Generator<Finding> {
  const order = members
    .flatMap((member) => member.mentions.map((mention) => ({member, mention})))
    .toSorted((a, b) => a.mention.block.index - b.mention.block.index || a.mention.start - b.mention.start)
  const told = new Map<Member, Kin[]>()
  for (const [at, {member, mention}] of order.entries()) {
    const {text, quotations, role} = mention.block
    const before = text.slice(Math.max(0, mention.start - 44), mention.start)
    const match = relation.exec(before)
    if (!match || role !== 'body' || quotations.some((span) => span.start < mention.start && mention.start < span.end))
      continue
    const owner = order.slice(Math.max(0, at - 6), at).findLast((other) => other.member !== member)
    // Whose kin it is: whoever was named last, in the same paragraph or the one before.
    if (!owner || mention.block.index - owner.mention.block.index > 1) continue
    const start = mention.start - before.length + match.index
    told.set(member, [...(told.get(member) ?? []), {relation: match[2] ?? '', owner: owner.member, mention, start}])
  }
  for (const [member, all] of told) {
    const [first] = all
    const other = all.find(
      (kin) => kin.owner === first?.owner && kin.relation !== first.relation && sameSex(kin.relation, first.relation)
    )
    if (!first || !other) continue
    const where = article.where(first.mention.block)
    yield {
      block: other.mention.block,
      start: other.start,
      end: other.mention.end,
      severity: 'info',
      reason: `"${member.name}" is a ${other.relation} of "${other.owner.name}" here, a ${first.relation} in ${where}: which is right?`,
      undecided: true,
      because: [
        {
          block: first.mention.block,
          start: first.start,
          end: first.mention.end,
          text: `${where} has "${first.relation}"`
        }
      ],
      confidence: 0.75
    }
  }
}

const female = /^(?:sister|daughter|mother|wife|niece|aunt|granddaughter|grandmother|fiancée)$/

/** Whether two relations may be meant as one: of one sex, and no wife who was a fiancée. */
function sameSex(one: string, other: string): boolean {
  if (/^(?:wife|husband|fianc)/.test(one) && /^(?:wife|husband|fianc)/.test(other)) return false
  return one === 'cousin' || other === 'cousin' || female.test(one) === female.test(other)
}
