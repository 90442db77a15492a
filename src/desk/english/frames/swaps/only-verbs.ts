/** Frames of words that stand where only a verb can: "trying to us that money", "you will often here about it", "about the write it". */
import {articleOrOwner, determiner, modal} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, past, precedes} from '../around.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'

/** What an infinitive follows. */
const wantsInfinitive =
  /^(?:try|tries|tried|trying|want|wants|wanted|wanting|able|unable|need|needs|needed|decide[ds]?|refuse[ds]?|refusing|continue[ds]?|continuing|begin|begins|began|beginning|plan|plans|planned|planning|ready|hope[ds]?|hoping|learn|learns|learned|learnt|learning|fail|fails|failed|agree[ds]?|how|allowed|attempt(?:s|ed|ing)?|about|likely|unlikely|willing|eager|keen|intend(?:s|ed|ing)?|manage[ds]?|wish|wishes|wished|promise[ds]?)$/

/** "trying to us that money", "please us this form": a verb is wanted, and its object follows. */
const useForUs: Frame = (words, at) => {
  if (
    !words.runs(at - 1, at + 1) ||
    !/^(?:the|an?|this|that|these|those|our|your|their|his|her|its|my)$/.test(words.word(at + 1))
  )
    return undefined
  if (words.word(at - 1) === 'please') return wrong('us for a verb', at, 'use')
  return words.word(at - 1) === 'to' &&
    words.runs(at - 2, at) &&
    wantsInfinitive.test(words.word(at - 2)) &&
    words.word(at - 2) !== 'about'
    ? wrong('us for a verb', at, 'use')
    : undefined
}

/** "has allowed use to open": who is to do something. */
const usForUse: Frame = (words, at) =>
  words.runs(at - 1, at + 2) &&
  /^(?:allow(?:s|ed|ing)?|enabl(?:e[sd]?|ing)|help(?:s|ed|ing)?|forc(?:e[sd]?|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|urg(?:e[sd]?|ing)|invit(?:e[sd]?|ing)|encourag(?:e[sd]?|ing)|remind(?:s|ed|ing)?)$/.test(
    words.word(at - 1)
  ) &&
  words.word(at + 1) === 'to' &&
  words.can(at + 2, Pos.verbBase) &&
  !/^(?:continue|become|expand|grow|vary|occur)$/.test(words.word(at + 2))
    ? wrong('use for us', at, 'us', -2)
    : undefined

/** "you will often here about it": behind a modal, with what is heard. */
const hearForHere: Frame = (words, at) => {
  const lead = /^(?:often|never|always|soon|only|also|probably|usually|still|first|sometimes)$/.test(words.word(at - 1))
    ? at - 2
    : at - 1
  if (!words.runs(lead - 1, at + 1) && !words.runs(lead, at + 1)) return undefined
  const short = /^(?:i|you|he|she|we|they)'(?:ll|d)$/.test(words.word(lead))
  if (!short && !(modal.test(words.word(lead)) && /^(?:i|you|he|she|we|they)$/.test(words.word(lead - 1))))
    return undefined
  if (precedes(words, lead, /^(?:what|all|as|whatever)$/)) return undefined
  const next = words.word(at + 1)
  return /^(?:the|a|an|about|from|his|her|their|how|what)$/.test(next) ||
    (words.can(at + 1, Pos.nounSingular) && words.word(at + 2) === 'of')
    ? wrong('here for a verb', at, 'hear', -2)
    : undefined
}

/** "You are about the write a letter", "They tried the figure out why": an infinitive. */
const toForThe: Frame = (words, at) => {
  if (!words.can(at + 1, Pos.verbBase) || words.can(at + 1, Pos.adjective)) return undefined
  if (!wantsInfinitive.test(words.word(at - 1)) || !words.runs(at - 1, at + 2)) return undefined
  // "needs the help the most"
  if (words.word(at + 1) === 'help' || /^(?:most|least|best)$/.test(words.word(at + 3))) return undefined
  const object = determiner.test(words.word(at + 2))
  const out = words.word(at + 2) === 'out' && determiner.test(words.word(at + 3))
  const isVerb = isBase(words, at + 1) && (object || (words.word(at - 1) !== 'about' && words.only(at + 2, noun)))
  return isVerb || (out && words.can(at + 1, Pos.verbBase)) ? wrong('the before a verb', at, 'to', -1) : undefined
}

/** "gathers the reports and the sends them to the mayor": a verb wants no article. */
const thenForThe: Frame = (words, at) =>
  /^(?:and|but)$/.test(words.word(at - 1)) &&
  words.runs(at - 1, at + 2) &&
  words.only(at + 1, Pos.verbS) &&
  (articleOrOwner.test(words.word(at + 2)) || /^(?:it|them|him|us|me|this|these|those)$/.test(words.word(at + 2)))
    ? wrong('the before a verb', at, 'then')
    : undefined

/** "Have you every refused", "there is every any doubt". */
const everForEvery: Frame = (words, at) => {
  const next = words.word(at + 1)
  if (!words.runs(at - 1, at + 1)) return undefined
  if (/^(?:any|the|a|an|his|her|their)$/.test(next) && words.word(at + 2) !== '')
    return wrong('every before a determiner', at, 'ever')
  const asked =
    /^(?:i|you|he|she|it|we|they|anyone|anybody|someone|nobody)$/.test(words.word(at - 1)) &&
    /^(?:have|has|had|did|do|does)$/.test(words.word(at - 2))
  const told = /^(?:has|have|had)$/.test(words.word(at - 1)) && words.can(at - 2, noun | Pos.pronoun)
  if (!asked && !told) return undefined
  const verb =
    asked && /^d/.test(words.word(at - 2))
      ? isBase(words, at + 1)
      : words.only(at + 1, past) && words.can(at + 1, Pos.verbParticiple)
  return verb && !words.can(at + 2, noun | Pos.adjective) ? wrong('every before a verb', at, 'ever') : undefined
}

/** The frames of this file. */
export const onlyVerbFrames: readonly Asked[] = [
  askedAt('us', useForUs),
  askedAt('use', usForUse),
  askedAt('here', hearForHere),
  askedAt('the', toForThe),
  askedAt('the', thenForThe),
  askedAt('every', everForEvery)
]
