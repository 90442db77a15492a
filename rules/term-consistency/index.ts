/**
 * One compound in two forms in the same article: "email" here, "e-mail" there; "healthcare" and "health care".
 *
 * Either may be right, but not both: readers wonder whether two things are meant.
 *
 * It does not report a hyphen that the grammar asks for ("a decision-making body", "their decision making"), verbs beside their
 * nouns ("log in", "login"), names, titles, quotations, and prefixes that tell two words apart ("re-cover", "recover").
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage, Word} from '../../src/article/block.ts'
import {codeWords} from '../../src/article/code-words.ts'
import {isProse} from '../../src/article/role.ts'
import {isTechnical} from '../../src/article/technical.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {closedClass, noun as nominal, Pos} from '../../src/desk/english/pos.ts'
import {longCompounds} from './long.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'term-consistency',
    description: 'One compound in two forms: hyphenated and closed, or closed and as two words.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextTermConsistency: RulePlugin = rulePlugin(rule)

/** The one pair whose two words are no noun before a noun, and mean nothing else: "per cent", "percent". */
const share = 'percent'

type Form = 'closed' | 'hyphen' | 'space'

/** A compound, or what could be one, at a place of a passage. */
interface Compound {
  /** Its letters without hyphen, space and plural: what its forms have in common. */
  readonly key: string
  readonly form: Form
  readonly start: number
  readonly end: number
}

const word = /^\p{L}{2,}$/u
const hyphenated = /^(\p{L}+)-(\p{L}{2,})$/u
// With a hyphen these are other words: to re-cover is not to recover, a co-op is no coop.
const otherWord = /^(?:re-|un-|ex-|co-ops?$|pre-dat)/

// Coined for what can be done: what is reason-able can be reasoned about.
const coinedAble = /-abl[ey]$|-abilit(?:y|ies)$/

function gather(passage: Passage, {desk}: Context): readonly Compound[] {
  if (!isProse(passage.role)) return []
  const {pos} = wordParts(passage, desk.english.lexicon)
  const found: Compound[] = []
  for (const first of passage.words) {
    if (!isUsable(first)) continue
    if (first.norm.includes('-') && hyphenated.test(first.norm)) {
      if (!otherWord.test(first.norm) && !coinedAble.test(first.norm))
        found.push(compound(first.norm.replace('-', ''), 'hyphen', first, first))
      continue
    }
    if (!isLetters(first.norm)) continue
    if (first.norm.length >= 5) found.push(compound(first.norm, 'closed', first, first))
    const second = passage.words[first.index + 1]
    if (!second || !isUsable(second) || second.sentence !== first.sentence || second.shape !== 'lower') continue
    const compounds = canBeCompound(pos[first.index] ?? 0, pos[second.index] ?? 0)
    if (!compounds && !(first.norm === 'per' && second.norm === 'cent')) continue
    if (passage.text.slice(first.end, second.start) !== ' ' || !isLetters(second.norm)) continue
    found.push(compound(first.norm + second.norm, 'space', first, second))
  }
  return found
}

/** Whether a word is letters alone, two at least: plain ones at a glance. */
function isLetters(norm: string): boolean {
  for (let at = 0; at < norm.length; at++) {
    const code = norm.charCodeAt(at)
    if (code < 97 || code > 122) return word.test(norm)
  }
  return norm.length > 1
}

function isUsable(candidate: Word): boolean {
  return (
    !candidate.quoted &&
    !candidate.opaque &&
    (candidate.shape === 'lower' || (candidate.initial && candidate.shape === 'capital'))
  )
}

function compound(letters: string, form: Form, first: Word, last: Word): Compound {
  const plural = letters.endsWith('s') && letters.length > 1 && !letters.endsWith('ss')
  return {key: plural ? letters.slice(0, -1) : letters, form, start: first.start, end: last.end}
}

/** Whether two words are a noun before a noun, and neither a verb's particle nor a determiner. */
function canBeCompound(first: number, second: number): boolean {
  return (first & Pos.nounSingular) !== 0 && (first & closedClass) === 0 && (second & nominal) !== 0
}

interface Place extends Compound {
  readonly block: Block
}

function judge(gathered: ReadonlyArray<Gathered<Compound>>, article: Article, {desk}: Context): Finding[] {
  const long = [...longCompounds(article, desk)]
  const short = [...inSeveralForms(gathered)].flatMap((places) => {
    const of = (form: Form): Place[] => places.filter((place) => place.form === form)
    const [closed, hyphen, space] = [of('closed'), of('hyphen'), of('space')]
    if (closed.length > 0 && hyphen.length > 0) {
      if (areTold(closed, hyphen)) return []
      // Where each stands as often, a closed form that is no word ("lowincome") is the odd one.
      const odd = closed[0] !== undefined && !desk.english.lexicon.has(textOf(closed[0]))
      return finding(closed, hyphen, article, odd && closed.length === hyphen.length) ?? []
    }
    const noun =
      closed[0] && desk.english.lexicon.pos(textOf(closed[0]).toLowerCase()) & (Pos.nounSingular | Pos.nounPlural)
    // Two words are a weaker sign than a hyphen: at least one form must stand more than once.
    // A closed form that no dictionary has ("leaderboard") is the writer's own way, and two words are another.
    const coined =
      closed[0] !== undefined &&
      !article.derive(isTechnical) &&
      closed[0].key.length > 7 &&
      !desk.english.lexicon.has(textOf(closed[0]))
    if (isProgrammed(closed, space, article)) return []
    if (space.length > 0 && (coined || closed[0]?.key === share || (noun && closed.length + space.length > 2))) {
      const made = finding(closed, space, article)
      return made ? {...made, severity: 'info' as const} : []
    }
    return []
  })
  return [...long, ...short]
}

/** Whether a program has one of the two forms for a name: that one is no spelling of the writer's (`filename`, "the file name"). */
function isProgrammed(one: readonly Place[], other: readonly Place[], article: Article): boolean {
  if (one.length === 0 || other.length === 0) return false
  const words = article.derive(codeWords)
  const isCode = (place: Place): boolean => words.has(textOf(place).toLowerCase())
  return one.some(isCode) !== other.some(isCode)
}

/** Whether the writer sets the two side by side, as two things: "the sub-net and subnet pages". */
function areTold(closed: readonly Place[], hyphen: readonly Place[]): boolean {
  return closed.some((one) =>
    hyphen.some((other) => {
      if (one.block !== other.block) return false
      const [start, end] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start]
      return end - start < 12 && /^,? (?:and|or|nor|not|vs\.?|versus) (?:the )?$/.test(one.block.text.slice(start, end))
    })
  )
}

const bits: Readonly<Record<Form, number>> = {closed: 1, hyphen: 2, space: 4}

/** The places of what stands closed and in another form too, by key: most of what is gathered stands in one form. */
function inSeveralForms(gathered: ReadonlyArray<Gathered<Compound>>): Iterable<readonly Place[]> {
  const forms = new Map<string, number>()
  for (const {facts} of gathered) {
    for (const {key, form} of facts) forms.set(key, (forms.get(key) ?? 0) | bits[form])
  }
  const byKey = new Map<string, Place[]>()
  for (const [key, has] of forms) if ((has & bits.closed) !== 0 && has !== bits.closed) byKey.set(key, [])
  if (byKey.size === 0) return []
  for (const {block, facts} of gathered) for (const fact of facts) byKey.get(fact.key)?.push({...fact, block})
  return byKey.values()
}

function finding(
  one: readonly Place[],
  other: readonly Place[],
  article: Article,
  isOdd: boolean = false
): Finding | undefined {
  const tie = one.length === other.length
  const [few, many] =
    isOdd || one.length < other.length || (tie && (one[0]?.block.index ?? 0) > (other[0]?.block.index ?? 0))
      ? [one, other]
      : [other, one]
  const [first, ...more] = few
  const rival = many[0]
  if (!first || !rival) return undefined
  const [actual, right] = [textOf(first), textOf(rival)]
  const clear = many.length >= 3 && many.length >= 3 * few.length
  const places = many.length === 1 ? article.where(rival.block) : `${many.length} places`
  return {
    block: first.block,
    start: first.start,
    end: first.end,
    reason: `"${actual}" here${few.length > 1 ? ` and in ${few.length - 1} more` : ''}, "${right}" in ${places}${clear ? '' : ': which is it?'}`,
    expected: clear && sameEnding(actual, right) ? [right] : [],
    alsoAt: more,
    because: [
      {block: rival.block, start: rival.start, end: rival.end, text: `${article.where(rival.block)} has "${right}"`}
    ],
    confidence: 0.9
  }
}

/** Whether two forms have the same ending and case, so that one can stand for the other. */
function sameEnding(a: string, b: string): boolean {
  return a.slice(-1) === b.slice(-1) && a.charAt(0) === b.charAt(0)
}

function textOf({block, start, end}: Place): string {
  return block.text.slice(start, end)
}
