import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/** The figures of a text, and how each goes wrong. */
const ways = [
  {
    kind: 'ending',
    at: /(?<= )(\d{1,3})(?:st|nd|rd)(?= )/gu,
    make: (right: string) => right.replace(/(?<!\p{L})\p{L}+$/u, 'th')
  },
  {
    kind: 'space',
    at: /(?<= )(?:[£$€]\d{1,3}|\d{1,3}),\d{3}(?= )/gu,
    make: (right: string) => right.replace(',', ', ')
  },
  {
    kind: 'article',
    at: /(?<= )\p{Ll}{3,6} and a half(?= \p{Ll}+s )/gu,
    make: (right: string) => right.replace(' a ', ' ')
  }
] as const

/** Gives an ordinal the ending of most others (21th), parts a figure at its comma (1, 300), or takes a half its article. */
export const plant: Plant = (blocks, random) => {
  const places = ways.flatMap(({kind, at, make}) => {
    return blocks.flatMap(({text}, block) =>
      Array.from(text.matchAll(at), ({0: right, index: start}) => ({block, start, right, kind, wrong: make(right)}))
    )
  })
  const kind = pick([...new Set(places.map((place) => place.kind))], random)
  const place = pick(
    places.filter((one) => one.kind === kind),
    random
  )
  return place && plantAt(blocks, place, place)
}
