/** A preposition and a noun that stand without an article by custom, in Britain and where English came from there. */
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
    'set course licence license remand circuit call shift site campus stage air screen file application principle lease loan draft draught tour transfer contract commission warrant sale exhibit show target point message brand trend form song country farm court field base station campaign pension benefit script bail tag strike secondment deputation'
  ),
  in: setOf('post situ term office caucus commission goal attack outline manuscript pocket chambers mitigation'),
  under: setOf('licence license lock offer crop lease appeal'),
  from: setOf('source base post range loan stock office court'),
  to: setOf('table market press bed post court trial auction tender'),
  by: setOf('lot post ballot road bus transfer'),
  without: setOf('warrant ceremony licence license'),
  before: setOf('court committee cabinet sentence trial stumps'),
  for: setOf('sentence plea hearing interview committee club county country province parish mitigation'),
  into: setOf('post office court touch'),
  after: setOf('sentence arrest'),
  off: setOf('course site air side leg plan campus stage script book form licence'),
  during: setOf('term session break interview'),
  with: setOf('ball bat'),
  behind: setOf('schedule'),
  until: setOf('sentence trial stumps')
}

/** Whether an article before word `from` would break such a phrase; what an "of" narrows may be the one that is meant: "on the set of Emma". */
export function isBarePhrase(words: Cursor, from: number, article: string): boolean {
  if (bare[words.word(from - 1)]?.has(words.word(from)) !== true) return false
  // "on set of late", "at source of an evening"
  return words.word(from + 1) !== 'of' || article !== 'the' || /^(?:late|course|an?)$/.test(words.word(from + 2))
}
