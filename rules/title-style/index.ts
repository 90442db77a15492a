/**
 * A title or a headline that isn't written as the house file sets it: "Mr." where the house prints "Mr", "Council Votes To Close
 * Library" where it writes headlines as sentences.
 *
 * Readers meet titles in every paragraph and headlines first of all.
 *
 * It speaks only of what the house file sets (`styles.titles`, `styles.headlines`), each once for an article. Of titles it knows Mr,
 * Mrs, Ms, Mx, Dr and Messrs before a name; it leaves alone streets, brands and works that are named so (Dr Pepper, "Mr. Robot").
 * Of headlines it leaves alone those in capitals and those that are mostly names.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {isOpaque, isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {headlineSlip, rewritten} from './headlines.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'title-style',
    description:
      'A title before a name, or the capitals of a headline, that are not written as the house file sets them.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextTitleStyle: RulePlugin = rulePlugin(rule)

const title = /(?<![\p{L}\d.’'-])(?:M(?:r|rs|s|x)|Dr|Messrs)(?<stop>\.?)(?=[ \u00A0]\p{Lu})/gu
// Brands, works and stage names that keep their own spelling.
const named =
  /^(?:Dr\.? (?:Pepper|Martens?|Strange|Strangelove|Seuss|Dre|Scholl|Oetker|Who|No\b|Doolittle|Jekyll)|Mr\.? (?:Robot|Bean|Clean|Potato|Coffee|Beast|Kipling|Muscle|T\b|Men)|Mrs\.? (?:Doubtfire|Dalloway|Miniver|Butterworth)|Ms\.? (?:Magazine|Word|Office|Excel|Access|Windows|Teams|Marvel|Pac-Man))/

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const {titles, headlines} = desk.house.styles ?? {}
  if ((!titles && !headlines) || !isStyled(passage)) return []
  const found: StyleSlip[] = []
  if (titles) found.push(...readTitles(passage, titles))
  if (headlines && passage.role === 'headline') {
    const slip = headlineSlip(passage, headlines, desk.english.lexicon)
    if (slip) found.push(slip)
  }
  return found
}

function readTitles(passage: Passage, style: 'Dr' | 'Dr.'): StyleSlip[] {
  const {text} = passage
  if (!/\b(?:M(?:r|rs|s|x|essrs)|Dr)\b/.test(text)) return []
  const found: StyleSlip[] = []
  for (const {index: start, 0: printed, groups = {}} of text.matchAll(title)) {
    const stopped = groups['stop'] === '.'
    if (stopped === (style === 'Dr.') || isOpaque(passage, start)) continue
    if (named.test(text.slice(start, start + 24)) || isWork(passage, start)) continue
    // 12 Oak Dr. Springfield
    if (
      printed.startsWith('Dr') &&
      /\d[ \u00A0](?:\p{Lu}[\p{L}.]{0,20}[ \u00A0]){1,3}$/u.test(text.slice(Math.max(0, start - 70), start))
    )
      continue
    const bare = stopped ? printed.slice(0, -1) : printed
    found.push({
      start,
      end: start + printed.length,
      right: stopped ? bare : `${bare}.`,
      certain: true,
      house: style === 'Dr' ? 'prints Mr and Dr without a full stop' : 'prints Mr. and Dr. with a full stop'
    })
  }
  return found
}

/** Whether a title opens a short quotation without a stop: the name of a work. */
function isWork({quotations, text}: Passage, start: number): boolean {
  if (!/["“'‘]/.test(text.charAt(start - 1))) return false
  return quotations.some(
    (one) => one.start === start - 1 && one.end - start < 32 && !/[.,!?]["”'’]?$/.test(text.slice(start, one.end))
  )
}

function judge(gathered: ReadonlyArray<Gathered<StyleSlip>>, article: Article, {desk}: Context): Finding[] {
  const {headlines} = desk.house.styles ?? {}
  if (!headlines) return judgeStyle(gathered)
  return judgeStyle(
    gathered.map(({block, facts}) => ({
      block,
      facts: facts.map((fact) =>
        block.role === 'headline' && fact.start === 0 && fact.right === undefined
          ? {...fact, right: rewritten(block, headlines, article, desk.english.lexicon)}
          : fact
      )
    }))
  )
}
