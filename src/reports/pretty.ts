import {Chalk, type ChalkInstance} from 'chalk'
import {severityOf} from './message-data.ts'
import {byEmbarrassment} from './rank.ts'
import {summarise, type Report, type ReportOptions, type Summary} from './report.ts'
import {prepareWidths} from './width.ts'
import {Lines, textsOf} from './pretty-lines.ts'

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

function prettySummary(summary: Summary, color: ChalkInstance, options: ReportOptions | null | undefined): string {
  const {files, failed, errors, warnings, queries, fixed, known, words, milliseconds} = summary
  // A locale's data take longer to read than an article.
  const number = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
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
