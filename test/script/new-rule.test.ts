import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../helpers/command.ts'
import {readExamples} from '../helpers/examples.ts'

const script = path.resolve('script/new-rule.ts')
const tsx = import.meta.resolve('tsx')

function newRule(cwd: string, ...args: readonly string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, ['--import', tsx, script, ...args], {cwd, encoding: 'utf8'})
}

const house = (): string =>
  folderWith({'rules/repeated-word/index.ts': '', 'rules/name-spelling/index.ts': '', 'rules/README.md': ''})

test('makes a folder whose files are a rule that finds nothing yet', () => {
  const cwd = house()
  const {status, stderr} = newRule(cwd, 'lost-full-stop')
  expect([status, stderr]).toEqual([0, ''])
  const folder = path.join(cwd, 'rules/lost-full-stop')
  expect(fs.readdirSync(folder).toSorted()).toEqual(['examples.md', 'index.ts', 'plant.ts'])
  expect(fs.readFileSync(path.join(folder, 'index.ts'), 'utf8')).toContain(
    'export const retextLostFullStop: RulePlugin'
  )
  expect(readExamples(path.join(folder, 'examples.md')).map(({speaks}) => speaks)).toEqual([true, false])
})

test.each([
  ['repeated-word', 'the rule "repeated-word" exists'],
  ['repeated-words', 'too near to the rule "repeated-word"'],
  ['word-repeated', 'too near to the rule "repeated-word"'],
  ['name-speling', 'too near to the rule "name-spelling"'],
  ['repeatedword', 'too near to the rule "repeated-word"'],
  ['LostStop', '"LostStop" is no id'],
  ['lost_stop', '"lost_stop" is no id'],
  ['../lost', '"../lost" is no id']
])('refuses %s', (id, said) => {
  const cwd = house()
  const {status, stdout, stderr} = newRule(cwd, id)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(said)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(fs.readdirSync(path.join(cwd, 'rules')).toSorted()).toEqual(['README.md', 'name-spelling', 'repeated-word'])
})

test.each([[[]], [['one', 'two']]])('refuses %j', (args) => {
  const {status, stderr} = newRule(house(), ...args)
  expect([status, stderr]).toEqual([2, 'new-rule: name one rule: npm run new-rule -- <id>\n'])
})
