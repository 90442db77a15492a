import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

const name = '(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?)'
/** "Khed, in Ratnagiri district", "Loughrea, Co Galway", "Ilford in Essex county". */
const lies = new RegExp(
  `(?<!\\p{Lu}\\p{Ll}+ )(?<![\\p{L}-])${name}(?:,? in|,|,? of) (?:the )?(?:(?:\\p{Lu}\\p{L}+['’]s )?${name} (district|county|province|state|governorate|oblast|prefecture)\\b|(Co\\.?|County) ${name})(?!\\p{L}| \\p{Lu})`,
  'gu'
)
/** "Raigad district", "Co Clare". */
const region = new RegExp(
  `(?<![\\p{L}-])(?:${name} (district|county|province|state|governorate|oblast|prefecture)\\b|(Co\\.?|County) ${name})(?!\\p{L}| (?:\\p{Lu}|[Cc]o(?:urt|uncil)|commissioner))`,
  'gu'
)

interface Region extends Span {
  readonly block: Block
  readonly kind: string
  readonly name: string
}

interface Lying extends Region {
  readonly place: string
}

/**
 * Find a caption or a headline that has a place in another district or county than the text: "Khed in Raigad district" over "at Khed, in
 * Ratnagiri district".
 */
export function* regionFindings(article: Article): Generator<Finding> {
  const around = article.blocks.filter(
    ({role, text}) => /^(?:headline|standfirst|social|caption|alt)$/.test(role) && kinds.test(text)
  )
  if (around.length === 0) return
  const told = article.blocks.filter(({role}) => role === 'body').flatMap(lyingIn)
  for (const block of around) {
    const own = regionsIn(block, region)
    const [mark] = own
    if (!mark || own.some((other) => other.name !== mark.name)) continue
    const placed = told.filter(
      ({place, kind}) => kind === mark.kind && new RegExp(`(?<!\\p{L})${place}(?!\\p{L})`, 'u').test(block.text)
    )
    const [rival] = placed
    if (
      !rival ||
      rival.name === mark.name ||
      rival.place === mark.name ||
      placed.some((other) => other.name !== rival.name || other.place !== rival.place)
    )
      continue
    if (block.text.includes(rival.name)) continue
    yield {...contradiction(mark, rival, article, 0.8), severity: 'info'}
  }
}

const kinds = /\b(?:district|county|province|state|governorate|oblast|prefecture|Co|County)\b/

function regionsIn(block: Block, words: RegExp): readonly Region[] {
  return [...block.text.matchAll(words)].map((match) => regionOf(block, match, match[1] ?? match[4] ?? '', match[2]))
}

function lyingIn(block: Block): readonly Lying[] {
  if (!kinds.test(block.text)) return []
  return [...block.text.matchAll(lies)].map((match) => ({
    ...regionOf(block, match, match[2] ?? match[5] ?? '', match[3]),
    place: match[1] ?? ''
  }))
}

function regionOf(block: Block, match: RegExpExecArray, own: string, kind: string | undefined): Region {
  const start = match.index + match[0].lastIndexOf(own)
  return {block, start, end: start + own.length, name: own, kind: (kind ?? 'county').toLowerCase()}
}
