import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {Pos} from '../../../src/desk/english/lexicon.ts'
import type {Numbers} from '../figures/reading.ts'
import {inWords} from '../lists/lists.ts'
import {itemsOf} from './rows.ts'
import {isSameKind, largest, size, sizesOf, type Group, type Sizes} from './sizes.ts'

/** A row that says who or what the article's group is. */
interface Row extends Span {
  readonly block: Block
  /** What the row says of its members, singular; undefined for "They are …" and "A, B and C each …". */
  readonly noun: string | undefined
  /** Whether the group is counted in the sentence before. */
  readonly isNext: boolean
  readonly items: readonly string[]
}

const row = '((?:the |The )?\\p{Lu}[^.;:!?()"“”]{2,300}? and [^,.;:!?()"“”]{2,60})'
/** "The parks with longer hours are A, B and C." */
const definite =
  /^(?:The|All the|Those|These) ((?:[\p{L}’'-]+ ){1,7}?)(?:are|were|will be)(?::| |: )([^.;:!?()"“”]{6,300} and [^;:!?()"“”]{2,60}?)(?:\.|$)/u
/** "They are A, B and C." */
const pronoun = /^They (?:are|were)(?::| |: )([^.;:!?()"“”]{6,300} and [^;:!?()"“”]{2,60}?)(?:\.|$)/u
/** "The winners, A, B and C, will …" */
const apposition = new RegExp(`^(?:The|All the) ((?:\\p{Ll}+ ){0,2}\\p{Ll}+), ${row}, (?:who |which )?\\p{Ll}`, 'u')
/** "A, B and C each have …" */
const each = new RegExp(`^${row} (?:each|all) \\p{Ll}`, 'u')
/** Words that make a part of a group. */
const part =
  /\b(?:others?|another|remaining|main|biggest|largest|top|first|last|latest|newest|only|local|key|leading|\p{Ll}{3,}est|in|at|near|on|among|under|over|outside|inside|nearest|same|alternatives?|exceptions?)\b/u
/** "The two ministers, A, B and C": the sentence has both, and another reader compares them. */
const isCounted = new RegExp(`^(?:\\p{L}+ )?${size} `, 'u')
/** Nouns that say only what part a thing plays in the story. */
const plain =
  /^(?:work|piece|item|title|entry|finalist|contender|nominee|candidate|place|site|location|venue|name|victim|defendant|suspect|accused|member|man|woman)$/

/** An article with more rows is a list of its own. */
const most = 20

/** Find rows of names that are more or fewer than the article counts. */
export function* namedRowFaults(
  numbers: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): Generator<Finding> {
  const rows = article.blocks.flatMap((block) => (block.role === 'body' ? rowsIn(block, desk) : []))
  if (rows.length === 0 || rows.length > most) return
  const sizes = sizesOf(numbers, article)
  for (const found of rows) {
    const {block, start, end, items} = found
    const group = groupOf(found, sizes)
    if (!group || group.value === items.length || Math.abs(group.value - items.length) > 2) continue
    if (sizes.tells(items.length, found) || hasRest(article, found, group)) continue
    const where = article.where(group.block)
    const counted = group.block.text.slice(group.start, group.end)
    yield {
      block,
      start,
      end,
      reason: `"${counted}" in ${where}, but ${inWords(items.length)} here: "${block.text.slice(start, end)}": which is right?`,
      undecided: true,
      because: [{block: group.block, start: group.start, end: group.end, text: `${where} has "${counted}"`}],
      confidence: 0.85
    }
  }
}

function rowsIn(block: Block, desk: Desk): readonly Row[] {
  if (!block.text.includes(' and ') || !block.text.includes(',')) return []
  return block.sentences.flatMap((sentence) => {
    const words = block.text.slice(sentence.start, sentence.end)
    const [match, noun] = rowAt(words, desk) ?? []
    if (!match || isQuoted(block.quotations, sentence.start)) return []
    const list = (match[2] ?? match[1] ?? '').trim()
    const items = itemsOf(list, desk)
    if (!items || items.length > largest) return []
    const start = sentence.start + words.indexOf(list)
    return [
      {
        block,
        start,
        end: start + list.length,
        noun,
        isNext: words.startsWith('They '),
        items
      }
    ]
  })
}

function rowAt(words: string, desk: Desk): readonly [RegExpExecArray, string | undefined] | undefined {
  const named = definite.exec(words) ?? apposition.exec(words)
  if (named) {
    const noun = headOf(named[1] ?? '', desk)
    return noun === undefined || part.test(named[1] ?? '') || isCounted.test(named[1] ?? '') ? undefined : [named, noun]
  }
  const bare = pronoun.exec(words) ?? each.exec(words)
  return bare ? [bare, undefined] : undefined
}

/** The plural noun of a phrase: `park` of "parks with longer hours". */
function headOf(phrase: string, {english: {lexicon}}: Desk): string | undefined {
  const words = phrase.trim().split(' ')
  const head = words.findIndex(
    (word) => (lexicon.pos(word.toLowerCase()) & Pos.nounPlural) !== 0 || /^(?:men|women|people)$/.test(word)
  )
  return head < 0 || head > 2 ? undefined : singular(words[head]?.toLowerCase() ?? '')
}

/** The group that a row is of: counted by the same noun, or the only one that the article counts. */
function groupOf({block, start, noun, isNext}: Row, {counts, tells}: Sizes): Group | undefined {
  const before = counts.filter(
    (count) => count.block.index < block.index || (count.block === block && count.start < start)
  )
  if (isNext) {
    const sentence = sentenceAround(block, start)
    const own = before.filter(
      (count) =>
        (count.block === block &&
          count.end <= (sentence?.start ?? 0) &&
          count.start >= (block.sentences[(sentence?.index ?? 0) - 1]?.start ?? 0)) ||
        (sentence?.index === 0 && count.block.index === block.index - 1 && count.block.role === 'body')
    )
    return own.length === 1 ? own[0] : undefined
  }
  const same = noun === undefined ? [] : before.filter((count) => isSameKind(count.noun, noun))
  if (same.length > 0) return new Set(same.map(({value}) => value)).size === 1 ? same.at(-1) : undefined
  if (noun !== undefined && !plain.test(noun)) return undefined
  const isOne = new Set(before.map(({value}) => value)).size === 1
  const [first] = before
  return isOne && first && (before.length > 1 || tells(first.value, first)) ? first : undefined
}

/** Whether the article tells of more than the row has, or of fewer than were counted. */
function hasRest(article: Article, {block, start, end, items}: Row, {value}: Group): boolean {
  const words = items.length < value ? missing : surplus
  return article.blocks.some(
    (other) =>
      other.role !== 'slug' &&
      other.role !== 'credit' &&
      words.test(other === block ? `${block.text.slice(0, start)} | ${block.text.slice(end)}` : other.text)
  )
}

const missing =
  /\b(?:the others?|others|another|the last|the rest|remaining|except|apart from|one more|as well as|not (?:yet )?(?:named|been named|been identified)|unnamed|anonymous|along with|together with|in addition|joined by|the final|not be named)\b/i
const surplus = /\b(?:another|the others?|others|replaced|replaces?|withdrew|substitutes?|reserves?)\b/i
