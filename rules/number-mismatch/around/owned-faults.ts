import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numbered} from '../figures/reading.ts'
import {comesInSizes} from '../figures/in-sizes.ts'
import {areOfOtherPictures} from '../figures/labels.ts'
import {type Owned, ownedIn, sizesIn} from './owned.ts'
import {around, opening} from './roles.ts'

/** How many times the one of two sizes of one thing may be the other. */
const farthest = 4
/** What makes of one size another, or tells of several. */
const changes =
  /\b(?:rise[sn]?|rose|rais(?:e[sd]?|ing)|increas\w+|cut|reduc\w+|extend\w*|expan\w+|gr[eo]w\w*|doubl\w+|trebl\w+|tripl\w+|halv\w+|revis\w+|instead|rather than|original\w*|initial\w*|compared|shorten\w*|lengthen\w*|another|replac\w+|second|appeal|last year|previous\w*|usual\w*|expected|planned|scheduled|record)\b/i
/** Of another year is what is told further down, or what a picture shows. */
const dated = /\b(?:19|20)\d\d\b/

/**
 * Find how long, heavy or large a thing is around the text where the text has another size of it, told in whatever form: "17-hour
 * talks", "ending 19 hours of talks".
 */
export function* ownedFaults(
  numbers: readonly Numbered[],
  article: Article,
  {english: {lexicon}}: Desk
): Generator<Finding> {
  const read = (roles: (role: Block['role']) => boolean): readonly Owned[] =>
    article.blocks.flatMap((block) => (roles(block.role) ? ownedIn(block, lexicon) : []))
  const inside = read((role) => role === 'body')
  const outside = [...read((role) => around.has(role)), ...inside.filter(({kind}) => kind === 'done')]
  if (outside.length === 0 || outside.length + inside.length < 2) return
  const titles = outside.filter(({block}) => block.role === 'headline' || block.role === 'standfirst')
  const lead = new Set(article.blocks.filter(({role}) => role === 'body').slice(0, opening))
  const values = new Set(
    numbers.flatMap(({block, numerals}) => (block.role === 'body' ? numerals.map(({value}) => value) : []))
  )
  const sizes = article.blocks.flatMap((block) =>
    block.role === 'body' ? sizesIn(block).map((size) => ({block, size})) : []
  )
  const told = new Set<string>()
  for (const own of outside) {
    const isKnown =
      own.kind === 'event'
        ? values.has(own.value)
        : sizes.some(({block, size}) => block !== own.block && size === `${own.unit} ${own.value}`)
    if (isKnown || own.of.every((thing) => comesInSizes(thing)) || told.has(`${own.unit} ${own.value}`)) continue
    const isRival = ({block, unit, kind, of}: Owned): boolean =>
      block !== own.block &&
      unit === own.unit &&
      kind === own.kind &&
      of.some((thing) => !comesInSizes(thing) && own.of.includes(thing))
    const below = inside.filter(isRival)
    const rivals = below.length > 0 ? below : titles.filter(isRival)
    const [rival] = rivals
    if (!rival || rivals.some(({value}) => value !== rival.value) || areOfOtherPictures(own.block, rival.block))
      continue
    const sentences = [own, rival].map(({block, start}) => sentenceTextAround(block, start))
    const isFarOff = Math.max(own.value, rival.value) > farthest * Math.min(own.value, rival.value)
    const isChanged = sentences.some((text) => changes.test(text))
    if (isFarOff || isChanged || isRounded(own, rival) || (own.kind === 'event' && addsUp(own, sentences[1] ?? '')))
      continue
    const isFar = rival.block.role === 'body' && !lead.has(rival.block)
    if ((isFar || /^(?:caption|alt)$/.test(own.block.role)) && sentences.some((text) => dated.test(text))) continue
    for (const {value} of [own, rival]) told.add(`${own.unit} ${value}`)
    yield contradiction(own, rival, article, 0.88)
  }
}

/** Whether two numbers of a sentence make one: "the deaths of 22 men and the deaths of 18 women". */
function addsUp({value}: Owned, sentence: string): boolean {
  const told = [...sentence.matchAll(/[\p{L}\d,-]+/gu)].flatMap(([word]) => numberOfText(word.toLowerCase()) ?? [])
  return told.some((one) => told.includes(value - one))
}

/** Whether one of two sizes is the other, rounded. */
function isRounded({value: one}: Owned, {value: other}: Owned): boolean {
  const step = Math.max(stepOf(one), stepOf(other))
  return Math.abs(one - other) < step
}

function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 0.5 * 10 ** -(/\.(\d+)/.exec(String(value))?.[1]?.length ?? 0)
  return value >= 10 && value % 10 === 0 ? 10 ** (/(?<!0)0*$/.exec(String(value))?.[0].length ?? 0) : 1
}
