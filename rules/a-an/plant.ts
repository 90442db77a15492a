import {pick, type Plant} from '../../src/check/plant.ts'

/** Swap one "a" or "an" of the running text for the other, before a word, initials or a number. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({role, text}, block) =>
    role !== 'body' && role !== 'list' && role !== 'standfirst'
      ? []
      : [...text.matchAll(/(?<![\p{L}\p{N}'’.&/(-])([Aa]n?) ["“(]?([\p{L}\p{N}][\p{L}\p{N}-]*)/gu)].flatMap((match) => {
          const [, article = '', next = ''] = match
          // "A" before a capital may be a letter; "an" within a sentence is always the article.
          if (article === 'A' && /^\p{Lu}/u.test(next)) return []
          return [{block, start: match.index, article, next}]
        })
  )
  // Each kind in equal measure: "an" is six times rarer than "a".
  const kinds = [...new Set(places.map(kindOf))].toSorted()
  const kind = pick(kinds, random)
  const place = pick(
    places.filter((item) => kindOf(item) === kind),
    random
  )
  const target = place && blocks[place.block]
  if (!place || !target || kind === undefined) return undefined
  const wrong = place.article.length === 1 ? `${place.article}n` : place.article.charAt(0)
  const text = target.text.slice(0, place.start) + wrong + target.text.slice(place.start + place.article.length)
  return {
    blocks: blocks.map((block, index) => (index === place.block ? {...block, text} : block)),
    places: [{block: place.block, start: place.start, end: place.start + wrong.length}],
    wrong: `${wrong} ${place.next}`,
    right: place.article,
    kind
  }
}

function kindOf({article, next}: {readonly article: string; readonly next: string}): string {
  const sort = /^\d/.test(next) ? 'number' : /^\p{Lu}{2}/u.test(next) ? 'initials' : 'word'
  return `${article.toLowerCase()} before a ${sort}`
}
