import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'

/** A word with a capital that stands in the name of an institution, a prize or a work by mistake only. */
interface Mistaken {
  /** What stands right before it, in lower case. */
  readonly before?: RegExp
  /** What stands right behind it, in lower case. */
  readonly after?: RegExp
  readonly meant: string
}

const mistaken: Readonly<Record<string, Mistaken>> = {
  john: {
    after: /^ hopkins (?:university|hospital|medic|school|health|researcher|scientist|epidemiolog|all|bloomberg)/,
    meant: 'Johns'
  },
  proctor: {after: /^ (?:&|and) gamble\b/, meant: 'Procter'},
  canne: {after: /^ film festival\b/, meant: 'Cannes'},
  institute: {before: /\bsmithsonian $/, meant: 'Institution'},
  hights: {before: /\bwuthering $/, meant: 'Heights'},
  gough: {before: /\b(?:a|the|vincent) van $/, meant: 'Gogh'},
  price: {before: /\b(?:nobel|nobel peace|pulitzer|booker|turner|nobel memorial) $/, meant: 'Prize'},
  prices: {before: /\b(?:nobel|nobel peace|pulitzer|booker) $/, meant: 'Prizes'},
  statute: {after: /^ of liberty\b/, meant: 'Statue'},
  reserved: {before: /\bfederal $/, after: /^ (?:bank|board|chair|system)/, meant: 'Reserve'}
}

/** A slip in the name of an institution. */
export interface InstitutionSlip {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly right: string
}

/** How far around a word its name is read. */
const reach = 40

/** The slips in names of institutions, prizes and works that leave a word: John Hopkins University, the Nobel Peace Price. */
export function* institutionSlips(article: Article): Generator<InstitutionSlip> {
  for (const [norm, {before, after, meant}] of Object.entries(mistaken)) {
    for (const {block, word} of article.places(norm)) {
      if (!/^\p{Lu}\p{Ll}/u.test(word.text)) continue
      const {text} = block
      if (before && !before.test(text.slice(Math.max(0, word.start - reach), word.start).toLowerCase())) continue
      if (after && !after.test(text.slice(word.end, word.end + reach).toLowerCase())) continue
      yield {block, start: word.start, end: word.end, right: meant}
    }
  }
}
