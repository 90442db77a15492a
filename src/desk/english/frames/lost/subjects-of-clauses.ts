/** Frames of clauses without their subject: "Although it has room for 20, draws people from afar", "because used the wrong key". */
import {beOrHaveOfMany, finiteBeOrHave, heSheOrIt, nominative} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {past} from '../around.ts'
import {hasComma, isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Framed, chooses, nothing} from '../frame.ts'

/** Words that open a clause before the sentence's own. */
const openers =
  'although though because when whenever if while since after before once unless until as where wherever whereas'
const opener: ReadonlySet<string> = new Set(openers.split(' '))

/** What may follow a further comma of a clause that is already whole: no subject of another. */
const trails =
  /^(?:who|which|whose|where|when|but|and|or|with|without|including|as|while|though|although|because|so|such|for|in|at|on|to|from|even|especially|particularly|mostly|among|[a-z]+ing)$/

/** The first word of a sentence: "Although it has room for 20, draws people from afar": behind the comma stands a verb. */
function missingAfterFronted(words: Cursor, start: number): readonly Framed[] {
  const isFirst = start === 0 || (start === 1 && /^(?:and|but|even|so)$/.test(words.word(0)))
  if (!isFirst || !words.isWhole || words.isQuestion || !opener.has(words.word(start))) return nothing
  // "Since when", "As if by magic", "Before long"
  let at = start + 2
  while (at < words.sentence.words.length && words.sentence.gaps[at] === ' ') at++
  if (!hasComma(words, at) || at - start < 4 || words.isName(at)) return nothing
  const from = subjectOf(words, start + 1, at)
  if (from === undefined || !lacksSubject(words, at)) return nothing
  // ", is cold and damp, you must tell us": the verbs before belong to the first clause
  for (let other = at + 1; other < words.sentence.words.length; other++) {
    const gap = words.sentence.gaps[other] ?? ''
    if (gap === ' ' || !/[,;:—–-]/.test(gap)) continue
    if (!trails.test(words.word(other))) return nothing
    // "Before the war he taught, wrote plays, and was a pilot": verbs in a row
    if (/^(?:and|or)$/.test(words.word(other)) && mayBeFinite(words, other + 1)) return nothing
  }
  const own = words.word(from) === 'i' ? 'I' : words.word(from)
  const pronouns = /^(?:it|he|she|we|they|I|you)$/.test(own) ? [own] : pronounsOfVerb(words, at)
  return pronouns.map((pronoun) => missing('main clause without subject', at, pronoun, chooses))
}

/** Where the subject of the first clause stands: its first word, where a verb follows; `undefined` where it has none. */
function subjectOf(words: Cursor, from: number, to: number): number | undefined {
  const word = words.word(from)
  if (/^(?:we|they|you|i|he|she|it)'(?:re|ve|s|m|ll|d)$/.test(word)) return from
  if (
    !/^(?:it|he|she|we|they|i|you|the|a|an|this|that|these|those|his|her|its|their|our|my|there)$/.test(word) &&
    !words.isName(from)
  )
    return undefined
  return some(
    from + 1,
    to,
    (at) =>
      isFinite(words, at) ||
      (mayBeFinite(words, at) && !words.can(at, Pos.adjective)) ||
      (words.can(at, Pos.verbBase) && words.can(at - 1, Pos.pronoun))
  )
    ? from
    : undefined
}

/** What begins the other half of an inversion, or a question: "when it was late, were the doors shut". */
const inverted =
  /^(?:i|you|he|she|it|we|they|there|the|an?|this|that|these|those|my|your|his|her|its|our|their|not only)$/

/** Whether word `at` is a verb where a clause of its own would begin with its subject. */
function lacksSubject(words: Cursor, at: number): boolean {
  const word = words.word(at)
  const next = words.word(at + 1)
  if (words.sentence.gaps[at + 1] !== ' ' || words.isName(at + 1)) return false
  if (finiteBeOrHave.test(word) || (words.can(at, Pos.modal) && word !== 'may' && word !== 'might'))
    return (
      !inverted.test(next) &&
      words.can(at + 1, verb | Pos.adjective | Pos.adverb | Pos.auxiliary | Pos.preposition | Pos.numeral) &&
      (words.can(at, Pos.modal) ? words.can(at + 1, Pos.verbBase | Pos.auxiliary | Pos.adverb) : true)
    )
  // ", came the hunger"
  if (words.only(at, Pos.verbPast))
    return !/^(?:and|or)$/.test(next) && !/^(?:came|went|lay|arose|fell|rose|sprang)$/.test(word)
  if (
    !words.can(at, Pos.verbS) ||
    /^(?:lies|comes|stands|hangs|goes|means|says|follows|remains|thanks|needs)$/.test(word)
  )
    return false
  if (!words.only(at, Pos.verbS) && !/^(?:the|an?|his|her|its|their|up|out|him|them|people)$/.test(next)) return false
  // "games on Saturday are free": a noun with its verb further on
  for (let other = at + 1; other < words.sentence.words.length; other++) {
    if (
      /[,;:—–-]/.test(words.sentence.gaps[other] ?? '') ||
      /^(?:who|which|that|where|when|what|because|as|while|if)$/.test(words.word(other))
    )
      break
    if (
      isFinite(words, other) ||
      (mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective | Pos.verbParticiple))
    )
      return false
  }
  return true
}

/** The pronouns that a verb agrees with. */
function pronounsOfVerb(words: Cursor, at: number): readonly string[] {
  const word = words.word(at)
  if (beOrHaveOfMany.test(word)) return ['they', 'we']
  return word === 'is' || word === 'has' || words.can(at, Pos.verbS)
    ? ['it', 'he', 'she']
    : ['it', 'he', 'she', 'they', 'we']
}

/** Whom a possession tells. */
const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ['our', 'we']
])

/** "It broke because used the wrong key": a verb with its object right behind `because`. */
function missingAfterBecause(words: Cursor, at: number): readonly Framed[] {
  if (
    !/^(?:because|although|unless|whereas)$/.test(words.word(at - 1)) ||
    !words.isWhole ||
    !words.runs(at - 1, at + 1) ||
    words.isName(at)
  )
    return nothing
  const owned = /^(?:the|an?|his|her|its|their|our|my|your|no)$/.test(words.word(at + 1))
  const isPast = words.can(at, Pos.verbPast) && (owned || words.only(at, past))
  if (!isPast && !words.only(at, Pos.verbS)) return nothing
  // "although built the year before", "unless told the name"
  if (isPast && words.word(at - 1) !== 'because' && words.can(at, Pos.verbParticiple)) return nothing
  if (
    !/^(?:the|an?|his|her|its|their|our|my|your|this|these|no|to|too|up|out|off|him|them|us|me)$/.test(
      words.word(at + 1)
    )
  )
    return nothing
  if (words.word(at + 1) === 'to' && words.can(at, Pos.verbParticiple)) return nothing
  // "because lost its licence": whose it is tells who lost it
  const own = owners.get(words.word(at + 1))
  if (own !== undefined) return [missing('clause without subject', at, own)]
  const pronouns = words.can(at, Pos.verbS) ? ['it', 'he', 'she'] : ['it', 'he', 'she', 'they', 'we', 'I']
  return pronouns.map((pronoun) => missing('clause without subject', at, pronoun, chooses))
}

/** "thought was going to rain": a pronoun with a verb of thinking that opens its clause, and a verb without a subject. */
function missingAfterThought(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole || words.isQuestion || at < 3 || !words.runs(at - 2, at + 1)) return nothing
  if (
    !/^(?:thought|knew|hoped|felt|feared|figured|believed|guessed|thinks|hopes|knows|wished|insisted|realized|realised)$/.test(
      words.word(at - 1)
    ) ||
    !nominative.test(words.word(at - 2))
  )
    return nothing
  const start = at - 2
  if (!hasComma(words, start) && !(/^["“]?$/.test(words.sentence.gaps[start] ?? '') && start === 0)) return nothing
  if (!opener.has(words.word(0)) || words.word(0) === 'as' || !some(1, start, (other) => mayBeFinite(words, other)))
    return nothing
  if (some(1, start, (other) => /[,;:—–]/.test(words.sentence.gaps[other] ?? ''))) return nothing
  if (/^(?:i|you|he|she|it|we|they|there|every|all|any|not|no)$/.test(words.word(at + 1))) return nothing
  return ['it', 'he', 'she', 'they', 'I', 'we']
    .filter((pronoun) => agrees(pronoun, words.word(at)))
    .map((pronoun) => missing('clause without subject', at, pronoun, chooses))
}

function agrees(pronoun: string, word: string): boolean {
  if (beOrHaveOfMany.test(word)) return pronoun === 'they' || pronoun === 'we'
  if (/^(?:is|has)$/.test(word)) return heSheOrIt.test(pronoun)
  return word !== 'was' || /^(?:it|he|she|I)$/.test(pronoun)
}

/** The frames of this file. */
export const subjectFrames: readonly Asked[] = [
  askedAt(openers, missingAfterFronted),
  askedAt('is are was were has have had will would could can should', missingAfterThought),
  askedAt('because although unless whereas', (words, at) => missingAfterBecause(words, at + 1))
]
