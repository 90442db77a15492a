// Pastes what the command prints today into README.md: the line about the corrected demo article, and the help.
//
//     npm run build && npx tsx script/paste-output.ts
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'

function run(...args: readonly string[]): string {
  const {stdout} = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', COLUMNS: '80'}
  })
  return stdout.trimEnd()
}

/** Put text into the fence that follows a line of README. */
function paste(readme: string, after: string, text: string): string {
  const at = readme.indexOf(after)
  if (at < 0) throw new Error(`README.md has no line "${after}"`)
  const start = readme.indexOf('```text\n', at) + '```text\n'.length
  return readme.slice(0, start) + text + readme.slice(readme.indexOf('\n```', start))
}

let readme = fs.readFileSync('README.md', 'utf8')
readme = paste(readme, 'The corrected article ends in one line:', run('examples/demo/harbour-corrected.md'))
readme = paste(readme, '## Command line', run('--help'))
fs.writeFileSync('README.md', readme)
