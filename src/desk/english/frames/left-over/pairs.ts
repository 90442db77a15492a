/** Frames of two small words of which one is left over: "sold a the house", "met at in the hall", "packed and but left", "about around 50". */
import {article, articleOrOwnerButYour, subjectPronoun} from '../../closed-classes.ts'
import {isParticleCompound} from '../../particle-compounds.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {endsNoun, isSmall, past, precedes} from '../around.ts'
import {mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, chooses, extra, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'

function certain(frame: string, at: number): Framed {
  return {...extra(frame, at, chooses), certain: 0}
}

/** "sold a the house", "by an its owner": an article and another determiner before one noun; the evidence tells which stays. */
function twoDeterminers(words: Cursor, at: number): readonly Framed[] {
  const [left, right] = [words.word(at), words.word(at + 1)]
  if (!words.runs(at - 1, at + 3) || !words.isWhole || !isSmall(words, at + 1)) return nothing
  if (!(isSmall(words, at) || at === 0) || words.isName(at + 1)) return nothing
  const pair =
    (article.test(left) && /^(?:the|a|an|his|its|their|our|my|this|these|those)$/.test(right) && left !== right) ||
    (/^(?:his|its|their|our|my|this)$/.test(left) && article.test(right))
  if (!pair || /^(?:cappella|la|priori|posteriori|carte|and|or|way)$/.test(words.word(at + 2))) return nothing
  // "type a the", "make theirs a", "call this a shame": a letter, an object with what it is called
  if (/^(?:his|its|their|our|my|this)$/.test(left)) {
    const opens = at === 0 || /^(?:in|of|for|with|from|by|to|at|on)$/.test(words.word(at - 1))
    if (!opens || (left === 'this' && at > 0) || (left === 'its' && right !== 'the')) return nothing
    if (left === 'this' && !words.can(at + 3, Pos.auxiliary | Pos.modal)) return nothing
  } else if (at > 0 && !words.can(at - 1, verb | Pos.preposition | Pos.conjunction | Pos.auxiliary)) return nothing
  if (!words.only(at + 2, noun | Pos.adjective | Pos.verbBase | Pos.superlative) || words.isName(at + 2)) return nothing
  // "an the window": where the second goes, the first would be another
  if (left === 'an' && /^[b-df-hj-np-tv-z]/.test(words.word(at + 2))) return [certain('two determiners', at)]
  return [certain('two determiners', at), certain('two determiners', at + 1)]
}

/** "a some help", "the each player", "a very a tall man": an article before a word that takes its place, or again before its adjective. */
const secondDeterminer: Frame = (words, at) => {
  if (!words.runs(at, at + 2) || !words.isWhole || !(isSmall(words, at) || at === 0) || !isSmall(words, at + 1))
    return undefined
  const [left, right, next] = [words.word(at), words.word(at + 1), words.word(at + 2)]
  if (
    /^(?:some|each|every)$/.test(right) &&
    words.can(at + 2, noun | Pos.adjective) &&
    !/^(?:day|man|thing|what)$/.test(next)
  )
    return /^(?:his|her|its|their|our|my)$/.test(left) ? undefined : extra('two determiners', at)
  if (!/^an?$/.test(left) || !/^an?$/.test(next)) return undefined
  if (
    !/^(?:very|really|extremely|quite)$/.test(right) &&
    !(words.only(at + 1, Pos.adjective) && words.word(at - 1) === 'such')
  )
    return undefined
  return words.runs(at + 2, at + 3) && words.can(at + 3, noun | Pos.adjective)
    ? extra('two determiners', at + 2)
    : undefined
}

/** "In at the end she gave up": two prepositions before the sentence's first phrase. */
function atFirst(words: Cursor, at: number): readonly Framed[] {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.runs(0, 3)) return nothing
  if (!/^(?:in|on|at|for|with|of|to|from|during)$/.test(words.word(1)) || words.word(0) === words.word(1))
    return nothing
  // "In at the deep end, out at the shallow"
  if (words.word(3) === 'deep') return nothing
  // "By in large", "On in the background went", "In for the long haul are"; "For in the beginning": because
  if (
    words.word(0) === 'for' ||
    !articleOrOwnerButYour.test(words.word(2)) ||
    /^(?:by|on) in$|^in (?:for|on|with|from|to)$|^on (?:to|from|with|at)$/.test(`${words.word(0)} ${words.word(1)}`)
  )
    return nothing
  return [certain('two prepositions', 0), certain('two prepositions', 1)]
}

/** "They live in near Preston": two prepositions of place before a name. */
function inNear(words: Cursor, at: number): readonly Framed[] {
  if (words.word(at + 1) !== 'near' || !words.runs(at - 1, at + 2) || !words.isName(at + 2) || !words.can(at - 1, verb))
    return nothing
  // "the boat he was sailing in near Hull": a clause about the noun before it
  for (let before = at - 1; before > 0 && before > at - 6; before--)
    if (subjectPronoun.test(words.word(before)) && endsNoun(words, before - 1)) return nothing
  if (precedes(words, at, /^(?:that|which|who|what|where)$/, 8)) return nothing
  return [certain('two prepositions', at), certain('two prepositions', at + 1)]
}

/** "was a found in a ditch", "have a refused to pay": an article before a form that only a verb has. */
const articleBeforeVerb: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !words.isWhole || !isSmall(words, at)) return undefined
  if (!/^(?:is|are|was|were|been|be|has|have|had)$/.test(words.word(at - 1))) return undefined
  if (!words.only(at + 1, past) || !words.can(at + 1, Pos.verbParticiple) || words.can(at + 1, Pos.adjective))
    return undefined
  // "has a built in trigger", "is a sought after prize": with its particle it describes a noun
  if (/^(?:in|on)$/.test(words.word(at + 2)) && words.can(at + 3, noun | Pos.adjective) && !words.isName(at + 3))
    return undefined
  if (words.word(at + 1) === 'built' && words.word(at + 2) === 'in') return undefined
  if (isParticleCompound(words, at + 1) && words.runs(at + 1, at + 3)) return undefined
  return /^(?:in|on|at|by|to|from|the|an?|his|her|its|their|with|for|after|as|into)$/.test(words.word(at + 2))
    ? extra('article before a verb', at)
    : undefined
}

/** "for a two men", "for a three women": an article before a number of people. */
const articleBeforePeople: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 2) || !words.isWhole) return undefined
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(words.word(at + 1))) return undefined
  const people =
    /^(?:men|women|people|children|boys|girls|brothers|sisters|sons|daughters|officers|suspects|teenagers|workers|soldiers|houses|cars|dogs|books|players|students|pupils)$/
  if (!people.test(words.word(at + 2))) return undefined
  const gap = words.sentence.gaps[at + 3] ?? ''
  return gap !== ' ' || words.can(at + 3, Pos.preposition | Pos.auxiliary | Pos.modal) || words.word(at + 3) === 'who'
    ? extra('article before a number', at)
    : undefined
}

/** Prepositions that no other of these leads or follows but at the end of a clause. */
const follows: Readonly<Record<string, RegExp>> = {
  at: /^(?:in|on|of|from|with|by|for|to|into|during)$/,
  from: /^(?:for|of|with|by|to|into|at|during)$/,
  with: /^(?:for|of|by|from|to|into|at|on|during)$/,
  of: /^(?:on|by|to|into|with|during)$/,
  into: /^(?:at|of|for|from|with|by|in|on|to|during)$/,
  during: /^(?:at|in|on|of|by|for|with|from|to)$/,
  among: /^(?:of|in|at|for|with|by|from|to)$/,
  between: /^(?:of|in|at|for|with|by|to|on)$/,
  for: /^(?:of|to|by|with|at|during)$/,
  until: /^(?:by|of|with|for|to)$/,
  despite: /^(?:of|from|with|to|for)$/
}

/** What the second of two leads by itself: "at about", "with at least one", "for by far the best". */
const fixed =
  /^(?:at (?:least|most|first|last|once|best|worst|present|all|any|home|times|work|war|sea|risk)|in (?:excess|between|part|front|fact|particular|general|total|all|turn|full|person)|by (?:far|and|chance|definition|law|name|nature|design|then|now)|for (?:example|instance|now|free|sure|good|life|sale)|on (?:average|board|top|site|line|time|duty)|of (?:course|late)|to (?:date|be|dos?)|with (?:respect|regard))$/

/** "met at in the town hall", "the train from for Glasgow": two prepositions before one phrase; the evidence tells which stays. */
function twoPrepositions(words: Cursor, at: number): readonly Framed[] {
  if (!follows[words.word(at)]?.test(words.word(at + 1)) || !words.runs(at - 1, at + 3) || !words.isWhole)
    return nothing
  if (
    words.isQuestion ||
    fixed.test(`${words.word(at + 1)} ${words.word(at + 2)}`) ||
    !isSmall(words, at + 1) ||
    !isSmall(words, at)
  )
    return nothing
  if (!/^(?:the|an?|his|her|its|their|our|my|this|these|those)$/.test(words.word(at + 2)) && !words.isName(at + 2))
    return nothing
  // "the man he came from in the end", "to live with in Leeds", "was looked at by a doctor", "what it is made of by the end"
  if (
    precedes(
      words,
      at,
      /^(?:that|which|who|whom|what|whose|where|how|to|as|than|worth|being|be|been|is|are|was|were|get|gets|got)$/,
      9
    )
  )
    return nothing
  for (let before = at - 1; before > 0 && before > at - 7; before--) {
    // "the bank he worked for at the time": a clause with nothing to lead it
    // "Everyone I met with from the town"
    if (opensSubject.test(words.word(before)) && (endsNoun(words, before - 1) || isAll.test(words.word(before - 1))))
      return nothing
    if (words.can(before, Pos.determiner) && endsNoun(words, before - 1) && words.runs(before - 1, at)) return nothing
  }
  if (words.can(at - 1, Pos.preposition | Pos.particle | Pos.adverb | Pos.to | Pos.conjunction)) return nothing
  // "called for by the", "an unheard of in the", "the swearing in of"
  if (
    words.only(at - 1, past | Pos.adjective) &&
    words.can(at - 1, Pos.verbParticiple) &&
    !words.can(at - 1, Pos.verbPast)
  )
    return nothing
  if (words.can(at - 1, Pos.verbParticiple) && (words.word(at + 1) === 'by' || !subjectBefore(words, at - 1)))
    return nothing
  return [certain('two prepositions', at), certain('two prepositions', at + 1)]
}

const isAll = /^(?:every|any|some|no)(?:one|body|thing)$|^(?:all|those|most|many|none)$/

/** A pronoun that opens a clause, with what its verb may leave of it: "I'm", "they've". */
const opensSubject = /^(?:i|you|he|she|it|we|they)(?:'[a-z]+)?$/

/** Whether the verb at word `at` has its subject before it, so that it is no participle. */
function subjectBefore(words: Cursor, at: number): boolean {
  return (
    /^(?:he|she|it|they|we|i|who|which)$/.test(words.word(at - 1)) ||
    words.isName(at - 1) ||
    // "The ratio arrived at with the formula is the same": a participle, where the clause has its verb further on
    (at < 5 &&
      words.can(at - 1, noun) &&
      !some(at + 1, words.sentence.words.length, (other) => mayBeFinite(words, other)))
  )
}

/** "one of among the first", "near to by the station", "because of since": prepositions that stand for each other. */
const ofAmong: Frame = (words, at) =>
  words.runs(at - 1, at + 2) &&
  /^(?:among|amongst)$/.test(words.word(at + 1)) &&
  /^(?:one|some|many|most|several|two|three)$/.test(words.word(at - 1))
    ? extra('two prepositions', at + 1)
    : undefined

/** The frames of this file. */
export const leftOverPairFrames: readonly Asked[] = [
  askedAt('a an the his its their our my this', twoDeterminers),
  askedAt('a an the his her its their our my', secondDeterminer),
  askedAt('in at by from for with of on', atFirst),
  askedAt('in at on', inNear),
  askedAt('a an', articleBeforeVerb),
  askedAt('a', articleBeforePeople),
  askedAt(Object.keys(follows).join(' '), twoPrepositions),
  askedAt('of', ofAmong)
]
