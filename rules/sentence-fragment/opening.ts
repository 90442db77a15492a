import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

/** What a clause that can't stand alone begins with. */
export type Opening = 'participle' | 'subordinator'

const subordinators = /^(?:although|though|while|whilst|whereas|unless|when|whenever|if)$/
/** Of a preposition or a subordinator: a clause follows only where a subject does. */
const maybe = /^(?:after|before|since|once|until)$/
const subject = /^(?:he|she|they|we|i|it)$/
/** Participles that have become something else. */
const others =
  /^(?:according|acting|following|regarding|concerning|considering|during|depending|pending|notwithstanding|nothing|something|anything|everything|morning|evening|king|spring|string|thing|being|owing|barring|excluding|failing|assuming|supposing|provided|providing|given|born|based|located|founded|written|edited|published|posted|filed|made|held|set|used|related|photographed|pictured|archived|retrieved|reported|reprinted)$/

/** Tell whether a sentence opens with a participle or a subordinator that can't be style; undefined where it doesn't. */
export function openingOf(words: readonly Word[], text: string, lexicon: Lexicon): Opening | undefined {
  const [first, second] = words
  if (!first || !second || isTitle(words) || first.quoted || first.opaque || first.shape !== 'capital') return undefined
  if (subordinators.test(first.norm))
    return /^(?:only|not|and|or)$/.test(second.norm) || /, that is\.$/.test(text.trimEnd()) ? undefined : 'subordinator'
  if (maybe.test(first.norm)) return subject.test(second.norm) ? 'subordinator' : undefined
  if (first.norm === 'including') return 'participle'
  if (others.test(first.norm) || /^[^\p{L}]*\p{L}+(?:[-,:]|\s[–—-])/u.test(text)) return undefined
  const pos = lexicon.pos(first.norm)
  // A gerund with "of" is a noun; a participle before a plural noun may be its adjective.
  if ((pos & Pos.verbIng) !== 0 && (pos & (Pos.preposition | Pos.adjective | Pos.nounPlural)) === 0) {
    return second.norm === 'of' || second.norm === 'and' ? undefined : 'participle'
  }
  const past = Pos.verbParticiple | Pos.verbPast
  const isParticiple = (pos & Pos.verbParticiple) !== 0 && (pos & ~(past | Pos.name)) === 0
  // "Added a button": a line of a list of what was done.
  const leads = (lexicon.pos(second.norm) & (Pos.preposition | Pos.subordinator)) !== 0
  return isParticiple && leads ? 'participle' : undefined
}

/** Whether most words have capitals: a title that ends in a stop. */
function isTitle(words: readonly Word[]): boolean {
  return words.filter(({shape}) => shape !== 'lower').length * 2 > words.length
}
