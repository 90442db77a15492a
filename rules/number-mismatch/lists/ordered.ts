import type {Passage} from '../../../src/article/block.ts'
import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

const announced =
  /(?<![\p{L}\d-])(two|three|four|five|six) (?:[\p{L}-]+ )?(reasons|ways|things|conditions|problems|steps|questions|lessons|options|goals|rules|causes|factors|explanations|arguments|aims|demands|points|issues|challenges|parts|stages|phases|types|kinds|categories)\b/iu
/** A sentence that begins with its place in a row: "Fourth, it is legal", "The third is an election", "Thirdly, …". */
const placed =
  /^["“]?(?:And |The )?(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?(?:,| (?:is|was|are|were|comes|concerns|involves|relates|came|reason|way|condition|problem|step|question|lesson|option|goal|rule|cause|factor|explanation|argument|aim|demand|point|issue|challenge|part|stage|phase|type|kind|category)\b)/iu

/** Find more in a row than were announced: "two reasons. First … Second … Third …". */
export function orderedFaults(passage: Passage): PassageFinding[] {
  const {text, sentences, role} = passage
  if (role === 'table' || sentences.length < 4 || !cues.in(passage, 'ordered') || !announced.test(text)) return []
  return sentences.flatMap((sentence, at) => {
    const match = announced.exec(text.slice(sentence.start, sentence.end))
    if (!match) return []
    const value = numberOfText((match[1] ?? '').toLowerCase()) ?? 0
    let next = 1
    let last = sentence
    for (const other of sentences.slice(at + 1)) {
      const words = text.slice(other.start, Math.min(other.end, other.start + 60))
      // Another row begins.
      if (announced.test(text.slice(other.start, other.end))) break
      if (ordinalOfText((placed.exec(words)?.[1] ?? '').toLowerCase()) !== next) continue
      next++
      last = other
    }
    if (next - 1 <= value) return []
    const start = sentence.start + match.index
    return [
      {
        start,
        end: start + match[0].length,
        reason: `"${match[0]}" here, but ${next - 1} follow, the last with "${text.slice(last.start, last.start + 24).replace(/ \S*$/, '')}"`,
        places: [{start: last.start, end: last.end}],
        confidence: 0.85
      }
    ]
  })
}
