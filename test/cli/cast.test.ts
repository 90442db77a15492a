import {describe, expect, test} from 'vitest'
import {copydesk, folderWith} from '../helpers/command.ts'

const article = `Harbour master steps down

Harbour master Margaret Ellwood, 54, told reporters on Monday that she would leave in May.

Ms Ellwood said the council had known since March. Margaret Elwood has run the harbour since 2009.
`

describe('copydesk cast', () => {
  test('prints who is named, with spellings, counts and places', async () => {
    const cwd = folderWith({'a.txt': article})
    const {code, stdout, stderr} = await copydesk(['cast', 'a.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^Name +Spelled +What +First in\n/)
    expect(stdout).toContain('Margaret Ellwood')
    expect(stdout).toMatch(/Ellwood ×1\s+\(\d+:\d+\)/)
    expect(stdout).toContain('paragraph 1')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('writes JSON with true places', async () => {
    const {code, stdout} = await copydesk(['cast', '--json', '-'], {input: article})
    expect(code).toBe(0)
    const rows = JSON.parse(stdout) as ReadonlyArray<{
      name: string
      places: ReadonlyArray<{text: string; start: number; end: number; line: number; column: number}>
    }>
    expect(rows[0]?.name).toBe('Margaret Ellwood')
    const places = rows.flatMap((row) => row.places)
    expect(places.length).toBeGreaterThanOrEqual(3)
    for (const {text, start, end, line, column} of places) {
      expect(article.slice(start, end)).toContain(text)
      expect(article.split('\n')[line - 1]?.slice(column - 1)).toBe(article.slice(start).split('\n')[0])
    }
  })

  test('says when nobody is named, and what is wrong', async () => {
    expect(await copydesk(['cast', '-'], {input: 'It rained.\n'})).toEqual({
      code: 0,
      stdout: 'Nobody is named\n',
      stderr: ''
    })
    const cwd = folderWith({'a.docx': article})
    expect((await copydesk(['cast', 'b.txt'], {cwd})).stderr).toBe(
      'copydesk: b.txt: does not exist: is the path right?\n'
    )
    expect((await copydesk(['cast', 'a.docx'], {cwd})).stderr).toMatch(/^copydesk: a\.docx: is of an unknown format/)
    expect((await copydesk(['cast'], {cwd})).code).toBe(2)
    expect((await copydesk(['cast', '--help'], {cwd})).stdout).toContain('--json')
  })
})
