/** Frames of missing words: to, of, that, be. */
import {noun, Pos} from '../../pos.ts'
import {isDescribed, isTestament} from '../around.ts'
import {isFinite} from '../finite.ts'
import {
  type Asked,
  askedAt,
  askedBehind,
  askedIf,
  missing,
  type Cursor,
  type Frame,
  type Framed,
  setOf
} from '../frame.ts'

const wantInfinitives = 'able unable willing unwilling eager'
const passiveInfinitives =
  'expected asked forced allowed supposed required urged ordered invited encouraged scheduled intended'
const activeInfinitives =
  'trying hopes refused decided failed managed continued agreed struggling attempting attempted hoping planning'
const wantInfinitive = setOf(wantInfinitives)
const passiveInfinitive = setOf(passiveInfinitives)
const activeInfinitive = setOf(activeInfinitives)

/** "the economy is expected grow": a bare infinitive after a word that wants `to`. */
function missingTo(words: Cursor, at: number): Framed | undefined {
  const before = words.word(at - 1)
  if (!words.runs(at - 2, at)) return undefined
  if (isDescribed(words, at - 1)) return undefined
  // "How will the coalition of the willing be replaced?", "What was not allowed include three games": a subject's end
  if (words.word(at - 2) === 'the' || words.word(at) === 'include') return undefined
  if (wantInfinitive.has(before)) {
    return words.can(at, Pos.verbBase) ? missing('infinitive without to', at, 'to', -1) : undefined
  }
  if (words.pos(at) !== Pos.verbBase) return undefined
  // "was allowed leave to visit her": time off.
  if (words.word(at) === 'leave' && /^(?:to|for|from|of|on|until)$/.test(words.word(at + 1))) return undefined
  // "The rules required apply": only after a form of be is the participle no relative clause of its own.
  if (
    passiveInfinitive.has(before) &&
    /^(?:is|are|was|were|be|been|being|not|now|also|widely)$/.test(words.word(at - 2))
  ) {
    return missing('infinitive without to', at, 'to', 0)
  }
  return activeInfinitive.has(before) && !relative(words, at - 1)
    ? missing('infinitive without to', at, 'to', 1)
    : undefined
}

/** Whether a relative pronoun stands before a word: then its verb may be the clause's, and the next the sentence's. */
function relative(words: Cursor, at: number): boolean {
  for (let before = Math.max(0, at - 6); before < at; before++) {
    if (/^(?:that|which|who|what)$/.test(words.word(before))) return true
  }
  return false
}

const counted = 'one some most many lots plenty'
const definite = 'the our these those his her their its my your'

/** "one the best", "lots the": a part without `of` before the whole. */
const missingOf: Frame = (words, at) => {
  const before = words.word(at - 1)
  if (!words.runs(at - 1, at)) return undefined
  if (at > 1 && words.sentence.words[at - 1] !== before) return undefined
  const earlier = words.word(at - 2)
  if (/^(?:the|this|that|which|no|any|every|each|another|what|at|only|good|single|first|last|next)$/.test(earlier))
    return undefined
  // "Some say one thing, some the other": the verb is understood, as in the next.
  if (words.word(at) === 'the' && /^(?:other|others|opposite|reverse)$/.test(words.word(at + 1))) return undefined
  // "two had the best marks and some the worst": the verb is understood.
  if (/^(?:best|worst|most|least|\p{L}{3,}est)$/u.test(words.word(at + 1)) && words.token(at + 2) === undefined)
    return undefined
  // "more than most these days"; "it is one our readers should know": a clause of its own
  if (/^(?:these|those) days$/.test(`${words.word(at)} ${words.word(at + 1)}`)) return undefined
  if (before === 'one' && opensClause(words, at)) return undefined
  // "called by some the best law", "known to many their whole lives": those who say so
  if (/^(?:some|many|most)$/.test(before) && /^(?:by|to)$/.test(earlier)) return undefined
  return missing('part without of', at, 'of', 1.5)
}

/** Whether a clause of its own follows "one", about it: "a question like one the agency asks", "one our readers should know". */
function opensClause(words: Cursor, at: number): boolean {
  for (let verb = at + 2; verb < at + 6 && words.sentence.gaps[verb] === ' '; verb++) {
    if (!words.can(verb - 1, noun) && !words.isName(verb - 1)) continue
    if (words.can(verb, Pos.modal | Pos.auxiliary)) return verb > at + 2 || words.can(verb, Pos.modal)
    if (words.can(verb, Pos.verbBase) && words.can(verb - 1, Pos.nounPlural) && words.can(at + 1, noun)) return true
    if (!isFinite(words, verb) && !(words.isName(verb - 1) && words.can(verb, Pos.verbS))) continue
    if (!words.can(verb - 1, Pos.nounPlural) && words.can(at + 1, noun)) return true
    const end = verb + 1
    return end >= words.sentence.words.length || words.sentence.gaps[end] !== ' ' || !words.can(end, Pos.determiner)
  }
  return false
}

const factPrepositions = 'during under after before at amid despite within among over since throughout'

/** "in the fact during his visit": a fact that no clause tells. */
const missingThat: Frame = (words, at) => {
  if (words.word(at - 2) !== 'the' || !words.runs(at - 2, at)) return undefined
  return missing('fact without that', at, 'that')
}

/** "according the police", "due a lack": a word that needs its preposition. */
const missingPreposition: Frame = (words, at) => {
  const before = words.word(at - 1)
  if (!words.runs(at - 1, at)) return undefined
  if (before === 'according') return missing('according without to', at, 'to')
  // "Thanks an awful lot"
  if (before === 'thanks' && /^(?:awful|lot|million|bunch|ton|bundle)$/.test(words.word(at + 1))) return undefined
  if (before === 'thanks' && at === 1) return missing('thanks without to', at, 'to', 0)
  return undefined
}

/** "the film will aired": a participle after a modal. */
const missingBe: Frame = (words, at) => {
  if (at < 2 || !words.can(at - 1, Pos.modal) || (words.word(at - 1) === 'will' && words.isName(at - 1)))
    return undefined
  if (!words.runs(at - 1, at) || !words.only(at, Pos.verbParticiple | Pos.verbPast | Pos.adjective)) return undefined
  if (!words.can(at, Pos.verbParticiple)) return undefined
  if (words.word(at - 1) === 'will' && isTestament(words, at - 1)) return undefined
  // "Their military might forced a retreat": what somebody is strong by
  if (words.word(at - 1) === 'might' && isStrength.test(words.word(at - 2))) return undefined
  // "How will increased traffic change the town?": its subject stands behind the modal
  if (words.isQuestion && /^(?:how|what|when|where|why|who|which|)$/.test(words.word(at - 2))) return undefined
  // "Not only will increased use help": the same behind what turns a clause round
  if (/^(?:only|nor|neither|never|rarely|seldom)$/.test(words.word(at - 2))) return undefined
  return missing('participle after modal', at, 'be', -0.5)
}

const isStrength =
  /^(?:military|economic|naval|industrial|political|financial|imperial|divine|full|sheer|combined|own|with|of|his|her|its|their|our)$/

/** Names that want their article. */
const articledNames =
  /^(?:united (?:states|kingdom|nations)|middle east|far east|european union|soviet union|white house|west bank|gaza strip|red sea|black sea|caspian sea|persian gulf|world bank)$/

/** "of United States", "in Middle East": a name that wants its article, at the end of its phrase. */
const missingTheOfName: Frame = (words, at) => {
  if (!words.isName(at) || !/^(?:of|in|to|from|across|throughout|into|within|by|for|at|with)$/.test(words.word(at - 1)))
    return undefined
  if (!words.runs(at - 1, at + 1) || !articledNames.test(`${words.word(at)} ${words.word(at + 1)}`)) return undefined
  // "in United States waters", "for White House staff", "Delaware State of Mind"
  // "European Union (EU) law": its initials in brackets, and the noun goes on.
  const isBracketed = words.sentence.gaps[at + 2] === ' (' && words.sentence.gaps[at + 3] === ') '
  if (isBracketed && (words.can(at + 3, noun) || words.isName(at + 3))) return undefined
  const ends = words.sentence.gaps[at + 2] !== ' ' || words.can(at + 2, Pos.auxiliary | Pos.preposition | Pos.modal)
  if (
    !ends ||
    /^[-‐–’'/]/.test(words.sentence.gaps[at + 2] ?? '') ||
    !words.isWhole ||
    /^\p{Lu}/u.test(words.sentence.words[at - 1] ?? '')
  )
    return undefined
  return missing('name without article', at, 'the')
}

/** The frames of this file. */
export const missingFrames: readonly Asked[] = [
  askedAt(`${wantInfinitives} ${passiveInfinitives} ${activeInfinitives}`, (words, at) => missingTo(words, at + 1)),
  askedBehind(counted, definite, missingOf),
  askedBehind('fact', factPrepositions, missingThat),
  askedBehind('according thanks', 'the a an this these his her their its', missingPreposition),
  askedIf((word) => word.endsWith('ed'), missingBe),
  askedAt('united middle far european soviet white west gaza red black caspian persian world', missingTheOfName)
]
