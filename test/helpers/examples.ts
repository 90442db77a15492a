import fs from 'node:fs'
import type {House} from '../../src/desk/house.ts'
import type {Variety} from '../../src/desk/desk.ts'
import type {FormatId} from '../../src/formats/index.ts'

/** An example of a rule: an input, and what the rule says of it. */
export interface Example {
  readonly title: string
  readonly speaks: boolean
  readonly format: FormatId
  readonly input: string
  /** Lines `line:column severity | actual | reason`, exactly as they come. */
  readonly messages: readonly string[]
  /** The input after all edits, also those that want asking. */
  readonly fixed: string | undefined
  readonly options: {
    readonly english?: Variety
    readonly house?: House
    readonly options?: Readonly<Record<string, unknown>>
    /** Formats that can't hold the example: it is not turned into them. */
    readonly notIn?: readonly string[]
  }
}

const formats = new Set(['text', 'markdown', 'html', 'fields'])

/**
 * Read a rule's `examples.md`.
 *
 * `## Speaks` and `## Silent` hold examples, `### title` each: a fence with the input, named by its format; then, in Speaks, a
 * `messages` fence, a `fixed` fence where there are edits; an `options` fence (JSON) before the input where it needs one. A title within a fence is an error, and so is
 * a fence that is never closed: a merge can swallow the line that closes one, and with it the examples up to the next.
 */
export function readExamples(path: string): Example[] {
  return parseExamples(fs.readFileSync(path, 'utf8'), path)
}

/** The examples of a file's text; `path` is told in errors. */
export function parseExamples(text: string, path: string): Example[] {
  const examples: Example[] = []
  let speaks: boolean | undefined
  let title = ''
  let parts = new Map<string, string>()
  const flush = (): undefined => {
    const format = [...parts.keys()].find((key) => formats.has(key))
    if (format) {
      examples.push({
        title,
        speaks: speaks === true,
        format: format as FormatId,
        input: parts.get(format) ?? '',
        messages: (parts.get('messages') ?? '').split('\n').filter(Boolean),
        fixed: parts.get('fixed'),
        options: JSON.parse(parts.get('options') ?? '{}') as Example['options']
      })
    }
    parts = new Map()
  }
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heading = /^(##+) (.+)$/.exec(line)
    if (heading) {
      flush()
      if (heading[1] === '##') speaks = heading[2] === 'Speaks' ? true : heading[2] === 'Silent' ? false : undefined
      else title = heading[2] ?? ''
      continue
    }
    const fence = /^(`{3,})(\w+)$/.exec(line)
    if (!fence) continue
    const opened = index + 1
    const body: string[] = []
    while (++index < lines.length && lines[index] !== fence[1]) {
      const inside = lines[index] ?? ''
      if (inside.startsWith('### ')) throw new Error(`${path}:${index + 1}: a title in the fence of line ${opened}`)
      body.push(inside)
    }
    if (index >= lines.length) throw new Error(`${path}:${opened}: a fence that is never closed`)
    parts.set(fence[2] ?? '', `${body.join('\n')}\n`)
  }
  flush()
  return examples
}
