import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {attributionStart} from './pieces.ts'

const speech =
  /^(?:said|says|saying|told|tells|added|adds|wrote|writes|argued|argues|explained|warned|noted|insisted|claimed|stated|remarked|replied|recalled|continued|concluded|asked)$/
const leadIn = /^(?:the|a|an|he|she|they|it|we|i|who|one|his|her|their|and|but|as|in|on|at)$/
/** How far around the quotation the speaker is named. */
const around = 3

/** Who a pull-quote says spoke, and who the text says. */
export interface Speakers {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly here: string
  readonly there: string
}

/** Tell whether a pull-quote names another speaker than the text beside the quotation; undefined where none is sure. */
export function otherSpeaker(pullquote: Block, source: Block, article: Article): Speakers | undefined {
  const own = attributionStart(pullquote.text)
  const next = article.blocks[pullquote.index + 1]
  const [block, from] =
    own < pullquote.text.length ? [pullquote, own] : next?.role === 'credit' ? [next, 0] : [undefined, 0]
  if (!block) return undefined
  const named = nameAt(block, from)
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last) return undefined
  const speakers = speakersIn(source)
  if (speakers.length === 0 || speakers.some(({norm}) => named.some((word) => isSame(word.norm, norm))))
    return undefined
  const near = article.blocks.slice(Math.max(0, source.index - around), source.index + around + 1)
  const standsNear = near.some(
    (other) =>
      other !== pullquote &&
      other !== block &&
      other.words.some((word) => named.some((name) => isSame(name.norm, word.norm)))
  )
  if (standsNear) return undefined
  return {
    block,
    start: first.start,
    end: last.end,
    here: block.text.slice(first.start, last.end),
    there: speakers.map(({text}) => text).join(' ')
  }
}

function isSame(one: string, other: string): boolean {
  return one.replace(/'s?$/, '') === other.replace(/'s?$/, '')
}

/** The first name of a line: capitalised words in a row. */
function nameAt({words, text}: Block, from: number): readonly Word[] {
  const name: Word[] = []
  for (const word of words) {
    if (word.start < from || (name.length === 0 && leadIn.test(word.norm))) continue
    if (word.shape !== 'capital' && word.shape !== 'mixed') break
    const last = name.at(-1)
    if (last && /[,;:(]/.test(text.slice(last.end, word.start))) break
    name.push(word)
  }
  return name
}

/** The capitalised words beside the verb of speech in the quotation's paragraph; empty where there is none or more than one speaker. */
function speakersIn({words, text}: Block): readonly Word[] {
  const verbs = words.filter((word) => !word.quoted && speech.test(word.norm))
  const [verb] = verbs
  if (verbs.length !== 1 || !verb) return []
  const isName = (word: Word | undefined): word is Word =>
    word?.shape === 'capital' && !word.quoted && !leadIn.test(word.norm)
  const name: Word[] = []
  for (let at = verb.index - 1; isName(words[at]); at--) {
    const word = words[at] as Word
    if (/[,;.]/.test(text.slice(word.end, words[at + 1]?.start))) break
    name.unshift(word)
  }
  for (let at = verb.index + 1; name.length === 0 || at > verb.index + 1; at++) {
    const word = words[at]
    if (!isName(word) || /[,;.]/.test(text.slice(words[at - 1]?.end, word.start))) break
    name.push(word)
  }
  return name
}
