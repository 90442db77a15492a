import {weekdayName} from '../../src/article/calendar.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const following = /^(?:as|of|in|on|at|from|for|with|and|or|to|are|were|have|that|which|who|by)$/

/** "many photo's of": a plural that took an apostrophe. Two witnesses: a number before it, and no thing that it could own. */
export function pluralAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith("'s") || !/^[a-z]{3,}'s$/.test(word) || near.isName(at)) return undefined
  const several = near.word(at, -1)
  // "All the photo's", "some customer's are"
  const are =
    /^(?:are|were|have|must|should|will|can)$/.test(near.word(at, 1)) &&
    /^(?:all|some|most|more|other|no)$/.test(several)
  if (are && near.isNoun(word.slice(0, -2)) && !/(?:one|body|[sxz]|[^aeiou]y|ch|sh)$/.test(word.slice(0, -2)))
    return `${word.slice(0, -2)}s`
  // "All of the player's were tired"
  const part = /^(?:the|these|those|our|their|his|her|its)$/.test(several) && near.word(at, -2) === 'of'
  if (part && /^(?:all|many|both|several|few|two|three|four|five|six|none)$/.test(near.word(at, -3)))
    return /^(?:are|were|have)$/.test(near.word(at, 1)) && near.isCounted(at, 0, word.slice(0, -2))
      ? `${word.slice(0, -2)}s`
      : undefined
  if (part && /^(?:one|each|neither|either)$/.test(near.word(at, -3)))
    return /^(?:is|was|has)$/.test(near.word(at, 1)) && near.isCounted(at, 0, word.slice(0, -2))
      ? `${word.slice(0, -2)}s`
      : undefined
  const before = near.only(at, -1, Pos.adjective) ? near.word(at, -2) : near.word(at, -1)
  if (
    !/^(?:[2-9]|\d{2,3}|many|several|few|two|three|four|five|six|seven|eight|nine|ten|these|those|various)$/.test(
      before
    )
  )
    return undefined
  const one = word.slice(0, -2)
  const after = behind(near, at)
  // "the 12 driver's and passenger's seats"
  if (/^(?:and|or)$/.test(near.word(at, 1)) && near.word(at, 2).endsWith("'s")) return undefined
  // "Many resident's complained about"
  const act =
    near.only(at, 1, Pos.verbPast | Pos.verbParticiple) &&
    near.can(at, 2, Pos.preposition | Pos.determiner | Pos.subordinator)
  if (!following.test(near.word(at, 1)) && !act && !/^[.,;!?]/.test(after)) return undefined
  // "those two years of someone's", "several women's and": the noun must have a plural in s.
  return /(?:one|body|men|people|children|[sxz]|[^aeiou]y|ch|sh)$/.test(one) || near.can(at, -2, Pos.verbParticiple)
    ? undefined
    : `${one}s`
}

/** "The MP's have voted", "All the ATM's in the city": several, who have a verb of several, or a word of several before them. */
export function acronymAt(near: Near, at: number): string | undefined {
  const printed = near.passage.words[at]?.text ?? ''
  if (!printed.endsWith('s')) return undefined
  const one =
    /^(MP|MEP|MSP|MLA|TD|GP|VIP|CEO|NGO|DVD|CD|PC|TV|ATM|SUV|UFO|DJ|PCSO|SME|HGV|URL|API|PDF|QC|KC|JP|POW|IED)['’]s$/.exec(
      printed
    )?.[1]
  if (one === undefined) return undefined
  const next = near.word(at, 1)
  const before = near.word(at, -1)
  const right = `${one}s`
  if (near.can(at, -1, Pos.determiner | Pos.numeral | Pos.preposition) && /^(?:have|are|were)$/.test(next)) return right
  // "The MP's voted to", but "The MP's said to be furious": he is.
  if (before === 'the' && /^(?:say|want|voted|agreed)$/.test(next)) return right
  if (before === 'the' && next === 'said') return near.word(at, 2) === 'to' ? undefined : right
  const ends = next === '' ? /^[,.;!?]/.test(behind(near, at)) : following.test(next)
  if (!ends) return undefined
  const counted =
    /^(?:all|many|several|few|these|those|most|[2-9]|\d{2,3}|two|three|four|five|six|seven|eight|nine|ten)$/
  if (counted.test(before === 'the' ? near.word(at, -2) : before)) return right
  // "sells DVD's and books": one of it would have an article.
  return /^(?:CD|DVD|ATM|SUV|URL|PDF)$/.test(one) && near.can(at, -1, verb) && !near.can(at, -1, Pos.auxiliary | noun)
    ? right
    : undefined
}

const weekday = new RegExp(`^${weekdayName.toLowerCase()}'s$`)

/** "Open Monday's to Friday's", "potato's and tomato's are": two plurals of a kind. */
export function pairAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith("'s")) return undefined
  const step = isPair(near, at, 1) ? 2 : isPair(near, at - 2, 1) ? -2 : 0
  if (step === 0) return undefined
  const last = step > 0 ? at + 2 : at
  const one = word.slice(0, -2)
  const next = near.word(last, 1)
  if (weekday.test(word) && weekday.test(near.word(at + step)))
    return isOpen(near, Math.min(at, at + step)) &&
      (next === '' || near.can(last, 1, Pos.preposition | Pos.conjunction))
      ? `${one}s`
      : undefined
  if (near.isName(at) || !near.isNoun(one) || /(?:[sxz]|[^aeiou]y|ch|sh|man|men|one|body)$/.test(one)) return undefined
  // "sells apple's and pear's."
  const pair = Math.min(at, at + step)
  if (
    near.ends(last) &&
    near.can(pair, -1, verb | Pos.preposition) &&
    !near.can(pair, -1, Pos.auxiliary | Pos.determiner) &&
    !near.isName(last)
  )
    return /(?:mum|dad|mom|god|today|tomorrow|yesterday|earth|nature|year|month|week)$/.test(one)
      ? undefined
      : `${one}s`
  // "the team's and the player's are": an owner has an article.
  return /^(?:are|were|have)$/.test(next) && !near.can(Math.min(at, at + step), -1, Pos.determiner)
    ? /(?:potato|tomato|mango|hero)$/.test(one)
      ? `${one}es`
      : `${one}s`
    : undefined
}

/** Whether "and" or "to" joins a word to another with an apostrophe. */
function isPair(near: Near, at: number, step: number): boolean {
  return (
    at >= 0 &&
    near.word(at).endsWith("'s") &&
    /^(?:and|to)$/.test(near.word(at, step)) &&
    near.word(at, step + 1).endsWith("'s")
  )
}

/** "open Monday's to", "on Monday's and": when something is done every week. */
function isOpen(near: Near, at: number): boolean {
  return near.word(at, 1) === 'to' || /^(?:on|open|closed|shut|every)$/.test(near.word(at, -1))
}

function behind({passage}: Near, at: number): string {
  return passage.text.slice(passage.words[at]?.end ?? 0).trimStart()
}
