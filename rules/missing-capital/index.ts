/**
 * A word that English always prints with a capital, in lower case: "on monday", "the german chancellor", "in august 2019", "in asia",
 * "that i was"; a town's name and the last word of a name ("Marlow college") that the article has with its capital elsewhere; and a sentence that starts so: "the boat left. the crew slept".
 *
 * It is what hurried typing leaves, and a spelling checker without capitals passes it.
 *
 * It does not report words that have a sense in lower case (polish, turkey, french fries), sentences and quotations that begin in
 * lower case, words that lean on a hyphen, a slash or a dot, other languages, or an article that prints such words so again and again.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import {isTechnical} from '../../src/article/technical.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {capitalOf, lowHeads, type LowHead} from './heads.ts'
import {lowerAt, type Lower} from './places.ts'
import {plant} from './plant.ts'
import {lowStarts, type LowStart} from './starts.ts'
import {hasCapital, lowTowns, type LowTown} from './towns.ts'

/** What a passage may have in lower case. */
type Low = Lower | LowTown | LowHead | LowStart

/** The rule. */
export const rule: Rule = defineRule<Low, Record<string, never>>({
  meta: {
    id: 'missing-capital',
    description: 'A day, a month, a people, the pronoun I or the first word of a sentence without its capital.',
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
export const retextMissingCapital: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Low[] {
  if (!isProse(passage.role)) return []
  return [
    ...lowerAt(passage),
    ...lowTowns(passage, desk),
    ...lowHeads(passage),
    ...lowStarts(passage, desk.english.lexicon)
  ]
}

/** As often as this it is the article's style. */
const style = 3

function* judge(gathered: ReadonlyArray<Gathered<Low>>, article: Article): Generator<Finding> {
  yield* sentenceStarts(gathered)
  const byWord = new Map<string, Array<{block: Block; start: number; end: number}>>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if ('low' in fact) continue
      if ('town' in fact && !hasCapital(fact.norm, article)) continue
      if ('name' in fact) {
        const proof = capitalOf(fact, article)
        if (proof) yield headFinding(fact, block, article, proof)
        continue
      }
      const {norm, start, end} = fact
      const places = byWord.get(norm)
      if (places) places.push({block, start, end})
      else byWord.set(norm, [{block, start, end}])
    }
  }
  if (isStyle(article, [...byWord.keys()])) return
  for (const [norm, places] of byWord) {
    const [first, ...more] = places
    if (!first || (isPronoun(norm) && isTechnical(article))) continue
    const printed = first.block.text.slice(first.start, first.end)
    const right = capital(printed)
    yield {
      ...first,
      reason: `Capital missing: "${printed}" → "${right}"`,
      expected: [right],
      edits: places.map((place) => ({...place, text: capital(place.block.text.slice(place.start, place.end))})),
      alsoAt: more,
      confidence: 0.85
    }
  }
}

/** A name's last word, which stands with its capital in another block. */
function headFinding({name, start, end}: LowHead, block: Block, article: Article, proof: Block): Finding {
  const printed = block.text.slice(start, end)
  const right = capital(printed)
  return {
    block,
    start,
    end,
    reason: `Capital missing: "${name} ${printed}" → "${name} ${right}" (so in ${article.where(proof)})`,
    expected: [right],
    confidence: 0.85
  }
}

/** Sentences that start in lower case, or were cut in two; again and again they are the writer's way. */
function sentenceStarts(gathered: ReadonlyArray<Gathered<Low>>): Finding[] {
  const found = gathered.flatMap(({block, facts}) =>
    facts.flatMap((fact): Finding[] => {
      if (!('low' in fact)) return []
      const {start, end} = fact
      const note = 'Give the word its capital, or make the stop a comma'
      return [{block, start, end, reason: `A stop before a small letter: "${block.text.slice(start, end)}"`, note}]
    })
  )
  return found.length < style ? found : []
}

/** Whether the article prints such words in lower case by habit: twice or more, and as often as with a capital. */
function isStyle(article: Article, norms: readonly string[]): boolean {
  const places = norms.filter((norm) => !/^(?:march|may|august)$/.test(norm)).flatMap((norm) => article.places(norm))
  const lower = places.filter(({word}) => !word.opaque && word.shape === 'lower').length
  return lower > 1 && lower * 2 >= places.length
}

function isPronoun(norm: string): boolean {
  return /^i(?:$|')/.test(norm)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
