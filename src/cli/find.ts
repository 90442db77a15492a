import fs from 'node:fs/promises'
import path from 'node:path'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {formatExtensions} from '../formats/index.ts'
import {hasAbove} from './above.ts'
import type {Targets} from './targets.ts'
import {describe, UsageError} from './usage-error.ts'

const ignoreName = '.copydeskignore'

/** Files to check, and files that were named and are ignored. */
export interface Found {
  readonly files: readonly VFile[]
  readonly ignored: readonly VFile[]
}

/**
 * Search folders, and leave out what ignore files name.
 *
 * @returns Files without values, in the order of their paths.
 */
export async function findFiles(targets: Targets, cwd: string): Promise<Found> {
  const {found} = targets
  // The engine takes longer to load than an article to check: plain files without an ignore file don't need it.
  const needed = !targets.plain || found.some((file) => hasAbove(file.path, cwd, [ignoreName]))
  const files = needed && found.length > 0 ? await search(found, cwd) : found
  const paths = new Set(files.map((file) => file.path))
  return {files, ignored: targets.plain ? found.filter((file) => !paths.has(file.path)) : []}
}

async function search(found: readonly VFile[], cwd: string): Promise<readonly VFile[]> {
  const {engine} = await import('unified-engine')
  const files = await new Promise<readonly VFile[]>((resolve, reject) => {
    engine(
      {
        processor: () => {
          const processor = unified()
          processor.parser = () => ({type: 'root'})
          return processor
        },
        // As a file, the working folder itself would have no path.
        files: found.map((file) => (file.path === '.' ? '.' : new VFile(file))),
        cwd,
        extensions: [...formatExtensions],
        ignoreName,
        silentlyIgnore: true,
        out: false,
        reporter: () => ''
      },
      (error, _code, context) => {
        if (error) reject(new UsageError(describe(error)))
        else resolve(context?.files ?? [])
      }
    )
  })
  const values = new Map(found.map((file) => [file.path, file]))
  // The engine has read them with wrong bytes replaced; they are read again, strictly, one by one.
  const once = await oncePerFolder(files, new Set(values.keys()), cwd)
  return once.map((file) => values.get(file.path) ?? new VFile({path: file.path, cwd}))
}

/**
 * Leave out files that are found again through a link to a folder (`loop → .`); of the ways to a folder the shortest counts.
 *
 * @param named - Paths that were named: they always count.
 */
async function oncePerFolder(
  files: readonly VFile[],
  named: ReadonlySet<string>,
  cwd: string
): Promise<readonly VFile[]> {
  const shortest = new Map<string, string>()
  const real = new Map<string, string | undefined>()
  for (const file of files) {
    const folder = path.dirname(file.path)
    if (real.has(folder)) continue
    const whole = path.resolve(cwd, folder)
    const place = await fs
      .realpath(whole)
      .catch((error: unknown) => ((error as NodeJS.ErrnoException).code === 'ELOOP' ? undefined : whole))
    real.set(folder, place)
    if (place === undefined) continue
    const other = shortest.get(place)
    if (other === undefined || folder.length < other.length) shortest.set(place, folder)
  }
  return files.filter((file) => {
    const folder = path.dirname(file.path)
    const place = real.get(folder)
    return named.has(file.path) || (place !== undefined && shortest.get(place) === folder)
  })
}
