import {coordinator, finiteBeOrHave, nominative} from '../../src/desk/english/closed-classes.ts'
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {isLicensed} from './licensed.ts'
import {opensClause, opensHere, ownVerb} from './openers.ts'
import type {Opening} from './opening.ts'
import {hasLateOrder, hasLateSubject, isGerundVerb} from './subjects.ts'
import {isVerbForm} from './verb-forms.ts'
import {isMainSubject} from './main-subject.ts'
import {finite, isFinite} from './verbs.ts'
import {beforeClause, modal} from './words.ts'

const told =
  /^(?:believe|believes|believed|think|thinks|thought|hope|hopes|hoped|feel|feels|felt|understand|suspect|suppose)$/

/**
 * Whether a sentence has no finite verb but those of its subordinate clauses, outside quotation marks.
 *
 * Up to the first comma a word counts as a verb where its neighbours allow no other reading; behind it, where the main clause
 * would stand, wherever it may be one.
 */
export function lacksMainVerb(words: readonly Word[], text: string, opening: Opening, lexicon: Lexicon): boolean {
  if (words[0]?.norm === 'even') return lacksMainVerb(words.slice(1), text, opening, lexicon)
  // "If so, then what", "well -- fine": it goes on as people speak.
  if (/ -- |, then /.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))) return false
  // "When in doubt", "where possible": without a subject no verb of its own follows.
  if (opening === 'subordinator' && (hasLateSubject(words, lexicon) || hasLateOrder(words, lexicon))) return false
  const isGerund = opening === 'participle' && /ing$/.test(words[0]?.norm ?? '')
  // "Reporting focused on the trial": what is done is the subject
  if (
    isGerund &&
    (lexicon.pos(words[0]?.norm ?? '') & Pos.nounSingular) !== 0 &&
    /ed$/.test(words[1]?.norm ?? '') &&
    (lexicon.pos(words[1]?.norm ?? '') & Pos.verbPast) !== 0
  )
    return false
  let open = opening === 'subordinator' && opensClause(words[0], words[1], words[2], lexicon) ? 1 : 0
  let liberal = false
  let ended = false
  let verb = 0
  for (let index = afterPerfect(words, lexicon); index < words.length; index++) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]]
    if (!previous || !word || word.opaque) continue
    // A comma within a quotation is not the sentence's; a bracket that closes stands for one.
    const parted = !(previous.quoted && word.quoted) && /[,;–—)]| -/.test(text.slice(previous.end, word.start))
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
    if (opening === 'subordinator' && ended && isMainSubject(index, words, lexicon)) return false
    // ", what they fear is": the main clause's subject
    if (opening === 'subordinator' && parted && word.norm === 'what') return false
    // "Before we set off let's see": a request is a main clause, with a comma or without.
    if (word.norm === "let's" || word.norm === 'please' || (word.norm === 'let' && next?.norm === 'us')) return false
    // "If I could have it that would be a dream"
    if (words[0]?.norm === 'if' && word.norm === 'that' && /^(?:would|might)$/.test(next?.norm ?? '')) return false
    // ", plant them deep", ", gently pat the soil": an order.
    if (opening === 'subordinator' && isOrder(index, words, text, parted, lexicon)) return false
    // ", before the boat had left,": a clause of its own up to the next comma.
    if (parted && beforeClause.test(word.norm) && next && opensSubject(next, lexicon)) {
      open++
      continue
    }
    // "If they leave, who knows": a question
    if (
      opening === 'subordinator' &&
      parted &&
      word.norm === 'who' &&
      /^(?:knows|cares|can|could|would)$/.test(next?.norm ?? '')
    )
      return false
    // A subject behind the comma: the main clause, whatever its verb.
    if (liberal && open === 0 && (nominative.test(word.norm) || (parted && isHere(word, next)))) return false
    // ", that part is easy": no relative clause begins behind a clause's comma, so "that" points at the main clause's subject.
    if (opening === 'subordinator' && parted && word.norm === 'that' && next && !opensSubject(next, lexicon))
      return false
    if (opensHere(index, words, opening, liberal, lexicon)) {
      // "the wrong client that results in death": its verb follows at once.
      const own = ownVerb(index, words, lexicon)
      if (own > index) index = own
      else open++
      continue
    }
    const shares = verb > 0 && isCoordinated(index, words, text, lexicon)
    if (isGerund && open === 0 && !shares && isGerundVerb(index, words, text, lexicon)) return false
    if (isFinite(index, words, {liberal: liberal && !(ended && opening === 'participle'), parted, ended}, lexicon)) {
      // "foods that the client likes will": which of the two is the clause's verb?
      if (isGerund && open > 0 && mayBelong(index, words, lexicon)) return false
      // "were late and are angry": the second verb has the first one's subject.
      if (open === 0 && (liberal || (!shares && !isLicensed({at: index, verb, opening}, words, text, lexicon))))
        return false
      // "While I believe my efforts helped": a clause without "that" is what is believed.
      if (liberal || !told.test(word.norm) || !nominative.test(previous.norm)) open = Math.max(0, open - 1)
      if (open === 0) ended = true
      verb = index
    }
  }
  return true
}

/** The word behind "having" and its participle, which looks like a verb in the past: "having first told"; the second word elsewhere. */
function afterPerfect(words: readonly Word[], lexicon: Lexicon): number {
  if (words[0]?.norm !== 'having') return 1
  const at = words.findIndex(({norm}, index) => index > 0 && (lexicon.pos(norm) & Pos.adverb) === 0)
  const norm = words[at]?.norm ?? ''
  return at > 0 && (norm.endsWith('ed') || (lexicon.pos(norm) & Pos.verbParticiple) !== 0) ? at + 1 : 1
}

/** Whether an auxiliary stands behind what may be a verb itself: "that the client likes will encourage". */
function mayBelong(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, previous, word] = [words[at - 2], words[at - 1], words[at]]
  if (!first || !previous || !word || !(modal.test(word.norm) || finiteBeOrHave.test(word.norm))) return false
  if (
    previous.shape !== 'lower' ||
    (lexicon.pos(first.norm) & (Pos.determiner | Pos.adjective | Pos.preposition)) !== 0
  )
    return false
  const [subject, pos] = [lexicon.pos(first.norm), lexicon.pos(previous.norm)]
  // "that paint would"
  if (first.norm === 'that') return (pos & noun) === 0 && (pos & (Pos.verbBase | Pos.verbPast)) !== 0
  if ((subject & (Pos.nounPlural | Pos.pronoun)) !== 0) return (pos & (Pos.verbBase | Pos.verbPast)) !== 0
  return (subject & Pos.nounSingular) !== 0 && ((pos & Pos.verbPast) !== 0 || isVerbForm(previous, lexicon))
}

/** "were late and are angry", "are pregnant or already have": the second verb has the first one's subject. */
function isCoordinated(at: number, words: readonly Word[], text: string, lexicon: Lexicon): boolean {
  let before = at - 1
  const [adverb, word] = [words[before], words[at]]
  if (adverb && word && lexicon.pos(adverb.norm) === Pos.adverb && text.slice(adverb.end, word.start) === ' ') before--
  return coordinator.test(words[before]?.norm ?? '')
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

/** Whether an order stands first behind a comma: "plant them deep", "never use it", "forward it", "gently pat the soil". */
function isOrder(at: number, words: readonly Word[], text: string, parted: boolean, lexicon: Lexicon): boolean {
  const [first, previous, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  if (!first || !previous || !word || word.shape !== 'lower') return false
  const pos = lexicon.pos(word.norm)
  const after = next ? lexicon.pos(next.norm) : 0
  if (parted && /^(?:never|always)$/.test(word.norm)) return (after & Pos.verbBase) !== 0
  // Only a verb has an object that is nothing else.
  const isOther = (pos & (Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.determiner | Pos.pronoun)) !== 0
  if (parted && !isOther && objects.test(next?.norm ?? '')) return true
  const behindAdverb = lexicon.pos(previous.norm) === Pos.adverb && text.charAt(first.end) === ','
  if (!parted && !(behindAdverb && at > 2)) return false
  const bare = (pos & Pos.verbBase) !== 0 || (pos & ~Pos.name) === Pos.nounSingular
  return bare && parted
    ? (after & (Pos.determiner | Pos.pronoun | Pos.subordinator | Pos.particle)) !== 0 ||
        /^(?:where|how|down|up)$/.test(next?.norm ?? '')
    : bare && (after & Pos.particle) !== 0
}

const objects = /^(?:it|them|him|me|us)$/
