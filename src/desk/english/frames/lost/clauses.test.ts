import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const ofClauses = /^(?:slip in|clause|there without|been without|not without|were for)/

/** `clause without subject: 2 he`, with the place of the word. */
const frames = (line: string): string[] =>
  framedLine(line, ({frame, from, replacement}) =>
    ofClauses.test(frame) ? `${frame}: ${from} ${replacement.join(' ')}` : undefined
  )

test.each([
  ['He said was delighted with the award.', 'clause without subject: 2 he'],
  ['They said that were glad of it.', 'clause without subject: 3 they'],
  ['I thought about it because was tired.', 'clause without subject: 5 I'],
  ['She left early because was tired of waiting.', 'clause without subject: 4 she'],
  ['Although is still closed, the bridge is safe.', 'clause without subject: 1 it'],
  ['The rules apply unless are changed by the board.', 'clause without subject: 4 they'],
  ['He said he would go if was asked.', 'clause without subject: 6 he'],
  ['The market had to shut when was flooded in May.', 'clause without subject: 6 it'],
  ['The mill shut because had 12 orders left.', 'clause without subject: 4 it'],
  ['There no plans to close the library.', 'there without is: 1 are'],
  ['There no immediate need for it.', 'there without is: 1 is'],
  ['The house been empty since the war.', 'been without have: 2 has'],
  ['The houses been painted again.', 'been without have: 2 have'],
  ['They not happy with the result.', 'not without its verb: 1 are'],
  ['He not want to talk.', 'not without its verb: 1 does'],
  ['I not sure about it.', 'not without its verb: 1 am'],
  ['We not tell them that.', 'not without its verb: 1 do'],
  ['The Untied States has signed.', 'slip in a name: 1 United'],
  ['They met Prime Minster Jones.', 'slip in a name: 3 Minister'],
  ['She read in the Leeds Pubic Library.', 'slip in a name: 5 Public'],
  ['Were delighted to welcome a new coach.', 'were for we’re: 0 We’re']
])('%s', (line, expected) => {
  expect(frames(line)).toContain(expected)
})

test.each([
  'The man who police said was armed is in custody.',
  'She said it was late.',
  'The plan officials said had failed was dropped.',
  'He said was it late?',
  'He said that was fine.',
  'They closed it because had they waited, it would have sunk.',
  'A while was all it took.',
  'He asked when was best.',
  'Call when is convenient.',
  'Because is a word, they say.',
  'We saw what would happen if there were more.',
  'There, no birds sing.',
  'There no man can follow him.',
  'Has the house been empty?',
  'He has not, his neighbour said, been home.',
  'She not only sang but danced.',
  'Whether they or not you go, it is late.',
  'Were they delighted?',
  'Were happy days to come again, he would dance.',
  'Beverley Minster stands, and York Minster, too.',
  'Untied laces trip you.',
  'IF WAS ASKED'
])('silent: %s', (line) => {
  expect(frames(line)).toEqual([])
})
