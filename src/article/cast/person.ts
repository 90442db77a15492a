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
  /** The title or role straight before the name, folded, with the word before: `prime minister`; none across an `of`. */
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
  for (const run of nameRuns(block, desk.english.lexicon)) {
    const mention = readRun(block, run, desk)
    if (mention) found.push(mention)
  }
  return found
}

function readRun(block: Block, run: NameRun, desk: Desk): PersonMention | undefined {
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
  let rest = tokens.slice(from)
  const start = rest.findIndex((_, index) => isNameStart(rest, index, desk))
  // `Secretary of State Siân Gallagher`: what stands before the given name belongs to the title.
  if (start > 0 && start < rest.length - 1) rest = rest.slice(start)
  let suffix = ''
  while (rest.length > 1 && suffixes.has(bare(rest.at(-1) as NameToken))) suffix = bare(rest.pop() as NameToken)
  const [first] = rest
  const last = rest.at(-1)
  if (!first || !last || rest.length > 5 || rest.some((token) => institutions.has(bare(token)))) return undefined
  if (institutions.has(run.after) && title === '') return undefined
  const named = rest.length > 1 && (start >= 0 || isFamilyFirst(rest.map(({key}) => key)))
  if (!named && rest.length > 1 && title === '') return undefined
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
  return grade > 4 || !english.lexicon.has(token.text.toLowerCase())
}

/** Whether a word that stands alone may be a surname; it joins a member of that surname, and opens none. */
function mayBeSurname(token: NameToken, {names, english}: Desk): boolean {
  if (titles.has(bare(token)) || institutions.has(bare(token)) || names.country(token.key)) return false
  if (token.text.length < 2 || (token.text === token.text.toUpperCase() && !token.shouted)) return false
  return token.strong || english.lexicon.capital(token.text) !== 0
}
