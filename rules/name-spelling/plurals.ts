/** Names of bodies and programmes that stand with a plural inside them here, and without it there: Refugee Admission Program. */
import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {titles} from '../../src/article/cast/words.ts'
import {isFurniture, isProse} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Names} from '../../src/desk/names/names.ts'

/** A name of three words and more, or three neighbouring words of it. */
interface Name {
  readonly block: Block
  readonly words: readonly Word[]
  /** Its words in lower case. */
  readonly norm: string
}

const small = /^(?:of|for|and|the)$/
const least = 3

/** Find names of which another one differs by the plural of one word that isn't the last. */
export function* pluralFindings(article: Article, {names}: Desk): Generator<Finding> {
  const byStem = new Map<string, Map<string, Name[]>>()
  for (const block of article.blocks) {
    if (!isProse(block.role) && !isFurniture(block.role)) continue
    for (const name of namesOf(block)) {
      const stem = withoutPlurals(name.words, names)
      const forms = byStem.get(stem) ?? new Map<string, Name[]>()
      byStem.set(stem, forms.set(name.norm, [...(forms.get(name.norm) ?? []).slice(-20), name]))
    }
  }
  for (const forms of byStem.values()) {
    if (forms.size !== 2) continue
    const [one = [], other = []] = [...forms.values()]
    const [doubted, sure] = other.length <= one.length ? [other, one] : [one, other]
    const found = finding(doubted, sure, article)
    if (found) yield found
  }
}

/** Three words with a capital each, with small words between, of a line that gives no capitals of its own. */
function* namesOf(block: Block): Generator<Name> {
  for (const word of block.words) {
    if (!isPart(word)) continue
    const words = [word]
    let capitals = 1
    for (let next = word.index + 1; capitals < least; next++) {
      const [last, other] = [block.words[next - 1], block.words[next]]
      if (!last || !other || other.sentence !== word.sentence || block.text.slice(last.end, other.start) !== ' ') break
      if (isPart(other)) capitals++
      else if (!small.test(other.norm) || small.test(last.norm)) break
      words.push(other)
    }
    if (capitals === least && !goesOn(block, words)) yield {block, words, norm: words.map(({norm}) => norm).join(' ')}
  }
}

/** Whether more of a name stands behind: what differs may be a people's adjective (American Indian and Alaska | Native groups). */
function goesOn({words, text}: Block, name: readonly Word[]): boolean {
  const last = name.at(-1)
  const next = last && words[last.index + 1]
  if (!next || next.sentence !== last.sentence || text.slice(last.end, next.start) !== ' ') return false
  return isPart(next) || (small.test(next.norm) && isPart(words[next.index + 1] ?? next))
}

function isPart({text, shape, opaque, quoted}: Word): boolean {
  return shape !== 'lower' && !opaque && !quoted && /^\p{Lu}\p{Ll}{2,}$/u.test(text)
}

/**
 * The words without their plurals, but for the one that tells what it is, as a name may itself be of one or of several: the last one,
 * the one before `of` (Powers of Attorney) or before an adjective that follows its noun (Attorneys General), titles, and the United
 * States', which is no state's.
 */
function withoutPlurals(words: readonly Word[], names: Names): string {
  return words
    .map(({norm}, at) => {
      const next = words[at + 1]?.norm
      const stem = norm.replace(/s$/, '')
      return next === undefined || headed.test(next) || isWhole(norm, stem) || names.given(next) > 0 ? norm : stem
    })
    .join(' ')
}

function isWhole(norm: string, stem: string): boolean {
  return norm === 'states' || norm === 'nations' || titles.has(stem)
}

const headed = /^(?:of|for|general|major|martial|royal|laureate|elect|emeritus)$/

function finding(doubted: readonly Name[], sure: readonly Name[], article: Article): Finding | undefined {
  const [first, ...more] = doubted
  const proof = sure[0]
  if (!first || !proof) return undefined
  const [wrong, right] = [spanOf(first), spanOf(proof)]
  const where = article.where(proof.block)
  return {
    ...wrong,
    reason: `"${textOf(first)}" here${more.length > 0 ? ` (${doubted.length} times)` : ''}, "${textOf(proof)}" in ${where}: which is right?`,
    undecided: true,
    expected: [textOf(proof), textOf(first)],
    alsoAt: more.map(spanOf),
    because: [{...right, text: `${where} has "${textOf(proof)}"`}],
    confidence: 0.8
  }
}

function spanOf({block, words}: Name): {readonly block: Block; readonly start: number; readonly end: number} {
  return {block, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}
}

function textOf(name: Name): string {
  const {block, start, end} = spanOf(name)
  return block.text.slice(start, end)
}
