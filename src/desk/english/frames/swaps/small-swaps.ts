/** Frames of small words that are one letter from what was meant, where the clause shows it: "on of three", "three if the ten". */
import {articleOrOwner, determiner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {endsNoun, past, precedes} from '../around.ts'
import {hasComma, isFinite} from '../finite.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from '../frame.ts'

/** How much of some people or things there is. */
const count =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|many|most|none|all|each|half|several|few|fewer|both|neither|dozens|hundreds|thousands|millions)$/

/** Words of which several are spoken of. */
const group =
  /^(?:the|these|those|his|her|its|our|their|my|your|many|several|\d.*|two|three|four|five|six|seven|eight)$/

/** "Her brother, on of three survivors,", "remains on of the few". */
const oneForOn: Frame = (words, at) => {
  if (words.word(at + 1) !== 'of' || !words.runs(at, at + 2) || !group.test(words.word(at + 2))) return undefined
  if (at === 0 || !words.runs(at - 1, at)) return wrong('on of', at, 'one')
  // "the turning on of the lights", "go on of their own accord"
  return words.can(at - 1, noun | Pos.verbIng | Pos.particle) || words.word(at + 3) === 'own'
    ? undefined
    : wrong('on of', at, 'one', 0)
}

/** What `be` stands behind: "will not be", "let it be", "whether it be", "demanded that it be". */
const licence =
  /^(?:to|can|could|may|might|must|will|would|shall|should|cannot|let|let's|make|makes|made|helps?|helped|have|that|lest|whether|if|or|not|don't|do|ought|need|dare|though|gonna|wanna|please|simply|just|\w+n't|\w+'(?:d|ll))$/

/** Participles that `to be` follows: "is said be the oldest". */
const reported =
  /^(?:said|reported|believed|thought|expected|supposed|known|considered|found|claimed|alleged|estimated|set|due|meant|allowed|required|asked|understood|rumou?red|reputed|deemed|intended|scheduled|ordered|told)$/

/** "a novel written be Clare Donnelly", "the damage caused be the storm". */
const byForBe: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || words.isQuestion) return undefined
  const next = words.word(at + 1)
  if (!words.isName(at + 1) && !articleOrOwner.test(next)) return undefined
  if (precedes(words, at, licence, 10)) return undefined
  if (
    words.can(at - 1, Pos.verbParticiple) &&
    !words.can(at - 1, noun | Pos.verbBase) &&
    !reported.test(words.word(at - 1))
  )
    return wrong('be after a participle', at, 'by', 0)
  // "lyrics be Ann Lee": the clause has another verb.
  if (!words.isName(at + 1) || !words.only(at - 1, noun)) return undefined
  for (let other = 0; other < words.sentence.words.length; other++)
    if (other !== at && isFinite(words, other)) return wrong('be after a noun', at, 'by', 1)
  return undefined
}

/** Words before a number that opens a clause: "only three", "at least four". */
const about = /^(?:only|just|nearly|almost|about|around|least|than|over|perhaps|barely|exactly|but|roughly|some)$/

/** "only four if the ten boats had": a number that opens its clause wants a verb, not another clause. */
const ofForIf: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !count.test(words.word(at - 1))) return undefined
  if (!articleOrOwner.test(words.word(at + 1)) && !/^(?:these|those|them)$/.test(words.word(at + 1))) return undefined
  let first = at - 1
  const isDigits = /^\d/.test(words.word(first))
  while (first > 0 && words.runs(first - 1, first) && about.test(words.word(first - 1))) first--
  if (/^(?:at|more|less|fewer|all)$/.test(words.word(first - 1)) && words.runs(first - 1, first)) first--
  const opens = first === 0 || hasComma(words, first) || /^(?:that|and|but|while|because)$/.test(words.word(first - 1))
  // "404 if the page is missing, 414 if the address is too long"
  return opens && !(isDigits && first === at - 1) ? wrong('if after a number', at, 'of', -1) : undefined
}

const measure =
  /^(?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|km|yards?|feet|inches|minutes?|hours?|blocks?|steps|paces|away|drive|walk|ride)$/

const message =
  /^(?:letters?|emails?|e-mails|calls?|complaints?|messages?|reports?|submissions?|donations?|support|funding|pressure|help|applause|requests?|applications?|enquiries|inquiries|objections?|criticism|advice|feedback|responses|replies|money|gifts?|visitors|refugees|pupils|people)$/

const gets =
  /^(?:receiv\w+|g[eo]ts?|getting|dr[ae]w\w*|attract\w*|collect\w*|field\w*|follow\w*|despite|after|under|thanks?|with|by|seek\w*|sought|rais\w+|faced?|faces|facing)$/

/** "a mile form the coast", "received complaints form customers": what comes or is away is from somewhere. */
const fromBehindWhatComes: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const before = words.word(at - 1)
  const next = words.word(at + 1)
  const named = words.isName(at + 1)
  if (measure.test(before)) {
    return named || determiner.test(next) || words.only(at + 1, noun)
      ? wrong('form after a measure', at, 'from', -1)
      : undefined
  }
  if (!message.test(before) || !precedes(words, at, gets, 7)) return undefined
  return named || /^(?:the|his|her|their|its|our|these|those)$/.test(next) || words.only(at + 1, Pos.nounPlural)
    ? wrong('form after what comes', at, 'from', -0.5)
    : undefined
}

const finiteAuxiliary = /^(?:is|was|are|were|has|had|will|would|can|could|may|might|must|should|does|did)$/

/** "The report, with was published on Monday,": no clause's verb follows `with`. */
const whichForWith: Frame = (words, at) => {
  if (!words.runs(at, at + 1) || !finiteAuxiliary.test(words.word(at + 1)) || words.isQuestion) return undefined
  if (at > 0 && hasComma(words, at) && endsNoun(words, at - 1)) return wrong('with before a verb', at, 'which', -2)
  return /^(?:something|anything|everything|nothing)$/.test(words.word(at - 1)) &&
    !precedes(words, at, /^(?:i|you|he|she|it|we|they|who|that|which|what)$/)
    ? wrong('with before a verb', at, 'which', 0)
    : undefined
}

/** "a method by wit patients can": whose wit it would be, nobody says. */
const whichForWit: Frame = (words, at) => {
  if (
    !words.runs(at - 1, at + 2) ||
    !/^(?:in|by|of|for|from|on|through|under|at|to|with|during)$/.test(words.word(at - 1))
  )
    return undefined
  if (!words.can(at - 2, noun) && at > 1) return undefined
  const clause =
    words.only(at + 1, Pos.nounPlural) || words.can(at + 1, Pos.determiner | Pos.pronoun) || words.isName(at + 1)
  return clause && words.word(at + 1) !== 'that'
    ? wrong('wit before a clause', at, 'which', isFinite(words, at + 2) ? Number.NEGATIVE_INFINITY : -1)
    : undefined
}

/** "the suburbs, were the average house costs": two verbs, and the first has no subject. */
const whereForWere: Frame = (words, at) => {
  if (at === 0 || !words.runs(at, at + 2) || words.isQuestion || !endsNoun(words, at - 1)) return undefined
  if (!articleOrOwner.test(words.word(at + 1)) && !/^(?:he|she|it|i)$/.test(words.word(at + 1))) return undefined
  if (!hasComma(words, at) && !words.only(at - 1, noun)) return undefined
  const isPronoun = !articleOrOwner.test(words.word(at + 1))
  // "were he alive", "were the price to rise", "were it known"
  for (let verb = at + 2; verb < at + (isPronoun ? 4 : 7) && words.runs(at, verb); verb++) {
    if (/^(?:not|to|who|that|which|and|or)$/.test(words.word(verb))) return undefined
    if (!isPronoun && verb === at + 2) continue
    if (isFinite(words, verb) || (isPronoun ? isDone(words, at, verb) : isVerbOf(words, verb)))
      return wrong('were before a clause', at, 'where', -2)
    if (isPronoun && !words.can(verb, Pos.adverb)) return undefined
  }
  return undefined
}

/** "were she worked in": behind a mark, no wish. */
function isDone(words: Cursor, at: number, verb: number): boolean {
  return (
    words.can(verb, past) &&
    words.runs(verb, verb + 1) &&
    words.can(verb + 1, Pos.determiner | Pos.preposition) &&
    hasComma(words, at)
  )
}

/** "the house costs twice", "his father worked in": a verb behind one thing, with what follows no noun. */
function isVerbOf(words: Cursor, verb: number): boolean {
  if (!words.can(verb - 1, Pos.nounSingular)) return false
  if (words.can(verb, Pos.verbS))
    return /^(?:a|an|twice|more|less|around|about|nearly|over|up|half)$/.test(words.word(verb + 1))
  return words.only(verb, past) && words.can(verb, Pos.verbPast) && words.can(verb + 1, Pos.preposition | Pos.adverb)
}

/** The frames of this file. */
export const smallSwapFrames: readonly Asked[] = [
  askedAt('on', oneForOn),
  askedAt('be', byForBe),
  askedAt('if', ofForIf),
  askedAt('form', fromBehindWhatComes),
  askedAt('with', whichForWith),
  askedAt('wit', whichForWit),
  askedAt('were', whereForWere)
]
