/** Frames of nouns, verbs and adjectives that are taken for each other, told by what part of speech can stand there. */
import {articleOrOwner, finiteBe, formOfBeButAm, relativePronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past, precedes} from '../around.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** "was help at St Mary's", "will be help in May": no verb's base is a passive. */
const heldForHelp: Frame = (words, at) =>
  formOfBeButAm.test(words.word(at - 1)) &&
  words.runs(at - 1, at + 1) &&
  /^(?:on|in|at|every|each|annually|yesterday|today|tomorrow|last|next|outside|inside|between|there|here|by|under)$/.test(
    words.word(at + 1)
  ) &&
  words.word(at + 2) !== 'hand'
    ? wrong('help after be', at, 'held', 0)
    : undefined

/** "Sever storms swept": a verb with neither its `to` nor its subject. */
const severeForSever: Frame = (words, at) => {
  if (!words.runs(at, at + 1) || (!words.only(at + 1, noun | Pos.adjective) && !words.can(at + 1, Pos.nounPlural)))
    return undefined
  // "blades that sever cables"
  if (words.word(at - 1) === 'that' && !words.only(at - 2, past | Pos.verbS | Pos.verbIng)) return undefined
  if (
    at > 0 &&
    words.runs(at - 1, at) &&
    ((words.word(at - 1) !== 'that' && words.can(at - 1, Pos.nounPlural | Pos.pronoun)) || words.isName(at - 1))
  )
    return undefined
  if (
    at > 0 &&
    words.runs(at - 1, at) &&
    !words.can(
      at - 1,
      Pos.preposition |
        Pos.verbPast |
        Pos.verbParticiple |
        Pos.verbIng |
        Pos.verbS |
        Pos.conjunction |
        Pos.subordinator |
        Pos.determiner
    ) &&
    !finiteBe.test(words.word(at - 1))
  )
    return undefined
  if (
    /^(?:to|and|or|ties|links|contacts?|relations|heads?|limbs?|arteries|nerves?)$/.test(words.word(at - 1)) ||
    /^(?:ties|links|relations|contacts?|all|diplomatic|connections?)$/.test(words.word(at + 1))
  )
    return undefined
  return wrong('sever before a noun', at, 'severe', words.word(at - 1) === 'that' ? undefined : at === 0 ? 1 : -2)
}

/** "the accident that lead to": what has happened led. */
const ledForLead: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !/^(?:to|the|him|her|them|his|their|a|an|many|some)$/.test(words.word(at + 1)))
    return undefined
  const which = relativePronoun.test(words.word(at - 1))
  const subject = which ? at - 2 : at - 1
  if (!which && at > 2 && !/^(?:the|this|that|a|an|his|her|its|their)$/.test(words.word(at - 2))) return undefined
  if (
    // "a leak that lead to it": behind its article a noun
    !words.only(
      subject,
      Pos.nounSingular | Pos.adverb | (articleOrOwner.test(words.word(subject - 1)) && which ? Pos.verbBase : 0)
    ) ||
    !words.can(subject, Pos.nounSingular) ||
    /^(?:team|group|staff|police|committee|public|board)$/.test(words.word(subject))
  )
    return undefined
  // Only what stands before its verb is made to lead: "make the man lead".
  if (
    !which &&
    precedes(
      words,
      subject,
      /^(?:to|and|or|will|would|can|could|may|might|must|should|did|does|do|let|make|makes|made|help|helps|helped|see|saw|watch\w*|have|had|\w+n't)$/
    )
  )
    return undefined
  // "changes in a society which lead to": what leads may stand further off
  const opens = articleOrOwner.test(words.word(subject - 1)) ? subject - 1 : subject - 2
  if (!articleOrOwner.test(words.word(opens)) || words.can(opens - 1, Pos.preposition | Pos.conjunction))
    return undefined
  return which || words.word(at + 1) === 'to' ? wrong('lead after a singular', at, 'led', 0) : undefined
}

/** "She joined a firm and lead the team": the second of two verbs, of which the first is a past. */
const ledBehindPast: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || words.word(at - 1) !== 'and' || !articleOrOwner.test(words.word(at + 1)))
    return undefined
  for (let verb = at - 2; verb > 0; verb--) {
    if (words.sentence.gaps[verb + 1] !== ' ' && verb < at - 2) return undefined
    if (
      /^(?:to|and|or|but|who|which|that|let|make|made|help|helped|would|will|can|could|should|must|may|might|did|had)$/.test(
        words.word(verb)
      )
    )
      return undefined
    if (!words.can(verb, Pos.verbPast) || words.can(verb, noun | Pos.verbBase)) continue
    const subject = words.only(verb - 1, Pos.adverb) ? verb - 2 : verb - 1
    return /^(?:he|she|it)$/.test(words.word(subject)) ||
      (words.isName(subject) && subjectStart(words, subject) !== undefined)
      ? wrong('lead behind a past', at, 'led')
      : undefined
  }
  return undefined
}

/** "shudder its last plant": nobody shudders a thing. */
const shutterForShudder: Frame = (words, at) =>
  words.runs(at, at + 1) &&
  (articleOrOwner.test(words.word(at + 1)) ||
    /^(?:two|three|four|five|six|all|more|several)$/.test(words.word(at + 1))) &&
  !/^(?:way|whole|moment|time|minute|day|night)$/.test(words.word(at + 2))
    ? wrong(
        'shudder with an object',
        at,
        words.word(at).replace('dd', 'tt'),
        articleOrOwner.test(words.word(at + 1)) && !/^(?:its|their|his|her)$/.test(words.word(at + 1))
          ? -2
          : Number.NEGATIVE_INFINITY
      )
    : undefined

/** The frames of this file. */
export const contentFrames: readonly Asked[] = [
  askedAt('help', heldForHelp),
  askedAt('sever', severeForSever),
  askedAt('lead', ledForLead),
  askedAt('lead', ledBehindPast),
  askedAt('shudder shudders shuddered shuddering', shutterForShudder)
]
