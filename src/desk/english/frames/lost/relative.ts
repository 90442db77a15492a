/** Frames of relative clauses without their pronoun: "The shelter, has been full since May, is closing", "that guests had missed trains would pay nothing". */
import {beOrHaveOfOne, finiteBe, finiteBeOrHave, finiteHave} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {hasComma, isFinite, mayBeFinite, opensInner, some} from '../finite.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** How far from a clause's beginning its verb may stand, and how much a relative clause may hold. */
const reach = 9
const most = 24

/** Verbs that stand before or behind what somebody says. */
const saying =
  /^(?:said|says|say|wrote|writes|added|adds|told|tells|asked|asks|according|thought|thinks|believed|believes|replied|argued|explained)$/

/** "The shelter, has been full since May, is closing": a subject in commas' reach of two verbs, of which one wants its `which`. */
const missingAfterComma: Frame = (words, at) => {
  // "The journey, had it gone direct, would have taken ten days"
  if (/^(?:had|were|should|did)$/.test(words.word(at)) && words.can(at + 1, Pos.pronoun | Pos.determiner))
    return undefined
  if (
    at < 1 ||
    at > reach ||
    !words.isWhole ||
    words.isQuestion ||
    !hasComma(words, at) ||
    !isPlainSubject(words, 0, at)
  )
    return undefined
  for (let end = at + 3; end < at + most && end < words.sentence.words.length; end++) {
    if (/[;:()—–]/.test(words.sentence.gaps[end] ?? '')) return undefined
    if (!hasComma(words, end)) continue
    // ", is late, has no seats and was sold": verbs in a row
    if (saying.test(words.word(end)) || words.word(end) === words.word(at)) return undefined
    const goesOn =
      isFinite(words, end) ||
      (words.can(end, Pos.verbS) && /^(?:the|an?|its|his|her|their|to)$/.test(words.word(end + 1)))
    if (!goesOn) continue
    if (
      some(
        end + 1,
        words.sentence.words.length,
        (other) => hasComma(words, other) && /^(?:and|or)$/.test(words.word(other)) && mayBeFinite(words, other + 1)
      )
    )
      return undefined
    return missing('subject with two verbs', at, pronounOf(words, at - 1))
  }
  return undefined
}

/** Whether words are a subject and nothing else: no verb, nothing that opens a clause, no preposition before it. */
function isPlainSubject(words: Cursor, from: number, to: number): boolean {
  if (words.can(from, Pos.preposition | Pos.subordinator | Pos.conjunction | Pos.adverb) && !words.isName(from))
    return false
  if (!words.can(to - 1, noun) && !words.isName(to - 1)) return false
  if (!words.runs(from, to - 1) && to - from > 1) return false
  return !some(
    from,
    to,
    (at) =>
      isFinite(words, at) ||
      opensInner.test(words.word(at)) ||
      /^(?:there|it|he|she|we|they|you|i|this|these|those|here|so|yes|no)$/.test(words.word(at))
  )
}

/** Nouns for people, by their ends and by themselves. */
const person =
  /(?:[^t]er|[^c]tor|ist|ian|man|woman|men|women|boy|girl|people|mother|father|brother|sister|child|children|student|president|resident|passenger|guest|patient|victim|official|judge|nurse|pilot|wife|husband|son|couple|teen|uncle|aunt|nephew|niece|neighbou?r|chef|coach|mayor|senator|doctor|tenant|applicant|defendant|migrant|assistant|participant)s?$/

/** Things that end like people. */
const thing =
  /(?:shelter|center|water|paper|number|river|letter|matter|member state|tower|chapter|theater|computer|printer|server|cluster|filter|router|motor|factor|tractor|reactor|sector)s?$/

function pronounOf(words: Cursor, at: number): string {
  const word = words.word(at)
  return words.isName(at) || (person.test(word) && !thing.test(word)) ? 'who' : 'which'
}

/** Participles of verbs that a clause may follow without `that`. */
const tellsClause =
  /^(?:said|told|known|thought|believed|felt|found|hoped|feared|heard|learned|learnt|seen|shown|understood|decided|agreed|claimed|denied|admitted|announced|argued|assumed|assured|warned|promised|predicted|expected|suggested|suspected|insisted|informed|noted|noticed|proved|proven|realised|realized|remembered|reported|revealed|ruled|sworn|convinced|determined|discovered|estimated|explained|forecast|guaranteed|guessed|imagined|implied|indicated|complained|concluded|confirmed|conceded|considered|ensured|judged|made|maintained|persuaded|pretended|read|recalled|recommended|requested|proposed|demanded|asked|reckoned|stated|stressed|taught|wished|been|got|let|had|seemed|pleased|glad|sure|satisfied|worried|reminded|notified|advised|established|calculated|bet|vowed|pledged|wondered|used|meant|supposed|done|wanted|needed|going|left)$/

/** "said that guests had missed trains would pay nothing": a second verb for one subject, nothing between to join them. */
const missingAfterSubject: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || at < 1 || !words.runs(at - 1, at + 3)) return undefined
  const behind = behindVerb(words, at)
  if (behind === undefined) return undefined
  if (clauseStart(words, at) === undefined) return undefined
  for (let end = behind; end < behind + 8; end++) {
    if (words.sentence.gaps[end] !== ' ') return undefined
    // As printed: May is a month.
    if (
      /^(?:was|were|is|are|had|has|have|will|would|could|can|should|must|may|might)$/.test(
        words.sentence.words[end] ?? ''
      )
    ) {
      if (
        end < behind + 1 ||
        !(words.can(end - 1, noun) || words.isName(end - 1) || /^\d+s?$/.test(words.word(end - 1)))
      )
        return undefined
      if (/^(?:he|she|it|they|we|i|you|the|a|an|this|there|to)$/.test(words.word(end + 1))) return undefined
      return missing(
        'subject with two verbs',
        at,
        words.can(at - 1, noun) && !person.test(words.word(at - 1)) ? 'that' : 'who'
      )
    }
    if (mayBeFinite(words, end) && !words.can(end, noun | Pos.adjective)) return undefined
    if (
      !words.can(end, noun | Pos.adjective | Pos.numeral) &&
      !(words.word(end) === 'since' && (/^\d/.test(words.word(end + 1)) || words.isName(end + 1))) &&
      !words.isName(end) &&
      !/^\d+s?$/.test(words.word(end)) &&
      !/^(?:the|an?|their|his|her|its|in|on|at|by|from|for|with|of|to|into|near|during|outside|inside|without|over|under|against|through|across)$/.test(
        words.word(end)
      )
    )
      return undefined
  }
  return undefined
}

/** Nouns of which a clause may follow behind a form of be: "the fact is in winter roads are shut". */
const tellsItself =
  /^(?:fact|thing|truth|problem|point|question|news|hope|plan|idea|reality|result|rule|trouble|reason|key|answer|issue|difference|upshot|catch|odds|chances|goal|aim|belief|feeling|concern|fear|worry)s?$/

/** Where what follows the verb at word `at` begins, with what belongs to the verb behind it; `undefined` where a clause may follow it. */
function behindVerb(words: Cursor, at: number): number | undefined {
  const word = words.word(at)
  const next = words.word(at + 1)
  if (words.only(at, Pos.verbS)) {
    const isPlaced = /^(?:in|on|at|near|for|from|with|to|outside)$/.test(next)
    return isPlaced && !/^(?:says|means|comes|goes|matters|happens)$/.test(word) ? at + 1 : undefined
  }
  if (finiteHave.test(word) && next === 'been')
    return words.can(at + 2, Pos.verbParticiple | Pos.verbIng) &&
      !tellsClause.test(words.word(at + 2)) &&
      words.word(at + 2) !== 'saying'
      ? at + 3
      : undefined
  if (!finiteBeOrHave.test(word)) return undefined
  if (words.only(at + 1, past) && words.can(at + 1, Pos.verbParticiple))
    return tellsClause.test(next) ? undefined : at + 2
  const isPlaced = finiteBe.test(word) && /^(?:in|on|at|near|behind|from|outside|inside|under)$/.test(next)
  return isPlaced && !tellsItself.test(words.word(at - 1)) ? at + 1 : undefined
}

/** Where the subject of verb `at` begins, where it is plain and opens its clause: "guests", "the two young guests". */
function clauseStart(words: Cursor, at: number): number | undefined {
  if (!words.only(at - 1, noun)) return undefined
  let from = at - 1
  while (from > 0 && from > at - 4 && words.sentence.gaps[from] === ' ' && words.only(from - 1, Pos.adjective)) from--
  if (
    from > 0 &&
    words.sentence.gaps[from] === ' ' &&
    (/^(?:the|an?|some|many|several|all|most|its|their|his|her|two|three|four|five|six|ten)$/.test(
      words.word(from - 1)
    ) ||
      /^\d+$/.test(words.word(from - 1)))
  )
    from--
  if (from === 0) return 0
  if (words.word(from - 1) !== 'that' || !words.runs(from - 2, from)) return undefined
  return /^(?:said|says|announced|announces|added|adds|warned|warns|confirmed|confirms|explained|insisted|insists|estimated|claimed|reported|means|meant|ruled|agreed|promised|stressed)$/.test(
    words.word(from - 2)
  )
    ? from
    : undefined
}

/** The frames of this file. */
export const relativeFrames: readonly Asked[] = [
  askedAt('is are was were has have had will would can could', missingAfterComma),
  askedAt('had has have was were is are', missingAfterSubject),
  askedIf(
    (word) => /[^s]s$/.test(word) && !beOrHaveOfOne.test(word),
    (words, at) => (words.only(at, Pos.verbS) ? missingAfterSubject(words, at) : undefined)
  )
]
