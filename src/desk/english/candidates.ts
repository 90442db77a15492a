import type {Neighbours} from './neighbours.ts'
import {Pos, verb} from './pos.ts'
import {Flag, type Sentence, type Token, type Tokenizer, type Tokens} from './tokens.ts'

/** The four kinds of slip that a sentence's word sequence can prove. */
export type SlipKind = 'word-order' | 'wrong-word' | 'missing-word' | 'extra-word'

/** A change that would make the sentence better, if it is a slip at all. */
export interface Candidate {
  readonly kind: SlipKind
  /** First word of the change. */
  readonly from: number
  /** Word after its last; equal to `from` where a word is missing. */
  readonly to: number
  /** The words to put there. */
  readonly replacement: readonly string[]
  /** The same as tokens. */
  readonly tokens: readonly Token[]
  /** What the change does, whatever the sentence: `he>the`, `+to`, `-of`, `swap to`. */
  readonly key: string
  /** What sort of words trade places: function words, content words, or two forms of one word. */
  readonly group: Group
}

/** The sort of words that a change is about: function words, a function word and another, two forms of one word… */
export type Group = 'function' | 'mixed' | 'inflection' | 'content' | 'twice'

/** Another word that a word may stand for, with what weighing asks of it whatever the sentence. */
export interface Reading {
  readonly replacement: readonly string[]
  readonly tokens: readonly Token[]
  readonly key: string
  readonly group: Group
  /** Whether it can be a verb. */
  readonly verbal: boolean
}

/** A word that may be missing. */
export interface Insertable {
  /** Its place in {@link insertable}. */
  readonly index: number
  readonly word: string
  readonly token: Token
  /** The same as a list. */
  readonly tokens: readonly Token[]
  readonly replacement: readonly string[]
  readonly key: string
}

/** Tells whether words may stand in the place of words `from` to `to`. */
export type Fits = (kind: SlipKind, from: number, to: number, made: readonly Token[]) => boolean

const always: Fits = () => true

const all = (_before: Token, _after: Token, made: readonly Insertable[]): readonly Insertable[] => made

/** Words that may be missing: of a closed class, and worth proving. */
export const insertable: readonly string[] =
  'the to of a in for is that on are by with this be from as have can will an has their at or and we was not it would been were who his its they he which had could'.split(
    ' '
  )

/** Words that sound alike, or nearly, and are further than one letter apart. */
const soundAlike: ReadonlyArray<readonly string[]> = [
  ['their', 'there', "they're"],
  ['your', "you're"],
  ['its', "it's"],
  ['whose', "who's"],
  ['to', 'too', 'two'],
  ['were', "we're", 'where'],
  ['affect', 'effect'],
  ['affects', 'effects'],
  ['principal', 'principle'],
  ['breath', 'breathe'],
  ['could', 'cloud'],
  ['through', 'threw', 'though'],
  ['weather', 'whether'],
  ['know', 'now', 'no'],
  ['piece', 'peace'],
  ['waive', 'wave'],
  ['rein', 'reign'],
  ['right', 'write'],
  ['brakes', 'breaks'],
  ['role', 'roll'],
  ['sight', 'site', 'cite'],
  ['past', 'passed'],
  ['hear', 'here'],
  ['council', 'counsel'],
  ['waste', 'waist'],
  ['whole', 'hole'],
  ['wear', 'where'],
  ['aloud', 'allowed'],
  ['illicit', 'elicit'],
  ['insure', 'ensure'],
  ['will', 'with'],
  ['being', 'been']
]

/** What a hurried hand makes of a common word, more than one edit away: as printed, and as meant. */
const slipsOfHand: ReadonlyArray<readonly [printed: string, meant: string]> = [
  ['there', 'the'],
  ['still', 'will'],
  ['how', 'who'],
  ['were', 'we'],
  ['order', 'other']
]

const alike = new Map<string, string[]>()
for (const group of soundAlike) {
  for (const word of group) {
    const others = alike.get(word) ?? []
    others.push(...group.filter((other) => other !== word))
    alike.set(word, others)
  }
}
for (const [printed, meant] of slipsOfHand) alike.set(printed, [...(alike.get(printed) ?? []), meant])

/** Frequent words, further than one letter away, that a word may be a slip for. */
export function soundsLike(word: string): readonly string[] {
  return alike.get(word) ?? []
}

/** Lists the changes that are worth weighing at a word. */
export class Proposer {
  readonly #tokenizer: Tokenizer
  readonly #neighbours: Neighbours
  /** The words that may be missing. */
  readonly insertable: readonly Insertable[]

  constructor(tokenizer: Tokenizer, neighbours: Neighbours) {
    this.#tokenizer = tokenizer
    this.#neighbours = neighbours
    this.insertable = insertable.map((word, index) => {
      const token = tokenizer.common(word)
      return {index, word, token, tokens: [token], replacement: [word], key: `+${word}`}
    })
  }

  /**
   * The exchange of word `at` with the next.
   *
   * @param fits - Turns it down before more is made of it.
   */
  swap(sentence: Sentence, {tokens, starts, ends}: Tokens, at: number, fits: Fits = always): Candidate | undefined {
    if (at + 1 >= sentence.words.length || !isBlank(sentence.gaps[at + 1] ?? '')) return
    const a = tokens[starts[at] ?? 0]
    const b = tokens[starts[at + 1] ?? 0]
    if (!a || !b || !mayTrade(a, b, starts[at] ? tokens[starts[at] - 1] : undefined, sentence)) return
    const made: Token[] = []
    for (let word = at + 1; word >= at; word--) {
      for (let index = starts[word] ?? 0; index < (ends[word] ?? 0); index++) {
        const token = tokens[index]
        if (token) made.push(token)
      }
    }
    if (!fits('word-order', at, at + 2, made)) return
    const words = [sentence.words[at + 1] ?? '', sentence.words[at] ?? '']
    const key = `swap ${a.flags & Flag.functionWord ? a.text : '*'} ${b.flags & Flag.functionWord ? b.text : '*'}`
    return {
      kind: 'word-order',
      from: at,
      to: at + 2,
      replacement: words,
      tokens: made,
      key,
      group: key.includes('*') ? 'mixed' : 'function'
    }
  }

  /**
   * Other words that word `at` may stand for.
   *
   * @param fits - Turns words down before anything is made of them.
   * @param take - Is given each that fits, at once (default: they are put together).
   */
  slips(
    sentence: Sentence,
    all: Tokens,
    at: number,
    fits: Fits = always,
    take?: (candidate: Candidate) => void
  ): readonly Candidate[] {
    const {tokens, starts, ends} = all
    const from = starts[at] ?? 0
    const token = tokens[from]
    if (!token || (token.flags & (Flag.name | Flag.digits)) !== 0 || token.text.includes('-')) return none
    const printed = sentence.words[at] ?? ''
    const word = all.printed[at]
    if (!word || (isForeignOrTitle(sentence, all, at) && !mayJoinNames.has(printed))) return none
    const readings = (word.readings ??= this.#readingsOf(printed, token, (ends[at] ?? 0) - from === 1))
    if (readings.length === 0) return none
    const mayLose = (token.pos & verb) === 0 || hasFiniteVerb(tokens, from)
    let found: Candidate[] | undefined
    for (const {verbal, replacement, tokens: made, key, group} of readings) {
      if ((!mayLose && !verbal) || !fits('wrong-word', at, at + 1, made)) continue
      const candidate: Candidate = {kind: 'wrong-word', from: at, to: at + 1, replacement, tokens: made, key, group}
      if (take) take(candidate)
      else (found ??= []).push(candidate)
    }
    return found ?? none
  }

  /** Every word that a printed word may stand for, whatever the sentence. */
  #readingsOf(printed: string, token: Token, isWhole: boolean): readonly Reading[] {
    const readings: Reading[] = []
    const whole = printed.toLowerCase().replaceAll('’', "'")
    const others = isWhole ? this.#neighbours.of(whole) : []
    if (whole.length > 1 || whole === 'a') {
      for (const other of new Set([...others, ...(alike.get(whole) ?? [])])) {
        const made = this.#words(other)
        const first = made[0]
        if (!first || !mayStandFor(token, first, whole, other)) continue
        const group = groupOf(token, first, whole, other)
        const verbal = (first.pos & (verb | Pos.auxiliary | Pos.modal)) !== 0
        readings.push({replacement: [other], tokens: made, key: `${whole}>${other}`, group, verbal})
      }
    }
    return readings
  }

  /**
   * Words that may be missing before word `at`.
   *
   * @param joins - Tells which of the insertable words may stand at the joint, before anything is made of them.
   * @param fits - Turns words down after that.
   * @param take - Is given each that is left, at once (default: they are put together).
   */
  insertions(
    sentence: Sentence,
    {tokens, starts, ends, title}: Tokens,
    at: number,
    joins: (before: Token, after: Token, made: readonly Insertable[], at: number) => readonly Insertable[] = all,
    fits: Fits = always,
    take?: (candidate: Candidate) => void
  ): readonly Candidate[] {
    if (title || at === 0 || !isBlank(sentence.gaps[at] ?? '')) return none
    const before = tokens[(ends[at - 1] ?? 0) - 1]
    const after = tokens[starts[at] ?? 0]
    if (!before || !after || ((before.flags | after.flags) & Flag.digits) !== 0) return none
    const joining = joins(before, after, this.insertable, at)
    if (joining.length === 0) return none
    const found: Candidate[] = []
    for (const {word, tokens: made, replacement, key} of joining) {
      if (word === before.text || word === after.text) continue
      if (word === 'a' && /^[aeio]/.test(after.text)) continue
      if (word === 'an' && !/^[aeiouh]/.test(after.text)) continue
      if (!fits('missing-word', at, at, made)) continue
      const candidate: Candidate = {
        kind: 'missing-word',
        from: at,
        to: at,
        replacement,
        tokens: made,
        key,
        group: 'function'
      }
      if (take) take(candidate)
      else found.push(candidate)
    }
    return found
  }

  /**
   * The removal of word `at`.
   *
   * @param fits - Turns it down before more is made of it.
   */
  deletion(sentence: Sentence, all: Tokens, at: number, fits: Fits = always): Candidate | undefined {
    const {tokens, starts, ends} = all
    const token = tokens[starts[at] ?? 0]
    if (!token || (token.flags & (Flag.name | Flag.digits)) !== 0 || (ends[at] ?? 0) - (starts[at] ?? 0) !== 1) return
    const twice =
      at > 0 &&
      all.printed[at - 1]?.lower === token.text &&
      isBlank(sentence.gaps[at] ?? '') &&
      (sentence.words[at - 1] ?? '').toLowerCase() === token.text
    if (!twice && (token.flags & Flag.functionWord) === 0) return
    if (!fits('extra-word', at, at + 1, none) || isForeignOrTitle(sentence, all, at)) return
    const key = twice ? 'twice' : `-${token.text}`
    return {
      kind: 'extra-word',
      from: at,
      to: at + 1,
      replacement: none,
      tokens: none,
      key,
      group: twice ? 'twice' : 'function'
    }
  }

  /** The candidate of a change that someone else found. */
  exact(kind: SlipKind, from: number, to: number, replacement: readonly string[], {tokens, starts}: Tokens): Candidate {
    const made = replacement.flatMap((word) => this.#words(word))
    const printed = tokens[starts[from] ?? 0]?.text ?? ''
    const [word = ''] = replacement
    const key = kind === 'missing-word' ? `+${word}` : kind === 'extra-word' ? `-${printed}` : `${printed}>${word}`
    return {kind, from, to, replacement, tokens: made, key, group: 'function'}
  }

  #words(text: string): Token[] {
    const apostrophe = text.lastIndexOf("'")
    if (apostrophe <= 0 || text.endsWith("n't")) return [this.#tokenizer.common(text)]
    return [this.#tokenizer.common(text.slice(0, apostrophe)), this.#tokenizer.common(text.slice(apostrophe))]
  }
}

const none: readonly never[] = []

const freeAdverbs: ReadonlySet<string> = new Set(
  'also still today now just only even both too already then never always often not yesterday tomorrow all soon again currently here there however together so such'.split(
    ' '
  )
)

/**
 * Whether a word belongs to a name: it has a capital of its own within the sentence (`We the People`), or stands between
 * two capitals (`Rio Grande do Sul`).
 */
function isForeignOrTitle({words, gaps}: Sentence, {tokens, printed, starts, ends}: Tokens, at: number): boolean {
  if (at > 0 && printed[at]?.capital && words[at] !== 'I' && !/[.?!:"“(]/.test(gaps[at] ?? '')) return true
  const before = at > 0 ? tokens[(ends[at - 1] ?? 0) - 1] : undefined
  const after = at + 1 < words.length ? tokens[starts[at + 1] ?? 0] : undefined
  return (
    before !== undefined &&
    after !== undefined &&
    (before.flags & after.flags & Flag.name) !== 0 &&
    gaps[at + 1] === ' ' &&
    gaps[at] === ' '
  )
}

/** English words that stand between names by mistake only: "the Department if Labor", "President an Chief Executive". */
const mayJoinNames: ReadonlySet<string> = new Set(
  'an any form if off or there that this ant fro then than too their them wit witch hand ad end'.split(' ')
)

/** Whether a sentence has a finite verb besides the token `except`. */
function hasFiniteVerb(tokens: readonly Token[], except: number): boolean {
  const finite = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal
  return tokens.some((token, at) => at !== except && (token.flags & Flag.name) === 0 && (token.pos & finite) !== 0)
}

/** Whether nothing but white space stands in a gap. */
function isBlank(gap: string): boolean {
  return gap === ' ' || /^\s+$/.test(gap)
}

/** Words after which a clause's subject stands before its verb. */
const opensSubordinate: ReadonlySet<string> = new Set('that if because although whether unless until'.split(' '))

/** Whether two neighbours' exchange can be judged: not where English allows both orders. */
function mayTrade(a: Token, b: Token, before: Token | undefined, sentence: Sentence): boolean {
  const flags = a.flags | b.flags
  if (a.text === b.text || (flags & Flag.digits) !== 0 || (flags & Flag.functionWord) === 0) return false
  const verbal = Pos.auxiliary | Pos.modal
  // "the firms not will pay": `not` is free to move, but not to stand before a verb that it follows.
  if (a.text === 'not' && (b.pos & verbal) !== 0) return (before?.flags ?? Flag.mark) !== Flag.mark
  if (isFree(a) || isFree(b)) return false
  if (((a.pos | b.pos) & verbal) !== 0 && (sentence.gaps.at(-1) ?? '').includes('?')) return false
  const subject = Pos.pronoun | Pos.determiner
  if ((a.pos & verbal) !== 0 && ((b.pos & subject) !== 0 || (b.flags & Flag.name) !== 0)) {
    // "I believe that will we": only a clause of its own may begin with its verb.
    return (b.pos & Pos.determiner) === 0 && (b.flags & Flag.name) === 0 && opensSubordinate.has(before?.text ?? '')
  }
  if ((b.pos & verbal) !== 0 && (a.pos & Pos.pronoun) !== 0) return false
  return true
}

function isFree(token: Token): boolean {
  return freeAdverbs.has(token.text) || ((token.flags & Flag.functionWord) === 0 && (token.pos & Pos.adverb) !== 0)
}

/** Whether one word can be a slip for another, rather than another form of it. */
function mayStandFor(token: Token, other: Token, word: string, instead: string): boolean {
  const closed = ((token.flags | other.flags) & Flag.functionWord) !== 0
  if (instead.length < 2 && instead !== 'a' && instead !== 'i') return false
  if (closed) return !sameWord(word, instead)
  if (isInflection(word, instead)) return other.frequency >= token.frequency - 6 && other.frequency >= 8
  return other.frequency >= token.frequency - 1 && other.frequency >= 9
}

function groupOf(token: Token, other: Token, word: string, instead: string): Group {
  if ((token.flags & other.flags & Flag.functionWord) !== 0) return 'function'
  if (((token.flags | other.flags) & Flag.functionWord) !== 0) return 'mixed'
  return isInflection(word, instead) ? 'inflection' : 'content'
}

/** Pairs that differ in style, not in sense. */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    (long === `${short}s` && /wards?$/.test(short)) ||
    (short === 'on' && long === 'upon') ||
    (short === 'til' && long === 'till') ||
    (short === 'a' && long === 'an')
  )
}

function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}s` || long === `${short}d` || long === `${short}r` || long === `${short}y`) return true
  return /[sd]$/.test(a) && /[sdr]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)
}
