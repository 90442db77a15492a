import type {Article} from '../../../src/article/article.ts'
import type {Counted} from '../../../src/article/ledger/counts.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {areOfOtherPictures} from '../figures/labels.ts'
import type {Numbers} from '../figures/reading.ts'
import type {Numeral} from '../figures/numerals.ts'
import {Counts, pastOf} from './counts.ts'
import {around} from './roles.ts'
import {Sentences, type Rival} from './sentences.ts'
import {ordinalsOf, Slips} from './slips.ts'

/** Find figures around the text that the text contradicts: of the same thing, in the same sentence, of the same noun, by a slip of a digit. */
export function figureFaults(
  gathered: ReadonlyArray<Gathered<Numbers>>,
  article: Article,
  desk: Desk
): readonly Finding[] {
  const outside = gathered.filter(({block, facts}) => facts.length > 0 && around.has(block.role))
  if (outside.length === 0) return []
  const text = gathered.filter(({block}) => block.role === 'body')
  const past = pastOf(text)
  const named = namedIn(text)
  const counts = new Counts(text, past)
  const sentences = new Sentences(
    text.map(({block, facts}) => ({block, numerals: facts.flatMap(({all}) => all)})),
    desk
  )
  let slips: Slips | undefined
  const findings: Finding[] = []
  for (const {block, facts} of outside) {
    for (const {counts: own, all, figures} of facts) {
      const told = new Set<Numeral>()
      const isOpen = (numeral: Numeral): boolean => {
        const word = block.words[numeral.word]
        return word !== undefined && !word.quoted && !word.opaque && !told.has(numeral)
      }
      const tell = (place: Rival, rival: Rival | undefined, value: number, isSure: boolean = true): boolean => {
        if (!rival || addsUp(rival, value) || isDistance(rival) !== isDistance(place)) return false
        if (areOfOtherPictures(block, rival.block)) return false
        findings.push({
          ...contradiction(place, rival, article, 0.9),
          ...(isSure ? {} : {severity: 'info' as const})
        })
        return true
      }
      for (const numeral of all) {
        if (!isOpen(numeral)) continue
        const start = block.words[numeral.word]?.start
        const counted = own.find((item) => item.start === start)
        const isSupported =
          named.has(counted?.value ?? numeral.value) &&
          !(counted?.fate && past.only(numeral.value, block)) &&
          !isOtherNoun(counted, named)
        const rival =
          (isSupported ? undefined : ((counted && counts.sameThing(counted)) ?? sentences.rivalOf(block, numeral))) ??
          (counted && counts.sameNoun(counted, isSupported))
        const {start: from, end} = counted ?? numeral
        if (tell({block, start: from, end}, rival, numeral.value)) told.add(numeral)
      }
      for (const numeral of [...figures, ...ordinalsOf(block)]) {
        if (!isOpen(numeral)) continue
        const rival = (slips ??= slipsIn(text, desk)).rivalOf(block, numeral)
        tell({block, start: numeral.start, end: numeral.end}, rival, numeral.value, rival?.isSure)
      }
    }
  }
  return merged(findings)
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

/** Whether a number tells how far something lies from something else: "two years after the city began", "in 12 years" does not. */
function isDistance({block: {text}, end}: Rival): boolean {
  return /^(?:[ -]\p{L}+)? (?:after|before|later|earlier|ago)\b/u.test(text.slice(end, end + 24))
}

/** Whether the text's figure and another one of its sentence make a number: "more than 700 … and 200 more". */
function addsUp({block, start, end}: Rival, whole: number): boolean {
  const {text} = block
  const value = figuresOf(text.slice(start, end))[0]
  const sentence = sentenceAround(block, start)
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
