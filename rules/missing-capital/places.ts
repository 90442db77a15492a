import type {Passage, Word} from '../../src/article/block.ts'
import {bodies, capitalised, doubtful, english, foreign, joined, kinds, leading, verbs} from './words.ts'

/** A word without its capital. */
export interface Lower {
  readonly start: number
  readonly end: number
  /** As all its places are looked up. */
  readonly norm: string
}

/** Months that are other words too, with a day or a year beside. */
const dated =
  /(?<=\b(?:on|by|from|until|since|before|after) )(?:march|may|august)(?= \d{1,2}(?!\d|[.,:]\d|%| per| of))|(?<=\b(?:on|in|by|from|until|since|before|after|the) (?:\d{1,2} )?)(?:march|may|august)(?= (?:19|20)\d\d(?!\d|[.,:]\d|%))|(?<=\b\d{1,2} )(?:march|may|august)(?= (?:19|20)\d\d(?!\d|[.,:]\d))/gu
/** A sentence of fewer words is a label. */
const least = 4

/** Words of a passage that want a capital, where the sentence is written with capitals and in English. */
export function lowerAt(passage: Passage): readonly Lower[] {
  const {text, words, sentences, opaque} = passage
  const found: Lower[] = []
  for (const word of words) {
    if (word.opaque || word.shape !== 'lower' || word.initial || !isWanted(passage, word)) continue
    if (isBare(text, word.start, word.end)) found.push({start: word.start, end: word.end, norm: word.norm})
  }
  for (const {0: norm, index: start} of /(?:march|may|august) \d/.test(text) ? text.matchAll(dated) : [])
    found.push({start, end: start + norm.length, norm})
  return found.filter(({start, end}) => {
    const sentence = sentences.find((each) => each.start <= start && end <= each.end)
    if (!sentence || opaque.some((span) => span.start < end && start < span.end)) return false
    const own = words.slice(sentence.from, sentence.to)
    if (own.length < least || !isUpper(text.slice(sentence.start, sentence.end))) return false
    if (!isEnglish(own)) return false
    return passage.quotations.every((each) => each.end <= start || end <= each.start || isUpper(text.slice(each.start)))
  })
}

function isWanted({words}: Passage, {index, norm}: Word): boolean {
  // Nearly every word is none of them.
  const isPeople = capitalised.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm)
  if (!isPeople && !doubtful.has(norm) && norm !== 'i' && !joined.has(norm)) return false
  const before = words[index - 1]?.norm ?? ''
  const after = words[index + 1]?.norm ?? ''
  if (joined.has(norm)) return /^[a-z]{2,}$/.test(words[index - 1]?.text ?? '') && !foreign.has(before)
  // Beside another letter it is one itself.
  if (norm === 'i')
    return leading.has(before) && verbs.has(after) && !words.some((word) => /^[b-hj-z]$/.test(word.text))
  if (doubtful.has(norm)) return bodies.has(after) && before !== 'to'
  if (!isPeople || foreign.has(before)) return false
  // Robinson's man, and dishes and plants.
  return !kinds.has(after) && !/^(?:man|girl|gal)$/.test(before)
}

/** Whether a sentence shows by its small words that it is English. */
function isEnglish(words: readonly Word[]): boolean {
  const told = new Set(words.map(({norm}) => norm).filter((norm) => english.has(norm)))
  return told.size > 1 || told.has('the')
}

/** Whether nothing leans on a word but the marks of a sentence: no hyphen, no slash, no dot of an address. */
function isBare(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s(“"—])$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:$|[\s)”"—]|[.,;:!?](?![\p{L}\p{N}_/]))/u.test(text.slice(end, end + 2))
  )
}

/** Whether the first letter is a capital. */
function isUpper(text: string): boolean {
  return /^[^\p{L}]{0,4}\p{Lu}/u.test(text)
}
