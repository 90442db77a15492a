import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import type {Counted} from '../../src/article/ledger/counts.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** The numbers of a passage: what they count, where that is known, and all of them. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly counts: readonly Counted[]
  /** Every number, also those that count nothing that is known. */
  readonly all: readonly Numeral[]
}

/** A number of a passage, and the position of its word. */
export interface Numeral {
  readonly value: number
  readonly word: number
}

const furniture: ReadonlySet<Block['role']> = new Set<Block['role']>([
  'headline',
  'standfirst',
  'caption',
  'alt',
  'social'
])

/** Find numbers in what stands around the text that the text contradicts. */
export function furnitureFaults(
  gathered: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): readonly Finding[] {
  const around = gathered.filter(({block}) => furniture.has(block.role))
  if (around.length === 0) return []
  const text = gathered.filter(({block}) => block.role === 'body')
  const supported = new Set(text.flatMap(({facts}) => facts.flatMap(({all}) => all.map(({value}) => value))))
  const counts = text.flatMap(({block, facts}) =>
    facts.flatMap((fact) => fact.counts.map((counted) => ({block, counted})))
  )
  const findings: Finding[] = []
  const sentences = new Sentences(text, desk)
  for (const {block, facts} of around) {
    for (const {counts: own, all} of facts) {
      for (const numeral of all) {
        if (supported.has(numeral.value)) continue
        const word = block.words[numeral.word]
        if (!word || word.quoted || word.opaque) continue
        const counted = own.find(({start}) => start === word.start)
        const rival = (counted && rivalOf(counted, counts)) ?? sentences.rivalOf(block, numeral)
        if (rival) findings.push(finding(block, counted ?? word, rival, article))
      }
    }
  }
  return findings
}

interface Rival {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** The one other figure that the text gives for the same thing. */
function rivalOf(
  counted: Counted,
  counts: ReadonlyArray<{readonly block: Block; readonly counted: Counted}>
): Rival | undefined {
  // Texts that give several figures of the same thing tell a story of their own.
  const values = new Set(
    counts.filter(({counted: other}) => ofOneKind(counted, other)).map((other) => other.counted.value)
  )
  if (values.size > (counted.fate ? 1 : 2)) return undefined
  const first = counts.find((other) => contradicts(counted, other.counted))
  return first && {block: first.block, start: first.counted.start, end: first.counted.end}
}

const durations: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'time',
  'point'
])

/** Whether two counts may be of the same thing. */
function ofOneKind(a: Counted, b: Counted): boolean {
  return a.fate === undefined ? b.noun === a.noun : b.fate === a.fate
}

/** Whether two counts are of the same thing, and differ. */
function contradicts(headline: Counted, body: Counted): boolean {
  if (body.quoted || body.value === headline.value || body.hedge !== headline.hedge) return false
  let shared = 0
  for (const word of headline.about) if (body.about.has(word)) shared++
  // A part, an estimate, a change: only nearly the same sentence is about the same thing.
  if ((headline.partial || body.partial) && shared < 4) return false
  if (headline.fate !== undefined || body.fate !== undefined) {
    if (headline.fate !== body.fate) return false
    return headline.noun === undefined || body.noun === undefined || headline.noun === body.noun
  }
  if (headline.noun === undefined || headline.noun !== body.noun) return false
  if (durations.has(headline.noun) && shared < 3) return false
  // A short headline has few words to share.
  return shared >= (headline.about.size <= 4 ? 1 : 2)
}

/** How much of a caption's sentence must stand in the text's, and how many words of meaning at least. */
const leastShare = 0.75
const leastWords = 3

/** Finds the sentence of the text that says the same as one of a caption, but for the number. */
class Sentences {
  readonly #text: ReadonlyArray<Gathered<Numbers>>
  readonly #desk: Desk
  #byNeighbour: Map<string, Array<{readonly block: Block; readonly numeral: Numeral}>> | undefined

  constructor(text: ReadonlyArray<Gathered<Numbers>>, desk: Desk) {
    this.#text = text
    this.#desk = desk
  }

  rivalOf(block: Block, numeral: Numeral): Rival | undefined {
    const meaning = this.#meaning(block, numeral)
    if (meaning.size < leastWords) return undefined
    const found = new Set<number>()
    let rival: Rival | undefined
    for (const other of this.#candidates(block, numeral)) {
      const word = other.block.words[other.numeral.word]
      if (!word || word.quoted || word.opaque) continue
      const there = this.#meaning(other.block, other.numeral)
      let shared = 0
      for (const norm of meaning) if (there.has(norm)) shared++
      if (shared < leastWords || shared < meaning.size * leastShare) continue
      found.add(other.numeral.value)
      rival ??= {block: other.block, start: word.start, end: word.end}
    }
    return found.size === 1 ? rival : undefined
  }

  /** Numbers of the text that stand between the same words, or before the same two. */
  #candidates(block: Block, {word}: Numeral): ReadonlyArray<{readonly block: Block; readonly numeral: Numeral}> {
    this.#byNeighbour ??= this.#index()
    for (const key of keysAt(block, word)) {
      const found = this.#byNeighbour.get(key)
      if (found) return found
    }
    return []
  }

  #index(): Map<string, Array<{readonly block: Block; readonly numeral: Numeral}>> {
    const index = new Map<string, Array<{readonly block: Block; readonly numeral: Numeral}>>()
    for (const {block, facts} of this.#text) {
      for (const numeral of facts.flatMap(({all}) => all)) {
        for (const key of keysAt(block, numeral.word)) {
          const known = index.get(key)
          if (!known) index.set(key, [{block, numeral}])
          else if (known.length < 20) known.push({block, numeral})
        }
      }
    }
    return index
  }

  /** The words of meaning in the sentence of a number, without numbers. */
  #meaning(block: Block, {word}: Numeral): ReadonlySet<string> {
    const {lexicon} = this.#desk.english
    const sentence = block.sentences[block.words[word]?.sentence ?? -1]
    const found = new Set<string>()
    for (const {norm, shape} of sentence ? block.words.slice(sentence.from, sentence.to) : []) {
      if (shape !== 'number' && !lexicon.isFunctionWord(norm)) found.add(norm)
    }
    return found
  }
}

/** What stands around a number: the word before and the one behind, and the two behind. */
function keysAt({words}: Block, at: number): readonly string[] {
  const number = words[at]
  const within = (word: Word | undefined): string => (word && word.sentence === number?.sentence ? word.norm : '')
  const [before, behind, second] = [within(words[at - 1]), within(words[at + 1]), within(words[at + 2])]
  if (behind === '') return before === '' ? [] : [`${before}#`]
  return [`${before}#${behind}`, ...(second === '' ? [] : [`#${behind} ${second}`])]
}

function finding(block: Block, counted: Rival | Counted | Word, rival: Rival, article: Article): Finding {
  const actual = block.text.slice(counted.start, counted.end)
  const there = rival.block.text.slice(rival.start, rival.end)
  return {
    block,
    start: counted.start,
    end: counted.end,
    reason: `"${actual}" in ${article.where(block)}, "${there}" in ${article.where(rival.block)}: which is right?`,
    because: [
      {block: rival.block, start: rival.start, end: rival.end, text: `${article.where(rival.block)} has "${there}"`}
    ],
    confidence: 0.9
  }
}
