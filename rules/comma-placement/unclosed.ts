/**
 * What is put in behind a subject with one comma where two belong: "The mayor, who was elected in May refused to comment", "The shop, in fact
 * is older than the church", "Six towns, including Hale have no bridge".
 */
import type {PassageFinding} from '../../src/check/finding.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {segmentStart} from './clause-start.ts'
import {isAuxiliary, isFiniteBehindName} from './predicate.ts'
import {secondCommas} from './second-commas.ts'
import {readSubject} from './subject.ts'
import type {Words} from './words.ts'

/** How many words the second comma is looked for. */
const reach = 16

/** The first commas of a sentence behind a subject that lack their second one. */
export function unclosed(words: Words): Generator<PassageFinding> {
  return secondCommas(words, (at) => {
    const verb = endOfComment(words, at) ?? endOfClause(words, at) ?? endOfCompany(words, at)
    return verb !== undefined && isSubjectBefore(words, at) ? verb : undefined
  })
}

/** Whether a whole subject and nothing else stands before a comma. */
function isSubjectBefore(words: Words, at: number): boolean {
  const start = segmentStart(words, at)
  if (start > 0 && !words.linked(start) && !/^(?:; |, )$/.test(words.gap(start))) return false
  // "In the hall, the choir, in fact was": behind what leads up to the clause; not within a list.
  if (start > 0 && words.gap(start) === ', ' && !words.can(0, Pos.preposition | Pos.subordinator)) return false
  if (at - start === 1 && /^(?:he|she|it|they|we|i|this)$/.test(words.word(start))) return true
  const subject = readSubject(words, start, at, start > 0)
  return subject !== undefined && subject.clauses === 0 && !subject.mayHaveVerb
}

const comments =
  /^(?:however|in fact|of course|for example|for instance|on the other hand|in turn|in particular|by contrast|in contrast|indeed|therefore|moreover|nevertheless|nonetheless|too|meanwhile|after all|on the contrary|as a result|at least)$/

/** "The shop, in fact | is": where the verb stands behind a comment. */
function endOfComment(words: Words, at: number): number | undefined {
  for (let count = 1; count <= 4; count++) {
    const end = at + count
    if (end >= words.length || !words.joined(end)) return undefined
    const phrase = Array.from({length: count}, (_, place) => words.word(at + place)).join(' ')
    if (comments.test(phrase)) return isFiniteBehindName(words, end) ? end : undefined
  }
  return undefined
}

/** Verbs whose object may be a clause without "that": "who said the mayor refused". */
const telling =
  /^(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|kn[eo]ws?|known|t(?:ell|ells|old)|(?:believe|hope|argue|feel|fear|claim|admit|insist|ensure|suggest|assume|show|agree|decide|report|find|mean|wish|suppose|guess|doubt|understand|hear|warn|imagine|realise|realize|discover|notice|explain|add|announce|confirm|reveal|learn|prove|promise|swear|see|make|let|help|watch|ask|wonder|state|note|complain|maintain|predict|estimate|conclude|declare|acknowledge)(?:s|d|ed|t)?|felt|found|meant|understood|heard|saw|made|seen|sure|certain|glad|aware|afraid|convinced|confident|happy|sorry|admitted)$/

/** "The mayor, who was elected in May | refused": where the main verb stands behind a clause that has its own. */
function endOfClause(words: Words, at: number): number | undefined {
  if (!/^(?:who|which)$/.test(words.word(at)) || !words.joined(at + 1)) return undefined
  let own = at + 1
  while (own < at + 3 && words.only(own, Pos.adverb)) own++
  if (!isAuxiliary(words, own) && !words.can(own, Pos.verbPast | Pos.verbS)) return undefined
  let isLate = false
  for (let place = own + 1; place < Math.min(words.length, at + reach); place++) {
    if (!words.joined(place) || breaks(words, place)) return undefined
    if (place > own + 2 && isMainVerb(words, place) && endsPhrase(words, place - 1))
      return isLate && goesOn(words, place) ? undefined : place
    isLate ||= time.test(words.word(place))
    if (telling.test(words.word(place)) || telling.test(words.word(own))) return undefined
  }
  return undefined
}

/** What may open a clause of time, or only a phrase: "after the club sold it", "after the war". */
const time = /^(?:as|before|after|since|until)$/

function endsPhrase(words: Words, at: number): boolean {
  return words.can(at, noun | Pos.numeral) || !words.isLower(at)
}

/** Whether another main verb may follow: then the one that was found may belong to the clause of time. */
function goesOn(words: Words, at: number): boolean {
  for (let place = at + 2; place < words.length; place++) if (isMainVerb(words, place)) return true
  return false
}

/** "Six towns, including Hale | have", "The mayor, along with two clerks | was". */
function endOfCompany(words: Words, at: number): number | undefined {
  const opening = [0, 1, 2, 3].map((place) => words.word(at + place)).join(' ')
  const [phrase] = /^(?:including|unlike|along with|together with|as well as|such as)(?= )/.exec(opening) ?? []
  if (phrase === undefined) return undefined
  const from = at + phrase.split(' ').length
  for (let place = from; place < Math.min(words.length, at + reach); place++) {
    if (!words.joined(place) || breaks(words, place)) return undefined
    if (place > from && isMainVerb(words, place) && endsPhrase(words, place - 1)) return place
    if (words.can(place, Pos.verbPast | Pos.verbS | Pos.modal | Pos.auxiliary) && !words.can(place, noun))
      return undefined
  }
  return undefined
}

/** Whether a word goes on with the clause, or opens another: what stands behind it may be no main verb. */
function breaks(words: Words, at: number): boolean {
  const word = words.word(at)
  if (time.test(word) && /^(?:i|he|she|we|they|it|you|there)$/.test(words.word(at + 1))) return true
  return (
    /^(?:that|which|who|whom|whose|what|where|when|how|why|if|because|although|though|while|unless|than|once|but|or|so|i|he|she|we|they|it|you|there)$/.test(
      word
    ) || telling.test(word)
  )
}

/** Whether a clause's main verb stands at a place, with its subject before the comma. */
function isMainVerb(words: Words, at: number): boolean {
  if (words.can(at, noun) && !isAuxiliary(words, at)) return false
  // "the club he founded and sold": the second of two verbs.
  if (/^(?:and|or|to|not)$/.test(words.word(at - 1))) return false
  if (isFiniteBehindName(words, at)) return true
  // "have no bridge"
  if (words.word(at) === 'have') return words.can(at + 1, Pos.determiner)
  return words.isLower(at) && words.can(at, Pos.verbPast) && words.word(at + 1) === 'to' && words.can(at + 2, verb)
}
