import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {agree, type Years} from './ages.ts'
import type {Relative} from './relatives.ts'

/** Behind the name of somebody's kin: ", who is eight,", ", aged 11", ", 11,". */
const aged =
  /^(?:, (?:who is |now |who is now )?(?:aged )?(\d{1,3})(?=[,.;)]|$| and\b)|, (?:who is |now |who is now |aged )(\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)(?=[,.;)]|$| and\b)| \((\d{1,3})\))/u

const inside = /,? (\d{1,3}),?$/
const ofThen = /\b(?:then|at the time|when|was (?:born|killed)|in (?:19|20)\d\d|died)\b/

/** Find two ages of kin who are named by the given name alone: "our son Ned, who is eight" here, "her son Ned, aged 11" there. */
export function* kinAges(relatives: readonly Relative[]): Generator<{readonly age: Years; readonly other: Years}> {
  const told = new Map<string, Years>()
  for (const {block, start, end, relation, names} of relatives) {
    if (names.length !== 1 || block.quotations.some((span) => span.start <= start && start < span.end)) continue
    // An age right behind the name is read with it.
    const within = inside.exec(block.text.slice(start, end))
    const match = within ?? aged.exec(block.text.slice(end, end + 40))
    const printed = match?.[1] ?? match?.[2] ?? match?.[3]
    const value = printed === undefined ? undefined : numberOfText(printed)
    if (!match || printed === undefined || value === undefined || ofThen.test(block.text.slice(end, end + 60))) continue
    const at = (within ? start + within.index : end) + match[0].lastIndexOf(printed)
    const age = {block, start: at, end: at + printed.length, low: value, high: value}
    const key = `${relation} ${names[0] ?? ''}`
    const other = told.get(key)
    if (!other) told.set(key, age)
    else if (!agree(other, age)) yield {age, other}
  }
}
