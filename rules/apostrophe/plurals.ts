import {Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** "many photo's of": a plural that took an apostrophe. Two witnesses: a number before it, and no thing that it could own. */
export function pluralAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith("'s") || !/^[a-z]{3,}'s$/.test(word) || near.isName(at)) return undefined
  const several = near.word(at, -1)
  // "All the photo's", "some customer's are"
  const are = /^(?:are|were|have)$/.test(near.word(at, 1)) && /^(?:all|some|most|more|other|no)$/.test(several)
  if (are && near.isNoun(word.slice(0, -2)) && !/(?:one|body|[sxz]|[^aeiou]y|ch|sh)$/.test(word.slice(0, -2)))
    return `${word.slice(0, -2)}s`
  const before = near.only(at, -1, Pos.adjective) ? near.word(at, -2) : near.word(at, -1)
  if (!/^(?:many|several|few|two|three|four|five|six|seven|eight|nine|ten|these|those|various)$/.test(before))
    return undefined
  const one = word.slice(0, -2)
  const following = /^(?:as|of|in|on|at|from|for|with|and|or|to|are|were|have|that|which|who|by)$/
  const after = near.passage.text.slice(near.passage.words[at]?.end ?? 0).trimStart()
  if (!following.test(near.word(at, 1)) && !/^[.,;!?]/.test(after)) return undefined
  // "those two years of someone's", "several women's and": the noun must have a plural in s.
  return /(?:one|body|men|people|children|[sxz]|[^aeiou]y|ch|sh)$/.test(one) || near.can(at, -2, Pos.verbParticiple)
    ? undefined
    : `${one}s`
}

/** "The MP's have voted": several, who have a verb of several. */
export function acronymAt(near: Near, at: number): string | undefined {
  const {words} = near.passage
  const printed = words[at]?.text ?? ''
  const one =
    /^(MP|MEP|MSP|MLA|TD|GP|VIP|CEO|NGO|DVD|CD|PC|TV|ATM|SUV|UFO|DJ|PCSO|SME|HGV|URL|API|PDF|QC|KC|JP|POW|IED)['’]s$/.exec(
      printed
    )?.[1]
  if (one === undefined || !near.can(at, -1, Pos.determiner | Pos.numeral | Pos.preposition)) return undefined
  return /^(?:have|are|were)$/.test(near.word(at, 1)) ? `${one}s` : undefined
}
