/** Plurals that English, weighed, has as owners: "copied to the users clipboard", "many visitors first question". */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {isSetApart} from '../../src/article/emphasis.ts'
import type {Evidence} from '../../src/desk/english/evidence.ts'
import {plainPastsOf} from '../../src/desk/english/forms/paradigms.ts'
import type {Owner} from '../../src/desk/english/owners/scale.ts'
import {owned} from '../../src/desk/english/owners/places.ts'
import {closedClass, noun, Pos} from '../../src/desk/english/pos.ts'
import {sentenceOf} from '../../src/desk/english/sentence-of.ts'
import type {Near} from './near.ts'
import {isPerson} from './owners.ts'
import {isPluralRight} from './right-plurals.ts'
import {isNearCode, isWeighed} from './weighed.ts'

/** What the logarithm of the odds must reach. */
const certain = 2
/** The same where nothing tells that a noun phrase begins before. */
const certainOfBare = 3
/** The same behind an article of one: "a visitors first question". */
const certainOfOne = 1
/** The same of persons. */
const certainOfPerson = 0
/** How sure it must be that several own, or one. */
const sure = 1

const article = /^(?:an?|each|every|another|one|either|neither)$/
/** Verbs with two objects, or with an object and what becomes of it: "save the visitors money", "turn the pages inward". */
const giving =
  /^(?:(?:sav|giv|offer|show|teach|tell|ask|send|pay|lend|bring|owe|ow|deny|den|grant|cost|earn|buy|make|mak|keep|leav|turn|hand|charg|award|call|nam|provid|fin|feed|serv|sell|promis|allow|assur|guarant|help|let|wish|prov|consider|deem|find|render|hav|get|gett|lett|sett|see|hear|watch)(?:e|es|s|ed|ing|ies|ied|y|ee|ees|eed|eeing)?|gave|taught|told|sent|paid|lent|brought|cost|bought|made|kept|found|left|sold|has|had|got|saw|heard|fed)$/
/** Bodies that are called after their members, and posts after what they are for. */
const body =
  /^(?:unions?|associations?|federations?|societ(?:y|ies)|clubs?|groups?|communit(?:y|ies)|leagues?|guilds?|markets?|conferences?|forums?|networks?|councils?|committees?|teams?|organi[sz]ations?|part(?:y|ies)|movements?|alliances?|coalitions?|hospitals?|homes?|cent(?:er|re)s?|affairs|programs?|programmes?|services?|offices?|departments?|guides?|lists?|meetings?|chiefs?|editors?|ministers?|secretar(?:y|ies)|commissioners?)$/

/** The owners of a passage that lost their apostrophe, by the index of their word: what should stand there, best first. */
export function weighedOwners(near: Near, evidence: Evidence): ReadonlyMap<number, readonly string[]> | undefined {
  const {passage} = near
  if (!isWeighed(passage)) return undefined
  let found: Map<number, readonly string[]> | undefined
  for (const sentence of passage.sentences) {
    if (sentence.to - sentence.from < 4 || !hasPlural(near, sentence)) continue
    const {from} = sentence
    // Weighing is dear: only places that may not be read in another way are weighed.
    const leastAt = (place: number, attributive: boolean): number =>
      isPlain(passage, from + place) ? barAt(near, from + place, attributive) : never
    for (const owner of evidence.owners.weigh(sentenceOf(passage, sentence), leastAt))
      (found ??= new Map()).set(from + owner.at, forms(near.word(from + owner.at), owner))
  }
  return found
}

/** What the odds must reach at a place: none are enough where it may be read in another way. */
function barAt(near: Near, at: number, attributive: boolean): number {
  const determiner = near.only(at, -1, Pos.adjective | Pos.nounSingular) ? -2 : -1
  const next = near.word(at, 1)
  if (isPluralRight(near, at, determiner, mayAct(near, at))) return never
  // "an attitude which esteems success": a verb.
  if (/^(?:which|who|whoever|he|she|it|what)$/.test(near.word(at, -1))) return never
  if (body.test(next) || next.length < 2 || near.isName(at, 1) || near.word(at, 2).endsWith('selves')) return never
  // "a visitors first question": no plural stands behind these. "a courts reporter": who works there
  if (article.test(near.word(at, determiner))) {
    if (attributive || isPerson(`${next}s`)) return never
    return isPerson(near.word(at)) || areOwned(near, at) ? certainOfPerson : certainOfOne
  }
  const before = near.can(at, -1, Pos.determiner | Pos.adjective | Pos.verbIng) || near.isName(at, -1) ? -2 : -1
  if (attributive || giving.test(near.word(at, before)) || giving.test(near.word(at, -1))) return never
  // "a centuries old feud", "a months long row": a measure of time
  if (
    /^(?:old|long)$/.test(next) &&
    /^(?:second|minute|hour|day|week|month|year|decade|centurie)s$/.test(near.word(at))
  )
    return never
  // "our guests last year", "turn the pages inward", "to shops selling bread"
  if (/^(?:last|this|next|every|each)$/.test(next) || near.can(at, 1, Pos.adverb) || next.endsWith('ing')) return never
  // "the programs work to": a clause; "the readers experience of" is none.
  // "the lorries start queueing", "her worries concern the price": a verb, though the lexicon may have it as a noun alone.
  const acts =
    (near.can(at, 1, Pos.verbPast) || mayAct(near, at)) &&
    (near.can(at, 2, clausal) || near.word(at, 2).endsWith('ing')) &&
    near.word(at, 2) !== 'of'
  // What somebody has has no article behind it.
  if (near.word(at, 2) !== 'that' && near.only(at, 2, Pos.determiner)) return never
  // "the programs seniors depend on": a clause without its pronoun.
  if (acts || (near.only(at, 1, Pos.nounPlural) && near.can(at, 2, Pos.verbBase | Pos.modal))) return never
  if (near.word(at, 2) !== 'of') {
    // "The companies claim losses", "as both countries exchange fire": a clause's subject and its verb.
    const lead = near.word(at, near.can(at, determiner, Pos.determiner) ? determiner - 1 : determiner)
    if ((lead === '' || opener.test(lead) || several.test(lead)) && mayAct(near, at)) return never
    // "the countries subject to this review": what describes them stands behind.
    if (near.can(at, 1, Pos.adjective) && near.can(at, 2, Pos.preposition | Pos.to)) return never
  }
  return near.word(at) === 'ones' ||
    near.can(at, determiner, Pos.determiner) ||
    /^(?:last|next)$/.test(near.word(at, determiner))
    ? certain
    : certainOfBare
}

/** Whether nothing but several things follows, so that one cannot be meant: "an organizations strengths". */
function areOwned(near: Near, at: number): boolean {
  return near.only(at, 1, Pos.nounPlural) && !near.can(at, 2, noun)
}

/** What a clause may begin behind. */
const opener =
  /^(?:and|but|or|so|as|when|while|if|because|that|where|than|although|though|since|before|after|until|once|whether|which|what|how|why)$/

/** Whether the next word may be a verb in its bare form, as its past shows where the lexicon has it as a noun alone. */
function mayAct(near: Near, at: number): boolean {
  const next = near.word(at, 1)
  return (
    near.can(at, 1, Pos.verbBase) ||
    plainPastsOf(next).some((past) => (near.pos(past) & (Pos.verbPast | Pos.verbParticiple)) !== 0)
  )
}

/** What stands before several. */
const several = /^(?:both|all|many|most|several|few|some|these|those|two|three|four|five|other)$/

const never = Number.POSITIVE_INFINITY
const clausal = Pos.to | Pos.preposition | Pos.determiner | Pos.pronoun | Pos.particle | Pos.subordinator | Pos.adverb

/** A word that is read as it is: without a mark that parts it. */
const letters = /^[a-z]+$/

/** Whether what may be a plural stands right before what it may own, as far as the words by themselves tell: weighing is dear. */
function hasPlural(near: Near, {from, to}: Sentence): boolean {
  const {words} = near.passage
  for (let at = from; at + 1 < to; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (word?.shape !== 'lower' || !word.norm.endsWith('s') || next?.start !== word.end + 1) continue
    if (letters.test(word.norm) && !near.mayBe(at, Pos.nounPlural, closedClass | Pos.adverb)) continue
    if (next.shape === 'lower' && letters.test(next.norm) && !near.mayBe(at + 1, owned, closedClass)) continue
    return true
  }
  return false
}

/** Whether nothing near is code or named rather than used. */
function isPlain({words}: Passage, at: number): boolean {
  return !isNearCode(words, at) && !isSetApart(words, at) && !isSetApart(words, at + 1)
}

/** What should stand there, best first: of one or of several. */
function forms(plural: string, {one, several}: Owner): readonly string[] {
  const [best, other] = several > 0 ? [`${plural}'`, `${one}'s`] : [`${one}'s`, `${plural}'`]
  return Math.abs(several) > sure ? [best] : [best, other]
}
