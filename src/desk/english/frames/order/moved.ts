/** Frames of neighbours that changed places: "pick up them", "urge to drivers give way", "all almost of", "of one five". */
import {article, finiteBe, finiteHave} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {isBase, precedes} from '../around.ts'
import {type Asked, askedAt, type Cursor, type Frame, type Framed} from '../frame.ts'

/** Two neighbours, the first of them word `at`, that should change places. */
function exchanged(words: Cursor, frame: string, at: number): Framed {
  const replacement = words.sentence.words.slice(at, at + 2).toReversed()
  return {frame, kind: 'word-order', from: at, to: at + 2, replacement, bar: Number.NEGATIVE_INFINITY}
}

/** Verbs whose particle a pronoun must stand before, by the particle. */
const phrasal: ReadonlyMap<string, RegExp> = new Map([
  [
    'up',
    /^(?:pick|set|give|gave|make|made|bring|brought|clean|break|broke|shut|back|cut|wrap|prop|mop|fold|fill|dig|dug|wak|wake|woke|hold|held|lock|chop|eat|ate|beat|speed|mix|mess|buy|bought)/
  ],
  [
    'out',
    /^(?:carry|carri|point|figure|figuring|find|found|throw|threw|try|tri|take|taking|took|sort|leave|leaving|left|hand|cross|roll|spread|rule|ruling|fill|test|single|wipe|wiping|print|seek|sought|lay|laid|read|check)/
  ],
  [
    'off',
    /^(?:turn|switch|call|pay|paid|shake|shaking|shook|finish|pull|shrug|show|put|seal|cord|sell|sold|shut|drop|rip|lay|laid|wipe|wiping|fend|pass|write|wrote)/
  ],
  [
    'down',
    /^(?:take|taking|took|tear|tore|burn|shut|turn|write|writing|wrote|put|knock|break|broke|bring|brought|track|note|noting|tone|toning|hunt|gun|melt|cool|calm|chop|strip|play)/
  ],
  ['away', /^(?:throw|threw|take|taking|took|give|giving|gave|put|push|send|sent|wash|lock|file|clear|turn)/],
  [
    'back',
    /^(?:bring|brought|send|sent|give|giving|gave|take|taking|took|put|pay|paid|push|fold|hand|buy|bought|claw|win|won|pull|hold|held|roll|peel|cut)/
  ],
  ['over', /^(?:turn|hand|flip|knock|take|taking|took)/]
])

/** "flip over it and stir", "pick up them at the desk": a pronoun stands before the particle. */
const particleAndPronoun: Frame = (words, at) => {
  if (!/^(?:it|them|him)$/.test(words.word(at + 1)) || !words.runs(at - 1, at + 1) || !words.can(at - 1, verb))
    return undefined
  if (!phrasal.get(words.word(at))?.test(words.word(at - 1))) return undefined
  // "found out it was": a clause; "back it up": another verb
  if (
    words.runs(at + 1, at + 2) &&
    !/^(?:and|so|in|at|on|for|from|with|when|before|after|until|as|or|to|by|if|because|into|onto|using)$/.test(
      words.word(at + 2)
    )
  )
    return undefined
  if (words.runs(at + 1, at + 2) && /^(?:and|or|as)$/.test(words.word(at + 2)) && words.can(at + 3, Pos.pronoun))
    return undefined
  return exchanged(words, 'particle before a pronoun', at)
}

const makesDo =
  /^(?:require|requires|required|requiring|force|forces|forced|forcing|allow|allows|allowed|allowing|urge|urges|urged|urging|enable|enables|enabling|permit|permits|encourage|encourages|encouraging|compel|compels|invite|invites|persuade|order|ask|asks|oblige|help|helps|want|wants|expect|tell|tells)$/

/** "urge to drivers give way": who is to do it stands before `to`. */
const toBeforeNoun: Frame = (words, at) => {
  if (!makesDo.test(words.word(at - 1)) || !words.runs(at - 1, at + 2)) return undefined
  if (/ed$/.test(words.word(at - 1)) && precedes(words, at - 1, /^(?:is|are|was|were|be|been|being|as|not)$/, 4))
    return undefined
  const isObject = /^(?:them|him|us|me|you|anyone|everyone|people)$/.test(words.word(at + 1))
  if (!isObject && !(words.only(at + 1, Pos.nounPlural) && words.token(at + 1) !== undefined)) return undefined
  const isVerb =
    isBase(words, at + 2) ||
    /^(?:be|have|make|take|give|go|get|do|keep|leave|find|send|become|come)$/.test(words.word(at + 2)) ||
    (words.can(at + 2, Pos.verbBase) && words.runs(at + 2, at + 3) && words.can(at + 3, Pos.determiner))
  return isVerb ? exchanged(words, 'to before who does it', at) : undefined
}

/** "lost all almost of the trees": how nearly stands before all. */
const allNearly: Frame = (words, at) => {
  if (
    !/^(?:nearly|almost|virtually|practically)$/.test(words.word(at + 1)) ||
    words.word(at + 2) !== 'of' ||
    !words.runs(at, at + 3)
  )
    return undefined
  if (!/^(?:the|my|his|her|its|our|their|these|those|them|us)$/.test(words.word(at + 3))) return undefined
  return /^(?:is|are|was|were|be|been|we|they|you|us|them|at)$/.test(words.word(at - 1))
    ? undefined
    : exchanged(words, 'all before nearly', at)
}

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several)$/

/** "Low, of one five judges": one stands before of. */
const ofOne: Frame = (words, at) => {
  if (words.word(at + 1) !== 'one' || !numbers.test(words.word(at + 2)) || !words.runs(at, at + 3)) return undefined
  const opens =
    /^,/.test(words.sentence.gaps[at] ?? '') ||
    /^(?:is|was|are|as|became|becomes|remains|just|only)$/.test(words.word(at - 1))
  return opens && words.can(at + 3, Pos.nounPlural | Pos.adjective) ? exchanged(words, 'of before one', at) : undefined
}

/** "ran a such lively market": such stands before the article. */
const aSuch: Frame = (words, at) => {
  if (words.word(at + 1) !== 'such' || !words.runs(at - 1, at + 3) || words.sentence.words[at] === 'A') return undefined
  if (
    !words.only(at + 2, Pos.adjective) &&
    !words.only(at + 2, Pos.verbIng | Pos.adjective | Pos.verbPast | Pos.verbParticiple)
  )
    return undefined
  return words.can(at + 3, Pos.nounSingular) ? exchanged(words, 'article before such', at) : undefined
}

/** "have yet not come": not stands before yet. */
const yetNot: Frame = (words, at) => {
  if (words.word(at + 1) !== 'not' || !finiteHave.test(words.word(at - 1)) || !words.runs(at - 1, at + 2))
    return undefined
  return words.can(at + 2, Pos.verbParticiple | Pos.auxiliary) ? exchanged(words, 'yet before not', at) : undefined
}

/** "not only there are new rules": what `not only` opens has its verb first. */
const notOnlyThereIs: Frame = (words, at) => {
  if (words.word(at - 1) !== 'only' || words.word(at - 2) !== 'not' || !words.runs(at - 2, at + 2)) return undefined
  if (!finiteBe.test(words.word(at + 1)) || !words.can(at + 2, noun | Pos.determiner | Pos.adjective)) return undefined
  return exchanged(words, 'not only there is', at)
}

/** "want you make to the bed": to stands before its verb. */
const doTo: Frame = (words, at) => {
  if (
    words.word(at + 1) !== 'to' ||
    !/^(?:you|him|them|us|me|users|people)$/.test(words.word(at - 1)) ||
    !words.runs(at - 2, at + 2)
  )
    return undefined
  if (
    !/^(?:allow|allows|allowed|allowing|want|wants|wanted|enable|enables|ask|asked|need|expect|require|requires|force|forced|encourage|encourages)$/.test(
      words.word(at - 2)
    )
  )
    return undefined
  if (precedes(words, at - 2, /^(?:what|that|which|all|things?|anything|everything|something)$/, 6)) return undefined
  return /^(?:this|that|so|the|a|an|your|their|his|her|its|our|these|those)$/.test(words.word(at + 2)) &&
    words.can(at, Pos.verbBase)
    ? exchanged(words, 'verb before to', at)
    : undefined
}

/** "opposed to so-called the levy": the article stands first. */
const soCalledThe: Frame = (words, at) =>
  article.test(words.word(at + 1)) && words.runs(at, at + 2) && words.can(at - 1, Pos.preposition | Pos.to | verb)
    ? exchanged(words, 'so-called before an article', at)
    : undefined

/** The frames of this file. */
export const movedFrames: readonly Asked[] = [
  askedAt([...phrasal.keys()].join(' '), particleAndPronoun),
  askedAt('to', toBeforeNoun),
  askedAt('all', allNearly),
  askedAt('of', ofOne),
  askedAt('a an', aSuch),
  askedAt('yet', yetNot),
  askedAt('there', notOnlyThereIs),
  askedAt('do make use take see send add change compare choose', doTo),
  askedAt('so-called', soCalledThe)
]
