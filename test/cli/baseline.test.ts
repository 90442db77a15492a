import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

const twice = `${faulty}\nDear {{last_name}}, the caf\u00E9 opens at one.\n`

const read = (cwd: string, name = 'base.json'): string => fs.readFileSync(path.join(cwd, name), 'utf8')
const known = (cwd: string): number =>
  Object.values((JSON.parse(read(cwd)) as {files: Record<string, Record<string, number>>}).files)
    .flatMap((counts) => Object.values(counts))
    .reduce((a, b) => a + b, 0)

describe('--baseline', () => {
  test('is made where there is none, passes what it knows, fails what is new', async () => {
    const cwd = folderWith({'posts/a.txt': faulty, 'posts/b.txt': clean})
    const made = await copydesk(['--baseline', 'base.json', '--update-baseline', 'posts'], {cwd})
    expect(made.code).toBe(0)
    expect(made.stderr).toBe('copydesk: base.json: made, with 1 known message\n')
    expect(made.stdout).toMatch(/^0 messages · 1 known · 2 files · /)
    expect(JSON.parse(read(cwd))).toEqual({
      version: 1,
      files: {'posts/a.txt': {[String(/[0-9a-f]{16}/.exec(read(cwd)))]: 1}}
    })

    fs.writeFileSync(path.join(cwd, 'posts/a.txt'), `Noon\n\nA line above.\n\n${twice}`)
    const {code, stdout} = await copydesk(['--baseline', 'base.json', 'posts'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('{{last_name}}')
    expect(stdout).not.toContain('{{first_name}}')
    expect(stdout).toMatch(/\n1 error · 1 known · /)
    const data = await copydesk(['--baseline', 'base.json', '--report', 'json', 'posts'], {cwd})
    expect(JSON.parse(data.stdout)).toMatchObject({summary: {errors: 1, known: 1}})
  })

  test('counts: the same fault once more is new', async () => {
    const line = 'The ferry left the the harbour at nine.'
    const cwd = folderWith({'a.txt': `${line}\n`})
    await copydesk(['--baseline', 'base.json', '--update-baseline', 'a.txt'], {cwd})
    fs.writeFileSync(path.join(cwd, 'a.txt'), `${line}\n\nSee you.\n\n${line}\n`)
    const {code, stdout} = await copydesk(
      ['--baseline', 'base.json', '--rule', 'repeated-passage=off', '--report', 'json', 'a.txt'],
      {cwd}
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({files: [{messages: [{ruleId: 'repeated-word'}]}], summary: {known: 1}})
  })

  test('only ever shrinks', async () => {
    const cwd = folderWith({'a.txt': twice, 'b.txt': faulty, 'c.txt': faulty})
    const update = async (...files: string[]): Promise<string> =>
      (await copydesk(['--baseline', 'base.json', '--update-baseline', ...files], {cwd})).stderr
    await update('a.txt', 'b.txt', 'c.txt')
    expect(known(cwd)).toBe(4)
    fs.writeFileSync(path.join(cwd, 'a.txt'), faulty)
    fs.writeFileSync(path.join(cwd, 'b.txt'), twice)
    expect(await update('a.txt', 'b.txt')).toBe('copydesk: base.json: 3 known messages left of 4\n')
    fs.rmSync(path.join(cwd, 'c.txt'))
    expect(await update('a.txt', 'b.txt')).toBe('copydesk: base.json: 2 known messages left of 3\n')
    const before = fs.statSync(path.join(cwd, 'base.json')).ino
    expect(await update('a.txt')).toBe('copydesk: base.json: as it was, with 2 known messages\n')
    expect(fs.statSync(path.join(cwd, 'base.json')).ino).toBe(before)
  })

  test('has paths of its own folder, from wherever it is used', async () => {
    const cwd = folderWith({'desk/.keep': '', 'posts/a.txt': faulty})
    await copydesk(['--baseline', '../desk/base.json', '--update-baseline', 'a.txt'], {cwd: path.join(cwd, 'posts')})
    expect(Object.keys((JSON.parse(read(cwd, 'desk/base.json')) as {files: object}).files)).toEqual(['../posts/a.txt'])
    expect((await copydesk(['--baseline', 'desk/base.json', 'posts/a.txt'], {cwd})).code).toBe(0)
  })

  const broken: ReadonlyArray<readonly [what: string, value: string | undefined, says: RegExp]> = [
    ['missing', undefined, /^copydesk: baseline base\.json does not exist: --update-baseline makes it\n$/],
    ['no JSON', '{"version": 1,', /^copydesk: baseline base\.json is no JSON: line 1, column 15: [^\n]+\n$/],
    ['a list', '[]', /^copydesk: baseline base\.json: it must be a list of fields/],
    ['of another shape', '{"version": 1, "files": {"a.txt": {"x": "1"}}}', /must be a number/],
    ['of another version', '{"version": 2, "files": {}}', /is of version 2; this copydesk reads 1\n$/]
  ]
  for (const [what, value, says] of broken) {
    test(`is ${what}`, async () => {
      const cwd = folderWith({'a.txt': clean, ...(value === undefined ? {} : {'base.json': value})})
      const {code, stdout, stderr} = await copydesk(['--baseline', 'base.json', 'a.txt'], {cwd})
      expect(stderr).toMatch(says)
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
    })
  }

  test('--update-baseline needs its name', async () => {
    const {code, stderr} = await copydesk(['--update-baseline', 'a.txt'])
    expect({code, stderr}).toEqual({code: 2, stderr: 'copydesk: --update-baseline needs --baseline <file>\n'})
  })
})
