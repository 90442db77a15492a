import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Cast, Member} from '../../src/article/cast/cast.ts'
import {oncePerPassage} from '../../src/article/once.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import {areOfficers, exclude, isJobWord, jobOf, jobWords, leadOf, type Job} from './job-words.ts'
import {changes} from './posts.ts'

/** What somebody is called in a place. */
interface Called extends Span {
  readonly block: Block
  readonly job: Job
  /** `the club’s`, in lower case; `''` where nobody is told whose. */
  readonly owner: string
}

const title = '(?:\\p{Lu}[\\p{L}.]* ){0,2}'
const owner = "((?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|(?:\\p{L}+ ){0,3}\\p{L}+(?:['’]s|s['’])) )"
/** `the director of services, ` and `finance director `. */
const before = new RegExp(`(?<![\\p{L}-])${owner}?(${jobWords})(,?) ${title}$`, 'u')
/** `, an associate professor of soil science,`, ` is the club’s secretary`, `, who has been county secretary since`. */
const behind = new RegExp(
  `^(?:,| [–—-]| \\()?(?: (?:who )?(?:is|has been|serves as|works as|has served as))? ${owner}?(${jobWords})(?=[,.;:)–—]|$| \\(| (?:at|in|with|who|from|on|said|told|since|here|there)\\b)`,
  'u'
)
const joined = new RegExp(
  `^,? (?:who )?joined as ${owner}?(${jobWords}) in \\d{4} and has (?:held|been in|done|had) (?:the|that) (?:post|role|job|position|office)`,
  'u'
)
/** What stands before a word that somebody once was called, or that another is called. */
const past = /\b(?:who|was|were|had|which|whose|once|used|when|as|to|by|with|of|and|son|daughter|wife|husband|widow)\b/
const running = /^(?:body|list|caption|standfirst|quote)$/

/** Find people who are called two things of which a house has one each: the finance director here, the operations director there. */
export function* jobFindings(member: Member, {members}: Cast, article: Article): Generator<Finding> {
  const only = members.every((other) => other === member || other.surname !== member.surname)
  const all = [
    ...member.mentions.flatMap(({block, start, end, given}) =>
      only || given.length > 0 ? calledAt(block, start, end) : []
    ),
    ...signed(member, article)
  ]
  for (const [at, one] of all.entries()) {
    const other = all
      .slice(0, at)
      .find((other) => areTwo(other, one) && (other.block !== one.block || other.start !== one.start))
    if (!other) continue
    const [here, there] = [one, other].map(({block, start, end}) => block.text.slice(start, end)) as [string, string]
    yield {
      ...contradiction(one, other, article, 0.75),
      severity: 'info',
      reason: `"${member.name}" is "${here}" here, "${there}" in ${article.where(other.block)}: which is right?`
    }
    return
  }
}

function areTwo(one: Called, other: Called): boolean {
  return (
    exclude(one.job, other.job) || (one.owner !== '' && one.owner === other.owner && areOfficers(one.job, other.job))
  )
}

/** How far before and behind a name it is read what somebody is called. */
const reach = {before: 90, behind: 130}

/** Where the words of a passage stand that tell what somebody is; one that leans on the next by a mark is taken for such a word. */
const jobsIn = oncePerPassage(({words}) =>
  words.flatMap(({norm, start}) => (isJobWord(norm) || /[.:–—]/.test(norm) ? start : []))
)

function calledAt(block: Block, start: number, end: number): readonly Called[] {
  const {text, role, quotations} = block
  if (!running.test(role) || quotations.some((span) => span.start < start && end < span.end)) return []
  // Near few names stands a word that tells what somebody is.
  if (!jobsIn(block).some((at) => at >= start - reach.before && at < end + reach.behind)) return []
  const lead = text.slice(Math.max(0, start - reach.before), start)
  const rest = text.slice(end, end + reach.behind)
  const head = before.exec(lead)
  const apposed = head?.[3] === ','
  const found: Called[] = []
  if (head && (!apposed || (/^(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|\S+ )/.test(head[0]) && /^(?:[,.;]|$)/.test(rest)))) {
    const words = head[2] ?? ''
    const from = start - lead.length + head.index + head[0].indexOf(words)
    found.push(...called(block, from, words, start, end, head[1]))
  }
  const since = joined.exec(rest)
  const tail = since ?? behind.exec(rest)
  const words = tail?.[2] ?? ''
  const isTold =
    since !== null ||
    (!past.test(words.slice(0, leadOf(words))) && /^(?:,| [–—-] | \(| (?:is|has))/.test(tail?.[0] ?? ''))
  if (tail && isTold) {
    found.push(...called(block, end + tail[0].indexOf(words), words, start, end, tail[1], since !== null))
  }
  return found
}

function called(
  block: Block,
  from: number,
  words: string,
  start: number,
  end: number,
  whose: string | undefined,
  held: boolean = false
): readonly Called[] {
  const job = jobOf(words)
  const to = from + words.length
  const [rest = ''] = block.text.slice(Math.max(to, end), Math.max(to, end) + 60).split(/[.!?]["”’]? /u)
  const owner = /['’]/.test(whose ?? '') ? (whose ?? '').toLowerCase().trim() : ''
  if (!job || (job.told.size === 0 && owner === '')) return []
  const before = block.text.slice(Math.max(0, Math.min(from, start) - 40), from)
  const around = `${before} ${block.text.slice(to, Math.max(to, end))}${rest}`
  return !held && changes.test(around) ? [] : [{block, start: from + leadOf(words), end: to, job, owner}]
}

const signature = /^[—–-] ?(.{3,50}?), (.{5,80}?)\.?$/u

/** What the line below a pull-quote calls somebody: `— Ines Vale, chief executive`. */
function signed({name}: Member, {blocks}: Article): readonly Called[] {
  return blocks.flatMap((block) => {
    const match = block.role === 'credit' || block.role === 'pullquote' ? signature.exec(block.text) : null
    const words = match?.[2] ?? ''
    const job = match?.[1] === name ? jobOf(words) : undefined
    const start = block.text.length - words.length - (block.text.endsWith('.') ? 1 : 0)
    return job && job.told.size > 0 ? [{block, start, end: start + words.length, job, owner: ''}] : []
  })
}
