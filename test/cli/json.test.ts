// A CMS's JSON is told by its shape; what is no article gets one error, and the other files are checked.
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, folderWith} from '../helpers/command.ts'

const article = fs.readFileSync('examples/rich-text/article.json', 'utf8')
const faults = ['number-mismatch', 'repeated-word', 'name-spelling', 'misspelling']

interface Reported {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly messages: ReadonlyArray<{readonly ruleId: string}>
    readonly error?: string
  }>
}

describe('JSON', () => {
  test('is told by its shape, and what is no article by one error', async () => {
    const cwd = folderWith({
      'a.json': article,
      'fields.json': '{"fields": [{"id": "dek", "value": "The the quay."}]}',
      'package.json': '{"name": "x", "version": "1.0.0"}',
      'broken.json': '{"title": "x",}'
    })
    const names = ['package.json', 'broken.json', 'a.json', 'fields.json']
    const {code, stdout, stderr} = await copydesk(['--report', 'json', ...names], {cwd})
    expect(code).toBe(2)
    const told = stderr.trimEnd().split('\n')
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^copydesk: package\.json: could not be checked: It holds no article .* expected rich text/)
    expect(told[1]).toMatch(/^copydesk: broken\.json: could not be checked: It is no JSON: line 1, column 15: "}"/)
    const {files} = JSON.parse(stdout) as Reported
    const said = Object.fromEntries(files.map((file) => [file.path, file.messages.map(({ruleId}) => ruleId)]))
    expect(said['a.json']).toEqual(faults)
    expect(said['fields.json']).toEqual(['repeated-word'])
  })

  test('is looked for where it is named, not in folders', async () => {
    const cwd = folderWith({'a.txt': clean, 'a.json': article, 'package.json': '{"name": "x"}'})
    const paths = async (...names: readonly string[]): Promise<readonly string[]> =>
      (JSON.parse((await copydesk(['--report', 'json', ...names], {cwd})).stdout) as Reported).files.map(
        (file) => file.path
      )
    expect(await paths('.')).toEqual(['a.txt'])
    expect(await paths('*')).toEqual(['a.txt'])
    expect(await paths('a*.json')).toEqual(['a.json'])
  })

  test('is mended where it stands', async () => {
    const cwd = folderWith({'a.json': article})
    await copydesk(['--fix', 'a.json'], {cwd})
    const mended = fs.readFileSync(path.join(cwd, 'a.json'), 'utf8')
    expect(mended).toBe(article.replace('until the the morning', 'until the morning'))
  })

  test('comes in a line of its own, too', async () => {
    const input = `${JSON.stringify({id: 1, value: JSON.parse(article) as object})}\n`
    const {code, stdout} = await copydesk(['--ndjson'], {input})
    expect(code).toBe(1)
    const {messages} = JSON.parse(stdout) as {messages: ReadonlyArray<{ruleId: string}>}
    expect(messages.map(({ruleId}) => ruleId)).toEqual(faults)
  })
})
