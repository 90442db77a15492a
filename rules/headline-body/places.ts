/** What names a place in a headline or a text, and what only looks like one. */
import type {Word} from '../../src/article/block.ts'
import type {Desk} from '../../src/desk/desk.ts'

export const relative: RegExp = /^(?:today|yesterday|tomorrow|tonight|overnight)$/

export const locative: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'off', 'across', 'throughout'])

export const directions: ReadonlySet<string> = new Set([
  'to',
  'from',
  'for',
  'of',
  'towards',
  'into',
  'until',
  'by',
  'before'
])

/** Whether a capitalised word stands where places stand, and not within a longer name; as a subject only what is no word. */
export function mayBePlace(text: string, words: readonly Word[], at: number, {english, names}: Desk): boolean {
  const before = words[at - 1]
  if (before !== undefined && (locative.has(before.norm) || directions.has(before.norm))) return true
  const {start, norm, shape, initial} = words[at] as Word
  if (shape !== 'capital' || ((initial || isTitled(words)) && english.lexicon.has(norm))) return false
  if (names.country(norm)?.name.toLowerCase() !== norm && isCapital(norm, names)) return false
  return (
    before === undefined ||
    before.shape === 'lower' ||
    before.shape === 'number' ||
    text.slice(before.end, start).trim() !== ''
  )
}

/** Whether a line is written with capitals, as a title: then every word may be a name. */
function isTitled(words: readonly Word[]): boolean {
  return words.filter(({shape, norm}) => shape === 'lower' && norm.length > 3).length < 2
}

/** Whether a name stands for a government: "Moscow warns". */
function isCapital(norm: string, names: Desk['names']): boolean {
  return (
    /^(?:washington|brussels|westminster|canberra|ottawa|delhi)$/.test(norm) ||
    names.city(norm).some((region) => {
      const country = names.country(region.split('/')[0] ?? '')
      return country?.capitals.some((capital) => capital.toLowerCase() === norm) === true
    })
  )
}

interface Place {
  readonly key: string
  readonly end: number
  readonly regions: readonly string[]
  readonly isCountry: boolean
}

export function placeAt(text: string, words: readonly Word[], at: number, {names}: Desk): Place | undefined {
  const run: Word[] = []
  for (const word of words.slice(at, at + 4)) {
    if (word.shape !== 'capital' && word.shape !== 'upper') break
    const before = run.at(-1)
    if (before && text.slice(before.end, word.start).trim() !== '') break
    run.push(word)
  }
  // The whole run is the place, or it is somebody's or something's name.
  const last = run.at(-1)
  if (!last || run.length > 3) return undefined
  const key = run
    .map(({norm}) => norm.replace(/'s$/, ''))
    .join(' ')
    .replace(/ (?:county|province|district|region|city)$/, '')
  const country = names.country(key)
  // What a country's people are called is no place.
  if (country) {
    return country.name.toLowerCase() === key
      ? {key, end: last.end, regions: [country.name], isCountry: true}
      : undefined
  }
  const state = names.places(key.charAt(0)).find((place) => place.key === key && !place.people)
  if (state) return {key, end: last.end, regions: [state.name], isCountry: true}
  const regions = names.city(key)
  if (regions.length > 0) return key.length > 3 ? {key, end: last.end, regions, isCountry: false} : undefined
  // A place that no list has is one only behind "in", and if nobody is called so.
  return isUnknown(run, words[at - 1], names) ? {key, end: last.end, regions: [], isCountry: false} : undefined
}

function isUnknown(run: readonly Word[], before: Word | undefined, names: Desk['names']): boolean {
  return (
    /^(?:in|near)$/.test(before?.norm ?? '') &&
    run.length <= 2 &&
    run.every(({shape, norm}) => shape === 'capital' && norm.length > 2 && /^\p{L}+$/u.test(norm)) &&
    names.given(run[0]?.norm ?? '') === 0
  )
}

export function isLed(word: Word | undefined): boolean {
  return word !== undefined && (locative.has(word.norm) || directions.has(word.norm))
}
