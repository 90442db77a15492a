/** Elements within elements, as many as browsers allow. */
const deepest = 512

const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ')
)
const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))
/** Elements that the next one of their kind ends. */
const implied = new Set('p li dt dd tr td th option thead tbody tfoot colgroup rp rt'.split(' '))
const tag = /<(?:!--|(\/?)([a-zA-Z][^\s/>]*))/g

/**
 * Blank out the tags that stand deeper than browsers nest elements, so that no parser's stack overflows and none searches a
 * stack of a hundred thousand open elements.
 *
 * @returns A source of the same length.
 */
export function limitDepth(source: string): string {
  const open: string[] = []
  const dropped = new Map<string, number>()
  const blanks: Array<readonly [number, number]> = []
  let lower: string | undefined
  tag.lastIndex = 0
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    if (match[2] === undefined) {
      const end = source.indexOf('-->', match.index + 4)
      if (end < 0) break
      tag.lastIndex = end + 3
      continue
    }
    const name = match[2].toLowerCase()
    const end = tagEnd(source, match.index)
    tag.lastIndex = end
    if (match[1] === '/') {
      const count = dropped.get(name) ?? 0
      if (count > 0) {
        dropped.set(name, count - 1)
        blanks.push([match.index, end])
        continue
      }
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
      continue
    }
    if (voids.has(name)) continue
    if (raw.has(name)) {
      lower ??= source.toLowerCase()
      const close = lower.indexOf(`</${name}`, end)
      if (close < 0) break
      tag.lastIndex = close
      continue
    }
    if (implied.has(name)) {
      if (open.at(-1) === name) open.length--
      if (open.length < deepest) open.push(name)
      continue
    }
    if (open.length >= deepest) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
      blanks.push([match.index, end])
    } else {
      open.push(name)
    }
  }
  if (blanks.length === 0) return source
  let result = ''
  let from = 0
  for (const [start, end] of blanks) {
    result += source.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return result + source.slice(from)
}

/** Where the tag at `start` ends, its quoted attributes skipped; the source's end where it never does. */
export function tagEnd(source: string, start: number): number {
  let quote = ''
  for (let index = start + 1; index < source.length; index++) {
    const char = source.charAt(index)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') {
      return index + 1
    } else if ((char === '"' || char === "'") && /[=\s]/.test(source.charAt(index - 1))) {
      quote = char
    }
  }
  return source.length
}
