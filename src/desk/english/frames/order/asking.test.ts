import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const frame = 'question in a statement’s order'

test.each([
  ['Where he will go next?', 'he will → will he'],
  ['Why they did not call the police?', 'they did → did they'],
  ['When the new bridge will be open again?', 'the new bridge will → will the new bridge'],
  ['What they are going to do now?', 'they are → are they'],
  ['What the mayor can do about it?', 'the mayor can → can the mayor'],
  ['How long they will stay in the camp?', 'they will → will they']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(`${frame}: ${expected}`)
})

test.each([
  ['They wondered why was he late.', 'was he → he was'],
  ['She asked me where had they gone.', 'had they → they had']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(`told in a question’s order: ${expected}`)
})

test.each([
  'She asked why he was late.',
  'He asked where will he go?',
  'They know how is spelled.',
  'They wondered what was the matter.',
  'The bus is where was he.'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((told) => told.startsWith('told in'))).toEqual([])
})

test.each([
  'What he said was true?',
  'How the mighty have fallen!',
  'Why he is leaving, do you know?',
  'What they are is clear?',
  'What the hell is going on?',
  'Why the long face?',
  'Why is the bridge closed?',
  'Why they have the keys?',
  'Why Anna will sing?',
  'What the old will?'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((told) => told.startsWith(frame))).toEqual([])
})
