import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

// The keys beside the apostrophe's, other accents, and marks turned round or doubled: "It`s", "Don;t", "the boy‘s club".
const negation =
  /(?<![\p{L}\p{N}'’-])((?:do|did|does|is|was|were|are|ca|wo|has|have|had|could|would|should|must|need)n|can|won)(?:[;:,"`´‘]|''|’’|’;|;’)t(?![\p{L}\p{N}'’-])/giu
const spelledOver =
  /(?<![\p{L}\p{N}'’-])((?:do|did|does|is|was|were|are|ca|wo|has|have|had|could|would|should))['’]nt(?![\p{L}\p{N}'’-])/giu
const contraction =
  /(?<![\p{L}\p{N}'’-])(?:(it|that|he|she|there|what|who|let|here)(?:[;"`´‘]|''|’’)(s)|(i|you|we|they)(?:[;"`´‘]|''|’’)(m|re|ve|ll|d))(?= \p{L})/giu
const owner = /(?<![\p{N}'’-])(\p{L}{2,30})(?:[`´‘]|''|’’)(s)(?= \p{L}|[.,;:?!](?:\s|$))/gu
const commaOwner = /(?<=(?:^|\s)(?:the|a|an|his|her|their|our|my|your) )(\p{L}{3,20}),s(?= \p{L})/giu
const manyOwners = /(?<![\p{L}\p{N}'’-])(\p{L}{2,30}s)[‘´](?= \p{Ll})/gu
const twice = /(?<![\p{L}\p{N}'’-])(\p{L}{2,30}['’]s)['’](?= \p{Ll})/gu

/** Find other signs where an apostrophe belongs, and apostrophes in the wrong place of a contraction. */
export function signs({text, quotations, opaque}: Passage): PassageFinding[] {
  if (!/s[‘`´] |[;:,"`´‘](?:s|t|m|re|ve|ll|d)\b|''|’’|['’](?:nt|s['’])/i.test(text)) return []
  const mark = text.includes("'") && !text.includes('’') ? "'" : '’'
  const found: PassageFinding[] = []
  const add = (start: number, printed: string, right: string): void => {
    const end = start + printed.length
    if (opaque.some((span) => start < span.end && span.start < end)) return
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({start, end, reason: `Another sign for the apostrophe: "${printed}" → "${right}"`, expected: [right]})
  }
  for (const {0: whole, 1: stem = '', index} of text.matchAll(negation)) add(index, whole, `${stem}${mark}t`)
  for (const {0: whole, 1: stem = '', index} of text.matchAll(spelledOver)) add(index, whole, `${stem}n${mark}t`)
  for (const {0: whole, 1: third, 2: s = '', 3: person = '', 4: verb = s, index} of text.matchAll(contraction)) {
    add(index, whole, `${third ?? person}${mark}${verb}`)
  }
  for (const {0: whole, 1: word = '', index} of text.matchAll(owner)) {
    // "the visitors’’s": of many.
    add(index, whole, /[^s]s$/.test(word) ? `${word}${mark}` : `${word}${mark}s`)
  }
  for (const {0: whole, 1: word = '', index} of text.matchAll(manyOwners)) add(index, whole, `${word}${mark}`)
  for (const {0: whole, 1: word = '', index} of text.matchAll(commaOwner)) add(index, whole, `${word}${mark}s`)
  for (const {0: whole, 1: word = '', index} of text.matchAll(twice)) {
    // The second one may close a quotation.
    if (quotations.some(({end}) => end === index + whole.length)) continue
    add(index, whole, word)
  }
  return found
}
