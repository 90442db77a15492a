import {VFile} from 'vfile'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check/check.ts'
import {hash} from '../src/check/fingerprint.ts'
import {editFields} from '../src/formats/edit-fields.ts'
import {parseFields, retextFields, treeOfFields, type Fields} from '../src/formats/fields.ts'
import {presetNewsroom} from '../src/rules.ts'

const article: Fields = {
  publishedAt: '2026-03-14T09:00:00Z',
  fields: [
    {id: 'head', role: 'headline', value: 'Council in attempt repair to the sea wall'},
    {
      id: 'main',
      role: 'body',
      format: 'html',
      value: '<p>Dear {{name}}, hello.</p>\n<p>An attempt to repair the <b>wall</b> failed.</p>'
    },
    {id: 'cap', role: 'caption', format: 'markdown', value: 'The wall, by {{photographer}}'}
  ]
}

describe('fields', () => {
  test('are one article whose messages carry field, offsets in its value and its hash', async () => {
    const file = await check(article)
    const said = file.messages.map((message) => {
      const value = article.fields.find((field) => field.id === message.field)?.value ?? ''
      expect(value.slice(message.start, message.end)).toBe(message.actual)
      expect(message.inputHash).toBe(hash(value))
      return [message.field, message.ruleId, message.actual, message.line, message.column]
    })
    expect(said).toEqual([
      ['head', 'word-order', 'attempt repair to', 1, 12],
      ['main', 'placeholder', '{{name}}', 1, 9],
      ['cap', 'placeholder', '{{photographer}}', 1, 14]
    ])
    expect(file.messages[0]?.because?.[0]).toMatchObject({field: 'main', line: 2, column: 7})
    expect(file.messages[0]?.edits?.[0]?.field).toBe('head')
    expect(file.data.copydesk?.format).toBe('fields')
  })

  test('are edited field by field', async () => {
    const file = await check(article)
    const edited = editFields(article, file.messages[0]?.edits ?? [])
    expect(edited.fields[0]?.value).toBe('Council in attempt to repair the sea wall')
    expect(edited.fields.slice(1)).toEqual(article.fields.slice(1))
  })

  test('work as JSON in a pipeline, and come back as they were', async () => {
    const source = JSON.stringify(article)
    const file = await unified().use(retextFields).use(presetNewsroom).process(source)
    expect(String(file)).toBe(source)
    expect(file.messages).toHaveLength(3)
  })

  test('keep their roles; what looks like a headline in the body is a heading', () => {
    const tree = treeOfFields({
      fields: [
        {id: 'a', role: 'headline', value: 'The wall'},
        {id: 'b', value: 'A short line\n\nThe wall fell down in the night, and nobody heard it.'}
      ]
    })
    expect(tree.children.map((child) => child.type === 'ParagraphNode' && child.data?.role)).toEqual([
      'headline',
      'heading',
      'body'
    ])
  })

  test.each([
    ['{', /must be JSON/],
    ['[]', /must be an object such as/],
    ['{"fields": [1]}', /Field 1 must be an object/],
    ['{"fields": [{"value": "x"}]}', /Field 1 must have an `id`/],
    ['{"fields": [{"id": "a", "value": "x"}, {"id": "a", "value": "x"}]}', /Field 2 has the `id` "a" of another field/],
    ['{"fields": [{"id": "a"}]}', /Field 1 \(a\) must have a string as `value`/],
    ['{"fields": [{"id": "a", "role": "hat", "value": ""}]}', /unknown `role` "hat"; use one of headline/],
    ['{"fields": [{"id": "a", "format": "pdf", "value": ""}]}', /unknown `format` "pdf"; use text, markdown or html/],
    ['{"fields": [], "publishedAt": "yesterday"}', /`publishedAt` must be a date such as/]
  ])('tell what is wrong with %s', (source, message) => {
    expect(() => parseFields(source)).toThrow(message)
    expect(() => unified().use(retextFields).parse(new VFile(source))).toThrow(TypeError)
  })
})

test('reads a value of no stated format as HTML where it opens and ends with a tag', async () => {
  const value = '<p>The mill shut on Friday.</p><p>The the wheel stood still.</p>'
  const read = await check({fields: [{id: 'body', value}]})
  expect(read.messages.map(({ruleId, start}) => [ruleId, start])).toEqual([['repeated-word', value.indexOf('The the')]])
  const text = await check({fields: [{id: 'body', value: 'A <p> tag shows.'}]})
  expect(text.messages.map(({ruleId}) => ruleId)).toContain('residue')
})
