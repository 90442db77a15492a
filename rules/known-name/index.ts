/**
 * A well-known name, or one of the house's, that is misspelled, even if always so: Emmanuel Macorn.
 *
 * The names that everybody knows are the ones whose misspelling everybody sees.
 *
 * It reports misspellings that the house file lists (whatever was corrected once, it never lets pass again), a surname that no
 * list knows behind the given name of a head of state or government, a minister or a legislator whose surname is one slip away, and
 * a word that no list knows and that is two exchanged letters of a common given name, before a surname (Jonh). Who holds the office
 * makes no difference.
 * It does not report names of other people who share a part with somebody well known.
 */
import type {Article} from '../../src/article/article.ts'
import type {FormPlace} from '../../src/article/cast/forms.ts'
import {formsOf} from '../../src/article/cast/forms-of.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {isKnownName} from '../../src/article/cast/known.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {foldName} from '../../src/desk/names/fold-name.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {rightGiven} from './given.ts'
import {houseFindings} from './house.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'known-name',
    description: 'A misspelled name of somebody well known, or of the house file.',
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
  yield* houseFindings(article, desk)
  const told = new Set(spellingConflicts(article, desk).map(({doubted}) => doubted))
  for (const form of formsOf(article, desk).byText.values()) {
    if (told.has(form) || isKnownName(form, desk) || form.text.length < 4) continue
    for (const place of form.places) {
      const {block, token, run, at} = place
      const given = rightGiven(place, desk)
      const right = given ?? (form.text.length < 5 ? undefined : rightSurname(place, desk))
      if (right === undefined) continue
      const whole = given === undefined ? [run.tokens[at - 1], token] : [token, run.tokens.at(-1)]
      yield {
        block,
        start: token.start,
        end: token.end,
        reason: `Name misspelled: "${whole.map((part) => part?.text).join(' ')}" → "${right}"`,
        expected: [right],
        confidence: 0.85
      }
      break
    }
  }
}

const byGiven = new WeakMap<Desk, ReadonlyMap<string, ReadonlyArray<{readonly key: string; readonly text: string}>>>()

/** The surname of the well-known person with the given name before, where this one is a slip of it. */
function rightSurname({run, at}: FormPlace, desk: Desk): string | undefined {
  const [given, token] = [run.tokens[at - 1], run.tokens[at]]
  if (!given || !token || at + 1 < run.tokens.length || desk.names.surname(token.key) > 0) return undefined
  for (const {key, text} of surnamesBehind(desk).get(given.key) ?? []) {
    const slip = slipOf(token.key, key)
    if (slip && slip !== 'two' && slip !== 'changed') return text
  }
  return undefined
}

function surnamesBehind(desk: Desk): ReadonlyMap<string, ReadonlyArray<{readonly key: string; readonly text: string}>> {
  const known = byGiven.get(desk)
  if (known) return known
  const found = new Map<string, Array<{readonly key: string; readonly text: string}>>()
  const add = (name: string): undefined => {
    const [given, surname, ...more] = name.split(' ')
    if (given === undefined || surname === undefined || more.length > 0 || surname.length < 5) return
    const list = found.get(foldName(given)) ?? []
    found.set(foldName(given), list)
    list.push({key: foldName(surname), text: surname})
  }
  for (const people of desk.names.knownPeople().values()) for (const {name} of people) add(name)
  for (const {name} of desk.house.names ?? []) add(name)
  byGiven.set(desk, found)
  return found
}
