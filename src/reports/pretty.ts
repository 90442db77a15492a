import {Chalk, type ChalkInstance} from 'chalk'
import stringWidth from 'string-width'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import wrapAnsi from 'wrap-ansi'
import {clauseAt} from './clause.ts'
import {severityOf} from './message-data.ts'
import {byEmbarrassment} from './rank.ts'
import {summarise, type Report, type Summary} from './report.ts'

const indent = '    '
const names = {error: 'error', warning: 'warning', info: 'query'}

/**
 * Report for people: by file, what would embarrass most first, each message with the words, the reason, the proof and the
 * suggestion. Ends in one line with what it comes to.
 */
export const reportPretty: Report = (files, options) => {
  const color = new Chalk({level: options?.color ? 1 : 0})
  const width = Math.min(100, Math.max(40, options?.width ?? 80))
  const quiet = options?.quiet === true
  const summary = summarise(files)
  const parts: string[] = []
  for (const file of files) {
    const messages = file.messages.filter((message) => !quiet || severityOf(message) !== 'info')
    if (messages.length === 0) continue
    const lines = byEmbarrassment(messages).map((message) => prettyMessage(message, file, color, width))
    parts.push(`${color.underline(file.path)}\n\n${lines.join('\n')}`)
  }
  if (quiet && parts.length === 0 && summary.failed === 0) return ''
  parts.push(`${prettySummary(summary, color, quiet)}\n`)
  return parts.join('\n')
}

function prettyMessage(message: VFileMessage, file: VFile, color: ChalkInstance, width: number): string {
  const severity = severityOf(message)
  const paint = severity === 'error' ? color.red : severity === 'warning' ? color.yellow : color.cyan
  const place = message.line === undefined ? '' : `${message.line}:${message.column} `
  const lines = [`${color.dim(place)}${paint.bold(names[severity])}  ${color.dim(message.ruleId ?? '')}`.trimEnd()]
  const wrap = (text: string, hanging = ''): undefined => {
    const wrapped = wrapAnsi(text, width - indent.length - hanging.length, {trim: false}).split('\n')
    lines.push(...wrapped.map((line, index) => indent + (index > 0 ? hanging : '') + line.trim()))
  }
  wrap(message.reason)
  if (message.start !== undefined && message.end !== undefined) {
    const clause = clauseAt(String(file), {start: message.start, end: message.end}, width - indent.length - 2)
    const {before, marked, after} = clause
    lines.push(`${indent}${color.dim('│')} ${before}${paint.underline(marked)}${after}`.trimEnd())
    const mark = '^'.repeat(Math.max(1, stringWidth(marked)))
    lines.push(`${indent}${color.dim('│')} ${' '.repeat(stringWidth(before))}${paint(mark)}`)
  }
  const suggestion = suggest(message)
  if (suggestion) wrap(`${color.green('→')} ${suggestion}`, '  ')
  if (message.note) wrap(message.note)
  for (const {line, column, text} of message.because ?? []) {
    wrap(`${line === undefined ? '' : `${line}:${column} `}${text}`, '  ')
  }
  if (message.places?.length) {
    wrap(`also at ${message.places.map(({line, column}) => `${line}:${column}`).join(', ')}`, '  ')
  }
  return `${lines.join('\n')}\n`
}

/** What to write instead, where the reason doesn't say it. */
function suggest(message: VFileMessage): string | undefined {
  const {expected, reason} = message
  if (!expected || expected.length === 0) return undefined
  const options = expected.slice(0, 5).map((text) => (text === '' ? 'nothing' : `"${text}"`))
  if (options.every((option) => reason.includes(option))) return undefined
  return options.join(' or ')
}

function prettySummary(summary: Summary, color: ChalkInstance, quiet: boolean): string {
  const {files, failed, errors, warnings, queries, words, milliseconds} = summary
  const number = (value: number): string => value.toLocaleString('en-GB')
  const count = (value: number, name: string, many = `${name}s`): string[] =>
    value > 0 ? [`${number(value)} ${value === 1 ? name : many}`] : []
  const told = [
    ...count(errors, 'error').map((text) => color.red(text)),
    ...count(warnings, 'warning').map((text) => color.yellow(text)),
    ...(quiet ? [] : count(queries, 'query', 'queries').map((text) => color.cyan(text)))
  ]
  return [
    told.join(', ') || '0 messages',
    ...(failed > 0 ? [color.red(`${number(failed)} not checked`)] : []),
    ...(files > 1 ? [`${number(files)} files`] : []),
    `${number(words)} ${words === 1 ? 'word' : 'words'}`,
    `${number(milliseconds)} ms`
  ].join(' · ')
}
