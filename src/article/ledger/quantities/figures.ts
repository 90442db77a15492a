import type {Passage, Word} from '../../block.ts'
import {findDates} from '../dates.ts'
import {numberOfText, numberWords, ordinalOfText} from '../number-words.ts'
import {findTimes} from '../times.ts'
import type {Figure} from './quantity.ts'

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12
}
const digits =
  /((?:\p{Lu}{1,2})?[$£€₹₦]|Rs\.? ?)?((?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,9})(?:\.\d+)?)(?:[ \u00A0-]?([Dd]ozen|[Tt]housand|[Ll]akh|[Mm]illion|[Cc]rore|[Bb]illion|[Tt]rillion|[MBT]R?ILLION|[Bb]n|[Mm]|[Kk])(?![\p{L}\d]))?( ?%| [Pp]er ?[Cc]ent(?!\p{L}))?/uy
const currency = /(?:(?:\p{Lu}{1,2})?[$£€₹₦]|Rs\.? ?)$/u
const joinedUnit = /(?:km|cm|mm|ft|yd|kg|lb|mph|ha|st|g|m|p)(?![\p{L}\d])/uy
/** What goes on behind a figure that is no number of its own: 9/11, 5:30, 12-3, B2B, the 1980s. */
const goesOn = /^(?:[\p{L}\d]|[/:.,]\d|[-–]\d)/u

/** Read the numbers of a passage, in the order of its text. */
export function figuresIn(passage: Passage): readonly Figure[] {
  const {text, words} = passage
  const found: Figure[] = []
  const calendar = readCalendar(text)
  for (const word of words) {
    if (word.opaque || word.start < (found.at(-1)?.end ?? 0)) continue
    const known = calendar.find(({start, end}) => start <= word.start && word.start < end)
    if (known) {
      found.push({...known, step: 0, word: word.index, last: lastBefore(words, word, known.end)})
      continue
    }
    const figure = /^(?:[$£€₹₦\p{Lu}]{0,3}|Rs)\d/u.test(word.text) ? inDigits(passage, word) : inWords(passage, word)
    if (figure) found.push(figure)
  }
  return found
}

/** The dates and times of day of a text. */
function readCalendar(text: string): ReadonlyArray<Pick<Figure, 'start' | 'end' | 'value' | 'unit'>> {
  const days = findDates(text).map(({day, month, start, end, year}) => ({
    start,
    // The year is a figure of its own.
    end: year === undefined ? end : end - 4,
    value: 100 * (month + 1) + day.number,
    unit: 'date'
  }))
  if (!/\d ?[ap]\.?m|\d:\d/i.test(text)) return days
  const times = findTimes(text).map(({start, end, hour, minute}) => ({
    start,
    end,
    value: 60 * (hour % 12) + minute,
    unit: 'clock'
  }))
  return [...days, ...times]
}

function lastBefore(words: readonly Word[], word: Word, end: number): number {
  let last = word.index
  while ((words[last + 1]?.start ?? Infinity) < end) last++
  return last
}

function inDigits({text, words}: Passage, word: Word): Figure | undefined {
  const sign = /^\d/.test(word.text)
    ? (currency.exec(text.slice(Math.max(0, word.start - 4), word.start))?.[0] ?? '')
    : ''
  const start = word.start - sign.length
  if (/[\p{L}\d.,/:#–-]/u.test(text.charAt(start - 1))) return undefined
  digits.lastIndex = start
  const match = digits.exec(text)
  if (!match) return undefined
  const [printed, money = '', number = '', scale = '', share = ''] = match
  let end = start + printed.length
  const ordinal = /^(?:st|nd|rd|th)(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0]
  const plain = number.replaceAll(',', '')
  if (ordinal !== undefined && money + scale + share === '') {
    end += ordinal.length
    return {start, end, value: Number(plain), step: 0, unit: 'th', word: word.index, last: lastBefore(words, word, end)}
  }
  joinedUnit.lastIndex = end
  const unit = money + scale + share === '' ? (joinedUnit.exec(text)?.[0] ?? '') : ''
  end += unit.length
  if (goesOn.test(text.slice(end, end + 2))) return undefined
  const last = lastBefore(words, word, end)
  const factor = scales[scale.toLowerCase()] ?? 1
  const value = Number(plain) * factor
  if (money + share + unit === '' && factor === 1 && /^[12]\d{3}$/.test(number))
    return {start, end, value, step: 0, unit: 'calendar', word: word.index, last}
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0
  const noughts = decimals > 0 ? 0 : (/(?<!0)0*$/.exec(plain)?.[0].length ?? 0)
  // "a dozen" is twelve, "4 million" any number near it.
  const grain = decimals > 0 ? 10 ** -decimals : noughts > 1 || factor > 12 ? 10 ** noughts : 0
  return {
    start,
    end,
    value,
    step: factor * grain,
    unit: money.replace(/^Rs.*/, '₹') || unit || (share && '%'),
    word: word.index,
    last
  }
}

function inWords({text, words}: Passage, word: Word): Figure | undefined {
  const {index, start} = word
  // "five-year": the number before the hyphen.
  const hyphen = numberWords.has(word.norm) ? -1 : word.text.indexOf('-')
  const norm = hyphen > 1 ? word.norm.slice(0, hyphen) : word.norm
  if (hyphen > 1 && !/^-\p{Ll}{3}/u.test(word.text.slice(hyphen))) return undefined
  const next = hyphen > 1 ? undefined : words[index + 1]
  const follows = next !== undefined && next.start === word.end + 1 ? next : undefined
  const isOne = /^(?:an?|one)$/.test(norm)
  if (isOne ? follows?.norm !== 'dozen' : !numberWords.has(norm)) return ordinalAt(text, words, word)
  let [value, last, step] = [isOne ? 1 : (numberWords.get(norm) ?? 0), word, 0]
  const factor = follows && follows.norm.length > 2 ? scales[follows.norm] : undefined
  if (follows && factor !== undefined) [value, last, step] = [value * factor, follows, factor > 12 ? factor : 0]
  if (value < 2) return undefined
  const own = hyphen > 1 ? start + hyphen : last.end
  const part =
    /^[ -](?:(halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)|(?:in|out of) (?:every )?(\p{L}{3,6}|\d{1,3}))(?![\p{L}\d])/u.exec(
      text.slice(own, own + 20)
    )
  const whole = part?.[1] === undefined ? numberOfText(part?.[2] ?? '') : divisors.indexOf(part[1]) + 2
  if (part && whole !== undefined && whole > value) {
    const end = own + part[0].length
    return {
      start,
      end,
      value: (100 * value) / whole,
      step: 0,
      unit: 'part',
      word: index,
      last: lastBefore(words, word, end)
    }
  }
  const share = /^ per ?cent(?!\p{L})/iu.exec(text.slice(own, own + 10))?.[0] ?? ''
  const end = own + share.length
  return {start, end, value, step, unit: share && '%', word: index, last: lastBefore(words, last, end)}
}

const divisors = ['halves', 'thirds', 'quarters', 'fifths', 'sixths', 'sevenths', 'eighths', 'ninths', 'tenths']

/** "Fourth of July", but no "third of the voters". */
const isOpen = (behind: string): boolean => !/^ (?:of(?! \p{Lu})|less|more)(?!\p{L})/u.test(behind)

/** "the third arrest", no "two thirds" and no "a third". */
function ordinalAt(text: string, words: readonly Word[], {norm, index, start, end}: Word): Figure | undefined {
  const value = norm.length < 5 ? undefined : ordinalOfText(norm)
  if (value === undefined || value < 2 || /^-(?!\p{Ll})/u.test(text.slice(end, end + 2))) return undefined
  const before = words[index - 1]?.norm ?? ''
  if (numberWords.has(before) || !isOpen(text.slice(end, end + 14))) return undefined
  return {start, end, value, step: 0, unit: 'th', word: index, last: index}
}
