import {expect, test} from 'vitest'
import {parseExamples} from './examples.ts'

const path = 'rules/some-rule/examples.md'

const whole = [
  '# some-rule',
  '',
  '## Speaks',
  '',
  '### one',
  '',
  '```text',
  'A bell rang rang.',
  '```',
  '',
  '```messages',
  '1:13 warning | rang | Twice',
  '```',
  '',
  '## Silent',
  '',
  '### another',
  '',
  '````markdown',
  '```js',
  'ring()',
  '```',
  '````',
  ''
]

test('reads the examples of a file', () => {
  expect(
    parseExamples(whole.join('\n'), path).map(({title, speaks, format, input}) => [title, speaks, format, input])
  ).toEqual([
    ['one', true, 'text', 'A bell rang rang.\n'],
    ['another', false, 'markdown', '```js\nring()\n```\n']
  ])
})

test('refuses a title within a fence: the line that closes it is gone', () => {
  const broken = whole.filter((_, index) => index !== 12)
  expect(() => parseExamples(broken.join('\n'), path)).toThrow(`${path}:16: a title in the fence of line 11`)
})

test('refuses a fence that is never closed', () => {
  const broken = whole.filter((line) => line !== '````')
  expect(() => parseExamples(broken.join('\n'), path)).toThrow(`${path}:19: a fence that is never closed`)
})
