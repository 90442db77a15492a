/** Frames of participles: "prices were risen by ten per cent", "was sold and tore down", "the windows are broke". */
import {nominative} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, instead, type Cursor, type Frame, wrong} from '../frame.ts'
import {formOf, pastOf} from '../verb-forms.ts'

/** "The prices were risen by ten per cent": what rises is not risen by anybody. */
const wereRisen: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || at < 2 || !words.runs(at - 2, at) || !words.can(at - 2, noun))
    return undefined
  const next = words.word(at + 1)
  const isPast = /^(?:was|were)$/.test(words.word(at - 1))
  if (!isPast && words.word(at - 1) !== 'are') return undefined
  const asked =
    words.word(at) === 'risen' || words.word(at) === 'fallen'
      ? /^(?:by|from|to)$/
      : /^(?:in|on|at|to|by|from|when|after|last|yesterday|before|during|again|there|here|late|early|suddenly|for)$/
  if (words.sentence.words.length > at + 1 && words.sentence.gaps[at + 1] === ' ' && !asked.test(next)) return undefined
  // "These dates are arrived at by counting"
  if (next === 'at' && !words.can(at + 2, Pos.determiner) && !words.isName(at + 2)) return undefined
  if (/^(?:risen|fallen)$/.test(words.word(at)) && words.sentence.gaps[at + 1] !== ' ') return undefined
  if (some(0, at - 1, (other) => /^(?:that|which|who)$/.test(words.word(other)))) return undefined
  const form = isPast ? pastOf(words, words.word(at)) : words.word(at)
  if (form === undefined) return undefined
  return isPast
    ? instead('passive of what nobody does', at - 1, at + 1, [form])
    : wrong('passive of what nobody does', at - 1, 'have')
}

/** Pasts with the little words behind them that only a passive leaves without an object: "was sold and tore down". */
const undone: ReadonlyMap<string, RegExp> = new Map([
  ['tore', /^(?:down|apart|up)$/],
  ['took', /^(?:down|apart|away|to)$/],
  ['threw', /^(?:away|out)$/],
  ['stole', /^(?:by|from)$/],
  ['broke', /^(?:by)$/],
  ['ate', /^(?:by)$/],
  ['chose', /^(?:by|from|as)$/],
  ['wrote', /^(?:by|off|down)$/],
  ['gave', /^(?:to|by|away)$/],
  ['drove', /^(?:by)$/],
  ['wore', /^(?:by)$/],
  ['hid', /^(?:by|in|under|behind)$/],
  ['drew', /^(?:by)$/],
  ['shook', /^(?:by)$/],
  ['beat', /^(?:by|to|up)$/],
  ['saw', /^(?:by)$/],
  ['knew', /^(?:as|to|by)$/],
  ['forgot', /^(?:by)$/]
])

/** "The mill was sold and tore down": the second participle of a passive. */
const andTore: Frame = (words, at) => {
  if (words.word(at - 1) !== 'and' || !words.isWhole || at < 4 || !words.runs(at - 2, at + 1)) return undefined
  if (!undone.get(words.word(at))?.test(words.word(at + 1))) return undefined
  if (words.word(at) === 'took' && words.word(at + 1) === 'to' && !/^an?$/.test(words.word(at + 2))) return undefined
  // What is torn down stands behind it: "was sacked and tore down the posters"
  const object = at + 2
  if (
    object < words.sentence.words.length &&
    words.sentence.gaps[object] === ' ' &&
    !words.can(object, Pos.preposition | Pos.adverb | Pos.subordinator) &&
    !/^(?:last|this|two|three|four|five|a|the)$/.test(words.word(object)) &&
    words.word(at + 1) !== 'by'
  )
    return undefined
  if (
    /^(?:a|the|two|three|four|five)$/.test(words.word(object)) &&
    !/^(?:by|to|from|in|as|under|behind)$/.test(words.word(at + 1))
  )
    return undefined
  for (let be = at - 2; be > at - 9 && be > 0; be--) {
    if (words.sentence.gaps[be + 1] !== ' ') return undefined
    if (!/^(?:is|are|was|were|been|being)$/.test(words.word(be))) {
      if (words.can(be, Pos.pronoun) && !words.can(be, Pos.determiner)) return undefined
      continue
    }
    const next = words.can(be + 1, Pos.adverb) && !words.can(be + 1, Pos.verbParticiple) ? be + 2 : be + 1
    if (!words.only(next, Pos.verbPast | Pos.verbParticiple) || !words.can(next, Pos.verbParticiple)) return undefined
    const form = formOf(words, words.word(at), Pos.verbParticiple)
    return form === undefined || isPerson(words, be - 1) ? undefined : wrong('past for a participle', at, form)
  }
  return undefined
}

/** Somebody can do it himself: "He was caught and gave away the plan". */
function isPerson(words: Cursor, at: number): boolean {
  return (
    nominative.test(words.word(at)) ||
    words.isName(at) ||
    /^(?:who|man|woman|men|women|boy|girl|people|police)$|(?:er|or|ist)s?$/.test(words.word(at))
  )
}

/** Things that break. */
const breakable =
  /^(?:windows?|doors?|chairs?|tables?|glass|glasses|plates?|cups?|machines?|engines?|cars?|clocks?|watch|watches|pipes?|bones?|legs?|arms?|locks?|phones?|screens?|computers?|bridges?|toys?|lights?|lamps?|bottles?|fences?|gates?|lifts?|elevators?|bikes?|bicycles?|radios?|televisions?|walls?|roofs?|wheels?|printers?|cameras?|keys?|knife|knives|tools?|swings?|taps?|toilets?|showers?|boilers?|heaters?|system|cable|cables|handles?|noses?|jaw|ankles?|wrists?|fingers?|ribs?)$/

/** "All the windows are broke": broken. */
const areBroke: Frame = (words, at) => {
  if (!words.isWhole || at < 2 || !words.runs(at - 2, at)) return undefined
  let be = at - 1
  while (be > at - 3 && words.can(be, Pos.adverb) && !words.can(be, Pos.auxiliary)) be--
  if (!/^(?:is|are|was|were|been)$/.test(words.word(be))) return undefined
  const head = words.word(be) === 'been' ? be - 2 : be - 1
  const closes =
    at + 1 >= words.sentence.words.length ||
    words.sentence.gaps[at + 1] !== ' ' ||
    /^(?:and|but|when|because|so|in|for|since|after|last|by|again|now|too)$/.test(words.word(at + 1))
  return closes && breakable.test(words.word(head)) ? wrong('past for a participle', at, 'broken') : undefined
}

/** The frames of this file. */
export const lostParticipleFrames: readonly Asked[] = [
  askedAt('risen fallen arisen arrived disappeared appeared vanished emerged existed remained occurred', wereRisen),
  askedAt([...undone.keys()].join(' '), andTore),
  askedAt('broke', areBroke)
]
