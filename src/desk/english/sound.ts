import data from '#data/english/sounds.js'
import type {Lexicon} from './lexicon.ts'
import {numberSound} from './number-sound.ts'

/**
 * How a word begins when it is read aloud.
 *
 * `weak-h` is an h before an unstressed syllable (a hotel, an hotel: taste), `herb` an h that American English drops.
 */
export type Sound = 'vowel' | 'consonant' | 'weak-h' | 'herb'

interface Tables {
  readonly words: ReadonlyMap<string, Sound | undefined>
  readonly prefixes: ReadonlyMap<string, Sound | undefined>
  readonly acronyms: ReadonlyMap<string, Sound | undefined>
}

const codes: Readonly<Record<string, Sound>> = {a: 'consonant', an: 'vowel', h: 'weak-h', herb: 'herb'}

let opened: Tables | undefined

function open(): Tables {
  const words = new Map<string, Sound | undefined>()
  const prefixes = new Map<string, Sound | undefined>()
  for (const entry of data.words.split(' ')) {
    const at = entry.search(/[=*]/)
    const table = entry.charAt(at) === '*' ? prefixes : words
    table.set(entry.slice(0, at), codes[entry.slice(at + 1)])
  }
  const acronyms = new Map<string, Sound | undefined>()
  for (const entry of data.acronyms.split(' ')) {
    const [word = '', code = ''] = entry.split('=')
    acronyms.set(word, codes[code])
  }
  return {words, prefixes, acronyms}
}

/**
 * Tell how a word, an initialism or a number begins when it is read aloud.
 *
 * @param token - As printed: `unique`, `UN`, `F-16`, `18th`, `useEffect`.
 * @returns Undefined where it can be read in two ways, or nobody but the writer knows.
 */
export function firstSound(token: string, lexicon: Lexicon): Sound | undefined {
  if (/^\d/.test(token)) return numberSound(token)
  const [part = ''] = /^\p{L}+(?:['’]\p{L}+)?/u.exec(token.normalize('NFC')) ?? []
  if (part === '') return undefined
  const rest = token.slice(part.length)
  // "STRiDA", "mAb", "sUcH": capitals in no order, which nobody but the writer can read.
  if (/^\p{Lu}{2,}\p{Ll}+\p{Lu}{2}|^\p{Ll}\p{Lu}{2,}\p{Ll}|^mAbs?$/u.test(part)) return undefined
  if (part.length === 1) return letterSound(part, token)
  if (/^\p{Lu}{2,}s?$/u.test(part)) return initialsSound(part, rest, lexicon)
  // camelCase and PascalCase are read part by part; a capital before a capital and small letters stands alone.
  const run = /^\p{Lu}+(?=\p{Lu}\p{Ll})/u.exec(part)?.[0]
  if (run !== undefined)
    return run.length === 1 ? letterSound(run, part) : initialsSound(run, part.slice(run.length), lexicon)
  const [head = part] = /^\p{L}\p{Ll}*/u.exec(part) ?? []
  if (head !== part && !/['’]/.test(part)) return head.length === 1 ? letterSound(head, part) : wordSound(head, lexicon)
  return wordSound(part, lexicon)
}

/** Whether the first sound of `token` is sure enough to change the copy unasked: an ordinary word or a number. */
export function isPlain(token: string, lexicon: Lexicon): boolean {
  return /^\d/.test(token) || (/^\p{Ll}{2,}$/u.test(token) && lexicon.frequency(token) >= 4)
}

const vowelLetters = /^[aefhilmnorsx]$/i

/** A letter by its name: `F-16`, `X-ray`, `a U`; two letters that are words by themselves can't be told. */
function letterSound(letter: string, token: string): Sound | undefined {
  if (!/^[a-z]$/i.test(letter)) return undefined
  // A small letter alone is a variable or a word of another language.
  if (token.length === 1 && letter === letter.toLowerCase()) return undefined
  return vowelLetters.test(letter) ? 'vowel' : 'consonant'
}

function wordSound(word: string, lexicon: Lexicon): Sound | undefined {
  const key = word.toLowerCase().replace('’', "'")
  const {words, prefixes} = (opened ??= open())
  if (words.has(key)) return words.get(key)
  // "a uswds package": letters
  if (word === key && /^[aeiou][^aeiouy]{3}/.test(key) && !lexicon.has(key)) return undefined
  for (let length = key.length; length > 1; length--) {
    const prefix = key.slice(0, length)
    if (prefixes.has(prefix)) return prefixes.get(prefix)
  }
  const first = key.charAt(0)
  if (!/[a-z]/.test(first)) return foreignSound(first)
  const known = lexicon.frequency(key) > 0 || lexicon.pos(key) > 0
  const capital = word.charAt(0) !== first
  // "an Rh factor": letters, whatever they look like
  if (capital && /^[fhlmnrsx][^aeiouy]$/.test(key)) return undefined
  // "ssh", "src", "xterm": said letter by letter, or as what they stand for.
  if (!capital && (!/[aeiouyw]/.test(key) || /^x[^aeiouy]/.test(key))) return undefined
  if (/[aeiou]/.test(first)) {
    // `Ua`, `Uy`, `Oua`, `uni…`, `one…`: an unknown word's vowel may be a glide.
    return !known && /^(?:u(?!n|p|l)|uni|eu|oa|ou[aei]|one)/.test(key) ? undefined : 'vowel'
  }
  if (known) return 'consonant'
  if (first === 'h') return capital ? undefined : isSpelled(key) ? 'vowel' : undefined
  if (first === 'y') return capital && !/^y[aeiou]/.test(key) ? undefined : 'consonant'
  if (first === 'x') return undefined
  if (!isSpelled(key)) return 'consonant'
  // A sjambok, a mzungu, a ndlovu: words of other languages begin so.
  if (foreignOnset.test(key)) return undefined
  return capital ? undefined : /[flmnrs]/.test(first) ? 'vowel' : 'consonant'
}

function foreignSound(letter: string): Sound | undefined {
  const [plain = ''] = letter.normalize('NFD')
  return /[aio]/.test(plain) ? 'vowel' : /[bcdgjklmnprstvwz]/.test(plain) ? 'consonant' : undefined
}

const onset =
  /^(?:[bcdfghjklmnpqrstvwxyz]|bl|br|ch|chl|chr|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kh|kl|kn|kr|ll|mn|ph|phl|phr|pl|pn|pr|ps|pt|qu|rh|sc|sch|schl|schm|schn|schw|scl|scr|sh|shr|sk|sl|sm|sn|sp|sph|spl|spr|sq|squ|st|str|sv|sw|th|thr|thw|tr|ts|tsch|tw|vl|wh|wr|zh)$/

const foreignOnset = /^(?:m[bpvwz]|n[dgjkstyz]|sj|l[hlw]|r[rw])[aeiouwylr]/

/** Whether no English word begins so, or it has no vowel: it is spelled letter by letter. */
function isSpelled(key: string): boolean {
  const [consonants = ''] = /^[^aeiouy]*/.exec(key) ?? []
  return consonants === key || (consonants !== '' && !onset.test(consonants))
}

/** Initials: spelled (an MP) or read as a word (a NATO ally). */
function initialsSound(part: string, rest: string, lexicon: Lexicon): Sound | undefined {
  const initials = part.endsWith('s') && part !== part.toUpperCase() ? part.slice(0, -1) : part
  const {acronyms} = (opened ??= open())
  if (acronyms.has(initials)) return acronyms.get(initials)
  const first = initials.charAt(0)
  const key = initials.toLowerCase()
  const spelled: Sound = vowelLetters.test(first) ? 'vowel' : 'consonant'
  if (/^SQ/.test(initials)) return undefined
  // "a ROCK64", "a STATS19 form", "an UP": words in capitals
  const isWord = initials.length > 3 && lexicon.frequency(key) >= 4
  if (initials === 'UP' || initials === 'SNP' || (isWord && /^\d/.test(rest))) return undefined
  if (initials.length === 2 || /^-?\d/.test(rest)) return spelled
  if (!/^[A-Z]+$/.test(initials)) return undefined
  const word = lexicon.has(key) ? wordSound(key, lexicon) : undefined
  if (/[AEIO]/.test(first)) return word === 'consonant' ? undefined : 'vowel'
  if (first === 'U') return word === 'vowel' ? undefined : 'consonant'
  if (spelled === 'consonant') return word === 'vowel' ? undefined : 'consonant'
  // F, H, L, M, N, R, S, X: a vowel if spelled, a consonant if read.
  return isSpelled(key.replaceAll('y', 'j')) && word !== 'consonant' ? 'vowel' : undefined
}
