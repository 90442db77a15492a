/**
 * American spelling in British copy, or British in American: "center" where the article has colour, travelled and litre.
 *
 * Agency copy, pasted paragraphs and spell-checkers set to the other language leave words that readers at home take for
 * mistakes. The variety is the desk's, the house's, or what at least three other words of the article show, or fewer
 * with what else is of one country: dates, places, money, titles, words (sidewalk, per cent).
 *
 * It does not report names, official titles ("Secretary of Defense"), what someone is quoted as saying, words that serve in
 * both varieties (program, practice, meter, focused, toward), nor -ise against -ize in British English, unless the article
 * mixes the two.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {varietySigns} from '../../src/article/variety-signs.ts'
import {articleSpelling, type ArticleSpelling, type SpellingPlace} from '../../src/article/variety.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {sideOf, spellingOf, type Side, type Spelling} from '../../src/desk/english/variety-pairs.ts'
import type {Variety} from '../../src/desk/desk.ts'
import {foreignTitles} from './foreign-titles.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'spelling-variety',
    description: 'American and British spellings mixed in one article, or against the house.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextSpellingVariety: RulePlugin = rulePlugin(rule)

/** Words of foreign officials' titles: the only names whose spelling is the writer's. */
function gather(passage: Passage, context: Context): readonly Span[] {
  return foreignTitles(passage, context.desk.names)
}

function* judge(gathered: ReadonlyArray<Gathered<Span>>, article: Article, context: Context): Generator<Finding> {
  const spelling = article.derive(articleSpelling)
  const {variety} = context.desk
  const titles = gathered.flatMap(({block, facts}) => facts.map((span) => titlePlace(block, span)))
  const words = new Map(spelling.words)
  for (const place of titles) words.set(place.text, [...(words.get(place.text) ?? []), place])
  const target = variety ? undefined : (targetOf(spelling) ?? targetBySigns(spelling, article))
  for (const [word, places] of words) {
    const [first] = places
    // A rigor, of the dead or the feverish, is spelled so everywhere; to prise a lid off is no -ize.
    if (!first || /^(?:rigors?|pris(?:e[sd]?|ing))$/.test(word)) continue
    const {difference} = first.spelling
    let side = variety ? sideOf(variety, word, first.spelling) : difference === 'ise' ? undefined : target
    // -ise in American copy; elsewhere the article's own majority of the two.
    if (!variety && difference === 'ise') side = target === 'American' ? target : majorityOfIse(spelling)
    if (variety === 'en-GB' && difference === 'ise') side = majorityOfIse(spelling)
    if (side === undefined || side === first.spelling.side) continue
    // Canadian English is nobody's whom one side's spellings show.
    if (!variety && difference !== 'ise' && isCanadian(word, first.spelling, side, article)) continue
    yield finding(places, spelling, side, variety)
  }
}

function titlePlace(block: Block, span: Span): SpellingPlace {
  const text = block.text.slice(span.start, span.end).toLowerCase()
  return {...span, block, text, spelling: spellingOf(text) ?? {side: 'British', difference: 'other', other: text}}
}

/** The side that the article is written in; undefined where one variety, such as Canadian, has all its words so. */
function targetOf(spelling: ArticleSpelling): Side | undefined {
  return spelling.side !== undefined && spelling.consistent && spelling.british > 0 && spelling.american > 0
    ? undefined
    : spelling.side
}

/** How many signs and words show a side where its words alone are too few. */
const leastSigns = 4

/** The side that words, dates, titles and money show, where at most a word or two is spelled as the other side does. */
function targetBySigns(spelling: ArticleSpelling, article: Article): Side | undefined {
  const {british, american, side, consistent} = spelling
  if (side !== undefined || british + american === 0 || (consistent && british > 0 && american > 0)) return undefined
  const signs = article.derive(varietySigns)
  const isClear = (own: number, ownSigns: number, other: number, otherSigns: number): boolean =>
    other <= Math.min(2, own + 1) && own + ownSigns >= leastSigns && own + ownSigns >= 4 * otherSigns
  if (isClear(american, signs.american, british, signs.british)) return signs.canadian ? undefined : 'American'
  return isClear(british, signs.british, american, signs.american) ? 'British' : undefined
}

/** Whether Canadian English, or what may be it, has this word so. */
function isCanadian(word: string, spelling: Spelling, side: Side, article: Article): boolean {
  return article.derive(varietySigns).canadian && sideOf('en-CA', word, spelling) !== side
}

/** The commoner of -ise (British) and -ize (American): at least three words, three times as many as the other. */
function majorityOfIse({ise, ize}: ArticleSpelling): Side | undefined {
  if (ise >= 3 && ise >= 3 * ize) return 'British'
  return ize >= 3 && ize >= 3 * ise ? 'American' : undefined
}

function finding(
  places: readonly SpellingPlace[],
  article: ArticleSpelling,
  side: Side,
  variety: Variety | undefined
): Finding {
  const [first, ...others] = places as readonly [SpellingPlace, ...SpellingPlace[]]
  const {difference, other} = first.spelling
  const actual = first.block.text.slice(first.start, first.end)
  const axis = difference === 'ise' && variety !== 'en-US' && variety !== 'en-CA' && article.side !== 'American'
  const proof = [...article.words]
    .filter(([, [place]]) => place?.spelling.side === side && (place.spelling.difference === 'ise') === axis)
    // The same word spelled otherwise is the best proof.
    .toSorted(([a], [b]) => Number(b === other) - Number(a === other))
  const name = axis ? (side === 'British' ? '-ise' : '-ize') : `${side} spelling`
  const reason =
    proof.length >= (variety ? 3 : 1) && variety !== 'en-CA' && variety !== 'en-AU'
      ? `"${actual}" here, ${name} in ${count(proof.length)}: ${list(proof.map(([word]) => word))}`
      : `"${actual}" is ${first.spelling.side} spelling, the copy is ${variety ? varietyNames[variety] : side}: "${cased(other, actual)}"`
  return {
    block: first.block,
    start: first.start,
    end: first.end,
    reason,
    expected: [cased(other, actual)],
    certain: false,
    alsoAt: others,
    because: proof.slice(0, 5).flatMap(([word, [place]]) => (place ? [{...place, text: `"${word}" here`}] : [])),
    confidence: variety ? 0.95 : 0.9
  }
}

const varietyNames: Readonly<Record<Variety, string>> = {
  'en-GB': 'British',
  'en-US': 'American',
  'en-CA': 'Canadian',
  'en-AU': 'Australian'
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function count(number: number): string {
  return `${numbers[number] ?? number} other ${number === 1 ? 'word' : 'words'}`
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, 3).map((word) => `"${word}"`)
  return words.length > 3 ? `${shown.join(', ')} …` : shown.join(', ')
}

function cased(word: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toLowerCase() ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
