/** Subjects that a sentence seems to lack: what is done ("Building apps costs more"), and one without a comma before it. */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {isRelative} from './licensed.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {isVerbForm, takesNoun} from './verb-forms.ts'
import {finite} from './verbs.ts'
import {openers, modal, helper, complement, beforeNoun, determiner, pronoun} from './words.ts'

const perfect = /^(?:is|are|was|were|be|been|being|has|had|have)$/
/** Verbs in -s that a form in -ing follows. */
const beforeGerund = /^(?:risks|means|involves|requires|includes|stops|starts|keeps|prevents|entails|avoids|justifies)$/

/** "Building apps costs more", "Moving around makes it lively": whether a word is the verb of what is done. */
export function isGerundVerb(at: number, words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || !next) return false
  // "Voting weakens the council"
  if (at === 1) return isVerbOf(word, previous, next, lexicon)
  if (word.shape !== 'lower' || text.charAt(word.end) !== ' ') return false
  const pos = lexicon.pos(word.norm)
  const led = lexicon.pos(previous.norm)
  const past = pos === Pos.verbPast || (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0
  // "had recently visited"
  if (
    (pos & Pos.verbParticiple) !== 0 &&
    [at - 3, at - 2, at - 1].some((index) => perfect.test(words[index]?.norm ?? ''))
  )
    return false
  if (isVerbForm(word, lexicon) && isLikelyVerb(previous, next, lexicon)) return true
  // "frameworks also change", "the package now defaults"
  const isAdverbial = /^(?:also|then|now|always|never|often|usually|even|eventually)$/.test(previous.norm)
  if (isAdverbial && ((pos & Pos.verbBase) !== 0 || isVerbForm(word, lexicon))) return true
  // "used to be common"
  if (word.norm === 'used' && next.norm === 'to' && /^(?:be|have)$/.test(words[at + 2]?.norm ?? '')) return true
  // "with the public also meant", "the letters released powder"
  if ((pos & Pos.verbPast) !== 0 && (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0) {
    if (isAdverbial) return true
    if (((led & noun) !== 0 || previous.shape !== 'lower') && (lexicon.pos(next.norm) & ~Pos.name) === Pos.nounSingular)
      return true
  }
  const third =
    (pos & Pos.verbS) !== 0 ||
    // "risks losing", "means waiting", but "constitutional reforms ensuring"
    (beforeGerund.test(word.norm) && lexicon.pos(next.norm) === Pos.verbIng) ||
    ((pos & Pos.nounPlural) !== 0 && (lexicon.pos(word.norm.slice(0, -1)) & Pos.verbBase) !== 0)
  if (pos === 0 || (!third && !past)) return false
  if ((led & Pos.adverb) === 0 && (led & (beforeNoun | Pos.conjunction | Pos.auxiliary | Pos.pronoun)) !== 0)
    return false
  // "rifles stolen from a farm": a participle behind its noun.
  if (past && (pos & Pos.verbParticiple) !== 0 && /^(?:from|by|at|for|in|on|of)$/.test(next.norm)) return false
  // "makes the", "forces me", "costs exponentially more", "opened up", "losing": what a verb takes and a plural noun does not.
  const after = lexicon.pos(next.norm)
  // Of two plurals in a row the first is a verb: "causes delays".
  const plurals = third && /[^s]s$/.test(next.norm) && (after & ~(Pos.nounPlural | Pos.name | Pos.verbS)) === 0
  const taken = plurals || ((after & (complement | Pos.adverb | Pos.verbIng)) !== 0 && (after & Pos.preposition) === 0)
  return past
    ? (after & (complement | Pos.particle | Pos.adjective | Pos.nounPlural)) !== 0 &&
        next.norm !== 'by' &&
        next.norm !== 'to'
    : taken || next.norm === 'down'
}

/** "shelter places an", "positively impacts pregnancy", "statements signals commitment": an object behind what is no plural before it. */
function isLikelyVerb(previous: Word, next: Word, lexicon: Lexicon): boolean {
  const led = lexicon.pos(previous.norm)
  const isAdverb = led === Pos.adverb
  const isNoun = led === 0 || ((led & noun) !== 0 && (led & (Pos.determiner | Pos.preposition | Pos.verbIng)) === 0)
  if (!isAdverb && !isNoun) return false
  if (determiner.test(next.norm) || next.shape !== 'lower') return true
  return takesNoun(next, lexicon) && (lexicon.pos(next.norm) & Pos.verbIng) === 0
}

/** Whether the second word is the first one's verb: "Voting weakens", "Manning told". */
function isVerbOf({norm, shape}: Word, previous: Word, next: Word, lexicon: Lexicon): boolean {
  if (shape !== 'lower' || /^(?:having|being)$/.test(previous.norm)) return false
  const pos = lexicon.pos(norm)
  // "Rioting spread to", "Testing began in"
  if ((pos & Pos.verbPast) !== 0 && (pos & (Pos.adjective | Pos.determiner)) === 0 && !norm.endsWith('ed'))
    return (lexicon.pos(next.norm) & (Pos.preposition | Pos.to | Pos.adverb | Pos.determiner)) !== 0
  if (!/[^s]s$|ed$/.test(norm)) return false
  const after = lexicon.pos(next.norm)
  // "Manning told senators", but "Launching intensified attacks"
  const object = complement | ((lexicon.pos(previous.norm) & Pos.name) !== 0 ? Pos.nounPlural : 0)
  if (norm.endsWith('ed')) return (pos & ~(Pos.verbPast | Pos.verbParticiple)) === 0 && (after & object) !== 0
  return (pos & ~Pos.verbS) === 0 && (after & complement) !== 0
}

/** "When choosing a lock be wary of price", "while waiting for the dough put the oven on": an order behind a clause without a subject. */
export function hasLateOrder(words: readonly Word[], lexicon: Lexicon): boolean {
  const [, second, third] = words
  if (!second || !third || (lexicon.pos(second.norm) & Pos.verbIng) === 0) return false
  return words.some(({norm, shape}, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 3 || !previous || !next || shape !== 'lower') return false
    if (helper.test(previous.norm) || modal.test(previous.norm)) return false
    const led = lexicon.pos(previous.norm)
    if ((led & (Pos.nounSingular | Pos.nounPlural)) === 0 || (led & (Pos.determiner | Pos.preposition)) !== 0)
      return false
    const after = lexicon.pos(next.norm)
    if (norm === 'be') return true
    return (lexicon.pos(norm) & Pos.verbBase) !== 0 && (after & (Pos.determiner | Pos.pronoun | Pos.to)) !== 0
  })
}

/** "When traveling I back everything up", "if you know a way feel free": the main clause begins without a comma. */
export function hasLateSubject(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(({norm}, at) => {
    const [previous, next] = [words[at - 1], words[at + 1]]
    if (at < 2 || !previous || !next) return false
    // "When recording I'll", "while there I": nothing that has its own verb stands before it.
    if (at === 2) return isAlone(previous, lexicon) && nominatives.test(norm)
    if (/^(?:feel|be|reach|make)$/.test(norm) && /^(?:free|sure|out)$/.test(next.norm))
      return !helper.test(previous.norm) && !modal.test(previous.norm) && !pronoun.test(previous.norm)
    // "in this harbour something will break": behind a noun it is the subject of what follows.
    if (indefinite.test(norm) && (lexicon.pos(previous.norm) & noun) !== 0)
      return modal.test(next.norm) || finite.test(next.norm)
    // "social media you may have", but "the way you can"
    if (norm === 'you' && isLateYou(at, words, lexicon)) return true
    if (
      !/^(?:i|we|he|she|they|it|(?:you|we|they|i)'(?:ll|re|ve))$/.test(norm) ||
      (norm === 'it' && !(lexicon.pos(next.norm) & (Pos.adverb | Pos.modal | Pos.auxiliary)))
    )
      return false
    const before = lexicon.pos(previous.norm)
    // "the lenders they regulate": a clause of the noun's.
    if (isRelative(at, words, lexicon)) return false
    return (
      // "out and about I record": no preposition stands before a subject.
      ((before & Pos.preposition) === 0 || (before & Pos.subordinator) === 0) &&
      (norm !== 'it' || (before & Pos.preposition) === 0) &&
      (before & (Pos.conjunction | Pos.subordinator | Pos.pronoun | Pos.determiner | Pos.auxiliary)) === 0 &&
      !openers.test(previous.norm)
    )
  })
}

const indefinite = /^(?:some|any|every|no)(?:thing|one|body)$/
const nominatives = /^(?:i|we|he|she|they|it)(?:'(?:s|ll|re|ve|m|d))?$/

/** Whether a word behind a subordinator stands without a verb: "recording", "there", "offshore". */
function isAlone({norm}: Word, lexicon: Lexicon): boolean {
  return /ing$|^there$/.test(norm) || (lexicon.pos(norm) & (noun | Pos.pronoun | Pos.determiner | Pos.name)) === 0
}

/** Whether "you" and its verb stand behind a noun that no clause of theirs tells more of. */
function isLateYou(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [previous, next] = [words[at - 1], words[at + 1]]
  if (!previous || !next || isRelative(at, words, lexicon)) return false
  const isVerb = modal.test(next.norm) || /^(?:are|were|most|definitely|do|don't|have)$/.test(next.norm)
  if (!isVerb || /^(?:way|time|one|ones|thing|things|everything|anything|something|all|day|place)$/.test(previous.norm))
    return false
  return (lexicon.pos(previous.norm) & noun) !== 0
}
