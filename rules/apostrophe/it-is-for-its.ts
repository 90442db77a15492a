/** `it's` where a thing that belongs to something follows: "of it's name", "lost it's way". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'
import {prepositions, clausal} from './clause-words.ts'
import {afterClause} from './its-for-it-is.ts'

/** What a noun that something owns can't be as well. */
const otherRole =
  Pos.verbParticiple |
  Pos.adverb |
  Pos.determiner |
  Pos.preposition |
  Pos.pronoun |
  Pos.verbIng |
  Pos.numeral |
  Pos.conjunction

/** Nouns of things that are counted, and stand alone: times, and what a sentence is about. */
export const seasons: RegExp =
  /^(?:day|night|morning|evening|afternoon|summer|winter|spring|autumn|weekend|midnight|lunch|dinner|season|week|month|year|day|game|fact|law|part|kind|sort|end|type|story|case|one|half|hour|plenty|fall|school|policy|crunch|bit|sunset|sunrise|party|step|page|chapter|number|version|figure|level|round|phase|stage|question|matter|point|rule|word|rubbish|shit|win|lot|place)$/

/** Prepositions that no clause of time or place ends with. */
const closed = /^(?:of|into|upon|within|toward|towards|via|despite|during|inside|between|from)$/

/** What one can have of it, so that a clause may follow: "most of it's rubbish", "what I think of it's mine". */
const shares =
  /^(?:most|some|all|none|much|little|part|half|any|lot|lots|rest|bit|bits|each|one|two|both|more|less|enough|plenty|because|think|thought|heard|sick|tired|out|afraid|sure|side|top|front|inside|course|kind|sort|sense|hang|hold)$/

/** Nouns that an infinitive follows, and that something has. */
const skills = /^(?:ability|inability|capacity|tendency|willingness|power|failure|refusal|decision|potential|attempt)$/

/** Nouns of what begins, and is done once. */
const beginnings =
  /^(?:creation|inception|launch|release|founding|foundation|introduction|publication|debut|establishment|adoption|formation|opening|birth)$/

/** Verbs that have no object, so that a clause may follow them ("wherever he goes it's winter"). */
const intransitive =
  /^(?:go|goes|come|comes|work|works|look|looks|seem|seems|appear|appears|happen|happens|exist|exists|live|lives|sleep|sleeps|arrive|arrives|begin|begins|matter|matters|die|dies|wait|waits|stand|stands|sit|sits|lie|lies|swear|swears|reckon|reckons|learn|learns|prove|proves|forget|forgets|discover|discovers|complain|complains|realizes|realises|worry|worries|wonder|wonders|recognize|recognise|recognizes|recognises|estimates?|predicts?|stress|stresses|warns?|fears?|means|contends?|maintains?|acknowledges?|argues|insists|proclaims?|declares?|announces?|confirms?|states?|indicates?|implies|imply|reveals?|demonstrates?|proves|determines?|concludes|considers|agrees|decides|guarantees?|makes?|lets?|thanks|becomes?|is|are|be)$/

/** What is said of a time, a mass, or everyone: `it's time`, `it's people who`. */
const bare =
  /^(?:time|people|lots|days|weeks|months|years|times|hours|minutes|man|men|women|business|work|fun|news|magic|love|music|science|art|home|christmas|everything|something|nothing|anything|someone|everyone|things?|kids|folks)$/

/** Verbs that ask for a thing, in their past form: no clause follows. */
const taking =
  /^(?:issued|rescinded|launched|changed|opened|closed|ended|lost|won|sold|raised|dropped|released|published|updated|celebrated|increased|reduced|expanded|extended|moved|finished|completed|introduced|lifted|suspended|withdrew|renewed|fulfilled|kept|began|started|turned|halted|resumed|doubled|halved|tripled|widened|tightened|abandoned|scrapped|defended|revised|lowered|reached|adopted|appointed|replaced|joined|shed|slashed|trimmed|boosted|broadened|strengthened)$/

/** Ordinals, from the third on: what is first or second is often only said to be so ("it's second nature"). */
const ordinal =
  /^(?:\d{1,4}(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth)$/u

/** Of what there is one more every time, and which is owned: "it's 120th anniversary". */
const recurring =
  /^(?:anniversary|birthday|season|edition|year|centenary|meeting|conference|festival|tournament|title)$/

/** `it's` where a thing that belongs to something follows: "of it's name", "it's users are". */
export function isPossessive(near: Near, at: number, next: string): boolean {
  // "five of it's U.S. factories", "reopens it's Dover office": no clause follows, so that the name begins what is owned.
  if (
    near.isNamed(at, 1) &&
    (/^(?:of|for|from|by|with|into|on|to)$/.test(near.word(at, -1)) || takesOnlyObjects(near, at))
  )
    return near.word(at, 2) !== ''
  const before = near.word(at, -1)
  const after = near.word(at, 2)
  if (near.isName(at, 1) || (bare.test(next) && !(next === 'work' && takesOnlyObjects(near, at)))) return false
  // "marks it's 120th anniversary": said of it, it would have an article.
  if (ordinal.test(next) && recurring.test(after))
    return !/^(?:students?|pupils?|girls?|boys?|who)$/.test(near.word(at, 3))
  // "it's job is to ring": the noun has a verb of its own.
  if (
    near.can(at, 1, Pos.nounSingular) &&
    !near.can(at, 1, otherRole | Pos.adjective) &&
    /^(?:is|was|has|does|doesn't|did|didn't|would|will|can|could|should|must|may|might)$/.test(after)
  )
    return true
  // "each bell and it's label": a thing that is counted has a determiner, and it is can't be one.
  if (
    near.isCounted(at, 1) &&
    !seasons.test(next) &&
    (near.can(at, 2, Pos.preposition) || /^(?:and|is|was|has)?$/.test(after))
  )
    return before !== '' && !/^(?:but|because|if|when|that|think|so|now)$/.test(before)
  if (isQualified(near, at, next)) return true
  const thing = near.can(at, 1, noun) && !near.can(at, 1, otherRole)
  // "it's initial stable release": as many adjectives as there are.
  const last = near.only(at, 2, Pos.adjective) ? 3 : 2
  const described =
    near.can(at, 1, Pos.adjective | Pos.superlative) &&
    near.can(at, last, noun) &&
    !near.can(at, last, Pos.preposition | Pos.subordinator)
  // "since it's creation in 2009", "or it's equivalent flavours"
  if (before === 'since' && beginnings.test(next)) return true
  if (/^(?:and|or)$/.test(before) && near.only(at, 1, Pos.adjective) && near.only(at, 2, Pos.nounPlural))
    return !/^(?:who|that|which)$/.test(near.word(at, 3))
  // "all of it's prototype's methods"
  if (closed.test(before) && (/'s$/.test(next) || thing)) return !afterClause.test(next)
  // "another feature is it's ability to"
  if (/^(?:is|was)$/.test(before) && skills.test(next)) return after === 'to'
  // "of it's repatriated citizens": no clause begins after these, and something that can be owned follows.
  if (
    /^(?:of|into|upon|within|toward|towards|via)$/.test(before) &&
    near.only(at, 1, Pos.verbPast | Pos.verbParticiple | Pos.adjective) &&
    near.can(at, 2, noun) &&
    !afterClause.test(next)
  )
    return true
  // "on behalf of it's low-income clients"; "most of it's rubbish" has a clause.
  if (before === 'of' && !shares.test(near.word(at, -2)) && !afterClause.test(next) && !near.can(at, 1, Pos.verbIng))
    // "The best of it's yet to come", "the point of it's lost"
    return after !== '' && !near.only(at, 1, Pos.adverb | Pos.verbParticiple | Pos.verbPast | Pos.conjunction)
  // "turning it's back on them"
  if (next === 'back' && after === 'on' && /^turn(?:s|ed|ing)?$/.test(before)) return true
  // "of it's name", "in it's original form": no clause follows these words; the noun is the second witness.
  if (prepositions.test(before)) {
    if (/^(?:other|most|own|first|last|main|full|basic|whole)$/.test(next)) return near.can(at, 2, noun | Pos.adjective)
    return (thing && (!near.can(at, 1, Pos.adjective) || near.can(at, 2, noun | Pos.preposition))) || described
  }
  const owned = thing || described
  // "rescinded it's earlier order"
  if (taking.test(before)) return owned && !/^(?:that|who|which|like|when|or|not|you|we|i|they)$/.test(after)
  // "is doing it's thing", "with all it's stars", "is it's large number of rooms"
  if (
    /ing$/.test(before) &&
    near.can(at, -1, Pos.verbIng) &&
    !/^(?:say|think|know|feel|mean|hop|believ|assum|show|realiz|realis|claim|see|find|insist|hear|tell|learn|understand|argu|ensur|mak)ing$/.test(
      before
    )
  )
    return owned && !/^(?:that|who|when|you|we|i|they)$/.test(after)
  if (before === 'all' && near.can(at, 1, Pos.nounPlural)) return owned
  if (/^(?:is|was|are|were)$/.test(before)) return owned && (near.word(at, 2) === 'of' || near.word(at, 3) === 'of')
  if (clausal.test(before) || !thing || near.can(at, 1, Pos.adjective)) return false
  if (/^(?:that|who|which|like|to|when|or|and|all|not|you|we|i|they)$/.test(after)) return false
  // "has it's roots", "lost it's way", "to change it's name": a transitive verb, then a noun.
  if (near.can(at, -1, verb) && isVerb(near, at)) return true
  // "it's users are", "it's name is": the noun has a verb of its own.
  return /^(?:is|are|was|were|has|have|can|will|should|may|doesn't|isn't)$/.test(after) && !/ing$/.test(next)
}

/** "it's then drummer", "it's entire budget was", "of it's long and bitter history", "and it's effect immediate". */
function isQualified(near: Near, at: number, next: string): boolean {
  const before = near.word(at, -1)
  const thing = near.only(at, 2, Pos.nounSingular)
  if (next === 'then')
    return (
      thing &&
      before !== '' &&
      !clausal.test(before) &&
      (!/^(?:that|because|but|so|if|when|and|or)$/.test(before) || (before === 'and' && near.isCounted(at, 2)))
    )
  if (next === 'only' && taking.test(before)) return thing
  if (/^(?:former|entire|whole|main|chief|only|first|last|latest)$/.test(next) && thing)
    return (
      /^(?:is|was|has|had|will|would|can|could)$/.test(near.word(at, 3)) ||
      (near.can(at, 3, Pos.verbPast) && near.can(at, 4, Pos.determiner) && before !== '')
    )
  if (prepositions.test(before) && near.can(at, 1, Pos.adjective) && near.word(at, 2) === 'and')
    return near.can(at, 3, Pos.adjective) && near.can(at, 4, noun)
  return before === 'and' && near.isCounted(at, 1) && near.only(at, 2, Pos.adjective) && near.word(at, 3) === ''
}

/** Whether the word before can be a verb here, rather than a noun. */
function isVerb(near: Near, at: number): boolean {
  const other = near.can(at, -1, noun | Pos.adjective | Pos.preposition | Pos.subordinator | Pos.auxiliary)
  return !other || /^(?:has|have|had)$/.test(near.word(at, -1))
}

/** Whether the word before is a verb, can be nothing else, and no clause is its object. */
export function takesOnlyObjects(near: Near, at: number): boolean {
  const before = near.word(at, -1)
  if (clausal.test(before) || intransitive.test(before)) return false
  if (near.only(at, -1, Pos.verbS | Pos.verbBase)) return true
  return (
    near.can(at, -1, Pos.verbBase) &&
    !near.can(at, -1, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.adverb) &&
    (near.can(at, -2, Pos.to | Pos.modal) || /^(?:not|don't|doesn't|didn't|they|we|you|i)$/.test(near.word(at, -2)))
  )
}
