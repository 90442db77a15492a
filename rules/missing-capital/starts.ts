import {mayOwnStop} from '../../src/article/abbreviations.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/** Where a sentence ends and the next one starts in lower case. */
export interface LowStart {
  readonly start: number
  readonly end: number
  readonly low: true
}

const start = /(?<=[\p{L}\p{N}'’)]+ )(\p{Ll}{4,30})\. (\p{Ll}{1,15})(?=,? \p{Ll})/gu
/** Words that open sentences and name no program, and that hardly follow an abbreviation. */
const openers: ReadonlySet<string> = new Set(
  'the this that these those there it he she we they you but and so if when while since because although however then now also even our your my his her their its what how why some many most'.split(
    ' '
  )
)
/** Find full stops behind which a sentence goes on, or starts, in lower case: "the boat left. the crew slept". */
export function lowStarts({text, opaque, quotations}: Passage, lexicon: Lexicon): LowStart[] {
  if (!/\p{Ll}\. \p{Ll}/u.test(text)) return []
  return [...text.matchAll(start)].flatMap(({0: whole, 1: last = '', 2: first = '', index}): LowStart[] => {
    if (!openers.has(first) || !lexicon.has(last) || mayOwnStop(last)) return []
    const end = index + whole.length
    if (opaque.some((span) => index < span.end && span.start < end)) return []
    if (quotations.some((each) => each.start < index && end < each.end)) return []
    return [{start: index, end, low: true}]
  })
}
