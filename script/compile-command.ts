// Keeps what V8 compiles of the command's files, beside them, for this version of Node on this kind of machine: other versions pass it
// by. The command checks a few articles, so that what is kept are the functions that articles need.
import fs from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import v8 from 'node:v8'
import vm from 'node:vm'

const folder = path.resolve('dist/cli')
const ending = `${process.version}-${process.platform}-${process.arch}`
const articles = ['examples/demo', 'bench/features']
const scripts = new Map<string, vm.Script>()

// What is compiled and then not used for a while would be forgotten.
v8.setFlagsFromString('--no-flush-bytecode')
for (const name of fs.readdirSync(folder)) {
  // What V8 can't use makes it compile the file anew.
  if (name.endsWith('.js') && name !== 'main.js') fs.writeFileSync(path.join(folder, `${name}.${ending}`), 'none')
}
const {Script} = vm
Object.assign(vm, {
  Script: class extends Script {
    constructor(code: string, options: vm.ScriptOptions) {
      super(code, options)
      scripts.set(options.filename ?? '', this)
    }
  }
})
const {write} = process.stdout
process.stdout.write = (_text: unknown, ...rest: readonly unknown[]) => {
  const done = rest.at(-1)
  if (typeof done === 'function') done()
  return true
}
process.argv.splice(2, Number.POSITIVE_INFINITY, '--version')
const {command} = module.createRequire(import.meta.filename)(path.join(folder, 'main.js')) as {
  readonly command: typeof import('../src/cli/main.ts')
}
for (const report of ['json', 'pretty']) await command.main(['--report', report, ...articles])
process.exitCode = 0
process.stdout.write = write
v8.setFlagsFromString('--flush-bytecode')
for (const name of fs.readdirSync(folder)) {
  if (!name.endsWith(ending)) continue
  const script = scripts.get(path.join(folder, name.slice(0, -ending.length - 1)))
  // What articles don't need is compiled when it is needed.
  if (script) fs.writeFileSync(path.join(folder, name), script.createCachedData())
  else fs.rmSync(path.join(folder, name))
}
