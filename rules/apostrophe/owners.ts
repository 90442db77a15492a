/** Owners that lost their apostrophe: "New Years Eve", "Africas largest dam", "the users responsibility". */
import type {Names} from '../../src/desk/names/names.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** What persons have, and no verb is written like. */
const had =
  /^(?:ability|abilities|responsibility|responsibilities|expectations|behaviou?r|opinions|preferences|privacy|permission|discretion|own|knowledge|intentions|motivations|emotions|feelings|whereabouts|belongings|possessions|willingness|inability|awareness|livelihoods|consciences|memories|perspectives?|viewpoints?|capabilities|attention|curiosity|workflows?|careers|creativity|salaries)$/
/** What persons have, and verbs are written like: only behind what can have no other verb. */
const hadOrDone = /^(?:needs|lives|minds|heads|names|interests|concerns|views|wishes)$/
const before =
  /^(?:your|our|their|his|her|its|my|the|these|those|all|meet|meets|for|of|to|on|in|into|at|with|from|by|about)$/
const beforeBoth =
  /^(?:meet|meets|met|meeting|understand|understands|serve|serves|address|addresses|save|saves|change|changes|improve|improves|protect|protects)$/
/** Persons who do something, by the ending of the word, and some others. */
const person =
  /^(?:[a-z]{3,}(?:ers|ors)|(?:attend|employ|train|interview|refer|commit|award|mentor|invit|detain|evacu|absent|nomin|honor|trust|return|escap)ees|learners|users|students|parents|patients|citizens|clients|residents|participants|applicants|tenants|pupils|guests|migrants|refugees|veterans|soldiers|heroes|victims|friends|neighbou?rs|tourists|artists|scientists|journalists|activists|candidates|taxpayers|passengers|farmers|doctors|nurses)$/
/** Things that end like persons. */
const thing =
  /^(?:numbers|letters|matters|orders|offers|papers|powers|towers|factors|doors|floors|colou?rs|hours|computers|servers|containers|counters|headers|filters|parameters|chapters|corners|borders|waters|rivers|answers|flowers|centers|theaters|quarters|dollars|layers|characters|clusters|layers|motors|sensors|errors|minors|sectors|vectors|mirrors|doors|tensors|favou?rs|honou?rs|flavou?rs|rumou?rs|humou?rs)$/
const officials =
  /^(?:mayors|presidents|defendants|accountants|attendants|assistants|lieutenants|sergeants|constables|magistrates|captains|chairmans|principals|bishops|priests|kings|princes|brides|grooms|boys|girls|actresses|chefs|pilots|vets|widows)$/
const continents = /^(?:europe|asia|africa|antarctica|oceania|britain|america)$/

/** What should stand for a plural that owns what follows; undefined where it may stay. */
export function ownerAt(near: Near, at: number, names: Names): string | undefined {
  const word = near.word(at)
  const next = near.word(at, 1)
  if (!word.endsWith('s') || next === '') return undefined
  if (word === 'years')
    return near.word(at, -1) === 'new' && /^(?:eve|day|resolutions?|honou?rs)$/.test(next) ? "year's" : undefined
  if (word === "state's") return near.word(at, -1) === 'united' && near.isName(at) ? "states'" : undefined
  // "Africas largest", "Chinas first": no country has a plural.
  const one = word.slice(0, -1)
  if (near.isCapital(at))
    return /^[a-z]+s$/.test(word) &&
      !near.isKnown(at, 0) &&
      (continents.test(one) || names.country(one) !== undefined) &&
      isFirst(near, at)
      ? `${one}'s`
      : undefined
  const body = bodyAt(near, at)
  if (body !== undefined) return body
  if (!person.test(word) || thing.test(word) || near.isName(at, 1)) return undefined
  const asked = had.test(next) ? before : hadOrDone.test(next) ? beforeBoth : undefined
  // "the callers own the shop": a verb with its object.
  if (!asked?.test(near.word(at, -1)) || near.can(at, 2, Pos.determiner | Pos.pronoun)) return undefined
  if (next === 'own' && !near.can(at, 2, noun)) return undefined
  // "The drivers own cars", but "the tenants own home"
  const verbal = next === 'own' && /^(?:the|these|those)$/.test(near.word(at, -1)) && near.can(at, 2, Pos.nounPlural)
  if (verbal && !near.can(at, -2, Pos.preposition)) return undefined
  return `${word}'`
}

/** Whether a word names persons, in the plural. */
export function isPerson(word: string): boolean {
  return (person.test(word) && !thing.test(word)) || officials.test(word)
}

/** Whether the greatest or the first of something follows. */
function isFirst(near: Near, at: number): boolean {
  return (
    near.only(at, 1, Pos.superlative | Pos.adjective | Pos.nounSingular) &&
    (/^(?:[a-z]{2,}est|most|first|only|best|worst)$/.test(near.word(at, 1)) ||
      (/^(?:president|prime|government|capital|economy|parliament|central|finance|foreign)$/.test(near.word(at, 1)) &&
        !/^(?:two|both|the)$/.test(near.word(at, -1))))
  )
}

const bodies = /^(?:teams|clubs|towns|villages|bands|firms|regions|islands|hotels|councils|churches)$/
const roles =
  /^(?:captain|manager|chairman|chairwoman|owner|spokesman|spokeswoman|skipper|goalkeeper|founder|treasurer|mayor)$/

/** "the teams captain said", "the towns only cinema has": of one body there is one. */
function bodyAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!bodies.test(word) || near.word(at, -1) !== 'the') return undefined
  const right = `${word.replace(/s$/, '')}'s`
  if (roles.test(near.word(at, 1))) return told.test(near.word(at, 2)) ? right : undefined
  const one = near.word(at, 1) === 'only' || /^(?:biggest|largest|oldest|main|tallest|busiest)$/.test(near.word(at, 1))
  return one && near.only(at, 2, Pos.nounSingular) && told.test(near.word(at, 3)) ? right : undefined
}

const told = /^(?:said|says|is|was|has|had|will|told)$/
