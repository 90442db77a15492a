/**
 * A part-quotation that runs on into a sentence of its own: he said it was "at a low. This can't go on."
 *
 * What began as words in the writer's sentence ends as a sentence of the speaker's: the sentence has two subjects and no end.
 *
 * It does not report quotations that begin with a capital, that follow a comma, a colon or a dash, or that go on after "she said",
 * capitals changed in brackets, abbreviations, and questions quoted in a row. An article that does so throughout is asked about it
 * once.
 */
import type {Passage} from '../../src/article/block.ts'
import {partQuotations} from '../../src/article/part-quotations.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Gathered, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<PassageFinding, Record<string, never>>({
  meta: {
    id: 'part-quote-runs-on',
    description: 'A quotation that begins within a sentence and runs on into the next one.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextPartQuoteRunsOn: RulePlugin = rulePlugin(rule)

const end = /((?<!\p{Ll})\p{Ll}{2,}|\d|[)’])(\.)(\s+)(\p{Lu}\p{L}*)/gu

function gather(passage: Passage): readonly PassageFinding[] {
  const {text} = passage
  if (!/["“'‘]\p{Ll}/u.test(text)) return []
  return partQuotations(passage).flatMap((quotation) => {
    const inside = text.slice(quotation.start, quotation.end)
    // A straight mark without its partner may have been meant to close.
    if (inside.startsWith('"') && !/["”]$/.test(inside)) return []
    for (const match of inside.matchAll(end)) {
      const [whole, before = '', , space = ''] = match
      const stop = quotation.start + match.index + before.length
      if (!startsSentence(passage, stop + 1 + space.length)) continue
      const from = /(?<!\S)\S+$/.exec(text.slice(Math.max(quotation.start + 1, stop - 40), stop))?.[0].length ?? 0
      const start = stop - from
      const last = quotation.start + match.index + whole.length
      const place = text.slice(start, last).replace(/\s+/g, ' ')
      return {
        start,
        end: last,
        reason: `A part-quotation runs on into a sentence of its own: "…${place}…"`,
        note: 'Close the quotation at the stop and begin a new one, or quote whole sentences'
      }
    }
    return []
  })
}

/** From how many on it is the writer's way of quoting, and asked about once: essays that quote from books do so throughout. */
const writersWay = 4

function judge(gathered: ReadonlyArray<Gathered<PassageFinding>>): readonly Finding[] {
  const findings = gathered.flatMap(({block, facts}) => facts.map((fact): Finding => ({...fact, block})))
  const [first, ...others] = findings
  if (!first || findings.length < writersWay) return findings
  const alsoAt = others.map(({block, start, end}) => ({block, start, end}))
  const reason = `${first.reason} (and in ${others.length} more places)`
  return [{...first, reason, severity: 'info', alsoAt}]
}

function startsSentence({sentences}: Passage, offset: number): boolean {
  return sentences.some((sentence) => sentence.start === offset)
}
