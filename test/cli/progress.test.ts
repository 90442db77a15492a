import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import {showProgress} from '../../src/cli/progress.ts'

function terminal(isTTY: boolean): {stream: PassThrough & {isTTY: boolean}; written: () => string} {
  const stream = Object.assign(new PassThrough(), {isTTY, columns: 80, cursorTo: () => true, clearLine: () => true})
  return {stream, written: () => String(stream.read() ?? '')}
}

const runThrough = async (total: number, isTTY: boolean): Promise<string> => {
  const {stream, written} = terminal(isTTY)
  const progress = await showProgress(total, stream)
  for (let index = 0; index < total; index++) progress.step()
  progress.stop()
  return written()
}

test('shows a bar on a terminal where there are many files, and nothing elsewhere', async () => {
  expect(await runThrough(21, true)).toContain('0 of 21 files')
  expect(await runThrough(20, true)).toBe('')
  expect(await runThrough(400, false)).toBe('')
})
