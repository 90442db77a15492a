/** Times, kin and a body of men that lost their apostrophe: "this years festival", "a days work", "her husbands death", "the mans body". */
import {weekdayName} from '../../src/article/calendar.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const period = /^(?:years|months|weeks|nights|mornings|evenings|afternoons|seasons|summers|winters)$/
const span = /^(?:days|weeks|months|years|hours|nights|minutes)$/
const lasting =
  /^(?:work|pay|notice|walk|drive|rest|sleep|wages|leave|holiday|journey|silence|supply|play|worth|grace|rent|salary|ride|labou?r|shopping|fishing|training|racing|cricket|sailing|hunting|imprisonment|delay|warning)$/
const kin =
  /^(?:husbands|wifes|fathers|mothers|mums|mams|moms|dads|boyfriends|girlfriends|fiances|grandmothers|grandfathers|bosss)$/
const bodies =
  /^(?:governments|nations|presidents|ministers|councils|clubs|mayors|kings|queens|popes|bishops|judges|chancellors|governors|premiers|firms|airlines|museums|festivals|villages)$/
const one = /^(?:mans|womans|childs)$/
const weekday = new RegExp(`^${weekdayName.toLowerCase()}s$`)
const closed =
  Pos.preposition |
  Pos.auxiliary |
  Pos.modal |
  Pos.conjunction |
  Pos.determiner |
  Pos.pronoun |
  Pos.subordinator |
  Pos.adverb |
  Pos.to

/** What should stand for a plural that owns what follows; undefined where it may stay. */
export function timeOwnerAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith('s')) return undefined
  if (weekday.test(word)) return weekdayAt(near, at)
  if (near.isCapital(at)) return undefined
  const next = near.word(at, 1)
  if (next === '' || near.can(at, 1, closed)) return undefined
  const before = near.word(at, -1)
  const right = `${word.slice(0, -1)}'s`
  const thing = near.can(at, 1, noun | Pos.adjective | Pos.superlative) || near.isNamed(at, 1)
  if (span.test(word) && lasting.test(next) && !/^(?:this|last|next)$/.test(before)) {
    const article = near.can(at, -1, Pos.adjective) ? near.word(at, -2) : before
    return /^an?$/.test(article) && before !== 'few' ? right : undefined
  }
  if (period.test(word)) {
    if (before === 'this') return thing ? right : undefined
    // "Last weeks vote", but "the last weeks"
    const bare =
      /^(?:last|next)$/.test(before) &&
      !near.can(at, -2, Pos.determiner | Pos.numeral) &&
      !/['’]s?$/.test(near.word(at, -2))
    if (!bare || !near.can(at, 1, noun)) return undefined
    const after = /^(?:is|was|were|will|has|had|in|on|by|between|against|at|of)$/.test(near.word(at, 2))
    return near.only(at, 1, noun | Pos.adjective) || after ? right : undefined
  }
  if (kin.test(word)) return /^(?:his|her|my)$/.test(before) && isOwned(near, at) ? right : undefined
  // "the mans body", "a local womans home": no noun is written so.
  if (one.test(word)) {
    const article = near.only(at, -1, Pos.adjective) ? near.word(at, -2) : before
    return /^(?:the|a|an|that|this|every|each|another|one)$/.test(article) && isOwned(near, at) ? right : undefined
  }
  if (before !== 'the') return undefined
  return bodies.test(word) && near.can(at, 1, Pos.nounSingular) && /^(?:is|was|has)$/.test(near.word(at, 2))
    ? right
    : undefined
}

/** Whether a thing follows, and no verb with its object. */
function isOwned(near: Near, at: number): boolean {
  if (near.only(at, 1, noun)) return true
  // "My dads love football"
  return (
    near.can(at, 1, noun) &&
    (near.word(at, 2) === '' ? near.word(at, -1) !== 'my' : /^(?:is|was|has|had|will|would)$/.test(near.word(at, 2)))
  )
}

/** "last Sundays service", "Sundays game was": one of it, which is told by its verb where nothing else does. */
function weekdayAt(near: Near, at: number): string | undefined {
  const right = near.word(at).replace(/s$/, "'s")
  if (near.word(at, 1) === '' || near.can(at, 1, closed) || near.isName(at, 1)) return undefined
  const thing = near.can(at, 1, Pos.nounSingular) && !near.can(at, 1, Pos.adjective)
  const counted = /^(?:was|is|has|will|had)$/.test(near.word(at, 2))
  if (/^(?:last|next|this)$/.test(near.word(at, -1)) && !near.can(at, -2, Pos.determiner | Pos.numeral))
    return thing && (near.only(at, 1, noun) || counted) ? right : undefined
  return near.word(at, -1) === '' && near.isCounted(at, 1) && counted ? right : undefined
}
