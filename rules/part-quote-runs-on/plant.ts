import {pick, type Plant} from '../../src/check/plant.ts'

// A quoted sentence behind its speech: `she said: "We must wait. It is early."`
const quoted = /(["“])(\p{Lu}\p{Ll}+)( [^"“”]{15,300}?\p{Ll}{3}[.?!] \p{Lu}[^"“”]{15,400}?)(["”])/gu
// A part-quotation with a sentence of the writer's behind it.
const part = /(?<=\p{Ll} )(["“])(\p{Ll}[^"“”.?!]{6,200})(["”]\.|[.]["”])( \p{Lu}[^"“”]{20,200}?\p{Ll}\.)(?= |$)/gu
const leads = [
  'They agreed that it was',
  'The report called them',
  'She conceded that the plan',
  'Officials said that',
  'The letter says that',
  'He described it as'
]

/** Runs a part-quotation on into a whole sentence: a quoted pair of sentences is built into one of the writer's, or a mark moves. */
export const plant: Plant = (blocks, random) => {
  const moved = random() < 0.5
  const places = blocks.flatMap((block, index) =>
    block.role === 'body' ? [...block.text.matchAll(moved ? part : quoted)].map((match) => ({index, match})) : []
  )
  const place = pick(places, random)
  if (!place) return undefined
  const {index, match} = place
  const text = blocks[index]?.text ?? ''
  const [whole, open = '', first = '', rest = '', close = ''] = match
  const lead = match.index === 0 ? `${pick(leads, random) ?? ''} ` : ''
  // Without a lead before it the quotation must follow a word.
  if (!moved && match.index > 0 && !/\p{L},? $/u.test(text.slice(0, match.index))) return undefined
  const made = moved
    ? `${open}${first}.${close}${open === '“' ? '”' : '"'}`
    : `${lead}${open}${first.toLowerCase()}${rest}${close}`
  const before = moved ? text.slice(0, match.index) : text.slice(0, match.index).replace(/, $/, ' ')
  return {
    blocks: blocks.map((block, number) =>
      number === index ? {...block, text: before + made + text.slice(match.index + whole.length)} : block
    ),
    places: [{block: index, start: before.length, end: before.length + made.length}],
    wrong: made,
    right: whole,
    kind: moved ? 'a mark moved' : 'built in'
  }
}
