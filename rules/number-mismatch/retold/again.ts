import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {singular, type Counted} from '../../../src/article/ledger/counts.ts'
import type {Fate} from '../../../src/article/ledger/fates.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {isPlainCount, isExchanged} from '../figures/arithmetic.ts'
import type {Numbers} from '../figures/reading.ts'
import {isOfOtherEvent} from '../around/past.ts'

interface Placed {
  readonly block: Block
  readonly counted: Counted
}

/** Before a number of what was told of before. */
const pointing = /\b(?:the|its|all|all of the|(those|these)) $/i
/** Behind a noun: which ones are meant, told here for the first time. */
const narrowed =
  /^ (?!(?:on|at|in|by) (?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|noon|midday|midnight|dawn|dusk|night|hospital|custody|handcuffs|court|tears)\b)(?:of|in|from|that|who|whose|which|where|necessary|needed|required|left|for|at|on|with|to|under|over|between)\b/
const narrowing = new RegExp(`${narrowed.source} ?(?:the )?\\p{L}*`, 'u')
/** What people are called by what befell them. */
const befallen: Readonly<Record<string, readonly Fate[]>> = {
  suspect: ['arrested', 'charged'],
  defendant: ['charged'],
  detainee: ['arrested'],
  victim: ['killed'],
  body: ['killed'],
  casualty: ['injured']
}
/** Words at a number that leave it what it is. */
const plainHedge = /^(?:(?:its|these|those|of the|just|only|and|by|to|at|from)(?: the)?)?\|?$/
/** Nouns of which an article counts many kinds. */
const general = new Set(
  'year month week day hour minute second time point percent other thing dollar pound euro cent way part word page question step case number issue member example mile kilometre metre foot degree side'.split(
    ' '
  )
)
/** Roles that may speak of what the text has counted. */
const speaks: ReadonlySet<Block['role']> = new Set<Block['role']>(['body', 'caption', 'list', 'standfirst'])

/** An article that counts a thing more often compares many. */
const most = 40
const allOf = /\b[Aa]ll (\d{1,4}|\p{Ll}{3,9}) of (?:the|these|those|his|her|their|its) (?:\p{Ll}+ )?(\p{Ll}{3,}s)\b/gu

/** Find "the 68 people" where the article has counted 86 people, and nowhere 68 of anything. */
export function* againFaults(gathered: ReadonlyArray<Gathered<Numbers>>, article: Article): Generator<Finding> {
  const text = gathered.filter(({block}) => speaks.has(block.role))
  const byKey = new Map<string, Placed[]>()
  const seen = new Map<number, number>()
  const sums = new Set<number>()
  for (const {block, facts} of gathered) {
    for (const {counts, all} of facts) {
      for (const {value} of all) seen.set(value, (seen.get(value) ?? 0) + 1)
      addSums(block, all, sums)
      if (!speaks.has(block.role) && block.role !== 'headline') continue
      for (const counted of counts) {
        for (const key of keysOf(counted)) {
          const known = byKey.get(key)
          if (known) known.push({block, counted})
          else byKey.set(key, [{block, counted}])
        }
      }
    }
  }
  for (const {block} of text)
    for (const placed of allOfThem(block)) byKey.get(`noun ${placed.counted.noun ?? ''}`)?.push(placed)
  yield* swappedAgain(gathered, byKey, seen, article)
  const first = text.find(({block}) => block.role === 'body')?.block
  const told = new Set<Counted>()
  for (const places of byKey.values()) {
    if (places.length < 2 || places.length > most) continue
    for (const [at, {block, counted}] of places.entries()) {
      const {start, end, value, quoted, partial, hedge} = counted
      if (at === 0 || quoted || partial || block.role === 'headline' || block.role === 'standfirst') continue
      const pointed = pointing.exec(block.text.slice(Math.max(0, start - 12), start))
      if (!pointed || (pointed[1] && value < 10) || !plainHedge.test(hedge)) continue
      if (told.has(counted)) continue
      if ((seen.get(value) ?? 0) > 1 || sums.has(value)) continue
      const others = places.filter((_, index) => index !== at)
      const [rival] = others
      const which = narrowing.exec(block.text.slice(end, end + 40))?.[0]
      // "1,200 staff in Hull", "the 1,500 staff in Hull": which ones is said alike.
      if (which !== undefined && !rival?.block.text.startsWith(which, rival.counted.end)) continue
      if (!rival || others.some((other) => other.counted.value !== rival.counted.value)) continue
      if (
        others.some((other) => other.counted.quoted || other.counted.partial || !plainHedge.test(other.counted.hedge))
      )
        continue
      if (!isNear(value, rival.counted.value) || isOfOtherEvent(block, start, first)) continue
      if (isOfOtherEvent(rival.block, rival.counted.start, first)) continue
      told.add(counted)
      yield contradiction({...counted, block}, {...rival.counted, block: rival.block}, article)
    }
  }
}

/** "The 64 patients": what the article counts nowhere else, with two digits exchanged of what it counts twice. */
function* swappedAgain(
  gathered: ReadonlyArray<Gathered<Numbers>>,
  byKey: ReadonlyMap<string, readonly Placed[]>,
  seen: ReadonlyMap<number, number>,
  article: Article
): Generator<Finding> {
  const twice = [...seen].filter(([value, times]) => times > 1 && value > 12 && value < 100)
  for (const {block, facts} of twice.length === 0 ? [] : gathered) {
    for (const counted of facts.flatMap(({counts}) => counts)) {
      const {start, value, noun = '', quoted, hedge} = counted
      if (block.role !== 'body' || quoted || hedge !== '' || seen.get(value) !== 1 || general.has(noun)) continue
      const [twin] = twice.filter(([other]) => isExchanged(value, other))
      if (!twin || !/\b(?:the|all) $/i.test(block.text.slice(Math.max(0, start - 5), start))) continue
      if ((byKey.get(`noun ${noun}`)?.length ?? 0) > 1) continue
      const places = gathered.flatMap((one) =>
        one.facts.flatMap(({all}) =>
          all.filter((other) => other.value === twin[0]).map((other) => ({...other, block: one.block}))
        )
      )
      const [first] = places
      // A day, a page, a room is no count.
      if (first && places.every((one) => isPlainCount(one.block.text, one)))
        yield contradiction({...counted, block}, first, article)
    }
  }
}

/** "All eight of the pupils". */
function allOfThem(block: Block): readonly Placed[] {
  if (!/\b[Aa]ll /.test(block.text)) return []
  return [...block.text.matchAll(allOf)].flatMap(({index, 0: words, 1: printed = '', 2: noun = ''}) => {
    const value = numberOfText(printed)
    const start = index + words.indexOf(printed)
    const quoted = block.words.some((word) => word.start === start && word.quoted)
    return value === undefined
      ? []
      : [
          {
            block,
            counted: {
              start,
              end: index + words.length,
              value,
              noun: singular(noun),
              about: new Set<string>(),
              fate: undefined,
              hedge: '',
              partial: false,
              quoted
            }
          }
        ]
  })
}

function keysOf({noun, fate}: Counted): readonly string[] {
  const fates = [...(fate ? [fate] : []), ...((noun !== undefined && befallen[noun]) || [])]
  return [...(noun === undefined || general.has(noun) ? [] : [`noun ${noun}`]), ...fates.map((one) => `fate ${one}`)]
}

/** Sums of the numbers that a sentence tells together: "71 passengers and 15 crew" are 86 people. */
function addSums({words}: Block, all: Numbers['all'], sums: Set<number>): undefined {
  let total = 0
  for (const [at, numeral] of all.entries()) {
    const previous = all[at - 1]
    const isNext = previous && words[previous.word]?.sentence === words[numeral.word]?.sentence
    if (isNext) {
      sums.add(previous.value + numeral.value)
      sums.add(Math.abs(previous.value - numeral.value))
    }
    total = isNext ? total + numeral.value : numeral.value
    sums.add(isNext ? total : NaN)
  }
}

/** Whether one number is likely to be a slip of the other. */
function isNear(one: number, other: number): boolean {
  if (Math.max(one, other) < 10) return Math.abs(one - other) <= (Math.min(one, other) < 5 ? 1 : 2)
  if (Math.min(one, other) < 10) return false
  return isExchanged(one, other) || hasOneDigitOff(one, other) || Math.abs(one - other) <= 0.1 * Math.max(one, other)
}

function hasOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1
}
