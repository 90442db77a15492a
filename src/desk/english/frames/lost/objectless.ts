/** Verbs that take what they act on with a preposition alone: "relies donations", "participated the march", "belongs the queen". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** Their stems, with the preposition. */
const stems: ReadonlyMap<string, string> = new Map([
  ['rel', 'on'],
  ['depend', 'on'],
  ['consist', 'of'],
  ['belong', 'to'],
  ['compl', 'with'],
  ['participat', 'in'],
  ['specialis', 'in'],
  ['specializ', 'in'],
  ['refer', 'to'],
  ['referr', 'to'],
  ['apologis', 'for'],
  ['apologiz', 'for'],
  ['interfer', 'with'],
  ['coincid', 'with'],
  ['collaborat', 'with'],
  ['differ', 'from'],
  ['adher', 'to'],
  ['pertain', 'to'],
  ['sympathis', 'with'],
  ['sympathiz', 'with'],
  ['abstain', 'from'],
  ['originat', 'in'],
  ['listen', 'to'],
  ['object', 'to'],
  ['insist', 'on'],
  ['complain', 'about'],
  ['respond', 'to'],
  ['embark', 'on'],
  ['succumb', 'to'],
  ['tamper', 'with'],
  ['correspond', 'to'],
  ['resort', 'to'],
  ['interact', 'with'],
  ['refrain', 'from'],
  ['triumph', 'over'],
  ['amount', 'to'],
  ['rebel', 'against'],
  ['rebell', 'against'],
  ['repl', 'to'],
  ['aspir', 'to'],
  ['collid', 'with'],
  ['cooperat', 'with'],
  ['interven', 'in'],
  ['resid', 'in'],
  ['revolv', 'around'],
  ['retaliat', 'against'],
  ['grappl', 'with'],
  ['subscrib', 'to'],
  ['allud', 'to'],
  ['presid', 'over'],
  ['disapprov', 'of'],
  ['disagre', 'with']
])

const forms =
  /^(rel|compl|repl)(?:ies|ied|ying)$|^(depend|consist|belong|refer|differ|pertain|abstain|listen|object|insist|complain|respond|embark|succumb|tamper|correspond|resort|interact|refrain|triumph|amount|rebel)(?:s|ed|ing)$|^(referr|rebell)(?:ed|ing)$|^(participat|speciali[sz]|apologi[sz]|interfer|coincid|collaborat|adher|sympathi[sz]|originat|aspir|collid|cooperat|interven|resid|revolv|retaliat|grappl|subscrib|allud|presid|disapprov|disagre|elaborat)(?:es|ed|ing)$/

/** Of these, those that may have an object in some sense, or are nouns and adjectives, too. */
const doubtful =
  /^(?:object|objects|resorts|rebels|replies|triumphs|amounts|corresponding|aspiring|residing|presiding|referring|referred|refers|consisting|originated|originates)$/

/** Of these, the ones that a clause may follow without `that`. */
const tells = /^(?:insist|complain|respond|repl|elaborat)/

/** When, how long and how much. */
const adverbial =
  /^(?:today|tomorrow|yesterday|tonight|home|abroad|overseas|online|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|miles?|north|south|east|west|\p{L}+days?|percent|lot|bit|deal|little|night|morning|afternoon|evening|summer|winter|spring|autumn|season|century|decade|way|same|most|more|whole|entire|following|previous|next|last|first|other|together|daily|long|little|people|things|clauses?)$/u

/** The verb's object at word `at + 1`, with no preposition before it. */
const missingPrepositionOfVerb: Frame = (words, at) => {
  const word = words.word(at)
  const [, ...found] = forms.exec(word) ?? []
  const preposition = stems.get(found.find((stem) => stem !== undefined) ?? '')
  if (preposition === undefined || !words.isWhole || at < 1 || !words.runs(at - 1, at + 1) || words.isName(at))
    return undefined
  const next = at + 1
  const determined = /^(?:the|an?|his|her|its|their|our|my|your|these|those|this)$/.test(words.word(next))
  if (
    !determined &&
    !(
      words.only(next, noun) ||
      (words.only(next, Pos.adjective) && words.only(next + 1, noun) && words.sentence.gaps[next + 1] === ' ')
    )
  )
    return undefined
  if (!isVerb(words, at, determined)) return undefined
  // "the ones that complained the loudest": how one does it
  if (words.can(next + 1, Pos.superlative)) return undefined
  if (some(next, next + 3, (other) => adverbial.test(words.word(other)))) return undefined
  // "the club to which he belongs this year", "the man he referred"
  if (some(0, at, (other) => /^(?:which|whom|what|whatever|how|where)$/.test(words.word(other)))) return undefined
  if (doubtful.test(word) && !determined) return undefined
  if (doubtful.test(word) && !/^(?:objects|consisting)$/.test(word)) return undefined
  // "If it depends the town is lost": a clause that begins there
  for (let other = next + 1; other < next + (tells.test(word) ? 14 : 7); other++) {
    if (/[,.;:()—–]/.test(words.sentence.gaps[other] ?? '')) break
    if (
      isFinite(words, other) ||
      (tells.test(word) &&
        (mayBeFinite(words, other) ||
          (words.can(other, Pos.verbBase) && (words.can(other - 1, noun) || words.isName(other - 1)))))
    )
      return undefined
  }
  return missing('verb without its preposition', next, preposition)
}

/** Whether a word is a clause's verb, and no adjective: "specialised training", "differing views". */
function isVerb(words: Cursor, at: number, determined: boolean): boolean {
  const before = words.word(at - 1)
  const word = words.word(at)
  if (word.endsWith('ing'))
    return determined
      ? !articleOrOwner.test(before)
      : /^(?:am|is|are|was|were|been|(?:we|they|you)'re|i'm|(?:he|she|it)'s)$/.test(before) &&
          // "there are differing views"
          !precedes(words, at - 1, /^there$/, 3)
  // "strips of badly adhered tape": how what follows is
  if (word.endsWith('ed') && !determined && before.endsWith('ly') && !words.can(at - 2, noun | Pos.pronoun))
    return false
  const isPronoun = /^(?:he|she|it|they|we|i|you|who|has|have|had)$/.test(before)
  // "they had specialised skills": what somebody has
  if (/i[sz]ed$/.test(word) && !determined) return isPronoun && !/^ha(?:s|ve|d)$/.test(before)
  return (
    isPronoun ||
    words.can(at - 1, noun | Pos.adverb) ||
    words.isName(at - 1) ||
    /^(?:that|and|but|[a-z]+ly)$/.test(before)
  )
}

/** The frames of this file. */
export const objectlessFrames: readonly Asked[] = [askedIf((word) => forms.test(word), missingPrepositionOfVerb)]
