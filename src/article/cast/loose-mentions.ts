import type {Desk} from '../../desk/desk.ts'
import type {Block} from '../block.ts'
import {bare} from './context.ts'
import {nameRuns, type NameRun, type NameToken} from './name-token.ts'
import type {PersonMention} from './person.ts'
import {institutions, titles} from './words.ts'

/**
 * Find the surnames of people who are named elsewhere among words that are no name: in headlines whose every word has a capital
 * (`Thune, Johnson Urge Biden`), before a noun (`Baucus' Economic Summit`).
 */
export function looseMentions(
  blocks: readonly Block[],
  known: readonly PersonMention[],
  surnames: {has(surname: string): boolean},
  desk: Desk
): readonly PersonMention[] {
  const taken = new Set(
    known.flatMap(({block, run, start, end}) =>
      run.tokens.flatMap((token) => (start <= token.start && token.end <= end ? [`${block.index} ${token.end}`] : []))
    )
  )
  const found: PersonMention[] = []
  for (const block of blocks) {
    for (const run of nameRuns(block, desk.english.lexicon)) {
      // A run of one word was read as what it is.
      if (run.tokens.length < 2) continue
      for (const [at, token] of run.tokens.entries()) {
        if (!surnames.has(token.key) || taken.has(`${block.index} ${token.end}`) || !isSurname(run, at, token, desk))
          continue
        const {start, end, key, text} = token
        found.push({
          block,
          run,
          start,
          end,
          title: '',
          given: [],
          surname: key,
          keys: [key],
          text,
          suffix: '',
          sure: false
        })
      }
    }
  }
  return found
}

function isSurname({tokens}: NameRun, at: number, token: NameToken, {names, english}: Desk): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (after && institutions.has(bare(after)) && !after.titled) return false
  const isTitled = before !== undefined && titles.has(bare(before))
  if (token.titled) return token.shouted || token.strong || isTitled
  // A verb or an adverb that opens the sentence: `Let Marsden decide`.
  const opens =
    at === 1 &&
    before?.strong === false &&
    names.given(before.key) < 5 &&
    names.surname(before.key) < 4 &&
    english.lexicon.has(before.text.toLowerCase())
  return token.strong && (before === undefined || isTitled || opens)
}
