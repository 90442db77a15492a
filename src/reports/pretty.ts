import {Chalk, type ChalkInstance} from 'chalk'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {MessagePlace} from '../check/message.ts'
import {clauseOf, openingOf, visible} from './clause.ts'
import {severityOf} from './message-data.ts'
import {byEmbarrassment} from './rank.ts'
import {summarise, type Report, type ReportOptions, type Summary} from './report.ts'
import {charactersOf, prepareWidths, widthOf, wrap} from './width.ts'

const severityNames = {error: 'error', warning: 'warning', info: 'query'}

/** Width of the column for severities and places; places that are longer stand on a line of their own. */
const gutter = 9

/** How many proofs of one fault are shown. */
const most = 6

/**
 * Report for people: by file, what would embarrass most first; each message with the reason, the words, the suggestion, and
 * the proof with its place. Ends in one line with what it comes to.
 */
export const reportPretty: Report = async (files, options) => {
  const color = new Chalk({level: options?.color ? 1 : 0})
  const width = Math.min(100, Math.max(40, options?.width ?? 80))
  const quiet = options?.quiet === true
  await prepareWidths(textsOf(files))
  const summary = summarise(files)
  const parts: string[] = []
  for (const file of files) {
    const messages = file.messages.filter((message) => !quiet || severityOf(message) !== 'info')
    if (messages.length === 0) continue
    const blocks = byEmbarrassment(messages).map((message) => new Lines(width, color).message(message, file))
    parts.push(`${color.underline(file.path)}\n\n${blocks.join('\n')}`)
  }
  if (quiet && parts.length === 0 && summary.failed === 0) return ''
  parts.push(`${prettySummary(summary, color, options)}\n`)
  return parts.join('\n')
}

/** Writes one message in two columns. */
class Lines {
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
function* textsOf(files: readonly VFile[]): Generator<string | undefined, undefined> {
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

function prettySummary(summary: Summary, color: ChalkInstance, options: ReportOptions | null | undefined): string {
  const {files, failed, errors, warnings, queries, fixed, known, words, milliseconds} = summary
  // A locale's data take longer to read than an article.
  const number = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const count = (value: number, name: string, many = `${name}s`): string[] =>
    value > 0 ? [`${number(value)} ${value === 1 ? name : many}`] : []
  const told = [
    ...count(errors, 'error').map((text) => color.red(text)),
    ...count(warnings, 'warning').map((text) => color.yellow(text)),
    ...(options?.quiet ? [] : count(queries, 'query', 'queries').map((text) => color.cyan(text)))
  ]
  return [
    told.join(', ') || '0 messages',
    ...(fixed > 0 ? [color.green(`${number(fixed)} ${options?.dryRun ? 'would be fixed' : 'fixed'}`)] : []),
    ...(known > 0 ? [`${number(known)} known`] : []),
    ...(failed > 0 ? [color.red(`${number(failed)} not checked`)] : []),
    ...(files > 1 ? [`${number(files)} files`] : []),
    `${number(words)} ${words === 1 ? 'word' : 'words'}`,
    `${number(milliseconds)} ms`
  ].join(' · ')
}
