import type {Block, Sentence} from '../../../src/article/block.ts'
import {isYear} from './arithmetic.ts'
import {numeralsOfSentence, type Numeral} from './numerals.ts'

/** What something was and what it is now, as one or two sentences tell it. */
export interface Change {
  readonly block: Block
  readonly from: Numeral
  readonly to: Numeral
  /** The first and the last of the sentences that tell it. */
  readonly first: Sentence
  readonly last: Sentence
}

const then =
  /\b(?:last (?:year|spring|summer|autumn|winter|season|month|week|time)|(?:the )?(?:year|month|season|week) (?:before|earlier)|an? (?:year|month|decade) (?:ago|earlier|before)|(?:the )?previous (?:year|season|month)|the old one|its predecessor|before (?:Christmas|Easter)|originally|at first)\b/u
const before =
  /\b(?:(?:year|month|season|week) (?:before|earlier)|(?:the )?previous (?:year|season|month)|the old one|its predecessor)\b/
const now =
  /\b(?:this (?:year|spring|summer|autumn|winter|season|month|week|time)|now|today|currently|at present|last (?:year|season|month))\b/u
const months = 'January February March April May June July August September October November December'.split(' ')
const month = new RegExp(`\\b(?:in|by|until|since) (${months.join('|')})(?! (?:last|\\d{4}))`, 'iu')
const year = /\b(?:in|by) ((?:19|20)\d\d)\b/i
/** "more than the year before" tells a comparison, no time. */
const compared = /\bthan (?:in |for |at )?(?:the )?(?:\p{L}+ )?(?:before|earlier|last|previous)(?: \p{L}+)?/gu
/** A part, a limit, an age: no amount that has changed. */
const noAmount =
  /^(?:st|nd|rd|th)\b|^ ?[-–—/:]\d|^ (?:of|out of|in (?!(?:19|20)\d\d|[JFMASOND]\p{Ll}{2,8}\b)|per|times|years? old|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b|^ ?[ap]\.?m\b/u
const noAmountBefore =
  /(?:[-−–+]|\b(?:minus|no\.?|number|aged?|level|grade|under|over|than|another|further|between|by|from|to|at least|up to))\s$/i
/** Parts and sums of one whole are no change. */
const unclear =
  /\b(?:of which|of whom|of them|including|each|per|respectively|target|forecast|expected|average of|record of|another|further|remaining)\b/i

/** Read the changes of a block: two figures of one unit that its sentences tell of two times. */
export function changesOf(block: Block, all: readonly Numeral[]): readonly Change[] {
  const {text, sentences} = block
  let earlier: readonly Numeral[] = []
  return sentences.flatMap((sentence): readonly Change[] => {
    const own = numeralsOfSentence(block, all, sentence).filter(
      (numeral) =>
        numeral.value > 1 && !isYear(text, numeral) && !/^ times\b/.test(text.slice(numeral.end, numeral.end + 7))
    )
    const previous = earlier
    earlier = own
    const [one, two] = own.length === 1 && previous.length === 1 ? [previous[0], own[0]] : own.length === 2 ? own : []
    if (!one || !two) return []
    const first = own.length === 2 ? sentence : sentences[sentence.index - 1]
    if (!first || !areAlike(block, one, two) || unclear.test(text.slice(first.start, sentence.end))) return []
    const parted = /[,;:.–—] |\b(?:and|but|against|while|compared with|compared to|from|to) /gu
    // What stands between the two belongs to the one up to the last mark or conjunction, to the other behind it.
    const gap = text.slice(one.end, two.start)
    const at = [...gap.matchAll(parted)].at(-1)?.index ?? gap.length
    const [head, tail] = [
      `${text.slice(first.start, one.start)}… ${gap.slice(0, at)}`,
      `${gap.slice(at)}… ${text.slice(two.end, sentence.end)}`
    ]
    const order = orderOf(head, tail)
    if (order === 0) return []
    const [from, to] = order > 0 ? [one, two] : [two, one]
    return [{block, from, to, first, last: sentence}]
  })
}

function areAlike({text, words}: Block, one: Numeral, two: Numeral): boolean {
  if (one.unit !== two.unit || one.unit === '%' || one.unit === 'pt') return false
  if (Math.max(one.value, two.value) > 12 * Math.min(one.value, two.value) || Math.min(one.value, two.value) < 2)
    return false
  return [one, two].every(
    ({start, end, word}) =>
      !noAmount.test(text.slice(end, end + 16)) &&
      !noAmountBefore.test(text.slice(Math.max(0, start - 14), start)) &&
      words[word]?.quoted !== true
  )
}

/** 1 if the second of two parts of a text tells the later time, -1 if the first does, 0 if nobody knows. */
function orderOf(head: string, tail: string): number {
  const [one = '', two = ''] = [head, tail].map((part) => part.replace(compared, ''))
  const years = [year.exec(one)?.[1], year.exec(two)?.[1]].map(Number)
  if (years[0] && years[1]) return Math.sign(years[1] - years[0])
  if (before.test(two) && !before.test(one)) return -1
  if (before.test(one) && !before.test(two)) return 1
  const [thenOne, thenTwo, nowOne, nowTwo] = [then.test(one), then.test(two), now.test(one), now.test(two)]
  if (thenOne && nowTwo && !thenTwo) return 1
  if (thenTwo && nowOne && !thenOne) return -1
  const named = [one, two].map((part) =>
    months.findIndex((name) => name.toLowerCase() === month.exec(part)?.[1]?.toLowerCase())
  )
  const [a = -1, b = -1] = named
  if (a >= 0 && b > a) return 1
  if (a >= 0 && nowTwo && b < 0) return 1
  if (years[0] && nowTwo) return 1
  return 0
}
