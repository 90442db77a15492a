import {pick, plantAt, type Plant, type PlantBlock, type Planted, type Random} from '../../src/check/plant.ts'

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const counted =
  /(?<![\p{L}\d$£€.,:-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})( (?:\p{Ll}+ ){0,2}\p{Ll}+s)\b/giu

/**
 * Change a number: in the headline, in a caption that is made from a sentence of the text, before a list, in a sum, among
 * percentages, in an age.
 */
export const plant: Plant = (blocks, random) => {
  const headline = inHeadline(blocks, random)
  if (headline) return headline
  const kind = random()
  if (kind < 0.4) return captioned(blocks, random)
  if (kind < 0.6) return listed(blocks, random)
  return inserted(blocks, random)
}

function inHeadline(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const body = blocks
    .filter(({role}) => role === 'body')
    .map(({text}) => text.toLowerCase())
    .join('\n')
  const places = blocks.flatMap(({role, text}, block) =>
    role === 'headline' || role === 'standfirst' || role === 'caption'
      ? [...text.matchAll(counted)]
          .filter((match) => body.includes(match[0].toLowerCase()))
          .map((match) => ({block, start: match.index, right: match[1] ?? ''}))
      : []
  )
  const place = pick(places, random)
  if (!place) return undefined
  const wrong = neighbour(place.right, random)
  if (body.match(/[\p{L}\d]+/gu)?.includes(wrong.toLowerCase())) return undefined
  return plantAt(blocks, place, {wrong, right: place.right, kind: 'a number in the headline changed'})
}

function neighbour(number: string, random: Random): string {
  const at = words.indexOf(number.toLowerCase())
  const step = random() < 0.5 ? 1 : -1
  const other = at >= 0 ? (words[at + step] ?? words[at - step] ?? '') : String(Math.max(2, Number(number) + step))
  return /^\p{Lu}/u.test(number) ? other.charAt(0).toUpperCase() + other.slice(1) : other
}

/** Caption a picture with a sentence of the text, or its first clause, and with another number. */
function captioned(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const sentences = blocks.flatMap(({role, text}, block) =>
    role === 'body' && block < 12
      ? [...text.matchAll(/(?:^|[.!?] )(\p{Lu}[^.!?"“”]{30,160}\.)(?=\s|$)/gu)].flatMap((found) => {
          const sentence = found[1] ?? ''
          const match = [...sentence.matchAll(counted)][0]
          return match ? [{block, sentence, number: match[1] ?? '', start: match.index}] : []
        })
      : []
  )
  const chosen = pick(sentences, random)
  if (!chosen) return undefined
  const {block, number, start} = chosen
  const clause = chosen.sentence.indexOf(', ', start + 25)
  const sentence = clause > 0 && random() < 0.5 ? `${chosen.sentence.slice(0, clause)}.` : chosen.sentence
  const wrong = neighbour(number, random)
  const all = blocks.map(({text}) => text.toLowerCase()).join('\n')
  if (all.match(/[\p{L}\d]+/gu)?.includes(wrong.toLowerCase())) return undefined
  const caption = sentence.slice(0, start) + wrong + sentence.slice(start + number.length)
  return {
    blocks: [...blocks.slice(0, block), {role: 'caption' as const, text: caption}, ...blocks.slice(block)],
    places: [{block, start, end: start + wrong.length}],
    wrong,
    right: number,
    kind: 'a caption with another number'
  }
}

const nouns = ['speakers', 'volunteers', 'new members', 'towns', 'senior engineers', 'partners', 'projects', 'teams']
const verbs = ['There were', 'The report names', 'She thanked', 'We spoke to', 'The plan concerns', 'He praised']

/** Change the number before a list, or put a sentence with one into a paragraph: names that the document holds. */
function listed(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const natural = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [
          ...text.matchAll(
            /(?<![\p{L}\d])(two|three|four|five|six|seven|eight|nine)(?= (?:\p{Ll}+ ){0,3}\p{Ll}+s: (?:[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}, ){1,7}(?:and )?[\p{L}’' -]+\.)/giu
          )
        ].map((match) => ({block, start: match.index, right: match[1] ?? ''}))
      : []
  )
  const place = pick(natural, random)
  if (place) return plantAt(blocks, place, {wrong: neighbour(place.right, random), right: place.right, kind: 'a list'})
  const names = [
    ...new Set(
      blocks
        .flatMap(({text}) => text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,12} \p{Lu}\p{Ll}{3,12}(?=[ .,])/gu) ?? [])
        .filter((name) => !/United|North|South|America|All |For |The /.test(name))
    )
  ].slice(0, 3 + Math.floor(random() * 3))
  if (names.length < 3) return undefined
  const right = words[names.length - 2] ?? ''
  const mark = random()
  const open = mark < 0.6 ? ': ' : mark < 0.8 ? ' – ' : ' ('
  const last = (random() < 0.5 ? ', and ' : ' and ') + (names.at(-1) ?? '')
  const before = `${pick(verbs, random) ?? ''} `
  const after = ` ${pick(nouns, random) ?? ''}${open}${names.slice(0, -1).join(', ')}${last}${open === ' (' ? ')' : ''}.`
  return insertedSentence(blocks, random, [before, right, after], neighbour(right, random), 'a list')
}

/** Put a sentence whose figures don't agree into a paragraph. */
function inserted(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const some = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const step = some(2, 9) * (random() < 0.5 ? 1 : -1)
  const [men, women] = [some(6, 40), some(6, 40)]
  const [yes, no] = [some(35, 60), some(10, 35)]
  const left = 100 - yes - no
  const birth = some(1920, 1960)
  const age = some(35, 60)
  const cent = pick(['%', ' per cent', ' percent'], random) ?? '%'
  const sums: ReadonlyArray<readonly [string, number, string]> = [
    ['The bus carried ', men + women, ` people: ${men} men and ${women} women.`],
    [`The group of ${men} men and ${women} women, `, men + women, ' people in all, met on the first day.'],
    [`They sent ${men} letters and ${women} parcels, a total of `, men + women, '.'],
    ['In the end ', men + women, ` projects – ${men} old and ${women} new – were paid for.`],
    ['The club has ', men + women, ` members (${men} adults and ${women} children).`]
  ]
  const shares: ReadonlyArray<readonly [string, number, string]> = [
    [`In the vote ${yes}${cent} were for the plan, ${no}${cent} against it and `, left, `${cent} abstained.`],
    [`Of the land ${yes}${cent} is forest, ${no}${cent} is farmland, and the remaining `, left, `${cent} is built up.`],
    [`Asked whether they approved, ${yes}${cent} said yes, ${no}${cent} said no and `, left, `${cent} did not know.`]
  ]
  const lives: ReadonlyArray<readonly [string, number, string]> = [
    [`Born in ${birth}, the founder died in ${birth + age} at the age of `, age, '.'],
    [`The painter (${birth}–${birth + age}) died aged `, age, ' after a short illness.'],
    [`The founder was born in ${birth} and was `, age, ` when the work began in ${birth + age}.`]
  ]
  const which = random()
  if (which < 0.4) {
    const [before, right, after] = pick(sums, random) ?? sums[0] ?? ['', 0, '']
    return insertedSentence(blocks, random, [before, String(right), after], String(right + step), 'a sum')
  }
  if (which < 0.7) {
    const [before, right, after] = pick(shares, random) ?? shares[0] ?? ['', 0, '']
    return insertedSentence(
      blocks,
      random,
      [before, String(right), after],
      String(right + Math.abs(step) + 2),
      'percentages of one whole'
    )
  }
  const [before, right, after] = pick(lives, random) ?? lives[0] ?? ['', 0, '']
  const off = step + Math.sign(step) * 3
  return insertedSentence(blocks, random, [before, String(right), after], String(right + off), 'an age')
}

/** Put a sentence behind a paragraph's last one, with the wrong number; any place of the sentence counts. */
function insertedSentence(
  blocks: readonly PlantBlock[],
  random: Random,
  [before, right, after]: readonly [string, string, string],
  wrong: string,
  kind: string
): Planted | undefined {
  const bodies = blocks.flatMap(({role, text}, block) =>
    role === 'body' && /[.!?]$/.test(text) ? [{block, text}] : []
  )
  const chosen = pick(bodies, random)
  if (!chosen) return undefined
  const {block, text} = chosen
  const sentence = before + wrong + after
  const made = `${text} ${sentence}`
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: made} : item)),
    places: [{block, start: text.length + 1, end: made.length}],
    wrong,
    right,
    kind
  }
}
