import {pick, type Plant, type PlantBlock, type Planted, type Random} from '../../src/check/plant.ts'

interface Way {
  readonly kind: string
  /** What in a text makes room for the placeholder, or undefined for a block of its own. */
  readonly at?: RegExp
  readonly texts: readonly string[]
  /** Whether the placeholder follows what it was found at instead of standing for it. */
  readonly behind?: boolean
}

const numberBeforeWord = /(?<=\p{Ll} )\d[\d,.]*\d(?= \p{Ll}{3,})|(?<=\p{Ll} )\d(?= \p{Ll}{3,})/gu
const money = /(?<=[$£€])\d[\d,.]*\d\b/g
const fullName = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?=[ ,.])/gu
const sentenceEnd = /(?<=\p{Ll}{3})(?=\.(?:\s|$))/gu

const ways: readonly Way[] = [
  {kind: 'TK for a number', at: numberBeforeWord, texts: ['TK', 'TK', 'TKTK', 'TK TK', 'XXX', 'XXXX', '???', 'xxx']},
  {kind: 'an amount', at: money, texts: ['TK', 'XX', 'XXX', 'XXXX', 'TBC']},
  {
    kind: 'a name',
    at: fullName,
    texts: [
      '[NAME]',
      '[TK]',
      'TKTK',
      '{{full_name}}',
      '${name}',
      '<<Full Name>>',
      '[insert name]',
      '%s',
      '[FULL NAME]',
      '{{ speaker.name }}',
      '*|FNAME|*',
      '[name tk]'
    ]
  },
  {
    kind: 'a note',
    at: sentenceEnd,
    behind: true,
    texts: [
      ' [CHECK]',
      ' [check spelling]',
      ' [TK]',
      ' [ADD LINK]',
      ' [LINK]',
      ' (CHECK)',
      ' [confirm with source]',
      ' [NEED QUOTE]',
      ' FIXME',
      ' [fact check]',
      ' [insert link here]',
      ' (TK)',
      ' [DATE TK]',
      ' [???]'
    ]
  },
  {
    kind: 'a block',
    texts: [
      'INSERT QUOTE HERE',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
      'Headline here',
      'Type your text',
      'Caption goes here',
      'Insert photo caption here',
      '“INSERT QUOTE HERE,” she said.',
      'TK TK TK',
      'Lorem ipsum',
      '[insert pull-quote]',
      'TODO: add a quotation from the union',
      'Your text here',
      'Click to add text'
    ]
  }
]

/** Leaves a placeholder in a clean document: for a number, an amount or a name, behind a sentence, or as a block of its own. */
export const plant: Plant = (blocks, random) => {
  const way = pick(ways, random)
  const text = way && pick(way.texts, random)
  if (!way || text === undefined) return undefined
  if (!way.at) return ownBlock(blocks, text, way.kind, random)
  const {at} = way
  const places = blocks.flatMap((block, index) =>
    block.role === 'body' ? [...block.text.matchAll(at)].map((match) => ({index, match})) : []
  )
  const place = pick(places, random)
  if (!place) return undefined
  const {index, match} = place
  const start = match.index
  const before = blocks[index]?.text ?? ''
  const changed = before.slice(0, start) + text + before.slice(start + match[0].length)
  return {
    blocks: blocks.map((block, number) => (number === index ? {...block, text: changed} : block)),
    places: [{block: index, start, end: start + text.length}],
    wrong: text,
    right: match[0],
    kind: way.kind
  }
}

function ownBlock(blocks: readonly PlantBlock[], text: string, kind: string, random: Random): Planted {
  const index = 1 + Math.floor(random() * blocks.length)
  const block: PlantBlock = {role: 'body', text}
  return {
    blocks: [...blocks.slice(0, index), block, ...blocks.slice(index)],
    places: [{block: index, start: 0, end: text.length}],
    wrong: text,
    right: '',
    kind
  }
}
