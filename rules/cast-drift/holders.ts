import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import type {Finding} from '../../src/check/finding.ts'

interface Held {
  readonly member: Member
  readonly mention: PersonMention
  readonly start: number
  readonly office: string
}

const offices =
  'chairman|chairwoman|chairperson|chair|mayor|mayoress|chief executive|headteacher|headmaster|headmistress|treasurer|vicar|bishop|head coach|head chef|head gardener|managing director|artistic director|club captain|general secretary|harbourmaster|lord lieutenant|high sheriff|police chief|fire chief|vice[ -]chancellor|chief medical director|state coordinator|police commissioner|commissioner of police|public relations officer|county commissioner'
/** In capitals, too: `The Managing Director, Mrs`. */
const eitherCase = offices.replace(/(?<![\p{L}[])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
/** Offices that one person has at a time, with what makes them this one's: `the state chairman, `. */
const office = new RegExp(
  `\\b[Tt]he ((?:\\p{L}[\\p{L}-]+ ){0,2}(?:${eitherCase}))(?: of the \\p{Ll}+)?, (?:\\p{Lu}\\p{L}*\\.? )?$`,
  'u'
)
const another =
  /\b(?:former|then|new|next|ex|late|first|last|old|outgoing|incoming|acting|interim|deputy|vice|assistant|previous|succe\w+|replac\w+|took over|stepp\w+|appoint\w+|elected|until|since|in (?:19|20)\d\d|now|retired|honorary|joint|co)\b/i

/** Find one office with two holders: "the state chairman, Senator Bello" here, "the state chairman, Hon. Godwin Efe" there. */
export function* holderFindings(members: readonly Member[], article: Article): Generator<Finding> {
  const held = new Map<string, Held[]>()
  for (const member of members) {
    for (const mention of member.mentions) {
      const {text, role, quotations} = mention.block
      if (role !== 'body' && role !== 'caption') continue
      const before = text.slice(Math.max(0, mention.start - 70), mention.start)
      const match = office.exec(before)
      if (!match || quotations.some((span) => span.start < mention.start && mention.start < span.end)) continue
      const start = mention.start - before.length + match.index
      if (another.test(text.slice(Math.max(0, start - 30), mention.end + 60))) continue
      const name = (match[1] ?? '').toLowerCase()
      held.set(name, [...(held.get(name) ?? []), {member, mention, start, office: name}])
    }
  }
  for (const all of held.values()) {
    const [first] = all
    const second = all.find(({member}) => member !== first?.member)
    if (!first || !second || all.some(({member}) => member !== first.member && member !== second.member)) continue
    // "the chairman" of two bodies: only what is told more closely is one office, or what one paragraph tells.
    if (!first.office.includes(' ') || first.member.surname === second.member.surname) continue
    const {block} = second.mention
    const where = article.where(first.mention.block)
    yield {
      block,
      start: second.start,
      end: second.mention.end,
      severity: 'info',
      reason: `"the ${second.office}" is "${second.mention.text}" here, "${first.mention.text}" in ${where}: which is right?`,
      undecided: true,
      because: [
        {
          block: first.mention.block,
          start: first.start,
          end: first.mention.end,
          text: `${where} has "${first.mention.text}"`
        }
      ],
      confidence: 0.75
    }
  }
}
