import {once} from 'node:events'
import {VFile} from 'vfile'
import {checkVariety} from '../desk/variety.ts'
import type {Fields} from '../formats/fields.ts'
import {checkFormat, type FormatId} from '../formats/index.ts'
import {messageData, type MessageData} from '../reports/message-data.ts'
import type {Arguments} from './arguments.ts'
import type {Checkers, Overrides} from './checkers.ts'
import {Configurations} from './configurations.ts'
import {readLines, type Line} from './lines.ts'
import {sizeLimit} from './read.ts'
import type {Streams} from './run.ts'
import {describe} from './usage-error.ts'

type Id = string | number

/** An article on a line of standard input. */
interface Article {
  readonly id: Id
  readonly format?: string | null
  /** The source; or the fields of a CMS's article, or a document of JSON, whose places are those of `JSON.stringify(value)`. */
  readonly value: string | object
  readonly english?: string | null
}

/** An answer on a line of standard output. */
type Answer =
  {readonly id: Id; readonly messages: readonly MessageData[]} | {readonly id: Id | null; readonly error: string}

/**
 * Check articles from standard input, one JSON object a line, and write their messages, one line an article, in order.
 *
 * One article is held at a time: input is read no faster than it is checked, and checked no faster than the answers are taken.
 * A bad line gets an error as its answer, and the rest goes on.
 *
 * @returns The exit code: 2 where a line was bad, 1 for errors or too many warnings.
 */
export async function checkLines(options: Arguments, overrides: Overrides, streams: Streams): Promise<number> {
  const {stdin, stdout, cwd} = streams
  const checkers = await new Configurations(overrides, cwd).for(options.stdinFilename ?? 'stdin')
  let [bad, errors, warnings] = [0, 0, 0]
  for await (const line of readLines(stdin)) {
    const answer = await answerTo(line, checkers, options)
    if ('error' in answer) bad++
    else {
      for (const {severity} of answer.messages) {
        if (severity === 'error') errors++
        else if (severity === 'warning') warnings++
      }
    }
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain')
  }
  if (bad > 0) return 2
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

async function answerTo(line: Line, checkers: Checkers, options: Arguments): Promise<Answer> {
  let id: Id | null = null
  try {
    if ('error' in line) throw new TypeError(line.error)
    const data: unknown = parse(line.text)
    id = idOf(data)
    const article = articleOf(data)
    const given = article.format ?? options.format
    checkFormat(given)
    checkVariety(article.english)
    const [source, format] = sourceOf(article.value, given)
    const file = await checkers.get(article.english).check(source, format)
    const messages = file.messages.map(messageData)
    return {id: article.id, messages: options.quiet ? messages.filter(({severity}) => severity !== 'info') : messages}
  } catch (error) {
    return {id, error: `line ${line.number}: ${describe(error)}`}
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new TypeError(`is no JSON (${describe(error)})`, {cause: error})
  }
}

function idOf(data: unknown): Id | null {
  const id = (data as Partial<Article> | null)?.id
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function sourceOf(value: string | object, format: FormatId | null | undefined): [VFile | Fields, typeof format] {
  if (typeof value === 'string') return [new VFile({value}), format]
  if ('fields' in value && Array.isArray(value.fields)) return [value as Fields, format]
  return [new VFile({value: JSON.stringify(value)}), 'json']
}

/** @throws TypeError that says what is missing. */
function articleOf(data: unknown): Article {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new TypeError('is no object such as {"id": "a1", "format": "markdown", "value": "…"}')
  }
  const {value} = data as Partial<Article>
  if (idOf(data) === null) throw new TypeError('"id" must be a string or a number')
  if (typeof value === 'object' && value !== null) return data as Article
  if (typeof value !== 'string')
    throw new TypeError('"value" must be a string, the article, or its fields or rich text as JSON')
  if (value.length > sizeLimit)
    throw new TypeError(`"value" is too long: at most ${sizeLimit / 1e6} million characters`)
  return data as Article
}
