/**
 * A figure that is written as none is: "the 21th", "1,0000 people", "£3m million", "10% per cent", "30years", "2O24", "1, 300 homes",
 * "8 and half hours", "6:00pm - 8.00pm".
 *
 * It is what a quick hand or half an edit leaves: the new number got the old one's ending, the sign came before the word that it stands
 * for.
 *
 * It does not report weights in stone ("11st 4lb"), groups of two as in lakhs, lists of numbers, years behind a comma, decimals with
 * a comma, formulas, and what stands in code.
 */
import type {Passage} from '../../src/article/block.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {again} from './again.ts'
import {groups} from './groups.ts'
import {letters} from './letters.ts'
import {parts} from './parts.ts'
import {plant} from './plant.ts'
import {slip} from './slip.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'malformed-figure',
    description: 'A figure that is written as none is: the 21th, 1,0000 people, £3m million, 2O24.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextMalformedFigure: RulePlugin = rulePlugin(rule)

const ordinal = /(?<![\p{L}\p{N}.,$£€#@/_+^=-])(\d{1,3}(?:,?\d{3}){0,3})(th|nd|rd)(?![\p{L}\p{N}_^=-])/gu
// A stone is a weight: "11st 4lb".
const first =
  /(?<![\p{L}\p{N}.,$£€#@/_+^=-])(\d{1,3})st(?= (?:place|century|anniversary|birthday|floor|edition|time|minute|hole|round|day|season|goal|century's)(?![\p{L}-]))/gu
const joined =
  /(?<![\p{L}\p{N}.,$£€#@/_:-])(\d{1,3}(?:,\d{3})*)(years?|people|months?|weeks|hours|minutes|percent|per cent|to|of|and|from|were)(?= |[.,;](?:\s|$))/gu
const after = /(?<=\d ?)%(of|in|the|and|to|for)(?= )/gu

function gather(passage: Passage, {desk}: Context): readonly PassageFinding[] {
  const {text, role, opaque} = passage
  if (!/\d/.test(text) || /^(?:table|other|byline|credit)$/.test(role)) return []
  const found = [
    ...ordinals(text),
    ...groups(text),
    ...again(text),
    ...parts(text),
    ...spaces(text),
    ...letters(text, desk.english.lexicon)
  ]
  return found
    .filter(({start, end}) => !opaque.some((span) => start < span.end && span.start < end))
    .toSorted((a, b) => a.start - b.start)
}

/** "the 21th", "the 2th": the ending of another number. */
function ordinals(text: string): PassageFinding[] {
  if (!/\d(?:th|nd|rd|st)/.test(text)) return []
  const all = [...text.matchAll(ordinal), ...text.matchAll(first)]
  return all.flatMap(({0: whole, 1: number = '', index}) => {
    const right = endingOf(number)
    return whole === number + right ? [] : [slip('An ordinal with another ending', index, whole, `${number}${right}`)]
  })
}

function endingOf(number: string): string {
  if (/1\d$/.test(number)) return 'th'
  return /1$/.test(number) ? 'st' : /2$/.test(number) ? 'nd' : /3$/.test(number) ? 'rd' : 'th'
}

/** "30years", "60 %of": a space is missing. */
function spaces(text: string): PassageFinding[] {
  const behind = (/\d[a-z]/.test(text) ? [...text.matchAll(joined)] : []).map(
    ({0: whole, 1: number = '', 2: word = '', index}) =>
      slip('No space behind the figure', index, whole, `${number} ${word}`)
  )
  const signs = (/%[a-z]/.test(text) ? [...text.matchAll(after)] : []).map(({0: whole, 1: word = '', index}) =>
    slip('No space behind the sign', index, whole, `% ${word}`)
  )
  return [...behind, ...signs]
}
