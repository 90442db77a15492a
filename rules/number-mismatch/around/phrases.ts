import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Numbers} from '../figures/numbers.ts'
import {deficits} from './deficits.ts'
import {fixedPhrases} from './fixed-phrases.ts'
import {lastingSpans} from './lasting.ts'
import {around, opening} from './roles.ts'

/** A phrase with its number, and what it says without it: the same words of another number are about the same thing. */
export interface Phrase extends Span {
  readonly block: Block
  readonly key: string
  readonly value: number
}

/** Phrases of one kind: how they are read around the text and in it, and when two of them are of the same thing. */
export interface PhraseKind {
  /** Read the phrases of a block around the text. */
  readonly around: (block: Block) => readonly Phrase[]
  /** Read those of the text's blocks that are held against them. */
  readonly text: (block: Block) => readonly Phrase[]
  /** Whether only the text's opening is about what the headline is about. */
  readonly isOpening: boolean
  /** Whether the text's phrase is meant by the one around it. */
  readonly isMeant: (phrase: Phrase, rival: Phrase, text: readonly Block[]) => boolean
  readonly confidence: number
  /** What the rival's words come to, where they don't say its number. */
  readonly worked?: (rival: Phrase) => string
}

/** Find phrases around the text whose number the text's contradict, where these agree with each other. */
export function* phraseFaults(numbers: ReadonlyArray<Gathered<Numbers>>, article: Article): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role) && role !== 'alt')
  if (outside.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body')
  const lead = text.slice(0, opening)
  for (const kind of [fixedPhrases(numbers), lastingSpans, deficits]) {
    const own = outside.flatMap(kind.around)
    const inside = own.length === 0 ? [] : (kind.isOpening ? lead : text).flatMap(kind.text)
    const told = new Set<string>()
    for (const phrase of own) {
      const same = inside.filter(({key}) => key === phrase.key)
      const [rival] = same
      if (!rival || rival.value === phrase.value || same.some(({value}) => value !== rival.value)) continue
      if (told.has(`${phrase.key} ${phrase.value}`) || !kind.isMeant(phrase, rival, text)) continue
      told.add(`${phrase.key} ${phrase.value}`)
      yield contradiction(phrase, rival, article, kind.confidence, kind.worked?.(rival))
    }
  }
}
