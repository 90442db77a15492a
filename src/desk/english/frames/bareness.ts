/** How likely a noun's phrase stands without its article where it is: "in attempt to" hardly ever, "in effort" now and then. */
import data from '#data/english/articled-nouns.js'
import {type Cursor, setOf} from './frame.ts'
import {KeyedLines} from './keyed-lines.ts'
import type {NounPhrase} from './noun-phrase.ts'

/** Something that speaks for or against an article: the line of the table that it is on, and its key there. */
export type Sign = readonly [line: string, key: string]

/** The line of the table that holds what is so of any noun. */
export const anyNoun = '*'

/** The key of a noun's own weight: a noun without it is not known. */
export const itself = '='

/** Openers behind which the very word tells: "held court", but "saw court". */
const verbal = setOf('verb object named')

/** What of a phrase tells whether it has its article: its noun, what stands before and behind it, and its first and last modifiers. */
export function signsOf(words: Cursor, at: number, {from, opener, determined}: NounPhrase): readonly Sign[] {
  const noun = words.word(at)
  const first = determined ? from + 1 : from
  const isModified = first < at
  const next = words.sentence.gaps[at + 1] === ' ' ? words.word(at + 1) : '.'
  const signs: Sign[] = [
    [noun, itself],
    [noun, `<${opener}`],
    [noun, `>${next}`],
    [anyNoun, `<${opener}`],
    [anyNoun, `>${next}`]
  ]
  if (verbal.has(opener)) signs.push([words.word(from - 1), 'v'])
  if (!isModified) return signs
  const [outer, inner] = [words.word(first), words.word(at - 1)]
  signs.push([noun, '+'], [noun, `~${inner}`], [anyNoun, `+${opener}`], [inner, 'a'], [outer, `a${opener}`])
  if (first < at - 1) signs.push([outer, 'f'])
  return signs
}

const lines = new KeyedLines(data, readWeights)

/** Whether it is known how often a noun has its article. */
export function isArticled(noun: string): boolean {
  return articleNeed(noun) !== undefined
}

/** How surely a noun wants an article wherever it stands, as a natural logarithm; `undefined` where that is not known. */
export function articleNeed(noun: string): number | undefined {
  const weight = lines.get(noun)?.get(itself)
  return weight === undefined ? undefined : -weight / unit
}

/** How surely the phrase of noun `at`, which has no article, wants one: minus the logarithm (to 2) of how likely it is that it has none. */
export function articleScore(words: Cursor, at: number, phrase: NounPhrase): number {
  let weight = 0
  for (const [line, key] of signsOf(words, at, phrase)) weight += lines.get(line)?.get(key) ?? 0
  return Math.log2(1 + Math.exp(-weight / unit))
}

/** The table holds whole numbers: so many to one of natural logarithm. */
export const unit = 5

function readWeights(rest: string): ReadonlyMap<string, number> {
  return new Map(
    rest.split(' ').map((one): [string, number] => {
      const value = /(?:-|(?<!\d))\d+$/.exec(one)?.[0] ?? ''
      return [one.slice(0, one.length - value.length), Number(value)]
    })
  )
}
