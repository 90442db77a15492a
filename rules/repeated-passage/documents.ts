import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {oncePerPassage} from '../../src/article/once.ts'

/** Lines that announce a document printed in full: a letter, a speech, a statement from which the text above may quote. */
const announces =
  /\b(?:full|complete|entire|original) (?:text|letter|statement|remarks|speech|transcript|version|resolution|testimony|memo|exchange|interview|list|report|op-ed)\b|\b(?:text|copy|transcript|excerpts?|video) of (?:the|his|her|their|a|this|that|senator|sen|rep|congress\w*)\b|\b(?:letter|statement|remarks|speech|testimony|transcript|op-ed|excerpts?|column|comments?|text|questions?|resolution|opening)\b.{0,80}\b(?:below|follows?|following|as (?:prepared|delivered|follows|written)|printed here|reads?)\b|\b(?:below|following) (?:is|are)\b|\bas (?:prepared|delivered)\b|^(?:opening |floor |prepared |introductory )?(?:statement|remarks|testimony|speech|letter|transcript|introduction|floor speech)\b.{0,80}$/i
/** Lines that open such a document. */
const opens =
  /^["“']?(?:dear\b|to whom\b|m(?:r|rs|s|adam|adame)?\.? ?(?:speaker|president|chair(?:man|woman|person)?)\b|thank you,? (?:m(?:r|rs|s|adam|adame)|chair|ranking)|i rise\b|good (?:morning|afternoon|evening)|(?:statement|remarks|testimony) (?:of|by)\b|whereas\b|q:|question:)/i

/** Whether a document begins with a passage, or behind it. */
const bordersOf = oncePerPassage(({text}) => ({begins: opens.test(text), leads: announces.test(text.slice(-300))}))

/** What a block's text belongs to: the article (0), or the document printed in it that begins above. */
export function documentsOf(article: Article): ReadonlyMap<Block, number> {
  const documents = new Map<Block, number>()
  let current = 0
  for (const block of article.blocks) {
    const {begins, leads} = bordersOf(block)
    if (begins) current++
    documents.set(block, current)
    if (!begins && leads) current++
  }
  return documents
}

const firstPerson = /^(?:i|i'm|i've|i'll|we|we're|we've|we'll|our|my|us|me)$/

/** Whether the blocks around speak for themselves, outside quotation marks: a letter or a speech, not a report. */
export function isFirstPerson(block: Block, article: Article): boolean {
  return [article.blocks[block.index - 1], article.blocks[block.index + 1]].some((near) =>
    near?.words.some((word) => !word.quoted && word.shape !== 'upper' && firstPerson.test(word.norm))
  )
}

/**
 * Whether two blocks stand in different quotations of which one is a speech printed in full: several paragraphs, each with an
 * opening mark.
 */
export function isExcerptOfSpeech(one: Block, two: Block, article: Article): boolean {
  const [first, second] = [speechOf(one, article), speechOf(two, article)]
  const later = first[0] > second[0] ? first : second
  return first[0] !== second[0] && later[1] - later[0] >= 2
}

/** The row of paragraphs with opening marks that a block belongs to: the first index and the last. */
function speechOf({index}: Block, article: Article): readonly [number, number] {
  let [first, last] = [index, index]
  while (
    index - first < longestSpeech &&
    opensQuotation(article.blocks[first]) &&
    opensQuotation(article.blocks[first - 1])
  )
    first--
  while (
    last - index < longestSpeech &&
    opensQuotation(article.blocks[last]) &&
    opensQuotation(article.blocks[last + 1])
  )
    last++
  return [first, last]
}

/** How far paragraphs of one speech are followed. */
const longestSpeech = 50

function opensQuotation(block: Block | undefined): boolean {
  return block !== undefined && /^\s*["“]/.test(block.text)
}

/** How many words make a paragraph of the text, against lines at the top. */
const paragraph = 20

/** Index of the first paragraph of the text: above it stand titles, dates, second headlines. */
export function firstParagraph(article: Article): number {
  const first = article.blocks.find(
    ({role, words, text}) =>
      role === 'body' &&
      words.length >= paragraph &&
      /[.!?]["”’)]*\s*$/.test(text) &&
      words.some((word) => !word.quoted)
  )
  return first?.index ?? 0
}
