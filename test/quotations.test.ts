// What is in quotation marks, and which marks close nothing.
import {expect, test} from 'vitest'
import {findQuotations, isQuoted, readQuotations} from '../src/article/quotations.ts'

const cases: ReadonlyArray<readonly [string, readonly string[], readonly number[]]> = [
  ['He said "go" and “stay”.', ['0 "go"', '0 “stay”'], []],
  ['“She said ‘no’ to it,” he said.', ['0 “She said ‘no’ to it,”', '1 ‘no’'], []],
  ['\'She said "no" to it,\' he said.', ['0 \'She said "no" to it,\'', '1 "no"'], []],
  ['‘The boys’ toys are here,’ he said. ‘Go.’', ['0 ‘The boys’ toys are here,’', '0 ‘Go.’'], []],
  ["the 'boys' and the dogs' tails", ["0 'boys'"], []],
  ["'90s rock 'n' roll, 'tis the dogs' tails", [], []],
  ['“I go on.', ['0 “I go on. …'], []],
  ['"I go, said A. "Then I" came.', ['0 "I go, said A.  …', '0 "Then I"'], []],
  ['“Local," he said. "Yes.”', ['0 “Local,"', '0 "Yes.”'], []],
  ['”word“ and “word“ and ”word”', ['0 ”word“', '0 “word“', '0 ”word”'], []],
  ['„Wort“ and «mot»', ['0 „Wort“', '0 «mot»'], []],
  ['He went.” She stayed," he said, and so.’ Then', [], [8, 21, 39]],
  ['a 5" pipe, 6\'2" tall', [], []],
  ['He said "a 5" pipe" was it.', ['0 "a 5" pipe"'], []],
  ['She is "in 5".', ['0 "in 5"'], []],
  ['It was said."And he went."', ['0 "And he went."'], []],
  ['Read more »', [], []],
  ['No " and no “ here', [], []]
]

test.each(cases)('%s', (text, quotations, strays) => {
  const read = readQuotations(text)
  expect(
    read.quotations.map(({depth, start, end, close}) => `${depth} ${text.slice(start, end)}${close === '' ? ' …' : ''}`)
  ).toEqual(quotations)
  expect(read.strays).toEqual(strays)
})

test('tells whether a place is quoted', () => {
  const quotations = findQuotations('He said "go" twice.')
  expect(isQuoted(quotations, 9)).toBe(true)
  expect(isQuoted(quotations, 14)).toBe(false)
})
