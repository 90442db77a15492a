import type {Passage} from '../../src/article/block.ts'
import type {Context} from '../../src/check/rule.ts'
import {gatherSlips} from '../../src/check/slips.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'

const slips = gatherSlips('wrong-word')

/** The wrong words of a passage; `its` for `it's` is another rule's matter. */
export function gather(passage: Passage, context: Context): readonly PassageSlip[] {
  return slips(passage, context).filter(({from, replacement}) => {
    return bare(replacement[0] ?? '') !== bare(passage.words[from]?.norm ?? '')
  })
}

function bare(word: string): string {
  return word.replace("'", '')
}
