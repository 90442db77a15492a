import type {Passage, Word} from '../../src/article/block.ts'
import {monthStart} from '../../src/article/calendar.ts'
import {isOpaque, isWordedByOthers, wordBehind, type StyleSlip} from '../../src/check/house-style.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {countsThings} from './count-noun.ts'
import {numberWords, wordOfNumber} from '../../src/article/ledger/number-words.ts'

const small = /(?<![\p{L}\d$£€¥#§.,:/–—−+=<>~&(-]|[\d$£€] )(?:10|[1-9])(?=[ \u00A0]\p{Ll}|-\p{Ll})/gu
const measures =
  /^(?:k?m|cm|mm|miles?|metres?|meters?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|foot|feet|ft|inch(?:es)?|yards?|acres?|hectares?|k?g|mg|grams?|grammes?|kilograms?|kilos?|pounds?|lbs?|oz|ounces?|tons?|tonnes?|stone|lit(?:er|re)s?|gallons?|pints?|cups?|tablespoons?|teaspoons?|tsp|tbsp|degrees?|percent|per|percentage|points?|million|billion|trillion|bn|thousand|hundred|dozen|mph|kph|[kmgt]b|[kmgt]?bytes?|[kmgt]?bits?|pixels?|px|volts?|watts?|dollars?|cents?|euros?|pence|votes?|runs?|wickets?|strokes?|am|pm|a|p|o'clock|to|v|vs|x|st|nd|rd|th|year-olds?|years?-old)$/
const naming =
  /^(?:chapters?|pages?|pp?|sections?|steps?|levels?|grades?|phases?|versions?|types?|figures?|tables?|numbers?|no|nos|groups?|class|days?|weeks?|years?|stages?|tiers?|parts?|rooms?|items?|questions?|lessons?|modules?|units?|acts?|scenes?|lines?|rows?|columns?|tracks?|verses?|articles?|categor(?:y|ies)|sizes?|aged?|ages|top|to|channels?|gates?|platforms?|routes?|bus|games?|sets?|rounds?|options?|points?|exercises?|episodes?|seasons?|v|x|ver|vol|volumes?|appendix|ex|eq|equations?|from|between)$/

/** Small figures that the house spells out, where they count things. */
export function figuresToWords(passage: Passage, limit: number, lexicon: Lexicon): StyleSlip[] {
  const {text, words, role} = passage
  if (role === 'headline' || role === 'heading' || !/[1-9]/.test(text)) return []
  const found: StyleSlip[] = []
  for (const match of text.matchAll(small)) {
    const start = match.index
    const end = start + match[0].length
    const value = Number(match[0])
    const word = wordBehind(passage, start)
    if (value > limit || !word || word.start !== start || word.initial) continue
    if (isOpaque(passage, start) || isWordedByOthers(passage, start)) continue
    const before = words[word.index - 1]
    if (before && before.sentence === word.sentence && isNaming(before, text.slice(before.end, start))) continue
    if (inRow(passage, word, limit) || endsRange(words, word) || old.test(text.slice(end, end + 20))) continue
    const right = wordOfNumber(value)
    if (text.charAt(end) === '-') {
      // "a 3-day meeting"; ages and measures keep their figures.
      const rest = /^-(\p{Ll}+(?:-\p{Ll}+)*)(?![\p{L}\d-])/u.exec(text.slice(end, end + 40))?.[1]
      if (rest === undefined || rest.split('-').some((part) => measures.test(part)) || rest.startsWith('year-'))
        continue
      found.push(slip(start, end, right, limit))
    } else if (countsThings(words, word.index, text, value, lexicon, measures))
      found.push(slip(start, end, right, limit))
  }
  return found
}

const large = /\b(?:ten|eleven|twelve|\p{Ll}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/u

/** Larger numbers in words that the house writes in figures, where they count things. */
export function wordsToFigures(passage: Passage, limit: number, lexicon: Lexicon): StyleSlip[] {
  const {text, words} = passage
  if (!large.test(text)) return []
  const found: StyleSlip[] = []
  for (const word of words) {
    if (word.initial || word.shape !== 'lower' || word.opaque || !large.test(word.norm)) continue
    if (isWordedByOthers(passage, word.start)) continue
    const before = words[word.index - 1]
    if (before && /^(?:hundred|thousand|million|nineteen|twenty|number|to|or)$/.test(before.norm)) continue
    // "one in twenty"
    if (before?.norm === 'in' && numberWords.get(words[word.index - 2]?.norm ?? '') !== undefined) continue
    if (before?.norm === 'and' && /^(?:hundred|thousand)$/.test(words[word.index - 2]?.norm ?? '')) continue
    const parts = /^((?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?[a-z]+)(-.+)?$/.exec(word.norm)
    const [, whole = '', rest = ''] = parts ?? []
    const value = numberWords.get(word.norm) ?? numberWords.get(whole)
    if (value === undefined || value <= limit) continue
    const tail = numberWords.get(word.norm) === undefined ? rest : ''
    if (
      tail !== '' ? !/^-(?!something|odd|fold|some|one|two|ish)\p{Ll}/u.test(tail) : !isCounted(passage, word, lexicon)
    )
      continue
    found.push(slip(word.start, word.end - tail.length, String(value), limit))
  }
  return found
}

function isCounted({words, text}: Passage, word: Word, lexicon: Lexicon): boolean {
  const next = words[word.index + 1]
  if (
    next &&
    next.sentence === word.sentence &&
    /^(?:per|percent|[mbtr]+illion)$/.test(next.norm) &&
    text.charAt(word.end) === ' '
  )
    return true
  // "Two girls of about ten were…"
  if (
    /^(?:about|of|at|aged?|over|under)$/.test(words[word.index - 1]?.norm ?? '') &&
    /^(?:are|were|have|had)$/.test(next?.norm ?? '')
  )
    return false
  return countsThings(words, word.index, text, 11, lexicon, /^(?:hundred|thousand|o'clock|past|to|odd|and|or)$/)
}

const old = /^[ \u00A0](?:years?|months?|weeks?|days?)[ \u00A0](?:old|of[ \u00A0]age)\b/

/** Whether the word before makes the figure a name or a part of a range: chapter 3, Apollo 8, 5 to 7. */
function isNaming(before: Word, gap: string): boolean {
  if (gap.trim() !== '' || naming.test(before.norm)) return true
  return before.shape === 'number' || (before.shape !== 'lower' && !before.initial && !/-\p{Ll}+$/u.test(before.text))
}

/** Whether a figure is the second of two: 2 or 3 boxes. */
function endsRange(words: Passage['words'], {index, sentence}: Word): boolean {
  const [join, first] = [words[index - 1], words[index - 2]]
  return first?.sentence === sentence && first.shape === 'number' && /^(?:and|or)$/.test(join?.norm ?? '')
}

/** Whether larger figures stand close by, beside which a small one stays a figure: 8 of 12, 24 hours a day and 7 days a week. */
function inRow({words, text}: Passage, word: Word, limit: number): boolean {
  for (let at = Math.max(0, word.index - 5); at <= word.index + 5; at++) {
    const other = words[at]
    if (!other || other === word || other.shape !== 'number' || other.sentence !== word.sentence) continue
    const value = Number(other.text.replace(/,/g, ''))
    if (value <= limit || (value >= 1500 && value < 2100) || /[$£€¥]/.test(text.charAt(other.start - 1))) continue
    if (
      month.test(words[at - 1]?.norm ?? '') ||
      /^ (?:percent|per cent|million|billion)|^%/.test(text.slice(other.end, other.end + 9))
    )
      continue
    return true
  }
  return false
}

const month = new RegExp(`^${monthStart}`, 'i')

function slip(start: number, end: number, right: string, limit: number): StyleSlip {
  return {start, end, right, certain: true, house: `spells out numbers up to ${wordOfNumber(limit)} and no others`}
}
