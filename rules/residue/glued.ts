import type {Passage} from '../../src/article/block.ts'
import {joins, partsOfMerged} from '../../src/article/merged-words.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {stopName} from './spaces.ts'
import {chunkAt} from './spans.ts'
import type {Fact} from './fact.ts'

const url = /[\p{L}\p{N}.,;:!?)\]”’]https?:\/\/[^\s<>"”]{3,}/gu
const urlThen = /https?:\/\/[^\s<>"”]{3,300}?[\w/]\.(\p{Lu}\p{Ll}{1,12})(?=\s\p{Ll})/gu
const stop = /(?<![\p{L}\p{N}])(\p{L}{2,30}|\d{1,4})([.!?])(["”’)]?)(\p{Lu}\p{Ll}{0,30})(?![\p{L}\p{N}_(.@/\\=])/gu
const comma =
  /((?<![\p{L}\p{N}_.@#/\\=-])\p{Lu}\p{Ll}{2,30}|\p{Ll}{2,30})([,;])(\p{L}\p{Ll}{1,30})(?![\p{L}\p{N}_(;@/\\=]|,\S)/gu
/** `the work is done".The builders`: the stop stands behind the mark. */
const behindQuote = /(\p{Ll}{2,30})(["”][.,!?])(\p{Lu}?\p{Ll}{1,30})(?= )/gu
const maybeQuote = /["”][.,!?][A-Za-z]/
const camel = /(?<![\p{L}\p{N}.@#_/\\$:=-])(\p{Ll}{2,20})(\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}_(./@\\:=-])/gu
const lettersOnly = /^\p{Ll}{5,20}$/u
// What makes the letters beside it a part of something longer.
const partBefore = /[\p{L}\p{N}.@#_/\\$'’-]$/u
const partBehind = /^(?:[\p{L}\p{N}_(/@\\'’-]|\.\p{L})/u
// What a text must hold for these to be worth trying: no letter's case is asked for beyond Latin's basic ones.
const maybeStop = /[.!?]["”’)]?[A-Z\u00c0-\u1fff\u2c00-\uffff]/
const maybeComma = /[a-z\u00b5-\u1fff\u2c00-\uffff][,;][A-Za-z\u00aa-\u1fff\u2c00-\uffff]/
const maybeCamel = /[a-z\u00b5-\u1fff\u2c00-\uffff][A-Z\u00c0-\u1fff\u2c00-\uffff]/
const domains =
  /^(?:Com|Net|Org|Gov|Edu|Io|Co|Uk|Info|Chat|App|Dev|Ai|Tv|Me|Us|Eu|Js|Ts|Md|Py|Net|Html|Pdf|Docx?|Exe|Txt|Csv)$/

/** Find sentences, links and words that stand together without the space that belongs between them. */
export function findGlued(passage: Passage, lexicon: Lexicon): Fact[] {
  const {text, opaque, quotations, words} = passage
  const found: Fact[] = []
  const isOpaque = (start: number, end: number): boolean => opaque.some((span) => start < span.end && span.start < end)
  if (text.includes('://')) found.push(...gluedUrls(text), ...gluedBehindUrls(text, lexicon))

  if (text.includes('www.')) found.push(...gluedHosts(text, lexicon))
  for (const match of maybeStop.test(text) ? text.matchAll(stop) : []) {
    const [whole, first = '', mark = '', quote = '', second = ''] = match
    const {index} = match
    if (isOpaque(index, index + whole.length) || domains.test(second) || isAddress(text, index)) continue
    if (second.length === 1 && second !== 'I' && second !== 'A') continue
    if (!endsWithWord(first, second, lexicon) || !(lexicon.has(second) || isName(words, second))) continue
    let at = first.length + mark.length
    // A closing mark belongs to what stands before it, an opening one to what follows.
    if (quote !== '' && !quotations.some((item) => item.start === index + at)) at++
    else if (quote !== '' && quote !== '"' && quote !== '’') continue
    found.push({
      kind: 'glued-stop',
      severity: 'warning',
      start: index,
      end: index + whole.length,
      expected: [`${whole.slice(0, at)} ${whole.slice(at)}`],
      ...(lexicon.isFunctionWord(second) ? {} : {technical: true}),
      name: stopName(mark)
    })
  }
  for (const match of maybeComma.test(text) ? text.matchAll(comma) : []) {
    const [whole, first = '', mark = '', second = ''] = match
    const {index} = match
    if (isOpaque(index, index + whole.length) || isListed(chunk(text, index), second)) continue
    if (!(lexicon.has(first) && lexicon.has(second)) || second.length < 2) continue
    // "Kenya,Uganda": two names, and no label before its value.
    if (/^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(second) && !lexicon.isFunctionWord(second)) continue
    found.push({
      kind: 'glued-comma',
      severity: 'warning',
      start: index,
      end: index + whole.length,
      expected: [`${first}${mark} ${second}`],
      technical: true,
      name: stopName(mark)
    })
  }
  for (const match of maybeQuote.test(text) ? text.matchAll(behindQuote) : []) {
    const [whole, first = '', marks = '', second = ''] = match
    const close = match.index + first.length + 1
    if (!lexicon.has(first) || !lexicon.isFunctionWord(second) || !quotations.some(({end}) => end === close)) continue
    found.push({
      kind: 'glued-stop',
      severity: 'warning',
      start: match.index,
      end: match.index + whole.length,
      expected: [`${first}${marks} ${second}`],
      name: stopName(marks.charAt(1))
    })
  }
  found.push(...mergedWords(passage, lexicon).filter(({start, end}) => !isOpaque(start, end)))
  return found
}

/** Whether words that lean on commas are a list of values: "red,green,blue", but not "it is,however,late". */
function isListed(words: string, second: string): boolean {
  if (/[/_=@\\]/.test(words)) return true
  return (
    /[,;]\p{L}+[,;]/u.test(words) &&
    !/^(?:however|therefore|though|indeed|moreover|perhaps|too|then|which|and|but)$/.test(second)
  )
}

const host = /(?<![\p{L}\p{N}.@/:-])(\p{Ll}{2,30})[.,;:!?]?(www\.[\w-]+\.[\w.-]*\w)/gu

/** Find addresses without a scheme behind a word or the stop of a sentence: "atwww.example.org", "schools.www.example.org". */
function gluedHosts(text: string, lexicon: Lexicon): Fact[] {
  return [...text.matchAll(host)].flatMap(({0: whole, 1: word = '', 2: address = '', index}): Fact[] => {
    if (!lexicon.has(word)) return []
    const expected = `${whole.slice(0, -address.length)} ${address}`
    return [{kind: 'glued-url', severity: 'warning', start: index, end: index + whole.length, expected: [expected]}]
  })
}

function gluedUrls(text: string): Fact[] {
  return [...text.matchAll(url)].flatMap((match) => {
    const at = match.index + 1
    const {start} = chunkAt(text, match.index)
    const lead = text.slice(start, at)
    // Addresses within addresses: an archive's, a redirect's.
    if (/[/=?&%+]|^\W*[a-z]{2,10}:|["“(<[]$/.test(lead)) return []
    const address = match[0].slice(1).replace(/(?<![.,;:!?)\]’])[.,;:!?)\]’]+$/, '')
    const end = at + address.length
    const apart = `${lead} ${address}`
    // At the end of a headline nobody wants the address; within a sentence only the space is missing.
    const last = text.slice(end).trim() === ''
    return [{kind: 'glued-url', severity: 'warning', start, end, expected: last ? [lead, apart] : [apart]}] as const
  })
}

function gluedBehindUrls(text: string, lexicon: Lexicon): Fact[] {
  return [...text.matchAll(urlThen)].flatMap((match) => {
    const second = match[1] ?? ''
    if (!lexicon.isFunctionWord(second)) return []
    const end = match.index + match[0].length
    const start = end - second.length - 1
    const {start: from} = chunkAt(text, start)
    return [
      {
        kind: 'glued-stop',
        severity: 'warning',
        start: from,
        end,
        expected: [`${text.slice(from, start + 1)} ${second}`],
        name: 'full stop'
      } as const
    ]
  })
}

/** Whether the word before a stop ends a sentence: a known word in lower case, or any word before one that opens sentences. */
function endsWithWord(first: string, second: string, lexicon: Lexicon): boolean {
  if (/^\d/.test(first)) return second.length > 1 && lexicon.isFunctionWord(second)
  if (/^\p{Ll}/u.test(first)) return lexicon.has(first) || lexicon.isFunctionWord(second)
  return second.length > 1 && lexicon.isFunctionWord(second) && /^\p{Lu}\p{Ll}{2,}$/u.test(first)
}

function isName(words: Passage['words'], second: string): boolean {
  return words.some((word) => word.text === second && !word.initial)
}

/** Whether what stands around an offset is an address, a path or a piece of code. */
function isAddress(text: string, offset: number): boolean {
  return /[/_=@\\]|\(\)|::|\.\p{Ll}{2,4}\b(?!\p{L})|^www\./u.test(chunk(text, offset))
}

function chunk(text: string, offset: number): string {
  const {start, end} = chunkAt(text, offset)
  return text.slice(start, end)
}

function mergedWords(passage: Passage, lexicon: Lexicon): Fact[] {
  const {text, words} = passage
  const {exists} = wordParts(passage, lexicon)
  const found: Fact[] = []
  for (const match of maybeCamel.test(text) ? text.matchAll(camel) : []) {
    const [whole, first = '', second = ''] = match
    if (!lexicon.has(first) || !lexicon.has(second) || lexicon.frequency(first) < 8 || brands.has(whole)) continue
    if (first.length === 2 && !joins.has(first)) continue
    const {index} = match
    const expected = [`${first} ${second}`]
    found.push({
      kind: 'merged',
      severity: 'warning',
      start: index,
      end: index + whole.length,
      expected,
      technical: true
    })
  }
  for (const {index, text: word, start, end, shape} of words) {
    if (exists[index] === 1 || shape !== 'lower' || word.length < 5 || word.length !== end - start) continue
    const parts = partsOfMerged(word, lexicon)
    if (!parts || !lettersOnly.test(word)) continue
    const before = text.slice(Math.max(0, start - 2), start)
    if (partBefore.test(before) || partBehind.test(text.slice(end, end + 3))) continue
    found.push({kind: 'merged', severity: 'warning', start, end, expected: [parts], technical: true})
  }
  return found
}

/** Names of firms and products that begin with a common word and go on with a capital. */
const brands: ReadonlySet<string> = new Set(
  'easyJet easyGroup easyHotel easyGym lastMinute moneySuperMarket'.split(' ')
)
