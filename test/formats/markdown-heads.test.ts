// Front matter as sites' generators write it beside YAML and TOML, and boxes whose first line is a sign.
import {expect, test} from 'vitest'
import {retextMarkdown} from '../../src/formats/markdown.ts'
import {fix} from '../../src/index.ts'
import {check} from '../../src/check/check.ts'

function read(source: string): readonly string[] {
  return retextMarkdown.read(source).blocks.map(({role, mapped}) => `${role}: ${mapped.text}`)
}

const headline = 'headline: Ferry sails again'

test.each([
  [
    'JSON in braces',
    '{\n  "title": "Ferry sails again",\n  "tags": ["a a"]\n}\n\nIt sails.\n',
    [headline, 'body: It sails.']
  ],
  ['JSON between fences', '---json\n{"title": "Ferry sails again"}\n---\n\nIt sails.\n', [headline, 'body: It sails.']],
  [
    'JSON between semicolons',
    ';;;\r\n{"title": "Ferry sails again"}\r\n;;;\r\nIt sails.\r\n',
    [headline, 'body: It sails.']
  ],
  ['YAML that dots end', '---\ntitle: Ferry sails again\n...\n\nIt sails.\n', [headline, 'body: It sails.']],
  [
    'lines of fields',
    'Title: Ferry sails again\nDate: 2024-05-03\nAuthor: Ann Lee\nSummary: It is back.\n\nIt sails.\n',
    [headline, 'byline: Ann Lee', 'social: It is back.', 'body: It sails.']
  ],
  ['braces that are no JSON', '{\n "title" is a word\n}\n', ['body: { "title" is a word }']],
  ['a rule above prose that trails off', '---\nIt sails\n...\n', ['body: It sails ...']],
  [
    'a label above a list of names',
    'Cast: Ann Lee\nCrew: Bo Day\n\nIt sails.\n',
    ['body: Cast: Ann Lee Crew: Bo Day', 'body: It sails.']
  ],
  ['fields without an end', 'Title: Ferry\nDate: today\nIt sails.\n', ['body: Title: Ferry Date: today It sails.']]
])('%s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})

test('the day of publication stands in them too', () => {
  expect(retextMarkdown.read('Title: Ferry\nDate: 2024-05-03\n\nIt sails.\n').publishedAt).toBe('2024-05-03')
  expect(
    retextMarkdown.read('{\n"title": "Ferry",\n"date": "2024-05-03T10:00:00Z"\n}\n\nIt sails.\n').publishedAt
  ).toBe('2024-05-03')
})

test('they are mended where they stand, and stay what they are', async () => {
  const source = '\uFEFF{\n  "title": "Ferry \\"Mary\\" to the the sea"\n}\n\nIt sails.\n'
  const file = await check(source, {format: 'markdown'})
  expect(fix(file).value).toBe(source.replace('the the', 'the'))
})

test('the signs of boxes are no words of theirs', () => {
  expect(read('> [!NOTE]\n> It sails.\n')).toEqual(['note: It sails.'])
  expect(read('> [!quote] Ann Lee\n> We sail.\n')).toEqual(['quote: We sail.'])
  expect(read('!!! warning "Mind the gap"\n    It sails.\n')).toEqual(['body: It sails.'])
  expect(read('It sails!!! Twice.\n')).toEqual(['body: It sails!!! Twice.'])
  expect(read('![A ferry](a.jpg){ width=50% .wide }\n')).toEqual(['alt: A ferry'])
})

test('what a template puts in holds its place between the words; elsewhere braces are a placeholder', async () => {
  const source =
    'The {{ title }} the boat sails on {{ day }}.\n\n{{ content }}\n\n{% for day in days %}{{ day }} at noon{% endfor %}\n'
  const file = await check(source, {format: 'markdown'})
  expect(file.messages).toEqual([])
  expect(read(source)).toEqual(['body: The \uFFFC the boat sails on \uFFFC.', 'body: \uFFFC at noon'])
  const [message] = (await check('Dear {{ first_name }}, it sails.\n', {format: 'markdown'})).messages
  expect(message?.actual).toBe('{{ first_name }}')
})
