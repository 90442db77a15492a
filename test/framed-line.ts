import {toSentence} from '../script/train/sentences.ts'
import {Cursor} from '../src/desk/english/frames/frame.ts'
import {framed} from '../src/desk/english/frames/index.ts'
import {Tokenizer} from '../src/desk/english/tokens.ts'

const tokenizer = new Tokenizer()

/** What the frames tell of a line: `two verbs: is → `. */
export function framedLine(line: string): string[] {
  const sentence = toSentence(line)
  return framed(new Cursor(sentence, tokenizer.read(sentence))).map(({frame, from, to, replacement}) => {
    return `${frame}: ${sentence.words.slice(from, to).join(' ')} → ${replacement.join(' ')}`
  })
}
