/** Frames of a preposition that a passive, an adjective or a time cannot do without, and of a `to`: "was written a policeman", "similar those", "died the age of 84". */
import {articleOrOwner, relativePronoun} from '../../closed-classes.ts'
import {isMonth} from '../../../../article/calendar.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, chooses, missing, type Cursor, type Frame, type Framed, nothing} from '../frame.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** When, how long and how far: what may stand without a preposition. */
const adverbial =
  /^(?:second|seconds|minute|minutes|hour|hours|day|days|week|weeks|weekend|month|months|year|years|decade|century|season|time|times|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|way|moment|whole|entire|rest|same|more|most|least|best|worst|other|next|last|first|second|third|following|previous|mile|miles|metre|metres|meter|meters|little|lot|bit|few|number|couple|great|good|long|hard|right|wrong|size|length|minute)$/

function isAdverbial(words: Cursor, at: number): boolean {
  return some(
    at,
    at + 3,
    (other) => adverbial.test(words.word(other)) || words.word(other) === 'over' || words.word(other).endsWith('day')
  )
}

/** Participles of what has one object, which is the subject of their passive: no other phrase follows. */
const oneObject =
  'written built destroyed damaged founded designed created published produced directed owned attacked arrested killed injured wounded approved rejected released restored directed criticised criticized praised funded organised organized hosted launched discovered rescued replaced caused affected led signed introduced surrounded influenced inspired accompanied invented composed filmed captured controlled monitored backed blocked defeated abandoned demolished recorded removed stolen cancelled canceled postponed delayed opened closed located situated constructed developed established formed detained evacuated exposed linked connected attached devoted dedicated confined restricted limited involved engaged covered filled translated hidden buried displayed exhibited sponsored chaired edited commissioned managed represented examined investigated reviewed tested observed witnessed followed'

/** "The novel was written a retired policeman": a passive, and behind it a phrase that nothing leads; the evidence tells what should. */
function passiveWithPhrase(words: Cursor, at: number): readonly Framed[] {
  if (!words.isWhole || words.isQuestion || at < 2 || !words.runs(at - 1, at + 2)) return nothing
  if (!articleOrOwner.test(words.word(at + 1)) || isAdverbial(words, at + 2)) return nothing
  let be = at - 1
  if (/^(?:not|also|later|never|first|now|recently|[a-z]+ly)$/.test(words.word(be))) be--
  if (!/^(?:is|are|was|were|been)$/.test(words.word(be)) || !words.runs(be - 1, at)) return nothing
  let subject = be - 1
  while (/^(?:has|have|had|will|not|also)$/.test(words.word(subject))) subject--
  const isRelative = relativePronoun.test(words.word(subject)) && words.only(subject - 1, noun) && subject < 7
  if (!isRelative && subjectStart(words, subject) === undefined) return nothing
  const end = phraseEnd(words, at + 1)
  if (end === undefined) return nothing
  // "It was approved the board said", "was closed the council confirmed": a clause about what was said
  if (
    some(
      at + 2,
      end + 3,
      (other) => mayBeFinite(words, other) && !words.can(other, noun | Pos.adjective | Pos.verbParticiple)
    )
  )
    return nothing
  return ['by', 'in', 'on', 'at', 'with', 'for', 'from', 'to', 'of'].map((one): Framed => ({
    ...missing('passive without its preposition', at + 1, one, chooses),
    certain: 0
  }))
}

/** What an adjective takes, of those that no clause follows. */
const governs: ReadonlyMap<string, string> = new Map([
  ['similar', 'to'],
  ['identical', 'to'],
  ['superior', 'to'],
  ['inferior', 'to'],
  ['dependent', 'on'],
  ['reliant', 'on'],
  ['capable', 'of'],
  ['incapable', 'of'],
  ['devoid', 'of'],
  ['fond', 'of'],
  ['responsible', 'for'],
  ['eligible', 'for'],
  ['suitable', 'for'],
  ['famous', 'for'],
  ['liable', 'for'],
  ['allergic', 'to'],
  ['addicted', 'to'],
  ['accustomed', 'to'],
  ['immune', 'to'],
  ['prone', 'to'],
  ['vulnerable', 'to'],
  ['loyal', 'to'],
  ['adjacent', 'to'],
  ['opposed', 'to'],
  ['indebted', 'to'],
  ['committed', 'to'],
  ['compatible', 'with'],
  ['consistent', 'with'],
  ['familiar', 'with'],
  ['equipped', 'with'],
  ['interested', 'in'],
  ['entitled', 'to'],
  ['afraid', 'of'],
  ['aware', 'of'],
  ['unaware', 'of'],
  ['ashamed', 'of'],
  ['proud', 'of'],
  ['jealous', 'of'],
  ['wary', 'of'],
  ['suspicious', 'of'],
  ['critical', 'of'],
  ['guilty', 'of'],
  ['worried', 'about'],
  ['concerned', 'about']
])

/** Of these the ones that a clause may follow: "aware the club had". */
const takesClause = /^(?:afraid|aware|unaware|ashamed|proud|jealous|suspicious|worried|concerned)$/

/** "The prices are similar those", "is entitled a week's notice". */
const adjectiveWithPhrase: Frame = (words, at) => {
  const preposition = governs.get(words.word(at))
  if (preposition === undefined || !words.isWhole || words.isQuestion || at < 2 || !words.runs(at - 1, at + 2))
    return undefined
  const next = words.word(at + 1)
  if (
    !/^(?:the|an?|his|her|its|their|our|my|your|those|these|such|him|them|us|me)$/.test(next) ||
    isAdverbial(words, at + 2)
  )
    return undefined
  let be = at - 1
  while (be > at - 4 && /^(?:not|very|so|more|less|also|still|too|now|[a-z]+ly)$/.test(words.word(be))) be--
  if (
    !/^(?:am|is|are|was|were|be|been|being|becomes?|became|seems?|seemed|feels?|felt|remains?|remained)$/.test(
      words.word(be)
    ) ||
    !words.runs(be, at)
  )
    return undefined
  // A book is entitled something, with a capital; a firm is so fond the more it pays.
  if (/^\p{Lu}/u.test(words.sentence.words[at + 1] ?? '') || /^\p{Lu}/u.test(words.sentence.words[at + 2] ?? ''))
    return undefined
  if (words.word(at) === 'entitled' && !/^(?:an?|his|her|their|the)$/.test(next)) return undefined
  if (precedes(words, at, /^(?:what|whatever|which|whom|how|that)$/, 6)) return undefined
  if (
    takesClause.test(words.word(at)) &&
    some(at + 2, at + 12, (other) => mayBeFinite(words, other) && words.runs(at, other))
  )
    return undefined
  // "When prices are similar the shops", ", it is familiar the mayor said": a clause without its comma
  if (
    precedes(
      words,
      at,
      /^(?:when|if|as|while|once|after|before|because|although|though|since|until|where|unless|the)$/,
      5
    ) &&
    some(at + 2, at + 8, (other) => isFinite(words, other) && words.runs(at, other)) &&
    !/^(?:those|these)$/.test(next)
  )
    return undefined
  return missing('adjective without its preposition', at + 1, preposition)
}

/** "He died the age of 84", "took place the early hours", "was built the 1960s": a time that a preposition leads. */
const timeWithout: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !words.isWhole || at < 2) return undefined
  const happens =
    /^(?:died|dies|retired|retires|began|begins|started|starts|happened|happens|occurred|occurs|arrived|arrives|place|born|built|opened|closed|moved|emigrated|joined|founded|published|married|ended|ends|held|launched|arrested|released|killed|shot|stabbed)$/
  if (!happens.test(words.word(at - 1))) return undefined
  const next = words.word(at + 1)
  if (next === 'age')
    return words.word(at + 2) === 'of' &&
      /^(?:\d+|only|just|[a-z]+(?:een|y|ine|wo|ix|ven|ight|our|ive|ree|elve|en))$/.test(words.word(at + 3))
      ? missing('time without its preposition', at, 'at')
      : undefined
  if (/^(?:early|small)$/.test(next))
    return words.word(at + 2) === 'hours' &&
      (words.sentence.gaps[at + 3] !== ' ' || /^(?:of|and)$/.test(words.word(at + 3)))
      ? missing('time without its preposition', at, 'in')
      : undefined
  if (/^(?:1[5-9]|20)\d0s$/.test(next)) return missing('time without its preposition', at, 'in')
  if (/^(?:end|start|beginning|turn)$/.test(next))
    return words.word(at + 2) === 'of' &&
      (/^(?:the|this|last|next)$/.test(words.word(at + 3)) || isMonth(words.word(at + 3))) &&
      /^(?:died|happened|occurred|place|born|arrived|retired)$/.test(words.word(at - 1))
      ? missing('time without its preposition', at, 'at')
      : undefined
  return undefined
}

/** The frames of this file. */
export const lostPrepositionFrames: readonly Asked[] = [
  askedAt(oneObject, passiveWithPhrase),
  askedAt([...governs.keys()].join(' '), adjectiveWithPhrase),
  askedAt('the', timeWithout)
]
