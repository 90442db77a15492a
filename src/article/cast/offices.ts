/** What an article says that somebody is where it introduces them. */
import {isRunning} from '../role.ts'
import {bare} from './context.ts'
import type {FormPlace} from './forms.ts'
import {isRoleNoun} from './roles.ts'
import {titles} from './words.ts'

/** The first place in the running text, where copy says who somebody is. */
export function introduction(places: readonly FormPlace[]): FormPlace | undefined {
  return places.find(({block}) => isRunning(block.role)) ?? places[0]
}

/** Whether a clause tells what somebody does: only where the other one has such a clause, too, does it introduce another person. */
export function isDoing(place: FormPlace | undefined): boolean {
  return place?.block.text.startsWith(', who ', place.run.end) === true
}

/** Titles that say nothing of what somebody does. */
const courtesies = new Set('mr mrs ms miss mx sir dame lady lord smt shri herr frau alhaji alhaja rt hon'.split(' '))
const determiner = /^(?:the|an?|its|his|her|their|our|my|whose|former|then|deputy|chief|.*['’]s?)$/i
const cut = /^(?:of|for|at|in|from|who|with|and|on|to|that|which|since|until|as)$/

/** The nouns that say what somebody is, in the words straight before the name, in an apposition before or behind it. */
export function officesOf(place: FormPlace | undefined): readonly string[] {
  if (!place) return []
  const {block, run} = place
  const found = run.tokens.map(bare).filter((key) => titles.has(key) && !courtesies.has(key))
  const head = block.text.slice(Math.max(0, run.start - 100), run.start)
  const before = /(?<![^.,;:!?“”"()—–])([^.,;:!?“”"()—–]+)(, )?$/u.exec(head)
  if (before) addOffice(found, (before[1] ?? '').trim().split(' '), before[2] === undefined)
  const tail = /^(?:,| \(| [–—]) ?(?:who (?:is|was|has been) )?([^.,;:!?“”"()—–]{3,80})/u.exec(
    block.text.slice(run.end, run.end + 90)
  )
  if (tail) addOffice(found, (tail[1] ?? '').trim().split(' '), false)
  return found
}

/** Add the last word of every phrase behind a determiner that is a word for what somebody is. */
function addOffice(found: string[], words: readonly string[], direct: boolean): undefined {
  const last = words.at(-1) ?? ''
  if (direct) {
    if (isRoleNoun(last)) found.push(last)
    return
  }
  for (const [at, word] of words.entries()) {
    if (!determiner.test(word) && at > 0) continue
    const rest = words.slice(determiner.test(word) ? at + 1 : at)
    const end = rest.findIndex((next) => cut.test(next))
    const noun = (rest[(end < 0 ? rest.length : end) - 1] ?? '').toLowerCase()
    if (noun !== '' && isRoleNoun(noun)) found.push(noun)
  }
}
