/**
 * A number that the article contradicts: a headline says twelve and the text eleven, four names follow "three engineers".
 *
 * Headlines are written from an earlier version of the copy, lists lose an item and totals stay: readers who count write in.
 *
 * Each folder asks one question: what stands around the text against the text (`around`), how large a group is (`groups`), lists
 * against their count (`lists`), parts against their whole (`sums`, `shares`), the rows and columns of a table (`tables`), a change against its two figures (`changes`), a measure
 * or a number told again (`measures`, `retold`), ages and lengths of time against dates (`times`), lengths, ages and the order of events
 * against the years that the article names (`years`), a match or a vote against its result (`scores`). It does not compare killed with injured, parts with the whole or rounded figures, and ages may be a year off.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {findCounts} from '../../src/article/ledger/counts.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {aroundFaults} from './around/faults.ts'
import {changesAcross, changesIn} from './changes/faults.ts'
import {type Numbers, readArticle, readPassage} from './figures/reading.ts'
import {groupFaults, groupsIn} from './groups/faults.ts'
import {listsAcross, listsIn} from './lists/faults.ts'
import {measuresAcross, measuresIn} from './measures/faults.ts'
import {plant} from './plant.ts'
import {retoldFaults} from './retold/faults.ts'
import {scoresAcross, scoresIn} from './scores/faults.ts'
import {sharesAcross, sharesIn} from './shares/faults.ts'
import {sumsAcross, sumsIn, type Addends} from './sums/faults.ts'
import {tablesAcross} from './tables/faults.ts'
import {timesAcross, timesIn} from './times/faults.ts'
import {sittingFaults} from './times/sittings.ts'
import {yearFaults} from './years/faults.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'number-mismatch',
    description: 'A number that the article contradicts: headline against text, a list against its count, a sum.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextNumberMismatch: RulePlugin = rulePlugin(rule)

/** What is wrong within one passage. */
interface Wrong {
  readonly kind: 'wrong'
  readonly finding: PassageFinding
}

type Fact = Numbers | Wrong | Addends

function gather(passage: Passage, {desk}: Context): readonly Fact[] {
  const read = readPassage(passage, desk)
  const {numerals: all, figures} = read
  const {found, addends} = sumsIn(read)
  const wrong = [
    ...found,
    ...timesIn(read),
    ...sharesIn(read),
    ...changesIn(read),
    ...listsIn(read),
    ...measuresIn(read),
    ...groupsIn(read),
    ...scoresIn(read)
  ]
  const numbers: readonly Numbers[] =
    all.length === 0 && !/\d/.test(read.passage.text)
      ? []
      : [{kind: 'numbers', counts: findCounts(passage, desk.english.lexicon), all, figures}]
  return [...numbers, ...addends, ...wrong.map((finding) => ({kind: 'wrong' as const, finding}))]
}

function* judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article, {desk}: Context): Generator<Finding> {
  const numbers = gathered.map(({block, facts}) => ({block, facts: facts.filter((fact) => fact.kind === 'numbers')}))
  const read = readArticle(numbers, article, desk)
  yield* once([
    // Begin and end tell which of two lengths is right.
    ...sittingFaults(article),
    ...aroundFaults(read),
    ...groupFaults(read),
    ...gathered.flatMap(({block, facts}) =>
      facts.flatMap((fact) => (fact.kind === 'wrong' ? inBlock(fact, block) : []))
    ),
    ...tablesAcross(read),
    ...sharesAcross(read),
    ...measuresAcross(read),
    ...scoresAcross(read),
    ...sumsAcross(read, gathered),
    ...changesAcross(read),
    ...timesAcross(read),
    ...yearFaults(read),
    ...listsAcross(read),
    ...retoldFaults(read)
  ])
}

/** Any of the figures may be the wrong one. */
function inBlock({finding}: Wrong, block: Block): Finding {
  return {...finding, block, alsoAt: finding.places?.map((place) => ({...place, block}))}
}

/** Of findings at the same words the first: what one reader of figures has told, another needs not. */
function* once(findings: readonly Finding[]): Generator<Finding> {
  const told = new Map<Block, Span[]>()
  for (const finding of findings) {
    const {alsoAt = [], because = [], undecided} = finding
    const own = [finding, ...alsoAt]
    const isTold = [...own, ...(undecided ? because : [])].some(({block, start, end}) =>
      told.get(block)?.some((other) => start < other.end && other.start < end)
    )
    if (isTold) continue
    for (const {block, start, end} of own) told.set(block, [...(told.get(block) ?? []), {start, end}])
    yield finding
  }
}
