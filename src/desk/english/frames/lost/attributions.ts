/** Frames of verbs that are gone behind quotations, modals and names: "…,” the mayor.", "would the closure", "whose name not been told". */
import {articleOrOwnerButYour} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'

/** Whether a word is a noun by itself, or by the article or owner before it. */
function isNoun(words: Cursor, at: number): boolean {
  if (words.isName(at) || !words.can(at, noun)) return false
  return words.only(at, noun) || /^(?:the|an?|this|that|his|her|its|their|our|whose|[a-z]+'s)$/.test(words.word(at - 1))
}

/** “We had no warning,” the mayor. */
const missingSaid: Frame = (words, at) => {
  if (at < 3 || !/^,["”] $/.test(words.sentence.gaps[at] ?? '')) return undefined
  const end = words.sentence.words.length
  if (end - at > 9 || end - at < 2 || !/^[.]$/.test(words.sentence.gaps.at(-1) ?? '')) return undefined
  // What is quoted must be a clause: "the so-called “golden mile,” a street of shops."
  if (!some(0, at, (other) => mayBeFinite(words, other)) || !/^["“]/.test(words.sentence.gaps[0] ?? ''))
    return undefined
  if (some(1, at, (other) => /["“”]/.test(words.sentence.gaps[other] ?? ''))) return undefined
  // "he shrugged", "the brief states": what nobody knows, and what may be a verb behind its subject
  const isVerb = (other: number): boolean =>
    mayBeFinite(words, other) ||
    words.can(other, Pos.verbBase | Pos.verbIng) ||
    words.pos(other) === 0 ||
    /['’]|ed$/.test(words.word(other))
  if (
    some(at + 1, end, (other) => words.word(other).endsWith('s') && (other === end - 1 || words.can(other - 1, noun)))
  )
    return undefined
  if (some(at, end, (other) => isVerb(other) && !words.only(other, noun) && !words.isName(other))) return undefined
  if (
    some(at + 1, end, (other) => opensInner.test(words.word(other)) || /["“”:]/.test(words.sentence.gaps[other] ?? ''))
  )
    return undefined
  return missing('quotation without said', at, 'said')
}

/** "The move would the loss of 40 jobs": a modal, and where its verb should be an article. */
const missingVerbOfModal: Frame = (words, at) => {
  let next = at + 1
  if (words.word(next) === 'not') next++
  if (
    !articleOrOwnerButYour.test(words.word(next)) ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 1, next + 1)
  )
    return undefined
  const subject = words.word(at - 1)
  // "is void should the loan be repaid", "Under no circumstances should a child": its subject stands behind it
  const isSubject =
    /^(?:he|she|they|we|who|which)$/.test(subject) || (words.word(at) !== 'should' && isNoun(words, at - 1))
  if (!isSubject || words.isName(next + 1)) return undefined
  // "as far as they could the next day", "What a man could the boy could"
  if (
    some(0, at - 1, (other) =>
      /^(?:as|than|what|how|nor|neither|so|only|whatever|all|and|where|when)$/.test(words.word(other))
    )
  )
    return undefined
  if (/^(?:next|day|same|moment|other|whole|night|week|year|more|less)$/.test(words.word(next + 1))) return undefined
  return {...missing('modal without its verb', next, 'mean'), asks: true}
}

/** "The man, whose name not been released": a participle of be behind not, and no form of have. */
const missingHaveOfNot: Frame = (words, at) => {
  if (
    !/^(?:not|never|already|also|since|yet|now|long)$/.test(words.word(at - 1)) ||
    !words.isWhole ||
    words.isQuestion ||
    !words.runs(at - 2, at + 1)
  )
    return undefined
  if (!isNoun(words, at - 2) && !/^(?:he|she|it|they|we|who|which)$/.test(words.word(at - 2))) return undefined
  if (
    some(Math.max(0, at - 8), at, (other) =>
      /^(?:has|have|had|having|hasn't|haven't|hadn't)$|'(?:ve|s|d)$/.test(words.word(other))
    )
  )
    return undefined
  if (!words.can(at + 1, Pos.verbParticiple | Pos.verbIng | Pos.adjective | Pos.determiner)) return undefined
  const plural = words.can(at - 2, Pos.nounPlural) || /^(?:they|we)$/.test(words.word(at - 2))
  return missing('been without have', at - 1, plural ? 'have' : 'has')
}

/** The frames of this file. */
export const attributionFrames: readonly Asked[] = [
  askedAt('the a an his her their its one', missingSaid),
  askedAt('would could should must', missingVerbOfModal),
  askedAt('been', missingHaveOfNot)
]
