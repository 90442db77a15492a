/** Frames of a subject that stands twice: "The mayor she said", "the man who he found the purse has", "that the law it was unfair". */
import {articleOrOwner, beHaveOrModal, heSheOrIt, nominative} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {isFinite, mayBeFinite} from '../finite.ts'
import {type Asked, askedAt, extra, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd, subjectStart, tellsThat} from '../plain-subject.ts'

/** Verbs that nobody does to anything: what stands before their subject is not their object. */
const objectless =
  /^(?:arrived?|came|come|went|go|died?|fell|resign|resigned|lives?|lived|remain|remained|remains|vanished|happen|happened|occurred|exist|existed|sleep|slept|smiled|laughed|appeared|emerged|retire|retired|rose|rise|agreed?|disagreed?|apologi[sz]ed?|waited|insisted|looked|listened|belongs?|belonged|depends?|depended)$/

/** Of these a thing and a person may both be objects, so that the first may be what stands before the clause. */
const takesTwo =
  /^(?:g[ai]ve|gives|offer(?:ed|s)?|show(?:ed|s)?|told|tells|taught|sent|sends|paid|pays|lent|bought|made|makes|called|calls|named|considered|considers|found|finds|got|cost|asked|asks|charged|left|thought|thinks|believed|believes|wanted|wants|had|has|did|does|said|says|knew|knows|hoped|hopes|felt|feels|claimed|claims)$/

/** Where the main verb of the clause stands whose first verb is at `at`: behind its auxiliaries and adverbs. */
function mainVerb(words: Cursor, at: number): number {
  let verb = at
  while (
    words.runs(verb, verb + 1) &&
    words.can(verb, Pos.auxiliary | Pos.modal) &&
    (words.can(verb + 1, Pos.auxiliary | Pos.verbParticiple | Pos.verbIng | Pos.verbBase) ||
      /^(?:not|also|never|now|still|already|always|[a-z]+ly)$/.test(words.word(verb + 1)))
  )
    verb++
  while (/^(?:not|also|never|now|still|already|always|[a-z]+ly)$/.test(words.word(verb)) && words.runs(verb, verb + 1))
    verb++
  return verb
}

/** Whether the clause at verb `at` has all it needs: an object, or a verb that takes none. */
function isWholeClause(words: Cursor, at: number): boolean {
  const verb = mainVerb(words, at)
  const word = words.word(verb)
  if (objectless.test(word)) return true
  if (!words.runs(verb, verb + 1)) return false
  const next = words.word(verb + 1)
  const isObject = /^(?:the|an?|his|her|its|their|our|my|him|them|us|me|that)$/.test(next)
  if (/^(?:is|are|was|were|be|been)$/.test(word))
    return isObject || words.only(verb + 1, Pos.adjective) || isSo(words, verb + 1)
  // "it was shot in a week"
  if (
    words.only(verb, past) &&
    words.can(verb, Pos.verbParticiple) &&
    /^(?:is|are|was|were|be|been)$/.test(words.word(verb - 1))
  )
    return /^(?:in|on|at|by|for|during|after|before)$/.test(next) && words.can(verb + 2, Pos.determiner | noun)
  return isObject && !(takesTwo.test(word) && !/^(?:said|says|told|claimed|claims)$/.test(word))
}

/** "very kind": how somebody is, to a degree, at the end of what is said. */
function isSo(words: Cursor, at: number): boolean {
  if (!/^(?:very|so|too|quite|really|always|never|often)$/.test(words.word(at)) || !words.runs(at, at + 1)) return false
  return words.runs(at + 1, at + 2)
    ? /^(?:and|to|with|about|when|because|in|at|for)$/.test(words.word(at + 2)) && words.can(at + 1, Pos.adjective)
    : words.can(at + 1, Pos.adjective | Pos.nounSingular)
}

/** "My sister she works in a bank": no clause without "that" hangs on somebody's kin, where what follows has all it needs. */
function isOfKin(words: Cursor, at: number): boolean {
  const last = words.sentence.words.length - 1
  return (
    at === 2 &&
    /^(?:my|his|our|their)$/.test(words.word(0)) &&
    /^(?:brother|sister|mother|father|wife|husband|uncle|aunt|cousin|son|daughter|boss|teacher|grandmother|grandfather)$/.test(
      words.word(1)
    ) &&
    heSheOrIt.test(words.word(at)) &&
    words.runs(at + 1, at + 3) &&
    /^(?:in|at|on|as|with|every)$/.test(words.word(at + 2)) &&
    (articleOrOwner.test(words.word(at + 3)) || words.isName(at + 3) || words.only(at + 3, Pos.nounSingular)) &&
    (words.can(last, noun) || words.isName(last))
  )
}

/** How many words from `from` on may be a clause's verb. */
function verbs(words: Cursor, from: number): number {
  let count = 0
  for (let at = from; at < words.sentence.words.length; at++) {
    if (isFinite(words, at) && !(words.can(at - 1, Pos.auxiliary | Pos.modal) && words.runs(at - 1, at))) count++
    else if (
      mayBeFinite(words, at) &&
      !words.can(at - 1, Pos.determiner | Pos.auxiliary | Pos.modal | Pos.to | Pos.preposition)
    )
      count++
  }
  return count
}

/** "The mayor she said the city was broke.": a pronoun behind the subject that it stands for, where the sentence has no other verb. */
const afterSubject: Frame = (words, at) => {
  if (at < 2 || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2)) return undefined
  // "My brother he lives": what follows "he" is a verb, whatever it is elsewhere.
  if (!mayBeFinite(words, at + 1) && !(words.only(at + 1, Pos.nounPlural) && isOfKin(words, at))) return undefined
  const start = subjectStart(words, at - 1)
  if (start === undefined || words.word(at - 1) === 'it' || nominative.test(words.word(at - 1))) return undefined
  if (start > 0 && !/^(?:that|but|because)$/.test(words.word(start - 1))) return undefined
  // "This means they have it", "The report claims they knew": the verb of a subject, and a clause without "that"
  const mayTell = words.can(at - 1, Pos.verbS) && !words.isName(at - 1)
  if (mayTell && (/^(?:this|that|which)$/.test(words.word(at - 2)) || words.can(at - 2, Pos.nounSingular)))
    return undefined
  const isPlural = words.can(at - 1, Pos.nounPlural) || words.word(at - 1) === 'police'
  if (words.isName(at - 1) ? !isPerson(words, start) : isPlural !== (words.word(at) === 'they')) return undefined
  if (
    !words.isName(at - 1) &&
    words.word(at) === 'it' &&
    !/^(?:the|an?|this|its|their|his|her)$/.test(words.word(start))
  )
    return undefined
  if (words.isName(at - 1)) return extra('subject twice', at)
  if (!isWholeClause(words, at + 1) && !isOfKin(words, at)) return undefined
  const tells = /^(?:said|says|told|claimed|claims|thought|thinks|believed|believes|hoped|knew)$/.test(
    words.word(mainVerb(words, at + 1))
  )
  return verbs(words, at + 1) <= (tells ? 2 : 1) ? {...extra('subject twice', at), said: isOfKin(words, at)} : undefined
}

/** Whether a person's name begins at word `at`, with a title. */
function isPerson(words: Cursor, at: number): boolean {
  return /^(?:mr|mrs|ms|dr|sir|lady|lord|councillor|cllr|sgt|inspector|professor)$/.test(words.word(at))
}

/** "the man who he found the purse has gone": a pronoun for what `who` stands for, in a clause that has its object. */
const afterRelative: Frame = (words, at) => {
  const relative = words.word(at - 1)
  const pronoun = words.word(at)
  if (at < 2 || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2)) return undefined
  if (relative === 'who' ? !nominative.test(pronoun) : relative !== 'which' || pronoun !== 'it') return undefined
  if (!words.can(at - 2, noun) && !words.isName(at - 2)) return undefined
  // "I wondered, as did my mother, who he called the other night"
  if (!mayBeFinite(words, at + 1) || takesTwo.test(words.word(mainVerb(words, at + 1)))) return undefined
  const verb = mainVerb(words, at + 1)
  const end = phraseEnd(words, verb + 1)
  if (end === undefined || !/^(?:the|an?|his|its)$/.test(words.word(verb + 1)) || !words.runs(verb, verb + 1))
    return undefined
  return words.runs(end - 1, end) && isFinite(words, end) ? extra('pronoun after a relative', at) : undefined
}

/** What `that` may lead behind itself before its clause's subject. */
const leads = /^(?:on|in|at|after|before|during|since|by|from|for|with|under|last|next|this|until|over|within|despite)$/

/** "heard that on Monday that the driver had", "believes that if that the plan fails": `that` twice for one clause. */
const thatTwice: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at - 1, at + 2)) return undefined
  const next = words.word(at + 1)
  // "in the event that we have it", "despite the fact that it was": a noun's own clause
  if (words.can(at - 1, noun) && words.word(at - 2) === 'the') return undefined
  if (/^(?:reason|way|fact|idea|hope|fear|chance|sense|proof|point)$/.test(words.word(at - 1))) return undefined
  const isClause = /^(?:the|an?|his|her|its|their|our|my|he|she|they|we|i|it|there|these|those)$/.test(next)
  if (!isClause || (next === 'it' && !mayBeFinite(words, at + 2))) return undefined
  if (words.word(at - 1) === 'if')
    return at > 1 && !/^(?:the|an?|as|even)$/.test(words.word(at - 2)) ? extra('that twice', at) : undefined
  for (let other = at - 2; other >= Math.max(1, at - 7); other--) {
    if (!words.runs(other, at)) return undefined
    if (words.word(other) === 'that') {
      const before = words.word(other - 1)
      const isTold =
        tellsThat.test(before) || (tellsThat.test(words.word(other - 3)) && words.word(other - 3) === 'told')
      return isTold && leads.test(words.word(other + 1)) && words.word(at - 1) !== words.word(other + 1)
        ? extra('that twice', at)
        : undefined
    }
    if (mayBeFinite(words, other) && !words.can(other, noun | Pos.numeral)) return undefined
    // "that in a speech to those that": a noun with its own clause
    if (words.can(other, past) && !words.can(other, noun | Pos.adjective)) return undefined
  }
  return undefined
}

/** "said that he that would sell": a pronoun, and `that` between it and its verb. */
const thatAfterPronoun: Frame = (words, at) => {
  if (!/^(?:he|she|they|we)$/.test(words.word(at - 1)) || !words.isWhole || !words.runs(at - 1, at + 2))
    return undefined
  if (!/^(?:that|said|says|because|but)$/.test(words.word(at - 2))) return undefined
  return beHaveOrModal.test(words.word(at + 1)) ? extra('that after a pronoun', at) : undefined
}

/** The frames of this file. */
export const leftOverSubjectFrames: readonly Asked[] = [
  askedAt('he she it they', afterSubject),
  askedAt('he she it they', afterRelative),
  askedAt('that', thatTwice),
  askedAt('that', thatAfterPronoun)
]
