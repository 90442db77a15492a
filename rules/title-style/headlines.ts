import type {Article} from '../../src/article/article.ts'
import type {Block, Passage, Word} from '../../src/article/block.ts'
import type {StyleSlip} from '../../src/check/house-style.ts'
import type {HouseStyles} from '../../src/desk/house-styles.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

type Style = NonNullable<HouseStyles['headlines']>

/** Words that title case leaves small. */
const small = /^(?:a|an|the|and|but|or|nor|for|so|yet|as|at|by|in|of|on|to|up|via|vs?|per|off|en|de|la)$/

/** The slip of a headline whose capitals are the other way; undefined where it is right, or nobody can tell. */
export function headlineSlip(passage: Passage, style: Style, lexicon: Lexicon): StyleSlip | undefined {
  const {words, text} = passage
  const common = words.filter((word) => !opens(word, passage) && isCommon(word, lexicon))
  const capital = common.filter((word) => word.shape === 'capital')
  const lower = common.filter((word) => word.shape === 'lower')
  // Sentences have a common word with a capital now and then (a name), titles hardly one without.
  const wrong =
    style === 'sentence'
      ? capital.length >= 2 && lower.length * 4 <= capital.length
      : lower.length >= 2 && capital.length <= lower.length
  if (!wrong) return undefined
  const house = style === 'sentence' ? 'writes headlines as sentences' : 'capitalises the words of headlines'
  return {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? text.length, house}
}

/** Whether a word's capital says nothing: it opens the headline, or what stands after a colon, a dash or a quotation mark. */
function opens(word: Word, {text, words}: Passage): boolean {
  const before = words[word.index - 1]
  return !before || /[:?!.“"‘—–|]/.test(text.slice(before.end, word.start))
}

/** Whether a word of a headline is certainly no name: of four letters and more, hardly ever with a capital elsewhere. */
function isCommon(word: Word, lexicon: Lexicon): boolean {
  if (word.opaque || word.norm.length < 4 || /[^a-z]/.test(word.norm)) return false
  const pos = lexicon.pos(word.norm)
  return pos !== 0 && (pos & Pos.name) === 0 && lexicon.capital(word.norm) === 0 && !lexicon.isFunctionWord(word.norm)
}

/** The headline as the house writes it; undefined where a word may be a name. */
export function rewritten(block: Block, style: Style, article: Article, lexicon: Lexicon): string | undefined {
  let result = ''
  let from = block.words[0]?.start ?? 0
  for (const word of block.words) {
    const mended = style === 'sentence' ? lowered(word, block, article, lexicon) : raised(word, block)
    if (mended === undefined) return undefined
    result += block.text.slice(from, word.start) + mended
    from = word.end
  }
  return result
}

/** A word of a headline as it stands in a sentence: as the article's text has it, or as English has it. */
function lowered(word: Word, block: Block, article: Article, lexicon: Lexicon): string | undefined {
  const printed = block.text.slice(word.start, word.end)
  if (word.shape !== 'capital' || opens(word, block) || word.norm === 'i' || word.norm.startsWith("i'")) return printed
  const elsewhere = article
    .places(word.norm)
    .filter((place) => place.block.role === 'body' && !place.word.initial && !place.word.quoted)
  const capitals = elsewhere.filter((place) => place.word.shape === 'capital').length
  if (capitals > 0) return capitals === elsewhere.length ? printed : undefined
  const known = elsewhere.length > 0 || lexicon.isFunctionWord(word.norm) || lexicon.capital(word.norm) === 0
  return known ? printed.toLowerCase() : undefined
}

function raised(word: Word, block: Block): string {
  const printed = block.text.slice(word.start, word.end)
  const last = word.index === block.words.length - 1
  if (word.shape !== 'lower' || word.opaque || (small.test(word.norm) && !last && !opens(word, block))) return printed
  return printed.charAt(0).toUpperCase() + printed.slice(1)
}
