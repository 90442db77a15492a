/** The lines of the report that people read: what is wrong, its words, the proof, where it stands. */
import type {ChalkInstance} from 'chalk'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {MessagePlace} from '../check/message.ts'
import {clauseOf, openingOf, visible} from './clause.ts'
import {severityOf} from './message-data.ts'
import {charactersOf, widthOf, wrap} from './width.ts'

const severityNames = {error: 'error', warning: 'warning', info: 'query'}

/** Width of the column for severities and places; places that are longer stand on a line of their own. */
const gutter = 9

/** How many proofs of one fault are shown. */
const most = 6

/** Writes one message in two columns. */
export class Lines {
  readonly #lines: string[] = []
  #last = 0
  readonly #width: number
  readonly #color: ChalkInstance

  constructor(width: number, color: ChalkInstance) {
    this.#width = width - gutter
    this.#color = color
  }

  message(message: VFileMessage, file: VFile): string {
    const color = this.#color
    const severity = severityOf(message)
    const paint = severity === 'error' ? color.red : severity === 'warning' ? color.yellow : color.cyan
    this.#add(severityNames[severity], message.reason, {left: paint.bold, right: color.bold})
    if (message.ruleId) this.#append(message.ruleId)
    this.#words(message, file, paint)
    const suggestion = suggest(message)
    if (suggestion) this.#add('', `→ ${suggestion}`, {right: color.green})
    const should = /^Should be “(.*)”$/su.exec(message.note ?? '')?.[1]
    const isTold = should !== undefined && tells(message.reason, should)
    if (message.note && !isTold) this.#add('', message.note)
    const nameOf = ({line, column, field}: Partial<MessagePlace>): string =>
      placeName(line, column, field === message.field ? undefined : field)
    const {because = [], places = []} = message
    for (const proof of because.slice(0, most)) {
      const {text, actual} = proof
      const room = this.#width - widthOf(text) - 4
      const words = actual && !text.includes('"') ? `: ${quote(openingOf(actual, room))}` : ''
      this.#add(nameOf(proof), text + words)
    }
    if (because.length > most) this.#add('', `and ${because.length - most} more`, {right: color.dim})
    const proved = new Set(because.slice(0, most).map(nameOf))
    const others = places.filter((place) => !proved.has(nameOf(place)))
    if (others.length > 0) {
      const names = others.slice(0, 2 * most).map(nameOf)
      const more = others.length > names.length ? ` and ${others.length - names.length} more places` : ''
      this.#add('', `also at ${names.join(', ')}${more}`, {right: color.dim})
    }
    return `${this.#lines.join('\n')}\n`
  }

  /** The line, with the words marked: by colour, or from below where there is none. */
  #words(message: VFileMessage, file: VFile, paint: ChalkInstance): undefined {
    const color = this.#color
    const place = placeName(message.line, message.column, message.inputHash ? message.field : undefined)
    const {before, after} = message.context ?? {before: '', after: ''}
    const actual =
      message.actual ??
      (message.place
        ? String(file)
            .slice(...offsets(message))
            .split(/[\r\n]/, 1)[0]
        : undefined)
    if (!actual) {
      if (place) this.#add(place, '')
      return
    }
    const clause = clauseOf(before, actual, after, this.#width)
    this.#put(place, `${clause.before}${paint.underline(clause.marked)}${clause.after}`.trimEnd())
    const whole = clause.before === '' && clause.after === ''
    if (color.level > 0 || whole) return
    const mark = '^'.repeat(Math.max(1, widthOf(clause.marked)))
    this.#put('', ' '.repeat(widthOf(clause.before)) + mark)
  }

  /** Add text to the right column, wrapped. */
  #add(left: string, text: string, paint: Paint = {}): undefined {
    const [first = '', ...rest] = wrap(visible(text), this.#width)
    const right = paint.right ?? plain
    this.#put(left, right(first), paint.left)
    for (const line of rest) this.#put('', right(line))
    this.#last = widthOf(rest.at(-1) ?? first)
  }

  /** Add the rule behind the text that was added last, where there is room. */
  #append(rule: string): undefined {
    const text = this.#color.dim(rule)
    if (this.#last + 2 + rule.length <= this.#width) this.#lines.push(`${this.#lines.pop() ?? ''}  ${text}`)
    else this.#put('', text)
  }

  #put(left: string, text: string, paint: Painter = this.#color.dim): undefined {
    const space = gutter - widthOf(left)
    const shown = left === '' ? '' : paint(left)
    if (space >= 1) this.#lines.push(`${shown}${' '.repeat(space)}${text}`.trimEnd())
    else this.#lines.push(shown, `${' '.repeat(gutter)}${text}`.trimEnd())
  }
}

type Painter = (text: string) => string

/** How to colour the two columns. */
interface Paint {
  readonly left?: Painter
  readonly right?: Painter
}

function plain(text: string): string {
  return text
}

/** What the report may have to measure. */
export function* textsOf(files: readonly VFile[]): Generator<string | undefined, undefined> {
  for (const {messages} of files) {
    for (const {reason, note, actual, context, because = [], expected = []} of messages) {
      yield* [reason, note, actual, context?.before, context?.after, ...expected]
      for (const proof of because) yield* [proof.text, proof.actual]
    }
  }
}

function offsets({place}: VFileMessage): [number, number] {
  const start = place && ('start' in place ? place.start : place).offset
  const end = place && ('end' in place ? place.end : place).offset
  return [start ?? 0, end ?? start ?? 0]
}

function placeName(line: number | undefined, column: number | undefined, field: string | undefined): string {
  const place = line === undefined ? '' : `${line}:${column}`
  return field === undefined ? place : `${field} ${place}`.trim()
}

/** Put words in quotation marks, unless they begin with one. */
function quote(words: string): string {
  return /^["“‘'«„]/.test(words) ? words : `"${words}"`
}

/** How wide a suggestion may be: of a longer one its beginning says enough. */
const widest = 60

/** What to write instead, where neither reason nor note says it. */
function suggest({expected, reason, note}: VFileMessage): string | undefined {
  if (!expected || expected.length === 0) return undefined
  const [only = ''] = expected
  if (expected.length === 1 && only === '') return note ? undefined : 'delete'
  if (expected.length === 1 && tells(reason, only)) return undefined
  const options = expected.slice(0, 5).map((text) => (text === '' ? 'delete' : `"${text}"`))
  if (options.every((option) => reason.includes(option))) return undefined
  return expected
    .slice(0, 5)
    .map((text) => (text === '' ? 'delete' : `"${cut(text)}"`))
    .join(' or ')
}

/** Whether a reason shows what should stand there ("he two" → "the two"): it needs no second telling. */
function tells(reason: string, words: string): boolean {
  const arrow = reason.lastIndexOf('→')
  return arrow >= 0 && reason.includes(words, arrow)
}

/** The beginning of a long suggestion, an address too. */
function cut(text: string): string {
  if (widthOf(text) <= widest) return text
  return `${charactersOf(text).slice(0, widest).join('')}…`
}
