/** `it's` before what something has: "It's members voted", "burst it's banks", "the river and it's tributaries", "it's lowest level". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** Pasts that a clause follows, or that have no object. */
const clausalPast =
  /^(?:w(?:as|ent|ere|orked|ondered|aited|arned|rote|orried|atched)|been|became|said|saw|told|thought|knew|meant|felt|heard|hoped|found|feared|f(?:igured|orgot)|ag(?:reed|o)|argued|a(?:dmitted|dded|nswered|nnounced|cknowledged|ppeared|rrived|ssumed|sked)|b(?:elieved|et|egan)|c(?:laimed|ame|omplained|oncluded|onfirmed|ontended|onceded|onsidered)|d(?:ecided|eclared|emonstrated|etermined|iscovered|ied|oubted|enied)|e(?:stimated|xisted|xplained|nsured|xpected)|guess?ed|guaranteed|happened|i(?:mplied|ndicated|nsisted|magined)|joked|learn(?:ed|t)|l(?:ooked|ived|et|ay)|ma(?:de|intained|ttered)|noted|noticed|p(?:roved|redicted|romised|roclaimed|ointed|osted|rayed)|r(?:eckoned|epl(?:ied)|ealised|ealized|ecognised|ecognized|emembered|eported|evealed|uled)|s(?:eemed|howed|hown|uggested|tated|tressed|tood|at|lept|wore|uspected|upposed|houted)|t(?:weeted|exted|old|aught)|understood|urged|vowed|yelled|stopped|stayed|turned|ran|fell|grew|remained|used|called|liked|loved)$/
const notVerb =
  Pos.auxiliary | Pos.modal | Pos.preposition | Pos.adverb | Pos.conjunction | Pos.subordinator | Pos.determiner
/** Words behind a noun that make a clause of it: "it's people who", "it's money that". */
const clause = /^(?:that|who|which|whose|like|when|or|not|you|we|i|they|he|she|as|than|all|if)$/
const finite = /^(?:had|have|were|are|would|will|could|can|should|did)$/
/** What is said of a day, a mass or everyone. */
export const bare: RegExp =
  /^(?:time|people|lots|days|weeks|months|years|times|hours|minutes|men|women|business|work|fun|news|magic|love|music|science|art|home|christmas|everything|something|nothing|anything|things|kids|folks|children|others|ones|half|part|money)$/
const officer =
  /^(?:chairman|chairwoman|chair|founder|leader|president|spokesman|spokeswoman|spokesperson|director|owner|editor|boss|manager|coach|secretary|treasurer|captain|headmaster|principal)$/
const first =
  /^(?:first|second|third|fourth|fifth|last|next|final|latest|main|annual|biggest|largest|highest|lowest|greatest)$/
const openPrepositions =
  /^(?:with|into|from|through|under|within|during|despite|in|past|towards?|via|of|without|to|across|inside|throughout|among|behind|beyond)$/

/** Whether what something has follows `it's`. */
export function isOwnedHere(near: Near, at: number, next: string, taken: boolean): boolean {
  const before = near.word(at, -1)
  const after = near.word(at, 2)
  if (clause.test(after)) return false
  // "It's chief executive, Ann Bell, left": no thing is one.
  if (before === '' && near.opens(at)) return isHead(near, at, next) || isDone(near, at, next)
  // "it's lowest level since 2018": the most is never without its article.
  if (
    /^(?!honest|modest|best|most|west|rest|test|interest|earnest|manifest|latest|protest|harvest|forest)[a-z]{3,}est$/.test(
      next
    )
  )
    return near.can(at, 2, Pos.nounSingular) && !near.can(at, 2, notVerb | Pos.verbIng)
  if (bare.test(next)) return openPrepositions.test(before) && !/^(?:in|of|past|to)$/.test(before) && after === ''
  // "which would be it's first since May": behind a bare "be" no clause begins.
  if (before === 'be' && near.can(at, -2, Pos.modal) && (first.test(next) || next === 'only')) return true
  // "will hold it's annual fair on": whatever else the noun can be.
  if (taken && near.only(at, 1, Pos.adjective) && near.can(at, 2, noun) && near.can(at, 3, Pos.preposition)) return true
  const owned = isThing(near, at, next)
  if (!owned) return false
  if (taken) return true
  if (before === 'as') return first.test(next)
  if (openPrepositions.test(before) && (near.can(at, 1, Pos.numeral | Pos.adjective) || /^\d/.test(next)))
    return !/^(?:of|in)$/.test(before) || after !== ''
  if (before === 'after' || before === 'before')
    return near.only(at, 1, Pos.nounSingular) && near.can(at, 2, Pos.preposition)
  if (before === 'and') return isJoined(near, at, next)
  // "said it's profits had doubled"
  if (/^(?:say|says|said|that|because|where|when|as)$/.test(before))
    return (
      near.only(at, 1, Pos.nounPlural) &&
      finite.test(after) &&
      (near.word(at, 3) === 'be' || near.can(at, 3, Pos.verbParticiple | Pos.verbIng | Pos.adverb))
    )
  return hasTaker(near, at, before, next)
}

/** Whether a verb that takes a thing stands before: "burst it's banks", "Yemen ends it's pact", "carries out it's first attack". */
function hasTaker(near: Near, at: number, before: string, next: string): boolean {
  if (/^(?:out|up|off)$/.test(before))
    return first.test(next) && near.can(at, -2, Pos.verbS | Pos.verbBase | Pos.verbPast | Pos.verbIng)
  if (/^(?:had|has|have|having)$/.test(before))
    return first.test(next) || near.only(at, 1, Pos.nounSingular | Pos.nounPlural)
  if (clausalPast.test(before)) return false
  if (near.only(at, -1, Pos.verbPast | Pos.verbParticiple) || /^(?:burst|cut|hit|shut|put|spread)$/.test(before))
    return true
  // "and lifts it's ban", "Yemen ends it's pact": behind its subject.
  return (
    /^(?:ends|lifts|stops|orders|opens|closes|loses|wins|sells|raises|drops|launches|changes|holds|keeps|starts|begins|cuts|moves|plans|names|marks|hosts|files|signs|boosts|shuts|drops|extends|expels|recalls|bans|backs|beats|sends|gives|leaves|owes|needs|wants|uses|shows|calls)$/.test(
      before
    ) &&
    (near.isCapital(at - 2) || near.can(at, -2, Pos.pronoun | Pos.conjunction | Pos.nounSingular))
  )
}

/** A noun, with what describes or counts it: "banks", "last five wickets", "five-year ban", "40 ideas". */
function isThing(near: Near, at: number, next: string): boolean {
  const plain = Pos.adjective | Pos.comparative | Pos.superlative | Pos.numeral
  const clear = (step: number): boolean =>
    near.can(at, step, noun) &&
    !near.can(at, step, Pos.preposition | Pos.adverb | Pos.verbIng | Pos.verbParticiple | Pos.adjective | Pos.pronoun)
  if (clear(1)) return true
  const qualified = near.can(at, 1, plain) || next.includes('-') || /^\d+$/.test(next)
  if (!qualified || /^(?:all|about|not|too|so|very|one)$/.test(next)) return false
  if (near.isNamed(at, 2) && near.only(at, 1, Pos.adjective)) return true
  return clear(2) || (near.can(at, 2, plain) && clear(3))
}

/** "the river and it's tributaries", "Wargaadhi and it's military base": joined to a thing, where nothing else is said of it. */
function isJoined(near: Near, at: number, next: string): boolean {
  if (!near.can(at, -2, noun) && !near.isNamed(at, -2)) return false
  if (near.hasEarlier(at, "it's") || near.can(at, -2, Pos.adjective)) return false
  const many = near.only(at, 1, Pos.nounPlural)
  const use = /^(?:use|lack|loss|handling)$/.test(next) && near.word(at, 2) === 'of'
  return many || use || (near.only(at, 1, Pos.adjective) && (near.only(at, 2, Pos.nounPlural) || near.isCounted(at, 2)))
}

/** "It's chairman said", "It's chief executive, Ann Bell,". */
function isHead(near: Near, at: number, next: string): boolean {
  const step = /^(?:chief|former|new|general|managing|deputy)$/.test(next) ? 2 : 1
  const word = near.word(at, step)
  if (!officer.test(word) && !(next === 'chief' && word === 'executive')) return false
  return (
    near.goesOn(at + step) || near.isNamed(at, step + 1) || near.can(at, step + 1, Pos.verbPast | Pos.verbS | Pos.modal)
  )
}

/** "It's members voted to strike", "It's profits have risen". */
function isDone(near: Near, at: number, next: string): boolean {
  if (bare.test(next) || !near.only(at, 1, Pos.nounPlural)) return false
  const after = near.word(at, 2)
  if (finite.test(after)) return near.can(at, 3, Pos.verbParticiple | Pos.verbIng | Pos.adverb | Pos.determiner)
  return near.can(at, 2, Pos.verbPast) && /^(?:to|against|in|on|the|their|for)$/.test(near.word(at, 3))
}
