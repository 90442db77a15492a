/** Singular nouns that the training text has at least 49 times in fifty with their article or another determiner. */
import data from '#data/english/never-bare.js'
import {setOf} from '../frame.ts'

let known: ReadonlySet<string> | undefined

/** Whether a noun hardly ever stands bare. */
export function isNeverBare(noun: string): boolean {
  return (known ??= setOf(data)).has(noun)
}
