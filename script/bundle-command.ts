// Bundles the command with all that it imports into dist/cli: a short run waits mostly for modules to be found, read and compiled,
// and a bundle is a handful of files instead of hundreds. What only some runs need stays in files of its own. Then `compile-command.ts`
// keeps what V8 compiles of them.
import fs from 'node:fs'
import path from 'node:path'
import {build, type BuildOptions, type Plugin} from 'esbuild'

const out = 'dist/cli'

/** Packages that only some runs need, by the file that holds them. */
const packs: Readonly<Record<string, readonly string[]>> = {
  options: ['commander'],
  markdown: [
    'remark-directive',
    'remark-frontmatter',
    'remark-gfm',
    'remark-parse',
    'decode-named-character-reference'
  ],
  html: ['rehype-parse', 'hast-util-select', 'entities/decode'],
  engine: ['unified-engine', 'glob'],
  yaml: ['yaml'],
  more: ['diff', 'cli-progress', 'cli-table3', 'string-width', 'write-file-atomic']
}

const options = {
  bundle: true,
  // Modules of this kind load without the wait that others cost, and can be kept compiled.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Names stay as they are, so that a stack says where a fault is.
  minifyWhitespace: true,
  legalComments: 'none',
  define: {'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename', 'import.meta.url': 'moduleUrl'},
  metafile: true,
  logLevel: 'warning'
} as const satisfies BuildOptions

/** In a file that imports modules of the user: `start.ts` does it for those that it loads. */
const importing = 'var importModule=importModule||((name)=>import(name));'

fs.rmSync(out, {recursive: true, force: true})
const inputs = [
  await bundle('main', {...options, entryPoints: {main: 'dist/src/cli/start.js'}}),
  await bundle('command', {
    ...options,
    entryPoints: {command: 'dist/src/cli/main.js'},
    banner: {js: 'var moduleUrl=require("node:url").pathToFileURL(__dirname+"/command.js").href;'},
    plugins: [packed(), data()]
  })
]
for (const [name, packages] of Object.entries(packs)) {
  const contents = packages.map((id) => `export * as ${JSON.stringify(id)} from ${JSON.stringify(id)}`).join('\n')
  inputs.push(await bundle(name, {...options, stdin: {contents, resolveDir: '.'}}))
}
fs.writeFileSync(`${out}/package.json`, '{"type": "commonjs"}\n')
fs.chmodSync(`${out}/main.js`, 0o755)
fs.writeFileSync(`${out}/LICENSES.txt`, notices(inputs.flat()))

/** Bundle one file; the paths of what went into it. */
async function bundle(name: string, given: BuildOptions): Promise<readonly string[]> {
  const {metafile, outputFiles} = await build({...given, outdir: out, entryNames: name, write: false})
  for (const {path: file, text} of outputFiles ?? []) {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    const code = name === 'main' ? text : text.replace(/\bimport\(/g, 'importModule(')
    fs.writeFileSync(file, plain(code === text ? code : importing + code))
  }
  return Object.keys(metafile?.inputs ?? {})
}

/** The same code in ASCII, which takes one byte a character and needs no decoding: what is left of others stands in patterns. */
function plain(code: string): string {
  return code.replace(/[^\0-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Leaves packages to their files. */
function packed(): Plugin {
  const fileOf = new Map(Object.entries(packs).flatMap(([name, ids]) => ids.map((id) => [id, name] as const)))
  return {
    name: 'packed',
    setup(build) {
      build.onResolve({filter: /^[a-z]/}, ({path: id}) =>
        fileOf.has(id) ? {path: id, namespace: 'packed'} : undefined
      )
      build.onResolve({filter: /^\.\/\w+\.js$/, namespace: 'packed'}, ({path: file}) => ({path: file, external: true}))
      build.onLoad({filter: /./, namespace: 'packed'}, async ({path: id}) => {
        const names = Object.keys((await import(id)) as object)
        const named = names.filter((name) => /^[a-z]\w*$/i.test(name) && name !== 'default')
        return {
          contents: `const all = require("./${fileOf.get(id)}.js")[${JSON.stringify(id)}]
export const {${named.join(', ')}} = all
${names.includes('default') ? 'export default all.default' : ''}`
        }
      })
    }
  }
}

/** Leaves the large strings of data to their modules, from which they are read as text. */
function data(): Plugin {
  return {
    name: 'data',
    setup(build) {
      build.onResolve({filter: /^#data\//}, ({path: id}) => ({path: id.slice('#data/'.length), namespace: 'data'}))
      build.onLoad({filter: /./, namespace: 'data'}, ({path: file}) => {
        const contents = fs.readFileSync(path.join('data', file), 'utf8')
        if (contents.includes('import.meta.url')) {
          return {contents: `export default new URL("../../data/${file}", moduleUrl).href`}
        }
        const [, code = '', parsed] = /^export default (JSON\.parse\(.*\)|((?:"|\{").*))\n$/ms.exec(contents) ?? []
        if (code === '') return {contents}
        const [open, close] = parsed?.startsWith('{') ? ['{', '}'] : ['"', '"']
        const read = `JSON.parse(text.slice(text.indexOf('${open}'), text.lastIndexOf('${close}') + 1))`
        if (parsed !== undefined && open === '{') {
          // Only strings are worth reading late: an object of other things is small, and stays as it is.
          const strings = Object.values(JSON.parse(parsed) as Record<string, unknown>).every(
            (value) => typeof value === 'string'
          )
          return {contents: strings ? fields(file, contents, parsed) : contents}
        }
        return {
          contents: `import fs from 'node:fs'
const text = fs.readFileSync(__dirname + "/../../data/${file}", 'latin1')
export default ${parsed === undefined ? `JSON.parse(${read})` : read}`
        }
      })
    }
  }
}

/** An object of strings, each read when it is first asked for: of a model's two sizes only one is used. */
function fields(file: string, contents: string, code: string): string {
  const start = contents.indexOf(code)
  let at = start + 1
  const getters = Object.entries(JSON.parse(code) as Record<string, string>).map(([key]) => {
    const name = JSON.stringify(key)
    const from = contents.indexOf(`${name}:`, at) + name.length + 1
    for (at = from + 1; contents[at] !== '"'; at++) if (contents[at] === '\\') at++
    return `get ${name}() { return JSON.parse(text().slice(${from}, ${++at})) }`
  })
  return `import fs from 'node:fs'
let whole
const text = () => whole ??= fs.readFileSync(__dirname + "/../../data/${file}", 'latin1')
export default {${getters.join(', ')}}`
}

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
