/** What ties two clauses together, so that the comma between them may have been meant. */
import {coordinator, finiteBe} from '../../src/desk/english/closed-classes.ts'
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import {some} from '../../src/desk/english/frames/finite.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

/** What makes the first clause need the second, or sets the two against each other. */
const leans =
  /^(?:so|such|too|enough|not|never|no|none|nothing|nobody|hardly|barely|scarcely|only|merely|neither|either|whether|if|when|whenever|unless|although|though|because|while|once|that|which|who|whom|whose|what|where|why|how|whatever|wherever|however|cannot|without|ain't|rather|said|says|say|think|thinks|thought|know|knew|knows|believe|believes|believed|hope|hopes|hoped|guess|suppose|mean|means|meant|told|tell|tells|asked|ask|asks|wrote|writes|see|sees|saw|seen|hear|hears|heard|notice|noticed|remember|recall|realise|realised|realize|realized|thing|fact|truth|point|problem|question|answer|reason|trick|result|idea|hopeful|glad|sure|confident|proud|afraid|certain|happy|sorry|pleased|convinced|aware|worried|assure|assured|promise|promised|understand|guarantee)$|n't$|\./

const leadsOn = Pos.preposition | Pos.adverb | Pos.subordinator

const person = /^(?:i|we|he|she|it|they|you|there|this|that|my|our|his|her|their)$/

/** Whether a word of the first clause makes it need the second, or is none of the writer's. */
export function isTied(words: SentenceWords, at: number): boolean {
  const word = words.printed(at)
  if (!word || word.opaque || word.quoted) return true
  // "There was no bread": nothing is set against what follows.
  if (leans.test(word.norm))
    return !(word.norm === 'no' && words.word(at - 2) === 'there' && finiteBe.test(words.word(at - 1)))
  // "and in May, we", "but clearly, it"
  if (at > 0 && coordinator.test(word.norm)) return words.can(at + 1, leadsOn) && !words.can(at + 1, Pos.determiner)
  // "The good news is, it works"
  if (words.gap(at + 1) === ', ' && finiteBe.test(word.norm)) return true
  // "until midnight", not "until the band had gone"
  if (word.norm === 'until')
    return !words.can(at + 1, noun | Pos.numeral) || words.can(at + 1, Pos.determiner | Pos.pronoun)
  // "since I had the time", not "since May"
  return /^(?:since|as|before|after|than|like)$/.test(word.norm) && person.test(words.word(at + 1))
}

/** What a clause says of how sure its writer is, or of who says it: "it seems", "I think", "the report found". */
const aside =
  /^(?:seem|appear|think|thought|believe|guess|suppose|mean|meant|hope|feel|felt|fear|know|knew|said|say|told|tell|add|wr[io]te|insist|claim|argue|imagine|reckon|expect|admit|remember|recall|note|explain|ask|warn|conclude|turn|happen|agree|promise|assume|swear|bet|confess|announce|report|find|found|show|reveal|confirm|state|learn|hear|heard|predict|estimate|suggest|maintain|complain|declare|observe|point|write|tend|joke|repl|answer|decide|rule|understand|understood|see|saw|wonder|read|advise|indicate|acknowledge|deny|denie|contend|stress|testif|recommend|allege)(?:e?s|e?d|ted)?$/

/** Whether the second clause is a comment on the first, or names who says it. */
export function isComment(words: SentenceWords, at: number, verb: number, to: number): boolean {
  // "this means": what follows from the first, and nobody's opinion
  if (words.word(at) === 'this') return false
  if (aside.test(words.word(verb)) || aside.test(words.word(verb + 1))) return true
  // "the council has now said", not "I've never told anyone"
  if (verb - at < 2) return false
  return some(
    verb + 1,
    Math.min(verb + 4, to),
    (place) => aside.test(words.word(place)) && place - at < 7 && !/^(?:a|an|the|to)$/.test(words.word(place - 1))
  )
}

/** Two clauses: where each begins, where its verb stands, and where the second ends. */
interface Clauses {
  readonly start: number
  readonly first: number
  readonly at: number
  readonly second: number
  readonly behind: number
}

const shortClause = 5
/** What sets the second of two against the first. */
const other =
  /^(?:other|others|latter|former|second|third|next|last|rest|same|more|less|only|first|reason|result|question|point|problem|idea|answer|thing|difference|truth|kind|sort|way|fact)$/

/** Whether the two clauses say different things, in no rhythm of two: "The north voted yes, the south voted no" is one. */
export function standsAlone(words: SentenceWords, {start, first, at, second, behind}: Clauses): boolean {
  // "It is here, it is now": said twice on purpose.
  if (words.word(start) === words.word(at) && words.word(start + 1) === words.word(at + 1)) return false
  const isNoun = second - at > 1
  if (isNoun && some(at + 1, second, (place) => other.test(words.word(place)))) return false
  const sameVerb = words.word(first) === words.word(second)
  if (sameVerb && isNoun && first - start > 1) return false
  // A short clause before another: "He opened the door, she closed it".
  if (at - start < shortClause) return behind - at >= shortClause + (sameVerb ? 2 : 0)
  return true
}
