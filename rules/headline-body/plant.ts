import {weekdayName, weekdays} from '../../src/article/calendar.ts'
import {pick, type Plant, type PlantBlock, type Random} from '../../src/check/plant.ts'
import type {Role} from '../../src/article/role.ts'

const countries = [
  'Spain',
  'Portugal',
  'Kenya',
  'Peru',
  'Vietnam',
  'Norway',
  'Greece',
  'Ghana',
  'Chile',
  'Nepal',
  'Iceland'
]
const cities = [
  'Leeds',
  'Bristol',
  'Hamburg',
  'Lyon',
  'Osaka',
  'Tampa',
  'Denver',
  'Halifax',
  'Perth',
  'Nairobi',
  'Lima'
]
const someCountry =
  /\b(?:in|from|to|near|across) (Iraq|Iran|Afghanistan|Canada|Mexico|China|Russia|Ukraine|Israel|Syria|Japan|India|Germany|France|Italy|Brazil|Pakistan|Turkey|Australia|Nigeria|Indonesia|Bangladesh|Colombia|Venezuela|Lebanon|Egypt|Sudan|Yemen|Poland|Taiwan|Haiti)(?=[ ,.])(?! \p{Lu})/gu
const someCity =
  /\b(?:in|from|to|near|at) (Chicago|Boston|Seattle|Baltimore|Albuquerque|Houston|Dallas|Philadelphia|Detroit|Anchorage|Fairbanks|Cleveland|Pittsburgh|Atlanta|Kyiv|Moscow|Beijing|Tehran|Damascus|Jerusalem|Paris|London|Berlin|Tokyo|Geneva|Berkeley|Oakland|Buffalo|Rochester|Syracuse|Tucson|Phoenix|Sacramento|Orlando|Miami|Nashville|Memphis|Omaha|Boise|Spokane)(?=[ ,.])(?! \p{Lu})/gu
const someOffice =
  /(?<!former |then-|then |late |ex-)\b(Senator|Sen\.|Congressman|Congresswoman|Representative|Rep\.|Governor|Gov\.|Mayor|President|Prime Minister|Vice President|Foreign Minister|Defense Minister|Defense Secretary) (?=\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu
const offices = ['Senator', 'Congressman', 'Governor', 'Mayor', 'Prime Minister', 'Foreign Minister', 'Vice President']
const places: readonly Role[] = ['headline', 'standfirst', 'caption', 'caption', 'alt', 'social', 'slug']

/**
 * Make a headline, a standfirst, a caption, a title for search or a slug from a sentence of the text, with another weekday, place or
 * office.
 */
export const plant: Plant = (blocks, random) => {
  const body = blocks.filter(({role}) => role === 'body').map(({text}) => text.toLowerCase())
  const all = body.join('\n')
  const found = blocks.flatMap(({role, text}, block) =>
    role === 'body' && block < 15
      ? [...text.matchAll(/(?:^|[.!?] )(\p{Lu}[^.!?"“”]{40,220}\.)(?=\s+\p{Lu}|$)/gu)].flatMap((match) =>
          markedIn(match[1] ?? '').map((mark) => ({...mark, block}))
        )
      : []
  )
  const kinds = [...new Set(found.map(({kind}) => kind))]
  const kind = pick(kinds, random)
  const chosen = pick(
    found.filter((other) => other.kind === kind),
    random
  )
  if (!chosen) return undefined
  const wrong = pick(
    chosen.others.filter((word) => !all.includes(word.toLowerCase())),
    random
  )
  if (wrong === undefined) return undefined
  const role = pick(chosen.kind === 'office' ? places.slice(0, 6) : places, random) ?? 'caption'
  return furnished(blocks, role, {...chosen, wrong}, random)
}

interface Marked {
  readonly kind: string
  readonly sentence: string
  readonly start: number
  readonly right: string
  readonly others: readonly string[]
}

function markedIn(sentence: string): readonly Marked[] {
  const at = (kind: string, expression: RegExp, others: readonly string[]): Marked[] =>
    [...sentence.matchAll(expression)].map((match) => {
      const right = match[1] ?? ''
      return {kind, sentence, start: match.index + match[0].indexOf(right), right, others}
    })
  return [
    ...at('weekday', new RegExp(String.raw`\b[Oo]n (${weekdayName})(?=[ ,.])`, 'g'), weekdays),
    ...at('place', someCountry, countries),
    ...at('place', someCity, cities),
    ...at('office', someOffice, offices).map((mark) => ({
      ...mark,
      others: mark.others.filter(
        (other) => !(isHouse(other) && isHouse(mark.right)) && !mark.right.includes(other.slice(0, 3))
      )
    }))
  ]
}

/** Whether a title is one of those of a member of a house of representatives. */
function isHouse(title: string): boolean {
  return /^(?:Congress|Rep)/.test(title)
}

function furnished(
  blocks: readonly PlantBlock[],
  role: Role,
  {sentence, start, right, wrong, kind, block}: Marked & {readonly wrong: string; readonly block: number},
  random: Random
): ReturnType<Plant> {
  let text = sentence.slice(0, start) + wrong + sentence.slice(start + right.length)
  if (role === 'headline' || role === 'social') {
    text = text.replace(/\b(?:the|a|an) /g, '').replace(/\.$/, '')
  } else if (role === 'slug') {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    text = words.filter((word) => !/^(?:the|a|an|of|and|to|that|is|was)$/.test(word)).join('-')
  } else if (random() < 0.5) {
    const cut = text.indexOf(', ', start + wrong.length)
    if (cut > 50) text = `${text.slice(0, cut)}.`
  }
  const shown = role === 'slug' ? wrong.toLowerCase() : wrong
  const from = text.indexOf(shown)
  if (from < 0) return undefined
  const at = role === 'caption' || role === 'alt' ? block : 0
  return {
    blocks: [...blocks.slice(0, at), {role, text}, ...blocks.slice(at)],
    places: [{block: at, start: from, end: from + shown.length}],
    wrong,
    right,
    kind: `${kind} in the ${role}`
  }
}
