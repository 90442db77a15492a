/** A preposition and a noun that stand without an article by custom, in Britain and where English came from there. */
import {precedes} from '../around.ts'
import {type Cursor, setOf} from '../frame.ts'

/**
 * By preposition, the nouns that name a state, an office, a stage of a case or of a match, or a way of doing something: "taxed at
 * source", "on set", "in post", "off course", "for plea". Which others stand bare the training text knows well enough.
 */
const bare: Readonly<Record<string, ReadonlySet<string>>> = {
  at: setOf(
    'source issue interview trial auction table bar base sentence inquest caucus conference consultation reception height point leg cover centre press lock hooker prop wing goal anchor grass stud handover'
  ),
  on: setOf(
    'set course licence license remand circuit call shift site campus stage air screen file application principle lease loan draft draught tour transfer contract commission warrant sale exhibit show target point message brand trend form song court field base station campaign pension benefit script bail tag strike secondment deputation scene'
  ),
  in: setOf('post situ term office caucus commission goal attack outline manuscript chambers mitigation'),
  under: setOf('licence license lock offer crop lease appeal'),
  from: setOf('source base post range loan stock office court'),
  to: setOf('market press post court trial auction tender'),
  by: setOf('lot post ballot road bus transfer'),
  without: setOf('warrant ceremony licence license'),
  before: setOf('court committee cabinet sentence trial stumps'),
  for: setOf('sentence plea hearing interview committee mitigation'),
  into: setOf('post office court touch'),
  after: setOf('sentence arrest'),
  off: setOf('course site air side leg plan campus stage script book form licence'),
  during: setOf('term session break interview'),
  with: setOf('ball bat'),
  behind: setOf('schedule'),
  until: setOf('sentence trial stumps')
}

/** Verbs of telling, as far as somebody is told on the telephone. */
const telling =
  /^(?:contact(?:ed|s|ing)?|t[eo]ld|tells|spoke|speak(?:s|ing)?|said|says|talk(?:s|ed|ing)?|reach(?:ed|able)?|interview(?:ed)?|inform(?:ed|s)?|confirm(?:ed|s)?)$/

/** What is done for a side. */
const playing =
  /^(?:play(?:s|ed|ing)?|appear(?:s|ed|ances?)?|turn(?:s|ed|ing)?|lin(?:e|ed|ing)|scor(?:e|es|ed|ing)|goals?|runs|caps?|debut|hurl(?:s|ed|ing)?|captain(?:s|ed)?|duty|and)$/

/** What stands where cars do. */
const parking = /^park(?:ing|ed|s)?$|^(?:permits?|spaces?|bays?)$/

/** Such phrases that stand bare only behind what is spoken of: "told the paper on phone", as in India and Nigeria, "parking is on street". */
const bareBehind: Readonly<Record<string, RegExp>> = {
  'on phone': telling,
  'over phone': telling,
  'on street': parking,
  'for club': playing,
  'for county': playing,
  'for province': playing,
  'for country': playing,
  'off street': parking
}

/** How far before a phrase that is looked for. */
const reach = 6

/** Whether an article before word `from` would break such a phrase; what an "of" narrows may be the one that is meant: "on the set of Emma". */
export function isBarePhrase(words: Cursor, from: number, article: string): boolean {
  const [opener, noun] = [words.word(from - 1), words.word(from)]
  const behind = bareBehind[`${opener} ${noun}`]
  if (behind && precedes(words, from - 1, behind, reach)) return true
  if (bare[opener]?.has(noun) !== true) return false
  // "on set of late", "at source of an evening"
  return words.word(from + 1) !== 'of' || article !== 'the' || /^(?:late|course|an?)$/.test(words.word(from + 2))
}
