/** A frame of a subject that a pronoun repeats: "The walls, built of brick, they fell". */
import {articleOrOwnerButYour, heSheOrIt} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {type Asked, askedAt, extra, type Frame} from '../frame.ts'

const saysOrThinks =
  /^(?:said|says|say|told|claimed|claims|argued|thought|think|thinks|believe|believed|believes|insisted|admitted|add|added|felt|feel|hoped|hope|wrote|knew|know|knows|explained)$/
const times =
  /^(?:day|days|week|weeks|month|year|years|night|morning|evening|afternoon|moment|minute|time|times|once|way|result|more|less|longer|sooner|rest|truth|thing|point|idea|last|next|first|summer|winter|spring|autumn|season|months|hours?|weekend|decades?|century|age)$/

/** "The walls, built of brick, they fell": a pronoun for the subject that stands before what is said of it by the way. */
const subjectAgain: Frame = (words, at) => {
  if ((words.sentence.gaps[at] ?? '') !== ', ' || at < 5 || !words.isWhole || words.isQuestion) return undefined
  if (!words.can(at + 1, finite) || !words.runs(at, at + 1) || saysOrThinks.test(words.word(at + 1))) return undefined
  let head = 0
  if (!articleOrOwnerButYour.test(words.word(0))) return undefined
  while (head < 5 && words.runs(head, head + 1)) {
    head++
    if (!words.can(head, noun | Pos.adjective)) return undefined
  }
  if (!words.only(head, noun | Pos.verbBase) || times.test(words.word(head)) || words.sentence.gaps[head + 1] !== ', ')
    return undefined
  // What is said by the way: "built of brick", with no comma and no verb of its own.
  if (!words.can(head + 1, Pos.verbParticiple) || words.only(head + 1, Pos.verbPast)) return undefined
  for (let between = head + 2; between < at; between++) {
    if (!words.runs(between - 1, between) || words.can(between, Pos.auxiliary | Pos.modal | Pos.subordinator))
      return undefined
  }
  const isPlural = words.can(head, Pos.nounPlural)
  const pronoun = words.word(at)
  if (isPlural ? pronoun !== 'they' : !heSheOrIt.test(pronoun)) return undefined
  return extra('subject again', at)
}

/** The frames of this file. */
export const subjectAgainFrames: readonly Asked[] = [askedAt('they it he she', subjectAgain)]
