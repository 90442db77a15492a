import type {Passage, Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import {noun, verb} from '../../src/desk/english/pos.ts'
import {aroundPair, isJoined, type Around} from './around.ts'
import {compounds} from './compounds.ts'
import {isLeadAtTennis, isOpenPhrase} from './open-phrases.ts'
import {particleNouns, particleVerbs, verbNouns} from './particles.ts'
import {pronouns} from './pronouns.ts'

/** A compound that stands as two words. */
export interface Opened extends Span {
  /** The compound in one piece, with the capital of the first word. */
  readonly closed: string
}

/** Whether a pair is one word where it stands. */
type Reading = (around: Around, lexicon: Lexicon) => boolean

const readings: ReadonlyArray<readonly [table: Readonly<Record<string, string>>, reading: Reading]> = [
  [compounds, isCompound],
  [pronouns, isPronoun],
  [particleNouns, isParticleNoun],
  [particleVerbs, isParticleVerb],
  [verbNouns, isVerbNoun]
]

/** How to read a pair, by its first word and its second. */
const pairs: ReadonlyMap<string, ReadonlyMap<string, readonly Reading[]>> = pairsOf()

function pairsOf(): Map<string, Map<string, Reading[]>> {
  const found = new Map<string, Map<string, Reading[]>>()
  for (const [table, reading] of readings) {
    for (const [first, seconds] of Object.entries(table)) {
      const known = found.get(first) ?? new Map<string, Reading[]>()
      found.set(first, known)
      for (const second of seconds.split(' ')) known.set(second, [...(known.get(second) ?? []), reading])
    }
  }
  return found
}

/** Find the compounds of a passage that stand as two words. */
export function findOpened({text, words}: Passage, lexicon: Lexicon): Opened[] {
  const found: Opened[] = []
  for (const first of words) {
    const seconds = pairs.get(first.norm)
    const second = seconds && words[first.index + 1]
    const asked = second && seconds.get(second.norm)
    if (!asked || !areWritten(text, first, second)) continue
    const around = aroundPair(text, words, first, second)
    const {before} = around
    // "a bridle or foot path": the second word is of both.
    if (/^(?:or|and)$/.test(before?.norm ?? '') && isPartOfBoth(words[first.index - 2], second, lexicon)) continue
    // "A text book case": the book is the text's.
    if (before && before.norm.length > 2 && lexicon.has(before.norm + first.norm)) continue
    if (!isOpenPhrase(around) && asked.some((reading) => reading(around, lexicon)))
      found.push({start: first.start, end: second.end, closed: closedOf(first, second)})
  }
  return found
}

/** "where ever" has one e less in one piece. */
function closedOf(first: Word, second: Word): string {
  return first.norm === 'where' && second.norm === 'ever' ? `${first.text}ver` : first.text + second.text
}

/** Whether a word makes a compound, or a phrase, with the second word, which stands but once: "bridle or foot path". */
function isPartOfBoth(other: Word | undefined, second: Word, lexicon: Lexicon): boolean {
  return (
    other?.sentence === second.sentence &&
    other.shape === 'lower' &&
    (lexicon.has(other.norm + second.norm) ||
      (/^(?:path|way)s?$/.test(second.norm) && (lexicon.pos(other.norm) & noun) !== 0))
  )
}

/** Whether the two stand side by side, in small letters, and are used and not named. */
function areWritten(text: string, first: Word, second: Word): boolean {
  return (
    isJoined(text, first, second) &&
    second.shape === 'lower' &&
    (first.shape === 'lower' || (first.shape === 'capital' && first.initial)) &&
    !(first.opaque || second.opaque || first.emphasised || second.emphasised) &&
    !/[-–/]/.test(text.charAt(first.start - 1) + text.charAt(second.end))
  )
}

/** "the world wide web", "a wide spread of views", "a paper back up", "her hair cut short", "got his hair cut", "the wine making a mark" */
function isCompound({opener, second: {norm}, behind}: Around, lexicon: Lexicon): boolean {
  if (norm === 'cut' && opener && /^(?:get|gets|getting|got|have|has|had|having)$/.test(opener.norm)) return false
  if (behind === undefined) return true
  if (norm === 'wide') return behind.norm !== 'web'
  if (norm === 'spread') return !/^(?:of|on|between|across)$/.test(behind.norm)
  if (/^(?:back|cut)$/.test(norm)) return (lexicon.pos(behind.norm) & (Pos.particle | Pos.preposition)) === 0
  return !norm.endsWith('ing') || (lexicon.pos(behind.norm) & Pos.determiner) === 0
}

/** What shows that a pronoun or an adverb stands before it: neither a noun nor an adjective does. */
const small = Pos.preposition | Pos.particle | Pos.to | Pos.auxiliary | Pos.conjunction | Pos.adverb

/** "every body of water", "my self esteem", "the questions it dealt with in May", "how ever did they get in" */
function isPronoun(around: Around, lexicon: Lexicon): boolean {
  const {second, before, behind} = around
  if (behind?.norm === 'of') return false
  const [led, follows] = [before, behind].map((word) => (word === undefined ? 0 : lexicon.pos(word.norm)))
  if (led === undefined || follows === undefined) return false
  switch (second.norm) {
    case 'self':
    case 'selves':
      return (
        ((follows & (noun | Pos.adjective)) === 0 || (follows & small) !== 0) &&
        !/^(?:of|than)$/.test(before?.norm ?? '')
      )
    case 'ever':
      return (follows & (Pos.auxiliary | Pos.modal)) === 0
    case 'body':
      return (follows & (noun | Pos.adjective)) === 0 || (follows & small) !== 0
    case 'where':
      return follows === 0 || (follows & small) !== 0
    case 'in':
      return (led & noun) !== 0 && (led & verb) === 0
    default:
      return true
  }
}

const determiners = /^(?:an?|the|this|that|its|his|her|their|our|my|your|every|another|no)$/

/** "an out come", "the under dog": no preposition stands behind a determiner. */
function isParticleNoun({before}: Around): boolean {
  return before !== undefined && determiners.test(before.norm) && before.norm !== 'that' && before.norm !== 'her'
}

const calling = /^(?:to|has|have|had|will|would|can|could|must|may|might|should|shall|cannot|can't|won't|don't|didn't)$/

/** "to over come", "has under gone" */
function isParticleVerb({before}: Around): boolean {
  return before !== undefined && calling.test(before.norm)
}

const article = /^(?:an?|another)$/

/** "a let down", "a big turn out": neither can be a verb with its adverb. */
function isVerbNoun(around: Around, lexicon: Lexicon): boolean {
  const {before, opener, behind} = around
  if (before === undefined) return false
  if (isLeadAtTennis(around)) return false
  const isDescribed = opener !== undefined && article.test(opener.norm) && (lexicon.pos(before.norm) & verb) === 0
  if (!article.test(before.norm) && !isDescribed) return false
  return behind === undefined || (lexicon.pos(behind.norm) & (Pos.determiner | Pos.pronoun)) === 0
}
