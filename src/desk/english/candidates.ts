import type {Candidate, Fits, Insertable, Reading, SlipKind} from './candidate.ts'
import {mayTrade} from './exchange.ts'
import type {Neighbours} from './neighbours.ts'
import {Pos, verb} from './pos.ts'
import {groupOf, mayStandFor, soundsLike} from './stand-ins.ts'
import type {Tokenizer} from './tokens.ts'
import {Flag, type Sentence, type Token, type Tokens} from './token.ts'

const always: Fits = () => true

const all = (_before: Token, _after: Token, made: readonly Insertable[]): readonly Insertable[] => made

/** Words that may be missing: of a closed class, and worth proving. */
export const insertable: readonly string[] =
  'the to of a in for is that on are by with this be from as have can will an has their at or and we was not it would been were who his its they he which had could'.split(
    ' '
  )

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
      for (const other of new Set([...others, ...soundsLike(whole)])) {
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
