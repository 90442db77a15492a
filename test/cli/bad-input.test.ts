// Every bad input gets one clear error that says what and where, exit code 2; the other files are still checked.
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

const utf16 = Buffer.from(`\uFEFF${clean}`, 'utf16le')

describe('files', () => {
  const cases: ReadonlyArray<
    readonly [what: string, name: string, value: string | Uint8Array | undefined, says: RegExp]
  > = [
    ['missing', 'b.txt', undefined, /^copydesk: b\.txt: does not exist: is the path right\?\n$/],
    ['binary', 'b.txt', Buffer.from([72, 105, 0, 1, 2]), /^copydesk: b\.txt: is no text: a zero byte at 2\n$/],
    ['UTF-16', 'b.txt', utf16, /^copydesk: b\.txt: is UTF-16: save it as UTF-8\n$/],
    [
      'Latin-1',
      'b.txt',
      Buffer.from('One line\n\nA caf\u00E9 at noon\n', 'latin1'),
      /^copydesk: b\.txt: is not UTF-8: a wrong byte in line 3; save it as UTF-8\n$/
    ],
    ['of an unknown format', 'b.docx', clean, /^copydesk: b\.docx: is of an unknown format .*--format text.*\n$/],
    ['enormous', 'b.txt', 'a '.repeat(10_500_000), /^copydesk: b\.txt: is too long: 21 MB, at most 20 MB; split it\n$/]
  ]
  for (const [what, name, value, says] of cases) {
    test(what, async () => {
      const cwd = folderWith({'a.txt': faulty, 'c.txt': faulty, ...(value === undefined ? {} : {[name]: value})})
      const {code, stdout, stderr} = await copydesk(['--report', 'json', 'a.txt', name, 'c.txt'], {cwd})
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
      const {files, summary} = JSON.parse(stdout) as {
        files: ReadonlyArray<{path: string; messages: readonly unknown[]; error?: string}>
        summary: object
      }
      const counts = Object.fromEntries(files.map((file) => [file.path, file.error ? 'error' : file.messages.length]))
      expect(counts).toEqual({'a.txt': 1, 'c.txt': 1, [name]: 'error'})
      expect(summary).toMatchObject({files: 3, failed: 1, errors: 2})
      if (value !== undefined) expect(Buffer.from(value).equals(fs.readFileSync(path.join(cwd, name)))).toBe(true)
    })
  }

  test.skipIf(process.getuid?.() === 0)('unreadable', async () => {
    const cwd = folderWith({'a.txt': faulty, 'b.txt': clean})
    fs.chmodSync(path.join(cwd, 'b.txt'), 0)
    const {code, stdout, stderr} = await copydesk(['a.txt', 'b.txt'], {cwd})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'copydesk: b.txt: may not be read: change its permissions\n'
    })
    expect(stdout).toMatch(/^1 error · 1 not checked · /m)
  })

  test('a replacement character that stands in the text is no wrong byte', async () => {
    const cwd = folderWith({'a.txt': 'Caf\uFFFD at noon\n'})
    const {code, stderr} = await copydesk(['a.txt'], {cwd})
    expect(code).not.toBe(2)
    expect(stderr).toBe('')
  })

  test('a link to the folder that it stands in', async () => {
    const cwd = folderWith({'a.txt': faulty, 'b/c.txt': faulty})
    fs.symlinkSync('.', path.join(cwd, 'loop'))
    fs.symlinkSync('../b', path.join(cwd, 'b/again'))
    const {code, stdout, stderr} = await copydesk(['--report', 'json', '.'], {cwd})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect((JSON.parse(stdout) as {files: ReadonlyArray<{path: string}>}).files.map((file) => file.path)).toEqual([
      'a.txt',
      'b/c.txt'
    ])
  })

  test('fields that are no JSON', async () => {
    const cwd = folderWith({'a.json': '{"fields": [\n  {"id": x}]}'})
    const {code, stderr} = await copydesk(['--format', 'fields', 'a.json'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^copydesk: a\.json: could not be checked: Fields must be JSON: line 2, column 10: [^\n]+\n$/
    )
  })

  test('a glob that finds nothing', async () => {
    const cwd = folderWith({'a.txt': clean})
    const {code, stderr} = await copydesk(['a.txt', 'posts/**/*.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^copydesk: posts\/\*\*\/\*\.md: finds no file/)
  })

  test('a folder without articles', async () => {
    const cwd = folderWith({'posts/a.png': 'x'})
    const {code, stderr} = await copydesk(['posts'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^copydesk: nothing to check: /)
  })

  test('names that no file can have', async () => {
    const {code, stderr} = await copydesk(['', `${'x'.repeat(5000)}.md`])
    expect(code).toBe(2)
    expect(stderr).toContain('is no name of a file')
    expect(stderr).toContain('has too long a name')
  })
})

describe('usage', () => {
  const cases: ReadonlyArray<readonly [args: readonly string[], says: RegExp]> = [
    [[], /nothing to check: name files/],
    [['--formt', 'text', 'a.txt'], /unknown option '--formt' \(Did you mean --format\?\)/],
    [['--format', 'docx', 'a.txt'], /Unknown format "docx"; use one of text, markdown, html/],
    [['--report', 'xml', 'a.txt'], /'--report <report>' argument 'xml' is invalid.*pretty, json/],
    [['--english', 'en-XX', 'a.txt'], /Unknown `english`: "en-XX"; use one of en-GB/],
    [['--rule', 'placeholdr=off', 'a.txt'], /Unknown rule `placeholdr`: did you mean `placeholder`\?/],
    [['--rule', 'placeholder=loud', 'a.txt'], /off, info, warn or error/],
    [['--rule', 'placeholder', 'a.txt'], /id=level/],
    [['--max-warnings', 'many', 'a.txt'], /whole number/],
    [['--max-warnings', '-1', 'a.txt'], /whole number/],
    [['--house', 'nowhere.yml', 'a.txt'], /house file nowhere\.yml does not exist/]
  ]
  for (const [args, says] of cases) {
    test(args.join(' ') || 'nothing', async () => {
      const cwd = folderWith({'a.txt': clean})
      const {code, stdout, stderr} = await copydesk(args, {cwd})
      expect(stderr).toMatch(says)
      expect(stderr).toMatch(/^copydesk: [^\n]*\n$/)
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
    })
  }
})

describe('house files', () => {
  const cases: ReadonlyArray<readonly [what: string, source: string | Uint8Array, says: RegExp]> = [
    ['broken YAML', 'english: en-GB\nnames: [a', /^copydesk: house\.yml:\d+:\d+: .*\(house file\)\n$/],
    [
      'an unknown field',
      'english: en-GB\nnmaes: []\n',
      /^copydesk: house\.yml:2:1: "nmaes" is no known field: did you mean "names"\?\n$/
    ],
    [
      'a wrong value',
      'names:\n  - name: Siân Gallagher\n  - name: 7\n',
      /^copydesk: house\.yml:3:11: "names\[2\]\.name" must be text, not 7\n$/
    ],
    ['a missing field', 'names:\n  - aliases: [x]\n', /^copydesk: house\.yml:2:5: "names\[1\]\.name" is missing\n$/],
    ['a list', '- a\n', /^copydesk: house\.yml:1:1: it must be a list of fields/],
    [
      'an unknown style',
      'styles:\n  dates: 5 May\n  dahses: em\n',
      /^copydesk: house\.yml:3:3: "styles\.dahses" is no known field: did you mean "dashes"\?\n$/
    ],
    [
      'a style that is not to be had',
      'styles:\n  numbers:\n    words: eleven\n',
      /^copydesk: house\.yml:3:12: "styles\.numbers\.words" must be one of "nine", "ten", not "eleven"\n$/
    ],
    [
      'a number where words are asked for',
      'styles:\n  times: {clock: 10}\n  serialComma: yes\n',
      /^copydesk: house\.yml:2:18: "styles\.times\.clock" must be one of "10am".*\ncopydesk: house\.yml:3:16: "styles\.serialComma" must be one of "always", "never", not "yes"\n$/
    ],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1]), /^copydesk: house file house\.yml is UTF-16/]
  ]
  for (const [what, source, says] of cases) {
    test(what, async () => {
      const cwd = folderWith({'a.txt': clean, 'house.yml': source})
      const {code, stdout, stderr} = await copydesk(['--house', 'house.yml', 'a.txt'], {cwd})
      expect(stderr).toMatch(says)
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
    })
  }

  test('what the README shows is one', async () => {
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(fs.readFileSync('README.md', 'utf8')) ?? []
    const cwd = folderWith({'a.txt': clean, 'house.yml': yaml})
    expect(await copydesk(['--house', 'house.yml', 'a.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  test('an empty one is a house without rules', async () => {
    const cwd = folderWith({'a.txt': clean, 'house.yml': '# nothing yet\n'})
    expect((await copydesk(['--house', 'house.yml', 'a.txt'], {cwd})).code).toBe(0)
  })
})

test('an empty file has no messages', async () => {
  const cwd = folderWith({'a.txt': '', 'b.md': '\n\n', 'c.html': ''})
  const {code, stdout} = await copydesk(['.'], {cwd})
  expect(stdout).toMatch(/^0 messages · 3 files · 0 words · \d+ ms\n$/)
  expect(code).toBe(0)
})
