import {pick, plantAt, type Plant, type Planted} from '../../src/check/plant.ts'

/** Write an apostrophe too many or too few: its and it's, contractions, possessives, decades. */
export const plant: Plant = (blocks, random): Planted | undefined => {
  const places: Array<{block: number; start: number; right: string; wrong: string; kind: string}> = []
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(
      /(?<=\s)(?:its|it['’]s|[Ll]et['’]s|[a-z]+n['’]t|(?:that|what|there|here|today|world|children|women|men)['’]s|(?:you|they|we)['’](?:re|ve|ll))(?= [a-z])|(?<=the )(?:19|20)\d0s\b/gi
    )) {
      const [right] = match
      const wrong = right === 'its' ? "it's" : /^\d/.test(right) ? right.replace('s', "'s") : right.replace(/['’]/, '')
      if (/^(?:were|well|shell|hell)$/i.test(wrong)) continue
      const kind = /^its$/i.test(wrong)
        ? "it's without"
        : right === 'its'
          ? 'its with'
          : /^\d/.test(right)
            ? 'decade'
            : 'another without'
      places.push({block, start: match.index, right, wrong, kind})
    }
  }
  const place = pick(places, random)
  if (!place) return undefined
  return plantAt(blocks, place, {wrong: place.wrong, right: place.right, kind: place.kind})
}
