// Installs the peers, each into its own folder: npm packages from its package.json, Python packages from its requirements.txt,
// a Go command from its go.txt, Java libraries from its pom.xml.
//
//     npx tsx bench/peers/install.ts [peer]…
//
// What can't be installed is told, and the rest goes on.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const names = process.argv.slice(2)

for (const name of fs.readdirSync(folder).toSorted()) {
  const peer = path.join(folder, name)
  if (!fs.statSync(peer).isDirectory() || (names.length > 0 && !names.includes(name))) continue
  try {
    if (fs.existsSync(path.join(peer, 'package.json'))) {
      run(
        'npm',
        ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel', 'error'],
        peer
      )
    } else if (fs.existsSync(path.join(peer, 'requirements.txt'))) {
      run('python3', ['-m', 'pip', 'install', '-q', '--target', 'node_modules', '-r', 'requirements.txt'], peer)
    } else if (fs.existsSync(path.join(peer, 'go.txt'))) {
      const source = fs.readFileSync(path.join(peer, 'go.txt'), 'utf8').trim()
      run('go', ['install', source], peer, {GOBIN: path.join(peer, 'node_modules/bin')})
    } else if (fs.existsSync(path.join(peer, 'pom.xml'))) {
      run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=node_modules/jars'], peer)
    }
    console.log(`${name}: installed`)
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-2)
    console.log(`${name}: could not be installed (${line ?? ''})`)
  }
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {}
): undefined {
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
    env: {...process.env, ...env}
  })
}
