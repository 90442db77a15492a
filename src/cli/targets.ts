import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {formatExtensions, formatOf} from '../formats/index.ts'
import {whyUnreadable} from './read.ts'
import {fail} from './check-file.ts'

/** What the command line names, looked up. */
export interface Targets {
  /** Files and folders that exist, without values. */
  readonly found: readonly VFile[]
  /** Whether each of them is a plain file, for which no folder need be searched. */
  readonly plain: boolean
  /** Files that can't be checked, with why. */
  readonly failed: readonly VFile[]
}

const magic = /[*?{}[\]!()]/

/**
 * Look up files, folders and globs. A name that exists is never read as a glob: `[slug].md` is a file.
 *
 * @param anyExtension - Whether a glob may also find files whose names don't tell their format.
 */
export async function lookUp(names: readonly string[], cwd: string, anyExtension: boolean): Promise<Targets> {
  const found = new Map<string, VFile>()
  const failed: VFile[] = []
  let plain = true
  const add = (name: string): undefined => {
    const absolute = path.resolve(cwd, name)
    if (!found.has(absolute)) found.set(absolute, new VFile({path: path.relative(cwd, absolute) || '.', cwd}))
  }
  const addFailed = (name: string, why: string): undefined => {
    const file = new VFile({path: name, cwd})
    fail(file, why)
    failed.push(file)
  }
  for (const name of names) {
    if (name === '' || name.includes('\0')) {
      addFailed(name === '' ? '""' : name.replaceAll('\0', '␀'), 'is no name of a file')
      continue
    }
    try {
      const stats = fs.statSync(path.resolve(cwd, name))
      if (!stats.isFile()) plain = false
      add(name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !magic.test(name)) {
        addFailed(name, whyUnreadable(error))
        continue
      }
      const {glob} = await import('glob')
      const matches = await glob(name, {cwd, ignore: '**/node_modules/**', withFileTypes: true})
      const usable = matches.filter(
        (match) => match.isDirectory() || anyExtension || isLookedFor(path.extname(match.name), name)
      )
      if (usable.length === 0) {
        addFailed(
          name,
          matches.length > 0
            ? `finds no ${formatExtensions.join(', ')} file: use --format for others`
            : 'finds no file: is the glob right, and quoted?'
        )
      }
      if (usable.some((match) => !match.isFile())) plain = false
      for (const match of usable.toSorted((a, b) => (a.fullpath() < b.fullpath() ? -1 : 1))) add(match.fullpath())
    }
  }
  return {found: [...found.values()], plain, failed}
}

/** Whether a glob is for files of an extension: for JSON only where it says so. */
function isLookedFor(extension: string, glob: string): boolean {
  return formatExtensions.includes(extension.toLowerCase()) || (/json/i.test(glob) && formatOf(extension) === 'json')
}
