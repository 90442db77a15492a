import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {commandPath, faulty, folderWith} from '../helpers/command.ts'

const folder = path.dirname(commandPath)
const compiled = fs.readdirSync(folder).filter((name) => name.includes('.js.'))

/** A copy of the built command, with its compiled code changed. */
function copyOfCommand(change: (file: string) => undefined): string {
  const root = folderWith({
    'a.txt': faulty,
    '.copydeskrc.mjs': 'export default {english: "en-GB"}\n',
    'package.json': '{"version": "0.0.0", "type": "module"}'
  })
  fs.cpSync(folder, path.join(root, 'dist/cli'), {recursive: true})
  fs.symlinkSync(path.resolve('data'), path.join(root, 'data'))
  for (const name of compiled) change(path.join(root, 'dist/cli', name))
  return root
}

function run(root: string): {readonly status: number | null; readonly stdout: string; readonly stderr: string} {
  const args = ['dist/cli/main.js', '--report', 'json', 'a.txt']
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  return {status, stdout: stdout.replace(/"milliseconds": \d+/, ''), stderr}
}

test('uses the code that was compiled when it was built', () => {
  expect(compiled).toContain(`command.js.${process.version}-${process.platform}-${process.arch}`)
  const hook = `const vm = require('node:vm')
vm.Script = class extends vm.Script {
  constructor(...args) {
    super(...args)
    console.error(this.cachedDataRejected)
  }
}`
  const {stderr} = spawnSync(process.execPath, ['--require', './hook.cjs', commandPath, 'a.md'], {
    cwd: folderWith({'hook.cjs': hook, 'a.md': faulty}),
    encoding: 'utf8'
  })
  // The command, and two for Markdown.
  expect(stderr.trim().split('\n')).toEqual(Array.from({length: 3}, () => 'false'))
})

test.each<[string, (file: string) => undefined]>([
  ['is none', (file) => fs.rmSync(file) as undefined],
  ['is empty', (file) => fs.writeFileSync(file, '') as undefined],
  ['is cut off', (file) => fs.truncateSync(file, 10_000) as undefined],
  ['was made by another version', (file) => fs.writeFileSync(file, Buffer.alloc(5000, 7)) as undefined]
])('checks as well where compiled code %s', (_name, change) => {
  const ran = run(copyOfCommand(change))
  expect(ran.status).toBe(1)
  expect(ran).toEqual(run(copyOfCommand(() => undefined)))
})
