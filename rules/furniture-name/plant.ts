import {pick, type Plant} from '../../src/check/plant.ts'
import {Names} from '../../src/desk/names/names.ts'

const names = new Names()
const pairs = /(?<![\p{L}.])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{4,})(?!\p{L}| \p{Lu})/gu
const changes: ReadonlyArray<readonly [RegExp, string]> = [
  [/sen$/, 'son'],
  [/son$/, 'sen'],
  [/([a-z])\1/, '$1'],
  [/er$/, 'ar'],
  [/e(?=[a-z]$)/, 'a'],
  [/y$/, 'ey'],
  [/ey$/, 'y'],
  [/ck/, 'k'],
  [/ie/, 'ei'],
  [/i(?=[a-z])/, 'y']
]

/** Writes a headline and a caption that spell the surname of somebody in the text as another surname that exists. */
export const plant: Plant = (blocks, random) => {
  const people: Array<readonly [string, string]> = []
  for (const {text, role} of blocks) {
    if (role !== 'body') continue
    for (const [, given = '', surname = ''] of text.matchAll(pairs)) {
      if (names.given(given) > 4 && names.surname(surname) > 2) people.push([given, surname])
    }
  }
  const surname = pick(people, random)?.[1]
  if (surname === undefined) return undefined
  if (blocks.some(({role, text}) => role === 'headline' && text.includes(surname))) return undefined
  const wrong = pick(
    changes
      .map(([expression, text]) => surname.replace(expression, text))
      .filter((name) => name !== surname && names.surname(name) > 3 && !blocks.some(({text}) => text.includes(name))),
    random
  )
  if (wrong === undefined) return undefined
  const lines = [`${wrong} looks back on a long day`, `A quiet evening for ${wrong} and old friends`]
  const text = pick(lines, random) ?? ''
  const rest = blocks[0]?.role === 'headline' ? blocks.slice(1) : blocks
  const start = text.indexOf(wrong)
  return {
    blocks: [{role: 'headline', text}, ...rest],
    places: [{block: 0, start, end: start + wrong.length}],
    wrong,
    right: surname,
    kind: 'another surname in the headline'
  }
}
