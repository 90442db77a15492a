import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Opening} from './opening.ts'

const finite =
  /^(?:is|are|am|was|were|has|had|have|does|do|did|.+n't|cannot|(?:he|she|it|that|there|who|what|i|you|we|they)'(?:s|re|ve|m|ll|d))$/
/** Words that open a clause with a verb of its own. */
const openers = /^(?:that|who|which|what|whose|where|when|how|whether|because|although|though|while|if|unless|until)$/
const modal = /^(?:will|would|can|could|shall|should|may|might|must)$/
const helper = /^(?:to|do|does|did|don't|doesn't|didn't|not|never|won't|can't|couldn't|wouldn't|shouldn't|cannot)$/
const auxiliary = /^(?:is|are|am|was|were|be|been|being|has|had|have|having|get|got|.+n't|.+'(?:s|re|ve|m))$/
const determiner = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your)$/
const other = Pos.nounSingular | Pos.nounPlural | Pos.adjective | Pos.preposition | Pos.adverb
/** Before these words "that" points at something: "someone like that". */
const beforeThing = /^(?:like|of|with|by|at|for|from|about|than|after|before)$/
/** How far before a participle its auxiliary stands. */
const reach = 4
const beforeNoun = Pos.determiner | Pos.preposition | Pos.numeral | Pos.to
const complement = Pos.determiner | Pos.pronoun | Pos.to
const told =
  /^(?:believe|believes|believed|think|thinks|thought|hope|hopes|hoped|feel|feels|felt|understand|suspect|suppose)$/
const nominative = /^(?:i|he|she|we|they)$/
const pronoun = /^(?:i|you|he|she|it|we|they|who|which|that|this|there)$/

/**
 * Whether a sentence has no finite verb but those of its subordinate clauses, outside quotation marks.
 *
 * Up to the first comma a word counts as a verb where its neighbours allow no other reading; behind it, where the main clause
 * would stand, wherever it may be one.
 */
export function lacksMainVerb(words: readonly Word[], text: string, opening: Opening, lexicon: Lexicon): boolean {
  // "When in doubt", "where possible": without a subject no verb of its own follows.
  // "If so, then what", "well -- fine": it goes on as people speak.
  if (/ -- |, then /.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))) return false
  if (opening === 'participle' ? hasGerundSubject(words, text, lexicon) : hasLateSubject(words, lexicon)) return false
  let open = opening === 'subordinator' && opensClause(words[1], lexicon) ? 1 : 0
  let liberal = false
  for (let index = 1; index < words.length; index++) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]]
    if (!previous || !word || word.quoted || word.opaque) continue
    if (/[,;–—]| -/.test(text.slice(previous.end, word.start))) {
      liberal = true
      open = 0
    }
    // "If you want it cheap then go by train": an order.
    if (opening === 'subordinator' && word.norm === 'then' && next && (lexicon.pos(next.norm) & Pos.verbBase) !== 0)
      return false
    // A subject behind the comma: the main clause, whatever its verb.
    if (liberal && open === 0 && nominative.test(word.norm)) return false
    const points = word.norm === 'that' && beforeThing.test(previous.norm)
    if (!points && openers.test(word.norm) && opensClause(next, lexicon)) open++
    else if (isFinite(index, words, liberal, lexicon)) {
      // "were late and are angry": the second verb has the first one's subject.
      if (open === 0 && (liberal || !/^(?:and|or|but)$/.test(previous.norm))) return false
      // "While I believe my efforts helped": a clause without "that" is what is believed.
      if (liberal || !told.test(word.norm) || !nominative.test(previous.norm)) open = Math.max(0, open - 1)
    }
  }
  return true
}

/** Whether a clause begins here: "that of" and "how to" open none. */
function opensClause(next: Word | undefined, lexicon: Lexicon): boolean {
  return next !== undefined && (lexicon.pos(next.norm) & (Pos.preposition | Pos.to)) === 0
}

function isFinite(at: number, words: readonly Word[], liberal: boolean, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || modal.test(word.norm)) return true
  if (helper.test(previous.norm) || modal.test(previous.norm)) return false
  if (finite.test(word.norm)) return true
  const pos = lexicon.pos(word.norm)
  if (pos === 0) return liberal || /(?:ed|es)$/.test(word.norm)
  const past = (pos & (Pos.verbPast | Pos.verbParticiple)) !== 0
  const present = (pos & (Pos.verbS | Pos.verbBase)) !== 0
  if ((!past && !present) || word.shape === 'capital') return false
  if (pronoun.test(previous.norm)) return true
  if (liberal) return !determiner.test(previous.norm)
  const before = lexicon.pos(previous.norm)
  if ((before & beforeNoun) !== 0 || /'s?$/.test(previous.norm)) return false
  if (past && words.slice(Math.max(0, at - reach), at).some(({norm}) => auxiliary.test(norm))) return false
  const after = next ? lexicon.pos(next.norm) : 0
  // "the deal reached in May": a participle behind its noun.
  const takes = next !== undefined && ((after & complement) !== 0 || next.shape === 'capital' || next.norm === 'that')
  if (past && (pos & Pos.verbParticiple) !== 0) return takes
  const mayBeOther = (pos & other) !== 0
  return mayBeOther ? takes : past || (pos & Pos.verbS) !== 0 || takes
}

/** "Building apps costs more", "Moving around makes it lively": the verb of what is done stands behind it. */
function hasGerundSubject(words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 2 || !previous || !next || word.shape !== 'lower' || text.charAt(word.end) !== ' ') return false
    const pos = lexicon.pos(word.norm)
    const third =
      (pos & Pos.verbS) !== 0 ||
      ((pos & Pos.nounPlural) !== 0 && (lexicon.pos(word.norm.slice(0, -1)) & Pos.verbBase) !== 0)
    const past = pos === Pos.verbPast || (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0
    if (pos === 0 || (!third && !past)) return false
    const led = lexicon.pos(previous.norm)
    if ((led & Pos.adverb) === 0 && (led & (beforeNoun | Pos.conjunction | Pos.auxiliary | Pos.pronoun)) !== 0)
      return false
    // "makes the", "forces me", "costs exponentially more", "opened up", "losing": what a verb takes and a plural noun does not.
    const after = lexicon.pos(next.norm)
    const taken = (after & (complement | Pos.adverb | Pos.verbIng)) !== 0 && (after & Pos.preposition) === 0
    return past
      ? (after & (complement | Pos.particle | Pos.adjective)) !== 0 && next.norm !== 'by' && next.norm !== 'to'
      : taken || next.norm === 'down'
  })
}

/** "When traveling I back everything up", "if you know a way feel free": the main clause begins without a comma. */
function hasLateSubject(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(({norm}, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 2 || !previous || !next || (at === 2 && (lexicon.pos(previous.norm) & Pos.verbIng) === 0)) return false
    if (/^(?:feel|be|reach|make)$/.test(norm) && /^(?:free|sure|out)$/.test(next.norm))
      return !helper.test(previous.norm) && !modal.test(previous.norm) && !pronoun.test(previous.norm)
    if (
      !/^(?:i|we|he|she|they|it)$/.test(norm) ||
      (norm === 'it' && !(lexicon.pos(next.norm) & (Pos.adverb | Pos.modal | Pos.auxiliary)))
    )
      return false
    const before = lexicon.pos(previous.norm)
    return (
      (before &
        (Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.pronoun | Pos.determiner | Pos.auxiliary)) ===
        0 && !openers.test(previous.norm)
    )
  })
}
