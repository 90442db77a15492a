import {nominativeOrIt} from '../../src/desk/english/closed-classes.ts'
import type {Word} from '../../src/article/block.ts'
import {isRoleNoun} from '../../src/article/cast/roles.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {hasOwnClause} from './own-clause.ts'
import {determiner} from './words.ts'

/** What a clause that can't stand alone begins with. */
export type Opening = 'participle' | 'subordinator'

const subordinators = /^(?:although|though|while|whilst|whereas|unless|when|whenever|if)$/
/** Of a preposition or a subordinator: a clause follows only where a subject and its verb do. */
const maybe = /^(?:after|before|since|once|until|as)$/
/** Participles that have become something else. */
const others =
  /^(?:according|acting|following|regarding|concerning|considering|during|depending|pending|notwithstanding|nothing|something|anything|everything|morning|evening|king|spring|string|thing|being|owing|barring|excluding|failing|assuming|supposing|provided|given|born|based|located|founded|written|edited|published|posted|filed|made|held|set|used|related|photographed|pictured|archived|retrieved|reported|reprinted)$/

/** Tell whether a sentence opens with a participle or a subordinator that can't be style; undefined where it doesn't. */
export function openingOf(words: readonly Word[], text: string, lexicon: Lexicon): Opening | undefined {
  const [first, second] = words
  if (!first || !second || first.quoted || first.opaque || first.shape !== 'capital') return undefined
  const opening = read(words, first, second, text, lexicon)
  // Asked last, since few sentences come so far.
  return opening === undefined || isTitle(words, lexicon) ? undefined : opening
}

function read(words: readonly Word[], first: Word, second: Word, text: string, lexicon: Lexicon): Opening | undefined {
  if (subordinators.test(first.norm))
    return /^(?:only|not|and|or|so|anything|any)$/.test(second.norm) || /, that is\.$/.test(text.trimEnd())
      ? undefined
      : 'subordinator'
  // "Even though the report says": but "even when asked" is style.
  if (first.norm === 'even' && /^(?:though|if)$/.test(second.norm)) return 'subordinator'
  if (maybe.test(first.norm)) return opensClause(words, lexicon) ? 'subordinator' : undefined
  if (first.norm === 'including') return 'participle'
  if (others.test(first.norm) || /^[^\p{L}]*\p{L}+(?:[-,:]|\s[–—-])/u.test(text)) return undefined
  return isActive(first, second, lexicon) || isPassive(words, lexicon) ? 'participle' : undefined
}

/** "As she said" is a remark. */
const remark =
  /^(?:said|say|says|see|saw|know|knew|mentioned?|learned|learnt|heard|discussed|noted?|explain(?:ed)?|did|do|does|wrote|put|understand|can|could)$/

/** Whether a clause follows what may be a preposition: "after she left", "once the state had paid". */
function opensClause(words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second, third] = words
  if (!first || !second || !third) return false
  if (first.norm === 'as') {
    if (/^(?:you|it|if|though|a|an)$/.test(second.norm)) return false
    // "As co-chair of the board Ann Lowe has": what somebody is
    if (isRoleNoun(second.norm.split('-').at(-1) ?? '')) return false
    if (nominativeOrIt.test(second.norm)) return !remark.test(third.norm)
  } else if (nominativeOrIt.test(second.norm)) {
    // "Once I was walking there": it happened at a time.
    return first.norm === 'once'
      ? /^(?:is|are|has|have)$/.test(third.norm)
      : !(first.norm === 'until' && second.norm === 'we')
  }
  // "After Effects is a program"
  if (second.shape === 'capital' && /^(?:is|are)$/.test(third.norm)) return false
  return hasOwnClause(words, lexicon)
}

/** Whether a sentence opens with a form in -ing that is no noun: one with "of" or "and" is, one before a plural may be its adjective. */
function isActive({norm}: Word, second: Word, lexicon: Lexicon): boolean {
  if (
    /^(?:of|and|or)$/.test(second.norm) ||
    (norm === 'providing' && /^(?:that|you|he|she|it|we|they|i)$/.test(second.norm))
  )
    return false
  const pos = lexicon.pos(norm)
  const isOther = (pos & (Pos.preposition | Pos.adjective | Pos.nounPlural)) !== 0
  if ((pos & Pos.verbIng) !== 0 && !isOther) return true
  // "Warning them that", "striking an outpost": an object follows no noun and no adjective.
  if (!/...ing$/.test(norm) || (pos & Pos.preposition) !== 0 || pos === 0) return false
  const hasObject = determiner.test(second.norm) || /^(?:him|them|us|me|that)$/.test(second.norm)
  const stem = norm.slice(0, -3)
  return (
    hasObject &&
    ((lexicon.pos(`${stem}ed`) & (Pos.verbPast | Pos.verbParticiple)) !== 0 ||
      [stem, `${stem}e`].some((base) => (lexicon.pos(base) & Pos.verbBase) !== 0))
  )
}

/** Whether a sentence opens with a participle that what belongs to it stands behind: "Asked about", "hit hard by". */
function isPassive([first, second, third]: readonly Word[], lexicon: Lexicon): boolean {
  if (!first || !second) return false
  const pos = lexicon.pos(first.norm)
  const past = Pos.verbParticiple | Pos.verbPast
  // "Added a button": a line of a list of what was done.
  const isOnly = (pos & Pos.verbParticiple) !== 0 && (pos & ~(past | Pos.name)) === 0
  if (isOnly && (lexicon.pos(second.norm) & (Pos.preposition | Pos.subordinator)) !== 0) return true
  // "Accused by", "torn between", "hit hard by": what may be a noun or an adjective elsewhere is none before an agent.
  if ((pos & Pos.verbParticiple) === 0 && !(/ed$/.test(first.norm) && (pos & Pos.adjective) !== 0)) return false
  const isWay = (lexicon.pos(second.norm) & ~Pos.adjective) === Pos.adverb || /^(?:hard|badly)$/.test(second.norm)
  const agent = isWay ? third : second
  return (
    /^(?:by|of)$/.test(agent?.norm ?? '') ||
    (isOnly && agent === third && (lexicon.pos(third?.norm ?? '') & Pos.preposition) !== 0)
  )
}

/** Whether no word but small ones lacks a capital: a title that ends in a stop. */
function isTitle(words: readonly Word[], lexicon: Lexicon): boolean {
  const lower = words.filter(({shape}) => shape === 'lower')
  if ((words.length - lower.length) * 2 <= words.length) return false
  return !lower.some(({norm}) => !lexicon.isFunctionWord(norm) && (lexicon.pos(norm) & ~noun) !== 0)
}
