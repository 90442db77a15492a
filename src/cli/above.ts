import fs from 'node:fs'
import path from 'node:path'

const known = new Map<string, boolean>()

/**
 * Whether a file of one of these names stands in the folder of `file` or in one above it.
 *
 * A `package.json` counts only if it has a `copydesk` field, or can't be read as JSON.
 */
export function hasAbove(file: string, cwd: string, names: readonly string[]): boolean {
  return inFolder(path.dirname(path.resolve(cwd, file)), names)
}

function inFolder(folder: string, names: readonly string[]): boolean {
  const key = `${names[0]}\n${folder}`
  let result = known.get(key)
  if (result === undefined) {
    const parent = path.dirname(folder)
    result = names.some((name) => counts(path.join(folder, name))) || (parent !== folder && inFolder(parent, names))
    known.set(key, result)
  }
  return result
}

function counts(file: string): boolean {
  if (path.basename(file) !== 'package.json') return fs.existsSync(file)
  try {
    const source = fs.readFileSync(file, 'utf8')
    return source.includes('"copydesk"') && (JSON.parse(source) as {copydesk?: unknown}).copydesk !== undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === undefined
  }
}
