/**
 * Commas that grammar forbids, and commas that stand alone where two belong: between a subject and its verb ("The acting chairwoman, was also
 * asked to step down"), at one side of "however" ("This time however, we waited"), and before an apposition, a clause or a comment that isn't closed ("The dean
 * of the school, Prof. Eddy Marlow admonished the students", "The shop, in fact is older"). It also reports no comma between a quotation of whole
 * sentences and who says it ('says Mary "I just ran"'), and a semicolon before what is no sentence ("The cause is simple; too much rain").
 *
 * A comma tells the reader that something is put in or left out. One that stands alone sends the reader looking for the other.
 *
 * It speaks of a subject only where the words from the clause's beginning to the comma are a noun with what belongs to it and hold no verb of their own, and
 * where what follows is surely the clause's verb. It does not report asides between two commas ("The plan, had it been tried, would …"),
 * questions, whom somebody speaks to, verbs in a row ("The club hired a coach, was praised, and won"), what leads up to a clause, speech and
 * who says it, pronouns that may be stressed, headlines, captions and verse. A role before a name is left alone where it may describe what
 * follows ("A teacher by training, Ann Lee writes").
 */
import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {appositions} from './appositions.ts'
import {however} from './however.ts'
import {plant} from './plant.ts'
import {semicolons} from './semicolons.ts'
import {closingCommas, speechCommas} from './speech.ts'
import {subjectVerb} from './subject-verb.ts'
import {unclosed} from './unclosed.ts'
import {Words} from './words.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'comma-placement',
    description:
      'A comma between a subject and its verb, one comma where two belong, none before a quotation, or a semicolon for a comma.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextCommaPlacement: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  if (!isRunningText(passage) || !/[,;"“]/.test(passage.text)) return []
  const {lexicon} = desk.english
  const found: PassageFinding[] = [...speechCommas(passage, lexicon), ...closingCommas(passage, lexicon)]
  for (const sentence of passage.sentences) {
    if (sentence.to - sentence.from < 4) continue
    const words = new Words(passage, sentence, lexicon)
    if (!words.isOwn) continue
    const named = [...appositions(words, desk.names)]
    found.push(
      ...subjectVerb(words),
      ...however(words),
      ...named,
      ...[...unclosed(words)].filter(({start}) => !named.some((other) => other.start === start)),
      ...semicolons(words)
    )
  }
  return found
}

/** Whether a block is running text: a body paragraph, or whole sentences in a list, a note, or a table that only lays out a page. */
function isRunningText({role, text, sentences}: Passage): boolean {
  if (role === 'body') return true
  if (role !== 'list' && role !== 'note' && role !== 'table') return false
  return sentences.length > 1 && /[.!]["”’)]?\s*$/.test(text)
}
