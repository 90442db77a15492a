/** Frames of a place without its preposition: "waited the station", "looked the picture", "lives a small flat", "put the book the table". */
import {articleOrOwner, formOfBe, nominative} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedIf, chooses, missing, type Cursor, type Framed, nothing} from '../frame.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** A verb that takes nothing but what stands behind a preposition, with the nouns that it may take none the less. */
interface Taking {
  readonly wants: readonly string[]
  readonly but: RegExp
}

/** By stem. */
const verbs: ReadonlyMap<string, Taking> = new Map([
  [
    'wait',
    {
      wants: ['for', 'at'],
      but: /^(?:turn|turns|moment|minute|second|hour|day|week|month|year|decade|lifetime|eternity|age|beat|spell|bit|while|table|tables|chance|result)$/
    }
  ],
  [
    'look',
    {
      wants: ['at'],
      but: /^(?:part|way|fool|picture of|image|sort|type|kind|same|beast|gift|mess|hell|world|business|best|worst|spitting|better|real|man|woman|figure|wreck|sight|horse|devil|enemy|treat|model|lady|gentleman|king|queen|bargain)$/
    }
  ],
  [
    'liv',
    {
      wants: ['in'],
      but: /^(?:life|lives|dream|dreams|lie|day|days|way|moment|moments|experience|values|faith|truth|gospel|part|role|word|words|hour|years|message|mission|story|stories|legacy|existence|adventure|setup|ideals?|fantasy|promise|creed|best|coaster|lifestyle|reality|nightmare|principles|mile|miles|block|blocks)$/
    }
  ],
  ['arriv', {wants: ['at', 'in'], but: /^(?:moment|minute|instant)$/}],
  [
    'sit',
    {
      wants: ['on', 'in'],
      but: /^(?:exam|exams|examinations?|finals|mocks|prelims|nationals|highers|boards|matric|entrance|test|tests|child|baby|paper|papers|horse|tests|time|whole|entire|justice|judge|jury|president)$/
    }
  ],
  ['sleep', {wants: ['in', 'on'], but: /^(?:sleep|wink|clock|whole|time|afternoon|rest)$/}],
  ['smil', {wants: ['at'], but: /^(?:smile|grin)$/}],
  ['laugh', {wants: ['at'], but: /^(?:laugh|way)$/}],
  ['star', {wants: ['at'], but: /^./}],
  ['belong', {wants: ['to'], but: /^$/}],
  [
    'stay',
    {
      wants: ['at', 'in'],
      but: /^(?:night|course|distance|executions?|orders?|hand|pace|same|way|proceedings?|case|weekend|summer|size|whole|rest|mandates?|decisions?|rulings?|rules?|judgments?|judgements?|injunction|enforcement|implementation|litigation|lawsuit|deportations?|actions?|trial|effect|law|claims?|appeal|sentence)$/
    }
  ],
  [
    'work',
    {
      wants: ['in', 'at', 'for'],
      but: /^(?!(?:bank|office|school|hospital|hotel|restaurant|library|factory|shop|store|company|firm|museum|university|supermarket|bakery|garage|kitchen|laboratory|lab|ministry|embassy|clinic|pharmacy|café|cafe)$)/
    }
  ],
  [
    'go',
    {
      wants: ['to'],
      but: /^(?!(?:beach|school|hospital|shop|shops|market|cinema|theatre|theater|museum|park|station|airport|doctor|dentist|supermarket|library|church|bank|office|hotel|restaurant|city|town|village|pub|gym|zoo|party|kitchen|bathroom|seaside|store)$)/
    }
  ],
  [
    'com',
    {
      wants: ['to'],
      but: /^(?!(?:meeting|party|office|school|hospital|station|airport|house|city|town|village|church|museum|concert|conclusion|agreement)$)/
    }
  ],
  [
    'return',
    {
      wants: ['to'],
      but: /^(?!(?:school|office|hospital|hotel|city|town|village|island|country|house|village|airport|station|beach)$)/
    }
  ]
])

const forms =
  /^(wait|look|laugh|belong|stay|work|return)(?:s|ed|ing)?$|^(liv|arriv|smil)(?:es?|ed|ing)$|^(sit|sleep)s?$|^(sat|slept|went|came|goes|comes|going|coming)$/

const odd: Readonly<Record<string, string>> = {
  sat: 'sit',
  slept: 'sleep',
  went: 'go',
  goes: 'go',
  going: 'go',
  came: 'com',
  comes: 'com',
  coming: 'com'
}

/** What tells when, how long or how far. */
const measure =
  /^(?:second|minute|hour|day|week|month|year|decade|season|time|times|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall|way|moment|other|same|more|most|best|worst|least|better|less|mile|miles|former|latter|lot|bit|little|few|number|couple|distance|length|next|last|first|rest|whole|entire|while|century|fortnight|following|previous|two|three|four|five)s?$/

/** "He waited the station for an hour": a verb of being or going somewhere, and where, with no preposition. */
function somewhere(words: Cursor, at: number): readonly Framed[] {
  const match = forms.exec(words.word(at))
  const stem = match?.slice(1).find((one) => one !== undefined) ?? ''
  const taking = verbs.get(odd[stem] ?? stem)
  if (!taking || !words.isWhole || words.isQuestion || at < 1 || !words.runs(at - 1, at + 2) || words.isName(at))
    return nothing
  if (!articleOrOwner.test(words.word(at + 1)) || !isVerb(words, at)) return nothing
  // "He looked a king", "look the man in the eye"
  if (stem === 'look' && /^an?$/.test(words.word(at + 1))) return nothing
  const end = phraseEnd(words, at + 1)
  if (end === undefined || (stem === 'look' && words.word(end) === 'in' && words.word(end + 1) === 'the'))
    return nothing
  if (some(at + 2, end, (other) => measure.test(words.word(other)))) return nothing
  // "sat their Nationals": an examination's name
  if ((odd[stem] ?? stem) === 'sit' && words.isName(end - 1)) return nothing
  // "to return our country to strength": what is given back has its place behind it
  if (stem === 'return' && words.word(end) === 'to') return nothing
  if (
    taking.but.test(words.word(end - 1)) ||
    (stem === 'look' && some(at + 2, end, (other) => taking.but.test(words.word(other))))
  )
    return nothing
  // "When they arrived the hall was full": another clause
  for (let other = end; other < end + 7 && words.sentence.gaps[other] === ' '; other++) {
    if (/^(?:and|but|that|when|because|while|where|who|which|after|before|until|if|as)$/.test(words.word(other))) break
    if (isFinite(words, other) || (mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective))) return nothing
  }
  if (some(0, at, (other) => /^(?:which|whom|what|whatever|where|how|who)$/.test(words.word(other)))) return nothing
  return taking.wants.map((word): Framed => ({
    ...missing('verb without its preposition', at + 1, word, chooses),
    certain: 0
  }))
}

/** Whether a word is the verb of a plain subject, or of an auxiliary. */
function isVerb(words: Cursor, at: number): boolean {
  const word = words.word(at)
  const before = words.word(at - 1)
  if (word.endsWith('ing')) return formOfBe.test(before)
  if (/^(?:will|would|can|could|should|must|to|didn't|doesn't|don't|not)$/.test(before))
    return words.can(at, Pos.verbBase)
  if (nominative.test(before) || /^(?:has|have|had|it|you)$/.test(before)) return before !== 'it' || at === 1
  if (words.can(at, Pos.verbBase) && words.only(at - 1, Pos.nounPlural)) return subjectStart(words, at - 1) === 0
  // "My sister works a restaurant"
  if (words.can(at, Pos.verbS) && words.only(at - 1, Pos.nounSingular)) return subjectStart(words, at - 1) === 0
  return words.can(at, Pos.verbPast | Pos.verbS) && !(words.can(at, noun) && !words.can(at, Pos.verbPast))
    ? subjectStart(words, at - 1) !== undefined
    : false
}

/** Where things are put. */
const place =
  /^(?:table|shelf|shelves|floor|ground|wall|desk|bed|chair|box|bag|fridge|refrigerator|oven|cupboard|drawer|pocket|basket|car|bin|cup|bowl|plate|glass|pan|pot|door|roof|corner|kitchen|garage|sink|sofa|counter|board|fire|envelope|case|suitcase|wardrobe|freezer|boat|truck|van|garden|bath|stove)$/

/** "She put the book the table": where, with no preposition. */
function putSomewhere(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole || words.isQuestion || at < 1 || !words.runs(at - 1, at + 2)) return nothing
  const object =
    /^(?:it|them|him|her)$/.test(words.word(at + 1)) && articleOrOwner.test(words.word(at + 2))
      ? at + 2
      : phraseEnd(words, at + 1)
  if (object === undefined || !articleOrOwner.test(words.word(object)) || !words.runs(at, object + 1)) return nothing
  const end = phraseEnd(words, object)
  if (end === undefined || !place.test(words.word(end - 1))) return nothing
  if (words.sentence.gaps[end] === ' ' && (mayBeFinite(words, end) || words.can(end, noun))) return nothing
  return ['on', 'in'].map((word): Framed => ({
    ...missing('verb without its preposition', object, word, chooses),
    certain: 0
  }))
}

/** The frames of this file. */
export const placedFrames: readonly Asked[] = [
  askedIf((word) => forms.test(word), somewhere),
  askedIf(
    (word) =>
      /^(?:put|puts|putting|placed?|places|placing|laid|lays|hung|hangs|threw|throws|left|dropped|drops)$/.test(word),
    putSomewhere
  )
]
