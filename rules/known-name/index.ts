/**
 * A well-known name, or one of the house's, that is misspelled, even if always so: Emmanuel Macorn.
 *
 * The names that everybody knows are the ones whose misspelling everybody sees.
 *
 * It reports misspellings that the house file lists (whatever was corrected once, it never lets pass again), a surname that no
 * list knows behind the given name of a head of state or government, a minister or a legislator whose surname is one slip away, and
 * a word that no list knows and that is two exchanged letters of a common given name, before a surname (Jonh). Who holds the office
 * makes no difference. Of names that everybody knows by heart (`data/names/known.js`) it reports a word that no list knows and that is a
 * slip of one by itself (Volkswagon); a whole name of which one word has another spelling (Mark Zuckerburg, Neils Bohr), where the words
 * around tell of what the person is known for if somebody else may well be called so (the novelist Phillip Roth); and what the names of
 * firms, bodies, laws, days, places and works are mistaken for (Lloyd's Bank, Veteran's Day, John Hopkins University); and names of firms,
 * services and products that have other capitals than their own (Youtube, FireFox), unless the house chose them.
 * It does not report names of other people who share a part with somebody well known.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Form, FormPlace, Forms} from '../../src/article/cast/forms.ts'
import {formsOf} from '../../src/article/cast/forms-of.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {isKnownName} from '../../src/article/cast/known.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding} from '../../src/check/finding.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {foldName} from '../../src/desk/names/fold-name.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {caseSlip} from './casing.ts'
import {rightGiven} from './given.ts'
import {houseFindings} from './house.ts'
import {householdName} from './household.ts'
import {institutionSlips} from './institutions.ts'
import {phraseSlips, type PhraseSlip} from './phrases.ts'
import {plant} from './plant.ts'
import {wholeNames} from './whole.ts'

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
  const phrases = [...phraseSlips(article)]
  for (const {block, start, end, text, wrong, right} of phrases) {
    yield {block, start, end, ...misspelled(wrong, right), expected: [text]}
  }
  const forms = formsOf(article, desk)
  for (const form of forms.byText.values()) {
    if (told.has(form) || form.places.some((place) => isTold(place, phrases))) continue
    const cased = caseSlip(form, desk)
    if (cased) {
      yield* inAll(form, cased.right, cased.places)
      continue
    }
    const isKnown = isKnownName(form, desk)
    const slip = (isKnown ? undefined : knownPerson(form, desk)) ?? household(form, isKnown, forms, desk)
    if (slip) yield slip
  }
  for (const {block, start, end, right} of institutionSlips(article)) {
    if (isTold({block, token: {start, end}}, phrases)) continue
    yield {block, start, end, ...misspelled(block.text.slice(start, end), right)}
  }
}

function misspelled(wrong: string, right: string): Pick<Finding, 'reason' | 'expected' | 'confidence'> {
  return {reason: `Name misspelled: "${wrong}" → "${right}"`, expected: [right], confidence: 0.85}
}

/** Whether a phrase that is told of already holds a place. */
function isTold(
  {block, token}: {readonly block: Block; readonly token: Span},
  phrases: readonly PhraseSlip[]
): boolean {
  return phrases.some((phrase) => phrase.block === block && phrase.start < token.end && token.start < phrase.end)
}

/** The slip in a word of a name that everybody knows by heart, in all its places. */
function household(form: Form, isKnown: boolean, forms: Forms, desk: Desk): Finding | undefined {
  const whole = wholeNames(form, isKnown, forms, desk)
  const right = whole[0]?.right ?? (isKnown ? undefined : householdName(form, desk))
  // Where the word is another name as well, only the whole names are the well-known one's.
  const places = whole.length > 0 && isKnown ? whole.map(({place}) => place) : form.places
  return right === undefined ? undefined : inAll(form, right, places)[0]
}

/** One finding of a spelling in all its places. */
function inAll({text}: Form, right: string, places: readonly FormPlace[]): readonly Finding[] {
  return places.slice(0, 1).map(({block, token: {start, end}}) => ({
    block,
    start,
    end,
    ...misspelled(text, right),
    edits: places.map(({block, token}) => ({block, start: token.start, end: token.end, text: right})),
    alsoAt: places.slice(1).map(({block, token}) => ({block, start: token.start, end: token.end}))
  }))
}

/** The slip in a well-known person's surname, or in a common given name. */
function knownPerson(form: Form, desk: Desk): Finding | undefined {
  if (form.text.length < 4) return undefined
  for (const place of form.places) {
    const {block, token, run, at} = place
    const given = rightGiven(place, desk)
    const right = given ?? (form.text.length < 5 ? undefined : rightSurname(place, desk))
    if (right === undefined) continue
    const whole = given === undefined ? [run.tokens[at - 1], token] : [token, run.tokens.at(-1)]
    return {block, start: token.start, end: token.end, ...misspelled(whole.map((part) => part?.text).join(' '), right)}
  }
  return undefined
}

/** The surnames of people by their folded given names. */
type Surnames = ReadonlyMap<string, ReadonlyArray<{readonly key: string; readonly text: string}>>

const ofHouses = new WeakMap<Desk, Surnames>()
const ofKnown = new WeakMap<Names, Surnames>()

/** The surname of the well-known person with the given name before, where this one is a slip of it. */
function rightSurname({run, at}: FormPlace, desk: Desk): string | undefined {
  const [given, token] = [run.tokens[at - 1], run.tokens[at]]
  if (!given || !token || at + 1 < run.tokens.length || desk.names.surname(token.key) > 0) return undefined
  for (const {key, text} of surnamesBehind(desk, given.key)) {
    const slip = slipOf(token.key, key)
    if (slip && slip !== 'two' && slip !== 'changed') return text
  }
  return undefined
}

/** The surnames of well-known people, and of the house's, behind a given name. */
function surnamesBehind(desk: Desk, given: string): ReadonlyArray<{readonly key: string; readonly text: string}> {
  const {names, house} = desk
  let known = ofKnown.get(names)
  if (!known) {
    ofKnown.set(names, (known = byGiven([...names.knownPeople().values()].flat())))
  }
  if (!house.names?.length) return known.get(given) ?? []
  let own = ofHouses.get(desk)
  if (!own) ofHouses.set(desk, (own = byGiven(house.names)))
  return [...(known.get(given) ?? []), ...(own.get(given) ?? [])]
}

function byGiven(people: ReadonlyArray<{readonly name: string}>): Surnames {
  const found = new Map<string, Array<{readonly key: string; readonly text: string}>>()
  for (const {name} of people) {
    const [given, surname, ...more] = name.split(' ')
    if (given === undefined || surname === undefined || more.length > 0 || surname.length < 5) continue
    const list = found.get(foldName(given)) ?? []
    found.set(foldName(given), list)
    list.push({key: foldName(surname), text: surname})
  }
  return found
}
