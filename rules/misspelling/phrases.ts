import type {Passage, Word} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/**
 * Words that English prints in a phrase of another language only, with the words that stand beside them: "mot juste",
 * "post hoc ergo propter hoc". Alone they may be slips: "garde" for "grade".
 */
const phrases: ReadonlyMap<string, ReadonlySet<string>> = readPhrases(`
  actus reus|animus revertendi|doli incapax|ferae naturae|per capita|per stirpes|res gestae|res ipsa|ipsa loquitur|res judicata|stare decisis
  ratio decidendi|nolo contendere|nunc dimittis|parens patriae|amicus curiae|amici curiae|corpus delicti|habeas corpus|pro bono|pro rata
  a posteriori|ad astra|ad nauseam|al dente|amour fou|amour propre|ancien regime|annus horribilis|annus mirabilis|art brut|art nouveau
  avant garde|arriere garde|garde manger|beau geste|beau monde|bel canto|belles lettres|bon mot|bons mots|bon vivant|bons vivants
  bona vacantia|carte blanche|cause celebre|cinema verite|comedie humaine|commedia dell|cordon sanitaire|coup foudre|cri coeur|cui bono
  deus ex|dolce vita|dolce farniente|eminence grise|en garde|en masse|en passant|en plein|enfant terrible|enfants terribles
  ergo propter|propter hoc|femme fatale|fin siecle|folie deux|force majeure|forces majeures|grande dame|grandes dames|haute couture
  haute cuisine|homme affaires|honi soit|hors concours|hors d'oeuvre|idee fixe|in flagrante|inter vivos|ipso facto|jus cogens|jus gentium
  jus sanguinis|jus soli|jeu esprit|joie vivre|lingua franca|locus standi|magna cum|mal mer|mater dolorosa|mens rea|mise scene|mot juste
  mots justes|ne plus|ne sais|sais quoi|noblesse oblige|nom guerre|nom plume|nouveau riche|nouveaux riches|nouvelle cuisine
  nouvelle vague|obiter dicta|obiter dictum|pari passu|pas deux|pater familias|petit bourgeois|petite bourgeoisie|piece resistance
  pied terre|prima donna|prime donne|prix fixe|quid pro|raison etre|rara avis|sang froid|savoir faire|savoir vivre|simpatico tutti
  sine die|sine qua|soi disant|sub judice|sui generis|table d'hote|tant mieux|tant pis|tempus fugit|terra firma|terra nullius|tour force
  trahison clercs|ultra vires|urbi et|vade mecum|vade retro|vox humana|vin ordinaire|vins ordinaires|wagon lits|roman fleuve|roman clef`)

function readPhrases(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  const add = (word: string, partner: string): undefined => {
    const known = partners.get(word)
    if (known) known.add(partner)
    else partners.set(word, new Set([partner]))
  }
  for (const phrase of text.split(/[|\n]/)) {
    const [first = '', second = ''] = phrase.trim().split(' ')
    add(first, second)
    add(second, first)
  }
  return partners
}

/** Whether a word stands in another language's phrase, next to the word or two that belong to it. */
export function isOfPhrase({words}: Passage, {index, norm}: Word): boolean {
  const partners = phrases.get(norm)
  if (!partners) return false
  return [-2, -1, 1, 2].some((step) => partners.has(plain(words[index + step]?.norm ?? '')))
}

/** Whether a hyphenated word is such a phrase, or holds one: "avant-garde". */
export function isHalfOfPhrase(norm: string): boolean {
  const parts = norm.split('-').map(plain)
  return parts.some((part, index) => phrases.get(part)?.has(parts[index + 1] ?? '') === true)
}

/** A word without its accents, as the phrases above are written. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
}

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/

/**
 * Whether a word stands beside one that another language spells, with its accents: "Bibliothèque nationale", or ends a species'
 * name: "Coccycua minuta".
 */
export function isBesideForeign(
  {words, text}: Passage,
  {index, start, end, norm, sentence}: Word,
  lexicon: Lexicon
): boolean {
  const beside = (step: number): Word | undefined => {
    const other = words[index + step]
    return other?.sentence === sentence && (step < 0 ? other.end === start - 1 : other.start === end + 1)
      ? other
      : undefined
  }
  const [before, after] = [beside(-1), beside(1)]
  if ([before, after].some((other) => other && accented.test(other.text) && !lexicon.has(plain(other.text))))
    return true
  // A genus has its capital within the sentence, and a Latin ending; the species stands right behind it, often in brackets.
  return (
    before?.shape === 'capital' &&
    /(?:a|us|um|is|ma|es|ys|ax|ix|on)$/.test(before.norm) &&
    /(?:a|us|um|is|ata|ensis|oides|ii|ae|ans|ens)$/.test(norm) &&
    /[([_*]/.test(text.charAt(before.start - 1))
  )
}
