import type {Article} from './article.ts'
import type {Block} from './block.ts'
import {manners, spokenWords} from './manners.ts'
import {oncePerPassage} from './once.ts'
import type {Span} from './source-map.ts'

/** Words that have lost their h, their g, their f, from the mark on: `'ome`, `leavin'`, `o'`. */
const clipped =
  "['‘’](?:(?<=(?:^|[\\s“”\"(])['‘’])(?:ad|appen|ard|ave|as|e|eard|ed|eld|elp|er|ere|ers|im|is|it|ome|orse|ot|ouse|ow|undred|un)(?![\\p{L}\\p{N}])|(?<=\\p{L}{2}in['’])(?=[\\s.,;!?])|(?<=\\b(?:o|wi|an|th|t)['’]) (?=\\p{Ll}))"
/** Grammar that is somebody's way of speaking where it is quoted, and a slip in the writer's own words. */
const grammar =
  '\\bme (?:mam|mum|mother|dad|da|daddy|father|nan|nana|gran|granny|granda|brothers?|sisters?|wife|husband|mates?|uncle|auntie?|bike|hands?|head|life|own)\\b|' +
  "\\b(?:i|you|we|they) (?:says|wants|goes|knows|has)\\b|\\b(?:you|we|they) was\\b|(?<!\\b(?:if|though|wish|wishes|wished|as) )\\b(?:i|he|she|it) (?:were|don[’']t|weren[’']t)\\b|" +
  "\\b(?:nobody|never|don['’]t|didn['’]t|couldn['’]t|can['’]t) (?:\\p{L}+ ){0,3}(?:nothing|nobody|none|never)\\b|" +
  '\\bthem (?:bins|boys|cars|days|dogs|fellas|fellows|folk|houses|kids|lads|men|ones|people|things|times|two|women|words|years)\\b'

const losing = new RegExp(clipped, 'giu')
const quoted = new RegExp(grammar, 'giu')

/** How many such words make a block somebody's speech, and how many in which share of the blocks an article. */
const enough = 2
const leastInArticle = 6
const shareOfBlocks = 0.25

/** Where a block has words that show how somebody speaks. */
const spokenAt = oncePerPassage((passage) => {
  const {text, words} = passage
  const isSpoken = manners.in(passage, 'spoken')
  const found = isSpoken ? words.filter(({norm}) => spokenWords.has(norm)).map(({start}) => start) : []
  if (/['‘’]/.test(text)) for (const {index} of text.matchAll(losing)) found.push(index)
  return found
})

/** Where a block has grammar that shows it, within its quotations. */
const waysAt = oncePerPassage(({text, role, quotations}) => {
  const speech = role === 'quote' || role === 'pullquote' ? [{start: 0, end: text.length}] : quotations
  return speech.flatMap(({start, end}) =>
    Array.from(text.slice(start, end).matchAll(quoted), ({index}) => start + index)
  )
})

/** Whether the whole article is told in dialect, as an oral history is. */
function isInDialect({blocks}: Article): boolean {
  const counts = blocks.map((block) => spokenAt(block).length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total >= leastInArticle && counts.filter((count) => count > 0).length >= blocks.length * shareOfBlocks
}

/**
 * Whether somebody's own way of speaking is printed at a place: in a quotation with one word or turn of it, in a paragraph with
 * two, in an article that is full of it. What is no standard English there is no slip.
 */
export function isDialect(article: Article, block: Block, place: Span): boolean {
  const found = spokenAt(block)
  if (found.length >= enough || article.derive(isInDialect)) return true
  const all = [...found, ...waysAt(block)]
  if (all.length === 0) return false
  if (block.role === 'quote' || block.role === 'pullquote') return true
  const own = block.quotations.filter(({start, end}) => start <= place.start && place.start < end)
  return own.some(({start, end}) => all.some((at) => start <= at && at < end))
}
