import type {Role} from '../../src/article/role.ts'
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

interface Line {
  readonly role: Role
  readonly text: (name: string) => string
}

const lines: readonly Line[] = [
  {role: 'headline', text: (name) => `${name} looks back on a long day`},
  {role: 'headline', text: (name) => `A quiet evening for ${name} and old friends`},
  {role: 'standfirst', text: (name) => `What was said on the day, and why ${name} would not answer until the evening.`},
  {role: 'caption', text: (name) => `Visitors wait for ${name} at the door on a grey morning.`},
  {role: 'pullquote', text: (name) => `“Nobody told ${name} about it until much later”`},
  {role: 'slug', text: (name) => `${name.toLowerCase()}-looks-back-on-a-long-day`}
]

/** Writes a headline, a caption or another line that spells the surname of somebody in the text as another one that exists. */
export const plant: Plant = (blocks, random) => {
  const people: string[] = []
  for (const {text, role} of blocks) {
    if (role !== 'body') continue
    for (const [, given = '', surname = ''] of text.matchAll(pairs)) {
      if (names.given(given) > 4 && names.surname(surname) > 2) people.push(surname)
    }
  }
  const surname = pick(people, random)
  if (surname === undefined) return undefined
  if (blocks.some(({role, text}) => role === 'headline' && text.includes(surname))) return undefined
  const wrong = pick(
    changes
      .map(([expression, text]) => surname.replace(expression, text))
      .filter((name) => name !== surname && names.surname(name) > 3 && !blocks.some(({text}) => text.includes(name))),
    random
  )
  const line = pick(lines, random)
  if (wrong === undefined || !line) return undefined
  const text = line.text(wrong)
  const first = blocks[0]?.role === 'headline' ? 1 : 0
  const isHeadline = line.role === 'headline'
  const start = text.toLowerCase().indexOf(wrong.toLowerCase())
  const at = isHeadline ? 0 : first
  return {
    blocks: [...blocks.slice(0, at), {role: line.role, text}, ...blocks.slice(first)],
    places: [{block: at, start, end: start + wrong.length}],
    wrong,
    right: surname,
    kind: `another surname in the ${line.role}`
  }
}
