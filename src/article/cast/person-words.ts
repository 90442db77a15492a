import type {Desk} from '../../desk/desk.ts'
import {bare, isInitial} from './context.ts'
import type {NameToken} from './name-token.ts'
import {institutions, postnominals, titles} from './words.ts'

/** The tokens without the honours and degrees behind a name: `Simon Carr KC`. */
export function withoutPostnominals(tokens: readonly NameToken[]): readonly NameToken[] {
  let end = tokens.length
  while (end > 1 && isPostnominal(tokens[end - 1])) end--
  return end === tokens.length ? tokens : tokens.slice(0, end)
}

function isPostnominal(token: NameToken | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    /\p{Lu}s?\.?$/u.test(token.text) &&
    postnominals.has(bare(token))
  )
}

/**
 * The tokens before the first one that only has its capital because every word has: `Speier Announces Record Response` is Speier.
 */
export function withoutTail(tokens: readonly NameToken[], {names, english}: Desk): readonly NameToken[] {
  const end = tokens.findIndex(
    ({strong, shouted, text, key}, at) =>
      at > 0 &&
      !strong &&
      !shouted &&
      english.lexicon.has(text.toLowerCase()) &&
      names.surname(key) < 4 &&
      names.given(key) < 5
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether a word makes the name another than a person's; a given name that is such a word doesn't (Bill). */
export function isInstitution(token: NameToken, at: number, tokens: readonly NameToken[], {names}: Desk): boolean {
  return institutions.has(bare(token)) && !(at === 0 && tokens.length > 1 && names.given(token.key) > 6)
}

/** Whether a word that nothing knows stands before a surname, and the two alone: `Joona Lehtonen`. */
export function isUnknownGiven([first, second, ...more]: readonly NameToken[], {names, english}: Desk): boolean {
  if (!first?.strong || !second?.strong || more.length > 0 || first.titled || first.possessive) return false
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first.text) || !/^\p{Lu}[\p{L}'’-]+$/u.test(second.text)) return false
  if (english.lexicon.has(first.text) || english.lexicon.has(second.text.toLowerCase())) return false
  return names.surname(second.key) > 3 && names.city(first.key).length === 0 && names.country(first.key) === undefined
}

/** Whether a word only has its capital because every word has, or a sentence begins. */
export function isPlainWord({strong, text, key}: NameToken, {names, english}: Desk): boolean {
  return !strong && english.lexicon.has(text.toLowerCase()) && names.surname(key) < 4
}

/** Whether a word can't be the last one of a name: letters in capitals, as of a state. */
export function isCode({text, shouted}: NameToken): boolean {
  return !shouted && text.length <= 3 && text.length > 1 && text === text.toUpperCase() && !text.includes('.')
}

/** Two capitals that are no initials: countries, clubs, offices. */
const shortForms = new Set(
  'US UK EU UN UA TV PC IT AI PR HR PM MP QC KC TD AC FC AS CD SC CA RB SV CF HP GM VW NY LA DC GP PG AP BA BP'.split(
    ' '
  )
)

/** Whether a person's name may begin at a token: a given name or initials with one more name behind. */
export function isNameStart(tokens: readonly NameToken[], at: number, {names, english}: Desk): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || token.possessive || titles.has(bare(token)) || institutions.has(bare(next))) return false
  // `U.S. Senator`: a country, not somebody's initials.
  if (/^u\.[sk]\.?$/.test(token.key)) return false
  // AR Rahman, KL Rahul: initials without stops before a surname that a list has and that is no word.
  if (/^\p{Lu}{2}$/u.test(token.text) && at === 0 && !token.shouted) {
    return !shortForms.has(token.text) && names.surname(next.key) > 0 && !english.lexicon.has(next.text.toLowerCase())
  }
  if (isInitial(token)) return token.text.includes('.') && !isInitial(next)
  const grade = names.given(token.key)
  if (grade === 0 || names.country(token.key)) return grade > 6
  // A state's name is a given name before a surname alone: Virginia Woolf, but Virginia Tobacco Trust.
  if (names.surname(next.key) < 4 && names.places(token.key.charAt(0)).some(({key}) => key === token.key)) return false
  return grade > 4 || !english.lexicon.has(token.text.toLowerCase())
}

/** Whether a word that stands alone may be a surname; it joins a member of that surname, and opens none. */
export function mayBeSurname(token: NameToken, {names, english}: Desk): boolean {
  if (titles.has(bare(token)) || institutions.has(bare(token)) || names.country(token.key)) return false
  if (token.text.length < 2 || (token.text === token.text.toUpperCase() && !token.shouted)) return false
  return token.strong || english.lexicon.capital(token.text) !== 0
}

/** What stands before a firm, a ship, a club that bears somebody's name: `carmaker Henry Ford`, `the trawler Ann Marie`. */
const bearers =
  /(?:carmaker|chipmaker|drugmaker|planemaker|steelmaker|watchmaker|retailer|manufacturer|contractor|giant|brewer|lender|insurer|broadcaster|supplier|carrier|wholesaler|airline|firm|company|group|chain|brand|supermarket|label|charity|club|band|ship|ferry|yacht|trawler|frigate|destroyer|vessel|boat|tanker|store)s?$/

/** Whether what stands around a person's name says that a firm, a ship or a shop bears it. */
export function isBorne(text: string, before: string, end: number): boolean {
  if (before === 'the' || bearers.test(before)) return true
  return /^(?: & |['’]s in \p{Lu})/u.test(text.slice(end, end + 8))
}

const ofPeople = new Set(
  'said says told tells added adds who is was has had will would scored won lost joined died wrote asked replied admitted denied'.split(
    ' '
  )
)

/** Whether a plain word that opens a sentence stands as a name does: `Price's son`, `Price said`. */
export function opensAsName(token: NameToken, after: string): boolean {
  return token.word.initial && !token.titled && (token.possessive || ofPeople.has(after))
}
