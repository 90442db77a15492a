import {pick, type Plant} from '../../src/check/plant.ts'

const expansions = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+) \((\p{Lu}{3})\)/gu
const others: Readonly<Record<string, string>> = {
  A: 'Alliance',
  B: 'Board',
  C: 'Council',
  D: 'Directorate',
  E: 'Exchange',
  F: 'Forum',
  G: 'Group',
  H: 'House',
  I: 'Initiative',
  L: 'League',
  M: 'Mission',
  N: 'Network',
  O: 'Office',
  P: 'Partnership',
  R: 'Register',
  S: 'Society',
  T: 'Taskforce',
  U: 'Union',
  W: 'Works'
}

/** Spells an acronym out once more at the end, with another last word. */
export const plant: Plant = (blocks, random) => {
  const found = blocks.flatMap(({text}) =>
    [...text.matchAll(expansions)].filter(
      ([, a = '', b = '', c = '', acronym]) => `${a.charAt(0)}${b.charAt(0)}${c.charAt(0)}` === acronym
    )
  )
  const match = pick(found, random)
  const [, a = '', b = '', c = '', acronym = ''] = match ?? []
  const other = others[c.charAt(0)]
  if (!match || other === undefined || other === c) return undefined
  const wrong = `${a} ${b} ${other}`
  const text = `Nobody at the ${wrong} (${acronym}) could be reached on Friday.`
  const start = text.indexOf(wrong)
  return {
    blocks: [...blocks, {role: 'body', text}],
    places: [{block: blocks.length, start, end: start + wrong.length}],
    wrong,
    right: `${a} ${b} ${c}`,
    kind: 'another expansion'
  }
}
