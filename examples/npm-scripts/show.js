// Shows the gate at work, in a copy of this folder: the build is stopped, the faults are mended, the build goes through.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-example-'))

try {
  fs.cpSync(here, folder, {recursive: true})
  // What `npm install --save-dev copydesk` does.
  fs.mkdirSync(path.join(folder, 'node_modules/.bin'), {recursive: true})
  fs.symlinkSync(path.resolve(here, '../../dist/cli/main.js'), path.join(folder, 'node_modules/.bin/copydesk'))

  build('The content as it came', 1)
  fs.cpSync(path.join(folder, 'mended'), path.join(folder, 'content'), {recursive: true})
  build('The content, mended', 0)
} finally {
  fs.rmSync(folder, {recursive: true, force: true})
}

/**
 * @param {string} title
 * @param {number} expected
 */
function build(title, expected) {
  console.log(`== ${title}: npm run build\n`)
  const {status, stdout} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: folder, encoding: 'utf8'})
  console.log(stdout)
  const built = fs.existsSync(path.join(folder, 'public'))
  if (status !== expected || built !== (expected === 0)) {
    console.error(`The build ended with ${status}, not with ${expected}`)
    process.exitCode = 1
  }
}
