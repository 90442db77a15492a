const value =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.\p{L}])|(?:true|false|null)(?![\p{L}\d])/uy
const space = /[ \t\r\n]*/y

/** Where JSON stops being JSON: `line 3, column 14`; undefined where nothing is wrong. */
export function jsonFault(source: string): string | undefined {
  const at = faultAt(source)
  if (at === undefined) return undefined
  const before = source.slice(0, at).split(/\r\n?|\n/)
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

/** The offset of the first token that may not stand where it does; the source's length where something is missing. */
function faultAt(source: string): number | undefined {
  const open: string[] = []
  let at = 0
  const skip = (): undefined => {
    space.lastIndex = at
    at += space.exec(source)?.[0].length ?? 0
  }
  let expected: 'value' | 'key' | 'colon' | 'next' | 'end' = 'value'
  /** Whether what is open has just been opened: it may close at once. */
  let fresh = false
  for (;;) {
    skip()
    const char = source.charAt(at)
    if (expected === 'end') return at < source.length ? at : undefined
    if (expected === 'next') {
      if (char === ',') expected = open.at(-1) === '{' ? 'key' : 'value'
      else if (char === (open.at(-1) === '{' ? '}' : ']')) {
        open.pop()
        expected = open.length > 0 ? 'next' : 'end'
      } else return at
      at++
      fresh = false
    } else if (expected === 'colon') {
      if (char !== ':') return at
      at++
      expected = 'value'
    } else if (fresh && char === (open.at(-1) === '{' ? '}' : ']')) {
      expected = 'next'
    } else if (expected === 'value' && (char === '{' || char === '[')) {
      open.push(char)
      at++
      expected = char === '{' ? 'key' : 'value'
      fresh = true
    } else {
      value.lastIndex = at
      const [token] = value.exec(source) ?? []
      if (token === undefined || (expected === 'key' && !token.startsWith('"'))) return at
      at += token.length
      fresh = false
      expected = expected === 'key' ? 'colon' : open.length > 0 ? 'next' : 'end'
    }
  }
}
