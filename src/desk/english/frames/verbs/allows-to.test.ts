/** What is told of verbs that allow nobody, and what isn't. */
import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const told = (line: string): string[] => framedLine(line).filter((one) => one.startsWith('allowed to nobody'))

test.each([
  ['The lathe allows to make a bowl.', 'to make → making'],
  ['It is a press which enables to print a book at home.', 'to print → printing'],
  ['The key will allow to open the gate.', 'to open → opening']
])('tells: %s', (line, expected) => {
  expect(told(line)).toEqual([`allowed to nobody: ${expected}`])
})

test.each([
  'The lathe allows us to make a bowl.',
  'They eat what the law allows to keep.',
  'It allows to be seen.',
  'Rules that allow to the west a gate.',
  'The towns allow to sell beer.',
  'It allows to travel the world.'
])('is silent: %s', (line) => {
  expect(told(line)).toEqual([])
})
