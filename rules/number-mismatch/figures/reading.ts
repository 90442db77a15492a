import type {Article} from '../../../src/article/article.ts'
import type {Block, Passage} from '../../../src/article/block.ts'
import type {Counted} from '../../../src/article/ledger/counts.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {type Numeral, numeralsOf} from './numerals.ts'
import {quantitiesOf} from './quantities.ts'
import {type Skeleton, skeletonsOf} from './skeleton.ts'
import {type Told, toldOf} from './told.ts'

/** What a passage and an article tell in figures: read once, asked by every reader. */

/** A passage with its figures. */
export interface PassageReading {
  /** Its code is written over: numbers there count nothing. */
  readonly passage: Passage
  /** Every number. */
  readonly numerals: readonly Numeral[]
  /** The same with measures and decimals. */
  readonly figures: readonly Numeral[]
  /** Its sentences with their figures; none where fewer than two figures could say something of each other. */
  readonly told: readonly Told[]
  /** The same with signs for their figures. */
  readonly skeletons: readonly Skeleton[]
  readonly isProse: boolean
  readonly desk: Desk
}

/** A block and its numbers. */
export interface Numbered {
  readonly block: Block
  readonly numerals: readonly Numeral[]
}

/** An article with its figures. */
export interface ArticleReading {
  readonly article: Article
  readonly desk: Desk
  /** What each block counts, where that is known, and all its numbers. */
  readonly numbers: ReadonlyArray<Gathered<Numbers>>
  /** The numbers of each block. */
  readonly numerals: readonly Numbered[]
  /** The same with measures and decimals. */
  readonly figures: readonly Numbered[]
}

/** Read a passage's figures. */
export function readPassage(passage: Passage, desk: Desk): PassageReading {
  const numerals = numeralsOf(passage)
  const clear = withoutCode(passage)
  const figures = quantitiesOf(clear, numerals)
  const isProse = passage.role !== 'table' && passage.role !== 'credit' && passage.role !== 'other'
  const told = isProse && figures.length > 1 ? toldOf(clear, figures) : []
  return {
    passage: clear,
    numerals,
    figures,
    told,
    skeletons: skeletonsOf(told.length > 0 || !isProse || figures.length === 0 ? told : toldOf(clear, figures)),
    isProse,
    desk
  }
}

/** Put the figures of an article's passages together. */
export function readArticle(numbers: ReadonlyArray<Gathered<Numbers>>, article: Article, desk: Desk): ArticleReading {
  return {
    article,
    desk,
    numbers,
    numerals: numbers.map(({block, facts}) => ({block, numerals: facts.flatMap(({all}) => all)})),
    figures: numbers.map(({block, facts}) => ({block, numerals: facts.flatMap((fact) => fact.figures)}))
  }
}

/** A passage with what is no language of the writer's written over. */
function withoutCode(passage: Passage): Passage {
  if (passage.opaque.length === 0) return passage
  let text = ''
  for (const {start, end} of passage.opaque) text += passage.text.slice(text.length, start) + '¤'.repeat(end - start)
  return {...passage, text: text + passage.text.slice(text.length)}
}

/** The numbers of a passage: what they count, where that is known, and all of them. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly counts: readonly Counted[]
  /** Every number, also those that count nothing that is known. */
  readonly all: readonly Numeral[]
  /** The same with measures and decimals. */
  readonly figures: readonly Numeral[]
}
