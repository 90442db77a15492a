import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/** A sentence's end before a sentence of a pronoun, outside quotation marks as far as a few words around tell. */
const seam = /(?<=\p{Ll}{2})\. (?=(?:It|We|They|He|She|There) \p{Ll}[^.?!"“”]{10,200}[.?!])/gu

/** Makes one sentence of two, with a comma between them. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? Array.from(text.matchAll(seam), ({index}) => ({block, start: index, right: text.slice(index, index + 3)}))
      : []
  )
  const place = pick(found, random)
  if (!place) return undefined
  const {right} = place
  return plantAt(blocks, place, {wrong: `, ${right.slice(2).toLowerCase()}`, right, kind: 'comma for a stop'})
}
