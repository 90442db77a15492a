import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'

test('a build is stopped by faults, and goes through when they are mended', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['examples/npm-scripts/show.js'], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const [, stopped = '', through = ''] = stdout.split(/^== .*: npm run build$/m)
  expect(stopped).toContain('Placeholder left in the copy: "TK"')
  expect(stopped).toContain('Placeholder left in the copy: "{{first_name}}"')
  expect(stopped).toContain('"forty" → "40": the house spells out numbers up to nine')
  expect(stopped).toMatch(/^2 errors, \d+ warnings · 2 files · \d+ words · [\d,]+ ms$/m)
  expect(stopped).not.toContain('Built')
  expect(through).toMatch(/^0 messages · 2 files · \d+ words · [\d,]+ ms$/m)
  expect(through).toContain('Built 2 pages')
})
