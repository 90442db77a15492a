import type {Span} from '../../article/source-map.ts'

const importLine = /^import\s(?:.*\bfrom\s*)?["'][^"'\n]+["'];?\s*$/
const importOpen = /^import(?=\s)(?:[\w$*\s]*,)*\s*\{[^}'"]*$/
const exportLine =
  /^export\s+(?:(?:const|let|var)\s+[\w$[{].*=|default\s+(?:function|class|async|[({])|(?:async\s+)?function\b.*\(|class\s+\w.*\{|(?:\*|\{.*\})\s*from\b|\{[\w\s,$]*\};?\s*$)/

/** Find MDX's modules: lines that import or export. They end with a blank line where all brackets are closed. */
export function findModules(source: string): Span[] {
  const found: Span[] = []
  if (!/^(?:import|export)\s/m.test(source)) return found
  const lines = [...source.matchAll(/[^\r\n]*(?:\r\n?|\n)?/g)]
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const text = line?.[0] ?? ''
    if (!line || text.length > 2000) continue
    let last = index
    if (exportLine.test(text)) last = endOfModule(lines, index)
    else if (importOpen.test(text)) {
      const close = lines.slice(index, index + 50).findIndex((item) => /\}\s*from\s*["'][^"']*["'];?\s*$/.test(item[0]))
      if (close < 0) continue
      last = index + close
    } else if (!importLine.test(text)) continue
    const end = lines[last]
    found.push({start: line.index, end: (end?.index ?? 0) + (end?.[0].trimEnd().length ?? 0)})
    index = last
  }
  return found
}

function endOfModule(lines: readonly RegExpExecArray[], first: number): number {
  let depth = 0
  let blank: number | undefined
  for (let index = first; index < Math.min(lines.length, first + 200); index++) {
    const text = lines[index]?.[0] ?? ''
    if (/^(?:```|~~~)/.test(text)) break
    if (text.trim() === '') {
      blank ??= index - 1
      if (depth <= 0) return index - 1
    }
    for (const char of text) {
      if ('([{'.includes(char)) depth++
      else if (')]}'.includes(char)) depth--
    }
  }
  if (blank !== undefined) return blank
  return depth <= 0 ? Math.min(lines.length, first + 200) - 1 : first
}

/** Find the tags of components (`<Chart data={rows}>`, `</Chart>`): what stands between them is Markdown. */
export function findTags(source: string): Span[] {
  const found: Span[] = []
  // What may be spent on tags that turn out to have no end.
  let budget = source.length * 4 + 10_000
  for (const match of source.matchAll(/<\/?[A-Z][\w.]*(?=[\s/>{])/g)) {
    const start = match.index
    if (start < (found.at(-1)?.end ?? 0) || source.charAt(start - 1) === '\\') continue
    const end = endOfTag(source, start + match[0].length)
    if (end > 0) found.push({start, end})
    else if ((budget -= 2000) < 0) break
  }
  return found
}

/** Where a tag ends, from behind its name; 0 where it has no end nearby. */
function endOfTag(source: string, from: number): number {
  let depth = 0
  let quote = ''
  const limit = Math.min(source.length, from + 2000)
  for (let index = from; index < limit; index++) {
    const char = source.charAt(index)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || (char === "'" && depth === 0) || char === '`') quote = char
    else if (char === '{') depth++
    else if (char === '}') depth--
    else if (depth > 0) continue
    else if (char === '>') return index + 1
    else if (char === '<') return 0
    else if (char === '\n' && /^[ \t]*\r?\n/.test(source.slice(index + 1, index + 80))) return 0
  }
  return 0
}
