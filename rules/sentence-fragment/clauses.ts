import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Opening} from './opening.ts'
import {hasGerundSubject, hasLateOrder, hasLateSubject} from './subjects.ts'
import {openers, modal, helper, complement, beforeNoun, pronoun, determiner} from './words.ts'

const finite =
  /^(?:is|are|am|was|were|has|had|have|does|do|did|.+n't|cannot|(?:he|she|it|that|there|who|what|i|you|we|they)'(?:s|re|ve|m|ll|d))$/
const auxiliary = /^(?:is|are|am|was|were|be|been|being|has|had|have|having|get|got|.+n't|.+'(?:s|re|ve|m))$/
const other = Pos.nounSingular | Pos.nounPlural | Pos.adjective | Pos.preposition | Pos.adverb
/** Before these words "that" points at something: "someone like that". */
const beforeThing = /^(?:like|of|with|by|at|for|from|about|than|after|before)$/
/** How far before a participle its auxiliary stands. */
const reach = 4
const told =
  /^(?:believe|believes|believed|think|thinks|thought|hope|hopes|hoped|feel|feels|felt|understand|suspect|suppose)$/
/** Of a preposition or of a clause. */
const before = /^(?:before|after|since|until|once|as)$/
const nominative = /^(?:i|he|she|we|they)$/

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
  if (
    opening === 'participle'
      ? hasGerundSubject(words, text, lexicon)
      : hasLateSubject(words, lexicon) || hasLateOrder(words, lexicon)
  )
    return false
  let open = opening === 'subordinator' && opensClause(words[1], lexicon) ? 1 : 0
  let liberal = false
  let ended = false
  for (let index = 1; index < words.length; index++) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]]
    if (!previous || !word || word.opaque) continue
    const parted = /[,;–—]| -/.test(text.slice(previous.end, word.start))
    if (parted) {
      liberal = true
      open = 0
      ended = false
      // ", it is alleged,"
      const aside = asideEnd(index, words, text)
      if (aside > index) {
        index = aside
        continue
      }
    }
    // Behind a comma a quotation may be the main clause.
    if (word.quoted && !liberal) continue
    // "If you want it cheap then go by train", "when it rings then the class is over".
    if (opening === 'subordinator' && word.norm === 'then' && !/^(?:and|since|by|until|even)$/.test(previous.norm))
      return false
    // "Before we set off let's see": a request is a main clause, with a comma or without.
    if (word.norm === "let's") return false
    // ", plant them deep", ", gently pat the soil": an order.
    if (opening === 'subordinator' && isOrder(index, words, parted, lexicon)) return false
    // ", before the boat had left,": a clause of its own up to the next comma.
    if (parted && before.test(word.norm) && next && opensSubject(next, lexicon)) {
      open++
      continue
    }
    // A subject behind the comma: the main clause, whatever its verb.
    if (liberal && open === 0 && (nominative.test(word.norm) || (parted && isHere(word, next)))) return false
    // ", that part is easy": no relative clause begins behind a clause's comma, so "that" points at the main clause's subject.
    if (opening === 'subordinator' && parted && word.norm === 'that' && next && !opensSubject(next, lexicon))
      return false
    const points = word.norm === 'that' && beforeThing.test(previous.norm)
    if (!points && openers.test(word.norm) && opensClause(next, lexicon)) open++
    else if (
      isFinite(index, words, {liberal: liberal && !(ended && opening === 'participle'), parted, ended}, lexicon)
    ) {
      // "were late and are angry": the second verb has the first one's subject.
      if (open === 0 && (liberal || !/^(?:and|or|but)$/.test(previous.norm))) return false
      // "While I believe my efforts helped": a clause without "that" is what is believed.
      if (liberal || !told.test(word.norm) || !nominative.test(previous.norm)) open = Math.max(0, open - 1)
      if (open === 0) ended = true
    }
  }
  return true
}

/** Whether a clause begins here: "that of", "how to", "while working" and "if convicted" open none. */
function opensClause(next: Word | undefined, lexicon: Lexicon): boolean {
  if (next === undefined) return false
  const pos = lexicon.pos(next.norm)
  if ((pos & (Pos.preposition | Pos.to)) !== 0) return false
  return pos === 0 || (pos & ~(Pos.verbIng | Pos.verbParticiple | Pos.verbPast)) !== 0
}

/** The last word of a remark between commas that tells where something is from: ", it is alleged,"; the same place where none is. */
function asideEnd(at: number, words: readonly Word[], text: string): number {
  if (words[at]?.norm !== 'it') return at
  for (let end = at + 1; end < at + 4; end++) {
    const [word, next] = [words[end], words[end + 1]]
    if (!word || !next) return at
    if (text.charAt(word.end) === ',')
      return /^(?:alleged|understood|believed|thought|said|claimed|reported|feared|hoped|seems|appears|emerged)$/.test(
        word.norm
      )
        ? end
        : at
  }
  return at
}

/** Whether what stands behind a comma is a main clause's subject: "it", "there", and "that" before its verb. */
function isHere({norm}: Word, next: Word | undefined): boolean {
  return (
    /^(?:it|there|you)$/.test(norm) ||
    (norm === 'that' &&
      next !== undefined &&
      (finite.test(next.norm) || modal.test(next.norm) || next.norm === 'means'))
  )
}

/** Whether a subject may begin with a word. */
function opensSubject({norm, shape}: Word, lexicon: Lexicon): boolean {
  return shape === 'capital' || (lexicon.pos(norm) & (Pos.determiner | Pos.pronoun)) !== 0
}

/** Whether a verb in its bare form, or what may be one, stands first behind a comma: "plant them deep", "gently pat the soil". */
function isOrder(at: number, words: readonly Word[], parted: boolean, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || word.shape !== 'lower') return false
  const behindAdverb = at > 1 && (lexicon.pos(previous.norm) & ~Pos.adverb) === 0 && lexicon.pos(previous.norm) !== 0
  if (!parted && !(behindAdverb && at > 2)) return false
  const pos = lexicon.pos(word.norm)
  const after = next ? lexicon.pos(next.norm) : 0
  const bare = (pos & Pos.verbBase) !== 0 || (pos & ~Pos.name) === Pos.nounSingular
  return bare && parted
    ? (after & (Pos.determiner | Pos.pronoun | Pos.subordinator | Pos.particle)) !== 0 ||
        /^(?:where|how|down|up)$/.test(next?.norm ?? '')
    : bare && (after & Pos.particle) !== 0
}

/** Where in its sentence a word stands: behind a comma, directly so, behind the verb of the clause that opens it. */
interface Stand {
  readonly liberal: boolean
  readonly parted: boolean
  readonly ended: boolean
}

function isFinite(at: number, words: readonly Word[], {liberal, parted, ended}: Stand, lexicon: Lexicon): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!previous || !word || modal.test(word.norm)) return true
  if (!parted && (helper.test(previous.norm) || modal.test(previous.norm))) return false
  if (finite.test(word.norm)) return true
  const pos = lexicon.pos(word.norm)
  if (pos === 0) return liberal || /(?:ed|es)$/.test(word.norm)
  // "Twitter stores it", "Mr Knop stepped in": behind a name, or where a clause has ended, what looks like a verb is one.
  if ((liberal || ended) && isLikely(word, previous, next, lexicon)) return true
  const past = (pos & (Pos.verbPast | Pos.verbParticiple)) !== 0
  const present = (pos & (Pos.verbS | Pos.verbBase)) !== 0
  if ((!past && !present) || word.shape === 'capital') return false
  // "rifles stolen from it" has no verb; "paint would" has it behind.
  if (past && (pos & (Pos.verbPast | Pos.verbS | Pos.verbBase)) === 0) return false
  if (next && (pos & noun) !== 0 && (modal.test(next.norm) || /^(?:is|are|was|were|has)$/.test(next.norm))) return false
  if (pronoun.test(previous.norm)) return true
  // "this all goes", "they each took"
  if (/^(?:all|both|each)$/.test(previous.norm) && pronoun.test(words[at - 2]?.norm ?? '')) return true
  if (liberal) return !determiner.test(previous.norm)
  const led = lexicon.pos(previous.norm)
  if ((led & beforeNoun) !== 0 || /'s?$/.test(previous.norm)) return false
  if (past && words.slice(Math.max(0, at - reach), at).some(({norm}) => auxiliary.test(norm))) return false
  const after = next ? lexicon.pos(next.norm) : 0
  // "the deal reached in May": a participle behind its noun.
  const takes = next !== undefined && ((after & complement) !== 0 || next.shape === 'capital' || next.norm === 'that')
  if (past && (pos & Pos.verbParticiple) !== 0) return takes
  const mayBeOther = (pos & other) !== 0
  return mayBeOther ? takes : past || (pos & Pos.verbS) !== 0 || takes
}

/** Whether a word behind a name or a noun looks like a verb: by its ending, or by the object behind it. */
function isLikely({norm, shape}: Word, previous: Word, next: Word | undefined, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(norm)
  if (shape !== 'lower' || (pos & (Pos.preposition | Pos.adverb | Pos.determiner | Pos.pronoun)) !== 0) return false
  const led = lexicon.pos(previous.norm)
  const behindNoun = (led & (Pos.nounSingular | Pos.nounPlural)) !== 0 && (led & (Pos.adjective | Pos.determiner)) === 0
  const ending = /[^s]s$|ed$/.test(norm)
  if (ending && previous.shape === 'capital') return true
  // "the girl risk their lives": behind a noun that is no time and no way.
  const takes = next !== undefined && determiner.test(next.norm)
  if (behindNoun && takes && (pos & (Pos.nounSingular | Pos.nounPlural)) !== 0)
    return !/^(?:time|way|day|moment|year|night|week|place|reason|thing)s?$/.test(norm)
  return ending && behindNoun && (led & Pos.nounSingular) !== 0 && (takes || (pos & (Pos.verbS | Pos.verbPast)) !== 0)
}
