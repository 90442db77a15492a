import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

const colours = 'red|blue|green|yellow|white|black|silver|grey|gray|orange|purple|pink|brown|gold|beige|maroon|cream'
const things =
  'car|van|lorry|truck|bus|coach|taxi|motorcycle|motorbike|scooter|bicycle|bike|boat|yacht|dinghy|canoe|tractor|trailer|caravan|helicopter|plane|jacket|coat|hat|cap|hoodie|jumper|sweater|shirt|dress|rucksack|backpack|bag|suitcase|scarf|tent|door|balloon|hatchback|saloon|estate|pick-?up|SUV|4x4|minibus'
/** "A red Ford Fiesta", "the blue Fiesta", "the silver van". */
const coloured = new RegExp(
  `(?<!\\p{L})([Aa]|[Tt]he|[Hh]is|[Hh]er) (?:(?:small|large|old|new|dark|light|bright|battered|stolen) )?(${colours}) ((?:\\p{Lu}[\\p{L}\\d-]+ ){0,2}?)(${things}|\\p{Lu}[\\p{L}\\d-]+)(?![\\p{L}-]| \\p{Lu})`,
  'gu'
)

interface Coloured extends Span {
  readonly block: Block
  readonly colour: string
  readonly thing: string
  readonly isKnown: boolean
}

function colouredIn(block: Block): readonly Coloured[] {
  return [...block.text.matchAll(coloured)].map(
    ({index, 0: words, 1: article = '', 2: colour = '', 4: thing = ''}) => ({
      block,
      start: index + article.length + 1,
      end: index + words.length,
      colour: colour.replace('gray', 'grey'),
      thing: thing.toLowerCase(),
      isKnown: /^the$/i.test(article)
    })
  )
}

/** Find a thing of two colours: "a red Ford Fiesta" and, of the one that the article tells of, "the blue Fiesta". */
export function* colourFindings(article: Article): Generator<Finding> {
  const all = article.blocks
    .filter(({role}) => role === 'body' || role === 'headline' || role === 'caption')
    .flatMap(colouredIn)
  for (const [at, one] of all.entries()) {
    if (!one.isKnown) continue
    const same = all.filter(({thing}) => thing === one.thing)
    const other = all.slice(0, at).find(({thing, colour}) => thing === one.thing && colour !== one.colour)
    if (!other || areSeveral(one, other, same, article)) continue
    yield {...contradiction(one, other, article, 0.75), severity: 'info'}
    return
  }
}

/** Whether an article tells of several of a thing: a second one was brought in, a third colour, "both vans", "the vans". */
function areSeveral(one: Coloured, other: Coloured, same: readonly Coloured[], {blocks}: Article): boolean {
  const many = new RegExp(
    `(?<!\\p{L})(?:(?:two|both|other|second|another) (?:\\p{L}+ ){0,2}${one.thing}|${one.thing}s)(?!\\p{L})`,
    'iu'
  )
  return (
    same.some(({colour, isKnown}) => !isKnown && colour === one.colour) ||
    new Set(same.map(({colour}) => colour)).size > 2 ||
    one.block.text.includes(other.block.text.slice(other.start, other.end)) ||
    blocks.some(({text}) => many.test(text))
  )
}
