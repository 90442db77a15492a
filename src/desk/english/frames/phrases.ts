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
import {fits, readSlot, type Slot} from './slots.ts'

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
}

const names: Readonly<Record<SlipKind, string>> = {
  'wrong-word': 'mistaken',
  'missing-word': 'phrase without its word',
  'extra-word': 'phrase with a word left over',
  'word-order': 'phrase in the wrong order'
}

let known: ReadonlyMap<string, readonly Phrase[]> | undefined

/** The slip of a phrase that is looked for by word `at`. */
export function phrased(words: Cursor, at: number): Framed | undefined {
  const phrase = phraseAt(words, at)
  if (!phrase) return undefined
  const {kind, asks, anchor} = phrase
  const from = at - anchor + phrase.from
  const to = at - anchor + phrase.to
  const replacement = phrase.meant ?? words.sentence.words.slice(from, to).toReversed()
  return {frame: names[kind], kind, from, to, replacement, bar: Number.NEGATIVE_INFINITY, asks}
}

/** The phrase that is looked for by word `at`, where it stands there. */
export function phraseAt(words: Cursor, at: number): Phrase | undefined {
  known ??= byWord([mistaken, missing, leftOver, moved].flatMap(readPhrases))
  return known.get(words.word(at))?.find((one) => stands(one, words, at - one.anchor))
}

/** Whether a phrase stands with its first slot at word `start`. */
function stands({slots, from, to, kind, meant}: Phrase, words: Cursor, start: number): boolean {
  // "China's shares fall for first time": a headline, which may stand anywhere, leaves articles out.
  if (kind === 'missing-word' && /^(?:the|an?)$/.test(meant?.[0] ?? '') && !words.isWhole) return false
  return slots.every((slot, index) => {
    const at = start + index
    const joined = index < from ? isJoined(words, at + 1) : index === 0 ? words.word(at) !== '' : isJoined(words, at)
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

function byWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const word of phrase.anchors) {
      const same = all.get(word)
      if (same) same.push(phrase)
      else all.set(word, [phrase])
    }
  }
  return all
}

/** The phrases of a file: a line each, lists of words (`<name> = a|b`) before the lines that use them. */
export function readPhrases(text: string): Phrase[] {
  const lists = new Map<string, string>()
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, name, list] = /^(<[a-z-]+>) = (.*)$/.exec(line) ?? []
      if (name === undefined || list === undefined) return variants(line).map((one) => readPhrase(one, lists))
      lists.set(name, list)
      return []
    })
}

/** A line with and without each of its optional slots (`very?`). */
function variants(line: string): string[] {
  const optional = /(^|[ \]])([^ [\]]+)\?(?= |$|\[)/.exec(line)
  if (!optional) return [line]
  const [all, before = '', slot = ''] = optional
  const rest = line.slice(optional.index + all.length)
  const start = line.slice(0, optional.index) + before
  return [...variants(`${start}${slot}${rest}`), ...variants(`${start}${rest}`)]
}

function readPhrase(line: string, lists: ReadonlyMap<string, string>): Phrase {
  const [, ask, left = '', change = '', right = ''] = /^(\? )?(.*?)\[(.+?)\](.*)$/.exec(line) ?? []
  const [printed = '', meant] = change.includes(' ~ ') ? [change.replace(' ~ ', ' ')] : change.split('>')
  const parts = (words: string): string[] => words.split(' ').filter((word) => word !== '')
  const before = parts(left)
  const changed = parts(printed)
  const slots = [...before, ...changed, ...parts(right)].map((slot) => readSlot(slot, lists))
  const from = before.length
  const to = from + changed.length
  const anchor = anchorOf(slots, from, to)
  const replacement = meant === undefined ? undefined : parts(meant)
  const kind =
    replacement === undefined
      ? 'word-order'
      : replacement.length === 0
        ? 'extra-word'
        : changed.length === 0
          ? 'missing-word'
          : 'wrong-word'
  return {
    line,
    kind,
    slots,
    from,
    to,
    meant: replacement,
    anchor,
    anchors: slots[anchor]?.words ?? new Set(),
    asks: ask !== undefined
  }
}

/** The slot to look for a phrase by: of those that hold words alone the one with the longest, which are the rarest. */
function anchorOf(slots: readonly Slot[], from: number, to: number): number {
  const worth = slots.map(({words, kinds, border, not}, index) => {
    if (words.size === 0 || kinds.length > 0 || border || not) return 0
    const shortest = Math.min(...[...words].map((word) => word.length))
    return to === from + 1 && index === from ? 2 * shortest : shortest
  })
  return worth.indexOf(Math.max(...worth))
}
