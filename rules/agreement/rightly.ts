/** What a pattern takes for a fault and is none. */
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {isRightForm} from './right-forms.ts'
import {isRightNoun} from './right-nouns.ts'
import {isRightVerb} from './right-verbs.ts'

/** Whether a word stands rightly where a pattern would have another form of it. */
export function isRightly(line: Line, proposal: Proposal): boolean {
  return isRightNoun(line, proposal) || isRightVerb(line, proposal) || isRightForm(line, proposal)
}
