import {describe, expect, test} from 'vitest'
import {check} from '../../src/check/check.ts'
import {copydesk, folderWith} from '../helpers/command.ts'

const article = `Eight villages to lose their post offices

Seven villages will lose their post offices on Tuesday 14 May 2024, the company said at 6.30pm on 3 May.

Harbour master Margaret Ellwood, 54, said 58 per cent of its letters were late. The seven villages met at 18:30.
`

describe('copydesk ledger', () => {
  test('prints the figures, those of one thing together', async () => {
    const cwd = folderWith({'a.txt': article})
    const {code, stdout, stderr} = await copydesk(['ledger', 'a.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^What +Figure +Printed +First in\n/)
    expect(stdout.replace(/ +/g, ' ')).toMatch(/counted: village 8 Eight villages ×1[^]*counted: village 7/)
    expect(stdout).toContain('2024-05-14')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('writes JSON with true places', async () => {
    const {code, stdout} = await copydesk(['ledger', '--json', '-'], {input: article})
    expect(code).toBe(0)
    const rows = JSON.parse(stdout) as ReadonlyArray<{
      kind: string
      of: string | null
      value: string
      weekday: string | null
      places: ReadonlyArray<{text: string; start: number; end: number}>
    }>
    expect(rows.map(({kind, of, value, weekday}) => [kind, of, value, weekday])).toEqual([
      ['count', 'village', '8', null],
      ['count', 'village', '7', null],
      ['age', 'Margaret Ellwood', '54', null],
      ['percentage', null, '58', null],
      ['date', null, '2024-05-14', 'Tuesday'],
      ['date', null, '--05-03', null],
      ['time', null, '18:30', null]
    ])
    for (const {text, start, end} of rows.flatMap((row) => row.places)) expect(article.slice(start, end)).toBe(text)
  })

  test('is what a checked file tells, worked out when asked for', async () => {
    const {data} = await check(article)
    expect(data.copydesk?.ledger?.map(({value}) => value)).toContain('2024-05-14')
    expect(data.copydesk?.ledger).toBe(data.copydesk?.ledger)
    expect(JSON.stringify(data.copydesk)).not.toContain('ledger')
  })

  test('says when there are none, and what is wrong', async () => {
    expect(await copydesk(['ledger', '-'], {input: 'It rained.\n'})).toEqual({
      code: 0,
      stdout: 'There are no figures\n',
      stderr: ''
    })
    expect((await copydesk(['ledger', '-', '--format', 'docx'], {input: ''})).code).toBe(2)
  })
})
