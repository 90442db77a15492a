/** What happens to those who are counted, by the words that tell it. */
import type {Word} from '../block.ts'

/** What befell people, as a class of words that mean the same. */
export type Fate = 'killed' | 'injured' | 'arrested' | 'charged' | 'jailed' | 'missing' | 'rescued'

export const fates: Readonly<Record<string, Fate>> = {
  killed: 'killed',
  kills: 'killed',
  dead: 'killed',
  die: 'killed',
  dies: 'killed',
  died: 'killed',
  deaths: 'killed',
  dying: 'killed',
  kill: 'killed',
  killing: 'killed',
  injured: 'injured',
  injures: 'injured',
  wounded: 'injured',
  hurt: 'injured',
  injuries: 'injured',
  injuring: 'injured',
  wounding: 'injured',
  arrested: 'arrested',
  arrests: 'arrested',
  held: 'arrested',
  detained: 'arrested',
  charged: 'charged',
  indicted: 'charged',
  jailed: 'jailed',
  jails: 'jailed',
  imprisoned: 'jailed',
  missing: 'missing',
  rescued: 'rescued',
  saved: 'rescued'
}

/** What is done to people, as a word before their number: "the court jailed six". */
export const doings: Readonly<Record<string, Fate>> = {
  kill: 'killed',
  kills: 'killed',
  killed: 'killed',
  killing: 'killed',
  injures: 'injured',
  injured: 'injured',
  injuring: 'injured',
  wounded: 'injured',
  wounding: 'injured',
  arrest: 'arrested',
  arrests: 'arrested',
  arrested: 'arrested',
  charged: 'charged',
  charges: 'charged',
  jail: 'jailed',
  jails: 'jailed',
  jailed: 'jailed',
  sentenced: 'jailed',
  rescue: 'rescued',
  rescues: 'rescued',
  rescued: 'rescued'
}

export function fateIn(words: readonly Word[]): Fate | undefined {
  for (const word of words) {
    const fate = fates[word.norm]
    if (fate) return fate
  }
  return undefined
}
