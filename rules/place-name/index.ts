/**
 * The name of a country, a state, a people or a city that is misspelled, even if always so: Isreal, Massachussetts.
 *
 * It reports a word that no list knows and that is one slip from such a name, and Columbia where the sentence shows that it is the
 * country.
 *
 * It does not report surnames, words that any list knows, or names that `name-spelling` proves wrong by the article itself.
 */
import type {Article} from '../../src/article/article.ts'
import {standsAsSurname} from '../../src/article/cast/as-surname.ts'
import {formsOf} from '../../src/article/cast/forms-of.ts'
import type {Form, FormPlace} from '../../src/article/cast/forms.ts'
import {editDistance, slipOf, type Slip} from '../../src/article/cast/slip.ts'
import {isKnownName} from '../../src/article/cast/known.ts'
import {spellingConflicts} from '../../src/article/cast/spellings.ts'
import type {Finding, Severity} from '../../src/check/finding.ts'
import {smallPlaces} from '../../src/desk/names/small-places.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {oneSlipFrom} from '../../src/desk/names/one-slip.ts'
import {soundOf} from '../../src/desk/names/sound.ts'
import {confusedCountries} from './confused.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'place-name',
    description: 'A misspelled country, state, people or city.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather: (): readonly never[] => [],
  judge,
  plant
})

/** The rule as a plugin. */
export const retextPlaceName: RulePlugin = rulePlugin(rule)

const prepositions = new Set([
  'in',
  'from',
  'to',
  'near',
  'of',
  'outside',
  'with',
  'against',
  'across',
  'by',
  'for',
  'and'
])

/** What leads to a place alone. */
const leading = new Set(['in', 'from', 'to', 'near', 'outside', 'at'])

function* judge(_gathered: ReadonlyArray<Gathered<never>>, article: Article, {desk}: Context): Generator<Finding> {
  const told = new Set(spellingConflicts(article, desk).map(({doubted}) => doubted))
  for (const form of formsOf(article, desk).byText.values()) {
    if (told.has(form) || form.strong === 0 || !/^[A-Z][a-z]{4,}$/.test(form.text)) continue
    if (isKnownName(form, desk) || form.places.some((place) => isOwnName(place, desk) || isPeople(place))) continue
    const found = nearPlace(form, desk) ?? nearCity(form, desk) ?? nearLargeCity(form, desk)
    const [first, ...more] = form.places
    if (!found || !first) continue
    yield {
      block: first.block,
      start: first.token.start,
      end: first.token.end,
      reason: `Place misspelled: "${form.text}" → "${found.name}"`,
      expected: [found.name],
      severity: found.severity,
      edits: form.places.map(({block, token}) => ({block, start: token.start, end: token.end, text: found.name})),
      alsoAt: more.map(({block, token}) => ({block, start: token.start, end: token.end})),
      confidence: 0.85
    }
  }
  for (const {block, start, end, right} of confusedCountries(article, desk)) {
    const wrong = block.text.slice(start, end)
    yield {
      block,
      start,
      end,
      reason: `Place misspelled: "${wrong}" → "${right}", the country`,
      expected: [right],
      confidence: 0.85
    }
  }
}

/** Whether a word is told to be a people's: "the Elmorian tribe". */
function isPeople({run}: FormPlace): boolean {
  return /^(?:tribes?|clans?|nations?|band|chiefs?|warriors?|villages?|confederacy)$/.test(run.after)
}

/**
 * Whether a word stands in a name or a term of its own: an adjective of Columbus (the Columbian exchange, The Columbian), or a word
 * before another that no list knows (Beinn Bhreac).
 */
function isOwnName({run, token, at}: FormPlace, {english, names}: Desk): boolean {
  const next = run.tokens[at + 1]
  if (next && !english.lexicon.has(next.text) && !english.lexicon.has(next.key) && names.surname(next.key) === 0)
    return true
  if (!token.key.startsWith('columbian')) return false
  return (
    run.tokens.length > 1 ||
    /^(?:exchange|exposition|mammoths?)$/.test(run.after) ||
    (run.before === 'the' && run.after === '')
  )
}

interface Near {
  readonly name: string
  readonly severity: Severity
}

/**
 * The country, state or people that a word is a slip of, by the hand or, in longer ones, by the ear (Phillipines); a query where nothing around it says that it is a place.
 */
function nearPlace({key, places}: Form, {names}: Desk): Near | undefined {
  if (!places.some(standsAsPlace) || places.some((place) => standsAsSurname(place, names, 4))) return undefined
  const isName = names.given(key) > 0 || names.surname(key) > 0
  // "Canadiana": what is gathered of a people's
  if (names.places(key.charAt(0)).some((place) => place.people && key === `${place.key}a`)) return undefined
  for (const place of names.places(key.charAt(0))) {
    const slip = slipOf(key, place.key)
    if (!slip || (isName && slip !== 'transposed')) continue
    const led = places.some(isLed)
    const second = place.people || led
    // Bamiyan is no Bahamian: the ear leaves nearly all letters where they are.
    const heard =
      second &&
      key.length >= 7 &&
      editDistance(key, place.key, 2) <= 2 &&
      (slip === 'sound' || (slip === 'dropped' && soundOf(key) === soundOf(place.key)))
    if (!heard && !isLikely(slip, key, place.key) && !(led && slip === 'dropped' && key.length === 5)) continue
    // A letter dropped or added at the end may make another name (Aransas, Mainee): then what stands before must say that it is one.
    if (!second && (slip === 'dropped' || key.startsWith(place.key))) continue
    return {name: place.name, severity: second ? 'warning' : 'info'}
  }
  return undefined
}

/** Whether a preposition leads to the word, past an article: `in the Philippines`. */
function isLed({block, run}: FormPlace): boolean {
  if (run.before !== 'the') return prepositions.has(run.before)
  return /\b(?:in|from|to|of|with|across|near|against) the $/.test(
    block.text.slice(Math.max(0, run.start - 14), run.start)
  )
}

/** Whether a word stands where a place may: alone, or first among names. */
function standsAsPlace({run, at}: FormPlace): boolean {
  return at === 0 || run.tokens.length === 1
}

/** Whether a slip is the hand's, in words that are long enough; other ways to write a sound are transliterations. */
function isLikely(slip: Slip, wrong: string, right: string): boolean {
  if (slip === 'neighbour' || slip === 'vowel') return wrong.length >= 8
  if (slip === 'transposed') return wrong.length >= 5
  if (slip !== 'dropped' && slip !== 'doubled') return false
  return wrong.length >= 6 && (slip === 'doubled' || soundOf(wrong) !== soundOf(right))
}

/** The city of the country or state behind the comma that a word is a slip of. */
function nearCity({key, places}: Form, {names}: Desk): Near | undefined {
  for (const {block, run, token} of places) {
    if (run.tokens.length > 1 || !prepositions.has(run.before)) continue
    const region = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(block.text.slice(token.end, token.end + 40))?.[1]
    if (region === undefined) continue
    const found = new Set<string>()
    for (const word of oneSlipFrom(key)) {
      if (names.city(word).some((place) => place === region || place.endsWith(`/${region}`))) found.add(word)
    }
    const [city] = found
    const slip = city === undefined ? undefined : slipOf(key, city)
    if (city === undefined || found.size > 1 || !slip || !isLikely(slip, key, city)) continue
    if (soundOf(key) === soundOf(city)) continue
    return {name: city.charAt(0).toUpperCase() + city.slice(1), severity: key.length > 7 ? 'warning' : 'info'}
  }
  return undefined
}

/** How often a city must stand in edited text (as log2) to be one that everybody knows. */
const wellKnown = 4

/** The city that everybody knows and that a long word behind a preposition is a slip of the hand of: `in Birmigham`. */
function nearLargeCity({key, places}: Form, {names, english}: Desk): Near | undefined {
  if (key.length < 7 || smallPlaces.has(key) || names.given(key) > 0 || names.surname(key) > 0) return undefined
  if (!places.some(({run}) => run.tokens.length === 1 && leading.has(run.before))) return undefined
  const found = new Set<string>()
  for (const word of oneSlipFrom(key)) {
    if (word.length < 8 || english.lexicon.frequency(word) < wellKnown || names.city(word).length === 0) continue
    const slip = slipOf(key, word)
    if (slip !== undefined && isLikely(slip, key, word)) found.add(word)
  }
  const [city] = found
  if (city === undefined || found.size > 1) return undefined
  return {name: city.charAt(0).toUpperCase() + city.slice(1), severity: 'warning'}
}
