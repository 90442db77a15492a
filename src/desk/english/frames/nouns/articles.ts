/** A singular noun without its article: "in attempt to", "was taken to clinic", "is common mistake". */
import {articleOrOwner} from '../../closed-classes.ts'
import {isParticleCompound} from '../../particle-compounds.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {articleScore, isArticled} from '../bareness.ts'
import {verbsOf} from '../finite.ts'
import {type Asked, askedIf, missing, type Cursor, type Framed, nothing} from '../frame.ts'
import {indefinite} from '../indefinite.ts'
import {isBarePhrase} from './bare-phrases.ts'
import {isNeverBare} from './never-bare.ts'
import {type NounPhrase, nounPhrase} from '../noun-phrase.ts'

/** Most that a noun's own score counts: the sequences must speak as well. */
const most = 10

/** What score and evidence must reach together before it is asked about, and how much more for a warning. */
const least = 7.1
const certain = 0.8

/** How much more where nothing describes the noun: what it names may be a state or a kind ("set an example of economy"). */
const alone = 0.8

/** Of a noun after "of", which often stands bare ("the job of contemporary hero"), more is asked for. */
const more: Readonly<Record<string, number>> = {of: 2, have: 1, there: 1, be: 1, verb: 0.5, named: 1}

/** How much less is asked of a noun that is hardly ever bare: that is a witness of its own. */
const seldom = 2.2

/** How much less of a set that is told of by its film. */
const ofSet = 1.5

/** "on set of Emma", "on set of the new film": of what the set is says which one it is. */
function isOneSet(words: Cursor, at: number, opener: string): boolean {
  return (
    opener === 'on' &&
    words.word(at) === 'set' &&
    words.word(at + 1) === 'of' &&
    (words.isName(at + 2) || words.can(at + 2, Pos.determiner))
  )
}

const order = /^(?:first|second|third|fourth|fifth|last|next)$/

/** "listed by team", "third in number of visits", "in time series", "in first place": what tells the order or the measure, and nouns of one form. */
function isOrdered(words: Cursor, from: number, at: number): boolean {
  return (
    words.word(from - 1) === 'by' ||
    order.test(words.word(from)) ||
    /^(?:number|size|order|series|species|means)$/.test(words.word(at))
  )
}

/** "the agreed upon price", "a hoped for result": a participle with its preposition, before a noun that has its article. */
function isParticle(words: Cursor, at: number): boolean {
  return words.can(at, Pos.preposition) && words.can(at - 1, Pos.verbParticiple) && words.can(at - 2, Pos.determiner)
}

/** The articles that may be missing where the phrase of noun `at` begins; which of them, the evidence tells. */
function missingArticle(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole) return nothing
  const phrase = nounPhrase(words, at)
  if (!phrase || phrase.determined) return nothing
  const {from, opener} = phrase
  if (isBare(words, phrase, at) || isBareThere(words, from, at) || isParticle(words, from - 1)) return nothing
  const score = Math.min(most, articleScore(words, at, phrase))
  // "reached agreement", "announce introduction": what is done may stand bare.
  const deed = /(?:[st]ion|ment|[ae]nce|ity|ure)$/.test(words.word(at)) ? 1 : 0
  const bar =
    least +
    (more[opener] ?? 0) +
    (from === at ? alone : 0) +
    deed -
    score -
    (isOneSet(words, at, opener) ? ofSet : 0) -
    (isNeverBare(words.word(at)) && deed === 0 && !isOrdered(words, from, at) ? seldom : 0)
  return ['the', indefinite(words.word(from))]
    .filter((article) => !isBarePhrase(words, from, article))
    .map((article): Framed => ({...missing('noun without article', from, article, bar), certain}))
}

/** What stands bare in institutions, on the pitch and on the stage, whatever the training text has. */
const institutions =
  /^(?:hospital|university|college|school|court|church|prison|jail|camp|class|bed|table|sea|town|base|range|side|point|leg|slip|gully|cover|wing|midfield|goal|touch|debut|halfway|offside|corner|lineup|loan|tour|parade|post|stage|screen|air|interview|refund|spring|summer|winter|autumn|fall|spirit|impact|administration|purchase|head|edge|study|form|way|person|kind|sort|end|press|file|item|site|level|state|house|house-to-house|year|hour|night|day|week|height|outcome|web|track|trail|foot|hand|matter|means|season|country|ground|boss|office|home|war|community)$/

/** Those of them that are counted where they are described: "is great way to", "had long day". */
const counted = /^(?:way|office|day|night|week|year|hour|person|house|site|item|post|tour|state|matter)$/

/** Kin, whom their family calls so: "told father". And what also names a quality: "with decision", "is false economy". */
const names = /^(?:father|mother|dad|mum|mom|papa|mama|granny|grandma|grandpa|economy|company|decision|union|feature)$/

/** Those of which the training text is a good judge where the evidence is as sure: only in these phrases. */
const phrased =
  /^(?:with child|in (?:state|form|person|post|hand|house|class|camp|table|matter|future)|on (?:path|topic)|at (?:height|point|base|slip|leg|table|hand|press|site|time)|to book|under center|by (?:vote|act|order|decree|ballot))$/

/** Posts and kin, which stand bare as a complement: "as superintendent", "was professor of astronomy", "is heir to", "named coach of". */
const role =
  /(?:er|or|ist|ian|man|woman|person|eer|ant|ent|ate|oy|head|guide|chief|captain|secretary|host|chair|judge|coach|king|queen|boy|girl|heir|aide|minority|majority|junior)$/

/** Whether a phrase may stand without its article. */
function isBare(words: Cursor, {from, opener}: NounPhrase, at: number): boolean {
  const word = words.word(at)
  const isOne =
    from < at && counted.test(word) && words.only(at - 1, Pos.adjective) && /^(?:be|have|there|verb)$/.test(opener)
  // "a stall in Alder market", "at Tarn station": a place's own
  if ((institutions.test(word) && !isOne) || names.test(word) || words.isName(at - 1)) return true
  // "sorted based on topic": what decides is a kind, not one thing
  if (opener === 'on' && /^(?:based|depending)$/.test(words.word(at - 2)) && words.word(at + 1) !== 'of') return true
  // "Extension of tariff.", "House private on morning of funeral.": a label, which has no verb, leaves articles out
  const verbs = verbsOf(words)
  if (!verbs.finite && (opener === 'of' || !verbs.bare)) return true
  // "with quarter of an hour left", as they say on the pitch
  if (word === 'quarter' && words.word(at + 1) === 'of' && words.word(at + 3) === 'hour') return true
  // "Decide on post-event survey.": notes that tell what to do leave articles out
  if (
    words.can(0, Pos.verbBase) &&
    !words.can(0, Pos.determiner | Pos.pronoun | Pos.preposition) &&
    words.sentence.words.length < 9
  )
    return true
  // "the answer is right": a quality
  if (opener === 'be' && from === at && words.can(at, Pos.adjective)) return true
  // "makes freedom ring": a verb behind its subject
  if (opener === 'named' && words.can(at, Pos.verbBase)) return true
  // "told council", "briefed cabinet": bodies that their members call so
  if (/^(?:object|verb)$/.test(opener) && /^(?:cabinet|congress|council|parliament)$/.test(word)) return true
  // "He was best man": an office at a wedding
  if (word === 'man' && words.word(at - 1) === 'best') return true
  if (/^(?:as|be|of|for|named)$/.test(opener) && role.test(word) && /^(?:of|for|at|in|to|)$/.test(words.word(at + 1)))
    return true
  // "is denoted", "x is matrix": what is spoken of with letters is mathematics
  for (const other of words.sentence.words) if (other.length === 1 && /^[b-hj-zB-HJ-Z]$/.test(other)) return true
  if (opener === 'than' && words.can(at + 1, Pos.particle)) return true
  if (opener === 'object' && words.can(at + 1, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS)) return true
  return phrased.test(`${opener} ${word}`)
}

/** A noun with what describes it, which stands bare as one word does. */
const fixed =
  /^(?:(?:excess|surplus|short|oversized) (?:supply|demand)|steady state|shift report|shift change|conference process|sensitive hearing)$/

/** What somebody or something is so in. */
const respects =
  /^(?:manner|nature|appearance|character|tone|style|design|form|shape|outlook|temper|temperament|demeanour|bearing|spirit|stature|build|colour|color|size|length|scope|ambition|conception|execution)$/

/** Whether a phrase may stand bare by what is around it: behind a particle, in a row, in a compound adjective. */
function isBareThere(words: Cursor, from: number, at: number): boolean {
  const opener = words.word(from - 1)
  // "moved to the purpose built town": a participle with its noun describes what follows
  if (
    words.can(from - 1, Pos.verbParticiple) &&
    words.can(from - 2, noun) &&
    words.can(from - 3, Pos.determiner) &&
    words.can(from - 4, Pos.preposition | Pos.to)
  )
    return true
  // "a much talked about book": a participle with its preposition
  if (isParticleCompound(words, from - 2) && precedes(words, from - 2, articleOrOwner, 3)) return true
  // "the recently passed budget bill", "the Senate passed bill": who did it describes what follows
  if (words.can(from - 1, Pos.verbParticiple)) {
    if (/^(?:newly|recently|already|previously|yet|just)$/.test(words.word(from - 2))) return true
    // "Ann's finally offered amendment"
    if (words.word(from - 2).endsWith('ly') && /['’]s?$/.test(words.sentence.words[from - 3] ?? '')) return true
    if (words.isName(from - 2) && (words.can(from - 3, Pos.determiner) || words.can(from - 4, Pos.determiner)))
      return true
  }
  // "the meritocratic rather than hereditary system": an article for both
  if (opener === 'than' && words.word(from - 2) === 'rather' && from < at && words.can(from - 3, Pos.adjective))
    return true
  // "What I do is attempt to pay": what is done
  if (/^(?:is|was)$/.test(opener) && /^d(?:o|oes|id)$/.test(words.word(from - 2))) return true
  // "the lease by application process": a phrase before its noun
  if (opener === 'by' && from < at && words.can(from - 2, Pos.nounSingular) && words.can(from - 3, Pos.determiner))
    return true
  // "rather petulant in manner": in what respect
  if (opener === 'in' && from === at && words.can(from - 2, Pos.adjective) && respects.test(words.word(at))) return true
  // "put in effort", "put in more work"
  if (opener === 'in' && /^put(?:s|ting)?$/.test(words.word(from - 2))) return true
  // "with family, with friends, with colleagues"
  if (words.word(from - 3) === opener && (words.sentence.gaps[from - 1] ?? '').startsWith(',')) return true
  // "there is excess supply"
  if (from < at && fixed.test(`${words.word(at - 1)} ${words.word(at)}`)) return true
  // "the rule of law"
  if (words.word(at) === 'rule' && words.word(at + 1) === 'of' && words.word(at + 2) === 'law') return true
  // "a run on part of the path", "without benefit of clergy", "a matter of public record"
  if (words.word(at) === 'part' && words.word(at + 1) === 'of') return true
  if (words.word(at) === 'benefit' && opener === 'without') return true
  if (words.word(at) === 'record' && words.word(at - 1) === 'public') return true
  // "an easy to use tool"
  return words.word(from - 2) === 'to' && /^(?:easy|easier|simple|hard|harder|ready|quick)$/.test(words.word(from - 3))
}

/** The frames of this file: asked at nouns that want their article. */
export const articleFrames: readonly Asked[] = [askedIf(isArticled, missingArticle)]
