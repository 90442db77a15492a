import {expect, test} from 'vitest'
import {toSentence} from '../../../../script/train/sentences.ts'
import {Tokenizer} from '../tokens.ts'
import {Cursor} from './frame.ts'
import {framed} from './index.ts'

const tokenizer = new Tokenizer()

function frames(line: string): string[] {
  const sentence = toSentence(line)
  return framed(new Cursor(sentence, tokenizer.read(sentence))).map(({frame, from, to, replacement}) => {
    return `${frame}: ${sentence.words.slice(from, to).join(' ')} → ${replacement.join(' ')}`
  })
}

test.each([
  ['The economy is expected grow next year.', 'infinitive without to:  → to'],
  ['She was able finish the race.', 'infinitive without to:  → to'],
  ['It is one the best films of the year.', 'part without of:  → of'],
  ['The reason lay in the fact during the war nobody came.', 'fact without that:  → that'],
  ['The road was closed, according the police.', 'according without to:  → to'],
  ['The film will aired on Sunday.', 'participle after modal:  → be'],
  ['They walked rather then waited.', 'rather then: then → than'],
  ['The effects many be felt for years.', 'many be: many → may'],
  ['Yesterday he two leaders met in Oslo.', 'pronoun before a number: he → the'],
  ['They stayed for to long.', 'to before a measure: to → too'],
  ['She should of known.', 'of for have: of → have'],
  ["The club lost it's own ground.", "possessive with apostrophe: it's → its"],
  ['The work will be be done.', 'twice: be → '],
  ['There at are still tickets.', 'there … are: at → ']
])('%s', (line, expected) => {
  expect(frames(line)).toContain(expected)
})

test.each([
  'The children were expected and nobody came.',
  'This is the one the committee wanted.',
  'The fact that it rained did not matter.',
  'She had enough, and he knew that this was so.',
  'It lasted for years, more then than now.',
  'Imports from and exports to the region fell.',
  'Most of the fact-finding was done before noon.',
  'He saw it two years ago.',
  'Will opened the door.',
  'The Who played on.',
  'Due to long delays, the train was full.',
  'He wondered how many believed him.'
])('silent: %s', (line) => {
  expect(frames(line)).toEqual([])
})
