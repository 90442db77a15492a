import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

/**
 * The end of a plain sentence before another: each begins with its subject, has few words and no comma, and tells nothing of what somebody
 * thinks or denies. Longer ones would be told by what stands within them.
 */
const seam =
  /\.(?<=(?:^|[.?!] )(?:(?:The|Our|My|His|Her|Their) \p{Ll}+|It|We|They|He|She|There)(?: (?!(?:not|so|such|that|what|which|who|if|when|never|no|because|only|too|said|says|told|think|believe|know|hope|after|before|since)\b)[\p{L}\d’'-]+){4,16}\.) (?=(?:It|We|They|He|She|There)(?: (?!(?:said|says|told|think|believe|know|hope)\b)[\p{L}\d’'-]+){4,20}[.])/gu

/** A pronoun behind the comma of a clause that a sentence begins with. */
const clause =
  /(?<=(?:^|[.!?] )(?:Although|Though|If|When|Because|Since|While|As|After|Before|Once)(?: [\p{L}’-]{1,15}){3,12}, )(?:it|they|we|she|there) (?=\p{Ll})/gu

/** Makes one sentence of two, with a comma between them, or, more seldom, gives the word behind a comma a capital. */
export const plant: Plant = (blocks, random) => {
  const isCapital = random() < capitals
  const found = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? Array.from(text.matchAll(isCapital ? clause : seam), ({0: whole, index}) => {
          return {block, start: index, right: isCapital ? whole : text.slice(index, index + 3)}
        })
      : []
  )
  const place = pick(found, random)
  if (!place) return undefined
  const {right} = place
  if (isCapital) {
    const wrong = right.charAt(0).toUpperCase() + right.slice(1)
    return plantAt(blocks, place, {wrong, right, kind: 'capital behind a comma'})
  }
  return plantAt(blocks, place, {wrong: `, ${right.slice(2).toLowerCase()}`, right, kind: 'comma for a stop'})
}

/** How many of the plants are a capital. */
const capitals = 0.2
