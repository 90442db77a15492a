#!/usr/bin/env node
import fs from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import vm from 'node:vm'
import {expectShortRun} from './short-run.ts'

// What a shell starts: it loads the command's files, which `script/bundle-command.ts` makes, with what V8 compiled of them while they
// were built. A short run waits for compiling more than for anything else.

/** The function around a file's code, as Node makes it for its CommonJS modules. */
type Wrapper = (
  require: (name: string) => unknown,
  module: {exports: unknown},
  exports: unknown,
  filename: string,
  dirname: string,
  importModule: (name: string) => Promise<unknown>
) => void

const require: NodeJS.Require = module.createRequire(import.meta.filename)
const loaded = new Map<string, unknown>()

/** Load a file of the command, or a module of Node. */
function load(name: string): unknown {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, loadCompiled(path.join(import.meta.dirname, name)) ?? require(name))
  return loaded.get(name)
}

/** Import a module of the user: kept code can't do that itself. */
async function importModule(name: string): Promise<unknown> {
  return import(name)
}

/** Load a file with its compiled code; undefined where there is none for this version of Node. */
function loadCompiled(file: string): unknown {
  let cachedData: Buffer
  try {
    cachedData = fs.readFileSync(`${file}.${process.version}-${process.platform}-${process.arch}`)
  } catch {
    // From 22.8 on, Node keeps what it compiles for the next run.
    const {enableCompileCache} = module as unknown as {readonly enableCompileCache?: () => unknown}
    enableCompileCache?.()
    return undefined
  }
  // Compiled code that V8 can't use, as under other flags, it passes by.
  const code = fs.readFileSync(file, 'latin1')
  const wrapped = `(function(require,module,exports,__filename,__dirname,importModule){${code}\n})`
  const script = new vm.Script(wrapped, {filename: file, cachedData})
  const made = {exports: {}}
  ;(script.runInThisContext() as Wrapper)(load, made, made.exports, file, import.meta.dirname, importModule)
  return made.exports
}

expectShortRun()

/** The command's file. */
export const command = load('./command.js') as typeof import('./main.ts')

async function run(): Promise<undefined> {
  process.exitCode = await command.main(process.argv.slice(2))
}

void run()
