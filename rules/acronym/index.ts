/**
 * One acronym that the article spells out in two ways: World Health Organization (WHO), World Heath Organisation (WHO); letters that are
 * exchanged against their name, or against the acronym that was spelled out; a public body that everybody knows by another name.
 *
 * Readers can't tell which of the two is meant, or see that the name was misspelled.
 *
 * Where the house file or an option asks, it also asks about acronyms that are never spelled out (`undefined`), introduced and never
 * used (`unused`), or used before they are spelled out (`early`). It leaves alone what the house file lists in `acronyms`, what
 * everybody knows (BBC, NATO, DNA), initials of people who are named, Roman numerals, capitals for emphasis, quotations, and names
 * that stand in full without brackets.
 *
 * It does not report acronyms that are spelled out twice in the same way, British and American spellings of one name, or expansions
 * that don't spell the acronym and are no slip away from it.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {bodyFindings} from './bodies.ts'
import {misfits} from './misfits.ts'
import {plant} from './plant.ts'
import {slips} from './slips.ts'
import {small} from './small.ts'
import {findUses, judgeUses, type Asked, type Use} from './uses.ts'

const options = {
  undefined: {type: 'boolean', default: false, description: 'Ask about acronyms that the article never spells out.'},
  unused: {type: 'boolean', default: false, description: 'Ask about acronyms that are introduced and never used.'},
  early: {
    type: 'boolean',
    default: false,
    description: 'Ask about acronyms that stand before the place where they are spelled out.'
  }
} as const

type Ask = Context<typeof options>

/** The rule. */
export const rule: Rule = defineRule<Expansion | Use, typeof options>({
  meta: {
    id: 'acronym',
    description: 'One acronym with two expansions; where the house asks, one that is never spelled out or never used.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false,
    options
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextAcronym: RulePlugin<typeof options> = rulePlugin(rule)

/** An acronym that is spelled out, in offsets of its passage's text. */
export interface Expansion {
  readonly acronym: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the acronym in brackets stands. */
  readonly at: number
}

/** `(HSB)`, and `, or HSB,`. */
const defined =
  /\((?:the |or )?["“‘']?(\p{Lu}{2,7})s?["”’']?\)|(?<=\p{L}), (?:or|known as|also known as|abbreviated to) (?:the )?(\p{Lu}{3,7})(?=[,.:;])/gu
/** `HSB (Harbour Safety Board)`. */
const reversed = /(?<![\p{L}\d-])(\p{Lu}{3,7}) \((?:the )?(\p{L}[\p{L}\s’'&-]{8,90})\)/gu

function gather(passage: Passage, context: Ask): ReadonlyArray<Expansion | Use> {
  const expansions = findExpansions(passage)
  const {undefined: never, unused, early} = askedOf(context)
  return never || unused || early ? [...expansions, ...findUses(passage, context.desk, expansions)] : expansions
}

/** What is asked of acronyms: what the options or the house file say. */
function askedOf({options, desk}: Ask): Asked {
  const house = desk.house.styles?.acronyms
  return {
    undefined: options.undefined || house?.undefined === true,
    unused: options.unused || house?.unused === true,
    early: options.early || house?.early === true
  }
}

function findExpansions({text, words, role}: Passage): readonly Expansion[] {
  if (role === 'table' || !/\(|, (?:or|\p{Ll}+ (?:as|to)) /u.test(text)) return []
  const found: Expansion[] = []
  for (const match of text.matchAll(defined)) {
    const acronym = match[1] ?? match[2] ?? ''
    const last = words.findLastIndex((word) => word.end <= match.index)
    const from = expansionStart(words, last, acronym)
    const [first, end] = [from === undefined ? undefined : words[from], words[last]]
    if (!first || !end || end.end + 1 < match.index) continue
    found.push({
      acronym,
      text: text.slice(first.start, end.end),
      start: first.start,
      end: end.end,
      at: match.index + match[0].lastIndexOf(acronym)
    })
  }
  for (const match of text.matchAll(reversed)) {
    const [whole, acronym = '', name = ''] = match
    const start = match.index + whole.lastIndexOf(name)
    const own = words.filter((word) => word.start >= start && word.end <= start + name.length)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || expansionStart(words, last.index, acronym) !== first.index) continue
    found.push({acronym, text: name, start, end: start + name.length, at: match.index})
  }
  return found
}

/** The position of the word from which on the words' first letters spell the acronym; small words may be passed over. */
function expansionStart(words: Passage['words'], last: number, acronym: string): number | undefined {
  let letter = acronym.length - 1
  for (let at = last; at >= 0 && last - at < acronym.length + 4; at--) {
    const word = words[at]
    if (!word || word.sentence !== words[last]?.sentence) return undefined
    const initials = word.norm
      .split('-')
      .map((part) => part.charAt(0).toUpperCase())
      .join('')
    const rest = acronym.slice(0, letter + 1)
    if (initials.length > 1 && rest.endsWith(initials)) letter -= initials.length
    else if (initials.charAt(0) === acronym[letter] && !(small.has(word.norm) && word.shape === 'lower')) letter--
    else if (!small.has(word.norm)) return undefined
    if (letter < 0) return at
  }
  return undefined
}

function* judge(
  gathered: ReadonlyArray<Gathered<Expansion | Use>>,
  article: Article,
  context: Ask
): Generator<Finding> {
  const asked = askedOf(context)
  const expansions = gathered.map(({block, facts}) => ({
    block,
    facts: facts.filter((fact): fact is Expansion => 'text' in fact)
  }))
  if (asked.undefined || asked.unused || asked.early) {
    const uses = gathered.map(({block, facts}) => ({
      block,
      facts: facts.filter((fact): fact is Use => !('text' in fact))
    }))
    yield* judgeUses(uses, expansions, article, asked)
  }
  yield* judgeExpansions(expansions, article, context)
  yield* misfits(article, context.desk)
  yield* slips(expansions, article, context.desk)
  yield* bodyFindings(expansions, article)
}

function* judgeExpansions(
  gathered: ReadonlyArray<Gathered<Expansion>>,
  article: Article,
  {desk}: Ask
): Generator<Finding> {
  const first = new Map<string, {expansion: Expansion; block: Block}>()
  const told = new Set<string>()
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .split(/[\s/,–-]+/)
      .filter((word) => !small.has(word))
      .map((word) =>
        desk.english.lexicon
          .american(word)
          .replace(/isation/, 'ization')
          .replace(/['’]?s['’]?$/, '')
          .replace(/(?<=\p{L}{5})(?:cy|t|tion|ing|ment|al)$/u, '')
      )
      .join(' ')
  for (const {block, facts} of gathered) {
    for (const expansion of facts) {
      const known = first.get(expansion.acronym)
      if (!known) first.set(expansion.acronym, {expansion, block})
      else if (!told.has(expansion.acronym) && fold(known.expansion.text) !== fold(expansion.text)) {
        told.add(expansion.acronym)
        yield {
          block,
          start: expansion.start,
          end: expansion.end,
          reason: `"${expansion.acronym}" is "${expansion.text}" here, "${known.expansion.text}" in ${article.where(known.block)}`,
          because: [
            {
              block: known.block,
              start: known.expansion.start,
              end: known.expansion.end,
              text: `${article.where(known.block)} has "${known.expansion.text}"`
            }
          ],
          confidence: 0.85
        }
      }
    }
  }
}
