import {MappedText, type Span} from '../../article/source-map.ts'
import type {SourceBlock} from '../format.ts'
import {isWritten, readFrontMatter} from './front-matter.ts'
import type {Settings} from './options.ts'

/** Front matter that is neither YAML between `---` nor TOML between `+++`: where it stands, and its fields. */
export interface Head extends Span {
  readonly blocks: readonly SourceBlock[]
}

// Nobody's front matter is longer.
const maxLength = 20_000
const fenced = /^(?:---[ \t]*json|;;;)[ \t]*\r?\n([^]*?)\r?\n(?:---|;;;)[ \t]*(?=\r?\n|$)/
const braces = /^\{[ \t]*\r?\n[ \t]*"[^]*?\r?\n\}[ \t]*(?=\r?\n|$)/
const dotted = /^---[ \t]*\r?\n((?:(?!---[ \t]*\r?$).*\r?\n)*?)\.\.\.[ \t]*(?=\r?\n|$)/m
const fielded = /^\s*["']?\w[\w -]*["']?:(?:\s|$)/
const line = /^([A-Za-z][\w -]{0,30}):[ \t]+(?![ \t])(.*\S)[ \t]*(?:\r?\n|$)/
const known =
  /^(?:title|headline|subtitle|authors?|by|date|published|modified|category|categories|tags|keywords|slug|summary|description|status|lang|layout|template|url|image)$/i

/** Read front matter as JSON (Hugo, Eleventy), as YAML that three dots end (Pandoc), or as bare lines (Pelican, MultiMarkdown). */
export function readHead(source: string, settings: Settings): Head | undefined {
  const start = source.slice(0, maxLength)
  for (const form of [fenced, braces, dotted]) {
    const match = form.exec(start)
    if (!match || match.index > 0) continue
    const inner = match[1] ?? match[0]
    const from = match[0].indexOf(inner)
    if (form === dotted ? !fielded.test(inner) : !isJson(inner)) continue
    // JSON is YAML, as far as titles and names go.
    return {
      start: 0,
      end: match[0].length,
      blocks: readFrontMatter('yaml', source, from, from + inner.length, settings)
    }
  }
  return readLines(start, settings)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** At least two lines of fields, of which most are known by their names, and an empty line below. */
function readLines(source: string, settings: Settings): Head | undefined {
  const blocks: SourceBlock[] = []
  let end = 0
  let lines = 0
  let familiar = 0
  for (let match = line.exec(source); match; match = line.exec(source.slice(end))) {
    const [whole, name = '', value = ''] = match
    lines++
    if (known.test(name.trim())) familiar++
    const role = settings.fields.get(name.trim().toLowerCase())
    const at = end + whole.indexOf(value, name.length + 1)
    if (role) blocks.push({mapped: new MappedText().verbatim(value, at, 'text'), role, field: name.trim()})
    end += whole.length
  }
  const below = source.slice(end)
  if (lines < 2 || familiar * 2 <= lines || !/^[ \t]*(?:\r?\n|$)/.test(below)) return undefined
  return {start: 0, end, blocks: blocks.filter(isWritten)}
}
