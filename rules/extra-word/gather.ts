import type {Passage} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {gatherSlips} from '../../src/check/slips.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'

const slips = gatherSlips('extra-word')

/** The left-over words of a passage; a word that stands twice is another rule's matter. */
export function gather(passage: Passage, context: Context): readonly PassageSlip[] {
  return slips(passage, context).filter(({from}) => passage.words[from]?.norm !== passage.words[from - 1]?.norm)
}
