import type {SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

const types = ['', 'WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
const whiteSpace = types.indexOf('WhiteSpaceNode')
const word = types.indexOf('WordNode')

/** What parse-latin takes each UTF-16 unit for, asked once: an index into `types`. */
const kinds = new Uint8Array(0x10000)

/**
 * parse-english with a tokenizer that makes the same tokens without positions: where a text stands in the source, its paragraph
 * knows better, and positions are most of what parsing costs.
 */
export class Parser extends ParseEnglish {
  override tokenize(value?: string | null): SentenceContent[] {
    const tokens: SentenceContent[] = []
    if (!value) return tokens
    let from = 0
    let kind = this.#kindOf(value.charCodeAt(0))
    for (let index = 1; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const next = kinds[code] || this.#kindOf(code)
      // Words and white space go on, signs while they are the same, or with the second half of one.
      const goesOn =
        next === kind &&
        (kind === word || kind === whiteSpace || code === value.charCodeAt(index - 1) || (code & 0xf800) === 0xd800)
      if (goesOn) continue
      tokens.push(nodeOf(kind, value.slice(from, index)))
      from = index
      kind = next
    }
    tokens.push(nodeOf(kind, value.slice(from)))
    return tokens
  }

  #kindOf(code: number): number {
    const [token] = super.tokenize(String.fromCharCode(code))
    return (kinds[code] = types.indexOf((token?.type ?? 'SymbolNode') as (typeof types)[number]))
  }
}

function nodeOf(kind: number, value: string): SentenceContent {
  if (kind === word) return {type: 'WordNode', children: [{type: 'TextNode', value}]}
  if (kind === whiteSpace) return {type: 'WhiteSpaceNode', value}
  return types[kind] === 'PunctuationNode' ? {type: 'PunctuationNode', value} : {type: 'SymbolNode', value}
}
