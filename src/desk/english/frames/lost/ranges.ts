/** Frames of numbers that belong together: "between 18 24", "from 9am 5pm", "a group 20", "hundreds people". */
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'

/** A number in digits, or a time of day, or a sum. */
function isFigure(words: Cursor, at: number): boolean {
  return (
    /^\d[\d,.:]*(?:am|pm|a\.m|p\.m|st|nd|rd|th|m|bn|k)?$/.test(words.word(at)) &&
    /^ ?[$£€]?$/.test(words.sentence.gaps[at] ?? '')
  )
}

/** "aged between 18 24": a range without the word between its ends. */
const missingBetween: Frame = (words, at) => {
  if (!words.isWhole || !isFigure(words, at + 1) || !isFigure(words, at + 2)) return undefined
  const [first, second] = [words.word(at + 1), words.word(at + 2)]
  // "from 9 12-year-olds", "from 3 000"
  if (/^\d00?0?$/.test(second) && /^\d{1,3}$/.test(first) && first.length + second.length > 3 && second.length === 3)
    return undefined
  if (words.word(at) === 'between') return missing('range without and', at + 2, 'and')
  const isClock = /(?:am|pm|m)$/.test(first) || /(?:am|pm|m)$/.test(second)
  const areYears = /^(?:19|20)\d\d$/.test(first) && /^(?:19|20)\d\d$/.test(second)
  const areSums = /[$£€]/.test(words.sentence.gaps[at + 1] ?? '') && /[$£€]/.test(words.sentence.gaps[at + 2] ?? '')
  return isClock || areYears || areSums ? missing('range without to', at + 2, 'to') : undefined
}

const amounts =
  'total group crowd average population team distance height depth speed panel jury fleet network maximum minimum majority margin profit loss turnover budget grant fine bail deposit turnout squad choir cast salary audience congregation'

/** "a crowd 300 people", "a profit £2 million": an amount and its number. */
const missingOfAmount: Frame = (words, at) => {
  if (!isFigure(words, at + 1) || !words.isWhole || words.sentence.gaps[at] !== ' ') return undefined
  const isPlain = words.sentence.gaps[at + 1] === ' '
  let first = at - 1
  while (first > at - 3 && words.only(first, Pos.adjective)) first--
  if (!/^(?:an?|its|their|his|her)$/.test(words.word(first)) || !words.runs(first, at)) return undefined
  // "a team 1,000 miles away", "a crowd 10 times larger", "a fleet 20 strong"
  if (
    /^(?:miles|feet|metres|meters|kilometres|kilometers|km|times|years|months|weeks|days|hours|minutes|points|percent|strong|per|seconds|places)$/.test(
      words.word(at + 2)
    ) &&
    !/^(?:total|average|distance|height|depth|maximum|minimum|speed)$/.test(words.word(at))
  )
    return undefined
  if (/^(?:19|20)\d\d$/.test(words.word(at + 1)) && isPlain) return undefined
  if (/^(?:maximum|minimum|average|total)$/.test(words.word(at)) && !/^(?:an?)$/.test(words.word(first)))
    return undefined
  // "Its population 3,000, the village": what is told by the way
  if (first === 0 && /[,.]/.test(words.sentence.gaps[at + 2] ?? '')) return undefined
  // "an average 14 points": an adjective as well
  if (
    /^(?:average|minimum|maximum)$/.test(words.word(at)) &&
    first === at - 1 &&
    words.can(at + 2, noun | Pos.adjective)
  )
    return undefined
  // "a total 80% rate", "a total $537 million investment": the same before what is so large
  if (/^(?:average|minimum|maximum|total)$/.test(words.word(at)) && isOfOne(words, at + 2)) return undefined
  return missing('amount without of', at + 1, 'of')
}

/** Whether one thing follows a number, behind what the number is in: "80% rate", "$537 million investment". */
function isOfOne(words: Cursor, from: number): boolean {
  const at = /^(?:hundred|thousand|million|billion|trillion|percent|point)$/.test(words.word(from)) ? from + 1 : from
  if (!/^%? $/.test(words.sentence.gaps[at] ?? '')) return false
  const end = words.only(at, Pos.adjective) ? at + 1 : at
  return words.can(end, Pos.nounSingular) && !words.can(end, Pos.preposition | Pos.conjunction | Pos.verbPast)
}

/** "hundreds people": a number told roughly, and what is counted. */
const missingOfMany: Frame = (words, at) => {
  if (
    !words.isWhole ||
    !words.runs(at, at + 1) ||
    /^(?:the|in|by|their|his|her|its|our|into)$/.test(words.word(at - 1))
  )
    return undefined
  if (/^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(words.word(at - 1)) && words.word(at) !== 'dozens')
    return undefined
  let head = at + 1
  while (head < at + 3 && words.only(head, Pos.adjective) && words.word(head) !== 'more') head++
  if (!words.runs(at, head) || !(words.only(head, Pos.nounPlural) || words.word(head) === 'people')) return undefined
  if (/^(?:times|miles|ways|percent)$/.test(words.word(head)) || words.isName(head)) return undefined
  return missing('number without of', at + 1, 'of')
}

/** A range in one word: "10-15", "9-10am". */
const joinedRange = /^(\d[\d,.]*)[-–](\d[\d,.]*(?:am|pm|st|nd|rd|th|m|bn|k|km|%)?)$/i

/** What is done with two things, or told of them: the range is a thing of its own. */
const ofTwo = /^(?:shar|split|divid|switch|mov|differen|choos|gap|relation|compar|alternat)/

/** The two ends of the range that begins at a word, and the word behind it. */
function rangeAt(words: Cursor, at: number): readonly [string, string, number] | undefined {
  const [, first = '', second = ''] = joinedRange.exec(words.sentence.words[at] ?? '') ?? []
  if (first !== '') return [first, second, at + 1]
  return words.sentence.gaps[at + 1] === '–' && isNumber(words.word(at)) && isNumber(words.word(at + 1))
    ? [words.word(at), words.word(at + 1), at + 2]
    : undefined
}

function isNumber(word: string): boolean {
  return /^\d[\d,.]*$/.test(word)
}

/** "between 10-15 guests", "between 1820–1840": what belongs between the two ends is `and`. */
const dashBetween: Frame = (words, at) => {
  const [first, second, behind] = rangeAt(words, at + 1) ?? []
  if (first === undefined || second === undefined || behind === undefined) return undefined
  if (!/^ [$£€]?$/.test(words.sentence.gaps[at + 1] ?? '')) return undefined
  // "between 5-10 and 10-15", "between 9-10 and noon"
  for (let place = behind; place < behind + 5; place++)
    if (/^(?:and|&|or|to)$/.test(words.word(place)) && endsRange(words, place + 1)) return undefined
  if (precedes(words, at, ofTwo, 5)) return undefined
  return {
    frame: 'dash behind between',
    kind: 'wrong-word',
    from: at + 1,
    to: behind,
    replacement: [first, 'and', second],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** Whether the second thing between which something is begins at a word: a number, or a word like the first. */
function endsRange(words: Cursor, at: number): boolean {
  return /^\d/.test(words.word(at)) || words.isName(at) || /^(?:the|noon|midnight)$/.test(words.word(at))
}

/** The frames of this file. */
export const rangeFrames: readonly Asked[] = [
  askedAt('between from', missingBetween),
  askedAt('between', dashBetween),
  askedAt(amounts, missingOfAmount),
  askedAt('dozens scores hundreds thousands millions billions tens', missingOfMany)
]
