import type {Desk} from '../../desk/desk.ts'
import type {Block} from '../block.ts'
import {bare, isInitial} from './context.ts'
import {isFamilyFirst} from './family-first.ts'
import {nameRuns, type NameRun, type NameToken} from './name-token.ts'
import {institutions, particles, plainTitles, suffixes, titles} from './words.ts'

/** One mention of a person, taken apart. */
export interface PersonMention {
  readonly block: Block
  readonly run: NameRun
  readonly start: number
  readonly end: number
  /** The title or role straight before the name, folded, with the word before: `prime minister`, `secretary of state`. */
  readonly title: string
  /** Given names and initials, folded, in order; empty for a surname alone. */
  readonly given: readonly string[]
  /** The surname, folded, without particles; for a single name, the name. */
  readonly surname: string
  /** The name as printed, without its title. */
  readonly text: string
  readonly suffix: string
  /** Whether the mention alone proves a person: a given name, or a title. */
  readonly sure: boolean
}

/** Read the mentions of people in a block: what is certain by a given name or a title, and surnames that stand alone. */
export function personMentions(block: Block, desk: Desk): readonly PersonMention[] {
  const found: PersonMention[] = []
  const runs = nameRuns(block, desk.english.lexicon)
  for (const [index, run] of runs.entries()) {
    const mention = readRun(block, run, index, runs, desk)
    const shared = mention && !mention.sure ? sharedTitle(block.text, mention, found.at(-1)) : ''
    if (mention) found.push(shared === '' ? mention : {...mention, title: shared, sure: true})
  }
  return found
}

/** The title that several people share: `Representatives Butterfield, McEachin and Carbajal`. */
function sharedTitle(text: string, {run, start}: PersonMention, before: PersonMention | undefined): string {
  if (!before || !plurals.test(before.title) || run.tokens.some(({strong}) => !strong)) return ''
  return /^(?:, |,? and |, and )$/.test(text.slice(before.end, start)) ? before.title : ''
}

const plurals =
  /(?:^| )(?:senators|representatives|congressmen|ministers|governors|mayors|judges|sens|reps|secretaries)$/

function readRun(
  block: Block,
  run: NameRun,
  index: number,
  runs: readonly NameRun[],
  desk: Desk
): PersonMention | undefined {
  const {tokens} = run
  let from = 0
  let title = ''
  for (const [at, token] of tokens.entries()) {
    if (!titles.has(bare(token)) || (at > 0 && isNameStart(tokens, at - 1, desk) && !plainTitles.has(bare(token))))
      continue
    if (at + 1 > tokens.length - 1 && at > 0) break
    title = tokens
      .slice(Math.max(0, at - 1), at + 1)
      .map(bare)
      .join(' ')
    from = at + 1
  }
  let rest = [...withoutTail(tokens.slice(from), desk)]
  const start = rest.findIndex((_, index) => isNameStart(rest, index, desk))
  // `Secretary of State Siân Gallagher`: what stands before the given name belongs to the title.
  if (start > 0 && start < rest.length - 1) {
    if (title === '') title = titleAcross(block.text, runs, index, rest.slice(0, start))
    rest = rest.slice(start)
  }
  let suffix = ''
  while (rest.length > 1 && suffixes.has(bare(rest.at(-1) as NameToken))) suffix = bare(rest.pop() as NameToken)
  const [first] = rest
  let last = rest.at(-1)
  if (!first || !last || rest.length > 5 || rest.some((token, at) => isInstitution(token, at, rest, desk)))
    return undefined
  if (titles.has(bare(first)) && rest.length === 1) return undefined
  if (first.shouted && rest.length > 3) {
    if (title === '') return undefined
    rest = [first]
    last = first
  }
  if (isCode(last) || (rest.length === 1 && isPlainWord(first, desk))) return undefined
  if (institutions.has(run.after) && title === '') return undefined
  const named = rest.length > 1 && (start >= 0 || isFamilyFirst(rest.map(({key}) => key)) || isUnknownGiven(rest, desk))
  if (!named && titles.has(bare(last))) return undefined
  if (!named && rest.length > 1 && title === '') return undefined
  // Behind a title in a headline one word is the name: `Mayor Marsden Settles Bet`.
  if (!named && first.titled && (rest.length !== 2 || desk.names.surname(rest[1]?.key ?? '') < 4)) {
    rest = [first]
    last = first
  }
  if (rest.length === 1 && title === '' && !mayBeSurname(first, desk)) return undefined
  if (rest.length > 1 && title === '' && desk.names.city(rest.map(({text}) => text).join(' ')).length > 0)
    return undefined
  if (rest.length === 1 && title !== '' && desk.names.country(first.key)) return undefined
  const familyFirst = rest.length > 1 && isFamilyFirst(rest.map(({key}) => key))
  const surname = familyFirst ? first : last
  const given = (familyFirst ? rest.slice(1) : rest.slice(0, -1)).filter((token) => !particles.has(token.key))
  return {
    block,
    run,
    start: first.start,
    end: last.end,
    title,
    given: rest.length === 1 ? [] : given.map(({key}) => key),
    surname: surname.key,
    text: block.text.slice(first.start, last.end),
    suffix,
    sure: named || title !== ''
  }
}

/**
 * The tokens before the first one that only has its capital because every word has: `Speier Announces Record Response` is Speier.
 */
function withoutTail(tokens: readonly NameToken[], {names, english}: Desk): readonly NameToken[] {
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
function isInstitution(token: NameToken, at: number, tokens: readonly NameToken[], {names}: Desk): boolean {
  return institutions.has(bare(token)) && !(at === 0 && tokens.length > 1 && names.given(token.key) > 6)
}

/** Whether a word that nothing knows stands before a surname, and the two alone: `Joona Lehtonen`. */
function isUnknownGiven([first, second, ...more]: readonly NameToken[], {names, english}: Desk): boolean {
  if (!first?.strong || !second?.strong || more.length > 0 || first.titled || first.possessive) return false
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first.text) || !/^\p{Lu}[\p{L}'’-]+$/u.test(second.text)) return false
  if (english.lexicon.has(first.text) || english.lexicon.has(second.text.toLowerCase())) return false
  return names.surname(second.key) > 3 && names.city(first.key).length === 0 && names.country(first.key) === undefined
}

/** Whether a word only has its capital because every word has, or a sentence begins. */
function isPlainWord({strong, text, key}: NameToken, {names, english}: Desk): boolean {
  return !strong && english.lexicon.has(text.toLowerCase()) && names.surname(key) < 4
}

/** Whether a word can't be the last one of a name: letters in capitals, as of a state. */
function isCode({text, shouted}: NameToken): boolean {
  return !shouted && text.length <= 3 && text.length > 1 && text === text.toUpperCase() && !text.includes('.')
}

const links = /^ (of|for|and) (?:the )?$/

/** The title that begins in a run before: `secretary of state`, `bishop of durham`; `''` where there is none. */
function titleAcross(text: string, runs: readonly NameRun[], index: number, tail: readonly NameToken[]): string {
  let words = tail.map(bare).join(' ')
  for (let at = index; at > 0 && at > index - 3; at--) {
    const [before, run] = [runs[at - 1], runs[at]]
    const link = before && run && links.exec(text.slice(before.end, run.start))?.[1]
    if (link === undefined) return ''
    const keys = before?.tokens.map(bare) ?? []
    words = `${keys.slice(-2).join(' ')} ${link} ${words}`
    if (titles.has(keys.at(-1) ?? '')) return words
  }
  return ''
}

/** Whether a person's name may begin at a token: a given name or initials with one more name behind. */
function isNameStart(tokens: readonly NameToken[], at: number, {names, english}: Desk): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || token.possessive || titles.has(bare(token)) || institutions.has(bare(next))) return false
  // `U.S. Senator`: a country, not somebody's initials.
  if (/^u\.[sk]\.?$/.test(token.key)) return false
  if (isInitial(token)) return token.text.includes('.') && !isInitial(next)
  const grade = names.given(token.key)
  if (grade === 0 || names.country(token.key)) return grade > 6
  // A state's name is a given name before a surname alone: Virginia Woolf, but Virginia Tobacco Trust.
  if (names.surname(next.key) < 4 && names.places(token.key.charAt(0)).some(({key}) => key === token.key)) return false
  return grade > 4 || !english.lexicon.has(token.text.toLowerCase())
}

/** Whether a word that stands alone may be a surname; it joins a member of that surname, and opens none. */
function mayBeSurname(token: NameToken, {names, english}: Desk): boolean {
  if (titles.has(bare(token)) || institutions.has(bare(token)) || names.country(token.key)) return false
  if (token.text.length < 2 || (token.text === token.text.toUpperCase() && !token.shouted)) return false
  return token.strong || english.lexicon.capital(token.text) !== 0
}
