import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/** The built command. */
export const commandPath: string = path.resolve('dist/cli/main.js')

/** What a command left behind. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to run the command. */
export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Run the built command to its end. */
export async function copydesk(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [commandPath, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: {PATH: process.env['PATH'] ?? '', ...options.env}
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  return {code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()}
}

/** Make a folder with files, which is removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-')))
  onTestFinished(() => {
    fs.rmSync(folder, {recursive: true, force: true})
  })
  for (const [name, value] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), value)
  }
  return folder
}

/** An article without a fault, and one with an error. */
export const clean: string =
  'Museum opens its new wing on Saturday\n\nThe museum opens its new wing on Saturday at noon.\n'
/** @see clean */
export const faulty: string =
  'Museum opens its new wing on Saturday\n\nDear {{first_name}}, the museum opens at noon.\n'
