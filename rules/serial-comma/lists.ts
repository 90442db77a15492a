import type {Passage, Word} from '../../src/article/block.ts'
import {isWordedByOthers} from '../../src/check/house-style.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {isList, longest, type Item} from './is-list.ts'
import {clauseStart, isBareVerb, isBreak, isOpener} from './words.ts'

/** The end of a list: its last word but one item, and the conjunction behind it. */
export interface ListEnd {
  readonly before: Word
  readonly conjunction: Word
}

/**
 * Find the lists of three or more items whose last two are parted by a conjunction, with a comma before it or without.
 *
 * Only lists of short items of one kind are told: of four and more of any kind without verbs, of three where all are plurals, names,
 * adjectives, participles in -ing, things with the same determiner.
 */
export function findLists(passage: Passage, comma: boolean, desk: Desk): ListEnd[] {
  const {words, text} = passage
  if (!text.includes(',') || !/ (?:and|or) /.test(text)) return []
  const {lexicon} = desk.english
  const found: ListEnd[] = []
  for (const conjunction of words) {
    if (conjunction.norm !== 'and' && conjunction.norm !== 'or') continue
    const before = words[conjunction.index - 1]
    const gap = before?.sentence === conjunction.sentence ? text.slice(before.end, conjunction.start) : ''
    if (!before || gap !== (comma ? ', ' : ' ') || conjunction.shape !== 'lower' || conjunction.opaque) continue
    if (isWordedByOthers(passage, conjunction.start)) continue
    if (isVerbList(passage, conjunction, lexicon)) {
      found.push({before, conjunction})
      continue
    }
    const items = itemsBefore(passage, conjunction, lexicon)
    const last = itemBehind(passage, conjunction, lexicon)
    if (!last || items.length < 2) continue
    if (isList(passage, items, last, desk)) found.push({before, conjunction})
  }
  return found
}

/** Whether three verbs of one form stand around a comma and a conjunction: came, saw and conquered. */
function isVerbList(passage: Passage, conjunction: Word, lexicon: Lexicon): boolean {
  const {words, text, sentences} = passage
  const [one, two, three] = [words[conjunction.index - 2], words[conjunction.index - 1], words[conjunction.index + 1]]
  const from = sentences[conjunction.sentence]?.from ?? 0
  if (!one || !two || !three || one.index < from || three.sentence !== conjunction.sentence) return false
  if (text.slice(one.end, two.start) !== ', ' || text.slice(conjunction.end, three.start) !== ' ') return false
  const shared = lexicon.pos(one.norm) & lexicon.pos(two.norm) & lexicon.pos(three.norm)
  if ((shared & (Pos.verbBase | Pos.verbParticiple | Pos.verbS)) === 0 || (lexicon.pos(two.norm) & closed) !== 0)
    return false
  // "If you want, call and ask"
  const start = clauseStart(passage, one.index, from)
  const lead = lexicon.pos(words[one.index - 1]?.norm ?? '')
  return (
    (lead & (Pos.to | Pos.modal | Pos.auxiliary)) !== 0 || one.index - start > 6 || !isOpener(words[start], lexicon)
  )
}

const closed = Pos.auxiliary | Pos.modal | Pos.adverb | Pos.pronoun

/** The items before a conjunction, parted by commas, the nearest first. The farthest one's beginning is not known. */
function itemsBefore({words, text, sentences}: Passage, conjunction: Word, lexicon: Lexicon): Item[] {
  const first = sentences[conjunction.sentence]?.from ?? 0
  const items: Item[] = []
  let to = conjunction.index
  for (let at = conjunction.index - 1; at >= first; at--) {
    const word = words[at]
    if (!word || word.opaque) break
    const before = words[at - 1]
    const gap = before && at > first ? text.slice(before.end, word.start) : undefined
    // "collaboration, reuse and contribution"
    const alone = at === conjunction.index - 1 && gap === ', ' && isBareVerb(word, lexicon)
    if (isBreak(word, lexicon) && !alone) {
      // What reaches further left is the sentence's own; its last words are the first item.
      if (at + 1 < to) items.push({from: at + 1, to})
      break
    }
    if (gap === ', ' || gap === undefined || at === first) {
      items.push({from: at, to})
      to = at
      if (gap !== ', ') break
    } else if (to - at >= longest || !/^[ \u00A0]$/.test(gap)) {
      items.push({from: at, to})
      break
    }
  }
  return items
}

/** The item behind a conjunction: nouns, their adjectives and determiner. */
function itemBehind({words, text}: Passage, conjunction: Word, lexicon: Lexicon): Item | undefined {
  const from = conjunction.index + 1
  let to = from
  let last = conjunction
  for (; to < from + longest; to++) {
    const word = words[to]
    if (
      !word ||
      word.sentence !== conjunction.sentence ||
      word.opaque ||
      !/^[ \u00A0]$/.test(text.slice(last.end, word.start))
    )
      break
    if (isBreak(word, lexicon)) break
    last = word
  }
  return to > from ? {from, to} : undefined
}
