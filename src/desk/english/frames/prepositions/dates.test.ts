/** What the frames of dates, of what lies down, and of prepositions that a word does not take tell, and where they are silent. */
import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const names =
  /^(?:on before a month|in before a day|the mid of|in other to|lay down for lie|laid down for lay|preposition that a word)/

test.each([
  ['The barn was sold on July 2020.', 'on before a month: on → in'],
  ['The new hall opens on March and closes again in May.', 'on before a month: on → in'],
  ['She moved away on August.', 'on before a month: on → in'],
  ['The potter was born in May 5, 1990.', 'in before a day: in → on'],
  ['The vote was held in 12 June, as planned.', 'in before a day: in → on'],
  ['It rained in July 2nd.', 'in before a day: in → on'],
  ['The invoices are due before the mid of October.', 'the mid of: mid → middle'],
  ['In other to save time they rowed.', 'in other to: other → order'],
  ['I would just lay down on the grass.', 'lay down for lie: lay → lie'],
  ['You may want to lay down.', 'lay down for lie: lay → lie'],
  ['She laid down and slept until noon.', 'laid down for lay: laid → lay'],
  ['At noon the tide turned, and he laid down on the deck.', 'laid down for lay: laid → lay'],
  ['They often invest on barns and mills.', 'preposition that a word does not take: on → in'],
  ['The crew was interested on kites.', 'preposition that a word does not take: on → in']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'On May Day the club met.',
  'The sale on July 4 was a success.',
  'He wrote a report on July 2020 figures.',
  'The clerk will focus on July.',
  'It is closed on July/August Sundays.',
  'In May 2019 the mill burned.',
  'In July 4 people died.',
  'They met in May, 12 and 13 of them.',
  'The depth is given in June.',
  'They met at mid of day in other to rooms.',
  'The rules that they want to lay down are strict.',
  'To lay down the law on it is easy.',
  'They laid down their oars and sang.',
  'The rules he laid down in law are strict.',
  'They invest in barns on Monday.',
  'It is the best way they had found of sending kites.',
  'They often invest on the first of May.',
  'Invest on kites'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((one) => names.test(one))).toEqual([])
})
