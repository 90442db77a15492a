import fs from 'node:fs'
import path from 'node:path'
import {parse} from 'acorn'
import {full} from 'acorn-walk'
import {transform} from 'esbuild'

/** A regular expression of the source. */
export interface Pattern {
  /** The module that holds or makes it, from the root of the package. */
  readonly file: string
  readonly source: string
  readonly flags: string
}

const root = path.resolve(import.meta.dirname, '../..')

/** The modules of some folders, from the root of the package, tests left out. */
export function modulesOf(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.join(folder, file))
  )
}

/** The literals of a module. */
export async function literalsOf(file: string): Promise<readonly Pattern[]> {
  const source = fs.readFileSync(path.join(root, file), 'utf8')
  const {code} = await transform(source, {loader: 'ts', charset: 'utf8'})
  const literals: Pattern[] = []
  full(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
    const {regex} = node as {regex?: {pattern: string; flags: string}}
    if (regex) literals.push({file, source: regex.pattern, flags: regex.flags})
  })
  return literals
}

/** The patterns that modules of some folders make with `RegExp` while something is done, each once: those that are imported then, too. */
export async function madeWhile(folders: readonly string[], work: () => Promise<void>): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>()
  const inFolder = new RegExp(`${root}/((?:${folders.join('|')})/[^:?]+)`)
  const keep = (pattern: RegExp): RegExp => {
    const key = `/${pattern.source}/${pattern.flags}`
    if (made.has(key)) return pattern
    const trace: {stack?: string} = {}
    Error.captureStackTrace(trace, keep)
    // Behind the name of what was traced and the trap stands who called.
    const file = inFolder.exec(trace.stack?.split('\n')[2] ?? '')?.[1]
    if (file !== undefined) made.set(key, {file, source: pattern.source, flags: pattern.flags})
    return pattern
  }
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct: (target, parts) => keep(Reflect.construct(target, parts) as RegExp),
    apply: (target, self, parts) => keep(Reflect.apply(target, self, parts) as RegExp)
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = real
  }
  return [...made.values()]
}
