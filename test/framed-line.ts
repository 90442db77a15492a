import {toSentence} from '../script/train/sentences.ts'
import {Cursor, type Framed} from '../src/desk/english/frames/frame.ts'
import {framed} from '../src/desk/english/frames/index.ts'
import {Tokenizer} from '../src/desk/english/tokens.ts'

const tokenizer = new Tokenizer()

/** A line as frames read it. */
export function lineOf(line: string): Cursor {
  const sentence = toSentence(line)
  return new Cursor(sentence, tokenizer.read(sentence))
}

/** How a test tells a frame's find; `undefined` for one that it does not ask about. */
export type Tell = (found: Framed, words: readonly string[]) => string | undefined

/** `two verbs: is → `. */
const tellAll: Tell = ({frame, from, to, replacement}, words) =>
  `${frame}: ${words.slice(from, to).join(' ')} → ${replacement.join(' ')}`

/** What the frames tell of a line. */
export function framedLine(line: string, tell: Tell = tellAll): string[] {
  const words = lineOf(line)
  return framed(words).flatMap((found) => tell(found, words.sentence.words) ?? [])
}
