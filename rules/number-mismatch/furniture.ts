import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Counted} from '../../src/article/ledger/counts.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Numeral} from './numerals.ts'
import {Lookalikes} from './lookalikes.ts'
import {Sentences, type Rival} from './sentences.ts'
import {ordinalsOf, Slips} from './slips.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {rivalTally, talliesOf} from './tallies.ts'
import {pastOf, type Past} from './past.ts'

/** The numbers of a passage: what they count, where that is known, and all of them. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly counts: readonly Counted[]
  /** Every number, also those that count nothing that is known. */
  readonly all: readonly Numeral[]
  /** The same with measures and decimals. */
  readonly figures: readonly Numeral[]
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
  const past = pastOf(text)
  const findings: Finding[] = []
  const sentences = new Sentences(
    text.map(({block, facts}) => ({block, numerals: facts.flatMap(({all}) => all)})),
    desk
  )
  let counts: ReadonlyMap<string, readonly Placed[]> | undefined
  let lookalikes: Lookalikes | undefined
  let slips: Slips | undefined
  const named = namedIn(text)
  for (const {block, facts} of around) {
    for (const {counts: own, all, figures} of facts) {
      const told = new Set<Numeral>()
      for (const numeral of all) {
        const word = block.words[numeral.word]
        if (!word || word.quoted || word.opaque) continue
        const counted = own.find(({start}) => start === word.start)
        const isSupported =
          supported.has(counted?.value ?? numeral.value) &&
          !(counted?.fate && past.only(numeral.value, block)) &&
          !isOtherNoun(counted, named)
        const rival =
          (isSupported
            ? undefined
            : ((counted && rivalOf(counted, (counts ??= countsOf(text, past)))) ??
              sentences.rivalOf(block, numeral))) ??
          (counted && (lookalikes ??= lookalikesOf(text, article)).rivalOf(counted, isSupported))
        if (
          !rival ||
          addsUp(rival, numeral.value) ||
          isDistance(rival) !== isDistance({...(counted ?? numeral), block})
        )
          continue
        told.add(numeral)
        findings.push(contradiction({...(counted ?? numeral), block}, rival, article, 0.9))
      }
      for (const numeral of [...figures, ...ordinalsOf(block)]) {
        const word = block.words[numeral.word]
        if (!word || word.quoted || word.opaque || told.has(numeral)) continue
        const rival = (slips ??= slipsIn(text, desk)).rivalOf(block, numeral)
        if (!rival || addsUp(rival, numeral.value) || isDistance(rival) !== isDistance({...numeral, block})) continue
        const {isSure, ...place} = rival
        findings.push({
          ...contradiction({...numeral, block}, place, article, 0.9),
          ...(isSure ? {} : {severity: 'info' as const})
        })
      }
    }
  }
  return merged(findings)
}

/** What the text counts, by noun and by fate, without what belongs to other events. */
function countsOf(text: ReadonlyArray<Gathered<Numbers>>, past: Past): ReadonlyMap<string, readonly Placed[]> {
  const counts = new Map<string, Placed[]>()
  for (const {block, facts} of text) {
    for (const counted of facts.flatMap((fact) => fact.counts)) {
      if (past.has(block, counted)) continue
      for (const key of [counted.noun && `noun ${counted.noun}`, counted.fate && `fate ${counted.fate}`]) {
        if (key === undefined) continue
        const known = counts.get(key)
        if (known) known.push({block, counted})
        else counts.set(key, [{block, counted}])
      }
    }
  }
  return counts
}

function lookalikesOf(text: ReadonlyArray<Gathered<Numbers>>, {blocks}: Article): Lookalikes {
  return new Lookalikes(
    text.map(({block, facts}) => ({block, counts: facts.flatMap((fact) => fact.counts)})),
    blocks
  )
}

function slipsIn(text: ReadonlyArray<Gathered<Numbers>>, desk: Desk): Slips {
  return new Slips(
    text.map(({block, facts}) => ({block, numerals: facts.flatMap(({figures}) => figures)})),
    desk
  )
}

/** The nouns that the text counts so many of, by the number; `''` for what counts nothing that is known. */
function namedIn(text: ReadonlyArray<Gathered<Numbers>>): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>()
  for (const {facts} of text) {
    for (const {counts, all} of facts) {
      const nouns = new Map(counts.map(({start, noun}) => [start, noun]))
      for (const {start, value} of all) {
        const known = named.get(value)
        const noun = nouns.get(start) ?? ''
        if (known) known.add(noun)
        else named.set(value, new Set([noun]))
      }
    }
  }
  return named
}

/** Whether the text has a number only of other things that it counts: eleven shops for eleven chimneys. */
function isOtherNoun(counted: Counted | undefined, named: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const nouns = counted?.noun === undefined ? undefined : named.get(counted.value)
  return nouns !== undefined && !nouns.has('') && !nouns.has(counted?.noun ?? '') && !isPerson(counted?.noun ?? '')
}

function isPerson(noun: string): boolean {
  return noun === 'person' || noun === 'man' || noun === 'woman'
}

/** One figure that title, headline and social title share is one fault. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>()
  for (const item of findings) {
    const [rival] = item.because ?? []
    const words = item.block.text.slice(item.start, item.end)
    const key = `${words} ${rival?.block.index} ${rival?.start}`
    const known = first.get(key)
    first.set(key, known ? {...known, alsoAt: [...(known.alsoAt ?? []), item]} : item)
  }
  return [...first.values()]
}

/** Find results of votes and of games in what stands around the text that the text gives otherwise. */
export function* tallyFaults(article: Article, desk: Desk): Generator<Finding> {
  const around = article.blocks.filter(({role}) => furniture.has(role)).flatMap((block) => talliesOf(block, desk))
  if (around.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body').flatMap((block) => talliesOf(block, desk))
  for (const tally of around) {
    const rival = rivalTally(tally, text)
    if (rival) yield contradiction(tally, rival, article, 0.9)
  }
}

interface Placed {
  readonly block: Block
  readonly counted: Counted
}

/** The one other figure that the text gives for the same thing. */
function rivalOf(counted: Counted, counts: ReadonlyMap<string, readonly Placed[]>): Rival | undefined {
  const {fate, noun = ''} = counted
  const same = counts.get(fate === undefined ? `noun ${noun}` : `fate ${fate}`) ?? []
  // Texts that give several figures of the same thing tell a story of their own.
  const values = new Set<number>()
  for (const other of same) {
    values.add(other.counted.value)
    if (values.size > (fate ? 1 : 2)) return undefined
  }
  const first = same.find((other) => contradicts(counted, other.counted))
  if (!first) return undefined
  if (fate && isAttackerCounted(counted.value - first.counted.value, first.block)) return undefined
  return {block: first.block, start: first.counted.start, end: first.counted.end}
}

/** Whether a number tells how far something lies from something else: "two years after the city began", "in 12 years" does not. */
function isDistance({block: {text}, end}: Rival): boolean {
  return /^(?:[ -]\p{L}+)? (?:after|before|later|earlier|ago)\b/u.test(text.slice(end, end + 24))
}

/** Whether the text's figure and another one of its sentence make a number: "more than 700 … and 200 more". */
function addsUp({block: {text, sentences}, start, end}: Rival, whole: number): boolean {
  const value = figuresOf(text.slice(start, end))[0]
  const sentence = sentences.find((item) => item.start <= start && start < item.end)
  if (!sentence || value === undefined || value >= whole) return false
  // "made 318 appearances … After his move came another 93": of larger numbers the whole paragraph.
  const words = whole < leastByParagraph ? text.slice(sentence.start, sentence.end) : text
  return figuresOf(words).includes(whole - value)
}

/** Small numbers add up by chance. */
const leastByParagraph = 30

function figuresOf(text: string): readonly number[] {
  return (text.match(/[\p{L}\d,-]+/gu) ?? []).flatMap(
    (word) => numberOfText(word.replace(/,$/, '').toLowerCase()) ?? []
  )
}

const attacker =
  /\b(?:attackers?|assailants?|bombers?|gunm[ae]n|shooters?|suspects?|perpetrators?|hijackers?|militants?|terrorists?|himself|herself|themselves)\b/i

/** Whether a headline may count those who did it, too. */
function isAttackerCounted(more: number, {text}: Block): boolean {
  return Math.abs(more) <= 4 && attacker.test(text)
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
