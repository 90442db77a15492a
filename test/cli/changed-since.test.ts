import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean, copydesk, faulty, folderWith} from '../helpers/command.ts'

const environment = {PATH: process.env['PATH'] ?? ''}

function repository(files: Readonly<Record<string, string>>): {cwd: string; git: (...args: string[]) => string} {
  const cwd = folderWith(files)
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'First')
  return {cwd, git}
}

const checked = async (args: readonly string[], cwd: string): Promise<readonly string[]> => {
  const {stdout} = await copydesk(['--report', 'json', ...args], {cwd})
  return (JSON.parse(stdout) as {files: ReadonlyArray<{path: string}>}).files.map((file) => file.path)
}

describe('--changed-since', () => {
  test('checks what was committed, changed and added since', async () => {
    const {cwd, git} = repository({
      'a.txt': faulty,
      'posts/b.txt': clean,
      'posts/c \u00E9.txt': clean,
      '.gitignore': 'x*\n'
    })
    git('checkout', '-qb', 'draft')
    fs.writeFileSync(path.join(cwd, 'posts/b.txt'), faulty)
    git('commit', '-qam', 'Second')
    fs.writeFileSync(path.join(cwd, 'posts/c \u00E9.txt'), faulty)
    fs.writeFileSync(path.join(cwd, 'posts/new.txt'), faulty)
    fs.writeFileSync(path.join(cwd, 'posts/x.txt'), faulty)
    expect(await checked(['--changed-since', 'main', '.'], cwd)).toEqual([
      'posts/b.txt',
      'posts/c \u00E9.txt',
      'posts/new.txt'
    ])
    expect(await checked(['--changed-since', 'HEAD', 'b.txt', 'new.txt'], path.join(cwd, 'posts'))).toEqual(['new.txt'])
  })

  test('does not count what has changed on the other branch meanwhile', async () => {
    const {cwd, git} = repository({'a.txt': clean, 'b.txt': clean})
    git('checkout', '-qb', 'draft')
    git('checkout', '-q', 'main')
    fs.writeFileSync(path.join(cwd, 'a.txt'), faulty)
    git('commit', '-qam', 'On main')
    git('checkout', '-q', 'draft')
    expect(await checked(['--changed-since', 'main', '.'], cwd)).toEqual([])
  })

  test('says that nothing has changed, which is no fault', async () => {
    const {cwd} = repository({'a.txt': faulty})
    const {code, stdout, stderr} = await copydesk(['--changed-since', 'HEAD', '.'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: 'copydesk: nothing has changed since HEAD\n'})
    expect(stdout).toMatch(/^0 messages · 0 words/)
  })

  test('still tells a file that is missing', async () => {
    const {cwd} = repository({'a.txt': clean})
    expect((await copydesk(['--changed-since', 'HEAD', 'b.txt'], {cwd})).code).toBe(2)
  })

  const errors = async (args: readonly string[], cwd: string, env = environment): Promise<string> => {
    const {code, stdout, stderr} = await copydesk(args, {cwd, env})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    return stderr
  }

  test('names what is wrong', async () => {
    const {cwd} = repository({'a.txt': clean})
    const unknown = (ref: string): string =>
      `copydesk: --changed-since: git knows no commit, branch or tag "${ref}" (fetched with enough history?)\n`
    expect(await errors(['--changed-since', 'mian', 'a.txt'], cwd)).toBe(unknown('mian'))
    expect(await errors(['--changed-since=--output=x', 'a.txt'], cwd)).toBe(unknown('--output=x'))
    expect(await errors(['--changed-since', 'HEAD', '-'], cwd)).toMatch(/^copydesk: --changed-since is for files/)
    expect(await errors(['--changed-since', 'HEAD', 'a.txt'], folderWith({'a.txt': clean}))).toBe(
      'copydesk: --changed-since needs a git repository, and this folder is in none\n'
    )
    expect(await errors(['--changed-since', 'HEAD', 'a.txt'], cwd, {PATH: cwd})).toBe(
      'copydesk: --changed-since needs git, which is not installed\n'
    )
  })
})
