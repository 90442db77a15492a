import {pick, type Plant, type PlantBlock, type Random} from '../../src/check/plant.ts'

/** A sentence of a document, or the quotation in one. */
interface Taken {
  readonly block: number
  readonly text: string
  readonly quoted: boolean
}

type Way = readonly [
  kind: string,
  make: (text: string, others: readonly string[], random: Random) => string | undefined
]

/** What becomes of a pull-quote's words between the draft and the page. */
const ways: readonly Way[] = [
  ['another word', (text, others, random) => exchanged(text, () => pick(others, random), random)],
  ['another word', (text, others, random) => exchanged(text, () => pick(others, random), random)],
  [
    'singular for plural',
    (text, _, random) => exchanged(text, (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`), random)
  ],
  ['a word left out', (text, _, random) => withoutAWord(text, random)],
  ['a word added', (text, others, random) => withAWord(text, pick(others, random) ?? 'indeed', random)],
  ['two words exchanged', (text, _, random) => swapped(text, random)],
  ['negation lost', (text) => (/ not /.test(text) ? text.replace(' not ', ' ') : undefined)],
  ['another auxiliary', (text) => changedAuxiliary(text)],
  [
    'another number',
    (text) =>
      /\b\d{1,3}\b/.test(text) ? text.replace(/\b\d{1,3}\b/, (number) => String(Number(number) + 1)) : undefined
  ],
  [
    'two changes',
    (text, others, random) =>
      exchanged(
        exchanged(text, () => pick(others, random), random),
        () => pick(others, random),
        random
      )
  ]
]

/**
 * Set a sentence of a document as a pull-quote, as desks do (cut at an end, with or without marks), and change it: words, the
 * marks, the source that the text no longer has.
 */
export const plant: Plant = (blocks, random) => {
  const sentences = sentencesOf(blocks)
  const quoted = sentences.filter((sentence) => sentence.quoted)
  const taken = pick(quoted.length > 0 && random() < 0.7 ? quoted : sentences, random)
  if (!taken) return undefined
  const others = blocks.flatMap(({text}) => text.match(/(?<= )\p{Ll}{5,}(?= )/gu) ?? [])
  const way = random()
  if (way < 0.1 && taken.quoted) return withoutSource(blocks, taken)
  if (way < 0.2) {
    const plain = pick(
      sentences.filter((sentence) => !sentence.quoted && !isFirstPerson(blocks)),
      random
    )
    return plain && inserted(blocks, plain, `“${plain.text}”`, 'quotation marks gained', random)
  }
  const [kind, make] = pick(ways, random) ?? []
  const text = make?.(taken.text, others, random)
  if (!kind || text === undefined || text === taken.text) return undefined
  const cut = random() < 0.3 ? text.replace(/[.!?]$/, '') : text
  const marked = taken.quoted && random() < 0.8
  return inserted(blocks, taken, marked ? `“${cut.charAt(0).toUpperCase()}${cut.slice(1)}”` : cut, kind, random)
}

function withoutSource(blocks: readonly PlantBlock[], taken: Taken): ReturnType<Plant> {
  const without = blocks.map((block, index) =>
    index === taken.block ? {...block, text: block.text.replace(taken.text, 'Nothing more was said.')} : block
  )
  return inserted(without, taken, `“${taken.text}”`, 'no source in the text', () => 0.5)
}

function inserted(
  blocks: readonly PlantBlock[],
  taken: Taken,
  text: string,
  kind: string,
  random: Random
): ReturnType<Plant> {
  const at = Math.max(1, Math.min(blocks.length, taken.block + Math.floor(random() * 7) - 2))
  return {
    blocks: [...blocks.slice(0, at), {role: 'pullquote', text}, ...blocks.slice(at)],
    places: [{block: at, start: 0, end: text.length}],
    wrong: text,
    right: taken.text,
    kind
  }
}

/** Sentences of the running text, and those in quotation marks, that are long enough to be pulled. */
function sentencesOf(blocks: readonly PlantBlock[]): Taken[] {
  return blocks.flatMap(({role, text}, block): Taken[] => {
    if (role !== 'body') return []
    const quotations = [...text.matchAll(/["“]([^"“”]{40,260})[,.!?]?["”]/g)].map((match) => match[1] ?? '')
    const plain = /["“”]/.test(text) ? [] : text.split(/(?<=[.!?])\s+(?=[A-Z])/)
    return [
      ...quotations.map((part) => ({block, text: part.split(/(?<=[.!?]) /)[0] ?? '', quoted: true})),
      ...plain.map((part) => ({block, text: part, quoted: false}))
    ].filter(
      (item) => (item.text.match(/\p{L}+/gu)?.length ?? 0) >= 9 && item.text.length < 260 && !item.text.includes('\n')
    )
  })
}

function isFirstPerson(blocks: readonly PlantBlock[]): boolean {
  return blocks.some(({text}) => /\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y)\b/.test(text.replace(/["“][^"“”]*["”]/g, '')))
}

function exchanged(text: string, make: (word: string) => string | undefined, random: Random): string {
  const places = [...text.matchAll(/(?<= )\p{Ll}{5,}(?=[ ,.])/gu)]
  const place = pick(places, random)
  const word = place && make(place[0])
  return place && word !== undefined
    ? text.slice(0, place.index) + word + text.slice(place.index + place[0].length)
    : text
}

function withoutAWord(text: string, random: Random): string {
  const words = text.split(' ')
  const at = 2 + Math.floor(random() * Math.max(1, words.length - 4))
  return words.filter((_, index) => index !== at).join(' ')
}

function withAWord(text: string, word: string, random: Random): string {
  const words = text.split(' ')
  const at = 2 + Math.floor(random() * Math.max(1, words.length - 4))
  return [...words.slice(0, at), word, ...words.slice(at)].join(' ')
}

function swapped(text: string, random: Random): string {
  const words = text.split(' ')
  const at = 1 + Math.floor(random() * Math.max(1, words.length - 3))
  return [...words.slice(0, at), words[at + 1] ?? '', words[at] ?? '', ...words.slice(at + 2)].join(' ')
}

const auxiliaries: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  was: 'is',
  were: 'are',
  will: 'would',
  can: 'could',
  has: 'had',
  have: 'had',
  must: 'should'
}

function changedAuxiliary(text: string): string | undefined {
  const match = / (is|are|was|were|will|can|has|have|must) /.exec(text)
  return match ? text.replace(match[0], ` ${auxiliaries[match[1] ?? ''] ?? 'did'} `) : undefined
}
