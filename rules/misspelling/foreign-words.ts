/** The small words of other languages: beside an unknown word they say that it is right there. */

/** Those of Romance languages that English doesn't have. */
const romance =
  'de la las los el del des du da dos das y e et il lo gli di della un una une para por que qui con como su sus se es más muy en al lors dans pour avec nel che são não com em uma está est sont'

/** The same of German, Dutch and the languages of Scandinavia. */
const germanic =
  'ich du wir ihr sie und der das dem des nicht ein eine einen einer auf für mit zu zum zur haben hat wird wurde sind ist oder aber auch wie het een van niet voor zijn aan bij naar ook och att det är som för på av med og til er ikke jeg'

/** Those that English has as well, or that stand in names: "a van", "to die", "bin". */
const shared = 'le les do die den von ibn bin ad ab ex au aux'

const foreign: ReadonlySet<string> = new Set(`${romance} ${germanic}`.split(' '))
const mayBeForeign: ReadonlySet<string> = new Set(shared.split(' '))

/** Whether a word is a small one of another language, and none of English. */
export function isForeignWord(norm: string): boolean {
  return foreign.has(norm)
}

/** Whether a word is a small one of another language, if it is not the English one or a name's. */
export function mayBeForeignWord(norm: string): boolean {
  return foreign.has(norm) || mayBeForeign.has(norm)
}
