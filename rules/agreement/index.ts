/**
 * Two words that do not agree: "the list of names were", "this lessons", "they allows", "did not exists", "one of the reason".
 */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import type {FormScale} from '../../src/desk/english/forms/scale.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {sentenceOf} from '../../src/desk/english/slips-of.ts'
import {Line} from './line.ts'
import {pluralAfterOne, singularAfterKinds, singularAfterMany, singularAfterOneOf, suchCase} from './nouns.ts'
import {plant} from './plant.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {gerundVerb, nounVerb, pronounVerb, relativeVerb, theNumber} from './subjects.ts'
import {thereIs} from './there.ts'
import {afterAnd, afterBe, asDefine, auxiliaryAfterModal, determinerBase, haveGerund, pronounGerund, toGerund, afterHave, afterLet, afterModal, afterPreposition, afterTo} from './verbs.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'agreement',
    description: 'Two words that do not agree: a subject and its verb, a determiner and its noun, a verb and what it hangs on.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextAgreement: RulePlugin = rulePlugin(rule)

const patterns: readonly Pattern[] = [
  afterModal, auxiliaryAfterModal, afterTo, afterHave, afterBe, afterPreposition, afterLet, afterAnd,
  pluralAfterOne, singularAfterMany, singularAfterOneOf, singularAfterKinds,
  pronounVerb, relativeVerb, nounVerb, thereIs, theNumber, asDefine, toGerund, gerundVerb, pronounGerund, haveGerund, determinerBase, suchCase
]

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  const {evidence, lexicon} = desk.english
  if (!evidence || /^(?:headline|table|byline|credit|alt)$/.test(passage.role)) return []
  const found: PassageFinding[] = []
  for (const sentence of passage.sentences) {
    if (sentence.to - sentence.from < 4) continue
    const line = new Line(passage, sentence, lexicon, evidence.scale.forms)
    const proposals = propose(line)
    if (proposals.length > 0) found.push(...weigh(proposals, line, passage, sentence, evidence.scale, lexicon))
  }
  return found
}

function propose(line: Line): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < line.length; at++) {
    for (const pattern of patterns) proposals.push(...pattern(line, at))
  }
  return proposals
}

interface Weighed extends Proposal {
  readonly word: string
  readonly margin: number
}

function weigh(proposals: readonly Proposal[], line: Line, passage: Passage, sentence: Sentence, scale: FormScale, lexicon: Lexicon): PassageFinding[] {
  scale.open(sentenceOf(passage, sentence.from, sentence.to))
  const weighed: Weighed[] = []
  for (const proposal of proposals) {
    const printed = line.word(proposal.at)
    const bits = proposal.to
    const others = typeof bits === 'string' ? [bits] : scale.forms.of(printed).filter(({word, pos}) => (pos & bits) !== 0 && word !== printed).map(({word}) => word)
    for (const word of others) {
      const logit = scale.weigh(proposal.at, word)
      const margin = proposal.bar === Number.NEGATIVE_INFINITY ? 1 : logit - proposal.bar + Number(process.env['OFF'] ?? 0)
      if (process.env['AG']) console.log('   ', proposal.frame, printed, word, logit.toFixed(2), proposal.bar)
      if (margin > 0) weighed.push({...proposal, word, margin})
    }
  }
  const best = weighed.toSorted((a, b) => b.margin - a.margin)
  const chosen: Weighed[] = []
  for (const item of best) if (chosen.every((other) => Math.abs(other.at - item.at) > 4)) chosen.push(item)
  return chosen.map((item) => finding(item, line, passage, sentence))
}

function finding({at, word, frame, margin}: Weighed, line: Line, passage: Passage, sentence: Sentence): PassageFinding {
  const place = passage.words[sentence.from + at]
  const [start, end] = [place?.start ?? 0, place?.end ?? 0]
  const left = passage.words[sentence.from + Math.max(0, at - 3)]?.start ?? start
  const right = passage.words[sentence.from + Math.min(line.length - 1, at + 1)]?.end ?? end
  const printed = passage.text.slice(start, end)
  const cased = /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  const shown = passage.text.slice(left, start)
  return {
    start, end,
    reason: `These words do not agree: "${shown}${printed}${passage.text.slice(end, right)}" → "${shown}${cased}${passage.text.slice(end, right)}"${process.env['AG'] !== undefined ? ` {${frame} ${margin.toFixed(2)}}` : ''}`,
    expected: [cased]
  }
}
