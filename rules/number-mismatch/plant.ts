import {pick, type Plant, type PlantBlock, type Planted, type Random} from '../../src/check/plant.ts'

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const counted =
  /(?<![\p{L}\d$£€.,:-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})( (?:\p{Ll}+ ){0,2}\p{Ll}+s)\b/giu

/**
 * Change a number in the headline that the text repeats with the same noun; where there is none, caption a picture with the
 * clause of the text that counts something, and with another number.
 */
export const plant: Plant = (blocks, random) => {
  const body = blocks
    .filter(({role}) => role === 'body')
    .map(({text}) => text.toLowerCase())
    .join('\n')
  const places = blocks.flatMap(({role, text}, block) =>
    role === 'headline' || role === 'standfirst' || role === 'caption'
      ? [...text.matchAll(counted)]
          .filter((match) => body.includes(match[0].toLowerCase()))
          .map((match) => ({block, text, start: match.index, number: match[1] ?? ''}))
      : []
  )
  const place = pick(places, random)
  if (!place) return captioned(blocks, random)
  const {block, text, start, number} = place
  const wrong = neighbour(number, random)
  if (body.match(/[\p{L}\d]+/gu)?.includes(wrong.toLowerCase())) return undefined
  const planted = text.slice(0, start) + wrong + text.slice(start + number.length)
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    places: [{block, start, end: start + wrong.length}],
    wrong,
    right: number,
    kind: 'a number in the headline changed'
  }
}

function neighbour(number: string, random: Random): string {
  const at = words.indexOf(number.toLowerCase())
  const step = random() < 0.5 ? 1 : -1
  const other = at >= 0 ? (words[at + step] ?? words[at - step] ?? '') : String(Math.max(2, Number(number) + step))
  return /^\p{Lu}/u.test(number) ? other.charAt(0).toUpperCase() + other.slice(1) : other
}

function captioned(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const sentences = blocks.flatMap(({role, text}, block) =>
    role === 'body' && block < 12
      ? (text.match(/[^.!?"“”]{30,160}[.](?=\s|$)/g) ?? []).flatMap((sentence) => {
          const match = [...sentence.matchAll(counted)][0]
          return match ? [{block, sentence: sentence.trim(), number: match[1] ?? '', noun: match[2] ?? ''}] : []
        })
      : []
  )
  const chosen = pick(sentences, random)
  if (!chosen) return undefined
  const {block, sentence, number, noun} = chosen
  const wrong = neighbour(number, random)
  const all = blocks.map(({text}) => text.toLowerCase()).join('\n')
  if (all.match(/[\p{L}\d]+/gu)?.includes(wrong.toLowerCase())) return undefined
  const start = sentence.indexOf(number + noun)
  const caption = sentence.slice(0, start) + wrong + sentence.slice(start + number.length)
  return {
    blocks: [...blocks.slice(0, block), {role: 'caption' as const, text: caption}, ...blocks.slice(block)],
    places: [{block, start, end: start + wrong.length}],
    wrong,
    right: number,
    kind: 'a caption with another number'
  }
}
