/** Frames of nouns, verbs and adjectives that are taken for each other, told by what part of speech can stand there. */
import {noun, Pos} from '../pos.ts'
import {articleOrOwner, determiner, past, precedes} from './around.ts'
import {isFinite, mayBeFinite} from './finite.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from './frame.ts'

/** Ways of going, which lead through something. */
const goes =
  /^(?:proce+d(?:s|ed|ing)?|mov(?:e|es|ed|ing)|march(?:es|ed|ing)?|walk(?:s|ed|ing)?|went|go|goes|going|gone|ran|runs?|running|r[io]des?|riding|drove|drives?|driving|driven|travel(?:s|led|ling|ed|ing)?|crash(?:es|ed|ing)?|burst(?:s|ing)?|smash(?:es|ed|ing)?|ripp(?:ed|ing)|rips|tor(?:e|n)|tear(?:s|ing)|swept|sweeps?|sweeping|pass(?:es|ed|ing)?|climb(?:s|ed|ing)?|cut(?:s|ting)?|broke|breaks?|breaking|slic(?:ed|es|ing)|fl[eo]wn?|fly|flies|flying|flow(?:s|ed|ing)?|com(?:e|es|ing)|came|sail(?:s|ed|ing)?|st[er]+eam(?:s|ed|ing)?|stroll(?:s|ed|ing)?|wander(?:s|ed|ing)?|spread(?:s|ing)?|look(?:s|ed|ing)?|leaf(?:s|ed|ing)?|sift(?:s|ed|ing)?|trawl(?:s|ed|ing)?|comb(?:s|ed|ing)?|rac(?:ed|es|ing)|plough(?:s|ed|ing)|plow(?:s|ed|ing)|snak(?:es|ed|ing)|wind(?:s|ing)|filter(?:s|ed|ing)?|progress(?:es|ed|ing)?|scroll(?:s|ed|ing)?|paraded?|parades|parading)$/

/** Whether a clause's verb stands close behind a place: then a clause follows. */
function isClauseAhead(words: Cursor, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && words.runs(from - 1, at); at++) {
    if (/^(?:and|or|but|when|before|after|as|until)$/.test(words.word(at))) return false
    if (isFinite(words, at)) return true
  }
  return false
}

/** "The procession moved slowly though the town", "She talked me though the plans". */
const throughForThough: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const next = words.word(at + 1)
  const isObject = /^(?:me|you|us|him|her|them|it)$/.test(words.word(at - 1))
  const isAdverb = words.only(at - 1, Pos.adverb) && words.word(at - 1).endsWith('ly')
  const verb = isObject || isAdverb ? at - 2 : at - 1
  if (!words.runs(verb, at)) return undefined
  const leads =
    /^(?:walk|walks|walked|walking|talk|talks|talked|talking|guide|guides|guided|guiding|lead|led|run|ran|take|takes|took|taking|see|sees|saw|got?|gets?|help|helped|put|steer|steered|shepherd(?:ed)?)$/
  if (!(isObject ? leads : goes).test(words.word(verb))) return undefined
  if (
    !determiner.test(next) &&
    !/^(?:each|how|what|several|two|three|both|all|these)$/.test(next) &&
    !words.isName(at + 1) &&
    !words.only(at + 1, noun | Pos.adjective)
  )
    return undefined
  // "It ran though the rain was heavy"
  return isClauseAhead(words, at + 1, 6) ? undefined : wrong('though behind a way of going', at, 'through', -2)
}

/** "change you password", "update you profile": what is changed is somebody's. */
const yourForYou: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !words.only(at + 1, Pos.nounSingular)) return undefined
  return /^(?:chang(?:e|es|ing)|updat(?:e|es|ing)|improv(?:e|es|ing)|check(?:s|ing)?|us(?:e|es|ing)|enter(?:ing)?|enjoy(?:ing)?|remov(?:e|ing)|renew(?:ing)?|submit(?:ting)?|protect(?:ing)?|complet(?:e|ing)|upload(?:ing)?|delet(?:e|ing)|edit(?:ing)?|is|on|in|with|for|of|from|at|about|into|by)$/.test(
    words.word(at - 1)
  ) && !words.can(at + 2, noun | Pos.verbS | Pos.auxiliary | Pos.modal)
    ? wrong('you before a noun', at, 'your', 0)
    : undefined
}

/** "you're mother is late", "Is this you're first visit": the owner, before a noun and its verb. */
const ownerForContraction =
  (own: string): Frame =>
  (words, at) => {
    if (!words.runs(at, at + 2)) return undefined
    const rank = /^(?:first|last|next|favou?rite|second|third|whole|entire|latest)$/.test(words.word(at + 1))
    if (rank)
      return words.can(at + 2, noun) && !words.can(at + 2, Pos.preposition)
        ? wrong('contraction before a noun', at, own, -5)
        : undefined
    return words.only(at + 1, noun) &&
      isFinite(words, at + 2) &&
      !precedes(words, at, /^(?:what|that|which|if|when|whether)$/, 3)
      ? wrong('contraction before a noun', at, own, 0)
      : undefined
  }

/** "the singer, who's third album came out": the owner. */
const whoseForWho: Frame = (words, at) => {
  if (!words.runs(at, at + 3)) return undefined
  return /^(?:first|second|third|fourth|fifth|last|latest|next|new|old|young|only|own|late|previous|debut|two|three|four|five|six|elder|younger|eldest|youngest|former)$/.test(
    words.word(at + 1)
  ) &&
    words.can(at + 2, noun) &&
    !words.can(at + 2, Pos.preposition) &&
    mayBeFinite(words, at + 3)
    ? wrong('who’s before a noun and its verb', at, 'whose', -3)
    : undefined
}

/** "was help at St Mary's", "will be help in May": no verb's base is a passive. */
const heldForHelp: Frame = (words, at) =>
  /^(?:is|are|was|were|be|been|being)$/.test(words.word(at - 1)) &&
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
    !/^(?:is|are|was|were)$/.test(words.word(at - 1))
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
  const which = /^(?:that|which|who)$/.test(words.word(at - 1))
  const subject = which ? at - 2 : at - 1
  if (!which && at > 2 && !/^(?:the|this|that|a|an|his|her|its|their)$/.test(words.word(at - 2))) return undefined
  if (
    !words.only(subject, Pos.nounSingular) ||
    /^(?:team|group|staff|police|committee|public|board)$/.test(words.word(subject))
  )
    return undefined
  if (
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
  askedAt('though', throughForThough),
  askedAt('you', yourForYou),
  askedAt("you're", ownerForContraction('your')),
  askedAt("they're", ownerForContraction('their')),
  askedAt("who's", whoseForWho),
  askedAt('help', heldForHelp),
  askedAt('sever', severeForSever),
  askedAt('lead', ledForLead),
  askedAt('shudder shudders shuddered shuddering', shutterForShudder)
]
