import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

test.each([
  ['Neither Ruth or Simon had seen the letter.', 'neither or: or → nor'],
  ['It was neither black or white.', 'neither or: or → nor'],
  ['No sooner did the rain stop when the flies came.', 'no sooner when: when → than'],
  ['They chose the same paint than last year.', 'same than: than → as'],
  ['She preferred Leith than Dundee.', 'prefer than: than → to'],
  ['The cook is senior than her brother.', 'superior than: than → to'],
  ['She is more taller than her sister.', 'compared twice: more → '],
  ['They are more happier in the new house.', 'compared twice: more → '],
  ['The roof is now much more higher.', 'compared twice: more → '],
  ['It was the most biggest tree.', 'compared twice: most → '],
  ['Please checkout the new page.', 'noun for two words: checkout → check out'],
  ['Visitors may signup here.', 'noun for two words: signup → sign up']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'Neither the cook nor her brother, or so they say, had seen it.',
  'Neither the cook, who sings, nor the baker or his wife came.',
  'Neither was late or early.',
  'No sooner than Friday, when the ferry comes.',
  'No sooner had it left, the keeper said.',
  'The same men rather than others came.',
  'She prefers to walk than to ride.',
  'They prefer being late than, say, sorry.',
  'He is no superior than others think.',
  'There are more older people in the town.',
  'The town has the most older voters.',
  'It was more, higher up.',
  'She spent more older notes than new.',
  'Due to login problems the page was slow.',
  'The Setup the players saw was a play.'
])('is silent: %s', (line) => {
  expect(
    framedLine(line).filter((told) =>
      /neither or|sooner|same than|prefer than|superior|two words|compared twice/.test(told)
    )
  ).toEqual([])
})
