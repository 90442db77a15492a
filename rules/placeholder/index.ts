/**
 * A note to self or an unfilled template that was left in the copy: TK, XXX, [CHECK], lorem ipsum, {{name}}.
 *
 * Readers see at once that nobody read the article before it was published.
 *
 * It does not report placeholders in code or in articles that write about them, Roman numerals (Super Bowl XXX), sizes, initials and
 * tickers (TK), what an editor added to a quotation ("[he] said"), footnote marks, and details that a listing openly calls
 * unknown ("Venue: TBC").
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import {sentenceTextAround} from '../../src/article/sentence-around.ts'
import {isTechnical} from '../../src/article/technical.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Gathered, type Rule} from '../../src/check/rule.ts'
import {patterns, type Pattern} from './patterns.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<Fact, Record<string, never>>({
  meta: {
    id: 'placeholder',
    description: 'A placeholder or a note to self that was left in the copy.',
    severity: 'error',
    alsoReads: ['other'],
    presets: ['newsroom', 'essential'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextPlaceholder: RulePlugin = rulePlugin(rule)

interface Fact {
  readonly start: number
  readonly end: number
  readonly kind: Pattern['kind']
  readonly text: string
}

// A sentence that speaks of placeholders shows them.
const discussing =
  /placeholder|\bstands? for\b|\bshort for\b|\babbreviat|\bfiller text\b|\bdummy text\b|merge (?:tag|field)|\bmnemonic\b/i
const openMark = /["“‘'`«]$/
const closeMark = /^[.,!?]?["”’'`»]/

function gather(passage: Passage): readonly Fact[] {
  const {text, opaque} = passage
  const found: Fact[] = []
  for (const {kind, needs, expression, holds} of patterns) {
    if (!needs.test(text)) continue
    for (const match of text.matchAll(expression)) {
      const start = match.index
      const end = start + match[0].length
      if (opaque.some((span) => start < span.end && span.start < end)) continue
      if (found.some((fact) => start < fact.end && fact.start < end)) continue
      if (holds && !holds(match, text)) continue
      if (isMentioned(passage, start, end)) continue
      found.push({start, end, kind, text: match[0].trim()})
    }
  }
  return joined(found.toSorted((a, b) => a.start - b.start))
}

/** Whether the words are spoken of: in quotation marks of their own, or in a sentence about placeholders. */
function isMentioned(passage: Passage, start: number, end: number): boolean {
  const {text} = passage
  if (openMark.test(text.slice(Math.max(0, start - 1), start)) && closeMark.test(text.slice(end, end + 2))) {
    // A quotation that holds nothing else is still to be filled, unless words around it speak of it.
    return start > 1 && /\p{L}/u.test(text.slice(0, start))
  }
  return discussing.test(sentenceTextAround(passage, start).replace(text.slice(start, end), ''))
}

/** Filler text is one fault from its first words to its last. */
function joined(facts: readonly Fact[]): Fact[] {
  const result: Fact[] = []
  for (const fact of facts) {
    const last = result.at(-1)
    if (last?.kind === 'filler' && fact.kind === 'filler') result[result.length - 1] = {...last, end: fact.end}
    else result.push(fact)
  }
  return result
}

function judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Finding[] {
  const places = gathered.flatMap(({block, facts}) => facts.map((fact) => ({...fact, block})))
  const named = places.some(({text}) => text === 'TK') && usesInitials(article)
  const found = new Map<string, Finding>()
  for (const place of places) {
    const {block, kind, text} = place
    if (kind === 'template' && (article.derive(isTechnical) || article.derive(isTemplate))) continue
    if (text === 'TK' && named) continue
    // One template that was not filled is one fault, wherever it stands; each TK is another gap.
    const key = kind === 'template' || kind === 'filler' ? text.toLowerCase() : `${text} ${found.size}`
    const first = found.get(key)
    if (first) found.set(key, {...first, alsoAt: [...(first.alsoAt ?? []), place]})
    else
      found.set(key, {
        block,
        start: place.start,
        end: place.end,
        reason: `Placeholder left in the copy: "${block.text.slice(place.start, place.end).trim().slice(0, 60)}"`
      })
  }
  return [...found.values()]
}

/** Whether the article is a template's source, which a site generator fills: `{% assign name = "Ann" %}` stands in it. */
function isTemplate(article: Article): boolean {
  return article.blocks.some(({text}) => /\{%-? ?(?:assign|capture|set|include|for|if|block|extends|raw)\b/.test(text))
}

/** Whether TK is somebody or something in this article: "T.K. Reid", "TK Maxx", "Turk Katilim (TK)". */
function usesInitials(article: Article): boolean {
  return article.blocks.some(({text}) =>
    /\bT\. ?K\.|\bTK(?:['’]s\b| \p{Lu}\p{Ll}|[-–]\d)|\b[Tt]\p{L}{0,20}[ -]?\p{L}{0,20}[Kk]\p{L}{0,20} \(TK\)|["“‘']TK["”’']/u.test(
      text
    )
  )
}
