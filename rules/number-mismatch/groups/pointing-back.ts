import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {castOf} from '../../../src/article/cast/cast.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numbers} from '../figures/reading.ts'
import {type Group, isSameKind, size, sizeOf, type Sizes, sizesOf} from './sizes.ts'

/** Words that point back to a group by its size alone. */
interface Pointer extends Span {
  readonly block: Block
  readonly value: number
  /** The noun that follows, singular. */
  readonly noun: string | undefined
}

const auxiliary =
  'were|was|are|have|had|has|will|would|can|could|must|may|might|did|do|said|say|all|each|then|now|also|pleaded|denied|deny|admitted|face|appeared|escaped|survived|died'
/** "all four", "the three of them", "the trio", "The four were". */
const pointing = new RegExp(
  `(?<![\\p{L}-])(?:[Aa]ll (${size})(?: of (?:them|these|those))?(?![\\p{L}\\d-]|[.,:]\\d)|[Tt]he (${size}) (?:of them(?! who| that)|(?=(?:${auxiliary})\\b))|[Tt]he (trio|quartet|quintet|sextet|threesome|foursome)(?! of\\b|[’'-]| \\p{Lu}))`,
  'gu'
)
const may =
  /\ball (?:\d|[tfsen])|\bthe (?:\S+ of them|trio|\w+tet|\w+some|two|three|four|five|six|seven|eight|nine|ten)\b/i
/** What makes of a group a larger one, or a smaller. */
const more =
  /\b(?:another|further|joined|joining|plus|as well as|along with|together with|alongside|accompanied|co-accused|(?:and|with) (?:his|her|their|my|our) (?:two|three|four|five|own)|(?:and|with) (?:two|three|four|five|six) (?:other|more|friends|colleagues))\b/i
const less =
  /\b(?:one of|the others?|others|another|remaining|except|apart from|other than|only one|survivors?|the rest|all but|withdrew|dropped out|last of|first of|replaced|neither|a second|a third|later died|has since)\b/i
const fixed =
  /^(?:season|corner|leg|limb|wheel|side|quarter|wall|engine|major|nation|province|tyre|tire|service|gospel|way|time|house|point|direction|branch|lane|party|test|game|match|round|set|day|stage|year|element|floor|hand|foot|eye|candle|category)$/

/** Find words that point back to a group of a size that the article nowhere has, where its one group is larger or smaller by one. */
export function* pointingBackFaults(
  numbers: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): Generator<Finding> {
  const pointers = article.blocks.flatMap((block) =>
    block.role === 'body' && may.test(block.text) ? pointersIn(block, numbers) : []
  )
  if (pointers.length === 0) return
  const sizes = sizesOf(numbers, article)
  for (const pointer of pointers) {
    const {value} = pointer
    if (pointers.some((other) => other !== pointer && other.value === value)) continue
    if (sizes.joins(value) || sizes.tells(value, pointer)) continue
    const group = groupBefore(pointer, sizes)
    if (!group || isCast(pointer, article, desk)) continue
    const veto = group.value < value ? more : less
    if (article.blocks.some(({role, text}) => role !== 'slug' && role !== 'credit' && veto.test(text))) continue
    if (pointer.noun !== undefined && !isTold(pointer.noun, group, article)) continue
    yield contradiction(pointer, group, article, 0.85)
  }
}

function pointersIn(block: Block, numbers: ReadonlyArray<Gathered<Numbers>>): readonly Pointer[] {
  const counts = numbers.find((other) => other.block === block)?.facts.flatMap((fact) => fact.counts) ?? []
  return [...block.text.matchAll(pointing)].flatMap((match): Pointer[] => {
    const [words, all, of, name] = match
    const printed = all ?? of ?? name ?? ''
    const value = sizeOf(printed)
    const at = match.index + words.indexOf(printed)
    const end = match.index + words.trimEnd().length
    const isOfThem = / of \p{Ll}+$/u.test(words.trimEnd())
    // In somebody's words only "of them" points to what the article has told.
    if (value === undefined || value < 2 || (isQuoted(block.quotations, match.index) && !isOfThem)) return []
    const counted = name === undefined && !isOfThem ? counts.find(({start}) => start === at) : undefined
    if (counted?.noun !== undefined && fixed.test(singular(counted.noun))) return []
    return [{block, start: match.index, end: counted?.end ?? end, value, noun: counted?.noun}]
  })
}

/** The one group that the article has counted before, larger or smaller by one, told at least twice. */
function groupBefore({block, start, value}: Pointer, {counts, joins}: Sizes): Group | undefined {
  const near = counts.filter((count) => Math.abs(count.value - value) === 1)
  const before = near.filter(
    (count) => count.block.index < block.index || (count.block === block && count.start < start)
  )
  const [first] = before
  if (!first || near.some((other) => other.value !== first.value)) return undefined
  // Two parts that make the size together are its antecedent, too.
  if (hasParts(value, counts)) return undefined
  const isTwice = before.some((other) => other.block !== first.block)
  return isTwice || joins(first.value) ? first : undefined
}

/** Whether two groups make the size together. */
function hasParts(value: number, counts: readonly Group[]): boolean {
  const values = counts.map((count) => count.value)
  const all = new Set(values)
  return [...all].some((one) =>
    2 * one === value ? values.indexOf(one) !== values.lastIndexOf(one) : all.has(value - one)
  )
}

/** Whether so many people are named, but for whoever speaks in the sentence. */
function isCast({block, start, value}: Pointer, article: Article, desk: Desk): boolean {
  const sentence = sentenceAround(block, start)
  const others = castOf(article, desk).members.filter(
    ({mentions}) =>
      !mentions.some(
        (mention) =>
          mention.block === block && sentence && mention.start >= sentence.start && mention.end <= sentence.end
      )
  )
  return others.length === value
}

/** Whether the noun says the group's own things, or those who made them. */
function isTold(noun: string, group: Group, article: Article): boolean {
  return isSameKind(noun, group.noun) || makersOf(noun, article) === group.value
}

/** Who makes works of which an article says "by": authors of books, painters of pictures. */
const makers =
  /^(?:author|writer|novelist|poet|playwright|dramatist|historian|biographer|composer|songwriter|artist|painter|sculptor|photographer|architect|designer|director|film-?maker|illustrator|choreographer)$/
const by = /(?<= )by (?=(?:Dr |Sir |Dame )?\p{Lu}[\p{L}’'-]+)/gu
const two = /\bby (?:Dr )?\p{Lu}\S+(?: \p{Lu}\S+){0,2} (?:and|with|&) \p{Lu}\S+(?: \p{Lu}\S+){0,2}(?!\S| by)/u

/** How many makers a row of works has, each told with "by": undefined where no sentence has such a row. */
export function makersOf(noun: string, article: Article): number | undefined {
  if (!makers.test(noun)) return undefined
  for (const {role, text, sentences} of article.blocks) {
    if (role !== 'body') continue
    for (const {start, end} of sentences) {
      const words = text.slice(start, end)
      const count = words.match(by)?.length ?? 0
      if (count > 1 && !two.test(words)) return count
    }
  }
  return undefined
}
