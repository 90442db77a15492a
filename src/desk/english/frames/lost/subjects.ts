/** Frames of a subject that is gone, or of two verbs for one: "Is clear that", "When arrived, the officers", "If rains", "The woman lives next door called". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {type Asked, askedAt, chooses, missing, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {isFinite} from '../finite.ts'
import {subjectStart} from '../plain-subject.ts'

/** "Is clear that the plan has failed.": a statement without its it. */
const itMissing: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !/^[.]["”’)]*$/.test(words.sentence.gaps.at(-1) ?? ''))
    return undefined
  let adjective = 1
  while (
    /^(?:not|now|also|very|still|quite|too|so|far|already|increasingly|clearly|unlikely)$/.test(
      words.word(adjective)
    ) &&
    words.runs(adjective, adjective + 1)
  )
    adjective++
  if (!words.runs(0, adjective + 2) || !words.can(adjective, Pos.adjective | Pos.verbParticiple)) return undefined
  if (
    !/^(?:clear|unclear|likely|unlikely|possible|impossible|important|essential|vital|true|obvious|thought|believed|understood|known|expected|hoped|feared|difficult|hard|easy|necessary|good|estimated|rumoured)$/.test(
      words.word(adjective)
    )
  )
    return undefined
  return /^(?:that|whether|if|to|how|what|why)$/.test(words.word(adjective + 1))
    ? missing('clause without subject', 0, 'It')
    : undefined
}

/** Verbs whose participle says nothing of its noun: nobody is "arrived". */
const gone = /^(?:arrived|came|went|died|happened|occurred|fell|appeared|existed|slept|remained|emerged)$/

/** "When arrived, the officers found": a clause without its subject. */
function whenArrived(words: Cursor, at: number): readonly Framed[] {
  if (!gone.test(words.word(at + 1)) || !words.isWhole || !words.runs(at, at + 1)) return nothing
  if (!/^(?:when|after|before|because|while|until|if|as)$/.test(words.word(at)) || (words.word(at) === 'as' && at > 0))
    return nothing
  if (at > 0 && !words.can(at - 1, noun | past)) return nothing
  // "When arrived at, the sum was small": what somebody arrives at
  if (words.can(at + 2, Pos.preposition) && /^,/.test(words.sentence.gaps[at + 3] ?? '')) return nothing
  // "When came the dawn", "before came the flood"
  if (/^(?:the|an?|his|her)$/.test(words.word(at + 2)) && words.runs(at + 1, at + 2)) return nothing
  return ['he', 'she', 'they', 'it'].map((one): Framed => ({
    ...missing('clause without subject', at + 1, one, chooses),
    certain: 0
  }))
}

/** "If rains, the match is off": the same with a present. */
const ifRains: Frame = (words, at) => {
  const next = at + 1
  if (!words.only(next, Pos.verbS) && !/^(?:rains|snows|works|helps)$/.test(words.word(next))) return undefined
  if (!words.isWhole || words.isQuestion || !words.runs(at, next) || words.isName(next)) return undefined
  if (at > 0 && !(words.can(at - 1, noun | past | Pos.adjective) || /[,;]/.test(words.sentence.gaps[at] ?? '')))
    return undefined
  if (
    /^(?:needs|says|seems|appears|means|is|has|was|does|exists)$/.test(words.word(next)) ||
    /^(?:as|even|what|only|be|and|or|of)$/.test(words.word(at - 1))
  )
    return undefined
  // "If rains fail"
  if (words.runs(next, next + 1) && words.only(next + 1, Pos.verbBase | Pos.nounSingular)) return undefined
  // "when flies were let in", "because commits don't count": a noun whose own verb follows
  if (words.runs(next, next + 1) && isFinite(words, next + 1)) return undefined
  // "If alerts only go to one": its adverb may stand between
  if (words.can(next + 1, Pos.adverb) && words.can(next + 2, Pos.verbBase)) return undefined
  // "when tensions", "if heads roll": a noun with its verb
  if (
    !/^(?:rains|snows)$/.test(words.word(next)) &&
    words.can(next, Pos.nounPlural) &&
    !/^,/.test(words.sentence.gaps[next + 1] ?? '')
  )
    return undefined
  return missing('clause without subject', next, 'it')
}

/** "The woman lives next door called the police": a verb for a subject that has another further on. */
const secondVerb: Frame = (words, at) => {
  if (at < 2 || at > 5 || !words.isWhole || words.isQuestion || !words.runs(0, at + 1)) return undefined
  if (
    !articleOrOwner.test(words.word(0)) ||
    !/^(?:man|woman|men|women|boy|girl|people|couple|family|firm|company|driver|teacher|student|player|artist|writer|doctor|nurse|farmer|author)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  if (subjectStart(words, at - 1) !== 0) return undefined
  for (let other = at + 1; other < words.sentence.words.length && words.sentence.gaps[other] === ' '; other++) {
    if (
      /^(?:and|or|but|that|who|which|what|how|where|when|if|because|as|than|whether|why|he|she|it|they|we|i|you)$/.test(
        words.word(other)
      )
    )
      return undefined
    if (
      words.only(other, Pos.verbPast) ||
      /^(?:was|has|had|is|will|would|could|said|told|called|died|won|lost|heard|saw|gave|took|went|ran|came|rang)$/.test(
        words.word(other)
      )
    )
      return other > at + 2 &&
        !/^(?:says|thinks|believes|claims|hopes|knows|means|feels|argues|insists)$/.test(words.word(at)) &&
        !words.can(other - 1, Pos.determiner) &&
        // "works for a firm called Low's", "owns a medal won in May": a participle behind its noun
        (!words.can(other, Pos.verbParticiple) ||
          /^(?:the|an?|his|her|its|their|that|he|she|it|they)$/.test(words.word(other + 1)))
        ? missing('subject with two verbs', at, 'who')
        : undefined
  }
  return undefined
}

/** The frames of this file. */
export const lostSubjectFrames: readonly Asked[] = [
  askedAt('is was', itMissing),
  askedAt('when after before because while until if as', whenArrived),
  askedAt('if when unless until because', ifRains),
  askedAt('lives works runs owns plays teaches wants makes sells writes keeps', secondVerb)
]
