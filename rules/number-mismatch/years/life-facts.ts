import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {lifePatterns, mayTellLife} from './life-patterns.ts'
import {placeOf, rough} from './lengths.ts'
import type {Told} from './sentences.ts'
import {whoIn, type Who} from './who.ts'

/** A birth or an age that a sentence tells, in its offsets. */
export interface LifeFact extends Span, Who {
  readonly told: Told
  /** Position of its sentence in the article. */
  readonly at: number
  /** Undefined for a birth. */
  readonly age: number | undefined
  /** The year of the birth, or the one in which somebody was of the age. */
  readonly year: number | undefined
  /** Whether the age is that at the article's time, or so many years off it. */
  readonly isNow: boolean
  readonly step?: number | undefined
}

/** The births and ages that a sentence tells. */
export function lifeFactsIn(told: Told, position: number): readonly LifeFact[] {
  const {text} = told
  if (!mayTellLife.test(text)) return []
  const found: LifeFact[] = [...ageBehindDeath(told, position)]
  for (const [pattern, kind] of lifePatterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end && other.age !== undefined)) continue
      const {year: printed, age: first, second, place, when, ago} = match.groups ?? {}
      const years = ago === undefined ? 0 : numberOfText(ago.toLowerCase())
      if (years === undefined) continue
      const value =
        kind === 'birth'
          ? undefined
          : place === undefined
            ? numberOfText((first ?? second ?? '').toLowerCase())
            : placeOf(place)
      if (kind !== 'birth' && (value === undefined || value < 5 || value > 115)) continue
      if (rough.test(text.slice(0, start)) || isOfThing(text, start, kind)) continue
      found.push({
        told,
        at: position,
        start,
        end,
        age: value,
        year: printed === undefined ? undefined : Number(printed),
        isNow: kind === 'now',
        step: when === 'last year' ? -1 : -years,
        ...whoIn(text, start, end)
      })
    }
  }
  return found
}

/** "The drummer died in 1998. He was 38." */
function ageBehindDeath(told: Told, position: number): readonly LifeFact[] {
  const {before, text} = told
  const [, printed = ''] = /^(?:He|She) was (\d{2,3})(?=[.,;])/.exec(text) ?? []
  const [year, other] = before?.years ?? []
  if (
    !before ||
    printed === '' ||
    !year ||
    other ||
    !/\b(?:died|drowned|was killed)\b[^,;]*$/.test(before.text.slice(0, year.start))
  )
    return []
  const names = whoIn(before.text, before.text.length, before.text.length).names
  return [
    {
      told,
      at: position,
      start: 0,
      end: printed.length + (text.indexOf(printed) ?? 0),
      age: Number(printed),
      year: year.year,
      isNow: false,
      names,
      goesOn: true
    }
  ]
}

/** Whether what was born or is so old is no person, or more of them. */
function isOfThing(text: string, start: number, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (kind === 'birth')
    return (
      (/\b(?:those|people|children|everyone|anyone|men|women|babies|generation|idea|company|band|club|party|movement|nobody|all|were|who are|one|any)\b[^,;]*$/i.test(
        before
      ) &&
        !/\bone of\b/.test(before)) ||
      /\b(?:from|by|with|to|of|for|than|like|about|met|married|against) an? (?:\p{Ll}+ )?\p{Ll}+ $/u.test(before)
    )
  return /\b(?:temperature|bus|number|route|page|room|ranked|score[ds]?|won|lost|beat|by|line|lap|kilometre|mile|verse|chapter|top|speed)\b[^,;]{0,20}$/i.test(
    before
  )
}
