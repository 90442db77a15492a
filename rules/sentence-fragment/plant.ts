import {pick, type Plant} from '../../src/check/plant.ts'

const opened =
  /(?<=^|[.!?] )((?:(?!Following|Including|According|During|Everything|Nothing|Something|Anything|Depending|Regarding|Being)\p{Lu}\p{Ll}+ing|Asked|Told|Pressed|Faced|Although|Though|While|Whereas|When|Unless|If|(?:After|Before|Since) (?:he|she|they|we|it)) [^,.!?;:()"“”]{35,220}),( (?:the|he|she|it|they|we|I|his|her|our|their|\p{Lu}\p{Ll}+)(?: [^.!?"“”]{20,300})\.)(?=$| [A-Z"“])/gu

/** Shorter ones are style. */
const shortest = 8

/** Cut the main clause of a sentence off, as an edit does that moved it elsewhere: the participle or the "although" stays alone. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [...text.matchAll(opened)]
          .filter(([, opening = '']) => opening.split(' ').length >= shortest)
          .map((match) => ({block, start: match.index, match}))
      : []
  )
  const place = pick(places, random)
  const target = place && blocks[place.block]
  if (!place || !target) return undefined
  const [all, opening = ''] = place.match
  const said = `${opening}.`
  const text = target.text.slice(0, place.start) + said + target.text.slice(place.start + all.length)
  return {
    blocks: blocks.map((block, index) => (index === place.block ? {...block, text} : block)),
    places: [{block: place.block, start: place.start, end: place.start + said.length}],
    wrong: said,
    right: all,
    kind: /^\p{Lu}\p{Ll}+ing /u.test(opening) ? 'a participle alone' : `a subordinate clause alone`
  }
}
