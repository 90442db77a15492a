import {pick, type Plant, type PlantBlock, type Random} from '../../src/check/plant.ts'

/** A passage that is taken from a document, and the block that it came from. */
interface Taken {
  readonly block: number
  readonly text: string
}

/** How a copy comes into an article: what becomes of the words on the way. */
const ways: ReadonlyArray<readonly [kind: string, make: (taken: Taken, random: Random) => string | undefined]> = [
  ['pull-quote, verbatim', ({text}) => text],
  ['pull-quote, verbatim', ({text}) => text],
  ['pull-quote without its quotation marks', ({text}) => (/["“”]/.test(text) ? text.replace(/["“”]/g, '') : undefined)],
  ['pull-quote put into quotation marks', ({text}) => (/["“”]/.test(text) ? undefined : `“${text}”`)],
  ['opening clause trimmed', ({text}) => trimmedFront(text)],
  ['last clause trimmed', ({text}) => trimmedEnd(text)],
  ['words added at the front', ({text}, random) => `${pick(openings, random) ?? ''} ${lowerFirst(text)}`],
  ['without a final stop', ({text}) => text.replace(/[.!?]["”’]?$/, '')],
  ['in capitals', ({text}) => text.toUpperCase()],
  ['one word left out', (taken, random) => withoutAWord(taken.text, random)]
]

const openings = ['In addition,', 'As the statement said,', 'But', 'And in the end,', 'Even so,', 'For now, at least,']

/**
 * Repeat a sentence, a paragraph or the headline of a document, as pull-quotes, second pastes and templates do.
 *
 * The copy becomes a paragraph of its own a few paragraphs away (above or below), or a sentence in another paragraph.
 */
export const plant: Plant = (blocks, random) => {
  const way = random()
  if (way < 0.1) return repeatedHeadline(blocks, random)
  if (way < 0.3) return repeatedParagraph(blocks, random)
  if (way < 0.45) return repeatedSentence(blocks, random)
  return pulledSentence(blocks, random)
}

function repeatedHeadline(blocks: readonly PlantBlock[], random: Random): ReturnType<Plant> {
  const headline = blocks.find(({role}) => role === 'headline')
  if (!headline || contentLength(headline.text) < 5 || blocks.length < 5) return undefined
  const at = 2 + Math.floor(random() * Math.min(3, blocks.length - 2))
  return inserted(blocks, {role: 'body', text: headline.text}, at, blocks.indexOf(headline), 'headline again')
}

function repeatedParagraph(blocks: readonly PlantBlock[], random: Random): ReturnType<Plant> {
  const candidates = blocks.flatMap(({role, text}, block) =>
    role === 'body' && contentLength(text) >= 12 ? [{block, text}] : []
  )
  const taken = pick(candidates, random)
  if (!taken) return undefined
  const at = Math.min(blocks.length, taken.block + 1 + Math.floor(random() * 6))
  return inserted(blocks, {role: 'body', text: taken.text}, at, taken.block, 'paragraph pasted twice')
}

function repeatedSentence(blocks: readonly PlantBlock[], random: Random): ReturnType<Plant> {
  const taken = pick(sentencesOf(blocks), random)
  const others = blocks.flatMap(({role, text}, block) =>
    role === 'body' && block !== taken?.block && /[.!?]["”]?$/.test(text) ? [block] : []
  )
  const target = pick(others, random)
  const old = target === undefined ? undefined : blocks[target]
  if (!taken || target === undefined || !old) return undefined
  const text = `${old.text} ${taken.text}`
  return {
    blocks: blocks.map((block, index) => (index === target ? {...block, text} : block)),
    places: [
      {block: target, start: old.text.length + 1, end: text.length},
      {block: taken.block, start: 0, end: blocks[taken.block]?.text.length ?? 0}
    ],
    wrong: taken.text,
    right: '',
    kind: 'sentence in another paragraph'
  }
}

function pulledSentence(blocks: readonly PlantBlock[], random: Random): ReturnType<Plant> {
  const taken = pick(sentencesOf(blocks), random)
  const [kind, make] = pick(ways, random) ?? []
  const text = taken && make?.(taken, random)
  if (!taken || !text || !kind || contentLength(text) < 9) return undefined
  const distance = Math.floor(random() * 9) - 3
  const at = Math.max(1, Math.min(blocks.length, taken.block + (distance >= 0 ? distance + 1 : distance)))
  return inserted(blocks, {role: 'body', text}, at, taken.block, kind)
}

function inserted(
  blocks: readonly PlantBlock[],
  copy: PlantBlock,
  at: number,
  original: number,
  kind: string
): ReturnType<Plant> {
  const source = original >= at ? original + 1 : original
  return {
    blocks: [...blocks.slice(0, at), copy, ...blocks.slice(at)],
    places: [
      {block: at, start: 0, end: copy.text.length},
      {block: source, start: 0, end: blocks[original]?.text.length ?? 0}
    ],
    wrong: copy.text,
    right: '',
    kind
  }
}

/** Sentences of the running text that are long enough to be pulled. */
function sentencesOf(blocks: readonly PlantBlock[]): Taken[] {
  return blocks.flatMap(({role, text}, block) => {
    if (role !== 'body') return []
    const sentences = text.split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])/)
    return sentences.flatMap((sentence) =>
      contentLength(sentence) >= 12 && /^["“]?[A-Z].*[.!?]["”]?$/.test(sentence) ? [{block, text: sentence}] : []
    )
  })
}

/** How many words a text has, numbers left out. */
function contentLength(text: string): number {
  return text.match(/[\p{L}]+/gu)?.length ?? 0
}

function trimmedFront(text: string): string | undefined {
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > text.length / 2) return undefined
  const rest = text.slice(comma + 2)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

function trimmedEnd(text: string): string | undefined {
  const comma = text.lastIndexOf(', ')
  return comma < text.length / 2 ? undefined : `${text.slice(0, comma)}.`
}

function lowerFirst(text: string): string {
  return /^(?:The|A|An|It|He|She|They|This|That|In|On|At) /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

function withoutAWord(text: string, random: Random): string {
  const words = text.split(' ')
  const at = 2 + Math.floor(random() * Math.max(1, words.length - 4))
  return words.filter((_, index) => index !== at).join(' ')
}
