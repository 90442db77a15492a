import {expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

test('tells nothing to mend with 0', async () => {
  const cwd = folderWith({'a.txt': clean})
  const {code, stdout, stderr} = await copydesk(['a.txt'], {cwd})
  expect(stdout).toMatch(/^0 messages · 17 words · \d+ ms\n$/)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('tells errors with 1', async () => {
  const cwd = folderWith({'a.txt': faulty})
  const {code, stdout} = await copydesk(['a.txt'], {cwd})
  expect(code).toBe(1)
  expect(stdout).toMatch(/^1 error · /m)
})

test('lets as many warnings stand as --max-warnings says', async () => {
  const cwd = folderWith({'a.txt': faulty, 'b.txt': faulty})
  const warn = ['--rule', 'placeholder=warn', 'a.txt', 'b.txt']
  expect((await copydesk(warn, {cwd})).code).toBe(1)
  expect((await copydesk(['--max-warnings', '1', ...warn], {cwd})).code).toBe(1)
  const {code, stdout} = await copydesk(['--max-warnings', '2', ...warn], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^2 warnings · 2 files · /m)
})

test('never fails for queries, and leaves them out with --quiet', async () => {
  const cwd = folderWith({'a.txt': faulty})
  const {code, stdout} = await copydesk(['--rule', 'placeholder=info', 'a.txt'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^query    Placeholder/m)
  expect(stdout).toMatch(/^1 query · /m)
  const quiet = await copydesk(['--quiet', '--rule', 'placeholder=info', 'a.txt'], {cwd})
  expect(quiet).toEqual({code: 0, stdout: '', stderr: ''})
  const data = await copydesk(['--quiet', '--report', 'json', '--rule', 'placeholder=info', 'a.txt'], {cwd})
  expect(JSON.parse(data.stdout)).toMatchObject({files: [{path: 'a.txt', messages: []}]})
})

test('turns rules off', async () => {
  const cwd = folderWith({'a.txt': faulty})
  expect((await copydesk(['--rule', 'placeholder=off', 'a.txt'], {cwd})).code).toBe(0)
})

test('prints its version, and help with examples', async () => {
  const version = await copydesk(['--version'])
  expect(version).toMatchObject({code: 0, stderr: ''})
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const help = await copydesk(['--help'])
  expect(help).toMatchObject({code: 0, stderr: ''})
  expect(help.stdout).toContain('Examples:')
  expect(help.stdout).toContain('--max-warnings')
})

test('a reader that stops early is no fault', async () => {
  const cwd = folderWith({'a.txt': faulty})
  const {spawnSync} = await import('node:child_process')
  const {commandPath} = await import('../helpers/command.ts')
  const {stderr} = spawnSync('sh', ['-c', `"${process.execPath}" "${commandPath}" --report json a.txt | head -1`], {
    cwd
  })
  expect(String(stderr)).toBe('')
})
