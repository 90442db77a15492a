/** Which words of a sentence are finite verbs: where a word may be another part of speech, its neighbours tell. */
import {formOfBe, infiniteBe} from '../../src/desk/english/closed-classes.ts'
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {isVerbForm, takesNoun} from './verb-forms.ts'
import {beforeNoun, complement, determiner, helper, modal, pronoun} from './words.ts'

/** Forms that are finite wherever they stand. */
export const finite: RegExp =
  /^(?:is|are|am|was|were|has|had|have|does|do|did|.+n't|cannot|(?:he|she|it|that|there|who|what|i|you|we|they)'(?:s|re|ve|m|ll|d))$/
const auxiliary =
  /^(?:is|are|am|was|were|be|been|being|has|had|have|having|does|do|did|get|gets|got|.+n't|.+'(?:s|re|ve|m))$/
const other = Pos.nounSingular | Pos.nounPlural | Pos.adjective | Pos.preposition | Pos.adverb
/** How far before a participle its auxiliary stands. */
const reach = 4
/** Compounds of which a verb may be one: "re-elected". */
const verbCompound = /^(?:re|co|over|under|out|pre|mis|cross|double|fast|hand)-/
/** Prepositions that follow a participle behind its noun rather than a verb in the past. */
const afterParticiple = /^(?:by|to|for|from|with|as|into|under|between|of|against)$/
/** Verbs in the past that "to" and another verb follow. */
const beforeTo =
  /^(?:wanted|tried|failed|decided|agreed|hoped|planned|refused|managed|continued|wished|promised|threatened|offered|attempted|sought|vowed|chose|began|started|needs|wants|seems|tends|hopes|plans|aims|continues|appears|tries)$/

/** Verbs that have no object, and so no participle behind a noun. */
const intransitive =
  /^(?:resulted|contributed|happened|occurred|belonged|depended|relied|remained|seemed|appeared|ended|helped|came|went|became|fell|rose|stood|consisted|existed|arrived|emerged|proved|led|culminated)$/
/** Verbs that a bare form follows, behind what does it. */
const beforeBare =
  /^(?:help(?:s|ed|ing)?|mak(?:e|es|ing)|made|let(?:s|ting)?|see(?:s|n|ing)?|saw|watch(?:ed|ing)?|hear(?:d|ing)?)$/

/** Where in its sentence a word stands: behind a comma, directly so, behind the verb of the clause that opens it. */
export interface Stand {
  readonly liberal: boolean
  readonly parted: boolean
  readonly ended: boolean
}

/** Whether a word is a finite verb, or, behind a comma, may be one. */
export function isFinite(at: number, words: readonly Word[], stand: Stand, lexicon: Lexicon): boolean {
  return stand.liberal ? mayBeFinite(at, words, stand.parted, lexicon) : isVerb(at, words, stand, lexicon)
}

/** Whether a word may be a finite verb, as a main clause has one that nothing else may be. */
function mayBeFinite(at: number, words: readonly Word[], parted: boolean, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || word.shape === 'number') return false
  if (modal.test(word.norm) || toBe.test(word.norm)) return true
  const pos = lexicon.pos(word.norm)
  // "never fits", "never has": behind "never" a form that is no base has its own subject.
  const isOwn = previous.norm === 'never' && (finite.test(word.norm) || (pos & (Pos.verbS | Pos.verbPast)) !== 0)
  if (!parted && !isOwn && (helper.test(previous.norm) || modal.test(previous.norm))) return false
  // "a hard-earned rest"
  if (pos === 0) return !word.norm.includes('-') || verbCompound.test(word.norm)
  if (finite.test(word.norm) || isLikely(at, words, lexicon)) return true
  if (word.shape === 'capital') return false
  if (next && (pos & noun) !== 0 && (modal.test(next.norm) || /^(?:is|are|was|were|has)$/.test(next.norm))) return false
  // "this brought", but "this school"
  const isSubject = demonstrative.test(previous.norm) && (pos & (Pos.nounSingular | Pos.adjective)) === 0
  if (determiner.test(previous.norm) && previous.norm !== 'that' && !isSubject) return false
  if ((pos & (Pos.verbPast | Pos.verbS | Pos.verbBase)) !== 0 || (/ed$/.test(word.norm) && !parted)) return true
  // "the gallbladder releases bile", "this greatly impacts": what is mostly a noun.
  const led = lexicon.pos(previous.norm)
  if (parted || previous.shape === 'number' || (led & (Pos.preposition | Pos.conjunction | Pos.numeral)) !== 0)
    return false
  if (isVerbForm(word, lexicon)) return (led & ~Pos.adjective) !== 0 || isSubject
  // "other fields value continuing education"
  return (
    (pos & Pos.nounSingular) !== 0 &&
    (led & ~(Pos.nounPlural | Pos.name)) === 0 &&
    led !== 0 &&
    takesNoun(next, lexicon)
  )
}

const toBe = /^(?:is|are|am|was|were)$/
const demonstrative = /^(?:this|that|these|those)$/

/** Whether a word can be nothing but a finite verb, as far as its neighbours tell. */
function isVerb(at: number, words: readonly Word[], {parted, ended}: Stand, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || word.shape === 'number' || infiniteBe.test(word.norm)) return false
  if (modal.test(word.norm))
    return demonstrative.test(previous.norm) || !(determiner.test(previous.norm) || /'s?$/.test(previous.norm))
  if (toBe.test(word.norm)) return true
  if (!parted && isGoverned(at, words, lexicon)) return false
  if (finite.test(word.norm)) return !/^\p{Lu}{2}/u.test(word.text)
  if (intransitive.test(word.norm)) return true
  // "a hard-earned rest", "unelected officials"
  if (word.norm.includes('-') ? !verbCompound.test(word.norm) : /^un.+ed$/.test(word.norm)) return false
  const pos = lexicon.pos(word.norm)
  if (/ing$/.test(word.norm) && (pos & Pos.verbBase) === 0) return false
  if ((pos & ~Pos.name) === Pos.verbS && word.shape === 'lower') return true
  const after = next ? lexicon.pos(next.norm) : 0
  const takesObject = next !== undefined && (determiner.test(next.norm) || (after & Pos.pronoun) !== 0)
  if (pos === 0) {
    if (word.shape !== 'lower') return false
    return /ed$/.test(word.norm) || (/es$/.test(word.norm) && takesObject)
  }
  // "Twitter stores it", "Mr Knop stepped in": behind a name, or where a clause has ended, what looks like a verb is one.
  if (ended && isLikely(at, words, lexicon)) return true
  const past = (pos & (Pos.verbPast | Pos.verbParticiple)) !== 0
  const present = (pos & (Pos.verbS | Pos.verbBase)) !== 0
  if ((!past && !present) || word.shape === 'capital') return false
  // "rifles stolen from it" has no verb; "paint would" has it behind.
  if (past && (pos & (Pos.verbPast | Pos.verbS | Pos.verbBase)) === 0) return false
  if (next && (pos & noun) !== 0 && (modal.test(next.norm) || /^(?:is|are|was|were|has)$/.test(next.norm))) return false
  const lead = leadOf(at, words, lexicon)
  if (
    pronoun.test(lead.norm) &&
    !(demonstrative.test(lead.norm) && (pos & (noun | Pos.adjective)) !== 0 && lead.norm !== 'that')
  )
    return true
  // "this all goes", "they each took"
  if (/^(?:all|both|each)$/.test(previous.norm) && pronoun.test(words[at - 2]?.norm ?? '')) return true
  const led = lexicon.pos(previous.norm)
  // "let them go", "helping patients get"
  if ((pos & Pos.verbBase) !== 0 && words.slice(Math.max(0, at - 5), at).some(({norm}) => beforeBare.test(norm)))
    return false
  if ((pos & ~Pos.name) === Pos.verbBase && (!determiner.test(previous.norm) || demonstrative.test(previous.norm)))
    return true
  if ((led & beforeNoun & ~Pos.to) !== 0 || /'s?$/.test(previous.norm)) return false
  if (
    past &&
    (pos & Pos.verbParticiple) !== 0 &&
    !parted &&
    words.slice(Math.max(0, at - reach), at).some(({norm}) => auxiliary.test(norm))
  )
    return false
  // "has easy access to", "provide support to", "the customer experience to"
  if ((pos & Pos.nounSingular) !== 0 && !past && !mayHaveBase(led, previous)) return false
  if (isParticiple(pos) && next !== undefined && (after & Pos.to) !== 0) return beforeTo.test(word.norm)
  // "the deal reached in May": a participle behind its noun.
  const takes =
    next !== undefined &&
    ((after & complement) !== 0 ||
      next.shape === 'capital' ||
      next.norm === 'that' ||
      next.shape === 'number' ||
      lexicon.pos(next.norm.replace(/'s$/, '')) === Pos.pronoun)
  // "required connecting", "allowed NATO members"
  if (isParticiple(pos))
    return takes || next === undefined || after === Pos.verbIng || next.shape === 'upper' || next.shape === 'mixed'
  const mayBeOther = (pos & other) !== 0
  if (mayBeOther && (pos & Pos.verbS) !== 0) return takesObject || beforeTo.test(word.norm)
  return mayBeOther ? takes : past || (pos & Pos.verbS) !== 0 || takes || (led & Pos.nounPlural) !== 0
}

/** The word before a verb, but for adverbs: "who initially test". */
function leadOf(at: number, words: readonly Word[], lexicon: Lexicon): {readonly norm: string} {
  let before = at - 1
  while (before > 0 && lexicon.pos(words[before]?.norm ?? '') === Pos.adverb) before--
  return words[before] ?? {norm: ''}
}

/** Whether a form serves as a participle and in the past. */
function isParticiple(pos: number): boolean {
  return (pos & Pos.verbPast) !== 0 && (pos & Pos.verbParticiple) !== 0
}

/** Whether a subject of the bare form stands before it: a plural, or an adverb behind one. */
function mayHaveBase(led: number, {shape}: Word): boolean {
  return shape === 'capital' || led === 0 || (led & (Pos.nounPlural | Pos.adverb | Pos.conjunction)) !== 0
}

/** Whether "to", a form of do or a modal stands before a verb, with adverbs between: "will still gain", "to simply focus". */
function isGoverned(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const norm = words[before]?.norm ?? ''
    if (helper.test(norm) || modal.test(norm) || formOfBe.test(norm)) return true
    if ((lexicon.pos(norm) & (Pos.adverb | Pos.particle)) === 0) return false
  }
  return false
}

/** Whether a word behind a name or a noun looks like a verb: by its ending, or by the object behind it. */
function isLikely(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word) return false
  const {norm, shape} = word
  const pos = lexicon.pos(norm)
  if (shape !== 'lower' || (pos & (Pos.preposition | Pos.adverb | Pos.determiner | Pos.pronoun)) !== 0) return false
  const led = lexicon.pos(previous.norm)
  const behindNoun = (led & noun) !== 0 && (led & (Pos.adjective | Pos.determiner)) === 0
  const ending = /[^s]s$|ed$/.test(norm)
  const takes = next !== undefined && determiner.test(next.norm)
  // "clashes linked to", "unrest caused by"
  if (isParticiple(pos) && next && afterParticiple.test(next.norm) && !beforeTo.test(norm)) return false
  // "Lego bricks": a plural has no object.
  const isPlural = (pos & Pos.nounPlural) !== 0
  if (ending && previous.shape === 'capital')
    return !isPlural || takes || next === undefined ? !isPlural || takes : (lexicon.pos(next.norm) & Pos.pronoun) !== 0
  // "the girl risk their lives": behind a noun that is no time and no way.
  if (behindNoun && takes && (pos & noun) !== 0)
    return !/^(?:time|way|day|moment|year|night|week|place|reason|thing)s?$/.test(norm) && !/ing$/.test(norm)
  return ending && behindNoun && (led & Pos.nounSingular) !== 0 && (takes || (pos & (Pos.verbS | Pos.verbPast)) !== 0)
}
