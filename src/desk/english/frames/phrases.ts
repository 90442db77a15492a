/**
 * Phrases that have only one form in English, with the slips that are made in them: "spinal chord", "on other hand",
 * "plans to the change".
 */
import leftOver from '#data/english/left-over-words.js'
import missing from '#data/english/missing-words.js'
import mistaken from '#data/english/mistaken-words.js'
import moved from '#data/english/moved-words.js'
import type {SlipKind} from '../candidates.ts'
import type {Cursor, Framed} from './frame.ts'
import {fits, Slots, type Slot} from './slots.ts'

/** A phrase with a slip in it. */
export interface Phrase {
  /** Its line in the list, for measuring. */
  readonly line: string
  readonly kind: SlipKind
  readonly slots: readonly Slot[]
  /** The slots that the slip takes up; none where a word is missing. */
  readonly from: number
  readonly to: number
  /** What belongs there; `undefined` where two words trade places. */
  readonly meant: readonly string[] | undefined
  /** The slot that it is looked for by, and its words. */
  readonly anchor: number
  readonly anchors: ReadonlySet<string>
  /** Whether it is but likely, so that it is asked about. */
  readonly asks: boolean
  /** The logit that the evidence must give the change; `-Infinity` where the phrase is proof enough. */
  readonly bar: number
}

const names: Readonly<Record<SlipKind, string>> = {
  'wrong-word': 'mistaken',
  'missing-word': 'phrase without its word',
  'extra-word': 'phrase with a word left over',
  'word-order': 'phrase in the wrong order'
}

/** A line of a list, with the slots of its file. */
interface Line {
  readonly line: string
  readonly all: Slots
  /** What was read of it. */
  phrase?: Phrase
  /** Which of its words is asked for before all others. */
  guard?: Guard
}

/** A slot that holds words alone, other than the one that the phrase is looked for by: where its word doesn't stand, the phrase doesn't. */
interface Guard {
  /** How far from the word that the phrase is looked for by; 0 where it has no such slot. */
  readonly step: number
  readonly words: ReadonlySet<string>
}

/** By word: the lines that are looked for by it, read when the word is met; most never are. */
let known: ReadonlyMap<string, readonly Line[]> | undefined

/** The slip of a phrase that is looked for by word `at`. */
export function phrased(words: Cursor, at: number): Framed | undefined {
  const phrase = phraseAt(words, at)
  if (!phrase) return undefined
  const {kind, asks, anchor, bar} = phrase
  const from = at - anchor + phrase.from
  const to = at - anchor + phrase.to
  // "our our": a word that stands twice is another frame's.
  if (kind === 'extra-word' && words.word(from) === words.word(to)) return undefined
  const replacement = phrase.meant ?? words.sentence.words.slice(from, to).toReversed()
  return {frame: names[kind], kind, from, to, replacement, bar, asks}
}

/** Whether phrases are looked for by a word. */
export function opensPhrase(word: string): boolean {
  return linesOf(word) !== undefined
}

function linesOf(word: string): readonly Line[] | undefined {
  known ??= byWord([mistaken, missing, leftOver, moved].flatMap(readLines))
  return known.get(word)
}

/** The phrase that is looked for by word `at`, where it stands there. */
export function phraseAt(words: Cursor, at: number): Phrase | undefined {
  const lines = linesOf(words.word(at))
  if (!lines) return undefined
  for (const line of lines) {
    const phrase = (line.phrase ??= readPhrase(line))
    const {step, words: some} = (line.guard ??= guardOf(phrase))
    if (step !== 0 && !some.has(words.word(at + step))) continue
    if (stands(phrase, words, at - phrase.anchor)) return phrase
  }
  return undefined
}

/** Of the slots that hold words alone, the one with the fewest. */
function guardOf({slots, anchor}: Phrase): Guard {
  let guard: Guard = {step: 0, words: new Set()}
  for (const [index, {words, kinds, border, not}] of slots.entries()) {
    if (index === anchor || words.size === 0 || kinds.length > 0 || border || not) continue
    if (guard.step === 0 || words.size < guard.words.size) guard = {step: index - anchor, words}
  }
  return guard
}

/** Whether a phrase stands with its first slot at word `start`. */
function stands({slots, from, to, kind, meant}: Phrase, words: Cursor, start: number): boolean {
  // "China's shares fall for first time": a headline, which may stand anywhere, leaves articles out.
  if (kind === 'missing-word' && /^(?:the|an?)$/.test(meant?.[0] ?? '') && !words.isWhole) return false
  return slots.every((slot, index) => {
    const at = start + index
    // "$ [if>it] is": a mark or the border stands before the slip itself.
    const opens = index === 0 || (index === from && slots[from - 1]?.border && !isJoined(words, at))
    const joined = index < from ? isJoined(words, at + 1) : opens ? words.word(at) !== '' : isJoined(words, at)
    if (
      !joined &&
      slot.border &&
      !slot.not &&
      !(slot.end ? words.word(at) === '' : isBorder(words, index < from ? at + 1 : at))
    )
      return false
    // "The Who", "Will": a name is no word of a phrase, unless the phrase names it ("united nations").
    const inPhrase = kind === 'wrong-word' ? index >= from && index < to : slot.words.size > 0
    if (inPhrase && !slot.not && joined && words.isName(at)) return false
    return fits(slot, words, at, joined)
  })
}

/** Whether only a space parts word `at` from the one before. */
function isJoined(words: Cursor, at: number): boolean {
  return words.runs(at - 1, at)
}

/** Whether a mark or the border of the sentence stands before word `at`. */
function isBorder(words: Cursor, at: number): boolean {
  return at <= 0 || words.word(at) === '' || /^[.,;:!?)”"]/.test(words.sentence.gaps[at] ?? '')
}

function byWord(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>()
  for (const one of lines) {
    const {slots, from, to} = partsOf(one.line)
    for (const word of one.all.words(slots[anchorOf(slots, from, to, one.all)] ?? '')) {
      const same = found.get(word)
      // A slot may name a word twice, by itself and in a list.
      if (!same) found.set(word, [one])
      else if (same.at(-1) !== one) same.push(one)
    }
  }
  return found
}

/** The phrases of a file: a line each, lists of words (`<name> = a|b`) before the lines that use them. */
export function readPhrases(text: string): Phrase[] {
  return readLines(text).map(readPhrase)
}

function readLines(text: string): Line[] {
  const all = new Slots()
  return text
    .trim()
    .split('\n')
    .flatMap((line): Line[] => {
      const end = line.startsWith('<') ? line.indexOf('> = ') + 1 : 0
      if (end === 0) return variants(line).map((one) => ({line: one, all}))
      all.name(line.slice(0, end), line.slice(end + ' = '.length))
      return []
    })
}

/** A line with and without each of its optional slots (`very?`). */
function variants(line: string): string[] {
  if (!line.includes('?', 1)) return [line]
  const optional = /(^|[ \]])([^ [\]]+)\?(?= |$|\[)/.exec(line)
  if (!optional) return [line]
  const [all, before = '', slot = ''] = optional
  const rest = line.slice(optional.index + all.length)
  const start = line.slice(0, optional.index) + before
  return [...variants(`${start}${slot}${rest}`), ...variants(`${start}${rest}`)]
}

/** The parts of a line: its slots, which of them the slip takes up, and what belongs there. */
function partsOf(
  line: string
): Pick<Phrase, 'asks' | 'bar' | 'from' | 'to' | 'meant'> & {readonly slots: readonly string[]} {
  const asks = line.startsWith('? ')
  // "%-1 [off>of] the": only where the evidence gives the change such a logit.
  const [mark = '', bar] = /^(?:\? |%(-?\d+) )/.exec(line) ?? []
  const open = line.indexOf('[')
  const close = line.indexOf(']', open + 2)
  const change = line.slice(open + 1, close)
  const [printed = '', meant] = change.includes(' ~ ') ? [change.replace(' ~ ', ' ')] : change.split('>')
  const before = wordsIn(line.slice(mark.length, open))
  const changed = wordsIn(printed)
  return {
    asks,
    bar: bar === undefined ? Number.NEGATIVE_INFINITY : Number(bar),
    slots: [...before, ...changed, ...wordsIn(line.slice(close + 1))],
    from: before.length,
    to: before.length + changed.length,
    meant: meant === undefined ? undefined : wordsIn(meant)
  }
}

function wordsIn(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

function readPhrase({line, all}: Line): Phrase {
  const {slots: texts, from, to, meant, asks, bar} = partsOf(line)
  const slots = texts.map((slot) => all.of(slot))
  const anchor = anchorOf(texts, from, to, all)
  const kind =
    meant === undefined ? 'word-order' : meant.length === 0 ? 'extra-word' : from === to ? 'missing-word' : 'wrong-word'
  return {line, kind, slots, from, to, meant, anchor, anchors: slots[anchor]?.words ?? new Set(), asks, bar}
}

/** The slot to look for a phrase by: of those that hold words alone the one with the longest, which are the rarest. */
function anchorOf(slots: readonly string[], from: number, to: number, all: Slots): number {
  let [anchor, most] = [0, 0]
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] ?? ''
    if (/^!|(?:^|\|)[$@.]/.test(slot)) continue
    const shortest = /[|<]/.test(slot) ? Math.min(...all.words(slot).map((word) => word.length)) : slot.length
    const worth = to === from + 1 && index === from ? 2 * shortest : shortest
    if (worth > most) [anchor, most] = [index, worth]
  }
  return anchor
}
