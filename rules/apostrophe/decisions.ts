/** What only somebody can take or have: "the companies decision to", "the governors refusal to", "the banks spokesman said". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'
import {isPerson} from './owners.ts'

/** What an infinitive follows, and nothing is called after in the plural. */
const taken =
  /^(?:decision|refusal|failure|inability|willingness|unwillingness|reluctance|determination|insistence|eagerness|readiness|attempt|bid|pledge|vow|efforts|attempts)$/
/** Who speaks or acts for somebody. */
const speaking =
  /^(?:spokesman|spokeswoman|spokesperson|president|chairman|chairwoman|chair|owner|founder|lawyer|lawyers|attorney|solicitor|chief|boss|shares|stock|profits|headquarters|board|website|reputation|coach|captain|manager|skipper|mayor|sheriff|residents|economy|population|roof|fate)$/
/** Bodies of which one or several decide; none of them is a portfolio. */
const bodies =
  /^(?:companies|countries|counties|parties|agencies|cities|communities|families|charities|universities|authorities|companys|banks|firms|councils|governments|hospitals|airlines|teams|clubs|towns|villages|villagers|boards|churches|courts|commissions|committees|departments|nations|states|provinces|museums|retailers|unions|groups|leagues|schools|colleges|organizations|organisations|corporations|districts|networks|studios|panels|ministries|mayors|governors|presidents|senators|ministers|judges|owners|players|couples|bishops|coaches|directors|bosses|dogs|horses|pubs|shops|hotels|restaurants|firms|chairmans)$/
/** Of these a post or a paper is called: "the schools chief", "the communities president". */
const posts =
  /^(?:schools|colleges|universities|communities|families|cities|charities|courts|states|towns|villages|hospitals|museums|groups|counties|ministers|boards)$/
const told =
  /^(?:said|says|told|is|was|has|had|will|would|declined|announced|confirmed|denied|added|called|fell|rose|dropped|resigned)$/

const finite = /^(?:was|is|has|had|were|are|have|will|would|angered|surprised|drew|failed|came)$/

/** What should stand for a plural before what somebody took; undefined where it may stay. */
export function decisionAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const next = near.word(at, 1)
  if (!word.endsWith('s') || near.isCapital(at) || next === '') return undefined
  if (!/^(?:the|this|that|a|his|her|its|their|our|my|your)$/.test(determiner(near, at))) return undefined
  if (taken.test(next)) {
    if (!(bodies.test(word) || isPerson(word))) return undefined
    // "the parties attempt to": a verb.
    const verbal = near.can(at, 1, Pos.verbBase)
    const after = near.only(at, 2, Pos.adjective) ? 3 : 2
    if (near.word(at, 2) === 'to' && near.can(at, 3, Pos.verbBase | Pos.auxiliary))
      return !verbal || isSubject(near, at + 3) ? right(near, at) : undefined
    return !verbal && told.test(near.word(at, after - 1 + 0)) ? right(near, at) : undefined
  }
  if (!speaking.test(next) || !bodies.test(word) || posts.test(word)) return undefined
  const last =
    near.word(at, 1) === 'chief' && near.word(at, 2) === 'executive' ? 3 : near.only(at, 2, Pos.preposition) ? -1 : 2
  return last > 0 && near.can(at, 1, noun) && told.test(near.word(at, last)) ? right(near, at) : undefined
}

/** The determiner before a noun, over one adjective. */
function determiner(near: Near, at: number): string {
  return near.only(at, -1, Pos.adjective) ? near.word(at, -2) : near.word(at, -1)
}

/** Whether a finite verb follows an infinitive and its object, so that the noun before was its subject. */
function isSubject(near: Near, from: number): boolean {
  let step = 1
  while (step < 8 && near.word(from, step) !== '' && !finite.test(near.word(from, step))) step++
  return finite.test(near.word(from, step))
}

/** One of them, unless "their" follows further on. */
function right(near: Near, at: number): string {
  const {words} = near.passage
  const printed = near.word(at)
  for (let index = at + 1; index < words.length && words[index]?.sentence === words[at]?.sentence; index++)
    if (words[index]?.norm === 'their') return `${printed}'`
  const one = printed.endsWith('ies')
    ? `${printed.slice(0, -3)}y`
    : /(?:ch|ss|sh)es$/.test(printed)
      ? printed.slice(0, -2)
      : printed.slice(0, -1)
  return `${one}'s`
}
