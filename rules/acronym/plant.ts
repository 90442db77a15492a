import {pick, type Plant, type PlantBlock, type Planted, type Random} from '../../src/check/plant.ts'

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

/** Spells an acronym out once more at the end, with another last word; or leaves out what introduces it, or what uses it. */
export const plant: Plant = (blocks, random, house) => {
  const asked = house ? house.styles?.acronyms : {undefined: true, unused: true, early: true}
  const kinds = (['undefined', 'unused', 'early'] as const).filter((kind) => asked?.[kind])
  const kind = pick(kinds, random)
  if (kind && random() < 0.5) {
    const planted = ways[kind](blocks, random)
    if (planted) return {...planted, kind, house: {styles: {acronyms: {[kind]: true}}}}
  }
  return otherExpansion(blocks, random)
}

type Way = (blocks: readonly PlantBlock[], random: Random) => Omit<Planted, 'kind'> | undefined

const introduced = /((?:\p{Lu}\p{Ll}+ ){2,4})\((\p{Lu}{3,5})\)/gu

/** Places where an acronym is introduced, in the articles' own text. */
function introductions(blocks: readonly PlantBlock[]): Array<{block: number; match: RegExpExecArray; uses: number}> {
  const all = blocks.map(({text}) => text).join('\n')
  return blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [...text.matchAll(introduced)].flatMap((match) => {
          const [, name = '', acronym = ''] = match
          const initials = name.replace(/\P{Lu}/gu, '')
          const count = (all.match(new RegExp(`\\b${acronym}\\b`, 'g')) ?? []).length - 1
          return initials === acronym ? [{block, match, uses: count}] : []
        })
      : []
  )
}

const ways: Readonly<Record<'undefined' | 'unused' | 'early', Way>> = {
  undefined(blocks, random) {
    const site = pick(introductions(blocks), random)
    if (!site) return undefined
    const [whole, name = '', acronym = ''] = site.match
    const changed = blocks.map((item, at) => ({
      ...item,
      text: (at === site.block ? item.text.replace(whole, acronym) : item.text).replaceAll(name.trim(), 'the agency')
    }))
    const start = changed[site.block]?.text.indexOf(acronym) ?? 0
    return {
      blocks: changed,
      places: [{block: site.block, start, end: start + acronym.length}],
      wrong: acronym,
      right: whole
    }
  },
  unused(blocks, random) {
    const site = pick(
      introductions(blocks).filter(({uses}) => uses > 0 && uses < 4),
      random
    )
    if (!site) return undefined
    const [whole, , acronym = ''] = site.match
    const start = site.match.index + whole.lastIndexOf(acronym)
    const changed = blocks.map((item, at) => {
      const own = at === site.block ? start + acronym.length + 1 : 0
      return {...item, text: item.text.slice(0, own) + item.text.slice(own).replaceAll(acronym, 'agency')}
    })
    if (
      changed.some((item, at) => item.text.slice(0, at === site.block ? site.match.index : undefined).includes(acronym))
    )
      return undefined
    return {
      blocks: changed,
      places: [{block: site.block, start, end: start + acronym.length}],
      wrong: acronym,
      right: ''
    }
  },
  early(blocks, random) {
    const first = blocks.findIndex(({role}) => role === 'body')
    const site = pick(
      introductions(blocks).filter(({block, match}) => block > first && !blocks[first]?.text.includes(match[2] ?? '')),
      random
    )
    if (!site) return undefined
    const [, , acronym = ''] = site.match
    const text = `${blocks[first]?.text ?? ''} The ${acronym} declined to comment.`
    const start = text.lastIndexOf(acronym)
    return {
      blocks: blocks.map((item, at) => (at === first ? {...item, text} : item)),
      places: [{block: first, start, end: start + acronym.length}],
      wrong: acronym,
      right: ''
    }
  }
}

function otherExpansion(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
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
