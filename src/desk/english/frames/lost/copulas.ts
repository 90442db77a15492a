/** Frames of a sentence without its is: "She very happy with it", "The house too small for us", "The reason for it that he was ill", "Why you not come?". */
import {articleOrOwner, nominativeOrIt} from '../../closed-classes.ts'
import {noun, Pos, verb as verbBits} from '../../pos.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, askedIf, chooses, missing, type Cursor, type Framed, nothing} from '../frame.ts'
import {phraseEnd, tellsThat} from '../plain-subject.ts'

const degree = /^(?:very|too|so|quite|really|extremely|always|never|also|still|now|not|only|almost)$/

/** Whether a sentence is a plain one without any mark but its stop, and not spoken. */
export function isBare(words: Cursor): boolean {
  const {gaps} = words.sentence
  return (
    words.isWhole &&
    !words.isQuestion &&
    /^[.]$/.test((gaps.at(-1) ?? '').trim()) &&
    !/["“‘'*_]/.test(gaps[0] ?? '') &&
    !some(1, gaps.length - 1, (at) => gaps[at] !== ' ')
  )
}

/** Whether a word from `from` on may be the verb of the sentence, before a clause of its own opens. */
function hasVerb(words: Cursor, from: number): boolean {
  for (let at = from; at < words.sentence.words.length; at++) {
    const word = words.word(at)
    if (/[,;]/.test(words.sentence.gaps[at] ?? '')) return false
    if (at > from && /^(?:that|because|when|if|as|but|after|before|until|while|since|who|which|than)$/.test(word))
      return false
    if (mayBeFinite(words, at) || /['’]/.test(words.sentence.words[at] ?? '')) return true
    if (
      words.can(at, Pos.verbBase) &&
      words.word(at - 1) !== 'to' &&
      !words.can(at - 1, Pos.determiner | Pos.adjective | Pos.preposition)
    )
      return true
  }
  return false
}

/** Whether a clause opens at word `at`: the sentence, where it has no mark within, or what is said or gives a reason. */
function opensHere(words: Cursor, at: number): boolean {
  if (at === 0) return isBare(words)
  return (
    words.isWhole &&
    !words.isQuestion &&
    words.runs(at - 1, at) &&
    (/^(?:because|although|said|says)$/.test(words.word(at - 1)) ||
      (words.word(at - 1) === 'that' && tellsThat.test(words.word(at - 2))))
  )
}

/** "She very happy with the result": a pronoun that opens its sentence, and how somebody is. */
function degreeWithoutBe(words: Cursor, at: number): readonly Framed[] {
  if (!opensHere(words, at) || !degree.test(words.word(at + 1)) || !words.runs(at, at + 2)) return nothing
  let adjective = at + 2
  while (
    degree.test(words.word(adjective)) ||
    (words.can(adjective, Pos.adverb) && !words.can(adjective, Pos.adjective))
  )
    adjective++
  if (!words.can(adjective, Pos.adjective) || words.can(adjective, Pos.verbPast | Pos.verbS)) return nothing
  if (
    adjective > at + 4 ||
    !words.runs(at, adjective) ||
    (words.can(adjective, verbBits) &&
      !/ed$/.test(words.word(adjective)) &&
      !words.only(adjective, Pos.adjective | Pos.verbBase))
  )
    return nothing
  // "because she never married", "He also retired": a past that the lexicon has as an adjective alone
  // "I also long for it"
  if (words.word(adjective) === 'long') return nothing
  if (/ed$/.test(words.word(adjective)) && tellsTime.test(words.word(adjective - 1))) return nothing
  const ends = adjective + 1 >= words.sentence.words.length || words.sentence.gaps[adjective + 1] !== ' '
  if (
    !ends &&
    !/^(?:with|for|to|of|about|at|in|on|that|when|because|after|and|by|from|as|but)$/.test(words.word(adjective + 1))
  )
    return nothing
  return hasVerb(words, adjective + 1) ? nothing : forms(words.word(at), at + 1)
}

const tellsTime = /^(?:never|ever|later|once|first|soon|finally|eventually|then|also|already|just|recently|since)$/

function forms(pronoun: string, at: number): readonly Framed[] {
  const is = pronoun === 'i' ? ['was', 'am'] : /^(?:they|we|you)$/.test(pronoun) ? ['were', 'are'] : ['is', 'was']
  return is.map((form): Framed => ({...missing('clause without its verb', at, form, chooses), certain: 0}))
}

/** "The house too small for them.": a noun that opens its sentence, and how it is. */
function nounWithoutBe(words: Cursor, at: number): readonly Framed[] {
  if (at < 2 || !words.isWhole) return nothing
  let from = at - 1
  while (
    from > 0 &&
    from > at - 5 &&
    !articleOrOwner.test(words.word(from)) &&
    !/^(?:this|these|those)$/.test(words.word(from))
  )
    from--
  if (
    !opensHere(words, from) ||
    phraseEnd(words, from) !== at ||
    !(
      words.only(at + 1, Pos.adjective | Pos.adverb) ||
      (/^(?:very|too)$/.test(words.word(at)) && (words.can(at + 1, Pos.adjective) || words.word(at + 1) === 'kind'))
    )
  )
    return nothing
  let adjective = at + 1
  while (words.only(adjective, Pos.adverb)) adjective++
  if (!words.can(adjective, Pos.adjective) && words.word(adjective) !== 'kind') return nothing
  const ends = adjective + 1 >= words.sentence.words.length
  if (
    !ends &&
    !words.can(adjective + 1, Pos.preposition | Pos.to) &&
    !/^(?:that|because|when)$/.test(words.word(adjective + 1))
  )
    return nothing
  if (!words.runs(from, ends ? adjective : adjective + 1)) return nothing
  if (hasVerb(words, adjective + 1)) return nothing
  return forms(words.can(at - 1, Pos.nounPlural) ? 'they' : 'it', at)
}

/** "The man standing at the door my uncle.": somebody, where he is, and who he is. */
function placedWithoutBe(words: Cursor, at: number): readonly Framed[] {
  if (
    at < 2 ||
    at > 12 ||
    !isBare(words) ||
    !articleOrOwner.test(words.word(0)) ||
    !/^(?:my|his|her|our|their|an?)$/.test(words.word(at))
  )
    return nothing
  if (!words.can(at - 1, noun) || words.can(at - 1, Pos.verbS)) return nothing
  if (
    some(
      0,
      words.sentence.words.length,
      (other) => isFinite(words, other) || opensInner.test(words.word(other)) || nominativeOrIt.test(words.word(other))
    )
  )
    return nothing
  const head = phraseEnd(words, 0)
  if (head === undefined || head > at) return nothing
  // "My brother a doctor in the city.": who he is, at once
  if (head === at) return isWhoHeIs(words, at) ? forms('it', at) : nothing
  const led =
    words.only(head, Pos.verbIng | Pos.nounSingular | Pos.adjective) && words.can(head, Pos.verbIng) ? head + 1 : head
  if (
    !/^(?:at|in|on|near|behind|with|by|from|outside|under|beside|next|over)$/.test(words.word(led)) ||
    (led === head && !/^(?:at|in|on|near|behind|with|next)$/.test(words.word(led)))
  )
    return nothing
  if (phraseEnd(words, at) !== words.sentence.words.length) return nothing
  if (some(led, at, (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective))) return nothing
  if (/^(?:day|week|month|year|hour|minute|mile|night|piece|head|time)s?$/.test(words.word(at + 1))) return nothing
  return forms(words.can(head - 1, Pos.nounPlural) ? 'they' : 'it', at)
}

/** Nouns for people of one's own, and what they may be. */
const kin =
  /^(?:father|mother|brother|sister|son|daughter|uncle|aunt|cousin|husband|wife|friend|neighbou?r|grandfather|grandmother|boss|teacher|boyfriend|girlfriend|partner)$/

function isWhoHeIs(words: Cursor, at: number): boolean {
  const end = phraseEnd(words, at)
  return (
    /^an?$/.test(words.word(at)) &&
    at === 2 &&
    kin.test(words.word(1)) &&
    end !== undefined &&
    !some(
      at,
      words.sentence.words.length,
      (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective)
    ) &&
    (end === words.sentence.words.length || /^(?:in|at|for|with|from|and)$/.test(words.word(end)))
  )
}

/** "There a small café behind the church": what there is. */
function thereWithoutBe(words: Cursor, at: number): readonly Framed[] {
  if (!opensHere(words, at) || !/^(?:an?|always|only|also|still)$/.test(words.word(at + 1))) return nothing
  const from = /^an?$/.test(words.word(at + 1)) ? at + 1 : at + 2
  if (!/^an?$/.test(words.word(from)) || !words.runs(at, from + 1)) return nothing
  const end = phraseEnd(words, from)
  if (end === undefined || (end < words.sentence.words.length && !words.can(end, Pos.preposition | Pos.to)))
    return nothing
  return hasVerb(words, end) ? nothing : forms('it', at + 1)
}

/** The frames of this file. */
export const lostCopulaFrames: readonly Asked[] = [
  askedAt('he she they we i it you', degreeWithoutBe),
  askedAt('too very so not', nounWithoutBe),
  askedAt('there', thereWithoutBe),
  askedIf((word) => /^(?:my|his|her|our|their|an?)$/.test(word), placedWithoutBe)
]
