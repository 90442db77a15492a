import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** What should stand for `lets` or `let's` at a word; undefined where it may stay. */
export function letsAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (word === 'lets') return isProposal(near, at) ? "let's" : undefined
  if (word !== "let's") return undefined
  // "it let's you go": a subject before, its object behind.
  const before = near.word(at, -1)
  if (before === '' || /^(?:so|and|now|then|but|ok|okay|well|just|please|first|here|next|say|said|says)$/.test(before))
    return undefined
  if (/^(?:you|us|me|him|them)$/.test(near.word(at, 1))) return 'lets'
  // "The plan let's owners keep their dogs"
  if (near.can(at, -1, Pos.nounSingular) && near.can(at, -2, Pos.determiner) && near.passage.words[at - 2]?.initial)
    return near.only(at, 1, Pos.nounPlural) ? 'lets' : undefined
  return /^(?:it|this|that|which|who|he|she)$/.test(before) &&
    /^(?:her|people|users|anyone|everyone|your|the)$/.test(near.word(at, 1))
    ? 'lets'
    : undefined
}

/** "Lets go": at the start of its clause, before a bare verb that is no object. */
function isProposal(near: Near, at: number): boolean {
  const {words, text} = near.passage
  const word = words[at]
  const before = near.word(at, -1)
  const opens =
    word?.initial === true ||
    /^(?:so|now|then|but|ok|okay|first|please|next|however|finally|instead|again)$/.test(before) ||
    (before === '' && /[,:;—–]\s*$/.test(text.slice(0, word?.start ?? 0)))
  if (!opens || (near.passage.role === 'list' && word?.initial) || near.isName(at, 1)) return false
  const next = near.word(at, 1)
  if (
    /^(?:be|go|say|see|get|start|take|make|not|look|do|have|try|just|keep|talk|face|assume|imagine|begin|hope|put|create|add|use|find|consider|think|dive|continue|look|set|break|move|turn|run|check|write|call|change|show|open|define|update|install|explore|examine|test|build|save|push|fix|pretend|suppose|remember|return|step|wait|give|stop|leave|implement|rename)$/.test(
      next
    )
  )
    return true
  // "Lets all lend a hand"
  if (next === 'all' && near.can(at, 2, Pos.verbBase)) return !near.can(at, 2, Pos.nounPlural)
  if (!near.can(at, 1, Pos.verbBase)) return false
  return (
    !near.can(at, 1, noun | Pos.pronoun | Pos.adjective) ||
    near.can(at, 2, Pos.determiner | Pos.pronoun | Pos.preposition | Pos.particle)
  )
}
