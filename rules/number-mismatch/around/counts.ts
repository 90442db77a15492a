import type {Block} from '../../../src/article/block.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {type Counted, singular} from '../../../src/article/ledger/counts.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {addsOne, attacker} from './one-more.ts'
import type {Rival} from './sentences.ts'
import {isExchanged, isSwapped} from '../figures/arithmetic.ts'
import {compoundsOf} from '../figures/compounds.ts'
import type {Numbers} from '../figures/reading.ts'

interface Placed {
  readonly block: Block
  readonly counted: Counted
}

/** A figure of the text by what it counts: `signature` of 8,400 signatures and of an 8,400-signature petition. */
interface Named extends Span {
  readonly block: Block
  readonly value: number
}

/** Words that count so much that one figure of them says nothing about another. */
const general = new Set(
  'person man woman year month week day hour minute second time point other thing dollar pound euro cent percent other side part way word page question step case number issue member example'.split(
    ' '
  )
)
/** Words at a figure that make it rounded, a limit, a part. */
const rough =
  /\b(?:about|around|roughly|nearly|almost|approximately|over|under|above|below|than|least|most|some|another|further|more|up|close|or|to)\b/
const durations: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year'])
/** Of these an article tells many that are not of the same thing. */
const spread: ReadonlySet<string> = new Set([...durations, 'second', 'time', 'point'])

/** What the text counts, by noun and by fate. */
export class Counts {
  readonly #text: ReadonlyArray<Gathered<Numbers>>
  readonly #past: Past
  #told: ReadonlyMap<string, readonly Placed[]> | undefined
  #named: ReadonlyMap<string, readonly Named[]> | undefined

  constructor(text: ReadonlyArray<Gathered<Numbers>>, past: Past) {
    this.#text = text
    this.#past = past
  }

  /** The one other figure that the text gives for what the same words count, without what belongs to other events. */
  sameThing(counted: Counted): Rival | undefined {
    const {fate, noun = ''} = counted
    const same = (this.#told ??= this.#byThing()).get(fate === undefined ? `noun ${noun}` : `fate ${fate}`) ?? []
    // Texts that give several figures of the same thing tell a story of their own.
    const values = new Set<number>()
    for (const other of same) {
      values.add(other.counted.value)
      if (values.size > (fate ? 1 : 2)) return undefined
    }
    const first = same.find((other) => contradicts(counted, other.counted))
    if (!first) return undefined
    const rival = {block: first.block, start: first.counted.start, end: first.counted.end}
    const more = counted.value - first.counted.value
    return fate && (isAttackerCounted(more, first.block) || addsOne(rival, more)) ? undefined : rival
  }

  /**
   * The other figure that the text alone gives for the noun that a figure around it counts, whatever is said of it.
   *
   * @param isSupported - Whether the text has its value, of whatever.
   */
  sameNoun({noun, value, hedge, partial, fate}: Counted, isSupported: boolean): Rival | undefined {
    if (noun === undefined || fate || partial || rough.test(hedge)) return undefined
    const same = (this.#named ??= this.#byNoun()).get(noun) ?? []
    const values = new Set(same.map((other) => other.value))
    const [first] = same
    if (!first || values.has(value)) return undefined
    if (durations.has(noun)) {
      // "five days in the isles" over a text that has four days twice, and no other number of days.
      if (values.size > 1) return undefined
      // Said twice in one paragraph it is the paragraph's own, as in a footnote.
      const isMeant = same.some(({block}) => block !== first.block) && isNear(value, first.value)
      return isMeant || (!isSupported && isSwapped(value, first.value)) ? first : undefined
    }
    if (isSupported) return undefined
    const swapped = same.filter((other) => isExchanged(value, other.value))
    const [one] = swapped
    if (one && swapped.every((other) => other.value === one.value) && !general.has(noun)) return one
    if (general.has(noun) || Math.max(value, first.value) < least || values.size > 1 || !isNear(value, first.value))
      return undefined
    return first
  }

  #byThing(): ReadonlyMap<string, readonly Placed[]> {
    const told = new Map<string, Placed[]>()
    for (const {block, facts} of this.#text) {
      for (const counted of facts.flatMap(({counts}) => counts)) {
        if (this.#past.has(block, counted)) continue
        if (counted.noun) add(told, `noun ${counted.noun}`, {block, counted})
        if (counted.fate) add(told, `fate ${counted.fate}`, {block, counted})
      }
    }
    return told
  }

  #byNoun(): ReadonlyMap<string, readonly Named[]> {
    const named = new Map<string, Named[]>()
    for (const {block, facts} of this.#text) {
      for (const {start, end, value, noun, quoted, hedge} of facts.flatMap(({counts}) => counts))
        if (noun !== undefined && !quoted && !rough.test(hedge)) add(named, noun, {block, start, end, value})
    }
    for (const {block} of this.#text) {
      for (const {start, end, value, noun} of compoundsOf(block.text))
        if (value > 1 && !/^[\p{L}-]/u.test(block.text.slice(end, end + 1)))
          add(named, singular(noun), {block, start, end, value})
    }
    return named
  }
}

/** Fewer of a thing are told of in passing. */
const least = 10

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): undefined {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}

function isNear(one: number, other: number): boolean {
  return Math.max(one, other) <= Math.min(one, other) * 1.5 + 1
}

/** Whether a headline may count those who did it, too. */
function isAttackerCounted(more: number, {text}: Block): boolean {
  return Math.abs(more) <= 4 && attacker.test(text)
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
  if (spread.has(headline.noun) && shared < 3) return false
  // A short headline has few words to share.
  return shared >= (headline.about.size <= 4 ? 1 : 2)
}

/** What tells that a sentence speaks of another event: a year that has passed, or one before this one. */
const elsewhere = new RegExp(
  String.raw`\b(?:in|of|since) (?:${monthName} )?(?:19|20)\d\d\b|\b(?:a|two|three|four|five|six|ten) (?:years?|months|decades?) (?:ago|earlier|before)\b|\blast (?:year|month|season)\b|\b(?:a|an|in) (?:similar|separate|earlier|previous) `,
  'i'
)

/** The figures of a text that belong to other events. */
export interface Past {
  /** Whether a figure at a place belongs to another event. */
  has(block: Block, place: Span): boolean
  /** Whether other events alone have a figure, and a block of furniture isn't about one. */
  only(value: number, furniture: Block): boolean
}

/** Read which figures of a text stand in sentences of other events; the text's first sentence is never one. */
export function pastOf(text: ReadonlyArray<Gathered<Numbers>>): Past {
  const first = text[0]?.block
  const has = (block: Block, {start}: Span): boolean => {
    const sentence = sentenceAround(block, start)
    if (!sentence || (block === first && sentence.index === 0)) return false
    return elsewhere.test(block.text.slice(sentence.start, sentence.end))
  }
  return {
    has,
    only: (value, furniture) =>
      !elsewhere.test(furniture.text) &&
      text.every(({block, facts}) =>
        facts.every(({all}) => all.every((numeral) => numeral.value !== value || has(block, numeral)))
      )
  }
}
