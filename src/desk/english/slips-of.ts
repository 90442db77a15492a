import type {Passage} from '../../article/block.ts'
import type {Evidence, Slip} from './evidence.ts'
import type {Sentence} from './tokens.ts'

/** A slip in a passage: word positions are those of the passage. */
export interface PassageSlip extends Slip {
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean
}

const memory = new WeakMap<Passage['words'], {readonly evidence: Evidence; readonly slips: readonly PassageSlip[]}>()

/** The slips of a passage's sentences, worked out once for all rules that ask. */
export function slipsOf(passage: Passage, evidence: Evidence): readonly PassageSlip[] {
  const known = memory.get(passage.words)
  if (known?.evidence === evidence) return known.slips
  const {opaque} = passage
  let next = 0
  const slips = passage.sentences.flatMap(({from, to, start, end}) => {
    // Code and addresses are no words of the passage, so that the words around them look like neighbours.
    while ((opaque[next]?.end ?? Infinity) <= start) next++
    if ((opaque[next]?.start ?? Infinity) < end) return []
    for (let at = from; at < to; at++) if (passage.words[at]?.opaque) return []
    return evidence.judge(sentenceOf(passage, from, to)).map((slip): PassageSlip => {
      const quoted = passage.words[from + slip.from]?.quoted ?? false
      return {...slip, from: slip.from + from, to: slip.to + from, quoted}
    })
  })
  memory.set(passage.words, {evidence, slips})
  return slips
}

/** The words `from` to `to` of a passage, with what stands between them. */
export function sentenceOf({text, words, sentences}: Passage, from: number, to: number): Sentence {
  const own = words.slice(from, to)
  const bounds = sentences.find((sentence) => sentence.from === from)
  const gaps: string[] = []
  let last = bounds?.start ?? own[0]?.start ?? 0
  for (const word of own) {
    gaps.push(text.slice(last, word.start))
    last = word.end
  }
  gaps.push(text.slice(last, bounds?.end ?? last))
  return {words: own.map((word) => word.text), gaps}
}
