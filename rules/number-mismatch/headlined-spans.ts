/** Spans of years and deficits that a headline tells in one form and the text in another. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import {compoundsOf} from './compounds.ts'

interface Place extends Span {
  readonly block: Block
  readonly value: number
}

const units = new Set(['year', 'month', 'week', 'day'])
const around = new Set(['headline', 'standfirst', 'social'])
/** How many paragraphs of the text, from the first, tell what the headline tells. */
const opening = 6
const number = '(?<![\\p{L}\\p{N}.,$£€-])(\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)'

/** Behind "four-year": what takes so long. */
const lasting =
  /^ (?:[\p{L}-]+ ){0,2}?(?:project|plan|study|programme?|scheme|deal|contract|grant|trial|ban|campaign|probe|inquiry|investigation|strategy|tour|tenure|reign|career|stint|sentence|term|jail term|investment|partnership|pilot|lease|extension)\b/iu
const over =
  /\b(?:over|for|during|across|last(?:ing|s|ed)|runs? for|spread over|jailed for|banned for|sentenced to|in|next)(?: the)?(?: next| coming| first)? (\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (year|month|week|day)s\b(?! (?:ago|old|later|earlier|before|after))/giu
/** "has spent 32 winters", "after 30 years": up to now. */
const upToNow = new RegExp(
  `\\b(?:for|after|spent|of|his|her|their|its|celebrates?|marks?|marking) ${number} (?:years?|winters|summers|seasons)\\b(?! (?:ago|old|later|earlier|before|in (?:jail|prison)))`,
  'giu'
)
const since =
  /\b(?:(?:has|have) (?:run|been|worked|led|taught|served|kept|managed|owned|lived|played|coached|written|edited|held|done|made|sold|had|farmed|chaired|driven|cooked|baked|fished|sung|presented|hosted)\b[^.;:!?]{0,60}?\bsince|(?:joined|started|began|opened|founded|founding|took over|set up|launched)\b[^.;:!?]{0,40}?\bin) ((?:19|20)\d\d)\b/gi
/** "from 14 points down", "trailed 24-7". */
const isDown = /\b(?:points|goals|runs) (?:down|behind|adrift)\b/i
const down = new RegExp(`${number} (points|goals|runs) (?:down|behind|adrift)\\b`, 'giu')
const trailed =
  /\b(?:trail(?:ed|ing)|(?:fell|fallen|were|was|went|gone|going|had been) (?:behind|down)|(?:were|was|went) (\d{1,2}-\d{1,2}) (?:down|behind))(?: by)? ?(\d{1,2}-\d{1,2})?/giu
const loose =
  /\b(?:about|around|almost|nearly|over|more than|less than|under|up to|at least|some|roughly|another|further|first|last|next|or|to) $/iu

/** What a block around the text must say to be worth reading. */
const unitAhead = /-(?:year|month|week|day) |\b(?:years?|winters|summers|seasons)\b|\b(?:down|behind|adrift)\b/i

/** Find spans and deficits around the text that its opening contradicts. */
export function* headlinedSpanFaults(article: Article, known: readonly Finding[]): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role))
  const body = article.blocks.filter(({role}) => role === 'body')
  const lead = body.slice(0, opening)
  const isNew = (place: Place): boolean =>
    !known.some(({block, start, end}) => block === place.block && start < place.end && place.start < end)
  if (!outside.some(({text}) => unitAhead.test(text))) return
  const told = new Set<string>()
  const isFirst = (place: Place): boolean => {
    const key = place.block.text.slice(place.start, place.end).toLowerCase()
    return !told.has(key) && told.add(key) !== undefined
  }
  const spans = outside.flatMap((block) =>
    compoundsIn(block).filter(({end}) => lasting.test(block.text.slice(end, end + 60)))
  )
  for (const unit of spans.length > 0 ? ['year', 'month', 'week', 'day'] : []) {
    const [one] = spans.filter((span) => span.unit === unit)
    const inside = one
      ? lead.flatMap((block) => [
          ...placesOf(block, over, unit),
          ...compoundsIn(block).filter((span) => span.unit === unit)
        ])
      : []
    const [rival] = inside
    if (!one || !rival || !isNew(one) || inside.some(({value}) => value !== rival.value) || rival.value === one.value)
      continue
    // The text may tell the headline's number anywhere, of anything.
    if (!isNear(one.value, rival.value) || says(body, one.value) || !isFirst(one)) continue
    const words = lasting.exec(one.block.text.slice(one.end, one.end + 60))?.[0] ?? ''
    yield contradiction({...one, end: one.end + words.length}, rival, article, 0.85)
  }
  const year = article.publishedAt?.getUTCFullYear()
  if (year !== undefined) {
    const held = outside.flatMap((block) => placesOf(block, upToNow)).filter(({value}) => value > 4)
    const [span] = held
    const begins = span ? lead.flatMap((block) => placesOf(block, since)) : []
    const [begin] = begins
    const passed = begin ? year - begin.value : 0
    // Only a slip of the pen: ten years more or less, or two digits exchanged.
    if (
      begin &&
      span &&
      begins.length === 1 &&
      held.length === 1 &&
      isSlip(span.value, passed) &&
      !says(body, span.value) &&
      isNew(span)
    )
      yield {
        ...contradiction(span, begin, article, 0.8),
        reason: `"${textOf(span)}" in ${article.where(span.block)}, but "${textOf(begin)}" in ${article.where(begin.block)} makes ${passed}: which is right?`,
        severity: 'info'
      }
  }
  const [deficit] = outside.flatMap((block) => (isDown.test(block.text) ? placesOf(block, down) : []))
  const pairs = deficit ? body.flatMap(deficitsOf) : []
  const [pair] = pairs
  if (
    deficit &&
    pair &&
    pairs.every(({value}) => value === pair.value) &&
    pair.value !== deficit.value &&
    isNew(deficit) &&
    !says(body, deficit.value)
  )
    yield {
      ...contradiction(deficit, pair, article, 0.85),
      reason: `"${textOf(deficit)}" in ${article.where(deficit.block)}, but "${textOf(pair)}" in ${article.where(pair.block)} is ${pair.value}: which is right?`
    }
}

/** "four-year": the spans of a block that a hyphen joins. */
function compoundsIn(block: Block): Array<Place & {readonly unit: string}> {
  return compoundsOf(block.text)
    .filter(
      ({start, noun}) =>
        units.has(noun) &&
        !isQuoted(block.quotations, start) &&
        !loose.test(block.text.slice(Math.max(0, start - 12), start))
    )
    .map(({start, end, value, noun}) => ({block, start, end, value, unit: noun}))
}

function placesOf(block: Block, expression: RegExp, unit?: string): Place[] {
  const {text, quotations} = block
  return [...text.matchAll(expression)].flatMap((match) => {
    const [whole, ...groups] = match
    if (unit !== undefined && !groups.some((group) => group?.toLowerCase() === unit)) return []
    const printed = groups.find((group) => group !== undefined && numberOfText(group.toLowerCase()) !== undefined)
    const value = printed === undefined ? undefined : numberOfText(printed.toLowerCase())
    if (value === undefined || isQuoted(quotations, match.index)) return []
    const at = match.index + whole.indexOf(printed ?? '')
    if (loose.test(text.slice(Math.max(0, at - 12), at)) && expression !== over) return []
    return [
      {
        block,
        start: expression === since || expression === over ? match.index : at,
        end: match.index + whole.length,
        value
      }
    ]
  })
}

function deficitsOf(block: Block): Place[] {
  return [...block.text.matchAll(trailed)].flatMap((match) => {
    const pair = match[1] ?? match[2]
    if (pair === undefined) return []
    const [one = 0, two = 0] = pair.split('-').map(Number)
    return [{block, start: match.index, end: match.index + match[0].trimEnd().length, value: Math.abs(one - two)}]
  })
}

/** Whether the text has a number anywhere, in figures or in words. */
function says(blocks: readonly Block[], value: number): boolean {
  return blocks.some(({words}) =>
    words.some(
      ({norm, text}) =>
        numberOfText(text) === value ||
        numberOfText(norm) === value ||
        norm.split('-').some((part) => numberOfText(part) === value)
    )
  )
}

function isNear(one: number, other: number): boolean {
  return Math.max(one, other) <= 2 * Math.min(one, other)
}

function isSlip(told: number, right: number): boolean {
  return (
    right > 4 &&
    (Math.abs(told - right) === 10 || (told !== right && told === (right % 10) * 10 + Math.floor(right / 10)))
  )
}

function textOf({block, start, end}: Place): string {
  return block.text.slice(start, end)
}
