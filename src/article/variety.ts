import {sideOf, spellingOf, type Side, type Spelling} from '../desk/english/variety-pairs.ts'
import {varieties} from '../desk/variety.ts'
import type {Article} from './article.ts'
import type {Block, Word} from './block.ts'
import type {Span} from './source-map.ts'

/** A place where a word stands that two varieties spell differently: the word, or its part in a compound. */
export interface SpellingPlace extends Span {
  readonly block: Block
  /** In lower case. */
  readonly text: string
  readonly spelling: Spelling
}

/** The spellings of an article by variety. */
export interface ArticleSpelling {
  /** The places that count, by word in lower case, in the order of the article. */
  readonly words: ReadonlyMap<string, readonly SpellingPlace[]>
  /** How many different words are spelled so; -ise and -ize don't count. */
  readonly british: number
  readonly american: number
  /** How many different words end in -ise and the like, and in -ize. */
  readonly ise: number
  readonly ize: number
  /** The side that the article is written in: at least three words, and twice as many as of the other. */
  readonly side: Side | undefined
  /** Whether one variety (Canadian has both sides' spellings) has all words so. */
  readonly consistent: boolean
}

/** A line of a list of references, whose titles are spelled as they were printed: "A randomised trial. Vaccine. 2004;23:639-45". */
const reference =
  /\b(?:19|20)\d\d;\d+|\bet al\b|\bdoi:|\bISBN\b|\bretrieved (?:on )?\d{1,2} \p{Lu}|\bpp\. ?\d|\(\d{4}\)\.? .{10,200}: .{3,40} Press\b/iu
/** What the pattern can't do without, in letters that need no folding of Unicode: it is tried on nearly every paragraph. */
const mayRefer = /\d;\d|et al|doi:|isbn|retrieved|pp\. ?\d|press/i
const longestReference = 60

/**
 * Work out in which variety of English an article is written.
 *
 * Words within quotation marks, in block quotations and with a capital (names, titles) don't count.
 */
export function articleSpelling(article: Article): ArticleSpelling {
  const words = new Map<string, SpellingPlace[]>()
  for (const block of article.blocks) {
    if (block.role === 'quote' || block.role === 'pullquote' || block.role === 'other') continue
    if (block.words.length <= longestReference && mayRefer.test(block.text) && reference.test(block.text)) continue
    for (const word of block.words) {
      if (!counts(word, block)) continue
      for (const place of spellingPlaces(word, block)) {
        const places = words.get(place.text)
        if (places) places.push(place)
        else words.set(place.text, [place])
      }
    }
  }
  const tally = (side: Side, ise: boolean): number =>
    new Set(
      [...words.values()].flatMap(([first]) =>
        first?.spelling.side === side && (first.spelling.difference === 'ise') === ise
          ? [ise ? first.text : rootOf(first.text)]
          : []
      )
    ).size
  const [british, american] = [tally('British', false), tally('American', false)]
  return {
    words,
    british,
    american,
    ise: tally('British', true),
    ize: tally('American', true),
    side: isMajority(british, american) ? 'British' : isMajority(american, british) ? 'American' : undefined,
    consistent: varieties.some((variety) =>
      [...words].every(([word, [first]]) => {
        const side = first && sideOf(variety, word, first.spelling)
        return side === undefined || side === first?.spelling.side
      })
    )
  }
}

/** What the forms of one word share, which are one witness: plow, plowed; color, colorful. */
function rootOf(word: string): string {
  return word.replace(/(?:ed|ing|ers?|s)$/, '').slice(0, 5)
}

function isMajority(one: number, other: number): boolean {
  return one >= 3 && one >= 2 * other
}

/** Whether a word is the writer's own and no name. */
function counts(word: Word, block: Block): boolean {
  if (word.quoted || word.opaque) return false
  if (word.shape === 'lower') return true
  if (word.norm === 'labor' && word.shape === 'capital' && politics.test(block.text)) return false
  // A sentence's first word, unless a name begins there.
  return word.shape === 'capital' && word.initial && block.words[word.index + 1]?.shape === 'lower'
}

/** What is told of beside the Australian Labor Party, which spells its own name: "Labor will preference the Greens". */
const politics =
  /\b(?:Greens|Liberals?|Nationals|Coalition|[Cc]aucus|[Pp]remier|[Ss]enators?|MPs?|preferenc\w+|electorates?|by-elections?|frontbench\w*|backbench\w*|[Oo]pposition|[Tt]reasurer)\b/

const none: readonly SpellingPlace[] = []

/** The places in a word, or in the parts of a compound, that are spelled in two ways. */
function spellingPlaces(word: Word, block: Block): readonly SpellingPlace[] {
  const norm = word.norm.includes("'") ? word.norm.replace(/'s?$/, '') : word.norm
  const whole = spellingOf(norm)
  if (whole) return [{block, start: word.start, end: word.start + norm.length, text: norm, spelling: whole}]
  if (!norm.includes('-') || word.text.length !== word.end - word.start) return none
  let start = word.start
  return norm.split('-').flatMap((text) => {
    const spelling = spellingOf(text)
    const place = {block, start, end: start + text.length, text, spelling}
    start = place.end + 1
    return spelling ? [{...place, spelling}] : []
  })
}
