import fs from 'node:fs'
import process from 'node:process'
import {readArguments} from './arguments.ts'
import type {Streams} from './run.ts'
import {UsageError} from './usage-error.ts'

// A reader that has seen enough (`copydesk … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

/**
 * Run the command.
 *
 * @param argv - What stands behind its name.
 * @returns The exit code; nothing throws.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = argv
    if (name === 'cast') return await (await import('./cast.ts')).cast(rest, streamsOf())
    if (name === 'ledger') return await (await import('./ledger.ts')).ledger(rest, streamsOf())
    if (name === 'audit') return await (await import('./audit.ts')).audit(rest, streamsOf())
    if (name === 'house') return await (await import('./house.ts')).house(rest, streamsOf())
    if (name === 'mutate') return await (await import('./mutate.ts')).mutate(rest, streamsOf())
    const options = await readArguments(argv, version, (text) => process.stdout.write(text))
    if (!options) return 0
    const {run} = await import('./run.ts')
    return await run(options, streamsOf())
  } catch (error) {
    const text =
      error instanceof UsageError
        ? error.message
        : `stopped, which is a fault of copydesk’s own: ${error instanceof Error ? error.stack : String(error)}`
    process.stderr.write(`${text.replace(/^/gm, 'copydesk: ')}\n`)
    return 2
  }
}

function streamsOf(): Streams {
  const {stdout, stderr} = process
  // Node makes a stream of standard input when it is first asked for: most runs don't read it.
  return {
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    cwd: process.cwd()
  }
}

/** The package's version: its package.json stands two folders above this file, three above the built one. */
function version(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    const url = new URL(path, import.meta.url)
    if (fs.existsSync(url)) return (JSON.parse(fs.readFileSync(url, 'utf8')) as {version: string}).version
  }
  return 'unknown'
}
