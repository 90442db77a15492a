/**
 * A word that does not exist, where a word that does is a slip of the finger away: "accomodate", "langauge", "reponsible".
 *
 * Readers take it for carelessness, and search engines do not find it.
 *
 * It does not report names and other words with capitals, foreign and technical words, coinages ("unfollow",
 * "crowd-like"), the spellings of either side of the Atlantic, abbreviations, handles, or an unknown word that the article
 * uses again; and only what has one close, far likelier reading.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {besideOf} from './beside.ts'
import {isOfBody} from './bodies.ts'
import {isInflected, isNameHere, isProgrammed} from './elsewhere.ts'
import {enough, oddsNeeded} from './odds.ts'
import {isOutOfPlace} from './out-of-place.ts'
import {plant} from './plant.ts'
import {smallNames} from './small-names.ts'
import {unknownWords, type UnknownWord} from './unknown-words.ts'
import {fitLeast, fitMost, fitAt, ranked, native} from './rank.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'misspelling',
    description: 'A word that does not exist, a slip of the finger away from one that does.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextMisspelling: RulePlugin = rulePlugin(rule)

/** The logarithm of the odds of a form that English doesn't make. */
const sure = 4

/** An article of so many unknown words, one in so few of its words, has a subject of its own. */
const leastCrowd = 6
const mostWordsApart = 90

function gather(passage: Passage, context: Context): readonly UnknownWord[] {
  return unknownWords(passage, context.desk.english.lexicon, context.desk.names)
}

function* judge(
  gathered: ReadonlyArray<Gathered<UnknownWord>>,
  article: Article,
  context: Context
): Generator<Finding> {
  const {speller, lexicon} = context.desk.english
  const uses = new Map<string, number>()
  for (const {facts} of gathered) for (const {norm} of facts) uses.set(norm, (uses.get(norm) ?? 0) + 1)
  const small = smallNames(gathered, article)
  const crowded = uses.size >= leastCrowd && uses.size * mostWordsApart > article.wordCount
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (!fact.listed && isProgrammed(fact, article)) continue
      if (fact.doubt === 'known' || isInflected(fact.norm, article, context)) continue
      if ((fact.doubt === 'initial' || (fact.doubt === 'none' && !fact.listed)) && isNameHere(fact.norm, article))
        continue
      if (small.has(fact.norm) && !fact.listed) continue
      if (fact.form !== undefined) {
        if (fact.listed || uses.get(fact.norm) === 1)
          yield finding(block, fact, [native(fact.form, article, context)], sure)
        continue
      }
      const beside =
        (fact.doubt === 'none' || fact.doubt === 'derived') && uses.get(fact.norm) === 1
          ? besideOf(fact.norm, article)
          : undefined
      if (beside !== undefined) {
        yield finding(block, fact, [beside], sure)
        continue
      }
      const capital = fact.doubt === 'capital' || fact.doubt === 'titled'
      if (capital && !speller.hasNeighbour(fact.norm)) continue
      const fit = fitAt(fact, block, context)
      const corrections = ranked(speller.corrections(fact.norm), article, context, fit)
      const body = capital ? corrections.find((other) => isOfBody(fact, other, block, lexicon)) : undefined
      const best = body ?? corrections[0]
      if (!best || isOutOfPlace(fact, best, block, lexicon)) continue
      // "Nationale Bank": other languages have the same word with a vowel behind it.
      if (capital && /[aeiou]$/.test(fact.norm) && fact.norm.slice(0, -1) === best.word) continue
      if (capital && !/^(?:transposed|doubled|undoubled|missing|extra|vowel|neighbour)$/.test(best.kind)) continue
      if (fact.doubt === 'brief' && (uses.get(fact.norm) !== 1 || !lexicon.isFunctionWord(best.word))) continue
      const times = uses.get(fact.norm) ?? 0
      // What stands again and again is a term.
      if (times > 3 && fact.norm.length < 7) continue
      const needed = oddsNeeded({fact, best, inBody: body !== undefined, times, crowded}, article, lexicon)
      // Only what is nearly enough is read in its sentence: the words that should stand there have been seen together.
      if (best.logit < needed - fitMost) continue
      const surplus = best.logit - needed + Math.min(fitMost, Math.max(0, (fit(best.word) - fitLeast) / 33))
      if (surplus < 0) continue
      const words = [
        best,
        ...corrections.filter((other) => other !== best && !body && other.score > best.score - 2)
      ].map(({word}) => word)
      yield finding(block, fact, words, best.logit)
    }
  }
}

function finding(block: Block, fact: UnknownWord, corrections: readonly string[], logit: number): Finding {
  const actual = block.text.slice(fact.start, fact.end)
  const words = corrections.map((word) => cased(word, actual))
  const [first = ''] = words
  return {
    block,
    start: fact.start,
    end: fact.end,
    reason: `Misspelled: "${actual}" → "${first}"`,
    expected: words.slice(0, 3),
    confidence: Math.min(0.97, 0.85 + (logit - enough) / 40)
  }
}

function cased(word: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toLowerCase() ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
