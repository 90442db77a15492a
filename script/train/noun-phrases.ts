/** The noun phrases of the training text that an article may begin, with the sentences that they stand in. */
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {type NounPhrase, nounPhrase} from '../../src/desk/english/frames/noun-phrase.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {trainingLines} from './corpus.ts'
import {toSentence} from './sentences.ts'

/** A phrase whose noun is word `at`. */
export interface TrainingPhrase {
  readonly words: Cursor
  readonly at: number
  readonly phrase: NounPhrase
}

export async function* trainingPhrases(folder: string): AsyncGenerator<TrainingPhrase> {
  const tokenizer = new Tokenizer()
  for await (const line of trainingLines(folder)) {
    const sentence = toSentence(line)
    const words = new Cursor(sentence, tokenizer.read(sentence))
    if (sentence.words.length < 4 || !words.isWhole) continue
    for (let at = 1; at < sentence.words.length; at++) {
      const phrase = nounPhrase(words, at)
      if (phrase?.opener) yield {words, at, phrase}
    }
  }
}
