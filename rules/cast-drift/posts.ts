import type {Article} from '../../src/article/article.ts'
import type {Cast, Member} from '../../src/article/cast/cast.ts'
import {postsOf, type Post} from '../../src/article/cast/posts.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** Words after which somebody may have held both. */
export const changes: RegExp =
  /\b(?:becam\w+|becom\w+|promot\w+|appoint\w+|elected|named|moved|previously|before|later|now|then|former\w*|ex|retired|stepp\w+|until|earlier version|misstat\w+|also|both|doubles|as well as|and (?:chief executive|chairman|coach|captain|manager)|player-\w+|acting|outgoing|incoming|late|served|joint|executive chair\w*)\b|\b(?:in|from) (?:19|20)\d\d\b/i

/** Whoever presides over a club may be a mayor, too. */
const ofMany = /^(?:president|king|queen|senator)$/

/** Find two offices of one person, of which one has one at a time, in two paragraphs: the coach here, the captain there. */
export function* postFindings(member: Member, {members}: Cast, article: Article): Generator<Finding> {
  if (member.mentions.length < 2) return
  const only = members.every((other) => other === member || other.surname !== member.surname)
  const own = postsOf(member, only).filter((post) => !ofMany.test(post.office) && isOfNow(post))
  for (const [at, post] of own.entries()) {
    const other = own
      .slice(0, at)
      .find(({kind, office, mention}) => kind === post.kind && office !== post.office && mention !== post.mention)
    if (!other || !(only || other.mention.given[0] === post.mention.given[0])) continue
    const [here, there] = [shown(post), shown(other)]
    const place = {...post, block: post.mention.block}
    const found = contradiction(place, {...other, block: other.mention.block}, article, 0.75)
    const reason = `"${member.name}" is "${here}" here, "${there}" in ${article.where(other.mention.block)}: which is right?`
    yield {...found, severity: 'info', reason}
    return
  }
}

function shown({mention, start, end}: Post): string {
  return mention.block.text.slice(start, end)
}

/** Whether an office is told as one that somebody has, by the writer. */
function isOfNow(post: Post): boolean {
  const {mention} = post
  const {text, role, quotations} = mention.block
  if (role !== 'body' && role !== 'list') return false
  if (quotations.some((span) => span.start < post.start && post.end < span.end)) return false
  const end = Math.max(post.end, mention.end)
  const [rest = ''] = text.slice(end, end + 60).split(/[.!?]["”’]? /u)
  return !changes.test(text.slice(Math.max(0, Math.min(post.start, mention.start) - 40), end) + rest)
}
