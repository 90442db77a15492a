import {pick, type Plant, type Random} from '../../src/check/plant.ts'

const swaps: Readonly<Record<string, string>> = {
  will: 'would',
  would: 'will',
  can: 'could',
  could: 'can',
  the: 'this',
  this: 'that',
  that: 'this',
  our: 'the',
  my: 'our',
  we: 'they',
  is: 'was',
  are: 'were',
  was: 'is',
  has: 'had',
  have: 'had',
  more: 'many',
  many: 'several',
  very: 'really',
  need: 'want',
  make: 'take',
  must: 'should',
  should: 'must',
  people: 'folks',
  and: 'or',
  for: 'to',
  to: 'for'
}
const said = /[“"]([^“”"]{60,400})[”"]/g
const verbs = ['said', 'told reporters', 'said on Monday', 'said in a statement']

/** Quote somebody's words a second time in another paragraph, a caption or a standfirst, with one to three words changed. */
export const plant: Plant = (blocks, random) => {
  const quotations = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [...text.matchAll(said)].flatMap((match) => {
          const words = (match[1] ?? '').replace(/[,.]$/, '').split(' ')
          return words.length >= 11 ? [{block, words, speaker: speakerBehind(text, match.index + match[0].length)}] : []
        })
      : []
  )
  const chosen = pick(quotations, random)
  if (!chosen) return undefined
  const {block, speaker} = chosen
  const words = partOf(chosen.words, random)
  const changed = [...words]
  const number = 1 + Math.floor(random() * 3)
  let made = 0
  for (let tries = 0; tries < 30 && made < number; tries++) {
    const at = 2 + Math.floor(random() * (changed.length - 4))
    const word = changed[at] ?? ''
    const swap = swaps[word]
    if (random() < 0.25 && /^\p{Ll}{2,}$/u.test(word)) {
      changed.splice(at, 1)
      made++
    } else if (swap !== undefined && words[at] === word) {
      changed[at] = swap
      made++
    }
  }
  if (made === 0) return undefined
  const quotation = changed.join(' ')
  const way = random()
  const role = way < 0.6 ? 'body' : way < 0.8 ? 'caption' : 'standfirst'
  const attribution = role === 'standfirst' ? '' : ` ${speaker} ${pick(verbs, random) ?? 'said'}.`
  const text = `“${quotation}${attribution === '' ? '.”' : ',”'}${attribution}`
  const at = role === 'standfirst' ? Math.min(1, block) : Math.min(blocks.length, block + 2)
  const first = at <= block
  return {
    blocks: [...blocks.slice(0, at), {role, text}, ...blocks.slice(at)],
    // The message stands at the later one.
    places: [
      {block: at, start: 0, end: text.length},
      ...(first ? [{block: block + 1, start: 0, end: blocks[block]?.text.length ?? 0}] : [])
    ],
    wrong: quotation,
    right: words.join(' '),
    kind: role === 'body' ? 'quoted again in the text' : `quoted again in the ${role}`
  }
}

function partOf(words: readonly string[], random: Random): readonly string[] {
  if (words.length < 18 || random() < 0.5) return words
  const from = Math.floor(random() * (words.length - 14))
  return words.slice(from, from + 14 + Math.floor(random() * (words.length - from - 13)))
}

function speakerBehind(text: string, from: number): string {
  const match =
    /^[\s,]*(?:said|says) ((?:\p{Lu}[\p{L}.]+ ?){1,3})|^[\s,]*((?:\p{Lu}[\p{L}.]+ ){1,3})(?:said|says)/u.exec(
      text.slice(from, from + 80)
    )
  return (match?.[1] ?? match?.[2] ?? 'She').trim().replace(/\.$/, '')
}
