import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Expansion} from './index.ts'
import {isKnown} from './known.ts'
import {slipBetween, timesOf} from './misfits.ts'
import {standsInFull} from './uses.ts'

/** Three capitals and more, small letters between them: KeRRA. */
const printed = /^(\p{Lu}(?:\p{Ll}?\p{Lu}){2,7})(?:s|['’]s?)?$/u
/** How long acronyms are of which one letter more, less or another is a slip rather than a sister body. */
const long = 5

/** Find acronyms that are one slip away from one that the article spells out, and that stand for nothing else in it. */
export function* slips(
  gathered: ReadonlyArray<Gathered<Expansion | {readonly acronym: string}>>,
  article: Article,
  desk: Desk
): Generator<Finding> {
  const defined = new Map<string, {readonly block: Block; readonly expansion: Expansion}>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if ('text' in fact && fact.acronym.length > 2 && !defined.has(fact.acronym))
        defined.set(fact.acronym, {block, expansion: fact})
    }
  }
  for (const {block, expansion} of syllabic(article))
    if (!defined.has(expansion.acronym)) defined.set(expansion.acronym, {block, expansion})
  if (defined.size === 0) return
  const told = new Set<string>()
  for (const block of article.blocks) {
    for (const word of block.words) {
      if (word.shape === 'lower' || word.shape === 'capital' || word.opaque) continue
      const acronym = printed.exec(word.text)?.[1]
      if (acronym === undefined || defined.has(acronym) || told.has(acronym) || isPart(block, word)) continue
      for (const [right, {block: where, expansion}] of defined) {
        const kind = kindOf(acronym, right, article)
        if (!kind || isKnown(acronym, desk) || standsInFull(acronym, article)) continue
        told.add(acronym)
        yield {
          block,
          start: word.start,
          end: word.start + acronym.length,
          reason: `"${acronym}" here, "${right}" for "${expansion.text}" in ${article.where(where)}: which is right?`,
          ...(kind === 'exchanged' && right.length > 3 ? {} : {severity: 'info' as const}),
          undecided: true,
          because: [
            {
              block: where,
              start: expansion.at,
              end: expansion.at + right.length,
              text: `${article.where(where)} spells it out`
            }
          ],
          confidence: 0.8
        }
      }
    }
  }
}

const ofSyllables = /(?<!\p{L})((?!The )(?:\p{Lu}\p{L}+ (?:(?:of|and|for) )?){2,6}\p{Lu}\p{L}+) \((\p{Lu}{5,9})\)/gu

/** Acronyms behind a name with more of it than its first letters: `Lower Valley Water Authority (LOVWA)`. */
function* syllabic({blocks}: Article): Generator<{readonly block: Block; readonly expansion: Expansion}> {
  for (const block of blocks) {
    for (const match of block.text.includes('(') ? block.text.matchAll(ofSyllables) : []) {
      const [whole, text = '', acronym = ''] = match
      if (text[0] !== acronym[0]) continue
      const end = match.index + text.length
      yield {
        block,
        expansion: {acronym, text, start: match.index, end, at: match.index + whole.length - acronym.length - 1}
      }
    }
  }
}

/** Codes and longer names: BMW-X, KLM/AMS, KEEP OUR LAKE. */
function isPart({text, words}: Block, {start, end, index, sentence}: Word): boolean {
  if (/[-/_&@$\d(]/.test(text.charAt(start - 1) + text.charAt(end))) return true
  return [words[index - 1], words[index + 1]].some(
    (other) => other?.sentence === sentence && other.shape === 'upper' && other.text.length > 1
  )
}

function kindOf(acronym: string, right: string, article: Article): 'exchanged' | 'other' | undefined {
  const capitals = acronym.replace(/\p{Ll}/gu, '')
  if (capitals !== acronym) return capitals === right ? 'other' : undefined
  const slip = slipBetween(acronym, right)
  if (slip === undefined || timesOf(acronym, article) > 1) return undefined
  if (slip === 'exchanged') return 'exchanged'
  const isDoubled = slip === 'more' && /(.)\1/.test(acronym + right) && right.length >= long - 1
  if (!isDoubled && (Math.min(acronym.length, right.length) < long || acronym[0] !== right[0])) return undefined
  // Only where the right one is used, too.
  return timesOf(right, article) > 1 ? 'other' : undefined
}
