/**
 * What pasting, converting and publishing tools left in the copy: garbled characters, code for characters, tags, tracked changes,
 * sentences, links and words without the space between them, spaces before stops, stops twice, addresses of test servers.
 *
 * Readers see a machine where a writer should be; search engines and screen readers don't find the words at all.
 *
 * It does not report doubled spaces (nobody sees them on a page), code, articles that explain these very things, French spacing,
 * spaced ellipses, file names, domain names and version numbers.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {toSource} from '../../src/article/source-map.ts'
import {isTechnical} from '../../src/article/technical.ts'
import type {Finding, TextEdit} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {findAddresses} from './addresses.ts'
import {findEntities} from './entities.ts'
import {findEscapes} from './escapes.ts'
import type {Fact, Kind} from './fact.ts'
import {findGaps} from './gaps.ts'
import {findGlued} from './glued.ts'
import {findInvisible} from './invisible.ts'
import {findLetters} from './letters.ts'
import {findMarks} from './marks.ts'
import {findMojibake} from './mojibake.ts'
import {plant} from './plant.ts'
import {findRemains} from './remains.ts'
import {findOneSided} from './one-sided.ts'
import {type Place, reasonOf} from './reason.ts'
import {findSpaces, holdsMarkup} from './spaces.ts'
import {findSplit} from './split.ts'
import {findStops} from './stops.ts'

/** The rule. */
export const rule: Rule = defineRule<Fact, Record<string, never>>({
  meta: {
    id: 'residue',
    description: 'What pasting and publishing tools left in the copy: garbled characters, tags, missing spaces.',
    severity: 'error',
    alsoReads: ['other'],
    presets: ['newsroom', 'essential'],
    fixable: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextResidue: RulePlugin = rulePlugin(rule)

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Fact[] {
  const found = [
    ...findMojibake(passage),
    ...findEntities(passage),
    ...findRemains(passage),
    // Menus have signs and spaces of their own.
    ...(passage.role === 'other'
      ? []
      : [
          ...findInvisible(passage),
          ...findGlued(passage, desk.english.lexicon),
          ...findAddresses(passage),
          ...findEscapes(passage, desk.english.lexicon),
          ...findMarks(passage),
          ...findLetters(passage, desk.english.lexicon),
          ...findSplit(passage, desk.english.lexicon),
          ...findGaps(passage, desk.english.lexicon),
          ...findOneSided(passage, desk.english.lexicon),
          ...findSpaces(passage),
          ...findStops(passage, desk.english.lexicon)
        ])
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  // What lies within other remains is a part of them: an entity in a link's tag, a stop in garbled words.
  let end = 0
  return found.filter((fact) => {
    if (fact.start < end) return false
    end = fact.end
    return true
  })
}

// Kinds that come in crowds: what made one made all, so they are told once.
const together: ReadonlySet<Kind> = new Set<Kind>([
  'mojibake',
  'lost',
  'entity',
  'invisible',
  'apart',
  'escape',
  'markup',
  'ligature',
  'twin',
  'inner',
  'one-sided',
  'half',
  'space',
  'twice',
  'dots',
  'side',
  'tag'
])

function judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Finding[] {
  const groups: Place[][] = []
  const crowds = new Map<Kind, Place[]>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (fact.technical && article.derive(isTechnical)) continue
      if (fact.markdown && !(article.isMarkdown && isWritten(block, fact))) continue
      if (/^(?:space|inner|empty)$/.test(fact.kind) && holdsMarkup(beforeMark(article, block, fact))) continue
      // "densely-\npacked": the source's line ends there.
      if (fact.name === 'hyphen' && sourceOf(article, block, fact.start, fact.end).includes('\n')) continue
      if (fact.kind === 'merged' && isOwnWord(article, block, fact)) continue
      const crowd = crowds.get(fact.kind)
      if (crowd) crowd.push({...fact, block})
      else {
        const group = [{...fact, block}]
        groups.push(group)
        if (together.has(fact.kind)) crowds.set(fact.kind, group)
      }
    }
  }
  // Who writes two stops again and again means dots.
  return groups.flatMap((group) => (group[0]?.kind === 'dots' && group.length > mostDots ? [] : tell(group)))
}

/** Whether a sign stands in the source as readers see it: "\\*" was meant. */
function isWritten({runs}: Block, {start}: Fact): boolean {
  const run = runs?.findLast(({text}) => text <= start)
  return run === undefined || run.verbatim
}

/** The source from the last character before a mark to the mark, with all tags between, or from an opening bracket to its word; empty where the tree tells no positions. */
function beforeMark(article: Article, block: Block, {start, end}: Fact): string {
  const {text} = block
  const from = text.charAt(start) === '(' ? start : text.slice(0, end - 1).trimEnd().length - 1
  return sourceOf(article, block, from, end)
}

/** The source of a place of a block; empty where the tree tells no positions. */
function sourceOf(article: Article, {runs}: Block, start: number, end: number): string {
  const span = runs && toSource(runs, start, end)
  return span ? (article.sources?.joined.slice(span.start, span.end) ?? '') : ''
}

/** More pairs of stops than this are an article's way to write dots. */
const mostDots = 2

/** Whether a word in two halves is somebody's own: a brand or a name that stands in the article again. */
function isOwnWord(article: Article, block: Block, fact: Fact): boolean {
  const word = block.words.find((item) => item.start === fact.start)
  return word !== undefined && article.places(word.norm).length > 1
}

function tell(group: readonly Place[]): Finding[] {
  const [first, ...others] = group
  if (!first) return []
  const {block, start, end, expected, certain, severity} = first
  const rest = others.length === 0 ? '' : ` (and in ${others.length} more ${others.length === 1 ? 'place' : 'places'})`
  const edits: TextEdit[] = others.some((place) => place.expected)
    ? group.flatMap((place) =>
        place.expected?.length === 1
          ? {block: place.block, start: place.start, end: place.end, text: place.expected[0] ?? ''}
          : []
      )
    : []
  return [
    {
      block,
      start,
      end,
      severity: group.some((place) => place.severity === 'error')
        ? 'error'
        : group.some((place) => place.severity === 'warning')
          ? 'warning'
          : severity,
      reason: `${reasonOf(first)}${rest}`,
      ...(expected ? {expected} : {}),
      ...(edits.length > 0 ? {edits} : {}),
      ...(certain ? {certain: group.every((place) => place.certain)} : {}),
      ...(others.length > 0 ? {alsoAt: others} : {})
    }
  ]
}
