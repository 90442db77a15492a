// Checks the example article as an editor would, then the corrected one.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
for (const [name, expected] of [
  ['harbour.md', 1],
  ['harbour-corrected.md', 0]
] as const) {
  console.log(`$ copydesk examples/demo/${name}\n`)
  const run = spawnSync(process.execPath, [command, `examples/demo/${name}`], {stdio: 'inherit'})
  // The example has faults on purpose: finding them is success.
  if (run.status !== expected) throw new Error(`copydesk ended with ${run.status} on ${name}, not with ${expected}`)
}
