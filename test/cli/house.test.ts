import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {copydesk, folderWith} from '../helpers/command.ts'

const story = (name: string): string =>
  `The harbour was opened again by Mayor ${name}, who had waited for it for nine months.\n\nPeople said that ${name} had kept a promise.\n`

describe('copydesk house learn', () => {
  test('proposes a house file that can be used', async () => {
    const files = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [
        `${index}.txt`,
        story(index === 3 ? 'Siobhan Kearney' : 'Siobhán Kearney')
      ])
    )
    const cwd = folderWith(files)
    const {code, stdout, stderr} = await copydesk(['house', 'learn', '.'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(`# Proposed by copydesk house learn from 12 articles.
# Every misspelling is a guess: check it before you use it.

names:
  - name: Siobhán Kearney # 22 times
    misspellings:
      - Siobhan Kearney # twice
    role: mayor
`)
    fs.writeFileSync(path.join(cwd, 'house.yml'), stdout)
    const checked = await copydesk(['--house', 'house.yml', '3.txt'], {cwd})
    expect(checked.stdout).toContain('The house spells it "Siobhán Kearney": "Siobhan Kearney" (twice)')
    const again = await copydesk(['house', 'learn', '--house', 'house.yml', '.'], {cwd})
    expect(again.stdout).not.toContain('Kearney')
  })

  test('reads lines of an archive, and tells those that are none', async () => {
    const lines = Array.from({length: 5}, (_, id) => JSON.stringify({id, text: story('Ines Falk')}))
    const {code, stdout, stderr} = await copydesk(['house', 'learn', '--least', '9', '-'], {
      input: `${lines.join('\n')}\nnone\n`
    })
    expect(code).toBe(2)
    expect(stderr).toContain('copydesk: -:6: is no JSON')
    expect(stdout).toContain('- name: Ines Falk # 10 times')
  })
})

describe('copydesk house corrections', () => {
  const log = `Elwood → Ellwood
The painter is Siân Gallagher, not Sian Gallacher.
The bridge was closed on Monday, not Tuesday.
`

  test('makes a house file of a log, and never lets a mistake pass again', async () => {
    const article = 'Ms Elwood thanked the painter, Sian\nGallacher, for her patience.\n'
    const cwd = folderWith({'log.txt': log, 'a.md': article})
    const {code, stdout, stderr} = await copydesk(['house', 'corrections', 'log.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('copydesk: log.txt:3: tells no two spellings: write wrong → right\n')
    expect(stdout).toBe(`names:
  - name: Ellwood
    misspellings:
      - Elwood
  - name: Siân Gallagher
    misspellings:
      - Sian Gallacher
`)
    fs.writeFileSync(path.join(cwd, 'house.yml'), stdout)
    const checked = await copydesk(['--house', 'house.yml', '--fix-dry-run', 'a.md'], {cwd})
    expect(checked.stderr).toContain('The house spells it "Ellwood"')
    expect(checked.stderr).toContain('The house spells it "Siân Gallagher"')
  })

  test('adds to a house file, which keeps its comments', async () => {
    const house = `# Our own
english: en-GB
names:
  - name: Siân Gallagher # the painter
    aliases: [Sian G.]
  - name: Elwood
`
    const cwd = folderWith({'log.txt': log, 'house.yml': house})
    const {code, stdout, stderr} = await copydesk(
      ['house', 'corrections', '--house', 'house.yml', '--write', 'log.txt', '-'],
      {cwd, input: 'Sian Gallacher → Siân Gallagher\nGalagher → Siân Gallagher\n'}
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('copydesk: line 1 was left out: the house file has "Elwood" as a right form\n')
    expect(stderr).toContain('copydesk: house.yml: 2 misspellings added\n')
    expect(fs.readFileSync(path.join(cwd, 'house.yml'), 'utf8')).toBe(`# Our own
english: en-GB
names:
  - name: Siân Gallagher # the painter
    aliases: [Sian G.]
    misspellings:
      - Sian Gallacher
      - Galagher
  - name: Elwood
`)
  })

  test('makes the file where there is none, and says what is wrong', async () => {
    const cwd = folderWith({'log.txt': 'Elwood → Ellwood\n', 'broken.yml': 'nmaes: []\n'})
    expect((await copydesk(['house', 'corrections', '--house', 'new.yml', '--write', 'log.txt'], {cwd})).code).toBe(0)
    expect(fs.readFileSync(path.join(cwd, 'new.yml'), 'utf8')).toContain('- name: Ellwood')
    const cases = [
      [['house'], 'nothing is no command of copydesk house'],
      [['house', 'lern'], 'lern is no command of copydesk house'],
      [['house', 'corrections', '--write', 'log.txt'], '--write needs --house <file>'],
      [['house', 'corrections', 'none.txt'], 'none.txt: does not exist'],
      [['house', 'corrections', '--house', 'broken.yml', 'log.txt'], 'broken.yml:1:1'],
      [['house', 'learn', '--english', 'en-XX', 'log.txt'], 'en-XX']
    ] as const
    for (const [args, message] of cases) {
      const {code, stderr} = await copydesk([...args], {cwd})
      expect([args, code, stderr.includes(message) ? message : stderr]).toEqual([args, 2, message])
    }
    expect((await copydesk(['house', '--help'], {cwd})).stdout).toContain('corrections [log...]')
    expect((await copydesk(['house', 'learn', '--help'], {cwd})).stdout).toContain('--least')
    expect((await copydesk(['house', 'corrections', '--help'], {cwd})).stdout).toContain('--write')
  })
})
