import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Numbers} from '../figures/reading.ts'

interface Placed extends Span {
  readonly block: Block
  readonly value: number
  /** Singular. */
  readonly noun: string
  /** What befell them, where the words say it. */
  readonly what: string
}

/** "the 19 damaged homes": so many, to whom happened what the article has told. */
const known =
  /(?<![\p{L}-])(?:the|those|these|all|all the) (\d{1,3}(?:,\d{3})+|\d{1,4}|\p{L}{3,9}(?:-\p{L}{3,5})?) (\p{Ll}{3,}(?:ed|en|wn|ung|orn|ost|ught|old)) (\p{Ll}{3,}(?:s|en|ple|ttle|eep))(?![\p{L}-])(?! (?:of|in|from|that|who|whose|which|where|with|under|over|between|left|there|here)\b)/giu
/** "a herd of 62 cattle": what has no plural of its own is not counted elsewhere. */
const told =
  /(?<![\p{L}\d.,$£€-])(\d{1,3}(?:,\d{3})+|\d{1,4}|\p{L}{3,9}(?:-\p{L}{3,5})?) (?:\p{Ll}{3,} )?(\p{Ll}{3,}(?:s|en|ple|ttle|eep))(?![\p{L}-])/giu
/** How many letters a verb and its participle have in common: stole, stolen. */
const stem = 4

/** Find "the 19 damaged homes" where the article has counted 14 homes as damaged. */
export function* toldGroupFaults(gathered: ReadonlyArray<Gathered<Numbers>>, article: Article): Generator<Finding> {
  const text = gathered.filter(
    ({block}) => block.role === 'body' || block.role === 'standfirst' || block.role === 'headline'
  )
  const pointed = text.flatMap(({block}) => pointedIn(block))
  if (pointed.length === 0) return
  for (const group of pointed) {
    const counts = text.flatMap(({block}) => countsIn(block, group.noun))
    const others = counts.filter(
      ({block, start}) => !(block === group.block && start >= group.start && start < group.end)
    )
    const [rival] = others
    if (!rival || others.some(({value}) => value !== rival.value) || rival.value === group.value) continue
    if (rival.block.index > group.block.index || (rival.block === group.block && rival.start > group.start)) continue
    if (Math.max(rival.value, group.value) > 2 * Math.min(rival.value, group.value)) continue
    if (!sentenceOf(rival).includes(` ${group.what.slice(0, stem).toLowerCase()}`)) continue
    if (isMade(group, text) || partial.test(sentenceOf(rival)) || partial.test(sentenceOf(group))) continue
    if (text.some(({block}) => ofOthers.test(block.text))) continue
    yield contradiction(group, rival, article)
  }
}

/** What makes them others: "a second fire". */
const ofOthers = /\b(?:another|second|third|other|separate|different|elsewhere)\b/i
const partial =
  /\b(?:about|around|nearly|almost|at least|more than|over|some of|another|further|other|first|so far|since|later|initially|rose|risen|up from|of whom|of which|including|estimated)\b/i

function pointedIn(block: Block): readonly Placed[] {
  if (block.role !== 'body') return []
  return [...block.text.matchAll(known)].flatMap(({index, 0: words, 1: printed = '', 2: what = '', 3: noun = ''}) => {
    const value = numberOfText(printed.toLowerCase())
    return value === undefined || value < 4 || isQuoted(block.quotations, index)
      ? []
      : [
          {
            block,
            start: index + words.indexOf(printed),
            end: index + words.length,
            value,
            noun: singular(noun.toLowerCase()),
            what
          }
        ]
  })
}

function countsIn(block: Block, noun: string): readonly Placed[] {
  return [...block.text.matchAll(told)].flatMap(({index, 0: words, 1: printed = '', 2: plural = ''}) => {
    const value = numberOfText(printed.toLowerCase())
    return value === undefined || singular(plural.toLowerCase()) !== noun
      ? []
      : [{block, start: index, end: index + words.length, value, noun, what: ''}]
  })
}

/** Whether the article has the number of other things, or two that make it. */
function isMade({value, block, start}: Placed, text: ReadonlyArray<Gathered<Numbers>>): boolean {
  const values = text.flatMap((one) =>
    one.facts.flatMap(({all}) =>
      all.filter((numeral) => !(one.block === block && numeral.start === start)).map((numeral) => numeral.value)
    )
  )
  const seen = new Set(values)
  return values.some((one) => one === value || (seen.has(value - one) && one > 0) || seen.has(value + one))
}

function sentenceOf({block, start}: Pick<Placed, 'block' | 'start'>): string {
  return sentenceTextAround(block, start).toLowerCase()
}
