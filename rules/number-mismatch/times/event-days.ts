import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'

const verbs: Readonly<Record<string, string>> = {
  open: 'open',
  opens: 'open',
  opened: 'open',
  reopen: 'reopen',
  reopens: 'reopen',
  reopened: 'reopen',
  close: 'close',
  closes: 'close',
  closed: 'close',
  begin: 'begin',
  begins: 'begin',
  began: 'begin',
  start: 'begin',
  starts: 'begin',
  started: 'begin',
  end: 'end',
  ends: 'end',
  ended: 'end',
  finish: 'end',
  finishes: 'end',
  finished: 'end',
  resume: 'resume',
  resumes: 'resume',
  resumed: 'resume',
  die: 'die',
  died: 'die'
}
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const told = new RegExp(
  `(?<![\\p{L}-])(?:(?:the|a|an|its|their|his|her|this) (?:\\p{Ll}+ )?(\\p{Ll}{3,})|it|they|he|she)(?: (?:will|is|was|are|were|has|to|be|due|set))* (?:and )?(${Object.keys(verbs).join('|')})(?: (?:again|its doors|to the public))? (?:on (${days})|in (${months}))(?!\\p{L}| \\d)`,
  'giu'
)
const other =
  /\b(?:each|every|originally|was (?:to|due|meant)|delay\w*|postpone\w*|put off|last|next|previous|earlier|instead|until|usually|first|second|another|again on|one|two)\b/i

interface EventDay extends Span {
  readonly block: Block
  readonly subject: string
  readonly verb: string
  readonly kind: 'day' | 'month'
  readonly value: string
}

const may = new RegExp(` (?:on (?:${days})|in (?:${months}))`, 'i')

function daysIn(block: Block): readonly EventDay[] {
  if (!may.test(block.text)) return []
  return [...block.text.matchAll(told)].flatMap((match): EventDay[] => {
    const [whole, subject = '', verb = '', day, month = ''] = match
    const {index} = match
    const sentence = sentenceAround(block, index)
    if (!sentence || other.test(block.text.slice(sentence.start, sentence.end))) return []
    if (isQuoted(block.quotations, index)) return []
    const value = day ?? month
    const end = index + whole.length
    return [
      {
        block,
        start: end - value.length,
        end,
        subject: subject.toLowerCase(),
        verb: verbs[verb.toLowerCase()] ?? '',
        kind: day === undefined ? 'month' : 'day',
        value: value.toLowerCase()
      }
    ]
  })
}

/** Find one opening, closing or start that a text has on two weekdays or in two months: "The fair opens on Friday", "when the fair opens on Saturday". */
export function* eventDayFaults(article: Article): Generator<Finding> {
  const all = article.blocks.filter(({role}) => role === 'body').flatMap(daysIn)
  for (const [at, one] of all.entries()) {
    const like = all.filter(({verb, kind}) => verb === one.verb && kind === one.kind)
    const rival = all
      .slice(0, at)
      .find(
        (two) =>
          two.verb === one.verb && two.kind === one.kind && two.value !== one.value && two.subject === one.subject
      )
    // Of three one may be another year's; a name for the second is of another.
    if (!rival || one.subject === '' || like.length > 2) continue
    yield {...contradiction(one, rival, article, 0.75), severity: 'info'}
    return
  }
}
