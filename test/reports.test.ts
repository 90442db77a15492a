import fs from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check/check.ts'
import type {Severity} from '../src/check/finding.ts'
import {clauseOf} from '../src/reports/clause.ts'
import {reportJson} from '../src/reports/json.ts'
import {messageData} from '../src/reports/message-data.ts'
import {reportPretty} from '../src/reports/pretty.ts'
import stringWidth from 'string-width'

interface Said {
  readonly severity: Severity
  readonly reason: string
  readonly role?: string
  readonly line?: number
  readonly [extra: string]: unknown
}

/** A file with messages that no rule made: what reports may meet. */
function fileWith(path: string, said: readonly Said[], value = ''): VFile {
  const file = new VFile({path, value})
  for (const {severity, reason, line = 1, ...extra} of said) {
    const place = {start: {line, column: 1, offset: 0}, end: {line, column: 5, offset: 4}}
    const message = file.message(reason, {place, ruleId: 'some-rule', source: 'copydesk'})
    message.fatal = severity === 'error' ? true : severity === 'info' ? undefined : false
    Object.assign(message, {severity, start: 0, end: 4}, extra)
  }
  file.data.copydesk = {format: 'text', words: 812, milliseconds: 9.2, unusedStets: []}
  return file
}

const pretty = async (files: readonly VFile[], options = {}): Promise<string> => reportPretty(files, options)

describe('the pretty report', () => {
  test('shows reason, words, suggestion, note, proof and further places', async () => {
    const file = fileWith('posts/a.txt', [
      {
        severity: 'warning',
        reason: 'Words in the wrong order: "come to all" → "all to come"',
        line: 12,
        actual: 'come to all',
        context: {
          before: 'The mayor of the town has invited ',
          after: ' and see the new museum on the hill for themselves.'
        },
        expected: ['all to come', 'to all come'],
        note: 'The other order stands elsewhere',
        because: [
          {line: 31, column: 3, start: 0, end: 1, text: 'paragraph 9 has "all to come"'},
          {
            line: 40,
            column: 1,
            start: 0,
            end: 1,
            text: 'the caption',
            actual: '“All to come”, the mayor said on Monday in a letter'
          },
          {text: 'the article’s own words'}
        ],
        places: [
          {line: 50, column: 2, start: 0, end: 1, text: 'come to all'},
          {line: 31, column: 3, start: 0, end: 1, text: 'all to come'}
        ]
      }
    ])
    expect(await pretty([file])).toBe(`posts/a.txt

warning  Words in the wrong order: "come to all" → "all to come"  some-rule
12:1     …of the town has invited come to all and see the new museum on the…
                                  ^^^^^^^^^^^
         → "all to come" or "to all come"
         The other order stands elsewhere
31:3     paragraph 9 has "all to come"
40:1     the caption: “All to come”, the mayor said on Monday in a letter
         the article’s own words
         also at 50:2

1 warning · 812 words · 9 ms
`)
  })

  test('says what to do once, and briefly', async () => {
    const report = async (said: object): Promise<string> =>
      pretty([fileWith('a', [{severity: 'warning', reason: 'One', actual: 'he', ...said}])])
    expect(await report({expected: ['the', '']})).toContain('→ "the" or delete\n')
    expect(await report({expected: ['']})).toContain('→ delete\n')
    const told = 'Wrong word: "he two" → "the two"'
    expect(await report({reason: told, expected: ['the']})).not.toMatch(/^ +→/m)
    expect(await report({reason: 'Code: "&amp;" → "&"', note: 'Should be “&”'})).not.toContain('Should be')
    expect(await report({note: 'Should be “&”'})).toContain('Should be “&”')
    const address = `https://example.org/${'long-'.repeat(40)}`
    expect(await report({expected: [`there ${address}`]})).toMatch(/→ "there\s+https:\S+…"/)
  })

  test('shows no words of another line', async () => {
    const sources: ReadonlyArray<readonly ['text' | 'markdown' | 'html', string]> = [
      ['text', 'Before it stood\nDear {{name}}, noon\nand after\n'],
      ['markdown', '> Before it stood\n> Dear {{name}}, noon  \n> and after\n'],
      ['html', '<p>Before it stood\r\n  Dear <b>{{name}}</b>, noon<!--\n-->and after</p>']
    ]
    for (const [format, source] of sources) {
      const file = await check(source, {format})
      expect(file.messages[0]?.context, format).toEqual({before: 'Dear ', after: ', noon'})
    }
  })

  test('counts what was fixed and what is known', async () => {
    const file = fileWith('a', [])
    Object.assign(file.data, {copydeskFixed: 3, copydeskKnown: 1200})
    expect(await pretty([file])).toBe('0 messages · 3 fixed · 1,200 known · 812 words · 9 ms\n')
    expect(await pretty([file], {dryRun: true})).toMatch(/^0 messages · 3 would be fixed · /)
  })

  test('ends in one line', async () => {
    expect(await pretty([fileWith('a', [])])).toBe('0 messages · 812 words · 9 ms\n')
    const said: readonly Said[] = [
      {severity: 'info', reason: 'One'},
      {severity: 'warning', reason: 'Two'},
      {severity: 'warning', reason: 'Three'}
    ]
    expect(await pretty([fileWith('a', said)])).toMatch(/\n2 warnings, 1 query · 812 words · 9 ms\n$/)
    expect(await pretty([fileWith('a', said), fileWith('b', said)])).toMatch(
      /\n4 warnings, 2 queries · 2 files · 1,624 words · 18 ms\n$/
    )
    const failed = new VFile({path: 'c'})
    failed.data.copydeskFailure = 'does not exist'
    expect(await pretty([fileWith('a', []), failed])).toBe('0 messages · 1 not checked · 2 files · 812 words · 9 ms\n')
  })

  test('ranks by what would embarrass most', async () => {
    const file = fileWith('a', [
      {severity: 'warning', reason: 'in the text', role: 'body', line: 1},
      {severity: 'error', reason: 'an error in the text', role: 'body', line: 9},
      {severity: 'info', reason: 'a query about the headline', role: 'headline', line: 3},
      {severity: 'warning', reason: 'in the standfirst', role: 'standfirst', line: 4},
      {severity: 'warning', reason: 'in the caption', role: 'caption', line: 5},
      {severity: 'warning', reason: 'in the headline', role: 'headline', line: 6}
    ])
    expect((await pretty([file])).match(/^(?:error|warning|query) .*?(?= {2}some-rule)/gm)).toEqual([
      'warning  in the headline',
      'warning  in the caption',
      'warning  in the standfirst',
      'error    an error in the text',
      'warning  in the text',
      'query    a query about the headline'
    ])
  })

  test('stays within 80 columns, whatever the article holds', async () => {
    const long = 'Ein 長い 文章 mit 👩‍👩‍👧 und ' + 'w'.repeat(300) + ' Wörtern '.repeat(90)
    for (const actual of [long, 'x', '長'.repeat(200), 'w'.repeat(500), '\u001B[31mred\u0007', 'a\n\r\tb', '\uD800']) {
      const before = long.slice(-120)
      const file = fileWith('a', [
        {
          severity: 'warning',
          reason: `It holds "${'w'.repeat(200)}"`,
          actual,
          context: {before, after: long.slice(0, 120)}
        }
      ])
      const lines = (await pretty([file])).split('\n')
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80)
      expect(lines.join('')).not.toMatch(/[\0-\x1F\x7F-\x9F]/)
    }
  })

  test('writes colours only where asked', async () => {
    const file = fileWith('a', [
      {severity: 'error', reason: 'One', actual: 'word', context: {before: 'A ', after: '.'}}
    ])
    expect(await pretty([file])).not.toContain('\u001B')
    expect(await pretty([file], {color: true})).toContain('\u001B[31m\u001B[4mword')
  })

  test('leaves out queries and good files when quiet', async () => {
    const file = fileWith('a', [{severity: 'info', reason: 'One'}])
    expect(await pretty([file], {quiet: true})).toBe('')
    expect(await pretty([file, fileWith('b', [{severity: 'error', reason: 'Two'}])], {quiet: true})).not.toContain(
      'query'
    )
  })

  test('shows messages of other plugins', async () => {
    const file = new VFile({path: 'a.txt', value: 'The the museum\n'})
    file.message('Expected `the` once', {
      place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 8, offset: 7}}
    })
    file.message('No place at all')
    expect(await pretty([file])).toContain('warning  Expected `the` once\n1:1      The the\n')
    expect(await pretty([file])).toContain('warning  No place at all\n')
  })
})

test('clauses end at whole words', () => {
  expect(clauseOf('one two three four ', 'five', ' six seven eight nine', 24)).toEqual({
    before: '…four ',
    marked: 'five',
    after: ' six seven…'
  })
  expect(clauseOf('', 'a \u200Bb', '', 40).marked).toBe('a [U+200B]b')
})

describe('the JSON report', () => {
  const ajv = new Ajv2020({allErrors: true})
  const validate = ajv.compile(JSON.parse(fs.readFileSync('schema/report.schema.json', 'utf8')) as object)

  async function valid(files: readonly VFile[]): Promise<unknown> {
    const data: unknown = JSON.parse(await reportJson(files))
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    return data
  }

  // All rules read all examples: on a busy machine that takes minutes.
  test('is what its schema says, for every rule that has something to say', {timeout: 300_000}, async () => {
    for (const id of fs.readdirSync('rules').filter((name) => fs.existsSync(`rules/${name}/examples.md`))) {
      const source = fs.readFileSync(`rules/${id}/examples.md`, 'utf8')
      const file = await check(new VFile({path: `${id}.md`, value: source.replace(/^```.*$/gm, '')}), {
        format: 'markdown'
      })
      await valid([file])
    }
  })

  test('has a hash of the source, offsets into it, and the words there', async () => {
    const value = '# Müseum 😀\n\nDear {{name}}, welcome.\n'
    const file = await check(new VFile({path: 'posts\\a.md', value}), {format: 'markdown'})
    const data = (await valid([file])) as {
      files: ReadonlyArray<{messages: ReadonlyArray<{start: number; end: number; actual: string}>}>
    }
    expect(data).toMatchObject({
      version: 1,
      files: [
        {
          path: 'posts/a.md',
          format: 'markdown',
          hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
          messages: [{ruleId: 'placeholder', severity: 'error', line: 3, column: 6, endLine: 3, endColumn: 14}]
        }
      ],
      summary: {files: 1, failed: 0, errors: 1, warnings: 0, queries: 0}
    })
    const [message] = data.files[0]?.messages ?? []
    expect(value.slice(message?.start, message?.end)).toBe(message?.actual)
  })

  test('tells what could not be checked', async () => {
    const file = new VFile({path: 'a.md'})
    file.data.copydeskFailure = 'does not exist'
    expect(await valid([file])).toMatchObject({
      files: [{path: 'a.md', format: null, hash: null, error: 'does not exist', messages: []}],
      summary: {failed: 1}
    })
  })

  test('gives messages of other plugins the same shape', async () => {
    const file = new VFile({path: 'a.txt', value: 'Museum'})
    file.message('No place')
    file.info('A point', {line: 1, column: 2, offset: 1})
    expect(await valid([file])).toMatchObject({
      files: [
        {
          messages: [
            {severity: 'warning', start: null},
            {severity: 'info', start: 1, end: 1, line: 1, endColumn: 2}
          ]
        }
      ]
    })
    expect(file.messages.map(messageData)).toHaveLength(2)
  })
})

describe('the shipped schemas', () => {
  const ajv = new Ajv2020({allErrors: true, strictTuples: false})
  const read = (name: string): object => JSON.parse(fs.readFileSync(`schema/${name}.schema.json`, 'utf8')) as object
  const configuration = ajv.compile(read('copydeskrc'))
  const house = ajv.compile(read('house'))

  test('accept what the command accepts', () => {
    const names = {names: [{name: 'Siân Gallagher', aliases: ['Gallagher'], misspellings: ['Sian Gallacher']}]}
    expect(house({english: 'en-GB', ...names}), JSON.stringify(house.errors)).toBe(true)
    for (const value of [
      {},
      {english: 'en-GB', house: 'house.yml', formats: {markdown: {}}},
      {
        house: names,
        rules: {placeholder: 'off', 'word-order': ['warn', {}]},
        plugins: ['retext-equality', ['x', {y: 1}]]
      }
    ]) {
      expect(configuration(value), JSON.stringify(configuration.errors)).toBe(true)
    }
  })
  test('refuse what it refuses', () => {
    for (const value of [{english: 'fr'}, {rules: {plaecholder: 'off'}}, {rules: {placeholder: 'loud'}}, {rulse: {}}]) {
      expect(configuration(value)).toBe(false)
    }
    expect(house({names: [{}]})).toBe(false)
  })
})
