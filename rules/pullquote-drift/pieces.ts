import type {Passage, Word} from '../../src/article/block.ts'

/** A sentence of a pull-quote, or what an ellipsis parts: words that should stand together in the text. */
export interface Piece {
  readonly words: readonly Word[]
  /** Positions in `words` before which something in [brackets] stands instead of the text's own words. */
  readonly open: ReadonlySet<number>
}

const attribution = /(?:[\s"”’'.!?])[—–―-]{1,2}\s*(?=\p{Lu})([^.!?"“”]{2,120})$/u
const ellipsis = /…|\.\s?\.\s?\./
/** How many words a piece has at least: shorter ones go with the piece before. */
const shortest = 3

/** Where the line with the speaker's name begins in a pull-quote's own text: its length where there is none. */
export function attributionStart(text: string): number {
  const match = attribution.exec(text.slice(-160))
  return match ? Math.max(0, text.length - 160) + match.index + 1 : text.length
}

/** Part a pull-quote's words, its attribution left out, into pieces that the text should have in one. */
export function piecesOf(passage: Passage): readonly Piece[] {
  const end = attributionStart(passage.text)
  const brackets = [...passage.text.matchAll(/\[[^\]]{0,200}\]/g)].map(({index, 0: {length}}) => [
    index,
    index + length
  ])
  const pieces: Array<{words: Word[]; open: Set<number>}> = []
  let last: Word | undefined
  let bracketed = false
  for (const word of passage.words) {
    if (word.end > end) break
    if (brackets.some(([from = 0, to = 0]) => word.start >= from && word.end <= to)) {
      bracketed = true
      continue
    }
    const between = passage.text.slice(last?.end ?? 0, word.start)
    const parted = last !== undefined && (last.sentence !== word.sentence || ellipsis.test(between))
    const current = pieces.at(-1)
    if (!current || (parted && current.words.length >= shortest)) {
      pieces.push({words: [word], open: new Set(bracketed ? [0] : [])})
    } else {
      if (bracketed || parted || between.includes('[')) current.open.add(current.words.length)
      current.words.push(word)
    }
    bracketed = false
    last = word
  }
  const piece = pieces.at(-1)
  if (bracketed && piece) piece.open.add(piece.words.length)
  return pieces
}
