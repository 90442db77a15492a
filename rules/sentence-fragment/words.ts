/** Words that tell the reading of a sentence's clauses. */
import {Pos} from '../../src/desk/english/lexicon.ts'

/** Words that open a clause with a verb of its own. */
export const openers: RegExp =
  /^(?:that|who|which|what|whose|where|when|how|whether|because|although|though|while|if|unless|until)$/
/** Modal verbs. */
export const modal: RegExp = /^(?:will|would|can|could|shall|should|may|might|must)$/
/** Words that a verb in its bare form follows. */
export const helper: RegExp =
  /^(?:to|do|does|did|don't|doesn't|didn't|not|never|won't|can't|couldn't|wouldn't|shouldn't|cannot)$/
/** What a verb takes and a plural noun does not. */
export const complement: number = Pos.determiner | Pos.pronoun | Pos.to
/** What stands before a noun. */
export const beforeNoun: number = Pos.determiner | Pos.preposition | Pos.numeral | Pos.to
/** Subjects that a verb follows. */
export const pronoun: RegExp = /^(?:i|you|he|she|it|we|they|who|which|that|this|there)$/
/** What a noun follows. */
export const determiner: RegExp = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your)$/
