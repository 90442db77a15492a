import {pick, type Plant} from '../../src/check/plant.ts'

const ordinal = /(?<= )(\d{1,3})(?:st|nd|rd)(?= )/gu

/** Gives an ordinal the ending of most others: 21th. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({text}, block) => [...text.matchAll(ordinal)].map((match) => ({block, match})))
  const place = pick(places, random)
  if (!place) return undefined
  const {block, match} = place
  const [right, number = ''] = match
  const wrong = `${number}th`
  const {index} = match
  return {
    blocks: blocks.map(({role, text}, at) =>
      at === block ? {role, text: text.slice(0, index) + wrong + text.slice(index + right.length)} : {role, text}
    ),
    places: [{block, start: index, end: index + wrong.length}],
    wrong,
    right,
    kind: 'ending'
  }
}
