import {pick, plantAt, type Plant, type PlantBlock, type Planted} from '../../src/check/plant.ts'
import type {NumberStyle} from '../../src/desk/house-styles.ts'
import {numberWords, wordOfNumber} from '../../src/article/ledger/number-words.ts'

const prose = new Set(['body', 'list', 'note', 'standfirst', 'caption'])
const forms = ['per cent', 'percent', '%'] as const

/** Writes one number as the house doesn't: a per cent, a number in words or figures, thousands. */
export const plant: Plant = (blocks, random, house) => {
  const set = house ? house.styles?.numbers : undefined
  const ways = [percent, words, thousands].filter(
    (_, at) => !house || set?.[(['percent', 'words', 'thousands'] as const)[at] ?? 'words']
  )
  const order = ways.map((way) => ({way, key: random()})).toSorted((a, b) => a.key - b.key)
  for (const {way} of order) {
    const planted = way(blocks, random, set)
    if (planted) return planted
  }
  return undefined
}

interface Site {
  readonly block: number
  readonly start: number
  readonly match: RegExpMatchArray
}

function sites(blocks: readonly PlantBlock[], expression: RegExp): Site[] {
  return blocks.flatMap(({role, text, code}, block) =>
    prose.has(role)
      ? [...text.matchAll(expression)].flatMap((match) =>
          /["“‘]/.test(text.slice(0, match.index)) || code?.length ? [] : [{block, start: match.index, match}]
        )
      : []
  )
}

type Way = (blocks: readonly PlantBlock[], random: () => number, set: NumberStyle | undefined) => Planted | undefined

const percent: Way = (blocks, random, set) => {
  const site = pick(sites(blocks, /(?<![\w.,$-])(\d[\d.,]*)( percent| per cent|%)(?![\w-])/g), random)
  if (!site) return undefined
  const [all, number = '', printed = ''] = site.match
  const form = forms.find((one) => one === printed.trim())
  if (!form || (set && set.percent !== form)) return undefined
  const other =
    pick(
      forms.filter((one) => one !== form),
      random
    ) ?? '%'
  const house = {styles: {numbers: {percent: form}}}
  if (form !== '%' && other !== '%') {
    const at = {block: site.block, start: site.start + number.length + 1}
    return {...plantAt(blocks, at, {wrong: other, right: form, kind: `${other} for ${form}`}), house}
  }
  return {
    ...plantAt(blocks, site, {
      wrong: `${number}${other === '%' ? '' : ' '}${other}`,
      right: all,
      kind: `${other} for ${form}`
    }),
    house
  }
}

const words: Way = (blocks, random, set) => {
  const style = set?.words ?? (random() < 0.5 ? 'nine' : 'ten')
  const house = {styles: {numbers: {words: style}}}
  if (random() < 0.5) {
    const site = pick(
      sites(blocks, /(?<=\p{Ll} )(?:two|three|four|five|six|seven|eight|nine)(?=[ -]\p{Ll}{3})/gu),
      random
    )
    if (!site) return undefined
    const [right] = site.match
    return {...plantAt(blocks, site, {wrong: String(numberWords.get(right)), right, kind: 'figure for word'}), house}
  }
  const site = pick(sites(blocks, /(?<=\p{Ll} )(?:1[1-9]|[2-9]\d)(?= \p{Ll}{3})/gu), random)
  if (!site) return undefined
  const [right] = site.match
  const word = wordOfNumber(Number(right))
  return {...plantAt(blocks, site, {wrong: word, right, kind: 'word for figure'}), house}
}

const thousands: Way = (blocks, random, set) => {
  const style = set?.thousands ?? pick(['comma', 'none', 'space'] as const, random) ?? 'comma'
  const number = /(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w,-])/g
  const site = pick(sites(blocks, number), random)
  if (!site) return undefined
  const [comma] = site.match
  const house = {styles: {numbers: {thousands: style}}}
  const bare = comma.replace(/,/g, '')
  if (style === 'comma') {
    return {...plantAt(blocks, site, {wrong: bare, right: comma, kind: 'thousands without comma'}), house}
  }
  // The document's own numbers are all parted by commas: one that isn't is made into one that is.
  const small = pick(sites(blocks, /(?<= )[2-9]\d\d(?= \p{Ll}{3})/gu), random)
  if (!small) return undefined
  const [printed] = small.match
  const wrong = `1${printed.charAt(0)},${printed}`
  const right = wrong.replace(',', style === 'none' ? '' : '\u00A0')
  return {...plantAt(blocks, small, {wrong, right: printed, kind: 'thousands with comma'}), right, house}
}
