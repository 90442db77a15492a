/** Frames of a `to` or an `of` before what one does: "makes it easier sack staff", "likely appeal against", "no intention raising". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, past} from '../around.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'

/** "makes it easier sack staff": what it is easy to do. */
const itEasier: Frame = (words, at) => {
  if (
    !/^(?:ma[dk]es?|making|finds?|found|finding)$/.test(words.word(at - 1)) ||
    !words.runs(at - 1, at + 3) ||
    !words.isWhole
  )
    return undefined
  let adjective = at + 1
  if (/^(?:more|very|much|too|even|so|almost|far)$/.test(words.word(adjective))) adjective++
  if (
    !/^(?:easier|harder|easy|hard|difficult|possible|impossible|illegal|safer|cheaper|simpler|tougher|necessary|unlawful|compulsory|essential)$/.test(
      words.word(adjective)
    )
  )
    return undefined
  const verb = adjective + 1
  if (
    !words.can(verb, Pos.verbBase) ||
    words.can(verb, Pos.preposition | Pos.conjunction | Pos.adverb | Pos.pronoun) ||
    !words.runs(adjective, verb + 1)
  )
    return undefined
  const next = verb + 1
  return articleOrOwner.test(words.word(next)) ||
    words.can(next, Pos.nounPlural | Pos.pronoun) ||
    (isBase(words, verb) && words.can(next, noun | Pos.preposition | Pos.adjective))
    ? missing('infinitive without to', verb, 'to')
    : undefined
}

/** "is likely appeal against the ban": to, before a word that may be a noun. */
const likelyTo: Frame = (words, at) => {
  if (
    !/^(?:is|are|was|were|be|not|more|less|now|also|seems?|looks?)$/.test(words.word(at - 1)) ||
    !words.runs(at - 1, at + 3) ||
    !words.isWhole
  )
    return undefined
  if (!words.only(at + 1, Pos.verbBase | Pos.nounSingular) || !words.can(at + 1, Pos.verbBase)) return undefined
  const next = words.word(at + 2)
  if (articleOrOwner.test(next)) return missing('infinitive without to', at + 1, 'to')
  return words.can(at + 2, Pos.preposition)
    ? {...missing('infinitive without to', at + 1, 'to', 0.5), certain: 0.4}
    : undefined
}

/** "the first woman lead the party": who is the first to do something. */
const firstTo: Frame = (words, at) => {
  if (words.word(at - 1) !== 'the' || !words.runs(at - 1, at + 3) || !words.isWhole || words.isQuestion)
    return undefined
  let head = at + 1
  while (head < at + 3 && words.only(head, Pos.adjective)) head++
  if (!words.only(head, Pos.nounSingular) || words.isName(head)) return undefined
  if (
    !words.can(head + 1, Pos.verbBase) ||
    words.can(head + 1, past | Pos.adjective | Pos.preposition | Pos.nounSingular)
  )
    return undefined
  if (!/^(?:is|was|became|become|be|as|were|are)$/.test(words.word(at - 2)) || !words.runs(head, head + 2))
    return undefined
  return articleOrOwner.test(words.word(head + 2)) || words.can(head + 2, Pos.preposition)
    ? missing('infinitive without to', head + 1, 'to')
    : undefined
}

/** "no intention raising taxes": what one intends to do, with of. */
const intentionOf: Frame = (words, at) => {
  if (!words.only(at + 1, Pos.verbIng) || !words.runs(at - 1, at + 2) || !words.isWhole || words.isQuestion)
    return undefined
  if (
    !/^(?:no|any|every|the|little|his|her|its|their|our)$/.test(words.word(at - 1)) ||
    /^(?:being|regarding|concerning|facing|including|involving|remaining|lying|behind|according)$/.test(
      words.word(at + 1)
    )
  )
    return undefined
  return articleOrOwner.test(words.word(at + 2)) || words.only(at + 2, noun)
    ? missing('noun without of', at + 1, 'of')
    : undefined
}

/** Adjectives that go with `to` and somebody: "useful to me". */
const toSomebody =
  /^(?:useful|useless|important|available|helpful|obvious|familiar|relevant|unknown|essential|dear|crucial|accessible|loyal|visible|valuable|precious|grateful|thankful|similar|close|known|faithful|invisible|meaningful|acceptable|beneficial|harmful|dangerous)$/

/** "isn't useful me": to me. */
const usefulTo: Frame = (words, at) => {
  if (!toSomebody.test(words.word(at - 1)) || !words.runs(at - 2, at) || words.can(at + 1, noun)) return undefined
  let verb = at - 2
  while (
    verb > at - 6 &&
    /^(?:not|very|so|more|less|most|really|quite|too|also|always|never|especially|equally|[a-z]+ly)$/.test(
      words.word(verb)
    )
  )
    verb--
  if (
    !/^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't|it's|that's|becomes?|became|seems?)$/.test(
      words.word(verb)
    )
  )
    return undefined
  const closes = at + 1 >= words.sentence.words.length || !words.runs(at, at + 1)
  return closes || /^(?:and|but|because|when|if|as|in|for|with)$/.test(words.word(at + 1))
    ? missing('adjective without to', at, 'to')
    : undefined
}

/** The frames of this file. */
export const lostToFrames: readonly Asked[] = [
  askedAt('it', itEasier),
  askedAt('likely unlikely', likelyTo),
  askedAt('first last only youngest oldest second third', firstTo),
  askedAt('me us him them you', usefulTo),
  askedAt('intention possibility prospect likelihood habit danger', intentionOf)
]
