import type {Passage} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {gatherSlips} from '../../src/check/slips.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'

const slips = gatherSlips('wrong-word')

/** The wrong words of a passage; `its` for `it's` is another rule's matter. */
export function gather(passage: Passage, context: Context): readonly PassageSlip[] {
  return slips(passage, context).filter(({from, replacement, margin, certain}) => {
    // Of nouns, verbs and adjectives the counts know too few neighbours to ask: "the pest", "they fit screws".
    if (certain > openClass && margin < openClass) return false
    return bare(replacement[0] ?? '') !== bare(passage.words[from]?.norm ?? '')
  })
}

/** What the margin of a word of an open class must reach; for their warnings it must reach more than for a small word's. */
const openClass = 2

function bare(word: string): string {
  return word.replace("'", '')
}
