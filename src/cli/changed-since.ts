import {execFile} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {UsageError} from './usage-error.ts'

const run = promisify(execFile)

/**
 * Ask git which files have changed since a commit: on this branch, in the working tree, and new ones that it doesn't ignore.
 *
 * Where the branch has parted from `ref`, changes made there meanwhile don't count.
 *
 * @param ref - A commit, branch or tag.
 * @returns Whether a file (its path relative to `cwd`) has changed.
 * @throws UsageError where there is no git, no repository or no such commit.
 */
export async function changedSince(ref: string, cwd: string): Promise<(file: string) => boolean> {
  const git = async (...args: string[]): Promise<string> => (await run('git', args, {cwd, maxBuffer: 1e9})).stdout
  let top: string
  try {
    top = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '')
  } catch (error) {
    throw new UsageError(`--changed-since needs ${whyNoRepository(error)}`)
  }
  let commit: string
  try {
    if (ref === '' || ref.startsWith('-')) throw new Error('An option, not a commit')
    commit = (await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)).trim()
  } catch {
    throw new UsageError(`--changed-since: git knows no commit, branch or tag "${ref}" (fetched with enough history?)`)
  }
  // Branches without a common commit are compared as they are.
  const base = await git('merge-base', commit, 'HEAD').catch(() => commit)
  try {
    const changed = await git('-C', top, 'diff', '--name-only', '--no-renames', '-z', base.trim(), '--')
    const added = await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z')
    const names = (changed + added).split('\0').filter(Boolean)
    const files = new Set(names.map((name) => path.resolve(top, name)))
    return (file) => files.has(realPath(path.resolve(cwd, file)))
  } catch (error) {
    throw new UsageError(`--changed-since: ${firstLine(error)}`)
  }
}

/** The folder that a file really stands in: git names files by it. */
function realPath(file: string): string {
  try {
    return path.join(fs.realpathSync(path.dirname(file)), path.basename(file))
  } catch {
    return file
  }
}

function whyNoRepository(error: unknown): string {
  const {code, stderr} = error as {readonly code?: unknown; readonly stderr?: string}
  if (code === 'ENOENT') return 'git, which is not installed'
  return stderr?.includes('not a git repository') === true
    ? 'a git repository, and this folder is in none'
    : `a git repository: ${firstLine(error)}`
}

function firstLine(error: unknown): string {
  const {stderr, message} = error as {readonly stderr?: string; readonly message: string}
  return (stderr?.trim() || message).split('\n')[0] ?? ''
}
