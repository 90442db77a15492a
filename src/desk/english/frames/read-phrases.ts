/** Reads the lists of phrases with slips in them. */
import leftOver from '#data/english/left-over-words.js'
import missing from '#data/english/missing-words.js'
import mistaken from '#data/english/mistaken-words.js'
import moved from '#data/english/moved-words.js'
import type {SlipKind} from '../candidate.ts'
import {Slots, type Slot} from './slots.ts'

/** The lists, in the order of their index. */
export const lists: readonly string[] = [mistaken, missing, leftOver, moved]

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

/** A line of a list, with the slots of its file: one phrase, or several where a slot is optional. */
export interface Row {
  readonly line: string
  readonly all: Slots
}

/** The phrases of a file: a line each, lists of words (`<name> = a|b`) before the lines that use them. */
export function readPhrases(text: string): Phrase[] {
  return rowsOf(text).flatMap(phrasesOf)
}

/** The lines of a file that tell phrases, unread. */
export function rowsOf(text: string): Row[] {
  const all = new Slots()
  const rows: Row[] = []
  for (const line of text.trim().split('\n')) {
    const end = line.startsWith('<') ? line.indexOf('> = ') + 1 : 0
    if (end === 0) rows.push({line, all})
    else all.name(line.slice(0, end), line.slice(end + ' = '.length))
  }
  return rows
}

/** The phrases of a line. */
export function phrasesOf({line, all}: Row): Phrase[] {
  return variants(line)
    .flatMap(pairs)
    .map((one) => readPhrase(one, all))
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

/** A line for each form of a word, where it has several with their own (`[troop|troops>troupe|troupes]`). */
function pairs(line: string): string[] {
  const [all, printed = '', meant = ''] = /\[([^[>~\]]*)>([^[~|\]]*\|[^[~\]]*)\]/.exec(line) ?? []
  if (all === undefined) return [line]
  const forms = meant.split('|')
  return printed.split('|').map((form, index) => line.replace(all, `[${form}>${forms[index] ?? ''}]`))
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

function readPhrase(line: string, all: Slots): Phrase {
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
