import type {Passage, Word} from '../block.ts'
import {Pos, type Lexicon} from '../../desk/english/lexicon.ts'
import type {Span} from '../source-map.ts'
import {numberWords} from './number-words.ts'
import {type Fate, fates, doings, fateIn} from './fates.ts'

/** Something counted in a text: "eleven people were killed". Offsets are UTF-16 units of the passage's text. */
export interface Counted extends Span {
  readonly value: number
  /** What is counted, as folded singular: `'person'` for people; undefined for "Twelve killed". */
  readonly noun: string | undefined
  /** The folded words of the sentence that carry meaning, as stems, without the number and the noun. */
  readonly about: ReadonlySet<string>
  /** What befell the counted, where the text says it in a word that excludes others: killed, injured, arrested. */
  readonly fate: Fate | undefined
  /** The words at the figure that make it rounded, a limit, a part: figures with different ones are not compared; `''` if none. */
  readonly hedge: string
  /** Whether the sentence gives a part, an estimate or a change: only nearly the same sentence speaks of the same thing. */
  readonly partial: boolean
  /** Whether the figure stands in someone's words. */
  readonly quoted: boolean
}

const people: ReadonlySet<string> = new Set(['person', 'people', 'persons', 'man', 'men', 'woman', 'women'])

const before =
  /\b(?:about|around|roughly|nearly|almost|some|over|under|above|below|than|least|most|approximately|up to|close to|as many as|another|other|further|more|additional|first|last|next|top|past|previous|remaining|only|just|these|those|the other|his|her|their|its|our|my|your|every|each|any|of the|of|at|aged?|by|to|from|between|and|or|per|another|no|number|chapter|page|section|figure|grade|route|highway|phase|day|week|year|stage|level|part|volume|version|district)\s+(?:the\s+)?$/i

const after =
  /^\s*(?:or|to|and|out of|in|-|–|\+|of the|of them|per cent|percent|%|million|billion|thousand|hundred|other|more|times|per)\b|^[-–/:.,]\d|^\s*[%+]/i

/** How many words, and how many UTF-16 units, on each side of a number are read for what is counted. */
const nearWords = 80

const nearLength = 600

const partial =
  /\b(?:including|among|of whom|of them|of which|survey|poll|estimated|estimates|claimed|reported|reportedly|(?:rose|rising|risen|fell)(?! (?:into|off|on|onto|over|in|down|through|ill|out|asleep|apart|at)\b)|compared|earlier said|initially|toll)\b/i

/** Read the number that a word is: digits with separators, or a number word up to ninety-nine. */
function numberOf(word: Word): number | undefined {
  if (word.shape === 'number') {
    return /^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/.test(word.text) ? Number(word.text.replace(/,/g, '')) : undefined
  }
  return numberWords.get(word.norm)
}

/** Find what a passage counts, sentence by sentence. */
export function findCounts(passage: Passage, lexicon: Lexicon): Counted[] {
  const found: Counted[] = []
  for (const word of passage.words) {
    if (word.opaque) continue
    const tail = word.shape === 'number' ? lastOfFigure(passage, word) : word
    const value =
      tail && tail !== word ? Number(passage.text.slice(word.start, tail.end).replaceAll(',', '')) : numberOf(word)
    if (!tail || value === undefined || value < 2) continue
    // 1984 is a year; 1,984 is none.
    if (tail === word && word.shape === 'number' && value >= 1500 && value < 2100 && !word.text.includes(',')) continue
    const counted = countAt(
      passage,
      word,
      tail,
      value * (passage.words[tail.index + 1]?.norm === 'dozen' ? 12 : 1),
      lexicon
    )
    if (counted) found.push(counted)
  }
  return found
}

/** The last word of a figure: `800` of 4,800, which is two words; undefined for `800` itself. */
function lastOfFigure({text, words}: Passage, word: Word): Word | undefined {
  if (text.charAt(word.start - 1) === ',' && /\d/.test(text.charAt(word.start - 2)) && /^\d{3}(?!\d)/.test(word.text)) {
    return undefined
  }
  let last = word
  if (!/^\d{1,3}$/.test(word.text)) return word
  for (let next = words[word.index + 1]; next; next = words[last.index + 1]) {
    if (next.start !== last.end + 1 || text.charAt(last.end) !== ',' || !/^\d{3}$/.test(next.text)) break
    last = next
  }
  return last
}

function countAt(passage: Passage, word: Word, tail: Word, value: number, lexicon: Lexicon): Counted | undefined {
  const {text, words, sentences} = passage
  const sentence = sentences[word.sentence]
  if (!sentence || /[$£€¥₹#]$|\bRs\.? ?$/.test(text.slice(Math.max(0, word.start - 4), word.start))) return undefined
  let at = tail.index + 1
  let last = tail
  let noun: Word | undefined
  // The noun stands after at most two adjectives, with nothing but spaces between.
  for (; at < Math.min(sentence.to, tail.index + 4); at++) {
    const next = words[at]
    if (!next || text.slice(last.end, next.start).trim() !== '' || next.opaque) break
    const pos = lexicon.pos(next.norm) || (isPluralOfUnknown(next) ? Pos.nounPlural : 0)
    if (people.has(next.norm) || (pos & Pos.nounPlural) !== 0) {
      noun = next
      const following = words[at + 1]
      // "three school buses": the last plural noun is what is counted.
      const more = following && text.slice(next.end, following.start).trim() === '' ? lexicon.pos(following.norm) : 0
      if ((more & Pos.nounPlural) === 0 || (more & ~(Pos.nounPlural | Pos.nounSingular)) !== 0) break
    } else if (((pos & (Pos.adjective | Pos.nounSingular)) === 0 && !isQualifier(next)) || fates[next.norm]) break
    last = next
  }
  const next = words[tail.index + 1]
  const previous = words[word.index - 1]
  const done =
    previous && previous.index >= sentence.from && text.slice(previous.end, word.start) === ' '
      ? doings[previous.norm]
      : undefined
  const fate = noun
    ? (fateIn(words.slice(noun.index + 1, Math.min(sentence.to, noun.index + 5))) ??
      (people.has(noun.norm) ? done : undefined))
    : next && next.index < sentence.to && text.slice(tail.end, next.start).trim() === ''
      ? (fates[next.norm] ?? done)
      : done
  if (!noun && !fate) return undefined
  const end = noun?.end ?? (next && fates[next.norm] ? next.end : tail.end)
  let about: ReadonlySet<string> | undefined
  let isPartial: boolean | undefined
  const left = before.exec(text.slice(Math.max(sentence.start, word.start - 24), word.start))?.[0] ?? ''
  const right = after.exec(text.slice(tail.end, tail.end + 12))?.[0] ?? ''
  return {
    start: word.start,
    end,
    value,
    noun: noun && singular(noun.norm),
    // Few counts are ever compared: what is said of them is read when it is asked for.
    get about(): ReadonlySet<string> {
      return (about ??= meaningAround(passage, word, noun, lexicon))
    },
    fate,
    hedge: `${left.trim().toLowerCase()}|${right.trim().toLowerCase()}`.replace(/^\|$/, ''),
    get partial(): boolean {
      const [from, to] = [Math.max(sentence.start, word.start - nearLength), word.end + nearLength]
      return (isPartial ??= partial.test(text.slice(from, Math.min(sentence.end, to))))
    },
    quoted: word.quoted
  }
}

/** The words of meaning in the sentence of a number, as stems, without the number and its noun. */
function meaningAround(
  {words, sentences}: Passage,
  word: Word,
  noun: Word | undefined,
  lexicon: Lexicon
): ReadonlySet<string> {
  const {from = 0, to = 0} = sentences[word.sentence] ?? {}
  const about = new Set<string>()
  // Of what is no sentence, only the surroundings.
  for (const other of words.slice(Math.max(from, word.index - nearWords), Math.min(to, word.index + nearWords))) {
    if (other === word || other === noun || lexicon.isFunctionWord(other.norm) || numberOf(other) !== undefined)
      continue
    about.add(stemOf(other.norm))
  }
  return about
}

/** Whether a word that the lexicon doesn't know is written as plurals are: `backbenchers`. */
function isPluralOfUnknown({norm, shape}: Word): boolean {
  return shape === 'lower' && /^[a-z-]{4,}[^s'u]s$/.test(norm)
}

/** Whether a name may stand before what is counted: `41 Labour backbenchers`. */
function isQualifier({shape}: Word): boolean {
  return shape === 'capital'
}

/** Fold a plural to what it is the plural of, well enough to compare two of them. */
export function singular(noun: string): string {
  if (people.has(noun)) return noun === 'men' || noun === 'man' ? 'man' : noun.startsWith('wom') ? 'woman' : 'person'
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

/** Fold inflections of a word, well enough to compare a headline's words with the text's. */
export function stemOf(word: string): string {
  return word.replace(/(?:'s|ing|ed|es|s|e)$/, '').slice(0, 7)
}
