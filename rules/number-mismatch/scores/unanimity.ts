import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

const unanimous =
  /(?<!\p{L})(?:unanimous(?:ly)?|without (?:a )?dissent(?:ing vote)?|nobody voted against|no one voted against)(?!\p{L})/giu
const divided =
  /(?<!\p{L})(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|some) (?:\p{L}+ )?(?:councillors?|members?|MPs?|jurors?|trustees?|governors?|senators?|directors?|shareholders?|delegates?) (?:had |also )?(?:voted|votes) against|by (?:\p{L}+|\d{1,2}) votes to (?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d?)|casting vote)(?!\p{L})/giu
const other =
  /\b(?:earlier|previous|second|another|amendment|last (?:year|month|week)|committee|first vote|rejected|failed|bid|would|if)\b/i

function told(block: Block, words: RegExp): ReadonlyArray<Span & {readonly block: Block}> {
  return [...block.text.matchAll(words)].flatMap(({index, 0: match}) => {
    const sentence = sentenceAround(block, index)
    if (!sentence || other.test(block.text.slice(sentence.start, sentence.end))) return []
    if (isQuoted(block.quotations, index)) return []
    return [{block, start: index, end: index + match.length}]
  })
}

/** Find a vote that was unanimous in one place and had votes against it in another. */
export function* unanimityFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body' || role === 'headline' || role === 'standfirst')
  const all = text.flatMap((block) => (cues.in(block, 'unanimous') ? told(block, unanimous) : []))
  const [one, second] = all
  if (!one) return
  const [rival, more] = text.flatMap((block) => told(block, divided))
  // Of several votes one may be unanimous.
  if (!rival || more || (second && second.block.role === 'body' && one.block.role === 'body')) return
  yield {...contradiction(one, rival, article, 0.8), severity: 'info'}
}
