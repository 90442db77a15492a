import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, folderWith} from '../helpers/command.ts'

const wrong = 'The ferry left the the harbour at nine.\n\nIt carried a apple tree and caf\u00C3\u00A9 chairs.\n'
const right = 'The ferry left the harbour at nine.\n\nIt carried an apple tree and caf\u00E9 chairs.\n'

const read = (cwd: string, name: string): string => fs.readFileSync(path.join(cwd, name), 'utf8')

describe('--fix', () => {
  test('writes what is certain, and reports what is left', async () => {
    const cwd = folderWith({'a.txt': wrong, 'b.txt': `${wrong}\nDear {{first_name}}, welcome.\n`})
    const {code, stdout, stderr} = await copydesk(['--fix', 'a.txt', 'b.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe(right)
    expect(read(cwd, 'b.txt')).toBe(`${right}\nDear {{first_name}}, welcome.\n`)
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toMatch(/^b\.txt\n\nerror {4}Placeholder/)
    expect(stdout).toMatch(/\n1 error · 6 fixed · 2 files · /)
    const again = await copydesk(['--fix', '--report', 'json', 'a.txt'], {cwd})
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject({summary: {fixed: 0, errors: 0, warnings: 0}})
  })

  test('keeps byte order mark, line ends and file mode', async () => {
    const written = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const cwd = folderWith({'a.md': written(wrong)})
    fs.chmodSync(path.join(cwd, 'a.md'), 0o640)
    expect((await copydesk(['--fix', 'a.md'], {cwd})).code).toBe(0)
    expect(read(cwd, 'a.md')).toBe(written(right))
    expect(fs.statSync(path.join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
    expect(fs.readdirSync(cwd)).toEqual(['a.md'])
  })

  test('writes through a link', async () => {
    const cwd = folderWith({'real/a.txt': wrong})
    fs.symlinkSync('real/a.txt', path.join(cwd, 'link.txt'))
    await copydesk(['--fix', 'link.txt'], {cwd})
    expect(fs.lstatSync(path.join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'real/a.txt')).toBe(right)
  })

  test('never writes a file without a certain fix', async () => {
    const cwd = folderWith({'a.txt': clean, 'b.txt': 'Dear {{first_name}}, welcome.\n'})
    const before = ['a.txt', 'b.txt'].map((name) => fs.statSync(path.join(cwd, name)))
    await copydesk(['--fix', '.'], {cwd})
    const after = ['a.txt', 'b.txt'].map((name) => fs.statSync(path.join(cwd, name)))
    expect(after.map((stat) => [stat.ino, stat.mtimeMs])).toEqual(before.map((stat) => [stat.ino, stat.mtimeMs]))
  })

  test.skipIf(process.getuid?.() === 0)('tells a file that may not be written', async () => {
    const cwd = folderWith({'a.txt': wrong})
    fs.chmodSync(path.join(cwd, 'a.txt'), 0o444)
    const {code, stderr} = await copydesk(['--fix', 'a.txt'], {cwd})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'copydesk: a.txt: could not be written: its permissions forbid it\n'
    })
    expect(read(cwd, 'a.txt')).toBe(wrong)
  })

  test('gives standard input back fixed, and reports elsewhere', async () => {
    const {code, stdout, stderr} = await copydesk(['--fix', '-'], {input: wrong})
    expect({code, stdout}).toEqual({code: 0, stdout: right})
    expect(stderr).toMatch(/^0 messages · 3 fixed · 15 words · \d+ ms\n$/)
    expect((await copydesk(['--fix', '-'], {input: clean})).stdout).toBe(clean)
  })

  test('leaves the JSON of fields as it is written, but for the words', async () => {
    const json = (value: string): string =>
      `{ "fields": [{"id": "body",   "value": ${JSON.stringify(value)}},\r\n  {"id":"dek","value":"Noon"}]}\r\n`
    const cwd = folderWith({'a.json': json(wrong)})
    expect((await copydesk(['--fix', '--format', 'fields', 'a.json'], {cwd})).code).toBe(0)
    expect(read(cwd, 'a.json')).toBe(json(right))
  })

  test('lets stand what an editor lets stand', async () => {
    const source = `<!-- stet repeated-word: a refrain -->\n\nThe ferry left the the harbour at nine.\n`
    const cwd = folderWith({'a.md': source})
    await copydesk(['--fix', 'a.md'], {cwd})
    expect(read(cwd, 'a.md')).toBe(source)
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that git applies, and writes nothing', async () => {
    const cwd = folderWith({'posts/a b.md': wrong, 'c.txt': clean})
    const {code, stdout, stderr} = await copydesk(['--fix-dry-run', '.'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toMatch(/^0 messages · 3 would be fixed · 2 files · /)
    expect(stdout).toMatch(
      /^--- a\/posts\/a b\.md\t?\n\+\+\+ b\/posts\/a b\.md\t?\n@@ -1,3 \+1,3 @@\n-The ferry left the the/
    )
    expect(read(cwd, 'posts/a b.md')).toBe(wrong)
    execFileSync('git', ['apply', '-'], {cwd, input: stdout})
    expect(read(cwd, 'posts/a b.md')).toBe(right)
  })

  test('is no use together with --fix', async () => {
    const {code, stderr} = await copydesk(['--fix', '--fix-dry-run', 'a.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^copydesk: option '--fix-dry-run' cannot be used with option '--fix'; /)
  })
})
