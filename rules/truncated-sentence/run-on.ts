/** A sentence whose last words or stop were lost before the next one: "a fritter between two We each had another". */
import type {Passage} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

/** Subjects that have no capital but at the beginning of a sentence. */
const subject = /^(?:We|They|She|He|It|There)$/
/** Words that open a sentence before its subject: "a whole afternoon Then he pointed". */
const opener =
  /^(?:Then|But|And|So|When|If|After|Before|While|As|Now|Later|Yet|Once|Although|Because|Today|Soon|Instead|Until|Since)$/
const opened = /^(?:he|she|it|they|we|there|the|a|an|his|her|their|our|my|this|these|those)$/
/** Words that open a subject: "left the room The others stayed". */
const determiner = /^(?:The|This|These|Those|His|Her|Their|Our|My|Its|Some|Many|Most|Both|Another|Each|Every)$/
const finite = Pos.verbPast | Pos.verbS | Pos.verbBase | Pos.auxiliary | Pos.modal

/** Pronouns that have a capital within a sentence where they stand for God. */
const ofGod = /^(?:He|Him|His|Himself)$/

/** A place where one sentence runs into the next. */
export interface RunOn {
  readonly side: 'stop'
  readonly how: 'run on'
  readonly start: number
  readonly end: number
}

/** The places of a passage where a sentence begins in the middle of another. */
export function runOns(passage: Passage, lexicon: Lexicon): RunOn[] {
  const {text, words} = passage
  const capitals = words.filter((word) => word.shape === 'capital' && !word.initial && !word.quoted)
  return capitals.flatMap((word): RunOn[] => {
    const at = word.index
    const isSubject = subject.test(word.text)
    if (!isSubject && !opener.test(word.text) && !determiner.test(word.text)) return []
    // "in how many ways He will use it, if you give it to Him": God
    if (word.text === 'He' && words.some((other) => other !== word && !other.initial && ofGod.test(other.text)))
      return []
    const [before, next] = [words[at - 1], words[at + 1]]
    if (!before || !next || before.opaque || next.shape !== 'lower') return []
    if (text.slice(before.end, next.start) !== ` ${word.text} `) return []
    // "Now and Then, Here and There follows", "when He died": a title, and God.
    const ends = before.shape === 'lower' && /^\p{L}+$/u.test(before.text) && !lexicon.isFunctionWord(before.norm)
    const begins = isSubject
      ? (lexicon.pos(next.norm) & finite) !== 0 || next.norm === 'each' || next.norm === 'all'
      : (opened.test(next.norm) || determiner.test(word.text)) && isClause(words, at + 1, lexicon)
    const isNumeral = (lexicon.pos(before.norm) & Pos.numeral) !== 0
    return (ends || isNumeral) && begins && isWhole(passage, at, lexicon)
      ? [{side: 'stop', how: 'run on', start: before.start, end: next.end}]
      : []
  })
}

/** Whether small words follow of which one is a finite verb: no title, as "the song When the Saints Go Marching In". */
function isClause(words: Passage['words'], from: number, lexicon: Lexicon): boolean {
  const next = words.slice(from, from + 4)
  if (next.length < 3 || next.some(({shape, quoted}) => shape !== 'lower' || quoted)) return false
  if (/^(?:he|she|it|they|we|there)$/.test(next[0]?.norm ?? '') && (lexicon.pos(next[1]?.norm ?? '') & finite) !== 0)
    return true
  return next.slice(1).some(({norm}) => {
    const pos = lexicon.pos(norm)
    return pos !== 0 && (pos & ~(Pos.verbPast | Pos.verbParticiple | Pos.verbS | Pos.auxiliary | Pos.modal)) === 0
  })
}

/** How many words a sentence has at least before it runs on. */
const leastWords = 6

/** Whether a sentence stands before word `at`, with its verb: no heading that was joined to its text ("Grazing lands The bill sets"). */
function isWhole({words, sentences}: Passage, at: number, lexicon: Lexicon): boolean {
  const from = sentences.findLast((sentence) => sentence.from <= at)?.from ?? 0
  if (at - from < leastWords) return false
  return words.slice(from, at).some(({norm}) => (lexicon.pos(norm) & (finite & ~Pos.verbBase)) !== 0)
}
