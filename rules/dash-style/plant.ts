import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import type {HouseStyles} from '../../src/desk/house-styles.ts'

type Style = NonNullable<HouseStyles['dashes']>

const forms: Readonly<Record<Style, string>> = {em: '—', 'en-spaced': ' – ', 'em-spaced': ' — '}
const wrongs = ['—', ' – ', ' — ', ' - ', '--', ' -- ']

/** Prints one dash otherwise than the house: another dash, a hyphen, two hyphens. */
export const plant: Plant = (blocks, random, house) => {
  const set = house?.styles?.dashes
  if (house && !set) return undefined
  const style = set ?? pick(Object.keys(forms) as Style[], random) ?? 'em'
  const other =
    pick(
      wrongs.filter((one) => one !== forms[style]),
      random
    ) ?? ' - '
  // Where a comma parts a sentence, a dash could.
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [
          ...text.matchAll(
            /(?<=\p{Ll}{3})(?:, (?=(?:which|including|such|but|a|an|the|and) )|[—–]| [—–] )(?=[\p{L}(])/gu
          )
        ].map((match) => ({
          block,
          start: match.index,
          match
        }))
      : []
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [printed] = site.match
  const {text = ''} = blocks[site.block] ?? {}
  const before = /(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+$/u.exec(text.slice(0, site.start))?.[0] ?? ''
  const after = /^[(]?[\p{L}\p{N}'’]+/u.exec(text.slice(site.start + printed.length))?.[0] ?? ''
  const at = {block: site.block, start: site.start - before.length}
  const [wrong, right] = [before + other + after, before + forms[style] + after]
  const planted = plantAt(blocks, at, {
    wrong,
    right: before + printed + after,
    kind: `"${other}" for "${forms[style]}"`
  })
  return {...planted, right, house: {styles: {dashes: style}}}
}
