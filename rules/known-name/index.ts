/**
 * The name of somebody or something that everybody knows, misspelled, even if always so: Mark Zuckerburg, Volkswagon, Kubernates.
 *
 * It reports a word that no list of names, words or places knows, one slip away from the name that the words beside it call for (Mark),
 * or from a name of one word; and a few spellings that are made of other names but mean nobody else (Hilary Clinton).
 *
 * It does not report words that any list knows, a word behind somebody's given name or title that is close to a firm's, endings that
 * make another word of a name, or what `name-spelling` and `place-name` prove.
 */
import type {Article} from '../../src/article/article.ts'
import {bare, isInitial} from '../../src/article/cast/context.ts'
import {formsOf} from '../../src/article/cast/forms-of.ts'
import type {Form, FormPlace} from '../../src/article/cast/forms.ts'
import {isKnownName} from '../../src/article/cast/known.ts'
import {slipOf, type Slip} from '../../src/article/cast/slip.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {wellKnownNames} from '../../src/desk/names/well-known.ts'
import {institutionSlips} from './institutions.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'known-name',
    description: 'A misspelled name that everybody knows: a person, a firm, an institution.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextKnownName: RulePlugin = rulePlugin(rule)

function* judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Generator<Finding> {
  const told = new Set(spellingConflicts(article, desk).map(({doubted}) => doubted))
  for (const form of formsOf(article, desk).byText.values()) {
    if (told.has(form) || form.strong === 0 || !/^\p{Lu}\p{L}{3,}$/u.test(form.text)) continue
    const right = isKnownName(form, desk)
      ? meant(form)
      : isWellKnown(form)
        ? undefined
        : (calledFor(form, desk) ?? alone(form, desk))
    const [first, ...more] = form.places
    if (right === undefined || !first) continue
    yield {
      block: first.block,
      start: first.token.start,
      end: first.token.end,
      reason: `Name misspelled: "${form.text}" → "${right}"`,
      expected: [right],
      edits: form.places.map(({block, token}) => ({block, start: token.start, end: token.end, text: right})),
      alsoAt: more.map(({block, token}) => ({block, start: token.start, end: token.end})),
      confidence: 0.85
    }
  }
  for (const {block, start, end, right} of institutionSlips(article)) {
    yield {
      block,
      start,
      end,
      reason: `Name misspelled: "${block.text.slice(start, end)}" → "${right}"`,
      expected: [right],
      confidence: 0.85
    }
  }
}

/** Whether a word is one of such a name itself. */
function isWellKnown({key}: Form): boolean {
  const {byWord, byLetter} = wellKnownNames()
  return byWord.has(key) || (byLetter.get(key.charAt(0)) ?? []).some(({keys}) => keys[0] === key)
}

/** The word of a name that the words beside a misspelled one call for: Zuckerberg behind Mark. */
function calledFor({key, places}: Form, {names}: Desk): string | undefined {
  const {byWord} = wellKnownNames()
  for (const {run, at} of places) {
    const beside = [run.tokens[at - 1], run.tokens[at + 1]]
    for (const token of beside) {
      for (const {keys, words} of byWord.get(token?.key ?? '') ?? []) {
        const place = keys.findIndex((other) => isSlip(slipOf(key, other), key, other))
        // Many a given name is spelled in more ways than one.
        if (place < 0 || (place === 0 && names.given(key) > 0)) continue
        if (!keys.every((other, step) => step === place || run.tokens[at + step - place]?.key === other)) continue
        // More names around it may make it another person's.
        if (run.tokens.length === keys.length) return words[place]
      }
    }
  }
  return undefined
}

/** The word of a name that a wrong spelling which is made of other names means. */
function meant({key, places}: Form): string | undefined {
  const {mistaken} = wellKnownNames()
  for (const {run} of places) {
    if (run.tokens.length < 2 || run.tokens.length > 3) continue
    const name = mistaken.get(run.tokens.map((token) => token.key).join(' '))
    const at = run.tokens.findIndex((token) => token.key === key)
    if (name && name.keys[at] !== key && places.length === 1) return name.words[at]
  }
  return undefined
}

/** The name of one word that a word is a slip of. */
function alone({text, key, places}: Form, {names}: Desk): string | undefined {
  if (key.length < 6 || names.given(key) > 0 || names.surname(key) > 0) return undefined
  if (places.some((place) => standsAsSurname(place, names))) return undefined
  for (const {keys, words} of wellKnownNames().byLetter.get(key.charAt(0)) ?? []) {
    const [right = ''] = keys
    const slip = slipOf(key, right)
    if (right.length >= 6 && isSlip(slip, key, right) && isHands(slip, text, places.length)) return words[0]
  }
  return undefined
}

/** What stands more often than this is meant so, unless letters changed places in it. */
const mostPlaces = 2

/** Whether one spelling is a slip of another that is hardly another name. */
function isSlip(slip: Slip | undefined, wrong: string, right: string): boolean {
  if (slip === undefined || slip === 'two' || wrong.charAt(0) !== right.charAt(0)) return false
  if (Math.min(wrong.length, right.length) < 4) return false
  // A letter more or less at the end makes another word of a name: Googler, Zuckerbergs.
  return !(wrong.startsWith(right) || right.startsWith(wrong)) || slip === 'doubled'
}

/** Whether a slip is the hand's rather than what tells two names apart: SpaceX and SpaDeX, Picasso and Pigasso. */
function isHands(slip: Slip | undefined, wrong: string, times: number): boolean {
  if (slip === 'transposed') return true
  if (times > mostPlaces) return false
  if (slip === 'doubled' || slip === 'dropped') return true
  return slip === 'changed' ? wrong.length >= 8 : !/\p{Ll}\p{Lu}/u.test(wrong)
}

/** Whether a word stands behind a given name, a title or initials, as a surname does. */
function standsAsSurname({run, at}: FormPlace, names: Desk['names']): boolean {
  const before = run.tokens[at - 1]
  return before !== undefined && (names.given(before.key) > 2 || titles.has(bare(before)) || isInitial(before))
}
