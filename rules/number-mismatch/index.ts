/**
 * A number in the headline, standfirst or caption that the text contradicts: a headline says twelve, the text eleven.
 *
 * Headlines are written from an earlier version of the copy, and readers see them first.
 *
 * It speaks only where the same thing is counted in the paper's own voice, both figures are exact, and nothing in the text
 * supports the headline's. It does not compare killed with injured, parts with the whole, rounded figures, or ages.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {findCounts, numberOf, type Counted} from '../../src/article/ledger/counts.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'number-mismatch',
    description: 'A number in the headline, standfirst or caption that the text contradicts.',
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

interface Facts {
  readonly counts: readonly Counted[]
  /** Every number in the block, also those that count nothing that is known. */
  readonly numbers: ReadonlySet<number>
}

function gather(passage: Passage, {desk}: Context): readonly Facts[] {
  const numbers = new Set<number>()
  for (const word of passage.words) {
    const value = numberOf(word)
    if (value !== undefined) numbers.add(value)
  }
  if (numbers.size === 0) return []
  return [{counts: findCounts(passage, desk.english.lexicon), numbers}]
}

const furniture: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'caption'])

function judge(gathered: ReadonlyArray<Gathered<Facts>>, article: Article): Finding[] {
  const text = gathered.filter(({block}) => block.role === 'body')
  const supported = new Set(text.flatMap(({facts}) => facts.flatMap(({numbers}) => [...numbers])))
  const counts = text.flatMap(({block, facts}) =>
    facts.flatMap((fact) => fact.counts.map((counted) => ({block, counted})))
  )
  const findings: Finding[] = []
  for (const {block, facts} of gathered) {
    if (!furniture.has(block.role)) continue
    for (const counted of facts.flatMap((fact) => fact.counts)) {
      if (counted.quoted || supported.has(counted.value)) continue
      const rival = counts.filter((other) => contradicts(counted, other.counted))
      // Texts that give several figures of the same thing tell a story of their own.
      const values = new Set(
        counts.filter(({counted: other}) => ofOneKind(counted, other)).map((other) => other.counted.value)
      )
      if (values.size > (counted.fate ? 1 : 2)) continue
      const [first] = rival
      if (first) findings.push(finding(block, counted, first.block, first.counted, article))
    }
  }
  return findings
}

const durations: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'time',
  'point'
])

/** Whether two counts may be of the same thing. */
function ofOneKind(a: Counted, b: Counted): boolean {
  return a.fate === undefined ? b.noun === a.noun : b.fate === a.fate
}

/** Whether two counts are of the same thing, and differ. */
function contradicts(headline: Counted, body: Counted): boolean {
  if (body.quoted || body.value === headline.value || body.hedge !== headline.hedge) return false
  let shared = 0
  for (const word of headline.about) if (body.about.has(word)) shared++
  // A part, an estimate, a change: only nearly the same sentence is about the same thing.
  if ((headline.partial || body.partial) && shared < 4) return false
  if (headline.fate !== undefined || body.fate !== undefined) {
    if (headline.fate !== body.fate) return false
    return headline.noun === undefined || body.noun === undefined || headline.noun === body.noun
  }
  if (headline.noun === undefined || headline.noun !== body.noun) return false
  if (durations.has(headline.noun) && shared < 3) return false
  // A short headline has few words to share.
  return shared >= (headline.about.size <= 4 ? 1 : 2)
}

function finding(block: Block, counted: Counted, other: Block, rival: Counted, article: Article): Finding {
  const actual = block.text.slice(counted.start, counted.end)
  const there = other.text.slice(rival.start, rival.end)
  return {
    block,
    start: counted.start,
    end: counted.end,
    reason: `"${actual}" in ${article.where(block)}, "${there}" in ${article.where(other)}: which is right?`,
    because: [{block: other, start: rival.start, end: rival.end, text: `${article.where(other)} has "${there}"`}],
    confidence: 0.9
  }
}
