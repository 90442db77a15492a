/**
 * Words that are one adjective before their noun, without the hyphen that joins them: "a nine month lease", "an 8 year old boy", "a full
 * time job".
 *
 * A reader takes the first word for an adjective of its own and has to start again; every style guide joins them.
 *
 * It does not report units that stand alone ("nine months", "he is eight years old"), abbreviated units ("a 50 km run"), money, per cent,
 * years ("a 2019 report"), names and titles, and pairs that good papers print open as well ("an open source tool").
 */
import type {Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {toldOnce} from '../../src/check/told-once.ts'
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
  judge: (gathered) =>
    toldOnce(gathered, {
      keyOf: ({key}) => key,
      rightOf: ({right}) => right,
      what: 'Hyphen missing before the noun',
      confidence: 0.85
    }),
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
