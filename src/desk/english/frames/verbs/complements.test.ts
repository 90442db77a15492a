import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'
import {gerundOf} from '../gerund-of.ts'

test.each([
  ['She avoided to answer the question about the merger.', 'verb with an infinitive: to answer → answering'],
  ['The mayor suggested to build a new school.', 'verb with an infinitive: to build → building'],
  ['They considered to move the shop to Wales.', 'verb with an infinitive: to move → moving'],
  ['Did they finish to paint the hall?', 'verb with an infinitive: to paint → painting'],
  ['The new pump is not capable to lift the water.', 'infinitive for a preposition: to lift → of lifting'],
  ['Doctors succeeded to save the leg.', 'infinitive for a preposition: to save → in saving'],
  ['He was accused to have lied to the court.', 'infinitive for a preposition: to have → of having'],
  ['The noise prevented her to sleep.', 'prevented to: to sleep → from sleeping'],
  ['The fine deters people to swim in the lake.', 'prevented to: to swim → from swimming'],
  ['The sergeant made us to stand in the rain.', 'made to: to → '],
  ['He never let me to drive the van.', 'made to: to → '],
  ['They had great difficulty to find a ground.', 'difficulty with an infinitive: to find → finding'],
  ['The old fort is worth to see.', 'worth with an infinitive: to see → seeing'],
  ['He resorted to use force.', 'to with an infinitive: use → using'],
  ['When it comes to choose a school, parents ask.', 'to with an infinitive: choose → choosing'],
  ['She left without to say a word.', 'without to: to say → saying']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'These are the roads that drivers avoid to save time.',
  'She listed ten foods to avoid to lose weight.',
  'A route suggested to avoid the traffic was closed.',
  'The site is considered to be the oldest in the land.',
  'He enjoyed to the full his years at sea.',
  'He finished to take third place.',
  'The finish to be proud of came late.',
  'The accused to be tried in May are all men.',
  'He was accused to his face.',
  'He was accused to sell the papers.',
  'He succeeded to the throne.',
  'The rain prevented them from playing.',
  'They prevented fires to save the park.',
  'The flat was let to a doctor.',
  'The dress that her mother made her to wear was blue.',
  'She made him to be feared.',
  'He took the trouble to call her.',
  'What difficulty to overcome the club had, he told.',
  'What it is worth to have a garden, nobody can say.',
  'Resorts to visit this summer include two new ones.',
  'He comes to see the doctor.',
  'As opposed to be told, she asks.',
  'The resort to see is in the hills.',
  'They talked about the objects to keep the room warm.',
  'It was worth to him a fortune.'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((told) => /infinitive|prevented to|made to|without to/.test(told))).toEqual([])
})

test.each([
  ['die', 'dying'],
  ['be', 'being'],
  ['agree', 'agreeing'],
  ['make', 'making'],
  ['picnic', 'picnicking'],
  ['run', 'running'],
  ['quit', 'quitting'],
  ['begin', 'beginning'],
  ['visit', 'visiting'],
  ['show', 'showing'],
  ['sail', 'sailing'],
  ['control', 'controlling'],
  ['travel', undefined]
])('the gerund of %s is %s', (base, expected) => {
  expect(gerundOf(base)).toBe(expected)
})
