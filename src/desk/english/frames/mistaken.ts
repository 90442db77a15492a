/** Words that are taken for others in a phrase that has only the one: "spinal chord", "until know", "the steal industry". */
import phrases from '#data/english/mistaken-words.js'
import {wrong, type Cursor, type Framed} from './frame.ts'

/** A place where a word is taken for another. */
interface Phrase {
  readonly meant: string
  /** The alternatives of each word before it and after it, from left to right. */
  readonly before: readonly Alternatives[]
  readonly after: readonly Alternatives[]
}

/** Which words may stand there: one of these, or none of these; `end` for a mark or the sentence's end. */
interface Alternatives {
  readonly words: ReadonlySet<string>
  readonly end: boolean
  readonly not: boolean
}

let known: ReadonlyMap<string, readonly Phrase[]> | undefined

/** The word that belongs at a place, where the words around it are a phrase in which the printed one has no sense. */
export function mistaken(words: Cursor, at: number): Framed | undefined {
  const found = (known ??= readPhrases()).get(words.word(at))
  if (!found || words.isName(at)) return undefined
  const phrase = found.find(
    ({before, after}) =>
      before.every((slot, index) => stands(words, at - before.length + index, slot, at)) &&
      after.every((slot, index) => stands(words, at + 1 + index, slot, at))
  )
  return phrase && wrong('mistaken', at, phrase.meant)
}

function stands(words: Cursor, at: number, {words: some, end, not}: Alternatives, from: number): boolean {
  const joined = at < from ? words.runs(at, from) : words.runs(from, at)
  if (!joined) return at > from && end && isEnd(words, at)
  return some.has(words.word(at)) !== not
}

/** Whether a mark or the end of the sentence stands before word `at`. */
function isEnd(words: Cursor, at: number): boolean {
  return words.word(at) === '' || /^[.,;:!?)”"]/.test(words.sentence.gaps[at] ?? '')
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>()
  for (const line of phrases.trim().split('\n')) {
    const [, left = '', printed = '', meant = '', right = ''] = /^(.*)\[(.+)>(.+)\](.*)$/.exec(line) ?? []
    const phrase = {meant, before: slots(left), after: slots(right)}
    const same = all.get(printed)
    if (same) same.push(phrase)
    else all.set(printed, [phrase])
  }
  return all
}

function slots(text: string): Alternatives[] {
  return text
    .trim()
    .split(' ')
    .filter((slot) => slot !== '')
    .map((slot) => {
      const not = slot.startsWith('!')
      const words = (not ? slot.slice(1) : slot).split('|')
      return {words: new Set(words), end: words.includes('$'), not}
    })
}
