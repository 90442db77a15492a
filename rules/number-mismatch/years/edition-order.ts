import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {undecided, wordsOf} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {ordinal, placeOf} from './lengths.ts'

/** Which one of a row of yearly shows a text is of, or which one is next. */
interface Edition extends Span {
  readonly block: Block
  readonly place: number
}

const show =
  '(?:festival|fair|edition|conference|convention|congress|carnival|show|regatta|rally|tournament|championships?|games|exhibition|biennale)'
const own = new RegExp(
  `\\b(?:[Tt]his (?:was|is|year(?:['’]s (?:was|is|will be))?|will be)|[Tt]his year(?:['’]s)?(?: \\p{Ll}+)? (?:was|is|marks|marked)|(?:was|is|for|in|held|marks|marked)) (?:the |its |their )(?<ordinal>${ordinal}) (?:annual )?(?:\\p{Ll}+ )?${show}(?![\\p{L}-])`,
  'gu'
)
const next = new RegExp(
  `\\b[Tt]he (?<ordinal>${ordinal}) (?:annual )?(?:[\\p{L}’'-]+ ){0,2}?${show}(?<words>[^.;!?]{0,80})`,
  'giu'
)
const ahead = /^,? (?:is |will |takes? place|returns?|runs?|due|opens?|follows?)/
const nextYear =
  /\bnext (?:year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const other = /\b(?:two years|every (?:second|other|two)|biennial|biennale|after (?:that|next)|world|international)\b/i

/** Find the number of the next edition that does not follow that of this one: "its seventh edition", "the ninth festival will be held next year". */
export function* editionOrderFaults(article: Article): Generator<Finding> {
  const blocks = cues.blocks(article, 'edition').filter(({role}) => role === 'body')
  const now = blocks.flatMap((block) => editionsIn(block, own))
  const [one, second] = now
  if (!one || now.some(({place}) => place !== one.place) || (second && second.place !== one.place)) return
  const coming = blocks.flatMap((block) => comingIn(block))
  const [two, third] = coming
  if (!two || third || two.place === one.place + 1) return
  const reason = `"${wordsOf(two)}" here for next year's, but "${wordsOf(one)}" in ${article.where(one.block)} for this`
  yield {...undecided(two, [one], reason, article), severity: 'warning'}
}

function editionsIn(block: Block, pattern: RegExp): readonly Edition[] {
  return [...block.text.matchAll(pattern)].flatMap((match): Edition[] => {
    const {ordinal: printed = ''} = match.groups ?? {}
    const place = placeOf(printed)
    if (place === undefined || place < 2 || isQuoted(block.quotations, match.index)) return []
    const start = match.index + match[0].indexOf(printed)
    return [{block, start, end: match.index + match[0].length, place}]
  })
}

function comingIn(block: Block): readonly Edition[] {
  return [...block.text.matchAll(next)].flatMap((match): Edition[] => {
    const {ordinal: printed = '', words = ''} = match.groups ?? {}
    const place = placeOf(printed)
    if (place === undefined || !ahead.test(words) || !nextYear.test(words) || other.test(block.text)) return []
    if (isQuoted(block.quotations, match.index)) return []
    const start = match.index + match[0].indexOf(printed)
    return [{block, start, end: match.index + match[0].length - words.length, place}]
  })
}
