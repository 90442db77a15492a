import {finiteHave, relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {isParticleCompound} from '../../src/desk/english/particle-compounds.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {mayBeZeroPlural} from './zero-plural.ts'

/** What is numbered by a cardinal behind it: "a form three student", "a grade six girl", "stage two cancer". */
const numbered =
  /^(?:band|category|chapter|class|division|form|grade|group|level|phase|primary|rank|secondary|section|stage|standard|tier|type|year)$/
/** What "it is …ed that" is said with: "it is recommend that" wants another form, "it is mist that" is right. */
const saying =
  /^(?:accept|acknowledge|advise|agree|allege|announce|anticipate|argue|assume|believe|claim|conclude|confirm|consider|decide|demand|estimate|expect|fear|feel|find|forecast|hope|imagine|imply|intend|know|note|observe|plan|predict|prefer|propose|recommend|report|request|require|reveal|rumou?r|say|show|speculate|state|suggest|suppose|suspect|think|understand)s?$/

/** A ticket, a drink, a bed: "a single costs £16". */
const sold = /^(?:double|half|large|pint|return|short|single|small|special|standard|twin)$/

/** Verbs of many that the lexicon has as nouns, too. */
const pluralVerb =
  /^(?:matter|work|help|count|cost|need|want|play|last|show|change|end|start|remain|look|sound|seem|fit|apply|pass|fail|win|lose)$/

/** What stands with "this" before a clause: "for this reason single drivers can". */
const framing =
  /^(?:reason|purpose|time|year|week|month|season|morning|evening|afternoon|spring|summer|autumn|winter|way|point|stage|day)$/

/** Which pronouns a form of "be", "do" or "have" stands before in a question. */
const asked = new Map([
  ['are', /^(?:you|we|they|these|those)$/],
  ['were', /^(?:you|we|they|these|those)$/],
  ['have', /^(?:i|you|we|they|these|those)$/],
  ['do', /^(?:i|you|we|they|these|those)$/],
  ['is', /^(?:he|she|it|this|that)$/],
  ['was', /^(?:i|he|she|it|this|that)$/],
  ['has', /^(?:he|she|it|this|that)$/],
  ['does', /^(?:he|she|it|this|that)$/]
])

/** Whether a word opens a question as its verb, whose subject stands behind it, or is the noun before it: "How much work are you". */
function isAskedAbout(line: Line, at: number): boolean {
  const verb = asked.has(line.word(at)) ? at : at + 1
  if (!asked.get(line.word(verb))?.test(line.word(verb + 1))) return false
  return [1, 2, 3, 4, 5].some((back) => /^(?:how|what|which|why|where|when|whose|who)$/.test(line.word(verb - back)))
}

/** Whether a word counts cattle: "900 head", "a hundred head". */
function isHead(line: Line, at: number): boolean {
  return (
    line.word(at) === 'head' &&
    (/^\d{2}/.test(line.word(at - 1)) || /^(?:dozen|hundred|thousand)$/.test(line.word(at - 1)))
  )
}

/** Whether two words of four around are unknown, in small letters: the line is in another language. */
function isForeign(line: Line, at: number): boolean {
  let unknown = 0
  for (let place = at - 2; place <= at + 2; place++)
    if (place >= 0 && place < line.length && place !== at && line.pos(place) === 0 && line.isLower(place)) unknown++
  return unknown > 1
}

/** Whether a word is right as it stands, whatever the words around it look like. */
export function isLeftAlone(line: Line, at: number): boolean {
  const [before, word, next] = [line.word(at - 1), line.word(at), line.word(at + 1)]
  if (numberOfText(before) !== undefined && numbered.test(line.word(at - 2))) return true
  // "There's been talk since the spring"
  if (
    before === 'been' &&
    line.can(at, noun) &&
    /^there/.test(line.word(at - (line.word(at - 2) === "there's" ? 2 : 3)))
  )
    return true
  // "the don’t knows were left out": an answer as a noun
  if (word === 'knows' && before === "don't" && /^(?:the|these|those|all|of|no|many|more|any)$/.test(line.word(at - 2)))
    return true
  // "a heartfelt thank you"
  if (word === 'thank' && next === 'you' && at > 0 && !/^(?:i|we|they|and|to)$/.test(before)) return true
  // "life of a people", "the ruler of a free people"
  if (word === 'people' && /^an?$/.test(line.word(at - (line.can(at - 1, Pos.adjective) ? 2 : 1))))
    return !line.joined(at + 1)
  // "a lived in house", "a filled in form": one adjective
  if (isParticleCompound(line, at) && line.can(at - 1, Pos.determiner | Pos.adverb)) return true
  if (isForeign(line, at)) return true
  // "Nine point four less two": a fraction that is spoken
  if (word === 'point' && [before, next].every((number) => numberOfText(number) !== undefined)) return true
  // "about 8 fruit", "zebra do not"
  if (mayBeZeroPlural(word) && (/^\d/.test(before) || /^(?:are|do|have|were)$/.test(next))) return true
  if (mayBeZeroPlural(before) && /^(?:are|do|have|were)$/.test(word)) return true
  // "900 head were penned"
  if (isHead(line, at) || (isHead(line, at - 1) && /^(?:are|do|have|were)$/.test(word))) return true
  // "a single costs £16"
  if (sold.test(before) && /^(?:costs?|comes?|sells?|sold)$/.test(word)) return true
  // "how many zones has Canada?"
  if (finiteHave.test(word) && /^(?:many|much)$/.test(line.word(at - 2)) && line.word(at - 3) === 'how') return true
  // "How much work are you doing", "what the heck are they"
  if (isAskedAbout(line, at)) return true
  // "the door handle itself is made of brass"
  for (const place of [at + 1, at + 2])
    if (/^(?:it|him|her)self$/.test(line.word(place)) && line.can(place + 1, Pos.auxiliary | Pos.modal | Pos.verbS))
      return true
  // "use those instance(s)"
  if (line.gap(at + 1) === '(' && next === 's') return true
  // "Mr Hale's will asked for little", "his will left it to her"
  if (
    before === 'will' &&
    line.word(at - 2) !== 'one' &&
    (/['’]s?$/.test(line.word(at - 2)) || line.can(at - 2, Pos.determiner))
  )
    return true
  // "none of those matter"
  if (/^(?:those|these)$/.test(before) && line.word(at - 2) === 'of' && pluralVerb.test(word)) return true
  // "for this reason single drivers can"
  for (const lead of [at - 4, at - 3, at - 2])
    if (
      /^(?:this|that)$/.test(line.word(lead)) &&
      framing.test(line.word(lead + 1)) &&
      line.can(lead - 1, Pos.preposition)
    )
      return true
  // "whoever it was went home"
  if (before === 'was' && line.word(at - 2) === 'it' && /^wh(?:o|at|ich|ere)ever$/.test(line.word(at - 3))) return true
  // "It is mist that has got on"
  if (/^(?:is|was)$/.test(before) && line.word(at - 2) === 'it' && relativePronoun.test(next)) return !saying.test(word)
  return false
}
