import type {Passage, Word} from '../../src/article/block.ts'

/** Where a passage says that something is caused by something. */
export interface Cause {
  /** Position of the last word before "caused by", and of the first word after it. */
  readonly before: number
  readonly after: number
}

/** Words that say so, by the word that they begin with. */
const connectives: ReadonlyMap<string, ReadonlyArray<readonly string[]>> = new Map([
  ['because', [['of']]],
  ['due', [['to']]],
  ['owing', [['to']]],
  ['thanks', [['to']]],
  [
    'as',
    [
      ['a', 'result', 'of'],
      ['a', 'consequence', 'of']
    ]
  ],
  ['on', [['account', 'of']]],
  ['caused', [['by']]],
  ['triggered', [['by']]],
  ['sparked', [['by']]],
  ['prompted', [['by']]],
  ['created', [['by']]],
  [
    'brought',
    [
      ['about', 'by'],
      ['on', 'by']
    ]
  ],
  ['resulting', [['from']]],
  ['stemming', [['from']]],
  ['arising', [['from']]]
])
const between =
  /^(?:that|which|was|were|is|are|been|being|had|has|have|largely|mainly|partly|directly|solely|primarily|mostly)$/

/** Find where one thing is said to be caused by another. */
export function findCauses(passage: Passage): readonly Cause[] {
  const {words} = passage
  const found: Cause[] = []
  for (const word of words) {
    const tails = connectives.get(word.norm)
    const tail = tails?.find((list) => list.every((norm, index) => words[word.index + 1 + index]?.norm === norm))
    if (!tail || word.quoted) continue
    let before = word.index - 1
    // "the delays that were caused by", "delays, partly due to".
    while (isLink(words[before], word)) before--
    found.push({before, after: word.index + 1 + tail.length})
  }
  return found
}

function isLink(word: Word | undefined, cause: Word): boolean {
  return word !== undefined && word.sentence === cause.sentence && between.test(word.norm)
}
