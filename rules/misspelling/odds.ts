/** How sure the speller must be of a slip, by what the word may be instead and by what else the article says. */
import type {Article} from '../../src/article/article.ts'
import {isForProgrammers} from '../../src/article/technical.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Correction} from '../../src/desk/english/speller.ts'
import {isTwoWords} from './coinage.ts'
import type {UnknownWord} from './unknown-words.ts'

/** The logarithm of the odds that a slip needs: in edited documents four of five alarms are slips from here on. */
export const enough = 1

/** How much more it needs where the word may be right (see {@link UnknownWord}); fitted with the speller's odds. */
const more: Readonly<Record<UnknownWord['doubt'], number>> = {
  none: 0,
  initial: 2.8,
  part: 1,
  capital: 4.4,
  titled: 2.8,
  brief: 2.2,
  coined: 3,
  derived: 0,
  foreign: 2.6,
  name: 2,
  known: Number.POSITIVE_INFINITY
}

/** The same in the name of a body, whose words say what it is a slip of. */
const moreInBody = 0.4
/** The same of a known derivative with a letter too few or many. */
const moreIfRespelled = 0.8
/** How much more two known words need that may be written as one. */
const moreOfPair = 1.5
/** How much more a word of four letters or fewer needs. */
const moreIfBrief = 1.2
/** How much more it needs in an article whose subject has words of its own. */
const moreInCrowd = 1.4
/** How much more a word needs that comes again: a short one is a word, a long one may be a slip of the head. */
const moreAgain = {short: 2.5, long: 1}
/** How much less it needs where the article has what it is a slip of. */
const lessBeside = 0.9

/** An unknown word, and the known one that it may be a slip of. */
export interface Suspect {
  readonly fact: UnknownWord
  readonly best: Correction
  /** Whether it stands in the name of a body, whose words say what it is a slip of. */
  readonly inBody: boolean
  /** How often it stands in the article. */
  readonly times: number
  /** Whether the article has many unknown words. */
  readonly crowded: boolean
}

/** What the logarithm of the odds of a slip must reach. */
export function oddsNeeded({fact, best, inBody, times, crowded}: Suspect, article: Article, lexicon: Lexicon): number {
  const {norm, doubt} = fact
  const stands = article.places(best.word).length > 0
  // Nobody misspells "with" twice and knows it elsewhere.
  const again = times > 2 || (times > 1 && (!stands || lexicon.isFunctionWord(best.word)))
  return (
    enough +
    (inBody ? moreInBody : doubtOf(fact, best, lexicon)) +
    (norm.length <= 4 ? moreIfBrief : 0) +
    (isPlainSlip(fact, best) ? 0 : (crowded ? moreInCrowd : 0) + termed(norm, best, article)) +
    (again ? moreAgain[norm.length < 7 || doubt === 'capital' ? 'short' : 'long'] : 0) -
    (stands && norm.length > 5 ? lessBeside : 0)
  )
}

/** How much more it needs by what the word may be. */
function doubtOf(fact: UnknownWord, best: Correction, lexicon: Lexicon): number {
  const {norm, doubt} = fact
  if (doubt === 'coined') {
    if (!best.kind.endsWith('doubled') && isTwoWords(norm, lexicon)) return more.coined + moreOfPair
    return isRespelled(norm, best) ? moreIfRespelled : more.coined
  }
  // Of a rare word with an ending, too, letters are dropped, doubled and exchanged; what is less like another word is the rare one's.
  if (doubt === 'derived' && !/^(?:transposed|doubled|undoubled|missing)$/.test(best.kind)) return more.coined
  return more[doubt]
}

/** Programs' names are short. */
const longestTerm = 8

/** How much more it needs in an article about programs: they have names of their own, and many are a word behind a letter (`gcc`). */
function termed(norm: string, {kind}: Correction, article: Article): number {
  if (norm.length > longestTerm || !article.derive(isForProgrammers)) return 0
  return kind === 'first' ? 2.8 : /^(?:extra|two|other|neighbour)$/.test(kind) ? 1.3 : 0
}

/** Whether a long word lacks a letter or has two exchanged, and can be nothing else: whatever the article's subject is. */
function isPlainSlip({norm, doubt}: UnknownWord, {kind}: Correction): boolean {
  return (
    (doubt === 'none' || doubt === 'derived') &&
    norm.length >= 8 &&
    /^(?:transposed|doubled|undoubled|missing|extra)$/.test(kind)
  )
}

/**
 * Whether what looks like a known word with an ending is a known derivative with a letter too few or many: "occured",
 * "writting", "noticable", "chaper".
 */
function isRespelled(norm: string, {word, kind}: Correction): boolean {
  if (kind === 'doubled' || kind === 'undoubled') return true
  if (kind !== 'missing' && kind !== 'extra' && kind !== 'transposed') return false
  // "undesireable", "requireing"; "occures", "reportes": an e that the ending drops, or doesn't have.
  if (kind === 'extra' && norm.replace(/e(?=able$|ing$|s$)/, '') === word) return true
  // "gamers" is no slip for "games".
  if (kind === 'extra' && /[eo]rs?$/.test(norm)) return false
  return word.slice(0, 3) === norm.slice(0, 3) && word.slice(-2) === norm.slice(-2)
}
