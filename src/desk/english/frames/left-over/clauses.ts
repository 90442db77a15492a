/** Frames of what is left over where clauses meet: "because of the pump broke", "but although", "who he was born in", "not … no". */
import {articleOrOwnerButYour} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {endsNoun, isSmall, precedes} from '../around.ts'
import {type Asked, askedAt, extra, type Cursor, type Frame} from '../frame.ts'

const subjectOrThere = /^(?:he|she|it|they|we|i|you|there)$/

/** Pasts of what something does by itself: no participle stands behind its noun like these. */
const byItself =
  /^(?:failed|arrived|fell|came|went|broke|collapsed|died|refused|began|rose|grew|became|ran|wanted|froze|ended|started|stopped|burst|erupted|occurred|happened|exploded|disappeared|cracked|leaked|flooded|withdrew|resigned|quit|lost|forgot|overflowed|malfunctioned|crashed|got|is|are|was|were|has|had|will|would|could|can|did|does|cannot|can't|couldn't|didn't|wasn't|weren't|isn't|aren't)$/

/** "because of the pump broke": a clause that is led like a phrase. */
const becauseOfClause: Frame = (words, at) => {
  if (words.word(at - 1) !== 'because' || at < 3 || !words.runs(at - 1, at + 3)) return undefined
  // "and because of the slump families are poor": what opens a clause of its own
  if (/^(?:and|but|or|so)$/.test(words.word(at - 2))) return undefined
  // "The wait because of the storm was long": where the sentence has its verb already, none is to come.
  let finiteBefore = false
  for (let before = 0; before < at - 1; before++) {
    if (/^(?:that|which|who|what|how|fact)$/.test(words.word(before))) return undefined
    if (words.can(before, Pos.auxiliary | Pos.modal)) finiteBefore = true
  }
  if (!finiteBefore || !articleOrOwnerButYour.test(words.word(at + 1))) return undefined
  for (let head = at + 2; head < at + 5; head++) {
    if (!words.can(head, noun | Pos.adjective) || words.isName(head) || !words.runs(head - 1, head + 1))
      return undefined
    if (/^(?:way|fact|reason|ways|reasons)$/.test(words.word(head))) return undefined
    if (words.can(head, noun) && byItself.test(words.word(head + 1))) return extra('because of a clause', at)
  }
  return undefined
}

/** Whether a clause of its own begins here: its subject and, soon, its verb. */
function beginsClause(words: Cursor, at: number): boolean {
  const opens =
    subjectOrThere.test(words.word(at)) ||
    words.can(at, Pos.determiner) ||
    words.isName(at) ||
    words.only(at, Pos.nounPlural)
  if (!opens) return false
  if (subjectOrThere.test(words.word(at)) && words.can(at + 1, finite)) return true
  for (let verbAt = at + 1; verbAt < at + 6 && words.runs(verbAt - 1, verbAt); verbAt++) {
    if (words.can(verbAt, Pos.auxiliary | Pos.modal) || words.only(verbAt, finite | Pos.verbParticiple)) return true
  }
  return false
}

/** Whether a comma, a dash or a bracket stands behind a word before the sentence ends. */
function isParted(words: Cursor, from: number, to: number = words.sentence.words.length): boolean {
  for (let at = from + 1; at < to; at++) if (/[,;:—–()]| - /.test(words.sentence.gaps[at] ?? '')) return true
  return false
}

/** "It will reopen, but although it may be slow.": of two words that join a clause one is left over. */
const butAlthough: Frame = (words, at) => {
  if (!/^(?:although|though)$/.test(words.word(at + 1)) || !words.runs(at, at + 2) || !words.isWhole) return undefined
  if (!/^, $/.test(words.sentence.gaps[at] ?? '') || !beginsClause(words, at + 2)) return undefined
  return isParted(words, at + 2) || hasSecondClause(words, at + 4) ? undefined : extra('two conjunctions', at)
}

/** "but although he stayed he did not speak": the clause that `but` joins, without its comma. */
function hasSecondClause(words: Cursor, from: number): boolean {
  for (let at = from; words.runs(at - 1, at + 1); at++)
    if (/^(?:he|she|it|they|we|i)$/.test(words.word(at)) && words.can(at + 1, finite) && !opensClause(words, at - 1))
      return true
  return false
}

/** Whether a word opens a clause within another: "because", "that". */
function opensClause(words: Cursor, at: number): boolean {
  return words.can(at, Pos.subordinator | Pos.conjunction) || /^(?:that|than|what|who|how|why)$/.test(words.word(at))
}

/** "Although it was late, but they went on", "Because it rained, so we left": both halves are joined. */
const pairOfConjunctions: Frame = (words, at) => {
  const opener = words.word(0)
  const opens = words.word(at) === 'but' ? /^(?:although|though)$/ : /^(?:because|since)$/
  if (!opens.test(opener) || !words.isWhole || words.isQuestion) return undefined
  if ((words.sentence.gaps[at] ?? '') !== ', ' || isParted(words, 0, at)) return undefined
  if (!words.runs(at, at + 1) || !subjectOrThere.test(words.word(at + 1)) || !beginsClause(words, at + 1))
    return undefined
  return beginsClause(words, 1) && !isParted(words, at) ? extra('two conjunctions', at) : undefined
}

/** Verbs that have no object: nothing of theirs is `who`. */
const isComplete =
  /^(?:grew up|was born|was raised|was educated|lives? in|lived in|works? (?:as|at)|worked (?:as|at)|served (?:as|in|on)|serves (?:as|in|on)|died (?:in|on|at|of)|retired (?:in|from|as|last)|graduated from|moved (?:to|from)|arrived (?:in|on|at)|studied (?:at|in)|is (?:now|also|currently)|was (?:also|then|formerly|previously|later))$/
const isPlaced =
  /^(?:is|are|was|were) (?:available|located|based|situated|scheduled|founded|built|opened|held|due|open|closed)$/

/** "Mr Low, 51, who he was born in Leeds": a pronoun for what the relative word stands for already. */
const resumed: Frame = (words, at) => {
  const relative = words.word(at - 1)
  if (!/^(?:who|which)$/.test(relative) || !words.runs(at - 1, at + 3) || words.isQuestion) return undefined
  if (!/,/.test(words.sentence.gaps[at - 1] ?? '')) return undefined
  const isPerson = /^(?:he|she|they)$/.test(words.word(at))
  if (isPerson !== (relative === 'who')) return undefined
  const verbs = `${words.word(at + 1)} ${words.word(at + 2)}`
  if (!(isPerson ? isComplete : isPlaced).test(verbs)) return undefined
  // "whom he lived in fear of", "who he was also married to": a preposition that is left by its noun.
  let end = at + 2
  while (end + 1 < words.sentence.words.length && words.runs(end, end + 1)) end++
  return words.can(end, Pos.preposition | Pos.to) || words.can(end, verb)
    ? undefined
    : extra('pronoun after a relative', at)
}

/** "There is not now no plan": denied twice. */
const deniedTwice: Frame = (words, at) => {
  if (!/^(?:currently|now|really|still|actually|presently)$/.test(words.word(at + 1)) || words.word(at + 2) !== 'no')
    return undefined
  if (!words.runs(at - 1, at + 3) || !words.can(at - 1, Pos.auxiliary)) return undefined
  return endsNoun(words, at + 3) ? extra('denied twice', at) : undefined
}

/** "The old map, is printed on cloth, shows 40 walks": a verb before what is said of the subject by the way. */
const beBeforeApposition: Frame = (words, at) => {
  if (!/,["”]? $/.test(words.sentence.gaps[at] ?? '') || at < 2 || !words.isWhole || words.isQuestion) return undefined
  if (
    !words.only(at + 1, Pos.adjective | Pos.verbParticiple | Pos.verbPast) ||
    !words.can(at + 1, Pos.adjective | Pos.verbParticiple)
  )
    return undefined
  if (/^(?:said|told|thought|believed|expected|known)$/.test(words.word(at + 1))) return undefined
  for (let before = 0; before < at; before++) {
    if (before > 0 && !words.runs(before - 1, before)) return undefined
    if (words.can(before, Pos.auxiliary | Pos.modal | Pos.subordinator | Pos.verbS | Pos.verbPast | Pos.verbIng))
      return undefined
    if (/^(?:that|which|who|what|how|when|where|if|as|and|or)$/.test(words.word(before))) return undefined
  }
  if (!words.can(0, Pos.determiner) && !words.isName(0)) return undefined
  for (let after = at + 2; after < words.sentence.words.length; after++) {
    if (!/^[,.;:—–(]/.test(words.sentence.gaps[after]?.trim() ?? '')) continue
    return /^,/.test(words.sentence.gaps[after] ?? '') && words.only(after, finite) && words.word(after) !== 'was'
      ? extra('be before an apposition', at)
      : undefined
  }
  return undefined
}

/** "no more," she said mayor Ann Low.: a pronoun beside the speaker's name. */
const speakerTwice: Frame = (words, at) => {
  if (!/^(?:he|she|they)$/.test(words.word(at)) || !/^(?:said|says|added)$/.test(words.word(at + 1))) return undefined
  if (!/[”"’] ?$/.test(words.sentence.gaps[at] ?? '') || !words.runs(at, at + 3) || !isSmall(words, at))
    return undefined
  let name = at + 2
  while (name < at + 5 && words.can(name, Pos.nounSingular) && !words.isName(name)) name++
  if (!words.isName(name) || words.only(at + 2, Pos.nounPlural)) return undefined
  while (words.isName(name + 1) && words.runs(name, name + 1)) name++
  const last = words.sentence.words.length - 1
  if (name === last) return extra('speaker twice', at)
  if (!/^,/.test(words.sentence.gaps[name + 1] ?? '') || !/^(?:who|whose|the|an?)$/.test(words.word(name + 1)))
    return undefined
  for (let after = name + 2; after <= last; after++) {
    if (!words.runs(after - 1, after) && (words.can(after, finite) || /["“]/.test(words.sentence.gaps[after] ?? '')))
      return undefined
  }
  return extra('speaker twice', at)
}

const orders = /^(?:ordered|urged|forced|persuaded|encouraged|instructed|directed|compelled|urged|convinced|barred)$/
const authority =
  /^(?:judge|judges|court|courts|tribunal|jury|council|commission|governor|mayor|minister|president|regulator|regulators|officials|police|magistrate|magistrates|panel|board|committee|senate|government|ministry|agency|authorities)$/

/** "A court was urged the firm to pay": an active verb with its object. */
const passiveWithObject: Frame = (words, at) => {
  if (!orders.test(words.word(at + 1)) || !words.runs(at, at + 4)) return undefined
  if (!/^(?:the|an?|his|her|its|their|all)$/.test(words.word(at + 2))) return undefined
  if (!precedes(words, at, authority, 7)) return undefined
  for (let to = at + 4; to < at + 8 && words.runs(to - 1, to + 1); to++) {
    if (words.word(to) === 'to')
      return words.can(to + 1, Pos.verbBase) ? extra('passive with an object', at) : undefined
    if (!words.can(to, noun | Pos.adjective | Pos.preposition) && !words.isName(to)) return undefined
  }
  return undefined
}

const spends = /^(?:raised|spent|invested|donated|collected|borrowed|pledged|contributed|earned|saved)$/

/** "has now been spent $9,000 on": an active verb with its sum. */
const passiveWithSum: Frame = (words, at) => {
  if (
    !spends.test(words.word(at + 1)) ||
    !/^(?:has|have|had|already|now|also)$/.test(words.word(at - 1)) ||
    !words.runs(at - 1, at + 1)
  )
    return undefined
  if (!/ [$£€]$/.test(words.sentence.gaps[at + 2] ?? '') && !/^[$£€]/.test(words.word(at + 2))) return undefined
  // "rents have been raised $50 a month"
  let after = at + 3
  while (/^(?:million|billion|m|bn|\d+)$/.test(words.word(after))) after++
  return /^(?:toward|towards|for|on|from|in|to|so|since|through|over)$/.test(words.word(after))
    ? extra('passive with a sum', at)
    : undefined
}

/** The frames of this file. */
export const leftOverClauseFrames: readonly Asked[] = [
  askedAt('of', becauseOfClause),
  askedAt('but', butAlthough),
  askedAt('but so', pairOfConjunctions),
  askedAt('he she they it', resumed),
  askedAt('not', deniedTwice),
  askedAt('is are was were', beBeforeApposition),
  askedAt('he she they', speakerTwice),
  askedAt('was were is are been', passiveWithObject),
  askedAt('been', passiveWithSum)
]
