import type {Passage} from '../../article/block.ts'
import type {Written} from '../../article/written.ts'
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
  const slips: PassageSlip[] = []
  for (const {from, to, start, end} of passage.sentences) {
    // Code and addresses are no words of the passage, so that the words around them look like neighbours.
    while ((opaque[next]?.end ?? Infinity) <= start) next++
    if ((opaque[next]?.start ?? Infinity) < end || hasOpaque(passage, from, to)) continue
    for (const slip of evidence.judge(between(passage, from, to, start, end))) {
      const quoted = passage.words[from + slip.from]?.quoted ?? false
      slips.push({...slip, from: slip.from + from, to: slip.to + from, quoted})
    }
  }
  memory.set(passage.words, {evidence, slips})
  return slips
}

/** The words `from` to `to` of a passage, with what stands between them. */
export function sentenceOf(passage: Passage, from: number, to: number): Sentence {
  const {words, sentences} = passage
  const bounds = sentences.find((sentence) => sentence.from === from)
  return between(passage, from, to, bounds?.start ?? words[from]?.start ?? 0, bounds?.end ?? words[to - 1]?.end ?? 0)
}

/** The words `from` to `to` of a passage, which stand between two offsets of its text. */
function between({text, words}: Passage, from: number, to: number, start: number, end: number): Sentence {
  const own: string[] = []
  const written: Written[] = []
  const gaps: string[] = []
  let last = start
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    own.push(word.text)
    written.push(word.written)
    // Nearly always: no string is made for it.
    gaps.push(word.start === last + 1 && text.charCodeAt(last) === space ? ' ' : text.slice(last, word.start))
    last = word.end
  }
  gaps.push(text.slice(last, end))
  return {words: own, gaps, written}
}

const space = 32

function hasOpaque({words}: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.opaque) return true
  return false
}
