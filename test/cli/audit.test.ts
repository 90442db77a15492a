// `copydesk audit` and `copydesk mutate`: an archive's figures, and faults planted in copies of it.
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

const article = (town: string): string =>
  `${town} library to open on Sundays

The library in ${town} will open on Sundays from the first of May, its board decided after a long debate on Tuesday night.

Readers had asked for longer hours since the branch in the harbour was closed. "We have waited for this," said Maria Lindqvist, who chairs the friends of the library.

The board expects about 300 visitors every Sunday. It has set aside money for two more librarians, and for a guard at the entrance in the evening.

Lindqvist said that the friends would help in the first weeks. A second vote is planned for the autumn, when the board has seen the figures.
`

const archive = {'a.txt': article('Norby'), 'b.md': `# ${article('Sundhavn')}`, 'c.txt': faulty}

interface AuditData {
  readonly articles: number
  readonly words: number
  readonly failed: number
  readonly rules: ReadonlyArray<{
    readonly ruleId: string
    readonly messages: number
    readonly examples: readonly unknown[]
  }>
  readonly budget?: {readonly rules: object; readonly left: number}
  readonly planted?: ReadonlyArray<{readonly plantedBy: string; readonly caughtBy: readonly string[]}>
}

describe('audit', () => {
  test('counts messages by rule, with examples', async () => {
    const cwd = folderWith(archive)
    const {code, stdout, stderr} = await copydesk(['audit', '.'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^3 articles, \d+ words\n1 message: \d+\.\d per 10,000 words\n/)
    expect(stdout).toMatch(/^placeholder +\d+\.\d\d +1 +1 +0 +0$/m)
    expect(stdout).toMatch(/^ {2}c\.txt:3 {2}error {2}/m)
  })

  test('reads an archive with one article a line, from a file and from standard input', async () => {
    const lines = [
      JSON.stringify({id: 'one', value: faulty}),
      '{"id": "two", "value": ',
      '{"id": "three"}',
      JSON.stringify({id: 4, text: clean, format: 'markdown'})
    ].join('\n')
    const cwd = folderWith({'a.ndjson': lines})
    for (const [args, input, name] of [
      [['a.ndjson'], '', 'a.ndjson'],
      [['-'], lines, '-']
    ] as const) {
      const {code, stdout, stderr} = await copydesk(['audit', '--report', 'json', ...args], {cwd, input})
      expect(code).toBe(2)
      expect(stderr).toMatch(
        new RegExp(`^copydesk: ${name}:2: is no JSON .*\\ncopydesk: ${name}:3: "value" must be a string.*\\n$`)
      )
      expect(JSON.parse(stdout)).toMatchObject({articles: 2, failed: 2, rules: [{ruleId: 'placeholder', messages: 1}]})
    }
  })

  test('a file that is missing is told, the others are read', async () => {
    const cwd = folderWith(archive)
    const {code, stdout, stderr} = await copydesk(['audit', 'c.txt', 'no.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('copydesk: no.txt: does not exist: is the path right?\n')
    expect(stdout).toMatch(/^1 article, .* · 1 not checked\n/)
  })

  test('gives the configuration that keeps to a budget', async () => {
    const loud = `${'The the board met. '.repeat(8)}\n`
    const cwd = folderWith({'a.txt': `${article('Norby')}\n${loud}`, 'c.txt': faulty})
    const {stdout} = await copydesk(['audit', '.', '--budget', '20', '--report', 'json'], {cwd})
    const {budget, rules} = JSON.parse(stdout) as AuditData
    expect(rules.length).toBeGreaterThan(1)
    expect(budget?.left).toBeLessThanOrEqual(20)
    expect(budget?.rules).toMatchObject({'repeated-word': 'off'})
    expect(budget?.rules).not.toHaveProperty('placeholder')
    fs.writeFileSync(path.join(cwd, '.copydeskrc.json'), JSON.stringify({rules: budget?.rules}))
    const second = await copydesk(['audit', '.', '--budget', '20'], {cwd})
    expect(second.stdout).toMatch(/^It keeps to 20 messages in 1,000 words as it is/m)
  })

  test('tells what of planted faults would be caught, the same for the same seed', async () => {
    const cwd = folderWith({'a.txt': archive['a.txt'], 'b.md': archive['b.md']})
    const run = async (...args: string[]): Promise<AuditData> => {
      const {code, stdout, stderr} = await copydesk(['audit', '.', '--mutate', '8', '--report', 'json', ...args], {cwd})
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      return JSON.parse(stdout) as AuditData
    }
    const first = await run()
    expect(first.planted).toHaveLength(8)
    expect(first.planted?.filter((one) => one.caughtBy.length > 0).length).toBeGreaterThan(2)
    expect(await run()).toEqual(first)
    expect((await run('--seed', '2')).planted).not.toEqual(first.planted)
    const {stdout} = await copydesk(['audit', '.', '--mutate', '8'], {cwd})
    expect(stdout).toMatch(/^Of 8 planted faults \d would be caught \(\d+ %\), \d with the right correction\.$/m)
    expect(stdout).toMatch(/^Caught, for example:\n {2}[ab]\./m)
  })
})

describe('mutate', () => {
  test('writes copies with the truth beside, and leaves the articles as they are', async () => {
    const cwd = folderWith(archive)
    const {code, stdout, stderr} = await copydesk(['mutate', '--out', 'faulty', '--number', '5', 'a.txt', 'b.md'], {
      cwd
    })
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toBe('copydesk: 5 faults planted in copies of 2 articles\n')
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(archive['a.txt'])
    const truths = fs
      .readFileSync(path.join(cwd, 'faulty/truth.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {id: string; wrong: string; places: Array<{start: number; end: number}>; source: string}
      )
    expect(truths).toHaveLength(5)
    expect(fs.readdirSync(path.join(cwd, 'faulty'))).toHaveLength(6)
    for (const {id, places, source} of truths) {
      const text = fs.readFileSync(path.join(cwd, 'faulty', id), 'utf8')
      expect(['a.txt', 'b.md']).toContain(source)
      for (const {start, end} of places) expect(text.slice(start, end)).not.toBe('')
    }
    const again = await copydesk(['mutate', '--out', 'faulty', 'a.txt'], {cwd})
    expect(again.code).toBe(2)
    expect(again.stderr).toMatch(/faulty is not empty: name a new folder\n$/)
  })

  test('its stream can be checked as it comes', async () => {
    const cwd = folderWith(archive)
    const {stdout} = await copydesk(['mutate', '--rule', 'repeated-word', 'a.txt', 'b.md'], {cwd})
    const {stdout: answers} = await copydesk(['--ndjson'], {cwd, input: stdout})
    const ids = answers
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as {id: string}).id)
    expect(ids).toEqual(['0001-a.txt', '0002-b.md'])
    expect(answers).toMatch(/"ruleId":"repeated-word"/)
  })
})

describe('wrong use', () => {
  const cases: ReadonlyArray<readonly [args: readonly string[], says: RegExp]> = [
    [['audit'], /nothing to read: name a folder/],
    [['mutate', '--number', '0', 'a.txt'], /--number <n>.*whole number from 1 up/],
    [['mutate', '--rule', 'no-rule', 'a.txt'], /no-rule/],
    [['audit', '--budget', 'much', 'a.txt'], /number from 0 up/],
    [['audit', '--format', 'docx', 'a.txt'], /docx/],
    [['audit', '--english', 'fr', 'a.txt'], /fr/],
    [['audit', '--nonsense', 'a.txt'], /copydesk audit --help lists all options/]
  ]
  for (const [args, says] of cases) {
    test(args.join(' '), async () => {
      const {code, stdout, stderr} = await copydesk(args, {cwd: folderWith({'a.txt': clean})})
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
      expect(stderr).toMatch(says)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })
  }

  test('--help', async () => {
    for (const name of ['audit', 'mutate']) {
      const {code, stdout} = await copydesk([name, '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage: copydesk ${name} `))
    }
  })
})
