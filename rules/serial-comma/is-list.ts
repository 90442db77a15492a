import type {Passage, Word} from '../../src/article/block.ts'
import {monthName, weekdayName} from '../../src/article/calendar.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {isRow, isTriple} from './kinds.ts'
import {clauseStart, isBreak, isFinite, isOpener} from './words.ts'

/** An item of a list: a range of the passage's words, `to` excluded. */
export interface Item {
  readonly from: number
  readonly to: number
}

/** More words than this make no short item. */
export const longest = 4

const times = new RegExp(
  `^(?:today|yesterday|tomorrow|tonight|years?|weeks?|months?|days?|nights?|mornings?|evenings?|afternoons?|time|times|moment|example|instance|addition|fact|course|result|summer|winter|spring|autumn|fall|${monthName.toLowerCase()}|${weekdayName.toLowerCase()}|jr|sr|inc|llc|ltd)$`
)

/** Whether what stands between commas and before a conjunction is certainly a list. */
export function isList(passage: Passage, items: readonly Item[], last: Item, desk: Desk): boolean {
  const {words, text, sentences} = passage
  const {lexicon} = desk.english
  const [second, first] = items
  if (!first || !second || second.to - second.from > longest) return false
  const head = (item: Item): Word | undefined => words[item.to - 1]
  const [one, two, three] = [head(first), head(second), head(last)]
  if (!one || !two || !three || times.test(two.norm)) return false
  // "That’s, what, four and a half months"
  if ((lexicon.pos(two.norm) & Pos.numeral) !== 0) return false
  // "X, Y and Z and W", "fish and chips": an item with a conjunction of its own.
  const after = words[last.to]
  if (
    after?.sentence === three.sentence &&
    /^(?:and|or)$/.test(after.norm) &&
    text.slice(three.end, after.start) === ' '
  )
    return false
  if (/^ &/.test(text.slice(three.end, three.end + 2))) return false
  if (
    isPaired(passage, first, last, lexicon) ||
    startsDoing(words[last.from], two, lexicon) ||
    isClause(words[second.from], second, lexicon)
  )
    return false
  const start = clauseStart(passage, first.from, sentences[three.sentence]?.from ?? 0)
  if (times.test(one.norm) && (one.index - start <= 6 || one.shape !== 'lower')) return false
  const doing = [one, two, words[last.from]].every((word) => word && (lexicon.pos(word.norm) & Pos.verbIng) !== 0)
  const opensSentence = first.from - start <= 1
  // "In cities, men and women were…": what looks like the first item opens the sentence, the others are its subject.
  const verb =
    after &&
    after.sentence === three.sentence &&
    /^[ \u00A0]$/.test(text.slice(three.end, after.start)) &&
    isFinite(after, lexicon)
  if (verb && !(items.length > 2) && !(opensSentence && (doing || !isOpener(words[start], lexicon)))) return false
  const opener =
    isOpener(words[start], lexicon) &&
    first.from - start <= 3 &&
    text.slice(words[start]?.start, one.start).indexOf(',') < 0
  const stopped = /^[,.;:]/.test(text.slice(three.end)) && first.from - start >= 2
  if (items.length === 2 && opener && first.from > start && !doing && !stopped) return false
  // "Tuzla, Bosnia and Herzegovina"
  if (two.shape === 'capital' && desk.names.country(text.slice(words[second.from]?.start, three.end)) !== undefined)
    return false
  if (items.length > 2) return isRow(passage, items, last, lexicon)
  return isTriple(passage, first, second, last, desk)
}

/** Whether the list is one of pairs, or goes on: "air and water, wildlife and habitat", "beans and kale, salsa, tortillas". */
function isPaired({words, text}: Passage, first: Item, last: Item, lexicon: Lexicon): boolean {
  const joins = /^(?:and|or)$/
  for (let at = first.to - 1; at > first.to - 7; at--) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || word.sentence !== words[last.from]?.sentence) break
    if (at < first.to - 1 && next && text.slice(word.end, next.start) !== ' ') break
    // "Teaching and researching curation": the verbs are the pair.
    if (joins.test(word.norm)) return !next || (lexicon.pos(next.norm) & ~(Pos.verbIng | Pos.verbBase)) !== 0
    // "Ann and Bo from Oslo, Cy and Di from Rome": names keep their places.
    if (isBreak(word, lexicon) && (next?.shape === 'lower' || (lexicon.pos(word.norm) & Pos.preposition) === 0)) break
  }
  const [end, after] = [words[last.to - 1], words[last.to]]
  if (!end || !after || text.slice(end.end, after.start) !== ', ') return false
  // "schools, roads and bridges, and forests"
  const beyond = lexicon.pos(words[last.to + 1]?.norm ?? '')
  if (joins.test(after.norm)) return (beyond & (Pos.to | Pos.pronoun | Pos.verbBase | Pos.verbPast)) === 0
  for (let at = last.to; at < last.to + 4; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !next || word.sentence !== end.sentence || (isBreak(word, lexicon) && word.norm !== 'of')) return false
    const gap = text.slice(word.end, next.start)
    if (gap === ', ' || (gap === ' ' && joins.test(next.norm))) return true
    if (gap !== ' ') return false
  }
  return false
}

/** Whether what looks like the last item is a clause: "contacts, information, and allowing…". */
function startsDoing(lead: Word | undefined, two: Word, lexicon: Lexicon): boolean {
  if (!lead) return true
  const pos = lexicon.pos(lead.norm)
  return (
    (pos & Pos.verbIng) !== 0 &&
    (pos & (Pos.nounSingular | Pos.adjective)) === 0 &&
    (lexicon.pos(two.norm) & Pos.verbIng) === 0
  )
}

/** Whether what looks like an item begins with a verb: ", killing two soldiers and…", "to network, share hopes and…". */
function isClause(word: Word | undefined, {from, to}: Item, lexicon: Lexicon): boolean {
  if (!word || to - from < 2 || word.shape !== 'lower') return false
  return (
    (lexicon.pos(word.norm) & (Pos.verbIng | Pos.verbBase)) !== 0 &&
    (lexicon.pos(word.norm) & (Pos.adjective | Pos.determiner)) === 0
  )
}
