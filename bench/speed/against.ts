// Compares this commit with an earlier one, which is built in a folder of its own: both are loaded into one process and take turns, so
// that the machine's other work slows both alike.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {table} from '../run.ts'
import type {Compared} from './pair.ts'

/** An earlier commit, and what it and this one took. */
export interface Against extends Compared {
  readonly commit: string
}

/**
 * Build an earlier commit and measure both.
 *
 * @param root - The built project.
 * @param ref - What git knows the earlier commit by.
 * @param files - Articles to measure besides the generated ones.
 */
export function measureAgainst(root: string, ref: string, files: readonly string[]): Against {
  const git = (...args: string[]): string => execFileSync('git', args, {cwd: root, encoding: 'utf8'}).trim()
  const commit = git('rev-parse', '--short', ref)
  const earlier = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-earlier-')), 'copydesk')
  git('worktree', 'add', '--quiet', '--detach', earlier, ref)
  try {
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(earlier, 'node_modules'))
    execFileSync('npm', ['run', '--silent', 'build'], {cwd: earlier, stdio: 'inherit'})
    const script = fileURLToPath(new URL('./pair.ts', import.meta.url))
    const told = execFileSync(process.execPath, [...process.execArgv, script, earlier, root, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 26
    })
    return {commit, ...(JSON.parse(told) as Compared)}
  } finally {
    git('worktree', 'remove', '--force', earlier)
  }
}

/** The section of the page that tells of it. */
export function againstSection({commit, texts, places}: Against): string {
  const row = ({name, before, after}: Compared['texts'][number]): string[] => [
    name,
    before.toFixed(1),
    after.toFixed(1),
    before > 0 ? (after / before).toFixed(2) : '–'
  ]
  return `
## Against commit ${commit}

Both in one process, in turn; medians of CPU milliseconds.

${table(['', 'before', 'now', 'now / before'], texts.map(row))}

Where the time goes, by a profile of articles of 1,500 words: milliseconds an article, the dearest places of the earlier commit first.

${table(['place', 'before', 'now', 'now / before'], places.map(row))}
`
}
