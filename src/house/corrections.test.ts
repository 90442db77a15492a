import {expect, test} from 'vitest'
import {readCorrections} from './corrections.ts'

const pairs = (log: string): ReadonlyArray<readonly [string, string]> =>
  readCorrections(log).corrections.map(({wrong, right}) => [wrong, right])

test('reads wrong → right, one a line, however the arrow is written', () => {
  const log = `# Corrections of the spring

Elwood → Ellwood
- Jon Marsh -> John Marsh
2026-03-14: “Sian Gallacher” → “Siân Gallagher” (a reader’s letter)
Harbor Trust => Harbour Trust ; told by the trust
Dunmor\tDunmore
to and for --> to and fro
`
  expect(pairs(log)).toEqual([
    ['Elwood', 'Ellwood'],
    ['Jon Marsh', 'John Marsh'],
    ['Sian Gallacher', 'Siân Gallagher'],
    ['Harbor Trust', 'Harbour Trust'],
    ['Dunmor', 'Dunmore'],
    ['to and for', 'to and fro']
  ])
})

test('reads prose that tells of two spellings', () => {
  const cases = [
    ['The MP for the valley is Siân Gallagher, not Sian Gallacher, as we had it.', 'Sian Gallacher', 'Siân Gallagher'],
    [
      'We misspelled the harbour master’s name: she is Margaret Ellwood, not Elwood.',
      'Margaret Elwood',
      'Margaret Ellwood'
    ],
    ['The baker is called Mr Okafor, not Mr Okafar.', 'Okafar', 'Okafor'],
    ['Ellwood, not Margaret Elwood.', 'Margaret Elwood', 'Margaret Ellwood'],
    ['Due to an error, Elwood should have been Ellwood throughout.', 'Elwood', 'Ellwood'],
    ['“Harbour Bureu” should have read “Harbour Bureau”.', 'Harbour Bureu', 'Harbour Bureau'],
    ['A report on 3 May misspelled the surname of Ines Falk as Falck.', 'Ines Falck', 'Ines Falk'],
    [
      'Pieter van der Berg was wrongly named as Peter van der Berg in a caption.',
      'Peter van der Berg',
      'Pieter van der Berg'
    ],
    ['The code is kept on GitHub, not Github.', 'Github', 'GitHub'],
    ['His name is J. R. Hale and not J. R. Hail.', 'J. R. Hail', 'J. R. Hale'],
    ['The Dunmore Trust rather than the Dunmor Trust paid for it.', 'Dunmor Trust', 'Dunmore Trust']
  ] as const
  for (const [text, wrong, right] of cases) expect([text, pairs(text)]).toEqual([text, [[wrong, right]]])
})

test('makes nothing of facts that were corrected', () => {
  const log = `The meeting was on Monday, not Tuesday.
The bridge is in Leeds, not Bradford.
He has lived there for nine years, not ten.
The mayor spoke as Ruth Calder sang.
Siân Gallagher, not Siân Gallagher.
→ Ellwood
`
  const {corrections, unread} = readCorrections(log)
  expect(corrections).toEqual([])
  expect(unread.map(({line}) => line)).toEqual([1, 2, 3, 4, 5, 6])
  expect(unread[0]?.why).toBe('tells no two spellings: write wrong → right')
})

test('keeps line numbers, with CRLF and a byte order mark too', () => {
  expect(readCorrections('\uFEFFElwood → Ellwood\r\n\r\nFalck → Falk\r\n').corrections).toEqual([
    {line: 1, wrong: 'Elwood', right: 'Ellwood'},
    {line: 3, wrong: 'Falck', right: 'Falk'}
  ])
})

test('reads a long line to its end, and finds no spellings in it', {timeout: 20_000}, () => {
  const line = `${'as A '.repeat(20_000)}, not ${'“'.repeat(5000)}`
  expect(readCorrections(line).corrections).toEqual([])
  expect(readCorrections(line).unread.map(({line}) => line)).toEqual([1])
})
