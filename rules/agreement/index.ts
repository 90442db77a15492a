/**
 * Two words that do not agree: "the list of names were", "this lessons", "they allows", "did not exists", "one of the reason".
 *
 * It is what is left when a sentence was changed halfway: the noun became a plural and the verb stayed. Readers stumble, and no
 * spelling checker sees it, since both forms are words.
 *
 * It does not report nouns of several that take either verb ("the team are", "a number of people have"), "one of the … who is" or
 * "are", wishes ("if the list were"), what is asked for ("require that it have"), measures ("ten years is long"), "there's two",
 * headlines, and words in another tense. Two witnesses speak: the grammar of the words around, and how often English is written so;
 * without the second, only where the grammar allows nothing else.
 */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {isSetApart} from '../../src/article/emphasis.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import type {FormScale} from '../../src/desk/english/forms/scale.ts'
import {sentenceOf} from '../../src/desk/english/sentence-of.ts'
import {isLeftAlone} from './left-alone.ts'
import {Line} from './line.ts'
import {plant} from './plant.ts'
import type {Proposal} from './proposal.ts'
import {propose} from './propose.ts'
import {isRightly} from './rightly.ts'
import {surely} from './verb-number.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'agreement',
    description:
      'Two words that do not agree: a subject and its verb, a determiner and its noun, a verb and what it hangs on.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextAgreement: RulePlugin = rulePlugin(rule)

const leastWords = 4
/** With fewer only what the words themselves prove is told: "Does they know?", "Everyone were glad". */
const leastOfShort = 3
/** Within this much below what its pattern asks for, a place is a question. */
const doubt = 0.7
/** What speech needs more: people say "they was". */
const spoken = 1.5
/** Words this near are one fault. */
const reach = 4

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  const {evidence, lexicon} = desk.english
  if (!evidence || /^(?:headline|table|byline|credit|alt|other)$/.test(passage.role)) return []
  const found: PassageFinding[] = []
  for (const sentence of passage.sentences) {
    const isShort = sentence.to - sentence.from < leastWords
    if (sentence.to - sentence.from < leastOfShort) continue
    const line = new Line(passage, sentence, lexicon, evidence.scale.forms)
    const proposals = propose(line).filter(
      (proposal) =>
        !(isShort && proposal.bar !== surely) &&
        !isLeftAlone(line, proposal.at) &&
        !isOfMention(passage, sentence.from + proposal.at) &&
        !isBeforeSlash(passage, sentence.from + proposal.at) &&
        !isRightly(line, proposal)
    )
    if (proposals.length === 0) continue
    const weighable = evidence.scale.open(sentenceOf(passage, sentence))
    const asked = weighable ? proposals : proposals.filter((proposal) => isPlainly(line, proposal))
    for (const slip of weigh(asked, line, evidence.scale)) found.push(finding(slip, line, passage, sentence))
  }
  return found
}

/** Whether a word or the next one is named rather than used. */
function isOfMention({words}: Passage, at: number): boolean {
  return isSetApart(words, at) || isSetApart(words, at + 1)
}

/** Whether a slash follows a word: "his hat he took/and all forsook", a line of verse that ends there, or one of two words. */
function isBeforeSlash({text, words}: Passage, at: number): boolean {
  return text.charAt(words[at]?.end ?? 0) === '/'
}

/** In a line of names, whose capitals say nothing: whether the words of the place are no part of them, and grammar says enough. */
function isPlainly(line: Line, {at, bar}: Proposal): boolean {
  return bar <= -1 && line.isLower(at) && (at < 2 || line.isLower(at - 1)) && line.isLower(at + 1)
}

/** A proposal that is heavy enough, with the word that it puts there. */
interface Weighed {
  readonly at: number
  readonly word: string
  readonly margin: number
  readonly what: string | undefined
  readonly mate?: number | undefined
  readonly also?: Proposal['also']
  /** The other way out, where the word beside it may be the wrong one. */
  readonly other?: Weighed | undefined
}

function weigh(proposals: readonly Proposal[], line: Line, scale: FormScale): readonly Weighed[] {
  const weighed: Weighed[] = []
  const heads = new Set<number>()
  for (const {at, to, bar, frame, what, mate, also} of proposals) {
    if (frame.endsWith(' head')) heads.add(at)
    const printed = line.word(at)
    const asked = bar + (line.isQuoted(at) ? spoken : 0) - doubt
    for (const word of formsFor(printed, to, scale)) {
      const margin = bar === Number.NEGATIVE_INFINITY ? (line.isQuoted(at) ? -1 : 1) : scale.weigh(at, word) - asked
      if (margin > 0) weighed.push({at, word, margin, what, mate, also})
    }
  }
  const chosen: Weighed[] = []
  const rank = ({at, margin}: Weighed): number => margin - (heads.has(at) ? verbFirst : 0)
  for (const item of weighed.toSorted((a, b) => rank(b) - rank(a))) {
    if (chosen.some((other) => Math.abs(other.at - item.at) <= reach)) continue
    const beside = heads.has(item.at) ? item.at + 1 : heads.has(item.at - 1) ? item.at - 1 : undefined
    chosen.push({...item, other: weighed.find(({at}) => at === beside)})
  }
  return chosen
}

function formsFor(printed: string, to: number | string, scale: FormScale): readonly string[] {
  if (typeof to === 'string') return [to]
  return scale.forms.of(printed).flatMap(({word, pos}) => ((pos & to) !== 0 && word !== printed ? [word] : []))
}

/** How much more must speak for another noun than for another verb: "the roads is" is rather "the roads are". */
const verbFirst = 1.5

/** How many words before and after the place are shown. */
const shown = {before: 3, after: 1}

function finding(
  {at, word, margin, what, mate, also, other}: Weighed,
  line: Line,
  {words, text}: Passage,
  {from}: Sentence
): PassageFinding {
  // A noun and its verb: either may be the wrong one, so both are marked.
  const [first, last] = [Math.min(at, other?.at ?? at), Math.max(at, other?.at ?? at, also?.at ?? at)]
  const [start, end] = [words[from + first]?.start ?? 0, words[from + last]?.end ?? 0]
  const left = text.slice(words[from + Math.max(0, first - shown.before)]?.start ?? start, start)
  const right = text.slice(end, words[from + Math.min(line.length - 1, last + shown.after)]?.end ?? end)
  const withWord = (place: number, put: string): string => {
    const printed = words[from + place]
    if (!printed) return ''
    const [before, after] = [text.slice(start, printed.start), text.slice(printed.end, end)]
    return `${before}${asPrinted(put, text.slice(printed.start, printed.end))}${after}`
  }
  const second = words[from + (also?.at ?? at)]
  const mended =
    also && word === ''
      ? asPrinted(also.word, text.slice(start, end))
      : also && second
        ? `${withWord(at, word).slice(0, second.start - end)}${asPrinted(also.word, text.slice(second.start, second.end))}`
        : withWord(at, word)
  return {
    start,
    end,
    reason: `${what ?? 'Words that do not agree'}: "${left}${text.slice(start, end)}${right}" → "${left}${mended}${right}"`,
    note: other && `Or "${withWord(other.at, other.word)}"`,
    expected: [mended],
    // Where the noun was meant to change, the place is the noun's.
    places: mate === undefined || (mate >= first && mate <= last) ? undefined : places(words[from + mate]),
    severity: margin > doubt ? undefined : 'info',
    // As sure as the weight, so that of two rules that would change the same words the surer one speaks.
    confidence: Math.max(0.8, 1 / (1 + Math.exp(-1 - margin)))
  }
}

function places(word: Passage['words'][number] | undefined): PassageFinding['places'] {
  return word && [{start: word.start, end: word.end}]
}

/** A word with the capital and the apostrophe of the one that it replaces. */
function asPrinted(word: string, printed: string): string {
  const marked = printed.includes('’') ? word.replace("'", '’') : word
  return /^\p{Lu}/u.test(printed) && !/^I\.?$/.test(printed) ? marked.charAt(0).toUpperCase() + marked.slice(1) : marked
}
