/** Frames of what a hurried hand writes for `the`: a pronoun before a noun, an adverb where an article must stand. */
import {finiteBe} from '../../closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {endsNoun, isSmall, isSomewhere, precedes} from '../around.ts'
import {wrong, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {isGapped} from '../gapped.ts'

const rank = /^(?:most|same|first|last|next|whole|only|entire)$/

/** Whether a word is one that an article goes before, and nothing else. */
function opensNoun(words: Cursor, at: number): boolean {
  return (
    words.only(at, noun | Pos.adjective | Pos.superlative | Pos.comparative) ||
    words.isName(at) ||
    rank.test(words.word(at))
  )
}

const leadsObject =
  /^(?:of|in|from|at|with|into|on|to|about|between|during|through|under|near|against|behind|by|within|across|towards?|like|over|around|following|for)$/

/** Verbs that take two objects, or an object and what it is or becomes: "gave them money", "left them homeless". */
const givesOrMakes =
  /^(?:g[aiou]v\w+|ma[dk]\w+|call\w*|offer\w*|s[ae]n[dt]\w*|gain\w*|show\w*|t[ae]+[uc]\w+|t[eo]l[dl]\w*|b[uo]\w+|br[io]\w*|pa(?:y|id|ys|ying)|paint\w*|pat\w*|point\w*|push\w*|pull\w*|ow\w*|cost\w*|s[eo]l[dl]\w*|grant\w*|den\w+|wish\w*|len[dt]\w*|hand\w*|award\w*|ask\w*|fe+d\w*|g[eo]t\w*|f[io]u?n\w*|consider\w*|nam\w+|elect\w*|le(?:ave|ft|aving)s?|sav\w+|provid\w+|charg\w+|earn\w*|w[io]n\w*|serv\w+|deal\w*|guarantee\w*|promis\w+|allow\w*|afford\w*|forg\w+|bet|ke[ep]\w*|h[eo]l[dp]\w*|want\w*|render\w*|turn\w*|prov\w+|de+m\w*|declar\w+|label\w*|brand\w*|dub\w*|think|thought|sets?|let|ha[sd]|have|see\w*|saw|assign\w*|issu\w+|read\w*|permit\w*|t[aeo]\w[^\Wk]*k\w*|appoint\w*|crown\w*|lose\w*|throw\w*|thr\w+|caus\w+|crush\w*|rate\w*|steal\w*|meet\w*|observ\w+|knock\w*|wash\w*|dr[ai]\w*|shot|rat\w+|cut\w*|wip\w+|ta\w+|str\w+|kill\w*|buil\w+|cook\w*|wear\w*|eat\w*|serv\w+|type|typing|bar\w*|judg\w+)$/

function hasAnd(words: Cursor, from: number): boolean {
  for (let at = from; at < from + 5 && words.runs(at - 1, at); at++) if (words.word(at) === 'and') return true
  return false
}

/** "the Marines of them region", "is also them backbone of". */
export const theForThem: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !opensNoun(words, at + 1)) return undefined
  const before = words.word(at - 1)
  const next = words.word(at + 1)
  // "14 of them Australians", "to them only", "above them day by day"
  if (next === 'only' || words.word(at + 2) === 'by' || words.can(at + 1, Pos.adverb)) return undefined
  // "the webs between them flash": an article would want two things
  if (before === 'between' && !words.can(at + 1, Pos.nounPlural) && !hasAnd(words, at + 2)) return undefined
  if (before === 'of') {
    if (
      /^(?:[a-z]+-)?(?:majority|minority|thirds|quarters|percent|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|half|both|few|none|each|several|any|more|dozens|hundreds|thousands)$/.test(
        words.word(at - 2)
      )
    )
      return undefined
  }
  if (leadsObject.test(before) || finiteBe.test(before)) {
    if (words.only(at + 1, Pos.adjective) && !endsNoun(words, at + 2) && !words.can(at + 2, Pos.adjective))
      return undefined
    // "shared with them wisdom and knowledge", "to them independence meant danger"
    return wrong('them before a noun', at, 'the', /^(?:with|to|for|behind|over|on)$/.test(before) ? 4.4 : 1.5)
  }
  if (givesOrMakes.test(before)) return undefined
  // "will open them next year"
  if (/^(?:next|last|this|every|each|one|some)$/.test(words.word(at + 1))) return undefined
  return words.can(at - 1, verb) && endsNoun(words, at + 2) ? wrong('them before a noun', at, 'the', 1.5) : undefined
}

/** "he WILL", "they IS": a verb in capitals. */
function isShouted(words: Cursor, at: number): boolean {
  const pos = words.token(at)?.pos ?? 0
  return /[A-Z]{2}/.test(words.sentence.words[at] ?? '') && (pos & (verb | closedClass)) !== 0
}

/** "are he keys", "He event served as a forum", "threatened he livelihoods", "improvements to they tower". */
export const theForPronoun: Frame = (words, at) => {
  if (!words.runs(at, at + 1) || isShouted(words, at + 1) || isGapped(words, at)) return undefined
  // "They Might Be Giants"
  if (!isSmall(words, at) && words.runs(at - 1, at)) return undefined
  const isNoun = words.only(at + 1, noun | Pos.adjective | Pos.superlative)
  const isName = words.isName(at + 1) && !(at > 0 && /^[HS]/.test(words.sentence.words[at] ?? ''))
  if (!isNoun && !isName && !rank.test(words.word(at + 1))) return undefined
  if (/^(?:all|both|each|none|having|less|more|much|kind|sort|self|\w+n't|\w+sel\w+)$/.test(words.word(at + 1)))
    return undefined
  // "He next led them home": when it was
  if (/^(?:next|first|last|best|once|long|daily|weekly|yearly)$/.test(words.word(at + 1)) && words.can(at + 2, finite))
    return undefined
  // "like he controls the town": a verb that the lexicon has as a noun
  if (/^(?:he|she|it)$/.test(words.word(at)) && /[^s]s$/.test(words.word(at + 1)) && words.can(at + 2, Pos.determiner))
    return undefined
  // "she ground the flour": a past that is a noun, too
  if (pastAlso.test(words.word(at + 1))) return undefined
  // "a year before she retired": a past that the lexicon knows as an adjective
  if (/[^e]ed$/.test(words.word(at + 1)) && (!words.runs(at + 1, at + 2) || !opensNoun(words, at + 2))) return undefined
  const before = words.word(at - 1)
  if (words.runs(at - 1, at) && leadsObject.test(before)) {
    // "what he thinks of he says", "for he is"
    if (before === 'for' || /^(?:what|all|where)$/.test(words.word(at - 3))) return undefined
    return wrong('pronoun before a noun', at, 'the', -1)
  }
  if (words.isQuestion) return undefined
  if (words.runs(at - 1, at) && words.can(at - 1, verb | Pos.auxiliary | Pos.modal)) {
    // "nor were they able", "be they public or private"
    if (words.can(at - 1, Pos.auxiliary | Pos.modal)) {
      return finiteBe.test(before) &&
        words.can(at - 2, noun | Pos.verbS) &&
        !precedes(words, at, /^(?:nor|neither|only|so|than|as|how|what)$/)
        ? wrong('pronoun before a noun', at, 'the', 1)
        : undefined
    }
    return wrong('pronoun before a noun', at, 'the', 3.7)
  }
  // "and she thanks them": any plural may be a verb
  if (words.can(at + 1, Pos.nounPlural) && /^(?:and|but|when|as)$/.test(before)) return undefined
  return wrong('pronoun before a noun', at, 'the', words.can(at + 2, finite) ? 2.5 : 4.5)
}

/** Pasts of irregular verbs that the lexicon may know as nouns only. */
const pastAlso = /^(?:bore|bound|dove|fell|felt|ground|lay|rose|saw|shed|spat|spoke|stove|wound|wove)$/

/** "head to then president’s desk", "including then eastern counties": a title or a name may follow `then`. */
export const theForThen: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !opensNoun(words, at + 1)) return undefined
  // "to then sample or loop them": an infinitive
  if (words.word(at - 1) === 'to' && !words.runs(at + 1, at + 2)) return undefined
  for (let ahead = at + 1; ahead < at + 5; ahead++) if (words.isName(ahead)) return undefined
  if (
    /^(?:able|alleged|available|only|president|prime|minister|governor|chancellor|husband|wife|girlfriend|boyfriend|partner|owner|leader|head|chief|manager|coach|secretary|chairman|mayor|new|current|editor|director)$/.test(
      words.word(at + 1)
    )
  ) {
    if (!/['’]s$/.test(words.word(at + 1))) return undefined
  }
  return /^(?:of|in|to|with|on|into|under|about|behind|within|at|for|against|through|between|during|across|outside|inside|around)$/.test(
    words.word(at - 1)
  )
    ? wrong('then before a noun', at, 'the', 0)
    : undefined
}

/** "the missions of there wing", "There project was informed by", "considering there bills". */
export function articleForThere(words: Cursor, at: number): readonly Framed[] {
  if (!words.runs(at, at + 1) || (!words.only(at + 1, noun | Pos.adjective) && !words.isName(at + 1))) return nothing
  if (/^(?:area|due|available|present|only|alone|enough)$/.test(words.word(at + 1)) || words.isQuestion) return nothing
  const isJoined = words.runs(at - 1, at)
  const isOpen = at > 0 && !isJoined
  // "HOW TO GET THERE Blue Line to", "From there Aldous, who"
  if (/^[A-Z]+$/.test(words.sentence.words[at] ?? '') && at > 0) return nothing
  if (at === 1 && words.isName(at + 1) && /^(?:from|up|in|down|over|out)$/.test(words.word(0))) return nothing
  // "over there someplace"
  if (/^(?:some|any|every|no)(?:place|where)$|^yonder$/.test(words.word(at + 1))) return nothing
  // "There Ives was bound": where something befell somebody
  if (at === 0 && words.isName(1) && words.can(2, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS)) return nothing
  // "When I went up there Mrs Lee took me for another"
  if (at > 0 && words.isName(at + 1) && precedes(words, at, /^(?:when|if|as|once|while|after|before)$/, 6))
    return nothing
  if (at === 0 && words.isName(1) && /^(?:and|or)$/.test(words.word(2))) return nothing
  // "There Mr Ives is active"
  if (at === 0 && words.isName(1) && words.isName(2) && words.can(3, Pos.auxiliary | Pos.verbPast | Pos.verbS))
    return nothing
  // "nor are there plans", "While I was there Jerome slept", "I lived there most summers"
  if (isJoined && words.can(at - 1, Pos.auxiliary | Pos.modal)) return nothing
  // "I was stood there dripping"
  if (isJoined && isSomewhere.test(words.word(at - 1))) return nothing
  // "I was in there daily"
  if (at > 0 && words.only(at + 1, Pos.adjective) && !endsNoun(words, at + 2) && !words.can(at + 2, Pos.adjective))
    return nothing
  if (words.can(at + 1, Pos.superlative) && at > 0) return nothing
  const isAfterVerb = isJoined && words.only(at - 1, verb)
  // "in there daily"
  const isPlace = /^(?:in|out|up|down|over|back|from|around|on)$/.test(words.word(at - 1))
  const isAfterPreposition = words.only(at - 1, Pos.preposition | Pos.particle)
  const bar = at === 0 ? 1 : isOpen ? 4.5 : isAfterVerb ? 4 : isAfterPreposition && !isPlace ? 1 : 3
  return ['the', 'their', 'these'].map((meant) => wrong('there before a noun', at, meant, bar))
}

/** "gave heir lives": an heir is somebody’s. */
export const theirForHeir: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isNounOrOwn(words, at + 1)) return undefined
  if (/^(?:apparent|presumptive|general)$/.test(words.word(at + 1))) return undefined
  if (words.can(at - 1, Pos.determiner | Pos.adjective | noun) || words.isName(at - 1)) return undefined
  return /'s?$/.test(words.word(at - 1)) ? undefined : wrong('heir before a noun', at, 'their', -1)
}

function isNounOrOwn(words: Cursor, at: number): boolean {
  return words.only(at, noun | Pos.adjective) || words.isName(at) || words.word(at) === 'own'
}
