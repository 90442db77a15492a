import type {Block} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {isLabel} from '../figures/labels.ts'

/** The result of a vote or of a game, as a text gives it: "5-2", "six to three". Offsets are UTF-16 units of the block's text. */
export interface Tally extends Span {
  readonly block: Block
  /** Undefined where a headline doesn't say what it is the result of. */
  readonly kind: 'vote' | 'score' | undefined
  /** The greater number first: "lost 1-3" and "won 3-1" are the same result. */
  readonly result: string
  /** The stems of its sentence's words that carry meaning. */
  readonly about: ReadonlySet<string>
}

const pair =
  /(?<![\p{L}\d.,/–-])(\d{1,3})(?: ?[-–] ?| to )(\d{1,3})(?![\p{L}\d/%–-]|[.,:]\d)|(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: to |-)(nil|none|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}-])/giu
const ballot = /\b(?:vot(?:e|es|ed|ing)|ballot|approv(?:e|es|ed|al)|reject(?:s|ed)?)\b/i
const game =
  /\b(?:beat|beats|beaten|defeat|defeats|defeated|won|win|wins|lose|loses|lost|draw|draws|drew|victory|thrash(?:es|ed)?|score|edge[ds]?|down(?:s|ed)?)\b/i
/** What a result may be besides the result of this game or of this vote. */
const other =
  /\b(?:aggregate|penalt(?:y|ies)|shoot-?out|half-?time|interval|lead|led|leads|ahead|level|series|sets?|record|earlier|previous|last (?:year|week|month|season)|committee|odds|ages?|aged|between|from|per cent|percent|pages?|chapters?)\b/i
const rows = /[-–] ?\d{1,3}[,;)]? (?:and )?\(?\d{1,3}[-–]/

/** Read the results that a block gives. */
export function talliesOf(block: Block, desk: Desk): readonly Tally[] {
  if (!/\d ?[-–] ?\d| to |[a-z]-(?:nil|one|two|three|four|five|six)/i.test(block.text)) return []
  const found: Tally[] = []
  for (const sentence of block.sentences) {
    const text = block.text.slice(sentence.start, sentence.end)
    const kind = ballot.test(text) ? 'vote' : game.test(text) ? 'score' : undefined
    if ((kind === undefined && block.role === 'body') || rows.test(text) || other.test(text)) continue
    const about = new Set<string>()
    for (const word of block.words.slice(sentence.from, sentence.to))
      if (word.shape !== 'number' && !desk.english.lexicon.isFunctionWord(word.norm)) about.add(stemOf(word.norm))
    for (const match of text.matchAll(pair)) {
      // "from 6 to 4 points": a game's result is written with a dash.
      if (kind !== 'vote' && match[0].includes(' to ')) continue
      const start = sentence.start + match.index
      if (isLabel(block.text, start)) continue
      if (block.words.some((word) => word.start === start && (word.quoted || word.opaque))) continue
      const [one, two] = [valueOf(match[1] ?? match[3]), valueOf(match[2] ?? match[4])]
      const result = `${Math.max(one, two)}-${Math.min(one, two)}`
      found.push({block, kind, start, end: start + match[0].length, result, about})
    }
  }
  return found
}

function valueOf(word: string | undefined): number {
  const norm = word?.toLowerCase() ?? ''
  return /^(?:nil|none)$/.test(norm) ? 0 : (numberOfText(norm) ?? 0)
}

/** How many words of meaning two sentences about the same result share at least. */
const leastShared = 2

/** The one other result that the text gives of the same vote or game, where it nowhere gives this one. */
export function rivalTally(tally: Tally, text: readonly Tally[]): Tally | undefined {
  const rivals = new Set<string>()
  let rival: Tally | undefined
  for (const item of text) {
    if (item.result === tally.result) return undefined
    let shared = 0
    for (const stem of tally.about) if (item.about.has(stem)) shared++
    if ((tally.kind && item.kind !== tally.kind) || shared < Math.max(leastShared, tally.about.size * 0.3)) continue
    rivals.add(item.result)
    rival ??= item
  }
  return rivals.size === 1 ? rival : undefined
}
