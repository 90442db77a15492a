import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {AcronymStyle} from '../../src/desk/house-styles.ts'
import type {Expansion} from './index.ts'
import {isKnown} from './known.ts'

/** What is asked of acronyms. */
export type Asked = Required<AcronymStyle>

/** A place where an acronym stands without being introduced. */
export interface Use {
  readonly acronym: string
  readonly start: number
  readonly end: number
  /** Whether it stands in running text, in the writer's own words. */
  readonly own: boolean
  /** Whether brackets stand around it, as where a name in full has just been given. */
  readonly bracketed: boolean
}

const capitals = /^(\p{Lu}{3,5})(?:s|['’]s)?$/u

/** Find the acronyms of a passage that want an expansion. */
export function findUses(passage: Passage, desk: Desk, expansions: readonly Expansion[]): Use[] {
  const {words, text, role} = passage
  if (role === 'table' || !/\p{Lu}{3}/u.test(text)) return []
  // A line in capitals holds no acronyms that could be told.
  const loud = words.filter((word) => word.shape === 'upper' && word.norm.length > 1).length
  if (loud * 3 > words.length) return []
  const found: Use[] = []
  for (const word of words) {
    const [, acronym] = capitals.exec(word.text) ?? []
    if (acronym === undefined || word.opaque || expansions.some(({at}) => at >= word.start && at < word.end)) continue
    // Codes and models: BMW X5, ISO 9001, HB-ABC, KLM/AMS.
    if (
      /[-/_.&@$\d]/.test(text.charAt(word.start - 1) + text.charAt(word.end)) &&
      !/^\.(?:\s|$)/.test(text.slice(word.end))
    )
      continue
    if (/^ \d/.test(text.slice(word.end, word.end + 2))) continue
    // FARGO, N.D.
    if (/^, \p{Lu}\.\p{Lu}\./u.test(text.slice(word.end, word.end + 6))) continue
    // KEEP OUR LAKE
    if (
      [words[word.index - 1], words[word.index + 1]].some(
        (other) => other?.sentence === word.sentence && other.shape === 'upper' && /^\p{Lu}{2,}$/u.test(other.text)
      )
    )
      continue
    // "DICK (Directly Informed)" is an introduction too.
    if (/^ \(\p{Lu}\p{Ll}/u.test(text.slice(word.end, word.end + 4))) continue
    const own = isRunning(role) && role !== 'quote' && !word.quoted && !isKnown(acronym, desk)
    const bracketed = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')'
    found.push({acronym, start: word.start, end: word.end, own, bracketed})
  }
  return found
}

type Place = Use & {readonly block: Block}

/** Ask about acronyms that are never spelled out, never used, or used too early. */
export function* judgeUses(
  gathered: ReadonlyArray<Gathered<Use>>,
  expansions: ReadonlyArray<Gathered<Expansion>>,
  article: Article,
  asked: Asked
): Generator<Finding> {
  const uses = new Map<string, Place[]>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const places = uses.get(fact.acronym)
      if (places) places.push({...fact, block})
      else uses.set(fact.acronym, [{...fact, block}])
    }
  }
  const introduced = new Map<string, Expansion & {readonly block: Block}>()
  for (const {block, facts} of expansions) {
    for (const fact of facts) if (!introduced.has(fact.acronym)) introduced.set(fact.acronym, {...fact, block})
  }
  for (const [acronym, places] of uses) {
    const own = places.filter((place) => place.own)
    const [first, ...others] = own
    if (!first) continue
    const definition = introduced.get(acronym)
    const at = {block: first.block, start: first.start, end: first.end}
    if (!definition) {
      if (!asked.undefined || places.some((place) => place.bracketed) || standsInFull(acronym, article)) continue
      const more =
        others.length === 0 ? '' : ` (it stands in ${others.length} more ${others.length === 1 ? 'place' : 'places'})`
      yield {
        ...at,
        reason: `"${acronym}" is never spelled out${more}`,
        severity: 'info',
        confidence: 0.6,
        alsoAt: others
      }
    } else if (asked.early && isBefore(first, definition)) {
      const where = article.where(definition.block)
      yield {
        ...at,
        reason: `"${acronym}" stands here, and is spelled out only ${definition.block === first.block ? 'later in the paragraph' : `in ${where}`}`,
        severity: 'info',
        confidence: 0.7,
        because: [
          {
            block: definition.block,
            start: definition.start,
            end: definition.end,
            text: `${where} has "${definition.text}"`
          }
        ]
      }
    }
  }
  if (!asked.unused) return
  for (const [acronym, {block, at}] of introduced) {
    if (uses.has(acronym) || !isRunning(block.role) || !/^\p{Lu}{3,}$/u.test(acronym)) continue
    // The Better Energy (BEE) Act: a part of the name.
    if (/^\) \p{Lu}/u.test(block.text.slice(at + acronym.length, at + acronym.length + 3))) continue
    const twice = expansions.flatMap(({facts}) => facts).filter((other) => other.acronym === acronym).length > 1
    if (twice) continue
    yield {
      block,
      start: at,
      end: at + acronym.length,
      reason: `"${acronym}" is introduced here and never used`,
      severity: 'info',
      confidence: 0.7
    }
  }
}

function isBefore(use: Place, definition: Expansion & {readonly block: Block}): boolean {
  if (use.block === definition.block) return use.start < definition.start
  return isRunning(definition.block.role) && use.block.index < definition.block.index
}

/** Whether words with capitals spell the acronym somewhere: its name in full, or the person whose initials it is. */
export function standsInFull(acronym: string, article: Article): boolean {
  return article.derive(initialsOf).has(acronym)
}

/** The initials of every row of words with capitals, small words passed over or taken in. */
function initialsOf(article: Article): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {words} of article.blocks) {
    for (const first of words) {
      if (first.shape !== 'capital') continue
      let [bare, full] = ['', '']
      for (let at = first.index; at < first.index + 9; at++) {
        const word = words[at]
        if (!word || word.sentence !== first.sentence) break
        const letters = word.norm
          .split('-')
          .map((part) => part.charAt(0).toUpperCase())
          .join('')
        if (word.shape === 'capital') {
          bare += letters
          full += letters
        } else if (/^(?:of|the|and|for|on|in|to|at|de|&)$/.test(word.norm)) full += letters
        else break
        if (bare.length > 2) found.add(bare)
        if (full.length > 2) found.add(full)
      }
    }
  }
  return found
}
