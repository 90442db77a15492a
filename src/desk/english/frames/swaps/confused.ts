/** Frames of words that sound or look alike, a pair each: affect and effect, breath and breathe, to and too. */
import {formOfBe} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame, type Framed} from '../frame.ts'

const takesBase =
  /^(?:can|could|will|would|shall|should|may|might|must|cannot|can't|won't|don't|didn't|doesn't|couldn't)$/
const articleOwnerOrThis = /^(?:the|a|an|this|that|these|those|our|their|his|its|my|your|her)$/

/** "they where late". */
const were: Frame = (words, at) =>
  /^(?:they|we)$/.test(words.word(at - 1)) && words.runs(at - 1, at + 1) && !words.can(at + 1, Pos.determiner)
    ? wrong('where after a pronoun', at, 'were', 0)
    : undefined

/** "the date when the changes where introduced", "shows what the men where doing": a clause with no other verb. */
const wereBehindNoun: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at - 1, at + 1) || !words.only(at - 1, Pos.nounPlural)) return undefined
  const isDone = words.only(at + 1, Pos.verbParticiple | Pos.verbPast) && words.can(at + 1, Pos.verbParticiple)
  if (!isDone && !words.only(at + 1, Pos.verbIng | Pos.auxiliary)) return undefined
  if (!isDone && !words.can(at + 1, Pos.verbIng)) return undefined
  let from = at - 1
  while (
    from > 0 &&
    at - from < 5 &&
    words.runs(from - 1, at) &&
    words.can(from - 1, noun | Pos.adjective | Pos.determiner)
  )
    from--
  if (!/^(?:when|what|how|because|if|while|since|although|until)$/.test(words.word(from - 1))) return undefined
  for (let verb = at + 2; verb < words.sentence.words.length && !/[,;]/.test(words.sentence.gaps[verb] ?? ''); verb++)
    if (/^(?:is|are|was|were|has|have|had)$/.test(words.word(verb)))
      return verb > at + 1 && isDone ? wrong('where for were', at, 'were', -2) : undefined
  return wrong('where for were', at, 'were', -2)
}

/** "has no affect on". */
const effect: Frame = (words, at) =>
  (articleOwnerOrThis.test(words.word(at - 1)) ||
    // "the opposite affect of"
    (words.only(at - 1, Pos.adjective) && /^(?:the|an?|its|their|his|her|no)$/.test(words.word(at - 2))) ||
    /^(?:no|any|some|negative|positive|adverse|little|side|same)$/.test(words.word(at - 1))) &&
  /^(?:on|of|that|is|was|in)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1) &&
  // "drugs that affect that enzyme", "some affect that part": a verb with its object
  !(words.word(at + 1) === 'that' && /^(?:that|these|those|any|some)$/.test(words.word(at - 1)))
    ? wrong('affect for effect', at, words.word(at) === 'affects' ? 'effects' : 'effect')
    : undefined

/** "will effect you": who is touched is affected. */
const affect: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to' || words.word(at - 1) === 'not') &&
  /^(?:you|your|us|them|him|how|everyone|people|performance|millions|thousands)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1)
    ? wrong('effect for affect', at, 'affect')
    : undefined

/** "to advice you", "his advise": the verb and the noun. */
const advise: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to') &&
  /^(?:you|them|him|us|that|the|against|people)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1)
    ? wrong('advice for advise', at, 'advise')
    : undefined

const advice: Frame = (words, at) =>
  /^(?:the|an|some|any|my|his|your|their|our|its|of|good|more|legal|expert)$/.test(words.word(at - 1)) &&
  words.runs(at - 1, at) &&
  // "the advise button": a word on a thing
  !(words.runs(at, at + 1) && (words.isName(at + 1) || words.only(at + 1, noun)))
    ? wrong('advise for advice', at, 'advice')
    : undefined

/** "hard to breath". */
const breathe: Frame = (words, at) =>
  (takesBase.test(words.word(at - 1)) || words.word(at - 1) === 'to') &&
  words.runs(at - 1, at) &&
  !words.can(at + 1, noun)
    ? wrong('breath for breathe', at, 'breathe', 0)
    : undefined

/** "too the north", "too the": an article follows `to`. */
const to: Frame = (words, at) =>
  articleOwnerOrThis.test(words.word(at + 1)) &&
  !/^(?:that|this|those|these)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1) &&
  !words.can(at - 1, Pos.pronoun) &&
  // "and here too the poor lost most"
  !/^(?:here|there|then|now|again|so)$/.test(words.word(at - 1)) &&
  !words.isName(at - 1)
    ? wrong('too before an article', at, 'to', 0)
    : undefined

const measured = /^(?:many|few|late|early|big|small|hard|soon|often|complicated|expensive|difficult|large|high|much)$/

/** Verbs that go with `to` and seldom stand alone. */
const goesWithTo =
  /^(?:submit(?:s|ted|ting)?|refer(?:s|red|ring)?|belong(?:s|ed|ing)?|listen(?:s|ed|ing)?|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoken?|respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|relat(?:es?|ed|ing)|appl(?:y|ies|ied|ying)|subscrib(?:es?|ed|ing)|adher(?:es?|ed|ing)|contribut(?:es?|ed|ing)|link(?:ed|ing)|connect(?:ed|ing)|lead(?:s|ing)?|attached|entitled|accustomed|used|exposed|opposed|sent|sending|writing|donat(?:ed?|ing)|limited|committed|dedicated|object(?:ed|ing)?)$/

/** "the journal that you are submitting too.": what the verb goes with stands before the clause. */
const tooAtEnd: Frame = (words, at) => {
  if (!goesWithTo.test(words.word(at - 1)) || !words.runs(at - 1, at)) return undefined
  if (at + 1 < words.sentence.words.length && words.runs(at, at + 1)) return undefined
  let subject = at - 2
  while (subject > at - 6 && (words.can(subject, Pos.auxiliary | Pos.modal) || between.test(words.word(subject))))
    subject--
  if (!/^(?:i|you|we|they|he|she|it|people)$/.test(words.word(subject)) || !words.runs(subject - 1, at))
    return undefined
  const before = words.word(subject - 1)
  const refers = /^(?:which|whom|what|whatever|whoever|anything|something|everything|everyone|one)$/.test(before)
  return refers || words.only(before === 'that' ? subject - 2 : subject - 1, noun)
    ? wrong('too for to', at, 'to')
    : undefined
}

/** What may stand between a clause's subject and its verb. */
const between = /^(?:to|not|also|just|currently|now|going|trying|want|wants|wanted|getting)$/

/** "it is to late": a measure follows `too`. */
const too: Frame = (words, at) => {
  if (!measured.test(words.word(at + 1)) || !words.runs(at - 1, at + 1)) return undefined
  if (
    !formOfBe.test(words.word(at - 1)) &&
    !/^(?:it's|that's|not|just|bit|little|get|gets|got)$/.test(words.word(at - 1))
  )
    return undefined
  // "It is hard, as they are to many first-time owners": for whom
  if (/^(?:as|than)$/.test(words.word(at - 3)) && words.can(at - 2, Pos.pronoun)) return undefined
  return words.can(at + 2, Pos.determiner | noun | Pos.pronoun) && !words.can(at + 2, Pos.preposition)
    ? undefined
    : wrong('to before a measure', at, 'too', 0)
}

/** Pasts that are nothing else, with what stands after `to` or a modal. */
const base = {
  chose: 'choose',
  began: 'begin',
  gave: 'give',
  wrote: 'write',
  drove: 'drive',
  knew: 'know',
  grew: 'grow',
  threw: 'throw',
  broke: 'break',
  took: 'take',
  went: 'go',
  ate: 'eat',
  came: 'come'
} as const

/** "to chose", "can began". */
function infinitive(word: string): Frame {
  return (words, at) => {
    const before = words.word(at - 1)
    if (!words.runs(at - 1, at) || words.isName(at - 1)) return undefined
    if (before !== 'to' && !takesBase.test(before)) return undefined
    // "the site we linked to went down", "all that he could gave him hope": a clause may end there.
    if (before === 'to' && words.can(at - 2, Pos.preposition | Pos.particle)) return undefined
    for (let earlier = Math.max(0, at - 6); earlier < at - 1; earlier++) {
      if (/^(?:what|all|that|as|whatever|where|which|who)$/.test(words.word(earlier))) return undefined
    }
    return wrong(before === 'to' ? 'past after to' : 'past after a modal', at, word, 0)
  }
}

/** "fro": outside "to and fro" a slip for `for` or `from`; which, the evidence tells. */
function fro(words: Cursor, at: number): readonly Framed[] {
  if (words.word(at - 1) === 'and' || words.isName(at)) return []
  return [wrong('fro', at, 'for', -3), wrong('fro', at, 'from', -3)]
}

/** The frames of this file. */
export const confusedFrames: readonly Asked[] = [
  askedAt('where', were),
  askedAt('where', wereBehindNoun),
  askedAt('affect affects', effect),
  askedAt('effect', affect),
  askedAt('advice', advise),
  askedAt('advise', advice),
  askedAt('breath', breathe),
  askedAt('too', to),
  askedAt('too', tooAtEnd),
  askedAt('to', too),
  askedAt('fro', fro),
  ...Object.entries(base).map(([past, word]) => askedAt(past, infinitive(word)))
]
