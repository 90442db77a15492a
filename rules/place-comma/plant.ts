import {pick, type Plant} from '../../src/check/plant.ts'

const cities = [
  'Vienna, Austria',
  'Lyon, France',
  'Kyoto, Japan',
  'Leeds, England',
  'Tucson, Arizona',
  'Calgary, Canada',
  'Austin, Texas',
  'Lagos, Nigeria',
  'Santiago, Chile',
  'Boise, Idaho',
  'Salt Lake City, Utah',
  'Cape Town, South Africa',
  'Graz, Austria',
  'Cork, Ireland',
  'Kampala, Uganda',
  'Auckland, New Zealand'
]
const expression = /(?<= (?:in|at|from|to|near) )\p{Lu}[\p{L} ]{2,20}(?=(?: \p{Ll}|\.(?:\s|$)|, ))/gu

/** Puts a city with its country or state, without commas, where the text has a place. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({text, role}, block) =>
    role === 'body'
      ? [...text.matchAll(expression)].map((match) => ({block, start: match.index, end: match.index + match[0].length}))
      : []
  )
  const place = pick(places, random)
  const city = pick(cities, random)
  if (!place || city === undefined) return undefined
  const wrong = city.replace(',', '')
  const text = blocks[place.block]?.text ?? ''
  const right = / /.test(text.charAt(place.end)) ? `${city},` : city
  return {
    blocks: blocks.map((block, index) =>
      index === place.block ? {...block, text: text.slice(0, place.start) + wrong + text.slice(place.end)} : block
    ),
    places: [{block: place.block, start: place.start, end: place.start + wrong.length}],
    wrong,
    right,
    kind: right.endsWith(',') ? 'both commas lost' : 'the comma lost'
  }
}
