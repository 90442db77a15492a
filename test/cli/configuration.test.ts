import {describe, expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

const off = JSON.stringify({rules: {placeholder: 'off'}})

describe('configuration files', () => {
  const files: Readonly<Record<string, string>> = {
    '.copydeskrc': off,
    '.copydeskrc.json': off,
    '.copydeskrc.yaml': 'rules:\n  placeholder: off\n',
    '.copydeskrc.yml': 'rules: {placeholder: [off, {}]}\n',
    '.copydeskrc.mjs': `export default ${off}\n`,
    '.copydeskrc.cjs': `module.exports = ${off}\n`,
    'package.json': JSON.stringify({name: 'x', copydesk: {rules: {placeholder: 'off'}}})
  }
  for (const [name, value] of Object.entries(files)) {
    test(name, async () => {
      const cwd = folderWith({'posts/a.txt': faulty, [name]: value})
      expect((await copydesk(['posts/a.txt'], {cwd})).code).toBe(0)
    })
  }

  test('is valid for folders and for standard input', async () => {
    const cwd = folderWith({'posts/a.txt': faulty, '.copydeskrc.json': off})
    expect((await copydesk(['.'], {cwd})).code).toBe(0)
    expect((await copydesk(['-', '--stdin-filename', 'posts/x.txt'], {cwd, input: faulty})).code).toBe(0)
  })

  test('the nearest one is valid', async () => {
    const cwd = folderWith({
      '.copydeskrc.json': off,
      'strict/.copydeskrc.json': '{}',
      'strict/a.txt': faulty,
      'b.txt': faulty
    })
    const {code, stdout} = await copydesk(['--report', 'json', '.'], {cwd})
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {path: 'b.txt', messages: []},
        {path: 'strict/a.txt', messages: [{ruleId: 'placeholder'}]}
      ]
    })
  })

  test('a package.json without a field for it is passed over', async () => {
    const cwd = folderWith({
      '.copydeskrc.json': off,
      'site/package.json': '{"dependencies": {"copydesk": "1"}}',
      'site/a.txt': faulty
    })
    expect((await copydesk(['site/a.txt'], {cwd})).code).toBe(0)
  })

  test('the command line stands above it', async () => {
    const cwd = folderWith({'.copydeskrc.json': off, 'a.txt': faulty})
    expect((await copydesk(['--rule', 'placeholder=error', 'a.txt'], {cwd})).code).toBe(1)
  })

  test('names a house file relative to itself', async () => {
    const cwd = folderWith({
      '.copydeskrc.json': '{"house": "desk/house.yml"}',
      'desk/house.yml': 'nmaes: []',
      'posts/a.txt': clean
    })
    const {code, stderr} = await copydesk(['posts/a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/house\.yml:1:1: "nmaes" is no known field/)
  })

  test('adds unified plugins', async () => {
    const plugin = `export default function () {
      return (tree, file) => { file.message(String(tree.children.length) + ' blocks', {ruleId: 'count', source: 'mine'}) }
    }\n`
    const cwd = folderWith({'.copydeskrc.json': '{"plugins": ["./count.mjs"]}', 'count.mjs': plugin, 'a.txt': clean})
    const {stdout} = await copydesk(['--report', 'json', 'a.txt'], {cwd})
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{messages: [{ruleId: 'count', severity: 'warning', message: '2 blocks', start: null, fingerprint: null}]}]
    })
  })
})

describe('broken configuration', () => {
  const cases: ReadonlyArray<readonly [name: string, value: string, says: RegExp]> = [
    ['.copydeskrc.json', '{"rules": ', /Cannot parse file `\.copydeskrc\.json`: .*JSON/],
    [
      '.copydeskrc.json',
      '{"english": "en-GB",\n  "rules": off}',
      /`\.copydeskrc\.json`: .*JSON.*\(line 2, column 12\)/
    ],
    ['.copydeskrc.yaml', 'rules: [', /Cannot parse file `\.copydeskrc\.yaml`: .*line 1/],
    ['.copydeskrc.json', '{"rulse": {}}', /\.copydeskrc\.json`: "rulse" is no known field: did you mean "rules"\?/],
    [
      '.copydeskrc.json',
      '{"rules": {"plaecholder": "off"}}',
      /Unknown rule `plaecholder`: did you mean `placeholder`\?/
    ],
    [
      '.copydeskrc.json',
      '{"rules": {"placeholder": "loud"}}',
      /"rules\.placeholder" must be off, info, warn, error, or a list/
    ],
    ['.copydeskrc.json', '{"rules": {"placeholder": ["warn", {"nope": 1}]}}', /Unknown option `nope` of `placeholder`/],
    ['.copydeskrc.json', '{"english": "en-XX"}', /"english" must be one of "en-GB"/],
    ['.copydeskrc.json', '{"formats": {"docx": {}}}', /"formats\.docx" is no known field/],
    ['.copydeskrc.json', '[]', /it must be a list of fields/],
    [
      '.copydeskrc.json',
      '{"plugins": ["copydesk-plugin-that-is-not-there"]}',
      /Cannot find module `copydesk-plugin-that-is-not-there`/
    ],
    ['.copydeskrc.mjs', 'throw new Error("no")', /\.copydeskrc\.mjs`: .*no/],
    ['package.json', '{"copydesk": ', /Cannot parse file `package\.json`/]
  ]
  for (const [name, value, says] of cases) {
    test(`${name}: ${value}`, async () => {
      const cwd = folderWith({[name]: value, 'a.txt': clean, 'b.txt': clean})
      const {code, stderr} = await copydesk(['a.txt', 'b.txt'], {cwd})
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
      expect(stderr).not.toMatch(/^ +at /m)
      expect(stderr.trimEnd().split('\n').length).toBe(2)
    })
  }

  test('stops only the files that it is for', async () => {
    const cwd = folderWith({'a.txt': faulty, 'broken/.copydeskrc.json': '{', 'broken/b.txt': clean})
    const {code, stdout} = await copydesk(['.'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^1 error · 1 not checked · 2 files/m)
  })

  test('a plugin that throws stops only its file', async () => {
    const plugin = `export default () => (tree, file) => { if (file.path.includes('b')) throw new Error('Out of ink') }\n`
    const cwd = folderWith({
      '.copydeskrc.json': '{"plugins": ["./p.mjs"]}',
      'p.mjs': plugin,
      'a.txt': faulty,
      'b.txt': clean
    })
    const {code, stdout, stderr} = await copydesk(['a.txt', 'b.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('copydesk: b.txt: could not be checked: Out of ink\n')
    expect(stdout).toMatch(/^1 error · 1 not checked · /m)
  })
})

describe('what is checked', () => {
  const files = {
    'posts/a.txt': faulty,
    'posts/b.md': faulty,
    'posts/deep/c.html': '<p>Dear {{first_name}}</p>',
    'posts/d.png': 'x',
    'posts/[slug].txt': faulty,
    'posts/node_modules/e.txt': faulty
  }
  const checked = async (
    args: readonly string[],
    more: Readonly<Record<string, string>> = {}
  ): Promise<readonly string[]> => {
    const {stdout} = await copydesk(['--report', 'json', ...args], {cwd: folderWith({...files, ...more})})
    return (JSON.parse(stdout) as {files: ReadonlyArray<{path: string}>}).files.map((file) => file.path)
  }

  test('a folder', async () => {
    expect(await checked(['posts'])).toEqual(['posts/[slug].txt', 'posts/a.txt', 'posts/b.md', 'posts/deep/c.html'])
  })
  test('a glob', async () => {
    expect(await checked(['posts/**/*.{md,html}'])).toEqual(['posts/b.md', 'posts/deep/c.html'])
    expect(await checked(['posts/*'])).toEqual(['posts/[slug].txt', 'posts/a.txt', 'posts/b.md', 'posts/deep/c.html'])
  })
  test('a file whose name looks like a glob', async () => {
    expect(await checked(['posts/[slug].txt'])).toEqual(['posts/[slug].txt'])
  })
  test('each file once', async () => {
    expect(await checked(['posts/a.txt', './posts/a.txt', 'posts/*.txt'])).toEqual(['posts/a.txt', 'posts/[slug].txt'])
  })
  test('not what is ignored', async () => {
    const ignore = {'.copydeskignore': 'posts/deep\n*.md\n'}
    expect(await checked(['posts'], ignore)).toEqual(['posts/[slug].txt', 'posts/a.txt'])
    const cwd = folderWith({...files, ...ignore})
    const {code, stderr} = await copydesk(['posts/b.md'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: 'copydesk: posts/b.md: ignored by .copydeskignore\n'})
  })
  test('any file with --format', async () => {
    expect(await checked(['--format', 'text', 'posts/d.png'])).toEqual(['posts/d.png'])
  })
})

describe('standard input', () => {
  test('is text, unless told otherwise', async () => {
    const {code, stdout} = await copydesk(['-', '--report', 'json'], {input: faulty})
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({files: [{path: 'stdin', format: 'text', messages: [{line: 3}]}]})
  })
  test('takes the format of the name that it is given', async () => {
    const {stdout} = await copydesk(['-', '--report', 'json', '--stdin-filename', 'posts/new.md'], {input: faulty})
    expect(JSON.parse(stdout)).toMatchObject({files: [{path: 'posts/new.md', format: 'markdown'}]})
    const asked = await copydesk(['-', '--report', 'json', '--format', 'markdown'], {input: faulty})
    expect(JSON.parse(asked.stdout)).toMatchObject({files: [{format: 'markdown'}]})
  })
  test('is told when it is no text', async () => {
    const {code, stderr} = await copydesk(['-'], {input: Buffer.from([0xc3])})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'copydesk: stdin: is not UTF-8: a wrong byte in line 1; save it as UTF-8\n'
    })
  })
})
