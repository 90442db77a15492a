import type {SourceBlock} from '../format.ts'
import {nestedRoles, type Settings} from './options.ts'
import {scalarParagraphs} from './yaml-scalar.ts'

const assignment = /^[ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([\w-]+))[ \t]*=[ \t]*/
const table = /^[ \t]*\[+[ \t]*([\w.-]+)[ \t]*\]+/

/**
 * Read the fields of TOML front matter: strings of the top level and of `[params]` and `[extra]`, on one line or several, and of
 * other tables where the field is named with its table (`seo.title`).
 */
export function readToml(source: string, start: number, end: number, settings: Settings): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let path = ''
  let index = start
  while (index < end) {
    const lineEnd = nextLine(source, index, end)
    const line = source.slice(index, lineEnd)
    const header = table.exec(line)
    // `[params]` and `[extra]` hold what others have at the top.
    if (header) path = (header[1] ?? '').replace(/^(?:params|extra)(?:\.|$)/i, '')
    const match = assignment.exec(line)
    const name = match ? (match[1] ?? match[2] ?? match[3] ?? '') : ''
    const field = path === '' ? name : `${path}.${name}`
    const own = settings.fields.get(name.toLowerCase())
    const role = settings.fields.get(field.toLowerCase()) ?? (own && nestedRoles.has(own) ? own : undefined)
    const value = match ? index + match[0].length : lineEnd
    const close = /^(?:"""|''')/.test(source.slice(value, value + 3))
      ? endOfLong(source, value, end)
      : endOfString(source, value, Math.min(lineEnd, end))
    if (role && close > value) {
      for (const mapped of toml(source, value, close)) blocks.push({mapped, role, field})
    }
    index = Math.max(lineEnd, close > 0 ? nextLine(source, close, end) : 0)
  }
  return blocks
}

function nextLine(source: string, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const char = source.charAt(index)
    if (char === '\n' || (char === '\r' && source.charAt(index + 1) !== '\n')) return index + 1
  }
  return end
}

/** Where a string ends, behind its closing mark; -1 where it has none on the line. */
function endOfString(source: string, start: number, end: number): number {
  const quote = source.charAt(start)
  if (quote !== '"' && quote !== "'") return -1
  for (let index = start + 1; index < end; index++) {
    const char = source.charAt(index)
    if (char === '\\' && quote === '"') index++
    else if (char === quote) return index + 1
  }
  return -1
}

function endOfLong(source: string, start: number, end: number): number {
  const close = source.indexOf(source.slice(start, start + 3), start + 3)
  return close >= 0 && close + 3 <= end ? close + 3 : -1
}

function toml(source: string, start: number, end: number): ReturnType<typeof scalarParagraphs> {
  const long = source.charAt(start + 1) === source.charAt(start) && end - start >= 6
  const [from, to] = long ? [start + 2, end - 2] : [start, end]
  if (source.charAt(start) === '"') return scalarParagraphs(source, from, to, 'QUOTE_DOUBLE', undefined)
  return scalarParagraphs(source, from + 1, to - 1, 'PLAIN', undefined)
}
