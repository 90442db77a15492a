import {isNeighbour} from '../../src/desk/english/spelling-edits.ts'
import {pick, type Plant, type Random} from '../../src/check/plant.ts'
import {Lexicon} from '../../src/desk/english/lexicon.ts'

const lexicon = new Lexicon()
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The ways of going wrong, as often as in editors' corrections of published articles (a letter left out: one in three). */
const ways = [
  ...Array.from({length: 7}, () => 'missing' as const),
  ...Array.from({length: 3}, () => 'extra' as const),
  ...Array.from({length: 3}, () => 'replaced' as const),
  ...Array.from({length: 3}, () => 'transposed' as const),
  'undoubled',
  'undoubled',
  'doubled',
  'first',
  // Two slips in one word.
  'twice',
  'twice'
] as const

/** Misspell one word of the running text so that it is no word. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({role, text}, block) =>
    role === 'body' || role === 'list' || role === 'standfirst' || role === 'headline' || role === 'heading'
      ? [...text.matchAll(/(?<![\p{L}\p{N}@#/._'’-])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}@/_'’-])/gu)].map(
          ({0: word, index}) => ({
            block,
            index,
            word
          })
        )
      : []
  )
  for (let attempt = 0; attempt < 30; attempt++) {
    const place = pick(places, random)
    const target = place && blocks[place.block]
    const way = pick(ways, random)
    if (!place || !target || !way) return undefined
    const wrong = misspell(place.word, way, random)
    // A capital is a name's, unless the word is hardly ever one.
    if (!lexicon.has(place.word) || (/^\p{Lu}/u.test(place.word) && lexicon.capital(place.word) !== 0)) continue
    if (wrong === undefined || wrong === place.word || lexicon.has(wrong)) continue
    const text = target.text.slice(0, place.index) + wrong + target.text.slice(place.index + place.word.length)
    return {
      blocks: blocks.map((block, index) => (index === place.block ? {...block, text} : block)),
      places: [{block: place.block, start: place.index, end: place.index + wrong.length}],
      wrong,
      right: place.word,
      kind: `${way}, ${place.word.length < 6 ? 'short' : 'long'} word`
    }
  }
  return undefined
}

function misspell(word: string, way: (typeof ways)[number], random: Random): string | undefined {
  // The first letter is seldom wrong.
  const at = 1 + Math.floor(random() * (word.length - 1))
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  switch (way) {
    case 'missing':
      return head + tail.slice(1)
    case 'extra':
      return (
        head +
        (pick(
          [...letters].filter((letter) => isNeighbour(letter, word.charAt(at))),
          random
        ) ?? 'e') +
        tail
      )
    case 'replaced': {
      const vowel = /[aeiou]/.test(word.charAt(at))
      const others = [...letters].filter((letter) =>
        vowel ? /[aeiou]/.test(letter) : isNeighbour(letter, word.charAt(at))
      )
      return head + (pick(others, random) ?? 'e') + tail.slice(1)
    }
    case 'transposed':
      return tail.length > 1 ? head + tail.charAt(1) + tail.charAt(0) + tail.slice(2) : undefined
    case 'doubled':
      return head + word.charAt(at - 1) + tail
    case 'first': {
      const keys = [...letters].filter((letter) => isNeighbour(letter, word.charAt(0)))
      return random() < 0.5 ? word.slice(1) : (pick(keys, random) ?? 'e') + word.slice(1)
    }
    case 'twice': {
      const simple = ['missing', 'extra', 'replaced', 'transposed', 'doubled'] as const
      const once = word.length > 6 ? misspell(word, pick(simple, random) ?? 'missing', random) : undefined
      return once && misspell(once, pick(simple, random) ?? 'missing', random)
    }
    case 'undoubled':
      return /(.)\1/.test(word) ? word.replace(/(.)\1/, '$1') : undefined
  }
}
