import type {Paragraph, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

const types = ['', 'WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
const whiteSpace = types.indexOf('WhiteSpaceNode')
const word = types.indexOf('WordNode')

/** What parse-latin takes each UTF-16 unit for, asked once: an index into `types`. */
const kinds = new Uint8Array(0x10000)

const {tokenizeSentencePlugins, tokenizeParagraphPlugins} = new ParseEnglish()

/**
 * The signs without which a step of parse-english 7 leaves a text as it is: an apostrophe for the first, which joins elisions, then
 * `&`, a hyphen, signs within words, a slash, initials. The last step gives positions, and here are none.
 */
const sentenceSigns: ReadonlyArray<RegExp | boolean> = [
  /['’/]/,
  /&/,
  /-/,
  /[&'\-.:=?@_\u00AD\u00B7\u2010\u2011\u2019\u2027](?![ \n])/,
  /\//,
  /\.[^]?\./,
  false
]

/** The same for the steps that sort sentences: of the slow ones, the last but two parts them at empty lines. */
const paragraphSigns: ReadonlyArray<RegExp | boolean> = [...Array.from({length: 10}, () => true), /[\r\n]/, true, false]

/**
 * parse-english with a tokenizer that makes the same tokens without positions: where a text stands in the source, its paragraph
 * knows better, and positions are most of what parsing costs. Steps that have nothing to do in a text would still visit all of it:
 * they are left out.
 */
export class Parser extends ParseEnglish {
  override tokenizeParagraph(value?: string | null): Paragraph {
    this.tokenizeSentencePlugins = stepsFor(value ?? '', tokenizeSentencePlugins, sentenceSigns)
    this.tokenizeParagraphPlugins = stepsFor(value ?? '', tokenizeParagraphPlugins, paragraphSigns)
    return super.tokenizeParagraph(value)
  }

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

function stepsFor<Step>(text: string, steps: readonly Step[], signs: ReadonlyArray<RegExp | boolean>): Step[] {
  return steps.filter((_, index) => {
    const sign = steps.length === signs.length ? (signs[index] ?? true) : true
    return typeof sign === 'object' ? sign.test(text) : sign
  })
}

function nodeOf(kind: number, value: string): SentenceContent {
  if (kind === word) return {type: 'WordNode', children: [{type: 'TextNode', value}]}
  if (kind === whiteSpace) return {type: 'WhiteSpaceNode', value}
  return types[kind] === 'PunctuationNode' ? {type: 'PunctuationNode', value} : {type: 'SymbolNode', value}
}
