/** What the body says in the place of a headline's word, and how sure it is that both can't be. */
import type {Desk} from '../../src/desk/desk.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {anywhere, type Mark} from './marks.ts'

/** How much of what is told must be told again, in words of meaning, and how many of them at least. */
const least = {
  weekday: {words: 2, share: 0.5},
  place: {words: 3, share: 0.6},
  month: {words: 2, share: 0.5},
  season: {words: 2, share: 0.5},
  year: {words: 2, share: 0.5}
}

/** The same for places that no list has, of which one may lie in the other. */
const unlisted = {words: 4, share: 0.6}

/** The same for the year of a caption that says of nobody what was done: most often it is the photograph's. */
const photographed = {words: 3, share: 0.75}

/** A sentence that tells nearly as much of the same as the nearest one must agree with it. */
const near = 0.2

/** The other weekday or place of the sentences that tell the same; undefined where there is none, or more than one. */
export function rivalOf(mark: Mark, there: readonly Mark[], desk: Desk): Mark | undefined {
  const own = ` ${
    mark.block.text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  } `
  const all = there.flatMap((other) => {
    // A place that no list has may lie in one that is listed.
    if ((other.regions.length === 0) !== (mark.regions.length === 0)) return []
    // Where what stands around the text has both, each is told of something of its own.
    if (other.kind !== mark.kind || own.includes(` ${other.key} `)) return []
    const share = shareOf(mark, other, desk)
    return share > 0 ? [{other, share}] : []
  })
  // A country is no city's rival where another city is told.
  const level = all.filter(({other}) => other.isCountry === mark.isCountry)
  const rivals = level.length > 0 ? level : all
  const most = Math.max(0, ...rivals.map(({share}) => share))
  const best = rivals.filter(({share}) => share >= most - near).map(({other}) => other)
  const [first] = best
  if (!first || best.some(({key}) => key !== first.key)) return undefined
  return first.kind === 'place' && mayBothBe(mark, first, desk) ? undefined : first
}

/** The one weekday that the text has, twice at least, in a paragraph that tells of the same people or place. */
export function onlyDay(mark: Mark, there: readonly Mark[]): Mark | undefined {
  const days = there.filter(({kind}) => kind === 'weekday')
  const [first] = days
  if (!first || days.length < 2 || days.some(({key}) => key !== first.key)) return undefined
  const names = mark.block.words.filter(({shape, norm}) => shape === 'capital' && norm !== mark.key && norm.length > 3)
  return days.find(({block}) =>
    names.some(({norm, initial}) => !initial && block.words.some((word) => word.norm === norm))
  )
}

/** Which part of a sentence's words of meaning stands in another one; 0 where they don't tell the same. */
function shareOf(mark: Mark, other: Mark, desk: Desk): number {
  if (mark.block.role !== 'slug' && mark.before !== other.before && !areAnywhere(mark.before, other.before)) return 0
  let shared = 0
  for (const stem of mark.about) if (other.about.has(stem)) shared++
  const {words, share} = askedOf(mark, desk)
  // A short headline has few words to share: then all of them.
  if (mark.kind === 'place' && shared >= enough && shared * 2 >= mark.about.size) return shared / mark.about.size
  const asked = mark.about.size === 2 ? 2 : Math.max(words, mark.about.size * share)
  return shared >= asked ? shared / mark.about.size : 0
}

function askedOf(
  {kind, regions, block}: Mark,
  {english: {lexicon}}: Desk
): {readonly words: number; readonly share: number} {
  const isPhotograph =
    kind === 'year' &&
    /^(?:caption|alt)$/.test(block.role) &&
    !block.words.some(({norm}) => (lexicon.pos(norm) & (Pos.verbPast | Pos.auxiliary)) !== 0)
  if (isPhotograph) return photographed
  return kind === 'place' && regions.length === 0 ? unlisted : least[kind]
}

/** How many words that two sentences share are enough for half of them to be the same story. */
const enough = 4

/** Whether what stands before two places, of which one is a subject or belongs to a noun, leaves them one. */
function areAnywhere(one: string, other: string): boolean {
  return (one === anywhere && /^(?:any|in)$/.test(other)) || (other === anywhere && one === 'in')
}

/** Whether one place may lie in the other, or stand for it. */
function mayBothBe(a: Mark, b: Mark, {names}: Desk): boolean {
  if (a.key.includes(b.key) || b.key.includes(a.key)) return true
  if (a.isCountry !== b.isCountry) {
    const [region, city] = a.isCountry ? [a, b] : [b, a]
    return city.regions.some((other) => region.regions.some((one) => other.split('/').includes(one)))
  }
  // A state lies in a country, and a people's name is no other country.
  const [one, other] = [names.country(a.key), names.country(b.key)]
  return a.isCountry && ((one === undefined) !== (other === undefined) || (one !== undefined && one === other))
}
