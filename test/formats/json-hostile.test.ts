// JSON that nobody writes by hand: broken, nested beyond every stack, full of odd keys. One clear error, or an article; never a crash.
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {check} from '../../src/check/check.ts'
import {parse} from '../helpers/parse.ts'

const leaf = (text: string): object => ({type: 'text', text})
const doc = (...content: readonly object[]): string => JSON.stringify({type: 'doc', content})
const paragraph = (...texts: readonly string[]): object => ({type: 'paragraph', content: texts.map(leaf)})
const nested = (open: string, inner: string, close: string): string =>
  open.repeat(100_000) + inner + close.repeat(100_000)

describe('one error, with its place', () => {
  test.each([
    ['broken', '{"title": "x",\n "body": [1,}', 'It is no JSON: line 2, column 13: "}" may not stand there'],
    ['cut off', '{"a": [', 'It is no JSON: line 1, column 8: it ends too early'],
    ['an open string', '{"a": "b', /^It is no JSON: line 1, column 7: a string that is not closed/],
    ['empty', '', 'It is no JSON: line 1, column 1: it ends too early'],
    [
      'no article',
      '\n{"name": "x", "version": "1"}',
      /^It holds no article .*: line 2, column 1: an object with "name", "version";/
    ],
    ['a string', '"x"', /: a string; expected rich text \(Portable Text, Lexical/],
    ['nested lists', nested('[', '', ']'), /^It holds no article/],
    ['nested objects', nested('{"a":', '1', '}'), /^It holds no article/],
    [
      'several',
      '[{"title":"a","body":"<p>A.</p>"},\n{"title":"b","body":"<p>B.</p>"}]',
      /^It holds 2 articles \(line 2, column 1\)/
    ],
    [
      'an answer with several',
      `{"docs":[{"title":"a","c":${doc()}},{"title":"b","c":${doc()}}]}`,
      /^It holds 2 articles \(line 1, column \d+\): give each a file of its own/
    ],
    ['fields', '{"fields": [{"id": "a"}]}', 'Field 1 (a) must have a string as `value`']
  ])('%s', async (_, source, message) => {
    await expect(parse(new VFile(source), 'json')).rejects.toThrow(message)
  })
})

describe('an article', () => {
  test.each([
    ['an empty list', '[]'],
    ['an empty tree', '{"root": {"type": "root", "children": []}}'],
    ['empty nodes', doc(paragraph(), paragraph(''), {type: 'image'}, {})],
    ['nulls', '{"type": "doc", "content": [null, 1, true, "x", [], {"type": null, "content": [null]}]}']
  ])('without a word: %s', async (_, source) => {
    expect((await check(source, {format: 'json'})).messages).toEqual([])
  })

  test('nested 100,000 levels deep', async () => {
    const open = '{"type":"blockquote","content":['
    const source = `{"type":"doc","content":[${nested(open, JSON.stringify(paragraph('The the end.')), ']}')}]}`
    const {messages} = await check(source, {format: 'json'})
    expect(messages.map(({start, end}) => source.slice(start, end))).toEqual(['The the'])
  })

  test('with keys that mean something else elsewhere', async () => {
    const source =
      '{"__proto__": {"title": "x"}, "constructor": 1, "$ref": "#", "self": {"$ref": "#/self"}, "toString": "a", "body": "<p>The the end.</p>"}'
    const {messages} = await check(source, {format: 'json'})
    expect(messages.map(({start, end}) => source.slice(start, end))).toEqual(['The the'])
  })

  test('with halves of surrogate pairs', async () => {
    const source =
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Boats \\ud800 on \\ud83d\\ude00 the the \\ude00 quay."}]}]}'
    const {messages} = await check(source, {format: 'json'})
    expect(messages.map(({start, end}) => source.slice(start, end))).toContain('the the')
  })

  test('with 5 MB of text, of spans and of escapes', async () => {
    const line = 'The harbour was quiet on Monday, and the boats stayed at the quay. '
    const long = doc(...Array.from({length: 9000}, () => paragraph(line.repeat(8))))
    expect((await parse(new VFile(long), 'json')).children).toHaveLength(9000)
    const spans = doc(paragraph(...Array.from({length: 50_000}, () => 'a ')))
    expect((await parse(new VFile(spans), 'json')).children).toHaveLength(1)
    const escapes = doc(paragraph('\n'.repeat(1_000_000)), paragraph('" '.repeat(20_000)))
    expect((await parse(new VFile(escapes), 'json')).children).toHaveLength(1)
  }, 60_000)
})
