/** Frames of how adjectives are compared: "is more large than", "the worse storm in years", "is very faster", "is so better", "twice more as". */
import {noun, Pos} from '../../pos.ts'
import {verbsOf} from '../finite.ts'
import {type Asked, askedAt, askedIf, instead, missing, setOf, wrong, type Cursor, type Frame} from '../frame.ts'

/** Short adjectives that the training text compares by their ends at least fifty times for once with "more". */
const short = setOf(
  'high low late long easy large small broad hard big wide cheap poor happy heavy tight old young tall short rich fast slow strong weak warm cold deep thick thin hot great early dirty noisy busy'
)

/** Those of them that begin compounds as well: "a more high level talk", "the most hard hit towns". */
const compounded = setOf('high low late long hard broad wide short fast deep early great hot cold slow strong')

/** How a short adjective is compared. */
function comparedBy(base: string, end: 'er' | 'est'): string {
  if (base.endsWith('e')) return `${base}${end.slice(1)}`
  if (base.endsWith('y')) return `${base.slice(0, -1)}i${end}`
  return /^(?:big|thin|hot)$/.test(base) ? `${base}${base.slice(-1)}${end}` : `${base}${end}`
}

const comparatives = new Set(
  [...short]
    .map((base) => comparedBy(base, 'er'))
    .concat('better', 'worse', 'louder', 'safer', 'cleaner', 'quicker', 'nicer', 'closer')
)

/** What a state is told by. */
const linking =
  /^(?:is|are|was|were|be|been|being|become|becomes|became|get|gets|got|getting|look|looks|looked|seem|seems|seemed|feel|feels|felt|grow|grows|grew|much|far|even|isn't|wasn't|it's)$/

/** "is more large than the first", "a more cheap way". */
const moreShort: Frame = (words, at) => {
  const base = words.word(at + 1)
  if (!short.has(base) || !words.runs(at - 1, at + 1) || !words.isWhole) return undefined
  const before = words.word(at - 1)
  const after = at + 2
  const mended = instead('more of short', at, after, [comparedBy(base, 'er')])
  // "a more big picture question"
  if (/^an?$/.test(before) && words.runs(after, after + 1) && words.can(after + 1, noun)) return undefined
  if (/^an?$/.test(before))
    return !compounded.has(base) && words.runs(at + 1, after) && words.only(after, noun) ? mended : undefined
  if (!linking.test(before)) return undefined
  if (!words.runs(at + 1, after)) return /^["”’)]*[.,;!?]/.test(words.sentence.gaps[after] ?? '') ? mended : undefined
  // "is more long than wide": of two qualities
  if (words.word(after) === 'than')
    return words.can(after + 1, Pos.adjective) && !words.can(after + 1, Pos.determiner | noun) ? undefined : mended
  return /^(?:in|for|at|now|every|when|because|after|and)$/.test(words.word(after)) && words.word(after) !== 'and'
    ? mended
    : undefined
}

/** "the most cheap in town", "the most easy way". */
const mostShort: Frame = (words, at) => {
  const base = words.word(at + 1)
  if (!short.has(base) || compounded.has(base) || !words.runs(at - 1, at + 1)) return undefined
  if (!/^(?:the|its|his|her|their|our|my)$/.test(words.word(at - 1)) || words.sentence.words[at] !== 'most')
    return undefined
  const after = at + 2
  const closes = words.runs(at + 1, after)
    ? words.only(after, noun) || /^(?:in|of|on|at|way)$/.test(words.word(after))
    : /^["”’)]*[.,;!?]/.test(words.sentence.gaps[after] ?? '')
  return closes ? instead('most of short', at, after, [comparedBy(base, 'est')]) : undefined
}

/** What a record is told over: "in fifty years", "since 1990", "in living memory". */
function isRecord(words: Cursor, at: number): boolean {
  if (words.word(at) === 'since') return /^(?:(?:18|19|20)\d\d|records|the)$/.test(words.word(at + 1))
  if (words.word(at) === 'ever') return true
  if (words.word(at) !== 'in' && words.word(at) !== 'for') return false
  for (let place = at + 1; place < at + 4 && words.runs(place - 1, place); place++)
    if (/^(?:years|decades|centuries|generations|memory|history)$/.test(words.word(place))) return true
  return false
}

/** "the worse storm in fifty years": of many, not of two. */
const recordOfTwo: Frame = (words, at) => {
  const word = words.word(at)
  if (
    !comparatives.has(word) ||
    words.word(at - 1) !== 'the' ||
    words.word(at - 2) === 'of' ||
    !words.runs(at - 1, at + 2)
  )
    return undefined
  let head = at + 1
  while (
    head < at + 3 &&
    words.runs(head, head + 1) &&
    words.only(head, noun | Pos.adjective) &&
    words.only(head + 1, noun)
  )
    head++
  if (
    !words.only(head, noun | Pos.verbBase) ||
    !words.can(head, noun) ||
    !words.runs(head, head + 1) ||
    !isRecord(words, head + 1)
  )
    return undefined
  const most = word === 'worse' ? 'worst' : word === 'better' ? 'best' : word.replace(/er$/, 'est')
  return wrong('record of two', at, most)
}

/** What may follow a state that is compared without "than". */
const ends = /^(?:in|on|at|for|when|now|today|this|after|because|since|with|if)$/

/** "The harvest was so better": so much. */
const soCompared: Frame = (words, at) => {
  if (!comparatives.has(words.word(at + 1)) || !words.runs(at - 1, at + 1) || !linking.test(words.word(at - 1)))
    return undefined
  if (/^(?:much|far|even)$/.test(words.word(at - 1)) || words.can(at + 2, noun) || !words.isWhole) return undefined
  const isOver = words.runs(at + 1, at + 2)
    ? words.word(at + 2) === 'than' || ends.test(words.word(at + 2))
    : /^["”’)]*[.,;!]/.test(words.sentence.gaps[at + 2] ?? '')
  return isOver ? missing('so compared', at + 1, 'much') : undefined
}

/** "is very faster than", "a very better idea": much. */
const veryCompared: Frame = (words, at) => {
  if (!comparatives.has(words.word(at + 1)) || !words.runs(at - 1, at + 1)) return undefined
  if (/^(?:the|this|that|these|those|his|her|its|their)$/.test(words.word(at - 1)) || words.word(at + 1) === 'lower')
    return undefined
  return wrong('very compared', at, 'much')
}

/** "twice more as in 2010", "twice more people as": as much, as many. */
const twiceMore: Frame = (words, at) => {
  if (words.word(at + 1) !== 'more' || !words.runs(at, at + 2)) return undefined
  if (words.word(at) === 'times' && !words.can(at - 1, Pos.numeral)) return undefined
  const as =
    words.word(at + 2) === 'as' ? at + 2 : words.word(at + 3) === 'as' && words.runs(at + 2, at + 3) ? at + 3 : -1
  if (as < 0) return undefined
  const many = as === at + 3 && words.can(at + 2, Pos.nounPlural)
  return instead('twice more as', at + 1, at + 2, ['as', many ? 'many' : 'much'])
}

/** "is bigger as the old one": than. */
const comparedAs: Frame = (words, at) => {
  if (words.word(at + 1) !== 'as' || !words.runs(at - 1, at + 2) || !linking.test(words.word(at - 1)) || !words.isWhole)
    return undefined
  if (!/^(?:the|my|his|her|our|their|your|mine|yours|last|him|me|them|us)$/.test(words.word(at + 2))) return undefined
  // "got colder as the sun went down", "as a result", "as the years go by"
  for (let place = at + 3; place < words.sentence.words.length; place++) {
    if (words.can(place, Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.verbS | Pos.verbIng)) return undefined
    if (words.can(place, Pos.verbBase) && !words.can(place - 1, Pos.determiner | Pos.adjective)) return undefined
  }
  return verbsOf(words).finite ? wrong('compared as', at + 1, 'than') : undefined
}

/** "The more people came, more noise they made": the more. */
const theMore: Frame = (words, at) => {
  if (at !== 0 || !proportion(words, 1) || !words.runs(0, 1) || !words.isWhole) return undefined
  const {words: all, gaps} = words.sentence
  let comma = -1
  for (let place = 2; place < all.length; place++) {
    if (gaps[place] === ' ') continue
    if (comma >= 0 || gaps[place] !== ', ') return undefined
    comma = place
  }
  if (comma < 3 || !proportion(words, comma) || all.length - comma < 3) return undefined
  // Both are clauses: each has its subject and its verb.
  const acts = (from: number, to: number): boolean => {
    for (let place = from + 1; place < to; place++)
      if (
        /^(?:i|you|he|she|it|we|they)$/.test(words.word(place)) ||
        words.only(place, Pos.verbPast | Pos.verbS | Pos.auxiliary)
      )
        return true
    return false
  }
  return acts(1, comma) && acts(comma, all.length) ? missing('more without the', comma, 'the') : undefined
}

function proportion(words: Cursor, at: number): boolean {
  return /^(?:more|less|fewer)$/.test(words.word(at)) || comparatives.has(words.word(at))
}

/** The frames of this file. */
export const comparedFrames: readonly Asked[] = [
  askedAt('more', moreShort),
  askedAt('most', mostShort),
  askedIf((word) => comparatives.has(word), recordOfTwo),
  askedIf((word) => comparatives.has(word), comparedAs),
  askedAt('so', soCompared),
  askedAt('very', veryCompared),
  askedAt('twice times', twiceMore),
  askedAt('the', theMore)
]
