/** What somebody asks before the words that say so: "Is it ready," she asked. */
import type {Passage, Sentence} from '../../src/article/block.ts'

const speaker =
  /^ (?:asked|said|asks|says|wondered|inquired|enquired|(?:he|she|they|I|\p{Lu}\p{Ll}+) (?:asked|said|asks|says|wondered|inquired|enquired))\b/u

/** The last sentences of quotations that end with a comma or a full stop before their speaker. */
export function spokenQuestions({text, words, quotations}: Passage): Sentence[] {
  return quotations.flatMap(({start, end, close, depth}): Sentence[] => {
    if (depth > 0 || !/["”]/.test(close) || !/[.,]/.test(text.charAt(end - 2))) return []
    if (!speaker.test(text.slice(end, end + 40))) return []
    const said = text.slice(start + 1, end - 2)
    const first = start + 1 + (/^.*[.!?] (?=\S)/su.exec(said)?.[0].length ?? 0)
    const from = words.findIndex((word) => word.start >= first)
    let to = from
    while (to < words.length && (words[to]?.end ?? end) < end) to++
    const opening = words[from]
    if (!opening || opening.sentence !== words[to - 1]?.sentence) return []
    return [{index: -2, start: opening.start, end, from, to}]
  })
}
