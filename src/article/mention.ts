import type {Article} from './article.ts'
import type {Block} from './block.ts'
import {manners} from './manners.ts'
import {oncePerPassage} from './once.ts'
import type {Span} from './source-map.ts'

/** Words of those who write about how others write. */
const language =
  /\b(?:mis-?spel\p{L}+|mispr\p{L}+|spelling|grammar\p{L}*|ungrammatical|typos?|homophones?|eggcorns?|malapropisms?|mondegreens?|solecisms?|linguists?|linguistics?|pedants?|pedantry|apostrophes?|pronouns?|prepositions?|participles?|gerunds?|lexicograph\p{L}+|etymolog\p{L}+|orthograph\p{L}+|phonetic\p{L}*|pronunciations?|double negatives?|syllables?|vowels?|consonants?|sub-?editors?|proof-?read\p{L}*|style ?(?:guide|book)s?|punctuation|editing errors?|pet peeves?|idioms?)(?!\p{L})/giu
/** A thing with writing on it, right before a quotation: what it says is quoted with its slips. */
const sign =
  /\b(?:menus?|sign(?:s|post|posts|board|boards)?|notices?|notice-?boards?|posters?|placards?|banners?|shop windows?|window of|labels?|(?:black|chalk)-?boards?|outside an?|graffiti|tattoos?|t-shirts?|mugs?|stickers?|leaflets?|fl[iy]ers?)\b[^.!?“”"‘]{0,50}$/iu
/** How many different words of language make an article one about language. */
const enough = 2
/** How many UTF-16 units a quotation has at most that is a word or a phrase. */
const shortest = 40

const termsOf = oncePerPassage((passage) =>
  manners.in(passage, 'language') ? Array.from(passage.text.matchAll(language), ([word]) => word.toLowerCase()) : []
)

/** Whether the article is about words: a column on usage, a list of corrections. */
function isOnLanguage({blocks}: Article): boolean {
  const found = new Set<string>()
  for (const block of blocks) for (const term of termsOf(block)) found.add(term)
  return found.size >= enough
}

/**
 * Whether words are mentioned rather than used: in quotation marks where a text tells of language, or as what is written on a sign.
 * A word that a paragraph about language quotes may stand in it without marks, too: `you write "of of", and nobody sees the second of`.
 */
export function isMention(article: Article, block: Block, place: Span): boolean {
  const {quotations, text} = block
  if (quotations.length === 0) return false
  const around = quotations.filter(({start, end}) => start <= place.start && place.start < end)
  if (around.some(({start}) => sign.test(text.slice(Math.max(0, start - 60), start)))) return true
  if (!article.derive(isOnLanguage)) return false
  return around.length > 0 || isQuotedBeside(block, place)
}

/** Whether a short quotation of the paragraph, whole, stands in it once more where the words are. */
function isQuotedBeside({quotations, text}: Block, place: Span): boolean {
  const words = new Set(
    text
      .slice(place.start, place.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
  return quotations.some(({start, end}) => {
    if (end - start > shortest) return false
    const quoted =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    return quoted.length > 0 && quoted.every((word) => words.has(word))
  })
}
