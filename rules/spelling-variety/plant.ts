import {isQuoted, findQuotations} from '../../src/article/quotations.ts'
import {pick, type Plant, type PlantBlock} from '../../src/check/plant.ts'
import {spellingOf, type Side} from '../../src/desk/english/variety-pairs.ts'

interface Place {
  readonly block: number
  readonly start: number
  readonly word: string
}

/**
 * Spell one word of a document as the other side of the Atlantic does; half of the documents are first put into British
 * spelling throughout. The document shows its variety by at least three other words.
 */
export const plant: Plant = (blocks, random) => {
  const british = random() < 0.5
  const side: Side = british ? 'British' : 'American'
  const clean = british ? blocks.map((block) => ({...block, text: convert(block.text)})) : blocks
  const places = placesOf(clean, side)
  const types = new Set(places.map(({word}) => word))
  if (types.size < 4) return undefined
  const place = pick(places, random)
  const target = place && clean[place.block]
  const spelling = place && spellingOf(place.word)
  if (!place || !target || !spelling) return undefined
  const end = place.start + place.word.length
  const text = target.text.slice(0, place.start) + spelling.other + target.text.slice(end)
  return {
    blocks: clean.map((block, index) => (index === place.block ? {...block, text} : block)),
    places: [{block: place.block, start: place.start, end: place.start + spelling.other.length}],
    wrong: spelling.other,
    right: place.word,
    kind: `${british ? 'American' : 'British'} word in ${side} copy`
  }
}

/** The writer's own words of one side, without -ise and -ize. */
function placesOf(blocks: readonly PlantBlock[], side: Side): readonly Place[] {
  return blocks.flatMap(({role, text}, block) => {
    if (role !== 'body' && role !== 'list' && role !== 'standfirst') return []
    const quotations = findQuotations(text)
    return [...text.matchAll(/(?<![\p{L}\p{N}@#/._-])\p{Ll}{4,}(?![\p{L}\p{N}@/_-])/gu)].flatMap(({0: word, index}) => {
      const spelling = spellingOf(word)
      if (spelling?.side !== side || spelling.difference === 'ise' || isQuoted(quotations, index)) return []
      return [{block, start: index, word}]
    })
  })
}

/** Put a text into British spelling, -ize left as it is. */
function convert(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}@#/._-])\p{Ll}{4,}(?![\p{L}\p{N}@/_-])/gu, (word) => {
    const spelling = spellingOf(word)
    return spelling?.side === 'American' && spelling.difference !== 'ise' ? spelling.other : word
  })
}
