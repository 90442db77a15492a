import {soundOf} from '../../desk/names/sound.ts'
import {areJoined, isAnotherOfFamily} from './alike.ts'
import {areConstituencyAndPlace} from './constituency.ts'
import type {Contexts} from './context.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Known} from './known.ts'
import {isThingBesidePerson} from './thing.ts'
import {areTwo} from './two-people.ts'
import {endonyms, particles} from './words.ts'

const renaming =
  /\b(?:also (?:spelled|spelt|written|known)|(?:variously|sometimes|originally|formerly|previously) (?:spelled|spelt|known|called|named)|spelled|spelt|née|nee|born|a\.?k\.?a\b|stage name|changed (?:his|her|their|its) (?:sur)?name|re-?named|rebranded|pronounced)\b/i

/** A correction tells both spellings. */
const misspelled = /\bmis-?(?:spel|named)/iu

/** A name without the year that it was held in: Pride’17. */
function withoutYear(text: string): string {
  return text.replace(/['’]\d\d$/, '')
}

/** Whether something says that the two spellings may both stand, whatever they have in common. */
export function isVetoed(doubted: Form, other: Form, known: Known, contexts: Contexts): boolean {
  if (withoutYear(doubted.text) === withoutYear(other.text)) return true
  // An accent is nobody's in speech: only a spelling in other letters may be.
  const accent = doubted.key === other.key && doubted.text.toLowerCase() !== other.text.toLowerCase()
  if (!accent && doubted.places.every(({block, token}) => token.word.quoted && block.role !== 'pullquote')) {
    // In someone's words another spelling of the name may be theirs; a slip that makes no name at all is still a slip.
    const slip = (known.has(other) || other.places.length > 2) && !known.isPersonal(doubted)
    if (known.has(doubted) || (!slip && soundOf(doubted.key) === soundOf(other.key))) return true
    if (doubted.places.every(isFromWriting)) return true
  }
  if (
    (known.has(doubted) || known.isPersonal(doubted)) &&
    doubted.places.every((place) => contexts.isNamedAfter(place)) &&
    !shareNeighbour(doubted, other, contexts)
  )
    return true
  if (areJoined(doubted, other) || areTwo(doubted, other, contexts, known)) return true
  if (areConstituencyAndPlace(doubted, other)) return true
  if (known.isPersonal(doubted)) {
    if (isThingBesidePerson(doubted, other, contexts) || isAnotherOfFamily(doubted, other)) return true
  }
  if (
    [doubted, other].some(({places}) => places.every(isTransliterated) || places.every(({block}) => isReference(block)))
  )
    return true
  if (doubted.places.some(isOneOfMany)) return true
  // The Habana Libre in Havana: a house that is called so where it stands.
  if (endonyms.has(doubted.key) && doubted.places.every(({run}) => run.tokens.length > 1)) return true
  // Catedral de Santa Rita beside the Cathedral: the word of another language.
  if (doubted.places.every(leadsParticle) && !other.places.some(leadsParticle)) return true
  return [...doubted.places, ...other.places].some(
    ({block, token}) =>
      (misspelled.test(block.text) || renaming.test(block.text.slice(Math.max(0, token.start - 40), token.end + 50))) &&
      inOneBlock(doubted, other)
  )
}

/** Things that have their own spelling on them, which a writer quotes as it stands. */
const writing =
  /\b(?:slab|(?:head|grave|tomb)?stone|tomb|plaque|inscri\p{L}+|engrav\p{L}+|carv(?:ed|ing)|registers?|ledger|minute-?book|minutes|log-?book|diary|diaries|census|manifest|placards?|banners?|posters?|graffiti|tattoo|scoreboard|telegram|postcard|parish records?)\b/iu

/** Whether a name is quoted from a stone, a register or a minute-book that the words around tell of. */
function isFromWriting({block, token}: FormPlace): boolean {
  return writing.test(block.text.slice(Math.max(0, token.start - 120), token.end + 120))
}

/** Whether a word is what somebody is, among others: "a middle-aged Pinay", which no name of a person or a place is. */
function isOneOfMany({block, run, token}: FormPlace): boolean {
  return (
    run.tokens.length === 1 &&
    run.after === '' &&
    /\b[Aa]n? (?:[a-z-]+ ){0,2}$/.test(block.text.slice(Math.max(0, token.start - 40), token.start))
  )
}

const transliteration =
  /(?!\p{Script=Latin})\p{L}|\b(?:pinyin|r[oō]maji|romani[sz]ed|transliterat\w+|Hanyu|Wade|Arabic|Chinese|Japanese|Korean|Russian|Greek|Hebrew|Persian|Hindi|Sanskrit|Latin|Spanish|French|German|Portuguese|Italian|Irish|Welsh|Turkish|Polish):/iu

/** Whether a word stands beside letters of another script or behind a language's name: `(太阳; pinyin: Tàiyáng)`. */
function isTransliterated({block, token}: FormPlace): boolean {
  return transliteration.test(block.text.slice(Math.max(0, token.start - 24), token.end + 12))
}

const references =
  /\bpp?\. ?\d|\bISBN\b|\bdoi\b|\bIn: |\beds?\.|University Press|\bRetrieved\b|\bVol\. ?\d|^[^\p{L}\d_]*\p{Lu}[\p{L}'’-]+, \p{Lu}.{0,80}\((?:1[6-9]|20)\d\d[a-z]?\)/u

/** Whether a block is an entry of a list of references, whose names are other people's and whose titles are in other languages. */
function isReference({text}: FormPlace['block']): boolean {
  return text.length < 500 && references.test(text)
}

/** Whether the same word stands behind both: Macmillan Trust, MacMillan Trust. */
function shareNeighbour(a: Form, b: Form, contexts: Contexts): boolean {
  const near = contexts.neighbours(b)
  return [...contexts.neighbours(a)].some((word) => word.startsWith('>') && near.has(word))
}

/** Whether a particle of another language follows, in lower case. */
function leadsParticle({block, token}: FormPlace): boolean {
  const next = /^ (\p{Ll}{1,5}) /u.exec(block.text.slice(token.end, token.end + 8))?.[1]
  return next !== undefined && particles.has(next)
}

function inOneBlock(a: Form, b: Form): boolean {
  return a.places.some((one) => b.places.some((other) => other.block === one.block))
}
