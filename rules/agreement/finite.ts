/** The verb behind what is joined to a subject: which number it is of. */
import {Pos} from '../../src/desk/english/pos.ts'
import {isAdjective} from './adjectives.ts'
import type {Line} from './line.ts'
import {isNeedOrDare} from './moods.ts'
import {hasObject, notVerb, ofMany, ofOne} from './verb-number.ts'

/** Which number a word is a finite verb of, behind what is joined to its subject; undefined where it may be no verb. */
export function finiteNumber(line: Line, at: number): 'one' | 'many' | undefined {
  const word = line.word(at)
  if (ofOne.has(word)) return 'one'
  if (ofMany.has(word)) return word.startsWith('do') ? undefined : 'many'
  if (isHomograph(line, at)) return 'many'
  if (line.can(at, notVerb) || line.isName(at) || line.only(at, Pos.verbPast | Pos.verbParticiple)) return undefined
  if (isNeedOrDare(line, at)) return undefined
  if (line.only(at, Pos.verbS) || (line.mayBe(at, Pos.verbS) && hasObject(line, at + 1))) return 'one'
  // "of the schools field its own team"
  if (line.only(at - 1, Pos.nounPlural) && hasObject(line, at + 1) && line.mayBeBase(at)) return 'many'
  if (line.can(at, Pos.verbPast | Pos.verbParticiple) || !line.mayBe(at, Pos.verbBase)) return undefined
  // "with the walking stick arrives": the verb is still to come.
  if (line.linked(at + 1) && line.only(at + 1, Pos.verbS)) return undefined
  return isBase(line, at) ? 'many' : undefined
}

/** Whether a word that may be a verb in its bare form is one here. */
function isBase(line: Line, at: number): boolean {
  const adverb = line.only(at + 1, Pos.adverb | Pos.particle)
  // "of the bags, matter less": behind a remark.
  if (!line.linked(at))
    return (
      line.only(at, Pos.verbBase) ||
      hasObject(line, at + 1) ||
      (line.linked(at + 1) && line.can(at + 1, Pos.adverb | Pos.preposition))
    )
  // "also check for"
  if (line.only(at - 1, Pos.adverb) && line.can(at + 1, Pos.preposition)) return true
  const afterMany = line.only(at - 1, Pos.nounPlural)
  // "Nothing in the papers show that"
  if (
    /^(?:show|suggest|mean|prove|indicate|confirm|reveal|claim)$/.test(line.word(at)) &&
    /^(?:that|how|why|what)$/.test(line.word(at + 1))
  )
    return true
  // "of witnesses mean the case"
  if (afterMany && hasObject(line, at + 1)) return true
  // "of toilets force girls to stay"
  if (afterMany && line.only(at + 1, Pos.nounPlural) && line.word(at + 2) === 'to') return true
  // "wish lists", "stick figures", "live music": but "volunteers deserve praise".
  const goesOn = line.goesOn(at + 1) && !hasObject(line, at + 1)
  if (isAdjective(line.word(at)) || (goesOn && !(afterMany && line.only(at, Pos.verbBase)))) return false
  if (line.only(at, Pos.verbBase)) return true
  // "of the handles bear this out": behind a plural, with what a verb takes.
  if (line.can(at - 1, Pos.nounPlural | Pos.verbS) && (hasObject(line, at + 1) || adverb)) return true
  return afterMany && (wishes(line, at) || /^[,.;]/.test(line.gap(at + 1)))
}

function wishes(line: Line, at: number): boolean {
  return (
    /^(?:plan|want|hope|need|aim|promise|claim|struggle)$/.test(line.word(at)) &&
    line.word(at + 1) === 'to' &&
    line.can(at + 2, Pos.verbBase)
  )
}

/** "The size of the rooms matter less", "each of the lamps light up": verbs that are nearly always nouns or adjectives elsewhere. */
export function isHomograph(line: Line, at: number): boolean {
  const word = line.word(at)
  const next = line.word(at + 1)
  if (word === 'matter')
    return /^(?:less|more|most|little|much|greatly|to|when|as)$/.test(next) || /^[.,;]/.test(line.gap(at + 1))
  return (word === 'light' && next === 'up') || (word === 'own' && /^(?:the|a|an|two|three|four|half|all)$/.test(next))
}
