import type {Desk} from '../../desk/desk.ts'
import type {Block} from '../block.ts'
import {bare} from './context.ts'
import {isFamilyFirst} from './family-first.ts'
import {isLed} from './led.ts'
import {nameRuns, type NameRun, type NameToken} from './name-token.ts'
import {
  isBorne,
  isCode,
  isInstitution,
  isNameStart,
  isPlainWord,
  isUnknownGiven,
  mayBeSurname,
  opensAsName,
  withoutPostnominals,
  withoutTail
} from './person-words.ts'
import {titleAcross} from './title-across.ts'
import {capitalParticle, institutions, particles, plainTitles, suffixes, titles} from './words.ts'

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
  /** Every word of the name, folded, with particles and initials. */
  readonly keys: readonly string[]
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
  const tokens = withoutPostnominals(run.tokens)
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
  const led = title === '' && isLed(block, run, rest, desk)
  const opens = rest.length === 1 && opensAsName(first, run.after)
  if (isCode(last) || (rest.length === 1 && !opens && isPlainWord(first, desk))) return undefined
  if (institutions.has(run.after) && title === '') return undefined
  const alone = rest.length === 1 || (rest.length === 2 && capitalParticle.test(first.text))
  const named = led || (!alone && (start >= 0 || isFamilyFirst(rest.map(({key}) => key)) || isUnknownGiven(rest, desk)))
  if (titles.has(bare(last)) && (!named || plainTitles.has(bare(last)))) return undefined
  if (title === '' && first.start === run.start && isBorne(block.text, alone ? '' : run.before, last.end))
    return undefined
  if (!named && !alone && title === '') return undefined
  // Behind a title in a headline one word is the name: `Mayor Marsden Settles Bet`.
  if (!named && !alone && first.titled && (rest.length !== 2 || desk.names.surname(rest[1]?.key ?? '') < 4)) {
    rest = [first]
    last = first
  }
  if (alone && !led && !opens && title === '' && !mayBeSurname(last, desk)) return undefined
  if (rest.length > 1 && title === '' && desk.names.city(rest.map(({text}) => text).join(' ')).length > 0)
    return undefined
  if (rest.length === 1 && title !== '' && desk.names.country(first.key)) return undefined
  const familyFirst = rest.length > 1 && isFamilyFirst(rest.map(({key}) => key))
  const surname = familyFirst ? first : last
  const given = (familyFirst ? rest.slice(1) : rest.slice(0, -1)).filter(
    (token, at) => !particles.has(token.key) && !(capitalParticle.test(token.text) && (at > 0 || alone))
  )
  return {
    block,
    run,
    start: first.start,
    end: last.end,
    title,
    given: rest.length === 1 ? [] : given.map(({key}) => key),
    surname: surname.key,
    keys: rest.map(({key}) => key),
    text: block.text.slice(first.start, last.end),
    suffix,
    sure: named || title !== ''
  }
}
