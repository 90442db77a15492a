import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const frame = 'question without its auxiliary'

test.each([
  ['Where you went last night?', 'you went → did you go'],
  ['How it works?', 'it works → does it work'],
  ['How the pump works?', 'the pump works → does the pump work'],
  ['What they think about the plan?', 'they think → do they think'],
  ['Why the skipper refused the offer?', 'the skipper refused → did the skipper refuse'],
  ['What means this word?', 'means this word → does this word mean'],
  ['How much costs the ticket to Leeds?', 'costs the ticket to Leeds → does the ticket to Leeds cost']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(`${frame}: ${expected}`)
})

test.each([
  'Where did you go last night?',
  'How it works, do you know?',
  'What he said?',
  'What he wants is money?',
  'Why the men paid for the trip?',
  'What means this noise?',
  'How works of art are sold?',
  'Why the job cuts?',
  'Why you well know?'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((told) => told.startsWith(frame))).toEqual([])
})
