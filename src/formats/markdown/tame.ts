// Nesting and leftovers beyond what any author writes; micromark's time grows with their square or cube.
const maxDirectives = 30
const maxClosers = 100
const maxMarks = 3000
const maxLazyLines = 500

/**
 * Put letters for marks that make parsing take for ever, at the same offsets, so that hostile input is read in linear time.
 *
 * The parser then takes them for text, as which readers see most of them anyway; the block's text is still the source's.
 *
 * @throws RangeError for a quotation that goes on for hundreds of lines without its mark.
 */
export function tame(source: string): string {
  checkLazyLines(source)
  let tamed = source
  if (/(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){40}/.test(tamed)) {
    tamed = tamed.replace(/(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){40,}/g, (marks) => {
      const kept = /^(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){20}/.exec(marks)?.[0].length ?? 0
      return marks.slice(0, kept) + marks.slice(kept).replace(/[^ \t]/g, 'x')
    })
  }
  return tameMarks(tameClosers(tameDirectives(tamed)))
}

/** Open at most so many container directives within each other. */
function tameDirectives(source: string): string {
  if (source.split(':::', maxDirectives + 2).length <= maxDirectives + 1) return source
  let depth = 0
  return source.replace(/^([ \t>]*)(:{3,})([ \t]*[^\s:]?)/gm, (marks, indent: string, colons: string, name: string) => {
    if (name.trim() === '') depth = Math.max(0, depth - 1)
    else if (++depth > maxDirectives) return indent + 'x'.repeat(colons.length) + name
    return marks
  })
}

/** Leave at most so many closing brackets that nothing opens. */
function tameClosers(source: string): string {
  if (source.split(']', maxClosers + 2).length <= maxClosers + 1) return source
  let open = 0
  let left = 0
  return source.replace(/\[|\]|\n[ \t]*\r?\n/g, (mark) => {
    if (mark === '[') open++
    else if (mark !== ']') open = left = 0
    else if (open > 0) open--
    else if (++left > maxClosers) return 'x'
    return mark
  })
}

/** Leave at most so many inline marks in one paragraph, list item or table row. */
function tameMarks(source: string): string {
  if (source.split(/[*_[\]<!~`&]/, maxMarks + 2).length <= maxMarks + 1) return source
  let marks = 0
  return source.replace(/[*_[\]<!~`&]|\n[ \t]*(?:\r?\n|[-+*|#]|\d+[.)] )/g, (mark) => {
    if (mark.startsWith('\n')) marks = 0
    else if (++marks > maxMarks) return 'x'
    return mark
  })
}

function checkLazyLines(source: string): undefined {
  if (!source.includes('>')) return
  let lazy = 0
  let quoted = false
  for (const line of source.split(/\r\n?|\n/)) {
    if (/^[ \t]*>/.test(line)) quoted = true
    else if (/^[ \t]*$/.test(line)) {
      quoted = false
      lazy = 0
    } else if (quoted && ++lazy > maxLazyLines) throw new RangeError('Too many lines of a quotation without its mark')
  }
}
