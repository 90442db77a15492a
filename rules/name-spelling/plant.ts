import {months, weekdays} from '../../src/article/calendar.ts'
import {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Names} from '../../src/desk/names/names.ts'
import {pick, type Plant, type PlantBlock, type Random} from '../../src/check/plant.ts'

interface Place {
  readonly block: number
  readonly start: number
  readonly end: number
}

const lexicon = new Lexicon()
const names = new Names()
const nameExpression = /(?<![\p{L}\d@#/.])\p{Lu}[\p{L}’'-]*\p{Ll}(?![\p{L}\d/@])/gu
const everyday = new Set([
  ...months,
  ...weekdays,
  ...(
    'President Senator Congress Senate House Representative Secretary Department Committee Act American ' +
    'Americans State States National Federal Government University District County'
  ).split(' ')
])

/** Misspells one of at least three mentions of a name by one slip of the hand or the ear. */
export const plant: Plant = (blocks, random) => {
  const name = pick(repeatedNames(blocks), random)
  if (!name) return undefined
  // Headlines and captions are where names go wrong most: a mention there is taken more often than its share.
  const furniture = name.places.filter(({block}) =>
    ['headline', 'caption', 'standfirst'].includes(blocks[block]?.role ?? '')
  )
  const place = pick(furniture.length > 0 && random() < 0.4 ? furniture : name.places, random)
  if (!place) return undefined
  for (let attempt = 0; attempt < 20; attempt++) {
    const slip = pick(slips, random)
    const wrong = slip?.make(name.text, random)
    if (!slip || wrong === undefined || wrong === name.text || name.others.has(wrong)) continue
    const text = blocks[place.block]?.text ?? ''
    const changed = text.slice(0, place.start) + wrong + text.slice(place.end)
    return {
      blocks: blocks.map((block, index) => (index === place.block ? {...block, text: changed} : block)),
      places: [{block: place.block, start: place.start, end: place.start + wrong.length}],
      wrong,
      right: name.text,
      kind: slip.kind
    }
  }
  return undefined
}

interface Repeated {
  readonly text: string
  readonly places: readonly Place[]
  /** Every other capitalised word of the document. */
  readonly others: ReadonlySet<string>
}

/** Names that stand at least three times, at least twice within a sentence, and never in lower case. */
function repeatedNames(blocks: readonly PlantBlock[]): readonly Repeated[] {
  const places = new Map<string, Place[]>()
  const inside = new Map<string, number>()
  const lower = new Set<string>()
  const people = new Set<string>()
  for (const [block, {text}] of blocks.entries()) {
    for (const match of text.matchAll(/(?<!\p{L})\p{Ll}+/gu)) lower.add(match[0])
    for (const match of text.matchAll(nameExpression)) {
      const word = match[0].replace(/['’]s?$/, '')
      const before = text.slice(Math.max(0, match.index - 2), match.index)
      const previous = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, match.index - 20), match.index))
      if (previous?.[1] && names.given(previous[1]) > 1) people.add(word)
      if (/^[\p{Ll},] $/u.test(before)) inside.set(word, (inside.get(word) ?? 0) + 1)
      const place = {block, start: match.index, end: match.index + word.length}
      places.set(word, [...(places.get(word) ?? []), place])
    }
  }
  const others = new Set(places.keys())
  return [...places].flatMap(([text, found]) => {
    const steady = found.length >= 3 && (inside.get(text) ?? 0) >= 2 && text.length >= 5
    const word = lexicon.has(text.toLowerCase()) && !people.has(text)
    const usual = word || everyday.has(text) || lower.has(text.toLowerCase()) || /['’-]/.test(text)
    return steady && !usual ? [{text, places: found, others}] : []
  })
}

interface SlipKind {
  readonly kind: string
  make(name: string, random: Random): string | undefined
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const sounds: ReadonlyArray<readonly [RegExp, string]> = [
  [/ph/, 'f'],
  [/f(?!f)/, 'ph'],
  [/c(?=[aou])/, 'k'],
  [/k(?=[aou])/, 'c'],
  [/ck/, 'k'],
  [/y(?=.)/, 'i'],
  [/i(?=[a-z]$)/, 'y'],
  [/ei/, 'ie'],
  [/ie/, 'ei'],
  [/er$/, 'or'],
  [/on$/, 'en'],
  [/en$/, 'an'],
  [/an$/, 'en'],
  [/th/, 't'],
  [/z/, 's'],
  [/gh/, 'g'],
  [/ey$/, 'y']
]

const slips: readonly SlipKind[] = [
  {kind: 'letter dropped', make: (name, random) => at(name, 1, random, () => '')},
  {kind: 'letter doubled', make: (name, random) => at(name, 1, random, (letter) => letter + letter)},
  {
    kind: 'letters transposed',
    make(name, random) {
      const index = 1 + Math.floor(random() * (name.length - 2))
      return name.slice(0, index) + name.charAt(index + 1) + name.charAt(index) + name.slice(index + 2)
    }
  },
  {
    kind: 'neighbour on the keyboard',
    make: (name, random) =>
      at(name, 1, random, (letter) => {
        const row = keyboard.find((keys) => keys.includes(letter))
        if (!row) return letter
        const index = row.indexOf(letter)
        return pick([row.charAt(index - 1), row.charAt(index + 1)].filter(Boolean), random) ?? letter
      })
  },
  {
    kind: 'sound-alike',
    make(name, random) {
      const change = pick(
        sounds.filter(([expression]) => expression.test(name)),
        random
      )
      return change && name.replace(change[0], change[1])
    }
  },
  {
    kind: 'double letter single',
    make: (name) => {
      const changed = name.replace(/([a-z])\1/, '$1')
      return changed === name ? undefined : changed
    }
  }
]

/** Change one lower-case letter from the position `from` on. */
function at(name: string, from: number, random: Random, change: (letter: string) => string): string | undefined {
  const index = from + Math.floor(random() * (name.length - from))
  const letter = name.charAt(index)
  return /[a-z]/.test(letter) ? name.slice(0, index) + change(letter) + name.slice(index + 1) : undefined
}
