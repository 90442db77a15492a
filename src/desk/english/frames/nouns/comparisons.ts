/** Frames of words that go together at a distance: neither … nor, no sooner … than, the same … as, prefer … to, superior to. */
import {noun, Pos} from '../../pos.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedAt, extra, wrong, type Cursor, type Frame} from '../frame.ts'

/** How far the second word of a pair is looked for. */
const reach = 7

/** What makes a comparison of its own: "the same more than". */
const compares = /^(?:more|less|fewer|rather|other|else|better|worse|further|later|earlier|\p{L}{3,}er)$/u

const opensNoun = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those)$/

/** The place of a word up to `reach` words on, where no mark stands between and no word that a test stops at. */
function next(words: Cursor, at: number, word: string, stops: (place: number) => boolean): number | undefined {
  for (let place = at + 1; place <= at + reach; place++) {
    if (!words.runs(place - 1, place)) return undefined
    if (words.word(place) === word) return place
    if (stops(place)) return undefined
  }
  return undefined
}

function has(words: Cursor, word: string): boolean {
  return words.tokens.printed.some(({lower}) => lower === word)
}

/** "neither the mayor or his deputy": or for nor, between two of a kind. */
const norAfterNeither: Frame = (words, at) => {
  if (has(words, 'nor') || words.word(at + 1) === 'of') return undefined
  const or = next(words, at, 'or', (place) => isFinite(words, place) || words.word(place) === 'neither')
  if (or === undefined || or < at + 2) return undefined
  const [first, second] = [at + 1, or + 1]
  const alike =
    (opensNoun.test(words.word(first)) && opensNoun.test(words.word(second))) ||
    (words.isName(first) && words.isName(second)) ||
    (or === at + 2 && words.pos(first) !== 0 && words.pos(first) === words.pos(second))
  return alike ? wrong('neither or', or, 'nor') : undefined
}

/** "No sooner had she arrived when": than. */
const thanAfterSooner: Frame = (words, at) => {
  if (words.word(at - 1) !== 'no' || has(words, 'than') || !/^(?:had|did|was|were|has|is)$/.test(words.word(at + 1)))
    return undefined
  for (let place = at + 3; place < words.sentence.words.length; place++)
    if (words.word(place) === 'when') return wrong('no sooner when', place, 'than')
  return undefined
}

/** "the same colour than the old one": as. */
const asAfterSame: Frame = (words, at) => {
  if (!/^(?:the|this|that)$/.test(words.word(at - 1)) || words.word(at + 1) === 'than') return undefined
  // "It is no more true that they are of the same town than that": something else is compared
  for (let place = 0; place < at; place++)
    if (/^(?:more|less|rather|other)$/.test(words.word(place)) || words.can(place, Pos.comparative)) return undefined
  const than = next(
    words,
    at,
    'than',
    (place) => compares.test(words.word(place)) || !words.can(place, noun | Pos.adjective)
  )
  return than === undefined || than > at + 3 ? undefined : wrong('same than', than, 'as')
}

/** "prefer football than rugby": to, between two nouns. */
const toAfterPrefer: Frame = (words, at) => {
  if (words.word(at + 1) === 'to' || has(words, 'rather') || /^(?:more|less|most|least)$/.test(words.word(at - 1)))
    return undefined
  const than = next(
    words,
    at,
    'than',
    (place) =>
      compares.test(words.word(place)) ||
      !(words.can(place, noun | Pos.adjective | Pos.determiner | Pos.pronoun) || words.isName(place))
  )
  return than === undefined ? undefined : wrong('prefer than', than, 'to')
}

/** "superior than", "is senior than": to. */
const toAfterSuperior: Frame = (words, at) => {
  if (words.word(at + 1) !== 'than' || !words.runs(at, at + 1)) return undefined
  return /^(?:more|less|no|other|rather)$/.test(words.word(at - 1)) ? undefined : wrong('superior than', at + 1, 'to')
}

/** Short adjectives that are compared by their ends. */
const short =
  'tall short long big large small high low old young cheap rich poor fast slow strong weak warm cold cool dark light wide deep safe clean cheap hard soft quick loud bright sharp smart kind clear near rare fresh thick thin hot fat great happy easy heavy busy early pretty dirty ugly noisy wealthy lucky healthy angry hungry tough rough tight fine wise brave strict steep sweet close calm broad clever simple narrow lonely tasty funny scary'

/** How a short adjective is compared: taller, bigger, easier. */
function comparedBy(base: string, end: 'er' | 'est'): string {
  if (base.endsWith('e')) return `${base.slice(0, -1)}${end}`
  if (base.endsWith('y')) return `${base.slice(0, -1)}i${end}`
  return /^(?:big|thin|hot|fat)$/.test(base) ? `${base}${base.slice(-1)}${end}` : `${base}${end}`
}

const comparatives = new Set(short.split(' ').map((base) => comparedBy(base, 'er')))
const superlatives = new Set(short.split(' ').map((base) => comparedBy(base, 'est')))

/** "is more taller than", "the most cheapest": compared twice. */
const comparedTwice: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  if (words.word(at) === 'most')
    return superlatives.has(words.word(at + 1)) &&
      /^(?:the|its|his|her|their|our|is|are|was|were)$/.test(words.word(at - 1))
      ? extra('compared twice', at)
      : undefined
  if (
    !comparatives.has(words.word(at + 1)) ||
    !/^(?:is|are|was|were|be|been|become|becomes|became|got|get|gets|much|far|even|looks|seems|grew|grow|felt)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  // "there were more older voters", "was more lower down"
  if (!words.runs(at + 1, at + 2)) return extra('compared twice', at)
  return words.word(at + 2) === 'than' ||
    (words.can(at + 2, Pos.preposition) && !/^(?:down|up|to)$/.test(words.word(at + 2)))
    ? extra('compared twice', at)
    : undefined
}

/** These frames, with the words that they are asked at. */
export const comparisonFrames: readonly Asked[] = [
  askedAt('neither', norAfterNeither),
  askedAt('more most', comparedTwice),
  askedAt('sooner', thanAfterSooner),
  askedAt('same', asAfterSame),
  askedAt('prefer prefers preferred', toAfterPrefer),
  askedAt('superior inferior senior junior', toAfterSuperior)
]
