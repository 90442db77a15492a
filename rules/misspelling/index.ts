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
import {codeWords} from '../../src/article/code-words.ts'
import {isForProgrammers} from '../../src/article/technical.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Correction} from '../../src/desk/english/speller.ts'
import {besideOf} from './beside.ts'
import {isOfBody} from './bodies.ts'
import {isTwoWords} from './coinage.ts'
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

/** The logarithm of the odds that a slip needs: in edited documents four of five alarms are slips from here on. */
const enough = 1

/** The logarithm of the odds of a form that English doesn't make. */
const sure = 4

/** How much more it needs where the word may be right (see {@link UnknownWord}); fitted with the speller's odds. */
const more: Readonly<Record<Exclude<UnknownWord['doubt'], 'known'>, number>> = {
  none: 0,
  initial: 2.8,
  part: 1,
  capital: 4.4,
  titled: 2.8,
  brief: 2.2,
  coined: 3,
  derived: 0,
  foreign: 2.6,
  name: 2
}

/** How much more it needs in the name of a body, whose words say what it is a slip of. */
const bodyDoubt = 0.4

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
  // An article of many unknown words has a subject of its own.
  const crowded = uses.size >= 6 && uses.size * 90 > article.wordCount ? 1.4 : 0
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (!fact.listed && isProgrammed(fact, article)) continue
      if (fact.doubt === 'known' || isInflected(fact.norm, article, context)) continue
      if ((fact.doubt === 'initial' || (fact.doubt === 'none' && !fact.listed)) && isName(fact.norm, article)) continue
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
      const stands = article.places(best.word).length > 0
      const times = uses.get(fact.norm) ?? 0
      // What stands again and again is a term.
      if (times > 3 && fact.norm.length < 7) continue
      const brief = fact.norm.length <= 4 ? 1.2 : 0
      // A short word that comes again is a word; a long one may be a slip of the head. Nobody misspells "with" twice and knows it elsewhere.
      const again =
        times > 2 || (times > 1 && (!stands || lexicon.isFunctionWord(best.word)))
          ? fact.norm.length < 7 || fact.doubt === 'capital'
            ? 2.5
            : 1
          : 0
      const isPair = fact.doubt === 'coined' && !best.kind.endsWith('doubled') && isTwoWords(fact.norm, lexicon)
      const isSlip = fact.doubt === 'coined' && !isPair && isRespelled(fact.norm, best)
      // Of a rare word with an ending, too, letters are dropped, doubled and exchanged; what is less like another word is the rare one's.
      const isOwn = fact.doubt === 'derived' && !/^(?:transposed|doubled|undoubled|missing)$/.test(best.kind)
      const doubt = body ? bodyDoubt : isSlip ? 0.8 : isOwn ? more.coined : more[fact.doubt] + (isPair ? 1.5 : 0)
      const needed =
        enough +
        doubt +
        brief +
        (isPlainSlip(fact, best) ? 0 : crowded + termed(fact.norm, best, article)) +
        again -
        (stands && fact.norm.length > 5 ? 0.9 : 0)
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

/** Programs' names are short. */
const longestTerm = 8

/** How much more it needs in an article about programs: they have names of their own, and many are a word behind a letter (`gcc`). */
function termed(norm: string, {kind}: Correction, article: Article): number {
  if (norm.length > longestTerm || !article.derive(isForProgrammers)) return 0
  return kind === 'first' ? 2.8 : /^(?:extra|two|other|neighbour)$/.test(kind) ? 1.3 : 0
}

/** Whether the article has an unknown word in code, too: it is the name of something. */
function isProgrammed({norm, doubt}: UnknownWord, article: Article): boolean {
  return doubt !== 'known' && article.derive(codeWords).has(norm)
}

/** Whether the article has an unknown word with its capital within a sentence too: "Rosing said" after "Wayne Rosing". */
function isName(norm: string, article: Article): boolean {
  return article
    .places(norm)
    .some(({word, block}) => word.shape === 'capital' && !word.initial && block.role === 'body')
}

/** Whether a long word lacks a letter or has two exchanged, and can be nothing else: whatever the article's subject is. */
function isPlainSlip({norm, doubt}: UnknownWord, {kind}: Correction): boolean {
  return (
    (doubt === 'none' || doubt === 'derived') &&
    norm.length >= 8 &&
    /^(?:transposed|doubled|undoubled|missing|extra)$/.test(kind)
  )
}

/** Whether an unknown word is a form of one that the article uses and no dictionary has: `waiing` beside `wai`, `choping` beside `choped`. */
function isInflected(norm: string, article: Article, context: Context): boolean {
  const stem = /^(.{3,}?)(?:ing|ed|er|ers|es|s)$/.exec(norm)?.[1]
  if (stem === undefined) return false
  return ['', 'e', 'ed', 'es', 'ing', 'er', 'ers'].some((ending) => {
    const form = stem + ending
    return form !== norm && article.places(form).length > 0 && !context.desk.english.lexicon.has(form)
  })
}

/**
 * Whether what looks like a known word with an ending is a known derivative with a letter too few or many: "occured",
 * "writting", "noticable", "chaper".
 */
function isRespelled(norm: string, {word, kind}: Correction): boolean {
  if (kind === 'doubled' || kind === 'undoubled') return true
  if (kind !== 'missing' && kind !== 'extra' && kind !== 'transposed') return false
  // "undesireable", "requireing"; "occures", "reportes": an e that the ending drops, or doesn't have.
  if (kind === 'extra' && norm.replace(/e(?=able$|ing$|s$)/, '') === word) return true
  // "gamers" is no slip for "games".
  if (kind === 'extra' && /[eo]rs?$/.test(norm)) return false
  return word.slice(0, 3) === norm.slice(0, 3) && word.slice(-2) === norm.slice(-2)
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
