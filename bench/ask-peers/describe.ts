import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {peersFolder} from './ask.ts'

/** A peer's version, by its manifest. */
export function versionOf(name: string): string {
  if (name === 'copydesk') return (JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string}).version
  const file = path.join(peersFolder, name, 'package.json')
  if (!fs.existsSync(file)) {
    const manifest = ['requirements.txt', 'go.txt', 'pom.xml'].find((one) =>
      fs.existsSync(path.join(peersFolder, name, one))
    )
    const text = manifest === undefined ? '' : fs.readFileSync(path.join(peersFolder, name, manifest), 'utf8')
    const found = /==(\S+)|@v(\S+)|<\/artifactId>\s*<version>([\d.]+)/.exec(text.replace(/^[\s\S]*<dependency>/, ''))
    return found?.slice(1).find((one) => one !== undefined) ?? ''
  }
  const {dependencies} = JSON.parse(fs.readFileSync(file, 'utf8')) as {dependencies: Readonly<Record<string, string>>}
  const all = Object.entries(dependencies)
  const own = all.find(([id]) => id.startsWith(name)) ?? all[0]
  return own && all.length < 4 ? own[1] : `${all.filter(([id]) => id.includes(name)).length} packages`
}

/** What it takes on disk with all that it needs, in MB. */
export function diskOf(name: string): number {
  const du = (...args: string[]): number =>
    Number(
      execFileSync('du', ['-sck', ...args], {encoding: 'utf8'})
        .trim()
        .split('\n')
        .at(-1)
        ?.split('\t')[0] ?? 0
    ) / 1024
  if (name !== 'copydesk') return du(path.join(peersFolder, name, 'node_modules'))
  const installed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
    .split('\n')
    .filter((line) => line.includes('node_modules'))
  return du('dist', 'data', ...installed)
}
