/** The forms that words are made by: plurals, pasts and participles, regular and listed. */
import irregular from '#data/english/irregular-verbs.js'
import {Pos} from '../pos.ts'

/** Another form of a word, with the parts of speech that it has as that form. */
export interface Form {
  readonly word: string
  /** Bits of `Pos`: of a noun's number or of a verb's form. */
  readonly pos: number
}

/** The forms of a verb; each may have variants. */
interface Paradigm {
  readonly base: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/** What a verb with a second form for each number and person has. */
const closed: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing']
}

export const closedForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(closed).flatMap(([base, forms]) => {
    const all = [base, ...forms]
    return all.map((form): [string, readonly string[]] => [form, all])
  })
)

const oddPlurals: ReadonlyArray<readonly [string, string]> = [
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['person', 'people'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['self', 'selves'],
  ['leaf', 'leaves'],
  ['wolf', 'wolves'],
  ['thief', 'thieves'],
  ['loaf', 'loaves'],
  ['calf', 'calves']
]

let paradigms: ReadonlyMap<string, readonly Paradigm[]> | undefined

let plurals: ReadonlyMap<string, string> | undefined

let singulars: ReadonlyMap<string, string> | undefined

/** Every irregular verb, by each of its forms. */
function irregularVerbs(): ReadonlyMap<string, readonly Paradigm[]> {
  if (paradigms) return paradigms
  const made = new Map<string, Paradigm[]>()
  for (const line of irregular.split('\n')) {
    const [base = '', past = '', participle = ''] = line.split(' ')
    const paradigm = {base, past: past.split('/'), participle: participle.split('/')}
    for (const word of new Set([base, ...paradigm.past, ...paradigm.participle]))
      made.set(word, [...(made.get(word) ?? []), paradigm])
  }
  return (paradigms = made)
}

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/

const inOes = /^(?:hero|echo|veto|potato|tomato|torpedo|embargo|cargo|domino|negro|mosquito|tornado|volcano|mango)$/

/** The plural of a singular noun, as its letters make it. */
export function pluralOf(word: string): string {
  plurals ??= new Map(oddPlurals)
  const odd = plurals.get(word)
  if (odd !== undefined) return odd
  if (/[a-z]man$/.test(word) && !/(?:hu|ger|ro|otto)man$/.test(word)) return `${word.slice(0, -2)}en`
  if (/(?:[sxz]|ch|sh)$/.test(word) || inOes.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** What a plural may be the plural of, likeliest first. */
export function singularsOf(word: string): string[] {
  singulars ??= new Map(oddPlurals.map(([one, many]) => [many, one]))
  const odd = singulars.get(word)
  if (odd !== undefined) return [odd]
  if (word.endsWith('men')) return [`${word.slice(0, -2)}an`]
  if (!/[^s]s$/.test(word)) return []
  const found = [word.slice(0, -1)]
  if (word.endsWith('ies')) found.unshift(`${word.slice(0, -3)}y`)
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2))
  return found
}

/** What a word may be a form of, as a verb. */
export function basesOf(word: string): string[] {
  const found = [word]
  for (const {base} of irregularVerbs().get(word) ?? []) found.push(base)
  const strip = (ending: string): undefined => {
    const stem = word.slice(0, -ending.length)
    if (stem.length < 2) return
    found.push(stem, `${stem}e`)
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) found.push(stem.slice(0, -1))
    if (ending === 'ed' && stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`)
  }
  if (word.endsWith('ing')) strip('ing')
  if (word.endsWith('ed')) strip('ed')
  if (/[^s]s$/.test(word)) {
    found.push(word.slice(0, -1))
    if (word.endsWith('es')) found.push(word.slice(0, -2))
    if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  }
  return found
}

/** What a verb's past may be, by its bare form, where it is regular: for words that a lexicon has as nouns alone ("field", "exchange"). */
export function plainPastsOf(base: string): readonly string[] {
  return [`${base}ed`, `${base}d`]
}

/** A verb's forms, as the table of irregular verbs or its letters make them, with what each is. */
export function conjugate(base: string): Form[] {
  const stem = /[^aeioy]e$|ue$/.test(base) ? base.slice(0, -1) : base
  const doubled = doubling.test(base) && (base.length < 5 || /(?:mit|fer|cur|gin|get|pel|trol|bid|cap|lap)$/.test(base))
  const inner = doubled ? base + base.slice(-1) : stem
  const ings = doubled ? [`${inner}ing`, `${base}ing`] : [`${stem}ing`, `${base}ing`]
  const found: Form[] = [{word: base, pos: Pos.verbBase}]
  const third = base === 'go' || base === 'do' || base === 'undergo' ? `${base}es` : pluralOf(base)
  found.push({word: third, pos: Pos.verbS}, ...ings.map((word) => ({word, pos: Pos.verbIng})))
  const odd = irregularVerbs()
    .get(base)
    ?.find((paradigm) => paradigm.base === base)
  const y = /[^aeiou]y$/.test(base)
  const regular = y ? [`${base.slice(0, -1)}ied`] : doubled ? [`${inner}ed`, `${base}ed`] : [`${stem}ed`]
  for (const word of odd?.past ?? regular) found.push({word, pos: Pos.verbPast})
  for (const word of odd?.participle ?? regular) found.push({word, pos: Pos.verbParticiple})
  return found
}
