import {pick, type Plant} from '../../src/check/plant.ts'
import {plainLetters} from '../../src/desk/names/fold-name.ts'

const accented = /(?<![\p{L}/@#.])\p{Lu}[\p{L}'’-]*(?![\p{L}/@])/gu

/** Takes the accents off one mention of a name that stands at least three times with them. */
export const plant: Plant = (blocks, random) => {
  const places = new Map<string, Array<{block: number; start: number; end: number}>>()
  for (const [block, {text}] of blocks.entries()) {
    for (const match of text.matchAll(accented)) {
      const word = match[0].replace(/['’]s?$/, '')
      if (plainLetters(word) === word || word.length < 4) continue
      const found = places.get(word) ?? []
      places.set(word, found)
      found.push({block, start: match.index, end: match.index + word.length})
    }
  }
  const name = pick(
    [...places].filter(([, found]) => found.length >= 3),
    random
  )
  const place = name && pick(name[1], random)
  if (!place) return undefined
  const wrong = plainLetters(name[0])
  return {
    blocks: blocks.map((block, index) =>
      index === place.block
        ? {...block, text: block.text.slice(0, place.start) + wrong + block.text.slice(place.end)}
        : block
    ),
    places: [{...place, end: place.start + wrong.length}],
    wrong,
    right: name[0],
    kind: 'accent lost'
  }
}
