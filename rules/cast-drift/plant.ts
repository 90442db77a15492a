import {pick, type Plant, type Random} from '../../src/check/plant.ts'
import {Names} from '../../src/desk/names/names.ts'

const names = new Names()
const place =
  /^(?:County|City|Springs|Service|Park|River|Lake|Hill|Street|Road|Island|School|College|Forest|Valley|Beach|Creek)$/
const pairs = /(?<!\p{Lu}[\p{L}.]* |[\p{L}.“"])(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})(?= \p{Ll}|[,.] )/gu

/** Gives somebody who is named twice an age, a party's mark or a role, and another one the second time. */
export const plant: Plant = (blocks, random) => {
  const places = new Map<string, Array<{block: number; end: number}>>()
  for (const [block, {text, role}] of blocks.entries()) {
    if (role !== 'body' || /["“”]|\b(?:19|20)\d\d\b/.test(text)) continue
    for (const match of text.matchAll(pairs)) {
      // Franklin County and Crystal Springs are nobody.
      if (names.given(match[1] ?? '') < 5 || names.surname(match[2] ?? '') === 0 || place.test(match[2] ?? '')) continue
      const found = places.get(match[0]) ?? []
      places.set(match[0], found)
      found.push({block, end: match.index + match[0].length})
    }
  }
  const person = pick(
    [...places].filter(([, found]) => found.length > 1 && found[0]?.block !== found[1]?.block),
    random
  )
  const [first, second] = person?.[1] ?? []
  if (!person || !first || !second) return undefined
  const kind = pick(kinds, random)
  const [right, wrong] = kind?.values(random) ?? ['', '']
  if (!kind) return undefined
  const at = (place: {readonly end: number}): number => (kind.before ? place.end - person[0].length : place.end)
  const [one, other] = [kind.insert(right), kind.insert(wrong)]
  const insert = (text: string, offset: number, words: string): string =>
    text.slice(0, offset) + words + text.slice(offset)
  const start = at(second) + other.indexOf(wrong)
  return {
    blocks: blocks.map(({role, text}, block) => {
      if (block === first.block) return {role, text: insert(text, at(first), one)}
      return block === second.block ? {role, text: insert(text, at(second), other)} : {role, text}
    }),
    places: [{block: second.block, start, end: start + wrong.length}],
    wrong,
    right,
    kind: kind.name
  }
}

interface Kind {
  readonly name: string
  /** Whether the words stand before the name. */
  readonly before: boolean
  values(random: Random): readonly [right: string, wrong: string]
  insert(value: string): string
}

const kinds: readonly Kind[] = [
  {
    name: 'two ages',
    before: false,
    values(random) {
      const age = 25 + Math.floor(random() * 40)
      const turned = Number([...String(age)].toReversed().join(''))
      return [String(age), String(Math.abs(turned - age) > 1 ? turned : age + 10)]
    },
    insert: (age) => `, ${age},`
  },
  {name: 'two parties', before: false, values: () => ['R-Ohio', 'D-Ohio'], insert: (tag) => ` (${tag})`},
  {name: 'two states', before: false, values: () => ['D-NJ', 'D-NY'], insert: (tag) => ` (${tag})`},
  {name: 'two positions', before: true, values: () => ['goalkeeper', 'striker'], insert: (role) => `the ${role} `},
  {name: 'deputy and mayor', before: true, values: () => ['Deputy Mayor', 'Mayor'], insert: (title) => `${title} `}
]
