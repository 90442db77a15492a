import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

test.each([
  ['The shop opens between 9am to 5pm.', 'between to: to → and'],
  ['Between 20 to 30 per cent of voters stayed at home.', 'between to: to → and'],
  ['The repairs will cost between £4m to £5m.', 'between to: to → and'],
  ['The rains fall between June to September.', 'between to: to → and'],
  ['Both the mayor or his deputy will attend.', 'both or: or → and'],
  ['The grant is for both Leeds or Bradford.', 'both or: or → and'],
  ['You can fly either from Paris and London.', 'either and: and → or'],
  ['Ask either the porter and his wife.', 'either and: and → or'],
  ['He was not only a poet and also a painter.', 'not only and also: and → but'],
  ['Hardly had the match begun than it rained.', 'hardly than: than → when'],
  ['The lake is as big than the city.', 'as than: than → as'],
  ['He earns twice as much than his boss.', 'as than: than → as'],
  ['She is as tall like her brother.', 'as than: like → as'],
  ['Police said the she had left.', 'article before a pronoun: the → '],
  ['The it was found in a field.', 'article before a pronoun: The → ']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'The vote was split between 18 to 24-year-olds and their parents.',
  'Talks between 9am, to all, were long.',
  'Between the two to three is a gap.',
  'Both can win or lose on the day.',
  'One or both the parents or guardians must sign.',
  'Both the parents or guardians must sign.',
  'She saw both of them or neither.',
  'Both the mayor and his wife or daughter came.',
  'There were crowds on either side and the road was full.',
  'Ask either the porter and his wife or the cook.',
  'It is not either the porter and his wife.',
  'Either party and its lawyer may ask.',
  'He was not only a poet but a painter and also a cook.',
  'He was not only a poet.',
  'The only one and also the best.',
  'Hardly had more than ten come.',
  'Hardly had she left.',
  'The man described as other than honest left.',
  'They treated it as less than serious.',
  'He was as tall as an oak.',
  'He is as much like his father as his brother.',
  'It was the he said, she said of office life.',
  'She runs the We company.'
])('is silent: %s', (line) => {
  expect(
    framedLine(line).filter((told) =>
      /^(?:between to|both or|either and|not only and|hardly than|as than|article before)/.test(told)
    )
  ).toEqual([])
})
