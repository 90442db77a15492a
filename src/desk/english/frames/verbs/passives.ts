/** Frames of passives without their form of be: "who has not named", "Ten people have treated for burns", "Visitors asked not to feed the ducks." */
import {relativePronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** Participles of verbs that have an object wherever they are no passive. */
const objectless =
  'arrested detained wounded injured hospitalized hospitalised diagnosed convicted sentenced jailed imprisoned evacuated displaced rescued treated replaced renovated demolished named identified appointed elected nominated invited hired suspended postponed cancelled canceled discontinued deported exonerated acquitted awarded honoured honored praised criticised criticized accused blamed attributed damaged destroyed devastated notified excluded disrupted contaminated trapped revoked verified eradicated abducted kidnapped reinstated vaccinated fined banned based located situated headquartered stationed shown built installed seen used made sent given'

/** Of these, those that stand without an object where the object is told before, in a clause: what is asked of them is more. */
const common = /^(?:shown|built|installed|seen|used|made|sent|given)$/

const adverbs = /^(?:not|never|already|also|since|recently|now|yet|all|both|before|ever|long|previously|[a-z]+ly)$/

/** What follows a passive, and no object. */
const followsPassive =
  /^(?:for|by|with|after|in|on|at|from|since|during|as|because|when|while|under|without|until|outside|anywhere|yet|to)$/

/** "who has not named,", "Ten people have treated for burns": a form of have, a participle and no object. */
const missingBeen: Frame = (words, at) => {
  let have = at - 1
  while (have > at - 4 && adverbs.test(words.word(have))) have--
  if (
    !/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(words.word(have)) ||
    !words.runs(have, at) ||
    !words.isWhole ||
    words.isQuestion
  )
    return undefined
  const gap = words.sentence.gaps[at + 1] ?? ''
  const ends = gap === ' ' ? followsPassive.test(words.word(at + 1)) : /^[,.;]/.test(gap)
  if (!ends) return undefined
  const who = words.word(have - 1)
  const isRelative =
    relativePronoun.test(who) && words.runs(have - 1, have) && (words.can(have - 2, noun) || words.isName(have - 2))
  // "has based on it", but "has based at the ground"
  if (
    /^(?:based|located|situated|stationed)$/.test(words.word(at)) &&
    !/^(?:at|in|near|outside)$/.test(words.word(at + 1))
  )
    return undefined
  if (common.test(words.word(at)) && !(isRelative && have < at - 1)) return undefined
  // "arrested, tried and jailed the men"
  if (gap !== ' ' && some(at + 1, at + 5, (other) => /^(?:and|or)$/.test(words.word(other)))) return undefined
  if (!isRelative && !isPlainSubject(words, have)) return undefined
  return missing('passive without been', at, 'been')
}

/** Whether nothing but a subject stands before word `to`: one phrase, which no clause goes with. */
function isPlainSubject(words: Cursor, to: number): boolean {
  if (to < 1 || to > 9 || !words.runs(0, to)) return false
  if (to === 1) return /^(?:he|she|they|it)$/.test(words.word(0)) || words.isName(0)
  if (!words.only(to - 1, noun) && !words.isName(to - 1)) return false
  return !some(
    0,
    to,
    (at) =>
      isFinite(words, at) ||
      (opensInner.test(words.word(at)) && words.word(at) !== 'than') ||
      /^(?:he|she|they|it|we|i|you|all|only|much)$/.test(words.word(at)) ||
      (at > 0 && /^(?:the|an?|these|those|this)$/.test(words.word(at)) && !words.can(at - 1, Pos.preposition))
  )
}

/** Participles of what is expected of people, and told about them. */
const told =
  'asked told urged advised warned required expected described believed scheduled forbidden reminded encouraged ordered invited allowed'

/** "Visitors asked not to feed the ducks.": a sentence whose only verb is a participle. */
const missingWereOfTold: Frame = (words, at) => {
  if (at < 1 || at > 6 || !words.isWhole || words.isQuestion || !words.runs(0, at + 2)) return undefined
  if (!words.only(at - 1, noun) && !words.isName(at - 1)) return undefined
  const next = words.word(at + 1)
  const toVerb = next === 'to' ? at + 2 : next === 'not' && words.word(at + 2) === 'to' ? at + 3 : undefined
  const fits =
    words.word(at) === 'described'
      ? next === 'as'
      : toVerb !== undefined && words.can(toVerb, Pos.verbBase | Pos.auxiliary)
  if (!fits || !/^[.]["”’)]*$/.test(words.sentence.gaps.at(-1) ?? '')) return undefined
  const first = words.word(0)
  if (
    at > 1 &&
    !/^(?:the|all|its|their|his|her|our|two|three|both|many|some|most)$/.test(first) &&
    !words.only(0, Pos.adjective | Pos.nounPlural)
  )
    return undefined
  if (at === 1 && !words.only(0, Pos.nounPlural)) return undefined
  const end = words.sentence.words.length
  if (end < at + 5) return undefined
  // Any other word that may be a verb may be the sentence's.
  if (
    some(
      0,
      end,
      (other) =>
        other !== at &&
        ((mayBeFinite(words, other) && !words.only(other, noun | Pos.adjective)) || /['’]/.test(words.word(other)))
    )
  )
    return undefined
  if (some(0, end, (other) => opensInner.test(words.word(other)) && words.word(other) !== 'as')) return undefined
  return missing('clause without its verb', at, words.can(at - 1, Pos.nounPlural) ? 'were' : 'was')
}

/** "It the third time this week": a pronoun that begins a sentence, and no verb. */
const missingIsOfIt: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.runs(0, 3) || !/^(?:the|an?|not)$/.test(words.word(1)))
    return undefined
  return words.word(1) === 'not' && !words.can(2, Pos.adjective | Pos.preposition)
    ? undefined
    : missing('clause without its verb', 1, 'is')
}

/** "and no one hurt.": nobody, and what was not done to them. */
const missingWasOfNobody: Frame = (words, at) => {
  const isOne = words.word(at) === 'one'
  const from = isOne ? at - 1 : at
  if (isOne && words.word(from) !== 'no') return undefined
  if (
    !/^(?:hurt|injured|killed|arrested|harmed|wounded)$/.test(words.word(at + 1)) ||
    !words.runs(from, at + 1) ||
    !words.isWhole
  )
    return undefined
  const gap = words.sentence.gaps[at + 2] ?? ''
  if (!/^["”’)]*[.,;]/.test(gap) && !/^(?:in|by|during|when|after)$/.test(words.word(at + 2))) return undefined
  const opener = words.word(from - 1)
  return from === 0 || /^(?:and|but|that|said|so)$/.test(opener)
    ? missing('clause without its verb', at + 1, 'was')
    : undefined
}

const toldList = new Set(told.split(' '))

/** The frames of this file. */
export const passiveFrames: readonly Asked[] = [
  askedAt(objectless, missingBeen),
  askedIf((word) => toldList.has(word), missingWereOfTold),
  askedAt('it', missingIsOfIt),
  askedAt('one nobody', missingWasOfNobody)
]
