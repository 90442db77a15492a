import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/** A sentence's end before a short sentence of a pronoun, each with words enough. */
const seam =
  /(?<=[.?!] (?:We|They|He|She|It|The \p{Ll}+) (?:was|were|is|are|had|has) [\p{Ll} ]{20,80})\. (?=(?:It|We|They|He|She) (?:was|were|is|are|had|has|will) [\p{Ll} ]{20,80}\.)/gu

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
