/**
 * A figure that is written as none is: "the 21th", "1,0000 people", "£3m million", "10% per cent", "30years".
 *
 * It is what a quick hand or half an edit leaves: the new number got the old one's ending, the sign came before the word that it stands
 * for.
 *
 * It does not report weights in stone ("11st 4lb"), groups of two as in lakhs, lists of numbers, years behind a comma, decimals with
 * a comma, formulas, and what stands in code.
 */
import type {Passage} from '../../src/article/block.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'malformed-figure',
    description: 'A figure that is written as none is: the 21th, 1,0000 people, £3m million.',
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
const thousands = /(?<![\p{L}\p{N}.,/_:-])(\d{1,3}(?:,\d{3}){0,3}),(\d{4})(?![\p{L}\p{N},_/-]|\.\d)/gu
const magnitude =
  /[£$€]\d[\d.,]{0,12}(?: ?(?:m|bn|tn|k|mn)|(?: million| billion| trillion)) (?:million|billion|trillion|thousand)(?![\p{L}-])/gu
const percent = /(?<![\p{L}\p{N}])\d[\d.,]{0,8}(?:% (?:per ?cent)|(?: per ?cent) (?:per ?cent|%))(?![\p{L}-])/gu
const joined =
  /(?<![\p{L}\p{N}.,$£€#@/_:-])(\d{1,3}(?:,\d{3})*)(years?|people|months?|weeks|hours|minutes|percent|per cent)(?= |[.,;](?:\s|$))/gu
const after = /(?<=\d ?)%(of|in|the|and|to|for)(?= )/gu

function gather(passage: Passage): readonly PassageFinding[] {
  const {text, role, opaque} = passage
  if (!/\d/.test(text) || /^(?:table|other|byline|credit)$/.test(role)) return []
  const found = [...ordinals(text), ...groups(text), ...twice(text), ...spaces(text)]
  return found
    .filter(({start, end}) => !opaque.some((span) => start < span.end && span.start < end))
    .toSorted((a, b) => a.start - b.start)
}

/** "the 21th", "the 2th": the ending of another number. */
function ordinals(text: string): PassageFinding[] {
  return [...text.matchAll(ordinal)].flatMap(({0: whole, 1: number = '', 2: ending = '', index}) => {
    const right = endingOf(number)
    return right === ending ? [] : [finding('An ordinal with another ending', index, whole, `${number}${right}`)]
  })
}

function endingOf(number: string): string {
  if (/1\d$/.test(number)) return 'th'
  return /1$/.test(number) ? 'st' : /2$/.test(number) ? 'nd' : /3$/.test(number) ? 'rd' : 'th'
}

/** "1,0000": four figures behind a comma, of which the last are noughts, or behind a group of three. */
function groups(text: string): PassageFinding[] {
  return [...text.matchAll(thousands)].flatMap(({0: whole, 1: front = '', 2: last = '', index}) => {
    if (!last.endsWith('000') && !front.includes(',')) return []
    // "May 5,2000": a year.
    if (/^(?:1[5-9]|20)\d\d$/.test(last)) return []
    return [{start: index, end: index + whole.length, reason: `Four figures behind a comma: "${whole}"`}]
  })
}

/** "£3m million", "10% per cent": what a sign says is said again. */
function twice(text: string): PassageFinding[] {
  const amounts = [...text.matchAll(magnitude)].map(({0: whole, index}) => {
    const cut = whole.lastIndexOf(' ')
    return finding('The magnitude twice', index, whole, whole.slice(0, cut))
  })
  const shares = [...text.matchAll(percent)].map(({0: whole, index}) => {
    const first = /^[\d.,]+(?:%| per ?cent)/.exec(whole)?.[0] ?? whole
    return finding('Per cent twice', index, whole, first)
  })
  return [...amounts, ...shares]
}

/** "30years", "60 %of": a space is missing. */
function spaces(text: string): PassageFinding[] {
  const behind = [...text.matchAll(joined)].map(({0: whole, 1: number = '', 2: word = '', index}) =>
    finding('No space behind the figure', index, whole, `${number} ${word}`)
  )
  const signs = [...text.matchAll(after)].map(({0: whole, 1: word = '', index}) =>
    finding('No space behind the sign', index, whole, `% ${word}`)
  )
  return [...behind, ...signs]
}

function finding(what: string, start: number, printed: string, right: string): PassageFinding {
  return {start, end: start + printed.length, reason: `${what}: "${printed}" → "${right}"`, expected: [right]}
}
