import type {Desk} from '../../desk/desk.ts'
import type {Form, FormPlace} from './forms.ts'

/** The two in their order: an accent is lost far more often than one is put where none belongs. */
export function byAccents(a: Form, b: Form): readonly [Form, Form] {
  return accents(a.text) <= accents(b.text) ? [a, b] : [b, a]
}

/** Continents whose names another language writes with accents. */
const continent = /^(?:africa|america|asia|europa|oceania)$/

/**
 * Whether the accents are another language's, in a title or a word for the word, while the text's own name goes without:
 * `Códice París` in an article about Paris, `al-Ṣūfī` beside al-Sufi.
 */
export function isForeign({places}: Form, plain: Form, {names, english}: Desk): boolean {
  if (names.country(plain.key) || continent.test(plain.key)) return true
  if (places.every((place) => isTransliterated(place) || isInForeignWords(place))) return true
  if (names.city(plain.key).length === 0) return false
  return places.every(({run, at}) => {
    const word = run.tokens[at - 1]?.text ?? run.tokens[at + 1]?.text
    return word !== undefined && !english.lexicon.has(word) && !english.lexicon.has(word.toLowerCase())
  })
}

function accents(text: string): number {
  return text.replace(/[ -~]/g, '').length
}

/** Letters and words by which scholars write other scripts. */
const scholarly =
  /[ʿʾḍḥḳṃṇṛṣṭẓẖḏġḫẕ]|\b(?:Arabic|Sanskrit|Persian|Hebrew|Hindi|Urdu|Pali|Tamil|Akkadian|transliterat\p{L}+)\b/iu

function isTransliterated({block, token}: FormPlace): boolean {
  if (/^al-/i.test(token.text)) return true
  return /[āēīōū]/i.test(token.text) && scholarly.test(block.text)
}

const particles = /(?<!\p{L})(?:de|del|las?|los|y|et|und|der|die|das|des|du|les?|el|dos?|da|en|von|della|di)(?!\p{L})/gu

/** Whether a word stands in a title or a sentence of another language, by the little words around it. */
function isInForeignWords({block, token}: FormPlace): boolean {
  const around = block.text.slice(Math.max(0, token.start - 50), token.end + 30)
  return (around.match(particles)?.length ?? 0) >= 3
}
