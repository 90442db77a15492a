// The core must work in a browser: bundling it for one fails when anything that it imports needs Node.
import {build} from 'esbuild'
import {expect, test} from 'vitest'

test('the core bundles for the browser without any Node module', async () => {
  const result = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    metafile: true
  })
  expect(result.errors).toEqual([])
  const inputs = Object.keys(result.metafile.inputs)
  expect(inputs.some((input) => input.startsWith('rules/'))).toBe(true)
  expect(inputs.filter((input) => input.startsWith('node:'))).toEqual([])
})

test('the bundle checks an article', async () => {
  const result = await build({
    stdin: {contents: "export {check} from './src/index.ts'", resolveDir: '.', loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent'
  })
  const code = result.outputFiles[0]?.text ?? ''
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  const {check} = (await import(/* @vite-ignore */ url)) as typeof import('../src/index.ts')
  const file = await check('Town hall opens\n\nDear {{name}}, the hall opens on Monday.\n')
  expect(file.messages.map((message) => message.ruleId)).toContain('placeholder')
})
