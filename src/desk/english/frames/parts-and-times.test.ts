import {expect, test} from 'vitest'
import {framedLine} from '../../../../test/framed-line.ts'

test.each([
  // Prepositions of several words.
  ['In spite this setback, the work went on.', 'preposition without its end:  → of'],
  ['In front the station there is a statue.', 'preposition without its end:  → of'],
  ['He spoke on behalf the family.', 'preposition without its end:  → of'],
  ['Instead the usual speech, he sang a song.', 'preposition without its end:  → of'],
  ['Apart of the roof, the house is sound.', 'preposition with another end: of → from'],
  ['In accordance of the rules, the game was stopped.', 'preposition with another end: of → with'],
  ['In the other hand, wages have not risen.', 'the other hand: In → on'],
  // Times.
  ['The shop is closed in Sunday.', 'preposition of a day: in → on'],
  ['They meet at Tuesday evening.', 'preposition of a day: at → on'],
  ['At the evening the streets are empty.', 'preposition of a part of the day: At → in'],
  ['The baker works in night.', 'preposition of a part of the day: in → at'],
  ['The bus leaves in six o’clock.', 'preposition of an hour: in → at'],
  ['The bank is open since nine to four.', 'since before a range: since → from'],
  ['He moved here before three years.', 'before a span: before three years → three years ago'],
  ['They will be here in two hours ago.', 'in and ago: ago → '],
  ['They left in two hours ago.', 'in and ago: in → '],
  ['She came back in last week.', 'preposition before last: in → ']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'In response the council closed the road.',
  'He owed the baker, owing the bank as well.',
  'Because the rain fell, the match was moved.',
  'Because the parents change jobs, the children move.',
  'Just because the rain, he said.',
  'Instead the council, which met on Monday, closed it.',
  'They set the two apart of late.',
  'On the other hand, prices fell.',
  'In the other hand, he held a lamp.',
  'Next the baker spoke.',
  'The results came in Monday.',
  'The news of the storm came in Monday evening.',
  'They study it in Monday lessons.',
  'They looked at the evening star.',
  'He arrived at the evening service.',
  'It was made in six parts.',
  'It has risen since nine.',
  'It will not be done before two weeks.',
  'He left before two weeks had passed.',
  'He saw it in the last week of May.',
  'The pipe burst in next to no time.',
  'She left two hours ago.',
  'He came the day before to see her.',
  'An hour after to his surprise she came.',
  'It is a kind of help desk.',
  'They beg for help from the state.',
  'They gave money to fishing.',
  'The money went to fishing clubs.'
])('is silent: %s', (line) => {
  expect(
    framedLine(line).filter((told) =>
      /its end|another end|other hand|without to|infinitive|preposition|range|a span|ago|activity/.test(told)
    )
  ).toEqual([])
})
