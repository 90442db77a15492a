import type {Passage} from '../../../src/article/block.ts'
import {weekdayName} from '../../../src/article/calendar.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** Three figures or more that are told side by side: "£4m on roads, £2m on parks and £1m on pools". */
export interface Parallel {
  readonly kind: 'parallel'
  readonly parts: readonly Numeral[]
  /** The nouns behind plain numbers, as singulars. */
  readonly nouns: readonly string[]
  /** Whether none but the first has a noun of its own: what they count was named before. */
  readonly isBare: boolean
  /** Whether each stands with another day of the week. */
  readonly isOfDays: boolean
  /** Whether the text says that the last is all that is left. */
  readonly isClosed: boolean
  /** Whether it says that there are others. */
  readonly isOpen: boolean
}

/** Words in a list that make its figures no parts of one whole. */
const noPart =
  /\b(?:(?:from|to) (?=[$£€\d])|than|per|each|every|apiece|both|also|including|of which|of whom|then|later|earlier|last (?=year|month|week|season|time|night|two|three|four|five)|previous|years?|months?|weeks?|days?|hours?|minutes?|seconds|points?|times|rose|fell|up|down|over|above|below|more|less|increase|decrease|loss|gain|now|respectively|compared|against|average|(?<!paid for )most|least|a (?:head|year|month|week|day))\b|["“”()]|[-–−] ?[$£€\d]/iu
/** What is said of a part behind its figure, which is no part itself. */
const remark = /, the (?:largest|biggest|highest|smallest|lowest|most)(?: [\p{Ll}-]+){0,3}(?=[,.;])/gu
const isClosing =
  /\b(?:the|its|his|her|their) (?:(?:two|three|four|five|six|seven) )?(?:rest|remainder|balance|remaining|others?)\b(?:[^.;\d]{0,12})$/i
const opens =
  /^(?:The (?:others?|rest|remainder|remaining|balance)|Others?|Smaller|Further|Another|More|Also|Among|Elsewhere)\b/
const leaves =
  /\bwhat (?:is|was|remains|remained) left\b|\b(?:made?|makes|making) up\b|\b(?:difference|elsewhere)\b|\b(?:the )?(?:rest|remainder|others?|balance)\b/i
const among = /\b(?:among|include[sd]?|including|largest|best|biggest|top|mainly|notably|for example|such as)\b/i
const weekday = new RegExp(`\\b${weekdayName}\\b`, 'g')
/** Behind a number that has no noun of its own. */
const noNoun =
  /^(?:$|[,.;]|['’]| (?:of (?:them|these|those)|and|but|while|in|on|at|from|for|to|by|with|near|along|off|under|across|around|beside|behind|outside|inside|between|through|came|went|was|were|is|are|\p{Ll}{3,}ed|taken|sent|found|seen|won|held|drawn)\b)/u

/** Read the parallel lists of a passage. */
export function parallelsOf({role}: Passage, told: readonly Told[]): Parallel[] {
  if (role !== 'body' && role !== 'list') return []
  return told.flatMap((sentence, at) => {
    const next = told[at + 1]
    const one = runOf(sentence)
    const list = isList(one, sentence, sentence.text) ? one : runOfTwo(sentence, next)
    const [first, last, previous] = [list[0], list.at(-1), list.at(-2)]
    const {text} = sentence
    if (!first || !last || !previous || list.length > 7 || first.unit === '%' || first.unit === 'pt') return []
    const isOne = list === one
    const own = text.slice(first.start, last.end + 20).replace(remark, '')
    if (noPart.test(own)) return []
    const rest = isOne ? restIn(next, first) : undefined
    const parts = rest ? [...list, rest] : list
    const behind = isOne ? next : told[at + 2]
    const owners = parts.map((part) => (part.start < sentence.to || !next ? sentence : next))
    const days = text.slice(sentence.from, isOne ? sentence.to : next?.to).match(weekday) ?? []
    const isBare = parts
      .slice(1)
      .every((part, index) => noNoun.test(wordsBehind(owners[index + 1] ?? sentence, part, 14)))
    // Of two sentences each may count its own things.
    if (!isOne && first.unit === '' && !isBare) return []
    const isClosed = rest !== undefined || isClosing.test(text.slice(previous.end, last.start))
    return [
      {
        kind: 'parallel' as const,
        parts,
        nouns: parts.flatMap((part, index) => nounsBehind(wordsBehind(owners[index] ?? sentence, part, 50))),
        isBare,
        isOfDays: days.length === parts.length && new Set(days).size === days.length,
        isClosed,
        isOpen:
          !isClosed &&
          (among.test(text.slice(sentence.from, first.start)) ||
            leaves.test(text.slice(last.end, behind?.from ?? text.length)) ||
            (behind !== undefined && opens.test(text.slice(behind.from, behind.from + 14))))
      }
    ]
  })
}

function isList(run: readonly Numeral[], {own}: Told, text: string): boolean {
  const [last, previous] = [run.at(-1), run.at(-2)]
  return (
    last !== undefined &&
    previous !== undefined &&
    run.length > 2 &&
    own.length > 2 &&
    /\band\b|; /.test(text.slice(previous.end, last.start))
  )
}

/** "The harbour gets £7m. The pool will have £6m and the park £5m.": all figures of two sentences, the second a list of two. */
function runOfTwo(sentence: Told, next: Told | undefined): Numeral[] {
  if (!next || sentence.own.length > 2 || next.own.length > 3) return []
  const [head, tail] = [sentence.own, runOf(next)]
  const [first] = head
  if (
    !first ||
    tail.length !== next.own.length ||
    tail.length < 2 ||
    isList(tail, next, next.text) ||
    tail[0]?.unit !== first.unit ||
    head.some((part) => part.unit !== first.unit || !isExact(sentence, part))
  )
    return []
  return [...head, ...tail]
}

/** The longest row of figures that are joined to each other, at the sentence's end or before what follows it. */
function runOf(sentence: Told): Numeral[] {
  let run: Numeral[] = []
  for (const part of sentence.own) {
    const last = run.at(-1)
    // "and the four others £700,000"
    if (last && last.unit !== '' && part.unit === '' && /^ others? /.test(wordsBehind(sentence, part, 8))) continue
    const gap = last ? sentence.text.slice(last.end, part.start) : ''
    const isJoined =
      last &&
      gap.length < 90 &&
      /[,;] |\band\b/.test(gap) &&
      last.unit === part.unit &&
      !/:|\bwith\b(?![^,]*, $)/.test(gap)
    if (isJoined && (isExact(sentence, part) || isDistance(sentence, part))) run.push(part)
    else if (run.length > 2) return []
    else run = isExact(sentence, part) || isDistance(sentence, part) ? [part] : []
  }
  return run
}

/** "28 kilometres on the first": what adds up, though it counts nothing. */
function isDistance(sentence: Told, part: Numeral): boolean {
  return (
    /^ (?:kilometres|kilometers|miles)\b/.test(wordsBehind(sentence, part, 12)) &&
    wordsBefore(sentence, part, 12).search(/\b(?:about|some|nearly|over) $/) < 0
  )
}

/** "The rest, £27,000, has never been found": the last part, in the next sentence. */
function restIn(next: Told | undefined, {unit}: Numeral): Numeral | undefined {
  if (!next || !/^The (?:rest|remainder|balance|remaining|other)\b/.test(next.text.slice(next.from, next.from + 16)))
    return undefined
  const [only, ...more] = next.own.filter((numeral) => numeral.unit === unit)
  return only && more.length === 0 && isExact(next, only) ? only : undefined
}

/** The plural nouns right behind a number, as singulars. */
export function nounsBehind(behind: string): readonly string[] {
  return [
    ...(/^ ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(behind)?.[1] ?? '').matchAll(
      /(?<![\p{Ll}-])[\p{Ll}-]{3,}s\b|\bpeople\b/gu
    )
  ].map(([word]) => singular(word))
}
