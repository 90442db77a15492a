// Bundles the command with all that it imports into dist/cli: a short run waits mostly for modules to be found and read, and a
// bundle is a handful of files instead of hundreds. What only some runs need (formats, the configuration) stays apart.
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const out = 'dist/cli'

fs.rmSync(out, {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: ['dist/src/cli/main.js'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay as they are, so that a stack says where a fault is.
  minifyWhitespace: true,
  legalComments: 'none',
  // The data are files of the package beside the bundle, and tell where they lie.
  // So is what asks where its own file lies.
  external: ['#data/*', 'write-file-atomic'],
  banner: {js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);'},
  metafile: true,
  logLevel: 'warning'
})
fs.chmodSync(`${out}/main.js`, 0o755)
fs.writeFileSync(`${out}/LICENSES.txt`, notices(Object.keys(metafile.inputs)))

/** The licences of the packages that went into the bundle. */
function notices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []))
  const all = [...folders].sort().map((folder) => {
    const {name, version, license} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
      license: string
    }
    const file = fs.readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
    const text = file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `The command contains these packages.\n\n${all.join(`\n${'-'.repeat(80)}\n\n`)}`
}
