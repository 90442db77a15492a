/** Frames of persons and owners that are taken for each other: you and your, you're and your, who's and whose, there and their. */
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {isFinite, mayBeFinite} from '../finite.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from '../frame.ts'

const leadsOwner = /^(?:in|on|of|from|with|by|into|at|for|to|about|through|under|within|via)$/

/** What is done to what is somebody's. */
const leadsThing =
  /^(?:chang(?:e|es|ing)|updat(?:e|es|ing)|improv(?:e|es|ing)|check(?:s|ing)?|us(?:e|es|ing)|enter(?:ing)?|enjoy(?:ing)?|remov(?:e|ing)|renew(?:ing)?|submit(?:ting)?|protect(?:ing)?|complet(?:e|ing)|upload(?:ing)?|delet(?:e|ing)|edit(?:ing)?|is)$/

/** "run you own tests", "if you page has", "if you windows don't": what cannot be a person's verb. */
function isYourOwn(words: Cursor, at: number): boolean {
  if (words.word(at + 1) === 'own')
    return (
      words.runs(at - 1, at + 2) &&
      words.can(at + 2, noun) &&
      !words.can(at + 2, Pos.pronoun | Pos.determiner) &&
      (leadsOwner.test(words.word(at - 1)) ||
        /^(?:run|make|use|create|build|write|bring|start|set|choose|add|find|making|using|creating|building|writing|running|bringing|starting|setting|choosing|adding)$/.test(
          words.word(at - 1)
        ))
    )
  if (!/^(?:if|unless|because|although)$/.test(words.word(at - 1)) || !words.runs(at - 1, at + 3)) return false
  const verb = words.word(at + 2)
  if (words.only(at + 1, Pos.nounPlural)) return /^(?:are|have|don't|aren't|do)$/.test(verb)
  return (
    words.only(at + 1, Pos.nounSingular | Pos.verbBase) &&
    words.can(at + 1, Pos.nounSingular) &&
    /^(?:has|doesn't|isn't)$/.test(verb)
  )
}

/** "in you browser", "change you password": the owner, not the person. */
const your: Frame = (words, at) => {
  if (isYourOwn(words, at)) return wrong('you before a noun', at, 'your')
  const before = words.word(at - 1)
  const isChanged = /^(?:chang|updat|improv|check)(?:e|es|ing|s)$/.test(before) && words.only(at + 1, Pos.nounPlural)
  if (isChanged && words.runs(at - 1, at + 1) && !mayBeFinite(words, at + 2))
    return wrong('you before a noun', at, 'your', 0)
  // "to you local machine"
  if (
    leadsOwner.test(before) &&
    words.runs(at - 1, at + 2) &&
    words.only(at + 1, Pos.adjective) &&
    words.only(at + 2, Pos.nounSingular) &&
    !/^(?:dear|good|poor|old|young|lovely|lucky|little|silly|clever|wonderful|brave|kind|fine|sweet)$/.test(
      words.word(at + 1)
    ) &&
    (!words.runs(at + 2, at + 3) || words.can(at + 3, Pos.preposition))
  )
    return wrong('you before a noun', at, 'your', -2)
  if (!words.runs(at - 1, at + 1) || !words.only(at + 1, Pos.nounSingular)) return undefined
  const isOwner =
    leadsOwner.test(before) ||
    (leadsThing.test(before) && !words.can(at + 2, noun | Pos.verbS | Pos.auxiliary | Pos.modal))
  return isOwner ? wrong('you before a noun', at, 'your', 0) : undefined
}

/** "your can", "your should": a modal needs the person. */
const you: Frame = (words, at) =>
  /^(?:could|would|should|must|cannot|can't|won't|may|might|are|were|have|had)$/.test(words.word(at + 1)) &&
  words.runs(at, at + 1) &&
  // "in your May 28 letter"
  words.sentence.words[at + 1] === words.word(at + 1)
    ? wrong('your before a verb', at, 'you')
    : undefined

const rank = /^(?:first|last|next|favou?rite|second|third|whole|entire|latest)$/

/** "on you're website", "you're mother is late", "Is this you're first visit": the owner, before a noun. */
const owner =
  (own: string): Frame =>
  (words, at) => {
    const name = 'contraction before a noun'
    if (leadsOwner.test(words.word(at - 1)) && words.runs(at - 1, at + 1) && words.only(at + 1, noun))
      return wrong(name, at, own)
    if (!words.runs(at, at + 2)) return undefined
    if (rank.test(words.word(at + 1)))
      return words.can(at + 2, noun) && !words.can(at + 2, Pos.preposition) ? wrong(name, at, own, -5) : undefined
    return words.only(at + 1, noun) &&
      isFinite(words, at + 2) &&
      !precedes(words, at, /^(?:what|that|which|if|when|whether)$/, 3)
      ? wrong(name, at, own, 0)
      : undefined
  }

/** What stands before a noun that is somebody's: "who's third album came out". */
const ranked =
  /^(?:first|second|third|fourth|fifth|last|latest|next|new|old|young|only|own|late|previous|debut|two|three|four|five|six|elder|younger|eldest|youngest|former)$/

/** "a minister who's seat is safe", "the singer, who's third album came out": the owner, before a noun and its verb. */
const whose: Frame = (words, at) => {
  const name = 'who’s before a noun and its verb'
  if (
    words.runs(at - 1, at + 2) &&
    words.can(at + 1, noun) &&
    !words.can(at + 1, Pos.adverb | Pos.verbIng | Pos.verbParticiple) &&
    words.can(at + 2, Pos.auxiliary | Pos.modal)
  )
    return wrong(name, at, 'whose')
  // "clear who's coat you took"
  if (
    words.runs(at, at + 3) &&
    words.only(at + 1, noun) &&
    /^(?:i|you|he|she|we|they)$/.test(words.word(at + 2)) &&
    (mayBeFinite(words, at + 3) || words.can(at + 3, Pos.verbBase))
  )
    return wrong(name, at, 'whose')
  return words.runs(at, at + 3) &&
    ranked.test(words.word(at + 1)) &&
    words.can(at + 2, noun) &&
    !words.can(at + 2, Pos.preposition) &&
    mayBeFinite(words, at + 3)
    ? wrong(name, at, 'whose', -3)
    : undefined
}

/** "of there website". */
const their: Frame = (words, at) =>
  /^(?:of|for|with|by|to|on|into)$/.test(words.word(at - 1)) &&
  words.runs(at - 1, at + 1) &&
  words.only(at + 1, noun) &&
  !words.can(at + 2, Pos.auxiliary)
    ? wrong('there before a noun', at, 'their', 0)
    : undefined

/** The frames of this file. */
export const ownerFrames: readonly Asked[] = [
  askedAt('you', your),
  askedAt('your', you),
  askedAt("you're", owner('your')),
  askedAt("they're", owner('their')),
  askedAt("who's", whose),
  askedAt('there', their)
]
