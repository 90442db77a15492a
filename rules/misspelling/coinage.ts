import seen from '#data/english/seen-words.js'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isListed} from '../../src/desk/english/word-list.ts'

/** What compounds begin with. Several may fit a word: "e" and "eco" an "ecovillage", "un" and "under" what is "underived". */
const prefixes: ReadonlySet<string> = new Set(
  'e i un re non pre post over under out mis dis de sub super hyper inter intra multi micro macro mini mega nano bio geo neuro cyber counter anti auto co semi ultra tele thermo photo electro hydro eco agro aqua astro psycho socio techno meta para proto pseudo quasi trans tri bi mono poly up down step fore mid back cross'.split(
    ' '
  )
)
const suffixes =
  /(?:ness|less|like|ish|able|ably|ability|wise|ward|wards|ly|hood|ship|dom|ism|isms|ist|ists|ization|isation|izations|isations|ize|ise|izes|ises|ized|ised|izing|ising|er|ers|or|ors|ing|ings|ed|es|s|y|ful|ize|ify|ification|ology|ologist|ological|ometer|ography|like|proof|free)$/

/** Whether a word can be a coinage: known words put together, or a known word with a prefix or an ending. */
export function isCoined(word: string, lexicon: Lexicon): boolean {
  // "to unsee it", "redo": of the shortest words only those that everybody uses.
  const done = /^(?:un|re)([a-z]{3})$/.exec(word)?.[1]
  if (done && lexicon.frequency(done) >= 9 && (lexicon.pos(done) & Pos.verbBase) !== 0) return true
  const begun = [...prefixes].filter((prefix) => word.startsWith(prefix))
  if (begun.some((prefix) => isBase(word.slice(prefix.length), lexicon))) return true
  const ending = suffixes.exec(word)?.[0]
  if (ending) {
    const stem = word.slice(0, -ending.length)
    if (isBase(stem, lexicon) || isBase(`${stem}e`, lexicon)) return true
    if (stem.length >= 4 && /(.)\1$/.test(stem) && isBase(stem.slice(0, -1), lexicon)) return true
    const inner = begun.map(({length}) => stem.slice(length))
    if (inner.some((base) => isBase(base, lexicon) || isBase(`${base}e`, lexicon))) return true
  }
  return isCompound(word, lexicon) || isTwoWords(word, lexicon)
}

/** Whether a word is a verb that a noun in -y makes: "strategise", "fantasizing". */
export function isVerbOfNoun(word: string, lexicon: Lexicon): boolean {
  const stem = /^([a-z]{4,})i[sz](?:e[sdr]?|ers|ing|ation|ations)$/.exec(word)?.[1]
  return stem !== undefined && (lexicon.pos(`${stem}y`) & Pos.nounSingular) !== 0
}

/** Whether a word is what compounds begin with, written as a word of its own: "agro economy". */
export function isPrefix(word: string): boolean {
  return prefixes.has(word)
}

/** Endings that make a word of nearly every noun, verb or adjective, with what they are put to. */
const derived: ReadonlyArray<readonly [RegExp, number]> = [
  [/(?:less|like|y|ish)$/, noun],
  [/(?:ed|ing|er|ers|able)$/, noun | Pos.verbBase],
  [/(?:ness|ly)$/, Pos.adjective]
]

/** Whether a word is a known one, however rare, with an ending that it can take: "crustless", "pickler", "clogging". */
export function isDerived(word: string, lexicon: Lexicon): boolean {
  // "tutees": who or what it is done to, of a verb that has its doer.
  const done = /^(.{4,})ees?$/.exec(word)?.[1]
  if (done !== undefined && lexicon.has(`${done}er`) && lexicon.has(`${done}ed`)) return true
  // "unpronounceably": of an adjective in -ble
  if (word.endsWith('bly') && lexicon.has(`${word.slice(0, -1)}e`)) return true
  return derived.some(([ending, parts]) => {
    const stem = word.replace(ending, '')
    if (stem === word || stem.length < 4) return false
    const undoubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
    return [stem, `${stem}e`, ...undoubled].some((base) => lexicon.has(base) && (lexicon.pos(base) & parts) !== 0)
  })
}

/** Whether a word is a verb's form of hymns and prayers. */
export function isOldVerb(norm: string, lexicon: Lexicon): boolean {
  const stem = /^(.{3,})e(?:st|th)$/.exec(norm)?.[1]
  return stem !== undefined && [stem, `${stem}e`].some((base) => (lexicon.pos(base) & Pos.verbBase) !== 0)
}

function isBase(word: string, lexicon: Lexicon): boolean {
  return word.length >= 4 && lexicon.has(word) && lexicon.frequency(word) >= 5
}

/** Whether a word is two known words written as one, or a known word behind a technician's letters ("dbserver"). */
function isCompound(word: string, lexicon: Lexicon): boolean {
  const behind = /^[bcdfghjklmnpqrstvwxz]{1,2}(?=[a-z]{5})/.exec(word)?.[0]
  if (behind && isBase(word.slice(behind.length), lexicon)) return true
  for (let at = 3; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (neverBehind.has(second) || !lexicon.has(second) || !lexicon.has(first)) continue
    if (lexicon.frequency(second) >= 6 && lexicon.frequency(first) >= (at === 3 ? 9 : 6)) return true
  }
  return false
}

/** Words that nobody puts behind another to make one: "bandwith" is no coinage. */
const neverBehind: ReadonlySet<string> = new Set(
  'with that then them they this have were been from than their'.split(' ')
)

/** Whether a word is two known words of some length written as one: "firehose". */
export function isTwoWords(word: string, lexicon: Lexicon): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    if (!neverBehind.has(word.slice(at)) && isBase(word.slice(0, at), lexicon) && lexicon.has(word.slice(at)))
      return true
  }
  return false
}

/** Whether the word is the other variety's spelling of a known one, by its ending: anonymised, colourway. */
export function isOtherVariety(word: string, lexicon: Lexicon): boolean {
  const pairs: ReadonlyArray<readonly [RegExp, string]> = [
    [/is(?=e|ing|ation)/, 'iz'],
    [/iz(?=e|ing|ation)/, 'is'],
    [/ys(?=e|ing)/, 'yz'],
    [/our(?=$|s$|ed$|ing|able|ful|ite|ist|hood|less|y$)/, 'or'],
    // "unskilfully"
    [/l(?=ful)/, 'll'],
    // "a turnround in its fortunes"
    [/round$/, 'around'],
    [/(?<=^|an|h|p|k|yn|f|ch|l)ae|(?<=^|f|rrh|n)oe/, 'e'],
    [/(?<=ch)eo/, 'aeo'],
    [/ll(?=ed$|ing$|er$)/, 'l'],
    [/ss(?=ed$|ing$|es$)/, 's']
  ]
  return pairs.some(([from, to]) => {
    const other = word.replace(from, to)
    return other !== word && lexicon.has(other)
  })
}

/** Whether edited text uses the word, or its singular, though no dictionary has it. */
export function isInUse(word: string): boolean {
  return isListed(seen, word) || (word.endsWith('s') && isListed(seen, word.slice(0, -1)))
}
