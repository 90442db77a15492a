import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/** A question of a few words, outside quotation marks as far as its own words tell. */
const question =
  /(?<=(?:^|[.!?] )(?:(?:So|But|And),? )?(?:[Hh]ow|[Ww]hy|[Ww]hat|[Ww]here|[Ww]hen|[Ww]ho|[Dd]o|[Dd]id|[Aa]re|[Ii]s|[Cc]an|[Ww]ill|[Hh]ave)(?: [\p{L}’',-]{1,15}){2,20} )(\p{Ll}{2,20})\?(?= \p{Lu}|$)/gu

/** Ends a question with a full stop. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? Array.from(text.matchAll(question), ({0: right, 1: word = '', index}) => ({block, start: index, right, word}))
      : []
  )
  const place = pick(found, random)
  return place && plantAt(blocks, place, {wrong: `${place.word}.`, right: place.right, kind: 'full stop'})
}
