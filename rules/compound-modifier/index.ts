/**
 * Words that are one adjective before their noun, without the hyphen that joins them: "a nine month lease", "an 8 year old boy", "a full
 * time job".
 *
 * A reader takes the first word for an adjective of its own and has to start again; every style guide joins them.
 *
 * It does not report units that stand alone ("nine months", "he is eight years old"), abbreviated units ("a 50 km run"), money, per cent,
 * years ("a 2019 report"), names and titles, and pairs that good papers print open as well ("an open source tool").
 */
import type {Block, Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {findAges} from './ages.ts'
import {findCenturies} from './centuries.ts'
import type {Fact} from './fact.ts'
import {findFixed} from './fixed.ts'
import {findMeasures} from './measures.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<Fact, Record<string, never>>({
  meta: {
    id: 'compound-modifier',
    description:
      'Words that are one adjective before their noun, without their hyphen: a nine month lease, an 8 year old boy.',
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
export const retextCompoundModifier: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Fact[] {
  if (!isProse(passage.role)) return []
  const {lexicon} = desk.english
  const ages = findAges(passage)
  const others = [...findMeasures(passage, lexicon), ...findCenturies(passage, lexicon), ...findFixed(passage, lexicon)]
  return [
    ...ages,
    ...others.filter(({start, end}) => !ages.some((fact) => start < fact.end && fact.start < end))
  ].toSorted((a, b) => a.start - b.start)
}

function* judge(gathered: ReadonlyArray<Gathered<Fact>>): Generator<Finding> {
  const byKey = new Map<string, Array<Fact & {readonly block: Block}>>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const group = byKey.get(fact.key)
      if (group) group.push({...fact, block})
      else byKey.set(fact.key, [{...fact, block}])
    }
  }
  for (const [first, ...more] of byKey.values()) {
    if (!first) continue
    const {block, start, end, right} = first
    const rest = more.length === 0 ? '' : ` (and in ${more.length} more ${more.length === 1 ? 'place' : 'places'})`
    yield {
      block,
      start,
      end,
      reason: `Hyphen missing before the noun: "${block.text.slice(start, end)}" → "${right}"${rest}`,
      expected: [right],
      ...(more.length > 0
        ? {
            edits: [first, ...more].map((place) => ({
              block: place.block,
              start: place.start,
              end: place.end,
              text: place.right
            }))
          }
        : {}),
      alsoAt: more,
      confidence: 0.85
    }
  }
}
