import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

/** Which state of the project was measured, when and how. */
export interface Run {
  /** The day, as ISO 8601. */
  readonly date: string
  /** The commit; `+` where the working tree has changes. */
  readonly commit: string
  readonly command: string
}

/** Tell which state of the project is measured. */
export function describeRun(command: string): Run {
  const git = (...args: string[]): string => {
    try {
      return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
    } catch {
      return ''
    }
  }
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'rules', 'data', 'bench/*.ts')
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=10', 'HEAD') || 'unknown'}${changed === '' ? '' : '+'}`,
    command
  }
}

/** Tell the machine that was measured on. */
export function describeMachine(): string {
  const [cpu] = os.cpus()
  const memory = (os.totalmem() / 2 ** 30).toFixed(0)
  return `${os.cpus().length} × ${cpu?.model.trim() || os.arch()}, ${memory} GB, ${os.platform()} ${os.release()}, Node.js ${process.version}`
}

/** Write results beside the other ones. */
export function writeResult(name: string, value: unknown): undefined {
  const folder = new URL('./results/', import.meta.url)
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(
    new URL(name, folder),
    typeof value === 'string' ? value : `${JSON.stringify(value, undefined, 2)}\n`
  )
}

/** A Markdown table. */
export function table(head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** A share in percent, without decimals; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)} %`
}
