import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/** A sentence's beginning up to a verb that is a form of be or have or a modal, with no mark and no other such verb before it. */
const subject =
  /(?:^|(?<=\p{Ll}[.!] ))(?:The|A|An|This|These|Those|Our|His|Her|Its|Their|My|What|\p{Lu}\p{L}+) (?:(?!(?:is|are|was|were|has|had|have|will|would|can|could|may|should|must|do|does|did|said|says|there|not|also)\b)[\p{L}\p{N}'’-]+ ){1,8}?(?!(?:that|which|who|and|or|but|you|we|they|it|he|she|I|to|if|where|how|when|as)\b)[\p{L}\p{N}'’-]+ (?=(?:is|are|was|were|has|had|will|would|can|could|should|must) \p{Ll})/gu
/** An apposition of a name between its commas, behind what somebody is. */
const apposition =
  /,(?<=\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|['’]s) (?:[\p{L}'’-]+ ){1,6}?[\p{L}'’-]+,) (?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}, (?=(?:is|was|has|had|will|would|said|says|\p{Ll}{3,}ed)\b)/gu
/** What somebody is, between its commas behind the name. */
const role =
  /,(?<=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+,) (?:who (?:is|was) )?(?:the|an?) [^.,;:()"“”]{8,60}, (?=(?:is|was|has|had|will|would|said|says|\p{Ll}{3,}ed)\b)/gu
const pair = /, however, /gu

/** Puts a comma behind a subject, or takes one of the two commas around an apposition or "however". */
export const plant: Plant = (blocks, random) => {
  const kinds = [
    {kind: 'comma behind the subject', pattern: subject},
    {kind: 'apposition not closed', pattern: apposition},
    {kind: 'role not closed', pattern: role},
    {kind: 'one comma beside however', pattern: pair}
  ]
  const first = Math.floor(random() * kinds.length)
  for (let turn = 0; turn < kinds.length; turn++) {
    const {kind, pattern} = kinds[(first + turn) % kinds.length] ?? {kind: '', pattern: subject}
    const found = blocks.flatMap(({role: place, text}, block) =>
      place === 'body'
        ? Array.from(text.matchAll(pattern), ({0: match, index}) => ({block, start: index, right: match}))
        : []
    )
    const place = pick(found, random)
    if (!place) continue
    const {block, start, right} = place
    if (pattern === pair) return plantAt(blocks, {block, start}, {wrong: ' however, ', right, kind})
    // The words at either side of the comma stand in what is wrong, as in what is right.
    const text = blocks[block]?.text ?? ''
    const from = start + right.trimEnd().search(/(?<![\p{L}\p{N}.'’-])[\p{L}\p{N}.'’-]+,?$/u)
    const whole = text.slice(
      from,
      start + right.length + (/^[\p{L}'’]+/u.exec(text.slice(start + right.length))?.[0].length ?? 0)
    )
    return plantAt(
      blocks,
      {block, start: from},
      {wrong: pattern === subject ? whole.replace(' ', ', ') : whole.replace(', ', ' '), right: whole, kind}
    )
  }
  return undefined
}
