import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

const ordinal = /(?<= )(\d{1,3})(?:st|nd|rd)(?= )/gu

/** Gives an ordinal the ending of most others: 21th. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({text}, block) =>
    Array.from(text.matchAll(ordinal), ({0: right, 1: number = '', index: start}) => ({block, start, right, number}))
  )
  const place = pick(places, random)
  return place && plantAt(blocks, place, {wrong: `${place.number}th`, right: place.right, kind: 'ending'})
}
