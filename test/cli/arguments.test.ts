import {expect, test} from 'vitest'
import {readArguments} from '../../src/cli/arguments.ts'
import {readOptions} from '../../src/cli/options.ts'

const print = (): undefined => undefined

test.each([[['a.txt']], [['a.txt', 'b c.md', '-']], [[]]])('reads names alone as its parser does: %j', async (argv) => {
  expect(await readArguments(argv, () => '1', print)).toEqual(readOptions(argv, '1', print))
})

test('leaves options to the parser', async () => {
  expect(await readArguments(['a.txt', '--quiet'], () => '1', print)).toMatchObject({files: ['a.txt'], quiet: true})
  expect(await readArguments(['--version'], () => '1', print)).toBeUndefined()
})
