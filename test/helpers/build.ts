// Builds the package once before all tests: the command is tested as it is shipped.
import {execFileSync} from 'node:child_process'
import path from 'node:path'

/** Called by vitest before the first test file. */
export default function setup(): undefined {
  execFileSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    stdio: 'inherit'
  })
  for (const script of ['narrow-letters', 'word-lists', 'bundle-command', 'compile-command'])
    execFileSync(process.execPath, ['--import', 'tsx', `script/${script}.ts`], {stdio: 'inherit'})
}
