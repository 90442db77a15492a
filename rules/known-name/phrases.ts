import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {hasOneOf, mistakenPhrases} from '../../src/desk/names/well-known.ts'

/** The name of a firm, a body, a law, a day, a work, as it is mistaken. */
export interface PhraseSlip {
  readonly block: Block
  /** The words that are wrong. */
  readonly start: number
  readonly end: number
  /** What should stand for them. */
  readonly text: string
  /** The whole phrase as printed, and as it should be. */
  readonly wrong: string
  readonly right: string
}

/** The names of firms, bodies, laws, days and works that stand in a form that is never theirs: Lloyd's Bank, Noble Prize. */
export function* phraseSlips(article: Article): Generator<PhraseSlip> {
  for (const {word: norm, phrases} of mistakenPhrases()) {
    for (const {block, word} of article.places(norm)) {
      if (word.opaque) continue
      for (const {wrong, right, at, needs, unless} of phrases) {
        const start = word.start - at
        const printed = block.text.slice(start, start + wrong.length)
        if (start < 0 || printed.replaceAll('’', "'").replaceAll(' ', ' ') !== wrong) continue
        if (!isWhole(block.text, start, start + wrong.length, right) || isSomebodys(block.text, start, wrong)) continue
        if (needs !== undefined && !hasOneOf(needs, block.text)) continue
        if (unless !== undefined && hasOneOf(unless, block.text)) continue
        const curly = block.text.includes('’')
        yield slip(block, start, printed, curly ? right.replaceAll("'", '’') : right)
        break
      }
    }
  }
}

/** Whether a possessive may be somebody's, by the name or the title before it: Mrs Selfridge's shed. */
function isSomebodys(text: string, start: number, wrong: string): boolean {
  return /^\p{L}+'s$/u.test(wrong) && /\p{Lu}\p{L}{0,20}\.? $/u.test(text.slice(Math.max(0, start - 20), start))
}

/** Whether no letter leans on a phrase; a possessive's ending may, where the right form takes one. */
function isWhole(text: string, start: number, end: number, right: string): boolean {
  if (/[\p{L}\p{N}’-]$/u.test(text.slice(Math.max(0, start - 1), start))) return false
  const behind = text.slice(end, end + 3)
  if (/^['’]s(?!\p{L})/u.test(behind)) return !/['’]s$|s['’]?$/.test(right)
  return !/^(?:['’‘ʻʼ`]?\p{L}|-\p{L}|['’](?!\p{L}))/u.test(behind)
}

/** The words that differ, without those that both phrases begin or end with. */
function slip(block: Block, start: number, wrong: string, right: string): PhraseSlip {
  const [bad, good] = [wrong.split(' '), right.split(' ')]
  const most = Math.min(bad.length, good.length)
  let head = 0
  while (head < most - 1 && bad[head] === good[head]) head++
  let tail = 0
  while (tail < most - 1 - head && bad.at(-1 - tail) === good.at(-1 - tail)) tail++
  const from = start + bad.slice(0, head).join(' ').length + (head > 0 ? 1 : 0)
  const text = good.slice(head, good.length - tail).join(' ')
  const end = from + bad.slice(head, bad.length - tail).join(' ').length
  return {block, start: from, end, text, wrong, right}
}
