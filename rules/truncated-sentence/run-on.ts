/** A sentence whose last words or stop were lost before the next one: "a fritter between two We each had another". */
import type {Passage} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

/** Subjects that have no capital but at the beginning of a sentence. */
const subject = /^(?:We|They|She|He|It|There)$/
const finite = Pos.verbPast | Pos.verbS | Pos.verbBase | Pos.auxiliary | Pos.modal

/** A place where one sentence runs into the next. */
export interface RunOn {
  readonly side: 'stop'
  readonly how: 'run on'
  readonly start: number
  readonly end: number
}

/** The places of a passage where a sentence begins in the middle of another. */
export function runOns({text, words}: Passage, lexicon: Lexicon): RunOn[] {
  return words.flatMap((word, at): RunOn[] => {
    if (word.shape !== 'capital' || word.initial || word.quoted || !subject.test(word.text)) return []
    const [before, next] = [words[at - 1], words[at + 1]]
    if (!before || !next || before.opaque || next.shape !== 'lower') return []
    if (text.slice(before.end, next.start) !== ` ${word.text} `) return []
    // "Now and Then, Here and There follows", "when He died": a title, and God.
    const ends = before.shape === 'lower' && /^\p{L}+$/u.test(before.text) && !lexicon.isFunctionWord(before.norm)
    const begins = (lexicon.pos(next.norm) & finite) !== 0 || next.norm === 'each' || next.norm === 'all'
    const isNumeral = (lexicon.pos(before.norm) & Pos.numeral) !== 0
    return (ends || isNumeral) && begins ? [{side: 'stop', how: 'run on', start: before.start, end: next.end}] : []
  })
}
